package io.trt4j.cuda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kernel of a {@link KernelSource}, launched in the context that is current for the calling thread, as it is in a plugin's
 * enqueue. The first launch in a context loads the module there; every other finds it without lock or allocation. Needs
 * no closing. May be launched from several threads.
 */
public final class SourceKernel implements Kernel {
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
     * New arguments for this kernel, whose module is loaded in the current context now if it is not yet. They are good in
     * any context.
     *
     * @throws RuntimeException what {@link #inCurrentContext()} throws
     */
    public KernelArguments arguments() {
        return inCurrentContext().arguments();
    }

    /**
     * Puts the kernel on a stream of the current context. Allocates nothing; parameters and exceptions are those of
     * {@link CudaKernel#launch(long, LaunchConfig, KernelArguments)}.
     *
     * @throws RuntimeException also what {@link #inCurrentContext()} throws
     */
    public void launch(long stream, LaunchConfig config, KernelArguments arguments) {
        if (!isEmpty(config, arguments)) {
            inCurrentContext().launch(stream, config, arguments);
        }
    }

    /** The same, with new arguments for each launch; see {@link KernelArguments#setAll} for what they may be. */
    public void launch(long stream, LaunchConfig config, Object... arguments) {
        if (!isEmpty(config, arguments)) {
            CudaKernel kernel = inCurrentContext();
            kernel.launch(stream, config, kernel.arguments().setAll(arguments));
        }
    }

    /** The same, on a stream whose context need not be current. */
    public void launch(CudaStream stream, LaunchConfig config, KernelArguments arguments) {
        Objects.requireNonNull(stream, "The stream is null.");
        if (!isEmpty(config, arguments)) {
            stream.run(() -> launch(stream.handle().address(), config, arguments));
        }
    }

    /** The same, with new arguments for each launch; see {@link KernelArguments#setAll} for what they may be. */
    public void launch(CudaStream stream, LaunchConfig config, Object... arguments) {
        Objects.requireNonNull(stream, "The stream is null.");
        if (!isEmpty(config, arguments)) {
            stream.run(() -> launch(stream.handle().address(), config, arguments));
        }
    }

    /** This. */
    @Override
    public SourceKernel onDevice() {
        return this;
    }

    /** Not known before it is compiled. */
    @Override
    public Optional<List<Class<?>>> parameterTypes() {
        return Optional.empty();
    }

    /**
     * Not supported.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void runOnHost(LaunchConfig config, Object... arguments) {
        throw new UnsupportedOperationException(this + " is CUDA C++, which runs on a device only.");
    }

    /** Whether there is nothing to launch. The arguments are wrong without blocks, too. */
    private boolean isEmpty(LaunchConfig config, Object arguments) {
        module.requireOpen();
        Objects.requireNonNull(arguments, "The arguments are null.");
        boolean isEmpty = Objects.requireNonNull(config, "The config is null.").isEmpty();
        if (isEmpty && arguments instanceof Object[] all) {
            for (int i = 0; i < all.length; i++) {
                KernelArguments.requireGiven(i, all[i]);
            }
        }
        return isEmpty;
    }

    @Override
    public String toString() {
        return name + " of " + module;
    }
}
