package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.internal.OwnThread;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compiled code in a context, such as {@link Nvrtc#compile} makes. The caller owns it and must close it after its
 * kernels are done.
 */
public final class CudaModule extends CudaObject {
    private static final String LOAD = "cuModuleLoadDataEx";

    /** Room for what the driver's assembler says of PTX; it writes no more than fits. */
    private static final int LOG_BYTES = 16 * 1024;

    /** Of the thread that the driver's assembler runs on, in bytes. */
    private static final long STACK = 256L << 20;

    /** PTX whose declarations say what the driver does not tell; null for machine code. */
    private final byte @Nullable [] image;

    private CudaModule(CudaContext context, byte[] image, ToIntFunction<MemorySegment> load) {
        super(context, LOAD, load);
        this.image =
                KernelParameters.isMachineCode(image) || CudaDriver.report().version() >= 12040 ? null : image;
    }

    /**
     * Loads code.
     *
     * @param image PTX, a CUBIN or a fat binary
     * @throws IllegalArgumentException if it is a CUBIN or fat binary that is cut off
     * @throws CudaException if the driver refuses it; where that is because of the version of the PTX, the architecture
     *     or the like, its message begins with what to do, and it ends with the log of the driver's assembler
     */
    public static CudaModule load(CudaContext context, byte[] image) {
        return load(context, image, "");
    }

    /** @param nvrtc the version of the NVRTC that made the image, such as {@code 12.9}; empty where that is not known */
    static CudaModule load(CudaContext context, byte[] image, String nvrtc) {
        Objects.requireNonNull(context, "The context is null.");
        ImageSize.check(Objects.requireNonNull(image, "The image is null."));
        // PTX nests, and the driver's assembler does not check where the stack ends.
        return OwnThread.call("CUDA assembler", STACK, () -> loadHere(context, image, nvrtc));
    }

    private static CudaModule loadHere(CudaContext context, byte[] image, String nvrtc) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(image.length + 1L); // the driver reads PTX until a zero
            copy.copyFrom(MemorySegment.ofArray(image));
            MemorySegment log = arena.allocate(LOG_BYTES);
            MemorySegment options = arena.allocateFrom(
                    cuda_h.C_INT, cuda_h.CU_JIT_ERROR_LOG_BUFFER(), cuda_h.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES());
            MemorySegment values = arena.allocateFrom(cuda_h.C_LONG, log.address(), LOG_BYTES - 1L); // a zero stays
            return new CudaModule(context, image, module -> {
                int result = cuda_h.cuModuleLoadDataEx(module, copy, 2, options, values);
                if (result != cuda_h.CUDA_SUCCESS()) {
                    String words = log.getString(0);
                    CudaDriver.Report driver = CudaDriver.report();
                    CudaDriver.Device device = driver.devices().get(context.device());
                    throw CudaException.of(
                            LOAD, result, new Refusal(result, image, words).explain(device, driver, nvrtc), words);
                }
                return result;
            });
        }
    }

    /** What the code itself says of a kernel's parameters; null where it does not. */
    int @Nullable [] declaredParameters(String kernel) {
        return image == null ? null : KernelParameters.ofImage(image, kernel);
    }

    /** A variable in the module's memory on the device. */
    public record Global(long address, long size) {}

    /**
     * A variable of this module, which is there while the module is open.
     *
     * @param name as in the source, declared {@code extern "C"}
     * @throws CudaException if there is none of this name
     */
    public Global global(String name) {
        Program.requireText(name, "name of the variable");
        return call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment address = arena.allocate(cuda_h.C_LONG_LONG);
                MemorySegment size = arena.allocate(cuda_h.C_LONG);
                int result = cuda_h.cuModuleGetGlobal_v2(address, size, handle(), arena.allocateFrom(name));
                if (result == cuda_h.CUDA_ERROR_NOT_FOUND()) {
                    String explanation =
                            "There is no variable " + name + " in this module: is it declared extern \"C\"?";
                    throw CudaException.of("cuModuleGetGlobal", result, explanation, "");
                }
                CudaException.check("cuModuleGetGlobal", result);
                return new Global(address.get(cuda_h.C_LONG_LONG, 0), size.get(cuda_h.C_LONG, 0));
            }
        });
    }

    /**
     * A kernel of this module; to be launched while the module is open.
     *
     * @param name as in the source, declared {@code extern "C"}
     * @throws CudaException if there is none of this name
     */
    public CudaKernel kernel(String name) {
        Program.requireText(name, "name of the kernel");
        return call(() -> findKernel(name));
    }

    private CudaKernel findKernel(String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment function = arena.allocate(cuda_h.C_LONG_LONG);
            int result = cuda_h.cuModuleGetFunction(function, handle(), arena.allocateFrom(name));
            if (result == cuda_h.CUDA_ERROR_NOT_FOUND()) {
                String explanation = "There is no kernel " + name + " in this module: is it declared extern \"C\"?";
                throw CudaException.of("cuModuleGetFunction", result, explanation, "");
            }
            CudaException.check("cuModuleGetFunction", result);
            return new CudaKernel(this, name, function.get(cuda_h.C_LONG_LONG, 0));
        }
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuModuleUnload", cuda_h.cuModuleUnload(MemorySegment.ofAddress(address)));
    }
}
