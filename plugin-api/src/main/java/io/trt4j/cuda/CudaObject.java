package io.trt4j.cuda;

import io.trt4j.bindings.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/**
 * Something the driver made in a context. It keeps a primary context alive, and is destroyed once, by {@link #close()}.
 */
abstract class CudaObject implements AutoCloseable {
    private final CudaContext context;
    private final long address;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes the object.
     *
     * @param create the driver's call, which writes address or handle where it is told and returns a {@code CUresult}
     */
    CudaObject(CudaContext context, String call, ToIntFunction<MemorySegment> create) {
        this.context = context;
        context.retain();
        boolean done = false;
        try (var bound = context.bind();
                Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(cuda_h.C_LONG_LONG);
            CudaException.check(call, create.applyAsInt(result));
            address = result.get(cuda_h.C_LONG_LONG, 0);
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

    /** Destroys it, unless it went with its context; a second call does nothing. */
    @Override
    public void close() {
        CudaContext.requirePlatformThread(); // what is refused can be done by another thread
        if (closed.compareAndSet(false, true) && !context.isGone()) {
            try (var bound = context.bind()) {
                destroy(address);
            } finally {
                context.release();
            }
        }
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
