package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * Compiled code in a context, such as {@link Nvrtc#compile} makes. The caller owns it and must close it after its
 * kernels are done.
 */
public final class CudaModule extends CudaObject {
    private static final String LOAD = "cuModuleLoadDataEx";

    /** Room for what the driver's assembler says of PTX; it writes no more than fits. */
    private static final int LOG_BYTES = 16 * 1024;

    private CudaModule(CudaContext context, ToIntFunction<MemorySegment> load) {
        super(context, LOAD, load);
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
        try (Arena arena = Arena.ofShared()) { // a virtual thread's call is made by another
            MemorySegment copy = arena.allocate(image.length + 1L); // the driver reads PTX until a zero
            copy.copyFrom(MemorySegment.ofArray(image));
            MemorySegment log = arena.allocate(LOG_BYTES);
            MemorySegment options = arena.allocateFrom(
                    cuda_h.C_INT, cuda_h.CU_JIT_ERROR_LOG_BUFFER(), cuda_h.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES());
            MemorySegment values = arena.allocateFrom(cuda_h.C_LONG, log.address(), LOG_BYTES - 1L); // a zero stays
            return new CudaModule(context, module -> {
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

    /**
     * A kernel of this module; to be launched while the module is open.
     *
     * @param name as in the source, declared {@code extern "C"}
     * @throws CudaException if there is none of this name
     */
    public CudaKernel kernel(String name) {
        Program.requireText(name, "name of the kernel");
        return context().call(() -> findKernel(name));
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
