package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A mark in a stream, which can be waited for, and which knows when the device reached it. The caller owns it and must
 * close it. May be used from several threads.
 */
public final class CudaEvent extends CudaObject {
    /** How an event is made. */
    public enum Flag {
        /** {@link CudaEvent#synchronize()} gives up the CPU while it waits. */
        BLOCKING_SYNC(cuda_h.CU_EVENT_BLOCKING_SYNC()),
        /** The event knows no time, and costs less: for waiting only. */
        DISABLE_TIMING(cuda_h.CU_EVENT_DISABLE_TIMING());

        private final int bit;

        Flag(int bit) {
            this.bit = bit;
        }
    }

    private CudaEvent(CudaContext context, int flags) {
        super(context, "cuEventCreate", event -> cuda_h.cuEventCreate(event, flags));
    }

    /** Makes an event. */
    public static CudaEvent create(CudaContext context, Flag... flags) {
        Objects.requireNonNull(flags, "The flags are null.");
        int bits = cuda_h.CU_EVENT_DEFAULT();
        for (Flag flag : flags) {
            bits |= Objects.requireNonNull(flag, "A flag is null.").bit;
        }
        return new CudaEvent(context, bits);
    }

    /** Puts the mark after the work that is now in the stream. */
    public void record(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        run(() -> CudaException.check("cuEventRecord", cuda_h.cuEventRecord(handle(), stream.handle())), stream);
    }

    /** Waits until the device has reached the mark. */
    public void synchronize() {
        run(() -> CudaException.check("cuEventSynchronize", cuda_h.cuEventSynchronize(handle())));
    }

    /** Whether the device has reached the mark, or there is none yet. */
    public boolean isDone() {
        return call(() -> CudaException.isReady("cuEventQuery", cuda_h.cuEventQuery(handle())));
    }

    /**
     * The time in milliseconds from another event to this one; the device must have reached both.
     *
     * @throws CudaException if it has not, or one of them has {@link Flag#DISABLE_TIMING}
     */
    public float millisecondsSince(CudaEvent start) {
        Objects.requireNonNull(start, "The event is null.");
        return call(
                () -> {
                    try (Arena arena = Arena.ofConfined()) {
                        MemorySegment milliseconds = arena.allocate(cuda_h.C_FLOAT);
                        CudaException.check(
                                "cuEventElapsedTime",
                                cuda_h.cuEventElapsedTime(milliseconds, start.handle(), handle()));
                        return milliseconds.get(cuda_h.C_FLOAT, 0);
                    }
                },
                start);
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuEventDestroy", cuda_h.cuEventDestroy_v2(MemorySegment.ofAddress(address)));
    }
}
