package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.ITimingCache;
import io.trt4j.tensorrt.MemoryPoolType;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.PreviewFeature;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the engine of a model. Used by one thread at a time. */
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
final class EngineBuilder {
    private final Model model;
    private final Definition definition;
    private final BuildOptions options;
    private final BuildMonitor monitor;

    /** An engine that was built, serialized. */
    record Built(SerializedPlan plan, BuildReport report) implements AutoCloseable {
        @Override
        public void close() {
            plan.close();
        }
    }

    private EngineBuilder(Model model, Definition definition, BuildOptions options) {
        this.model = model;
        this.definition = definition;
        this.options = options;
        monitor = new BuildMonitor(options.progress());
    }

    /**
     * Reads a model, and makes sure that the loaded TensorRT has what the options ask for.
     *
     * @throws EngineBuildException if it does not
     */
    static EngineBuilder of(Model model, BuildOptions options) throws IOException {
        Objects.requireNonNull(model, "The model is null.");
        Objects.requireNonNull(options, "The options are null.");
        Definition definition = model.read();
        for (BuilderFlag flag : options.flags()) {
            require(flag.isAvailable(), model, "the flag " + flag);
        }
        if (options.isStronglyTyped()) {
            require(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED.isAvailable(), model, "strongly typed networks");
        }
        if (options.progress() != null) {
            require(hasMonitor(), model, "progress monitors");
        }
        return new EngineBuilder(model, definition, options);
    }

    Model model() {
        return model;
    }

    /** What loads it. */
    EngineLoader loader() {
        return new EngineLoader(model.name(), options.device(), options.profiles());
    }

    private static void require(boolean available, Model model, String what) {
        if (!available) {
            throw new EngineBuildException(
                    "The engine of %s cannot be built as asked: TensorRT %s, which is loaded, does not have %s."
                            .formatted(model, TensorRT.version(), what));
        }
    }

    private static boolean hasMonitor() {
        return TensorRT.version().major() >= 9;
    }

    /**
     * Builds, in a thread of its own.
     *
     * @throws EngineBuildException if TensorRT refuses
     * @throws InterruptedException if the thread is interrupted; the build has ended by then. Before TensorRT 9.0 that takes as long
     *     as the build would have
     */
    Built build() throws InterruptedException {
        BuildEvent event = new BuildEvent();
        event.begin();
        boolean done = false;
        try {
            Built built = Work.cancellable("builds " + model, this::buildHere, monitor::cancel);
            event.planSize = built.report().planSize();
            done = true;
            return built;
        } finally {
            if (event.shouldCommit()) {
                event.model = model.name();
                event.options = options.toString();
                event.success = done;
                event.commit();
            }
        }
    }

    private Built buildHere() {
        long start = System.nanoTime();
        try (BuildLog log = BuildLog.open();
                CudaContext cuda = CudaContext.primary(options.device());
                CudaContext.Binding bound = cuda.bind()) {
            try {
                IHostMemory memory = build(log);
                Duration duration = Duration.ofNanos(System.nanoTime() - start);
                BuildReport report =
                        new BuildReport(model.name(), duration, memory.size(), log.warnings(), log.layers());
                return new Built(new SerializedPlan(memory.data(), memory::close), report);
            } catch (EngineBuildException e) {
                throw e;
            } catch (TensorRTException e) {
                throw new EngineBuildException(failure(cuda, e), e);
            }
        }
    }

    private String failure(CudaContext cuda, TensorRTException e) {
        String stopped = monitor.stopped();
        if (stopped != null) {
            return "The listener stopped the build of the engine of " + model + " in the phase " + stopped + ".";
        }
        String message = "The engine of " + model + " cannot be built: " + e.getMessage();
        return DeviceShortage.isOne(e) ? message + " " + DeviceShortage.text(cuda) : message;
    }

    private Set<NetworkDefinitionCreationFlag> networkFlags() {
        Set<NetworkDefinitionCreationFlag> flags = EnumSet.noneOf(NetworkDefinitionCreationFlag.class);
        if (TensorRT.version().major() < 10) {
            flags.add(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH);
        }
        if (options.isStronglyTyped()) {
            flags.add(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED);
        }
        return flags;
    }

    private IHostMemory build(BuildLog log) {
        try (IBuilder builder = TensorRT.createInferBuilder(BuildLog.LOGGER);
                INetworkDefinition network = builder.createNetworkV2(networkFlags());
                IBuilderConfig config = builder.createBuilderConfig()) {
            definition.define(network, BuildLog.LOGGER);
            if (network.getNbOutputs() == 0) {
                throw new EngineBuildException(
                        "The engine of " + model + " cannot be built: the network has no outputs.");
            }
            Profiles.check(model.name(), NetworkInput.of(network), options.profiles());
            configure(builder, config);
            if (monitor.isCancelled()) {
                throw new EngineBuildException("The build of the engine of " + model + " was cancelled.");
            }
            IHostMemory plan = build(builder, network, config, log);
            boolean done = false;
            try {
                definition.requireUnchanged();
                done = true;
                return plan;
            } finally {
                if (!done) {
                    plan.close();
                }
            }
        }
    }

    private void configure(IBuilder builder, IBuilderConfig config) {
        options.flags().forEach(config::setFlag);
        config.setProfilingVerbosity(options.profilingVerbosity());
        Long workspace = options.workspaceLimit();
        if (workspace != null) {
            config.setMemoryPoolLimit(MemoryPoolType.kWORKSPACE, workspace);
        }
        Integer level = options.optimizationLevel();
        if (level != null) {
            config.setBuilderOptimizationLevel(level);
        }
        Profiles.addTo(builder, config, options.profiles());
        if (hasMonitor()) {
            config.setProgressMonitor(monitor);
        }
        if (TensorRT.version().major() < 10) {
            shareProfiles(config);
        }
        options.settings().forEach(setting -> setting.action().accept(config));
    }

    /** Contexts of a session have the same profile, which newer versions always allow. */
    private static void shareProfiles(IBuilderConfig config) {
        config.setPreviewFeature(PreviewFeature.kPROFILE_SHARING_0806, true);
    }

    private IHostMemory build(IBuilder builder, INetworkDefinition network, IBuilderConfig config, BuildLog log) {
        if (options.timingCache() == null) {
            return builder.buildSerializedNetwork(network, config);
        }
        TimingCacheFile file =
                new TimingCacheFile(options.timingCache(), Maker.of(Maker.device(options.device())), log::warn);
        byte[] read = file.read();
        try (ITimingCache cache = timingCache(config, read, log)) {
            IHostMemory plan = builder.buildSerializedNetwork(network, config);
            file.update(now -> merged(config, cache, Arrays.equals(now, read) ? null : now));
            return plan;
        }
    }

    /** The timing cache that the build uses and fills. */
    private ITimingCache timingCache(IBuilderConfig config, byte[] read, BuildLog log) {
        ITimingCache cache;
        try {
            cache = config.createTimingCache(read);
        } catch (TensorRTException e) {
            log.warn("TensorRT does not take the timing cache " + options.timingCache() + ", which is replaced: "
                    + e.getMessage());
            cache = config.createTimingCache(new byte[0]);
        }
        if (!config.setTimingCache(cache, false)) {
            cache.close();
            log.warn("TensorRT does not take the timing cache " + options.timingCache() + ", which is replaced.");
            cache = config.createTimingCache(new byte[0]);
            config.setTimingCache(cache, false);
        }
        return cache;
    }

    /** @param others what others have measured meanwhile; null if nothing */
    private static byte[] merged(IBuilderConfig config, ITimingCache cache, byte @Nullable [] others) {
        if (others != null && others.length > 0) {
            try (ITimingCache other = config.createTimingCache(others)) {
                cache.combine(other, false);
            }
        }
        try (IHostMemory serialized = cache.serialize()) {
            return serialized.data().toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** What else decides an engine: the options, TensorRT, the device, the model and its plugins. */
    CacheKey key() throws IOException, InterruptedException {
        CacheKey.Builder key = CacheKey.builder()
                .text(CacheKey.OPTIONS, options.key())
                .text(CacheKey.TENSORRT, TensorRT.version().toString());
        Maker.addTo(key, Maker.device(options.device()));
        definition.addTo(key);
        return key.build();
    }
}
