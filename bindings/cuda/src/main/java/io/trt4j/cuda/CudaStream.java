package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A queue of work for a device. Its work does not wait for that of the default stream, nor the other way round. The
 * caller owns it and must close it; work under way is still done then.
 */
public final class CudaStream extends CudaObject {
    private CudaStream(CudaContext context) {
        super(context, "cuStreamCreate", stream -> cuda_h.cuStreamCreate(stream, cuda_h.CU_STREAM_NON_BLOCKING()));
    }

    /** Makes a stream. */
    public static CudaStream create(CudaContext context) {
        return new CudaStream(context);
    }

    /** Waits until all work of the stream is done. */
    public void synchronize() {
        context().run(() -> CudaException.check("cuStreamSynchronize", cuda_h.cuStreamSynchronize(handle())));
    }

    /** Whether all work of the stream is done. */
    public boolean isDone() {
        return context().call(() -> {
            int result = cuda_h.cuStreamQuery(handle());
            if (result == cuda_h.CUDA_ERROR_NOT_READY()) {
                return false;
            }
            CudaException.check("cuStreamQuery", result);
            return true;
        });
    }

    /**
     * Whether what is added to a stream is captured into a graph instead of being done.
     *
     * @param stream a {@code CUstream}, such as a plugin is given
     */
    public static boolean isCapturing(long stream) {
        LaunchShape.requireStream(stream);
        CudaDriver.requireDevice();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(cuda_h.C_INT);
            CudaException.check(
                    "cuStreamIsCapturing", cuda_h.cuStreamIsCapturing(MemorySegment.ofAddress(stream), status));
            return status.get(cuda_h.C_INT, 0) != cuda_h.CU_STREAM_CAPTURE_STATUS_NONE();
        }
    }

    /** Lets work that is added to the stream from now on wait for an event. */
    public void waitFor(CudaEvent event) {
        Objects.requireNonNull(event, "The event is null.");
        context()
                .run(() -> CudaException.check(
                        "cuStreamWaitEvent", cuda_h.cuStreamWaitEvent(handle(), event.handle(), 0)));
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuStreamDestroy", cuda_h.cuStreamDestroy_v2(MemorySegment.ofAddress(address)));
    }
}
