package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Callbacks;
import io.trt4j.ffm.internal.OwnThread;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.natives.Signatures;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Supplier;

/**
 * Initializes what is used before it is known how much stack a thread has left: a class whose initialization overflows
 * the stack cannot be used ever after. This happens on a thread of its own, which has enough.
 *
 * <p>Not a lambda expression: what links one needs stack, too.
 */
final class Preparation implements Supplier<List<MethodHandle>> {
    private static final long STACK = 1 << 20;

    private static volatile boolean done;

    private Preparation() {}

    /** Returns the handles that generated getters use, which do not ask for stack. */
    @Override
    public List<MethodHandle> get() {
        Libraries.requireNativeAccess(); // or the initialization of a class fails, and tells no one why
        CallStack.current().requireStack();
        Failures.prepare();
        Callbacks.ask(Failures::insideUpcall);
        DataType.values();
        return List.of(Signatures.I_J.HANDLE, Signatures.J_J.HANDLE, Signatures.Z_J.HANDLE);
    }

    /** Returns when all is initialized; an interruption does not end the wait. */
    static void await() {
        if (!done) {
            OwnThread.call("trt4j-prepare", STACK, new Preparation());
            done = true;
        }
    }
}
