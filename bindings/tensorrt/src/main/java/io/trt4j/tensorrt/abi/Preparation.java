package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Callbacks;
import io.trt4j.ffm.internal.OwnThread;
import java.util.function.Supplier;

/**
 * Initializes what is used before it is known how much stack a thread has left: a class whose initialization overflows
 * the stack cannot be used ever after. This happens on a thread of its own, which has enough.
 *
 * <p>Not a lambda expression: what links one needs stack, too.
 */
final class Preparation implements Supplier<Boolean> {
    private static final long STACK = 1 << 20;

    private static volatile boolean done;

    private Preparation() {}

    @Override
    public Boolean get() {
        Libraries.requireNativeAccess(); // or the initialization of a class fails, and tells no one why
        CallStack.current().requireStack();
        Failures.prepare();
        Callbacks.ask(Failures::insideUpcall);
        return true;
    }

    /** Returns when all is initialized; an interruption does not end the wait. */
    static void await() {
        if (!done) {
            done = OwnThread.call("trt4j-prepare", STACK, new Preparation());
        }
    }
}
