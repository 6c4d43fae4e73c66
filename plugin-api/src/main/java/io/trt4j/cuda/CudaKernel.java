package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.bindings.Libraries;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.abi.Calls;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;

/**
 * A kernel, ready to be launched. May be launched from several threads, each with {@link KernelArguments} of its own.
 */
public final class CudaKernel {
    private static final MemorySegment CU_LAUNCH_KERNEL =
            Libraries.lookup(Library.CUDA).find("cuLaunchKernel").orElseThrow();

    // All addresses as numbers: with jextract's stub each launch would make objects of them.
    private static final MethodHandle LAUNCH = Calls.handle(
            JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG,
            JAVA_LONG, JAVA_LONG);

    private final CudaModule module;
    private final long function;

    CudaKernel(CudaModule module, long function) {
        this.module = module;
        this.function = function;
    }

    /** The driver's {@code CUfunction}. */
    public long address() {
        return function;
    }

    /** The context it was loaded into. */
    public CudaContext context() {
        return module.context();
    }

    /**
     * What launches this kernel again and again, with arguments that are set before each launch.
     *
     * @param arguments may be shared by several launchers of one thread
     */
    public KernelLauncher launcher(KernelArguments arguments) {
        return KernelLauncher.of(this, arguments);
    }

    /** Of a closed module the driver would run what is no longer there. */
    void requireOpen() {
        module.address();
    }

    /**
     * Puts the kernel on a stream. Its context must be current, as it is in a plugin's enqueue. Allocates nothing,
     * waits for nothing.
     *
     * @param stream a {@code CUstream} of the kernel's context
     * @param gridX blocks along x; the others likewise
     * @param blockX threads of a block along x; the others likewise
     * @param sharedBytes dynamic shared memory of each block
     * @param arguments copied before this returns
     * @throws CudaException if the driver refuses
     * @throws IllegalStateException if the kernel's module is closed
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
        requireOpen();
        int result;
        try {
            result = (int) LAUNCH.invokeExact(
                    CU_LAUNCH_KERNEL,
                    function,
                    gridX,
                    gridY,
                    gridZ,
                    blockX,
                    blockY,
                    blockZ,
                    sharedBytes,
                    stream,
                    arguments.pointers(),
                    0L);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        Reference.reachabilityFence(arguments);
        CudaException.check("cuLaunchKernel", result);
    }
}
