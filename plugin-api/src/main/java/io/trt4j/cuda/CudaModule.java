package io.trt4j.cuda;

import io.trt4j.bindings.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Compiled code in a context, such as {@link Nvrtc#compile} makes. Whoever loads it must close it, after its kernels
 * are done.
 */
public final class CudaModule extends CudaObject {
    private CudaModule(CudaContext context, MemorySegment image) {
        super(context, "cuModuleLoadData", module -> cuda_h.cuModuleLoadData(module, image));
    }

    /**
     * Loads code.
     *
     * @param image PTX or a CUBIN
     * @throws CudaException if the driver refuses it, such as PTX that is newer than the driver
     */
    public static CudaModule load(CudaContext context, byte[] image) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(image.length + 1L); // the driver reads PTX until a zero
            copy.copyFrom(MemorySegment.ofArray(image));
            return new CudaModule(context, copy);
        }
    }

    /**
     * A kernel of this module; to be launched while the module is open.
     *
     * @param name as in the source, declared {@code extern "C"}
     */
    public CudaKernel kernel(String name) {
        try (var bound = context().bind();
                Arena arena = Arena.ofConfined()) {
            MemorySegment function = arena.allocate(cuda_h.C_LONG_LONG);
            CudaException.check(
                    "cuModuleGetFunction", cuda_h.cuModuleGetFunction(function, handle(), arena.allocateFrom(name)));
            return new CudaKernel(this, function.get(cuda_h.C_LONG_LONG, 0));
        }
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuModuleUnload", cuda_h.cuModuleUnload(MemorySegment.ofAddress(address)));
    }
}
