package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.util.Objects;

/**
 * A kernel, ready to be launched. May be launched from several threads, each with {@link KernelArguments} of its own.
 */
public final class CudaKernel {
    private static final MemorySegment CU_LAUNCH_KERNEL =
            Libraries.lookup(CudaLibraries.CUDA).find("cuLaunchKernel").orElseThrow();

    // All addresses as numbers: with jextract's stub each launch would make objects of them.
    private static final MethodHandle LAUNCH = Calls.handle(
            JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG,
            JAVA_LONG, JAVA_LONG);

    /** CUDA 12.4 and newer have it. */
    private static final MemorySegment CU_FUNC_GET_PARAM_INFO =
            Libraries.lookup(CudaLibraries.CUDA).find("cuFuncGetParamInfo").orElse(MemorySegment.NULL);

    private static final int UNKNOWN = -1;

    private final CudaModule module;
    private final String name;
    private final long function;

    /** How many parameters it has, or {@link #UNKNOWN}. */
    private final int parameters;

    /** Its first parameter that has more than 8 bytes, as a sentence says it; null where there is none. */
    private final String tooLarge;

    /** To be called while the module's context is current. */
    CudaKernel(CudaModule module, String name, long function) {
        this.module = module;
        this.name = name;
        this.function = function;
        if (CU_FUNC_GET_PARAM_INFO.address() == 0) {
            parameters = UNKNOWN;
            tooLarge = null;
            return;
        }
        MethodHandle info = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
        int count = 0;
        String large = null;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment offset = arena.allocate(JAVA_LONG);
            MemorySegment size = arena.allocate(JAVA_LONG);
            int result = cuda_h.CUDA_SUCCESS();
            while (result == cuda_h.CUDA_SUCCESS()) {
                result = (int) info.invokeExact(
                        CU_FUNC_GET_PARAM_INFO, function, (long) count, offset.address(), size.address());
                if (result == cuda_h.CUDA_SUCCESS()) {
                    if (large == null && size.get(JAVA_LONG, 0) > Long.BYTES) {
                        large = "parameter %d, which has %d bytes".formatted(count, size.get(JAVA_LONG, 0));
                    }
                    count++;
                }
            }
            if (result != cuda_h.CUDA_ERROR_INVALID_VALUE()) { // what it says beyond the last one
                count = UNKNOWN;
            }
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        parameters = count;
        tooLarge = large;
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
     * Where the driver finds the arguments of the next launch: it reads as many as the kernel has parameters.
     *
     * @throws IllegalArgumentException if it would read what is not there
     */
    long pointers(KernelArguments arguments) {
        if (parameters == UNKNOWN) {
            return arguments.pointersForAnyKernel();
        }
        if (parameters > arguments.count() || tooLarge != null) {
            throw new IllegalArgumentException(
                    tooLarge == null
                            ? "The kernel %s has %d parameters, but got %d arguments."
                                    .formatted(name, parameters, arguments.count())
                            : "The kernel %s cannot be launched from here because of its %s: pass a pointer to it, for KernelArguments have 8 bytes for each."
                                    .formatted(name, tooLarge));
        }
        return arguments.pointers();
    }

    /**
     * Puts the kernel on a stream. Its context must be current, as it is in a plugin's enqueue. Allocates nothing,
     * waits for nothing.
     *
     * @param stream a {@code CUstream} of the kernel's context
     * @param gridX blocks along x; the others likewise. Where one is 0, as for an empty tensor, nothing is done
     * @param blockX threads of a block along x; the others likewise
     * @param sharedBytes dynamic shared memory of each block
     * @param arguments copied before this returns
     * @throws CudaException if the driver refuses
     * @throws IllegalArgumentException if a number is negative, the stream cannot be one, or the driver tells that the
     *     kernel has more parameters than there are arguments, or one of more than 8 bytes
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
        if (LaunchShape.isEmpty(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes)) {
            return;
        }
        LaunchShape.requireStream(stream);
        long pointers = pointers(Objects.requireNonNull(arguments, "The arguments are null."));
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
                    pointers,
                    0L);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        Reference.reachabilityFence(arguments);
        CudaException.check("cuLaunchKernel", result);
    }
}
