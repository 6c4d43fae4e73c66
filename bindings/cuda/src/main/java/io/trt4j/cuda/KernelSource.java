package io.trt4j.cuda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kernels as text of CUDA C++, for whichever device they are launched on.
 *
 * <pre>{@code
 * static final KernelSource MODULE = KernelSource.of("scale.cu", SOURCE);
 * static final SourceKernel SCALE = MODULE.kernel("scale");
 *
 * SCALE.launch(stream, LaunchConfig.of(blocks, 256), x, y, 2f, n);
 * }</pre>
 *
 * <p>Nothing is compiled before the first launch in a context, or {@link #load()} there. Then the text is compiled for
 * the context's device, or taken from the disk if that has been done before: it is kept in the folder {@code kernels} of
 * {@link io.trt4j.ffm.Libraries#cache()}, by text, options, headers, and the versions of NVRTC and driver. What is
 * there is at most 256 MB; the system property {@value #CACHE_PROPERTY}, set to {@code off}, does without.
 *
 * <p>What is loaded stays so, and the primary contexts with it, until {@link #close()}; one that is never closed, as in a
 * static field, is freed when the process ends. In a context that is not a device's primary one the code goes with the
 * context; a driver older than CUDA 12.0 does not tell when another context takes its place, so there close this first.
 * After {@code cudaDeviceReset} nothing here is usable any more.
 *
 * <p>Methods may be called from any thread; several that load at once compile once.
 */
public final class KernelSource implements AutoCloseable {
    /** The system property that, set to {@code off}, has everything compiled anew in each process. */
    public static final String CACHE_PROPERTY = "trt4j.kernel.cache";

    private final String name;
    private final @Nullable String source;
    private final List<String> options;
    private final byte @Nullable [] given;

    private final PerContext<CudaModule> modules = new PerContext<>(context -> CurrentContext.id(context));
    private final Map<List<String>, byte[]> images = new HashMap<>();
    private final ReentrantLock compiling = new ReentrantLock(); // no monitor: a virtual thread may wait for it
    private volatile boolean closed;

    /** @param given the code, where there is no text */
    private KernelSource(String name, @Nullable String source, List<String> options, byte @Nullable [] given) {
        this.name = Program.requireText(name, "name");
        this.source = source;
        this.options = options;
        this.given = given;
    }

    /**
     * Names a text; does nothing else.
     *
     * @param name what messages call it, such as {@code scale.cu}; quoted headers are looked for in its folder first
     * @param source CUDA C++, with kernels that are declared {@code extern "C"}
     */
    public static KernelSource of(String name, String source) {
        return new KernelSource(name, Program.requireText(source, "source"), List.of(), null);
    }

    /**
     * Names code that was compiled elsewhere, such as by Triton; does nothing else. It is loaded as it is, in whichever
     * context one of its kernels is launched.
     *
     * @param name what messages call it
     * @param image PTX, a CUBIN or a fat binary, for the devices on which it will be launched; copied
     */
    public static KernelSource ofImage(String name, byte[] image) {
        return new KernelSource(
                name,
                null,
                List.of(),
                Objects.requireNonNull(image, "The image is null.").clone());
    }

    /**
     * The same text, to be compiled with options of NVRTC besides those that this one has. Where none is
     * {@code --gpu-architecture}, it is the device's own if NVRTC knows it, else the nearest older one.
     *
     * @throws IllegalStateException if this is closed, or is compiled code
     */
    public KernelSource withOptions(String... more) {
        requireOpen();
        Objects.requireNonNull(more, "The options are null.");
        if (given != null) {
            throw new IllegalStateException(this + " is compiled already: it takes no options.");
        }
        for (String option : more) {
            Program.requireText(option, "option");
        }
        return new KernelSource(
                name,
                source,
                Stream.concat(options.stream(), Arrays.stream(more)).toList(),
                null);
    }

    /** The same text, whose headers are looked for in these folders too. */
    public KernelSource withIncludePath(Path... folders) {
        Objects.requireNonNull(folders, "The folders are null.");
        return withOptions(Arrays.stream(folders)
                .map(folder -> "--include-path=" + Objects.requireNonNull(folder, "A folder is null."))
                .toArray(String[]::new));
    }

    /**
     * A kernel of this text; does nothing else. It should be kept, for it remembers where it has been loaded.
     *
     * @throws IllegalStateException if this is closed
     */
    public SourceKernel kernel(String kernelName) {
        requireOpen();
        return new SourceKernel(this, Program.requireText(kernelName, "name of the kernel"));
    }

    /**
     * Compiles and loads the text in the context that is current for the calling thread, unless that has been done. A
     * launch does it too; but it takes a while, and is not allowed in a stream that is being captured.
     *
     * @throws NvrtcException if the text does not compile; the message has the compiler's log
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is no NVRTC
     * @throws io.trt4j.ffm.NativeException if there is no device
     * @throws CudaException if no context is current, or the driver refuses the code
     * @throws IllegalStateException if this is closed, or NVRTC knows only architectures newer than the device's
     */
    public void load() {
        CudaDriver.requireDevice();
        try (CudaContext context = CudaContext.current()) {
            loadedIn(context);
        }
    }

    CudaModule loadedIn(CudaContext context) {
        return modules.get(context.address(), context.id(), () -> {
            requireOpen(); // under the lock that close() takes
            return given == null
                    ? CudaModule.load(context, compiledFor(context), Nvrtc.version())
                    : CudaModule.load(context, given);
        });
    }

    /**
     * The code for the device of the context that is current for the calling thread: what {@link #load()} loads there,
     * a CUBIN or, for a device that NVRTC does not know, PTX.
     *
     * @throws RuntimeException what {@link #load()} throws
     */
    public byte[] compile() {
        requireOpen();
        if (given != null) {
            return given.clone();
        }
        CudaDriver.requireDevice();
        try (CudaContext context = CudaContext.current()) {
            return compiledFor(context).clone();
        }
    }

    private byte[] compiledFor(CudaContext context) {
        CudaDriver.Report driver = CudaDriver.report();
        return image(Nvrtc.capability(driver.devices().get(context.device())), driver.version());
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException(this + " is closed.");
        }
    }

    /**
     * The code for devices of a compute capability.
     *
     * @param driver the CUDA that the driver serves
     */
    byte[] image(int capability, int driver) {
        List<String> all = optionsFor(capability);
        compiling.lock();
        try {
            byte[] known = images.get(all);
            if (known == null) {
                Program program = Program.of(name, Objects.requireNonNull(source), all);
                Optional<KernelCache> cache = KernelCache.standard();
                Optional<byte[]> key = cache.flatMap(kept -> KernelKey.of(program, Nvrtc.identity(), driver));
                known = key.isPresent()
                        ? cache.get().get(key.get(), () -> Nvrtc.compile(program))
                        : Nvrtc.compile(program);
                images.put(all, known);
            }
            return known;
        } finally {
            compiling.unlock();
        }
    }

    private List<String> optionsFor(int capability) {
        if (options.stream().anyMatch(option -> option.matches("--?(gpu-architecture|arch)([= ].*)?"))) {
            return options;
        }
        List<String> all = new ArrayList<>(options);
        all.add("--gpu-architecture=" + Nvrtc.target(capability, Nvrtc.architectures(), Nvrtc.version()));
        return all;
    }

    /**
     * Unloads the text wherever it was loaded, once all launches are done; it cannot be launched any more. Where the driver
     * fails, a second call tries again; else it does nothing.
     */
    @Override
    public void close() {
        closed = true;
        modules.close(CudaModule::close);
    }

    @Override
    public String toString() {
        return "KernelSource " + name;
    }
}
