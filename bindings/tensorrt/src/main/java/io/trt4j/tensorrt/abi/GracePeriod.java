package io.trt4j.tensorrt.abi;

import java.util.ArrayList;
import java.util.List;

/**
 * Frees memory once the calls that may be reading it have returned. What a method of TensorRT returns a pointer to is
 * copied before its call ends, so memory that nothing leads to any more is read by calls that are going on, if at all.
 */
public final class GracePeriod {
    private static final List<Waiting> WAITING = new ArrayList<>();
    private static volatile boolean waiting;

    private record Waiting(List<NativeCall.Ticket> calls, Runnable free) {}

    private GracePeriod() {}

    /** Frees now if no call is going on, else when all that are have returned, in a thread that ends a call. */
    public static void free(Runnable free) {
        List<NativeCall.Ticket> calls = CallStack.outermostCalls();
        if (calls.isEmpty()) {
            free.run();
            return;
        }
        synchronized (WAITING) {
            WAITING.add(new Waiting(calls, free));
            waiting = true;
        }
        callEnded(); // the last of them may have returned meanwhile
    }

    /** Called when a thread has ended its outermost call. */
    static void callEnded() {
        if (waiting) {
            List<Runnable> over = new ArrayList<>();
            synchronized (WAITING) {
                WAITING.removeIf(w -> {
                    boolean done = w.calls.stream().noneMatch(NativeCall.Ticket::isGoingOn);
                    if (done) {
                        over.add(w.free);
                    }
                    return done;
                });
                waiting = !WAITING.isEmpty();
            }
            for (Runnable free : over) {
                try {
                    free.run();
                } catch (Throwable t) {
                    Failures.caught(0, "GracePeriod", "free", t);
                }
            }
        }
    }
}
