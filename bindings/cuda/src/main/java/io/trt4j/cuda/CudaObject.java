package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something of the driver in a context. It keeps a primary context alive, and is destroyed once, by {@link #close()}; where
 * other threads are calling the driver with it then, by the last of them.
 */
abstract class CudaObject implements AutoCloseable {
    /** {@code CUDA_ERROR_CONTEXT_IS_DESTROYED}. */
    private static final int CONTEXT_IS_DESTROYED = 709;

    private static final int CLOSED = Integer.MIN_VALUE;
    private static final int DESTROYED = CLOSED + (1 << 30);

    private final CudaContext context;
    private final long address;

    /** How many calls use it now; with {@link #CLOSED} added once it is closed. */
    private final AtomicInteger uses = new AtomicInteger();

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

    /** Wraps what is there already. */
    CudaObject(CudaContext context, long address) {
        this.context = Objects.requireNonNull(context, "The context is null.");
        this.address = address;
        context.retain();
    }

    /** The context it was made in. */
    public CudaContext context() {
        return context;
    }

    /**
     * The address of memory, or the driver's handle of anything else. It is good until this is closed.
     *
     * @throws IllegalStateException if it is closed
     */
    public long address() {
        if (uses.get() < 0) {
            throw closed();
        }
        return address;
    }

    private IllegalStateException closed() {
        return new IllegalStateException(this + " is closed.");
    }

    /**
     * Keeps it from being destroyed until {@link #endUse()}. Allocates nothing.
     *
     * @throws IllegalStateException if it is closed
     */
    final long beginUse() {
        for (int seen = uses.get(); seen >= 0; seen = uses.get()) {
            if (uses.compareAndSet(seen, seen + 1)) {
                return address;
            }
        }
        throw closed();
    }

    final void endUse() {
        if (uses.decrementAndGet() == CLOSED) {
            destroyOnce();
        }
    }

    /** Does something with this and others, none of which is destroyed meanwhile, while the context of this is current. */
    final <T extends @Nullable Object> T call(Supplier<T> action, CudaObject... others) {
        beginUse();
        int begun = 0;
        try {
            for (CudaObject other : others) {
                other.beginUse();
                begun++;
            }
            return context.call(action);
        } finally {
            try {
                while (begun > 0) {
                    others[--begun].endUse();
                }
            } finally {
                endUse();
            }
        }
    }

    /** The same, for what has no result. */
    final void run(Runnable action, CudaObject... others) {
        call(
                () -> {
                    action.run();
                    return null;
                },
                others);
    }

    /**
     * Destroys it, unless it went with its context; a second call does nothing. Where another thread is in a call that
     * uses it, it is destroyed when that call ends.
     *
     * @throws CudaException if the driver fails; then it is still there, and can be closed again
     */
    @Override
    public void close() {
        for (int seen = uses.get(); seen >= 0; seen = uses.get()) {
            if (uses.compareAndSet(seen, seen + CLOSED)) {
                if (seen == 0) {
                    destroyOnce();
                }
                return;
            }
        }
    }

    /** To be called when it is closed and not used. */
    private void destroyOnce() {
        if (!uses.compareAndSet(CLOSED, DESTROYED)) {
            return;
        }
        boolean done = false;
        try {
            if (!context.isGone()) {
                context.run(() -> destroy(address));
            }
            done = true;
        } catch (CudaException e) {
            done = e.code() == CONTEXT_IS_DESTROYED; // and it with the context
            if (!done) {
                throw e;
            }
        } finally {
            if (!done) {
                uses.set(0);
            }
        }
        context.release();
    }

    /** The address or handle as the stubs want it, while this is in use. */
    final MemorySegment handle() {
        return MemorySegment.ofAddress(address);
    }

    abstract void destroy(long address);

    @Override
    public String toString() {
        return "%s 0x%x".formatted(getClass().getSimpleName(), address);
    }
}
