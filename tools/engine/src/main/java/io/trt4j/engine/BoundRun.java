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

    /** The thread that called last, for which the device was current. */
    private @Nullable Thread ready;

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
            last = stream;
            add(stream);
        } catch (NativeException | Error e) {
            fail(e);
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
            last = null;
            add(null);
            if (isReady()) {
                context.synchronize();
            } else {
                runner.workers().run(context::synchronize);
            }
        } catch (NativeException | Error e) {
            fail(e);
            throw e;
        } finally {
            end();
        }
    }

    private void add(@Nullable CudaStream stream) {
        if (isReady()) {
            context.add(stream);
        } else {
            runner.workers().run(() -> context.add(stream));
        }
    }

    /** Asks the device once for each thread: the answer takes longer than an execution may. */
    private boolean isReady() {
        Thread caller = Thread.currentThread();
        if (caller == ready) {
            return true;
        }
        boolean isReady = !caller.isVirtual() && device.isCurrent();
        ready = isReady ? caller : null;
        return isReady;
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

    private void fail(Throwable failure) {
        state.set(CLOSED);
        closed.accept(this);
        call.release();
        runner.discard(context, failure);
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
            runner.workers().run(this::synchronize);
        } catch (RuntimeException | Error e) {
            closed.accept(this);
            call.release();
            runner.discard(context, e);
            throw e;
        }
        closed.accept(this);
        call.release();
        runner.pool().release(context);
    }

    private void synchronize() {
        CudaStream stream = last;
        if (stream == null) {
            context.execution().synchronize();
        } else {
            context.execution().synchronize(stream);
        }
    }
}
