package io.trt4j.engine;

import io.trt4j.cuda.CudaContext.MemoryInfo;
import io.trt4j.engine.EngineBuilder.Built;
import io.trt4j.engine.EngineLoader.Loaded;
import io.trt4j.engine.SealedFile.Kind;
import io.trt4j.engine.SealedFile.Refused;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.TensorIOMode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An engine of TensorRT on a device: built of a model, taken from a cache or loaded from a file.
 *
 * {@snippet :
 * try (Engine engine = Engine.open(
 *                 Model.onnx(Path.of("model.onnx")),
 *                 BuildOptions.defaults().flags(BuilderFlag.kFP16).profile(Profile.of("x", Dims.of(1, 3, 224, 224), Dims.of(8, 3, 224, 224), Dims.of(32, 3, 224, 224))),
 *                 EngineCache.of(Path.of("cache")));
 *         Session session = engine.session()) {
 *     Map<String, HostTensor> results = session.run(Map.of("x", HostTensor.of(pixels, 8, 3, 224, 224)));
 * }
 * }
 *
 * <p>The caller closes it. It may be closed in any order with what was made from it and while other threads use it: sessions are
 * closed with it, and using a closed one is an {@link IllegalStateException}. Thread-safe; virtual threads may use it, too.
 */
public final class Engine implements AutoCloseable {
    private final String name;
    private final Loaded loaded;
    private final EngineContexts contexts;
    private final String maker;
    private final @Nullable BuildReport report;

    private Engine(String name, Loaded loaded, @Nullable BuildReport report) {
        this.name = name;
        this.loaded = loaded;
        this.report = report;
        contexts = new EngineContexts(name, loaded);
        maker = Maker.of(Maker.device(loaded.cuda().device()));
    }

    /**
     * Builds an engine, and loads it.
     *
     * @throws EngineBuildException if TensorRT cannot build it, or model and options do not fit
     * @throws EngineLoadException if device memory is short
     * @throws IOException if the model cannot be read
     * @throws InterruptedException if the thread is interrupted; nothing is left of the build then. Before TensorRT 9.0, which cannot
     *     stop a build, that takes until its end
     * @throws io.trt4j.ffm.NativeException if there is no usable GPU
     */
    public static Engine build(Model model, BuildOptions options) throws IOException, InterruptedException {
        EngineBuilder builder = EngineBuilder.of(model, options);
        try (Built built = builder.build()) {
            return load(builder, built.plan(), built.report());
        }
    }

    /**
     * Takes an engine from a cache, or builds it and keeps it there, and loads it.
     *
     * @throws EngineBuildException if TensorRT cannot build it, or model and options do not fit
     * @throws EngineLoadException if device memory is short
     * @throws IOException if the model cannot be read
     * @throws java.io.UncheckedIOException if the folder of the cache cannot be used
     * @throws InterruptedException if the thread is interrupted while it builds, or waits for another one or another process that
     *     builds the same
     * @throws io.trt4j.ffm.NativeException if there is no usable GPU
     */
    public static Engine open(Model model, BuildOptions options, EngineCache cache)
            throws IOException, InterruptedException {
        Objects.requireNonNull(cache, "The cache is null.");
        EngineBuilder builder = EngineBuilder.of(model, options);
        BuildReport[] report = new BuildReport[1];
        EngineCache.Build build = () -> {
            Built built = builder.build();
            report[0] = built.report();
            return built.plan();
        };
        return new CachedEngine(cache, builder.key(), build).load(plan -> load(builder, plan, report[0]));
    }

    private static Engine load(EngineBuilder builder, SerializedPlan plan, @Nullable BuildReport report) {
        return new Engine(builder.model().name(), builder.loader().load(plan.bytes(), null, report == null), report);
    }

    /**
     * Loads an engine onto the first device.
     *
     * @param file one that {@link #save} or a cache wrote, which is refused unless it is as it was written; or a plan that TensorRT made, of which
     *     nothing but TensorRT itself can tell whether it is damaged. Load only files that you trust: an engine is code
     * @throws EngineLoadException if it is damaged, no engine, or one that this TensorRT or device cannot run, if a plugin in it is not
     *     registered, or if device memory is short
     * @throws IOException if it cannot be read
     * @throws io.trt4j.ffm.NativeException if there is no usable GPU
     */
    public static Engine load(Path file) throws IOException {
        return load(file, 0);
    }

    /** Loads an engine as {@link #load(Path)} does, onto the device of a number from 0. */
    public static Engine load(Path file, int device) throws IOException {
        Objects.requireNonNull(file, "The file is null.");
        try (InputStream in = new BufferedInputStream(new FileInputStream(file.toFile()))) {
            return load(file.toString(), in, Files.size(file), device);
        }
    }

    /** Loads an engine as {@link #load(Path)} does, from the bytes of a file. */
    public static Engine load(byte[] plan) {
        return load(plan, 0);
    }

    /** Loads an engine as {@link #load(Path)} does, from the bytes of a file, onto the device of a number from 0. */
    public static Engine load(byte[] plan, int device) {
        Objects.requireNonNull(plan, "The plan is null.");
        try {
            return load("an engine of " + plan.length + " bytes", new ByteArrayInputStream(plan), plan.length, device);
        } catch (IOException e) {
            throw new AssertionError("An array can be read", e);
        }
    }

    private static Engine load(String name, InputStream in, long size, int device) throws IOException {
        EngineLoader loader = new EngineLoader(name, device, List.of());
        try (Arena arena = Arena.ofShared()) {
            if (!SealedFile.follows(in, Kind.ENGINE)) {
                return new Engine(name, loader.load(SealedFile.content(in, size, arena), null, false), null);
            }
            SealedFile sealed = SealedFile.read(in, size, Kind.ENGINE, arena);
            return new Engine(name, loader.load(sealed.content(), Maker.ofLabel(sealed.label()), false), null);
        } catch (Refused e) {
            throw new EngineLoadException(
                    name + " is not loaded, since it is damaged: " + e.getMessage() + ".", false, e);
        }
    }

    /**
     * Writes the engine to a file, for {@link #load}. The file is there as a whole or as it was before.
     *
     * @throws IOException if it cannot be written; then nothing is left of it
     */
    public void save(Path file) throws IOException {
        Objects.requireNonNull(file, "The file is null.");
        try (IHostMemory plan = Work.with(loaded.cuda(), loaded.engine()::serialize)) {
            new SealedFile(maker, plan.data()).write(file, Kind.ENGINE);
        }
    }

    /** The model, or the file that it was loaded from. */
    public String name() {
        return name;
    }

    /** The number of its device. */
    public int device() {
        return loaded.cuda().device();
    }

    /** The inputs, in the engine's order. */
    public List<TensorInfo> inputs() {
        return tensors(TensorIOMode.kINPUT);
    }

    /** The outputs, in the engine's order. */
    public List<TensorInfo> outputs() {
        return tensors(TensorIOMode.kOUTPUT);
    }

    private List<TensorInfo> tensors(TensorIOMode mode) {
        return loaded.tensors().stream().filter(tensor -> tensor.mode() == mode).toList();
    }

    /** What device memory it takes, and each execution context will. */
    public EngineMemory memory() {
        MemoryInfo now = loaded.cuda().memoryInfo();
        return new EngineMemory(loaded.memory(), loaded.contexts(), now.free(), now.total());
    }

    /** How it was built; empty if it was loaded or came from a cache. */
    public Optional<BuildReport> report() {
        return Optional.ofNullable(report);
    }

    /** TensorRT's own object, for what this class does not have. It is closed with this. */
    public ICudaEngine cudaEngine() {
        return loaded.engine();
    }

    /** Makes a session with the default options, which runs the engine for any number of threads. */
    public Session session() {
        return session(SessionOptions.defaults());
    }

    /**
     * Makes a session, which runs the engine for any number of threads. Sessions of one engine share its weights.
     *
     * @return to be closed by the caller; it is closed with the engine, too
     * @throws IllegalStateException if the engine is closed
     */
    public Session session(SessionOptions options) {
        Objects.requireNonNull(options, "The options are null.");
        contexts.requireOpen();
        return Session.of(contexts, options);
    }

    /**
     * Closes the sessions, which finish what the device is at work on, and the engine; a second call does nothing. Device memory
     * is freed when nothing uses it any more.
     */
    @Override
    public void close() {
        contexts.close();
    }

    @Override
    public String toString() {
        return "Engine[" + name + ", " + maker + "]";
    }
}
