package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A mark in a stream, which can be waited for, and which knows when the device reached it. The caller owns it and must close it.
 */
public final class CudaEvent extends CudaObject {
    private CudaEvent(CudaContext context) {
        super(context, "cuEventCreate", event -> cuda_h.cuEventCreate(event, cuda_h.CU_EVENT_DEFAULT()));
    }

    /** Makes an event. */
    public static CudaEvent create(CudaContext context) {
        return new CudaEvent(context);
    }

    /** Puts the mark after the work that is now in the stream. */
    public void record(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        context().run(() -> CudaException.check("cuEventRecord", cuda_h.cuEventRecord(handle(), stream.handle())));
    }

    /** Waits until the device has reached the mark. */
    public void synchronize() {
        context().run(() -> CudaException.check("cuEventSynchronize", cuda_h.cuEventSynchronize(handle())));
    }

    /** The time in milliseconds from another event to this one; the device must have reached both. */
    public float millisecondsSince(CudaEvent start) {
        Objects.requireNonNull(start, "The event is null.");
        return context().call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment milliseconds = arena.allocate(cuda_h.C_FLOAT);
                CudaException.check(
                        "cuEventElapsedTime", cuda_h.cuEventElapsedTime(milliseconds, start.handle(), handle()));
                return milliseconds.get(cuda_h.C_FLOAT, 0);
            }
        });
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuEventDestroy", cuda_h.cuEventDestroy_v2(MemorySegment.ofAddress(address)));
    }
}
