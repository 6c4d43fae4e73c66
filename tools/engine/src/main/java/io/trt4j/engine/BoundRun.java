package io.trt4j.engine;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.Dims;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An engine with tensors on the device that stay the same, checked once, to be run many times. Nothing is copied, and
 * {@link #enqueue} allocates nothing on the Java heap, unless the size of an output depends on the data or an event is
 * recorded. It has one of the session's contexts until it is closed.
 *
 * <p>One thread at a time may call it; a call that comes during another is refused, but {@link #close()} waits for it. The
 * executions must not overlap on the device: they share memory of the context.
 */
public final class BoundRun implements AutoCloseable {
    private static final int IDLE = 0;
    private static final int RUNNING = 1;
    private static final int CLOSED = 2;
    private static final long CLOSE_NANOS = 50_000;

    private final Runner runner;
    private final Device device;
    private final RunContext context;
    private final SessionCall call;
    private final Consumer<BoundRun> closed;
    private final AtomicInteger state = new AtomicInteger();

    /** Where the last execution is; null for the context's own stream. */
    private @Nullable CudaStream last;

    BoundRun(Runner runner, Device device, RunContext context, SessionCall call, Consumer<BoundRun> closed) {
        this.runner = runner;
        this.device = device;
        this.context = context;
        this.call = call;
        this.closed = closed;
    }

    /**
     * Adds an execution to a stream and returns at once; the tensors must not be changed or read until the stream has done
     * it. It is the quickest on a platform thread for which the engine's CUDA context is current; on others it takes
     * longer.
     *
     * @throws IllegalStateException if this or the session is closed, another thread is calling, or the stream is closed
     * @throws NativeException if the device or TensorRT fails, or an output whose size depends on the data has no room; this
     *     is closed then
     */
    public void enqueue(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        begin();
        try {
            add(stream, isReady());
            last = stream;
        } catch (NativeException | Error e) {
            fail(stream, e);
            throw e;
        } finally {
            end();
        }
    }

    /**
     * Executes on the context's own stream, and waits until that is done.
     *
     * @throws IllegalStateException if this or the session is closed, or another thread is calling
     * @throws NativeException as of {@link #enqueue}
     */
    public void run() {
        begin();
        try {
            boolean isReady = isReady();
            add(null, isReady);
            last = null;
            if (isReady) {
                context.synchronize();
            } else {
                runner.workers().run(context::synchronize);
            }
        } catch (NativeException | Error e) {
            fail(null, e);
            throw e;
        } finally {
            end();
        }
    }

    private void add(@Nullable CudaStream stream, boolean isReady) {
        if (isReady) {
            context.add(stream);
        } else {
            runner.workers().run(() -> context.add(stream));
        }
    }

    /** Asked each time: the thread may have bound another context since its last call. */
    private boolean isReady() {
        return !Thread.currentThread().isVirtual() && device.isCurrent();
    }

    private void begin() {
        if (!state.compareAndSet(IDLE, RUNNING)) {
            throw state.get() == CLOSED
                    ? closedException()
                    : new IllegalStateException("Another thread is calling the binding.");
        }
    }

    private static IllegalStateException closedException() {
        return new IllegalStateException("The binding or its session is closed.");
    }

    private void end() {
        state.compareAndSet(RUNNING, IDLE); // not where it failed
    }

    /** Frees what the device used, once it no longer does: an execution that came before may be under way. */
    private void fail(@Nullable CudaStream stream, Throwable failure) {
        state.set(CLOSED);
        synchronize(last, failure);
        if (stream != last) {
            synchronize(stream, failure);
        }
        discard(failure);
    }

    private void synchronize(@Nullable CudaStream stream, Throwable failure) {
        try {
            runner.workers().run(() -> synchronize(stream));
        } catch (Throwable t) {
            Closing.suppress(t, failure);
        }
    }

    private void discard(Throwable failure) {
        closed.accept(this);
        try {
            call.release();
        } catch (Throwable t) {
            Closing.suppress(t, failure);
        } finally {
            runner.discard(context, failure);
        }
    }

    /**
     * The shape of an output. Where it depends on the data, it is that of the execution that was enqueued last.
     *
     * @throws IllegalArgumentException if there is no such output
     * @throws IllegalStateException if this is closed, or the shape depends on the data and nothing was enqueued
     */
    public Dims dims(String output) {
        Objects.requireNonNull(output, "The output is null.");
        if (state.get() == CLOSED) {
            throw closedException();
        }
        for (OutputSlot slot : context.outputs()) {
            if (slot.name().equals(output)) {
                Dims dims = slot.dims();
                if (dims == null) {
                    throw new IllegalStateException(
                            "The shape of the output " + output + " depends on the data, and nothing was enqueued.");
                }
                return dims;
            }
        }
        throw new IllegalArgumentException("The engine has no output " + output + ".");
    }

    /** Waits for the executions, and lets others have the context. A second call does nothing. */
    @Override
    public void close() {
        while (!state.compareAndSet(IDLE, CLOSED)) {
            if (state.get() == CLOSED) {
                return;
            }
            LockSupport.parkNanos(CLOSE_NANOS);
        }
        try {
            runner.workers().run(() -> synchronize(last));
        } catch (RuntimeException | Error e) {
            discard(e);
            throw e;
        }
        closed.accept(this);
        try {
            call.release();
        } finally {
            runner.pool().release(context);
        }
    }

    private void synchronize(@Nullable CudaStream stream) {
        if (stream == null) {
            context.execution().synchronize();
        } else {
            context.execution().synchronize(stream);
        }
    }
}
