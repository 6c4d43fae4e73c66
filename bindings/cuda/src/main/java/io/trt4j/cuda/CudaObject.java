package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/**
 * Something the driver made in a context. It keeps a primary context alive, and is destroyed once, by {@link #close()}.
 */
abstract class CudaObject implements AutoCloseable {
    /** {@code CUDA_ERROR_CONTEXT_IS_DESTROYED}. */
    private static final int CONTEXT_IS_DESTROYED = 709;

    private final CudaContext context;
    private final long address;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes the object.
     *
     * @param create the driver's call, which writes address or handle where it is told and returns a {@code CUresult}
     */
    CudaObject(CudaContext context, String call, ToIntFunction<MemorySegment> create) {
        this.context = Objects.requireNonNull(context, "The context is null.");
        context.retain();
        boolean done = false;
        try {
            address = context.call(() -> {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment result = arena.allocate(cuda_h.C_LONG_LONG);
                    CudaException.check(call, create.applyAsInt(result));
                    return result.get(cuda_h.C_LONG_LONG, 0);
                }
            });
            done = true;
        } finally {
            if (!done) {
                context.release();
            }
        }
    }

    /** The context it was made in. */
    public CudaContext context() {
        return context;
    }

    /**
     * The address of memory, or the driver's handle of anything else.
     *
     * @throws IllegalStateException if it is closed
     */
    public long address() {
        if (closed.get()) {
            throw new IllegalStateException(this + " is closed.");
        }
        return address;
    }

    /**
     * Destroys it, unless it went with its context; a second call does nothing.
     *
     * @throws CudaException if the driver fails; then it is still there, and can be closed again
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true) || context.isGone()) {
            return;
        }
        boolean done = false;
        try {
            context.run(() -> destroy(address));
            done = true;
        } catch (CudaException e) {
            done = e.code() == CONTEXT_IS_DESTROYED; // and it with the context
            if (!done) {
                throw e;
            }
        } finally {
            closed.set(done);
        }
        context.release();
    }

    /** The address or handle as the stubs want it. */
    final MemorySegment handle() {
        return MemorySegment.ofAddress(address());
    }

    abstract void destroy(long address);

    @Override
    public String toString() {
        return "%s 0x%x".formatted(getClass().getSimpleName(), address);
    }
}
