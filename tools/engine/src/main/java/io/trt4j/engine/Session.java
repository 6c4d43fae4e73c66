package io.trt4j.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Runs an engine for any number of threads, platform and virtual. Each call has an execution context with a stream for
 * itself; there are at most as many as {@link SessionOptions} say, and who asks first is served first. Thread-safe.
 *
 * <p>A context is made when it is first needed, for the optimization profile that was optimized for the shapes of a call, or
 * the first that allows them. It keeps its memory for the calls to come; it is closed if a call fails on the device, and
 * where one with another profile is needed instead.
 */
public final class Session implements AutoCloseable {
    private final EngineSignature signature;
    private final Device device;
    private final Runner runner;
    private final AsyncRuns asyncRuns;
    private final Consumer<Session> whenClosed;
    private final Set<BoundRun> bound = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @param whenClosed called at the end of {@link #close()} */
    Session(
            String engine,
            List<TensorInfo> tensors,
            Device device,
            SessionOptions options,
            Consumer<Session> whenClosed) {
        this.signature = new EngineSignature(tensors);
        this.device = device;
        this.whenClosed = whenClosed;
        runner = new Runner(engine, signature, device, options);
        asyncRuns = new AsyncRuns(runner);
    }

    /** Makes a session, which the caller closes, or the engine that the contexts are of. */
    static Session of(Contexts contexts, SessionOptions options) {
        Objects.requireNonNull(options, "The options are null.");
        Session session = new Session(
                contexts.name(),
                contexts.tensors(),
                new GpuDevice(contexts, options.stagingLimit()),
                options,
                contexts::closed);
        contexts.opened(session);
        return session;
    }

    /** The inputs of the engine. */
    public List<TensorInfo> inputs() {
        return signature.inputs();
    }

    /** The outputs of the engine. */
    public List<TensorInfo> outputs() {
        return signature.outputs();
    }

    /** How many contexts there are now. */
    public int contexts() {
        return runner.pool().made();
    }

    /** How many calls wait for a context now. */
    public int waiting() {
        return runner.pool().waiting();
    }

    /**
     * Runs the engine and waits for the results.
     *
     * @param inputs each input by its name; what is on the host is copied to the device
     * @return each output by its name, in memory of its own, in the order of the engine
     * @throws IllegalArgumentException if an input is unknown, missing, or of a type or shape that the engine does not take
     * @throws IllegalStateException if the session is closed
     * @throws java.util.concurrent.RejectedExecutionException if no context is free within {@link SessionOptions#waitLimit}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits for a context; it is
     *     interrupted still. Once the device is at work, an interruption does not end the call
     * @throws io.trt4j.ffm.NativeException if the device or TensorRT fails
     */
    public Map<String, HostTensor> run(Map<String, ? extends EngineTensor> inputs) {
        return run(inputs, Map.of());
    }

    /**
     * Runs the engine likewise, and writes outputs to memory of the caller.
     *
     * @param outputs where outputs are to go, by their names; those that are not named get memory of their own. A {@link
     *     HostTensor} may have more room than the output needs. A {@link DeviceTensor} has the shape of the output; nothing is
     *     copied then. Work that reads or writes its memory must be done, and outputs must not share memory with anything else
     * @return each output that is on the host, by its name: with its true shape, in the memory that was given for it
     * @throws IllegalArgumentException also if a given output is unknown, of another type or too small
     */
    public Map<String, HostTensor> run(
            Map<String, ? extends EngineTensor> inputs, Map<String, ? extends EngineTensor> outputs) {
        SessionCall call = signature.check(inputs, outputs);
        call.use();
        try {
            return runner.run(call);
        } finally {
            call.release();
        }
    }

    /**
     * Runs the engine as {@link #run(Map)} does, without waiting. No thread is blocked meanwhile. The inputs must not be
     * changed until the result is there.
     *
     * @param inputs memory of the host is such that any thread may access it
     * @return completed when the results are there, by a thread of the session; with the exceptions of {@link #run(Map)}
     *     where the call fails, but for those of wrong arguments that are known at once. Cancelling it removes a call that
     *     waits for a context; one that the device is at work on goes on, and its results are dropped
     * @throws IllegalArgumentException if an input is unknown, missing, or of a type or shape that the engine does not take
     */
    public CompletableFuture<Map<String, HostTensor>> runAsync(Map<String, ? extends EngineTensor> inputs) {
        return runAsync(inputs, Map.of());
    }

    /**
     * Runs the engine likewise, and writes outputs to memory of the caller, as {@link #run(Map, Map)} does. That may be
     * written to even after the result was cancelled, until the session is closed.
     *
     * @throws IllegalArgumentException also if a given output is unknown, or of another type
     */
    public CompletableFuture<Map<String, HostTensor>> runAsync(
            Map<String, ? extends EngineTensor> inputs, Map<String, ? extends EngineTensor> outputs) {
        SessionCall call = signature.check(inputs, outputs);
        call.requireShared();
        return asyncRuns.start(call);
    }

    /**
     * Binds tensors on the device to the engine, to run it many times without a check or a copy.
     *
     * @param inputs each input by its name; inputs whose values decide shapes are on the host, and copied now
     * @param outputs each output by its name. Where the shape depends on the data, the tensor has room for it, and {@link
     *     BoundRun#dims} tells it
     * @return to be closed by the caller; it has one of the contexts for itself until then
     * @throws IllegalArgumentException if a tensor is unknown, missing, or of a type or shape that the engine does not take
     * @throws IllegalStateException if the session is closed
     * @throws java.util.concurrent.RejectedExecutionException if no context is free within {@link SessionOptions#waitLimit}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits for a context
     */
    public BoundRun bind(Map<String, ? extends EngineTensor> inputs, Map<String, DeviceTensor> outputs) {
        SessionCall call = signature.checkBound(inputs, outputs);
        call.use();
        BoundRun made = null;
        try {
            RunContext context = runner.acquire(call.profile());
            made = runner.orGiveBack(context, () -> {
                runner.workers().run(() -> context.prepare(call));
                return new BoundRun(runner, device, context, call, bound::remove);
            });
        } finally {
            if (made == null) {
                call.release();
            }
        }
        bound.add(made);
        if (closed) {
            made.close();
            throw ContextPool.closedException();
        }
        return made;
    }

    /**
     * Closes the contexts. Calls that the device is at work on finish before; those that wait or come are refused with an
     * {@link IllegalStateException}, and bindings are closed. May be called in any order and by any thread; a second call
     * waits likewise, and does nothing else.
     */
    @Override
    public void close() {
        closed = true;
        runner.pool().refuse();
        try {
            Closing.all(List.copyOf(bound));
        } finally {
            try {
                List<RunContext> contexts = runner.pool().drain();
                if (!contexts.isEmpty()) { // else the device may be gone with the engine
                    runner.workers().run(() -> Closing.all(contexts));
                }
            } finally {
                whenClosed.accept(this);
            }
        }
    }
}
