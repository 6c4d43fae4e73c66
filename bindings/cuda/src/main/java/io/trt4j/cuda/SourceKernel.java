package io.trt4j.cuda;

import java.util.Objects;

/**
 * A kernel of a {@link KernelSource}, launched in the context that is current for the calling thread, as it is in a plugin's
 * enqueue. The first launch in a context loads the module there; every other finds it without lock or allocation. Needs
 * no closing. May be launched from several threads.
 */
public final class SourceKernel {
    private final KernelSource module;
    private final String name;
    private final PerContext<CudaKernel> kernels = new PerContext<>(context -> CurrentContext.id(context));

    SourceKernel(KernelSource module, String name) {
        this.module = module;
        this.name = name;
    }

    /**
     * The kernel in the current context, where its module is loaded now if it is not yet.
     *
     * @throws CudaException also if the module has no kernel of this name
     * @throws RuntimeException what {@link KernelSource#load()} throws
     */
    public CudaKernel inCurrentContext() {
        module.requireOpen();
        // Where nothing is loaded the driver may not even be there to be asked.
        CudaKernel kernel = kernels.isEmpty() ? null : kernels.find(CurrentContext.handle());
        return kernel == null ? load() : kernel;
    }

    /**
     * Makes the first launch in the current context as fast as the others, and shows now what would be wrong then.
     *
     * @throws CudaException also if the module has no kernel of this name
     * @throws RuntimeException what {@link KernelSource#load()} throws
     */
    public CudaKernel load() {
        module.requireOpen();
        CudaDriver.requireDevice();
        try (CudaContext context = CudaContext.current()) {
            return kernels.get(
                    context.address(),
                    context.id(),
                    () -> module.loadedIn(context).kernel(name));
        }
    }

    /**
     * Puts the kernel on a stream, with blocks and threads along x. Sets up each argument; {@link KernelArguments} that
     * are kept, for one of the other methods, allocate nothing.
     *
     * @param stream a {@code CUstream} of the current context
     * @param blocks how many blocks; with 0, as for an empty tensor, nothing is done
     * @param threads threads of a block
     * @param arguments one for each parameter: {@link Integer}, {@link Long} (an address too), {@link Short},
     *     {@link Byte}, {@link Boolean}, {@link Float}, {@link Double} as the parameter's type is, or
     *     {@link DeviceMemory}
     * @throws IllegalArgumentException if an argument is of another type, or a number negative
     * @throws RuntimeException what {@link #inCurrentContext()} and
     *     {@link CudaKernel#launch(long, int, int, int, int, int, int, int, KernelArguments)} throw
     */
    public void launch(long stream, int blocks, int threads, Object... arguments) {
        if (!isEmpty(blocks, 1, 1, threads, 1, 1, 0)) {
            launch(stream, blocks, threads, Arguments.of(arguments));
        }
    }

    /** The same, on a stream that was made here, whose context need not be current. */
    public void launch(CudaStream stream, int blocks, int threads, Object... arguments) {
        Objects.requireNonNull(stream, "The stream is null.");
        if (!isEmpty(blocks, 1, 1, threads, 1, 1, 0)) {
            launch(stream, blocks, threads, Arguments.of(arguments));
        }
    }

    /** The same, with arguments that are kept. */
    public void launch(CudaStream stream, int blocks, int threads, KernelArguments arguments) {
        Objects.requireNonNull(stream, "The stream is null.");
        if (!isEmpty(blocks, 1, 1, threads, 1, 1, 0)) {
            stream.context().run(() -> launch(stream.address(), blocks, threads, arguments));
        }
    }

    /** Puts the kernel on a stream, with blocks and threads along x. Allocates nothing. */
    public void launch(long stream, int blocks, int threads, KernelArguments arguments) {
        launch(stream, blocks, 1, 1, threads, 1, 1, 0, arguments);
    }

    /**
     * Puts the kernel on a stream. Allocates nothing; parameters and exceptions are those of
     * {@link CudaKernel#launch(long, int, int, int, int, int, int, int, KernelArguments)}.
     */
    public void launch(
            long stream,
            int gridX,
            int gridY,
            int gridZ,
            int blockX,
            int blockY,
            int blockZ,
            int sharedBytes,
            KernelArguments arguments) {
        if (!isEmpty(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes)) {
            inCurrentContext().launch(stream, gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes, arguments);
        }
    }

    private boolean isEmpty(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes) {
        module.requireOpen();
        return LaunchShape.isEmpty(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes);
    }

    @Override
    public String toString() {
        return name + " of " + module;
    }
}
