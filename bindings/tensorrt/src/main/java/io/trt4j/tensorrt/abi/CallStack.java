package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.internal.StackGuard;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** The calls of TensorRT that one thread is in: of each but the last, a callback made the next one. */
final class CallStack {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_CAUSES = 100;

    private static final ThreadLocal<CallStack> CURRENT = ThreadLocal.withInitial(CallStack::new);

    /** Those of all threads, for failures in callbacks on TensorRT's own threads. An ended thread's is collected. */
    private static final Set<CallStack> ALL =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final VarHandle DEPTH;

    static {
        try {
            DEPTH = MethodHandles.lookup().findVarHandle(CallStack.class, "depth", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final StackGuard guard = new StackGuard();
    private NativeCall[] calls = {new NativeCall(this), new NativeCall(this)};
    /** How many of {@link #calls} are going on; written by its thread only, with release semantics. */
    private int depth;

    /** What a call threw whose failure is logged already. */
    private @Nullable Throwable thrown;

    /** What was logged in the call that ended last; null if nothing was. */
    private @Nullable List<String> lastLogged;

    private CallStack() {
        ALL.add(this);
    }

    /** How many threads have one. */
    static int count() {
        return ALL.size();
    }

    /** The calling thread's. */
    static CallStack current() {
        return CURRENT.get();
    }

    /**
     * Returns if the thread has stack left for a call.
     *
     * @throws StackOverflowError if it has not
     */
    void requireStack() {
        guard.require();
    }

    /**
     * Returns if the thread can make another call.
     *
     * @param failures how it is told that it is in too many calls
     * @throws StackOverflowError if it has too little stack left for upcalls
     */
    void requireRoom(CallFailures failures) {
        requireStack();
        if (depth >= MAX_DEPTH) {
            throw failures.exception(
                    "TensorRT is called in a callback of a call in a callback, and so on, " + MAX_DEPTH
                            + " deep: a callback that leads to itself is not supported.",
                    null);
        }
    }

    /** Loads and runs what records a failure. */
    void prepare() {
        NativeCall call = push(Lifetime.FOREVER, null);
        call.failed("", "", new Throwable());
        call.popOnly();
    }

    /**
     * Makes a call the innermost one.
     *
     * @param failures how it is told that it failed; null if nobody asks whether it did
     */
    NativeCall push(Lifetime life, @Nullable CallFailures failures) {
        int index = depth;
        if (index == calls.length) {
            grow();
        }
        NativeCall call = calls[index];
        call.begin(life, failures);
        DEPTH.setRelease(this, index + 1);
        return call;
    }

    private void grow() {
        NativeCall[] more = Arrays.copyOf(calls, calls.length * 2);
        for (int i = calls.length; i < more.length; i++) {
            more[i] = new NativeCall(this);
        }
        calls = more;
    }

    void pop() {
        DEPTH.setRelease(this, depth - 1);
    }

    /** Keeps what was logged in a call that ends. */
    void ended(@Nullable List<String> logged) {
        lastLogged = logged;
    }

    List<String> lastLogged() {
        return lastLogged == null ? List.of() : lastLogged;
    }

    /** Whether an object of a type is being called. */
    boolean isCalling(Class<?> type) {
        for (int i = 0; i < depth; i++) {
            if (calls[i].calls(type)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(NativeCall call) {
        int deep = Math.min((int) DEPTH.getAcquire(this), calls.length);
        return Arrays.asList(calls).subList(0, deep).contains(call);
    }

    /** The first call of each thread that is in one. */
    static List<NativeCall.Ticket> outermostCalls() {
        List<NativeCall.Ticket> found = new ArrayList<>();
        synchronized (ALL) {
            for (CallStack stack : ALL) {
                NativeCall.Ticket ticket = stack.calls[0].ticket();
                if ((int) DEPTH.getAcquire(stack) > 0) {
                    found.add(ticket);
                }
            }
        }
        return found;
    }

    /** The call that the thread made last and that has not returned, or null. */
    @Nullable
    NativeCall innermost() {
        return depth == 0 ? null : calls[depth - 1];
    }

    /** How many of the calls that are going on use a life. */
    int uses(Lifetime life) {
        int uses = 0;
        for (int i = 0; i < depth; i++) {
            uses += calls[i].uses(life);
        }
        return uses;
    }

    /** Notes an exception that tells of failures that were logged. */
    <T extends Throwable> T throwing(T exception) {
        thrown = exception;
        return exception;
    }

    /** Whether this, or what it was caused by, tells of failures that were logged. */
    boolean isLogged(Throwable t) {
        Throwable cause = t;
        for (int i = 0; i < MAX_CAUSES && cause != null && thrown != null; i++) { // causes may lead to each other
            if (cause == thrown) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * The only call, of whichever thread, that something of {@code owner}'s can belong to; empty if there is none or
     * more than one.
     */
    static List<NativeCall.Ticket> callsFor(@Nullable Lifetime owner) {
        List<NativeCall.Ticket> found = new ArrayList<>();
        if (owner != null) {
            synchronized (ALL) {
                for (CallStack stack : ALL) {
                    NativeCall[] calls = stack.calls;
                    int depth = Math.min((int) DEPTH.getAcquire(stack), calls.length);
                    for (int i = depth - 1; i >= 0; i--) {
                        NativeCall.Ticket ticket = calls[i].ticket();
                        if (calls[i].concerns(owner)) {
                            found.add(ticket);
                            break;
                        }
                    }
                }
            }
        }
        return found.size() == 1 ? found : List.of();
    }
}
