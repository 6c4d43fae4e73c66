package io.trt4j.bindings.abi;

import io.trt4j.bindings.Libraries;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.natives.Signatures;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * Initializes what is used before it is known how much stack a thread has left: a class whose initialization overflows
 * the stack cannot be used ever after. This happens on a thread of its own, which has enough.
 */
final class Preparation implements Runnable {
    private static final long STACK = 1 << 20;

    private static volatile boolean done;

    /** What generated getters use that do not ask for stack. */
    private List<MethodHandle> handles;

    private Throwable thrown;

    private Preparation() {}

    @Override
    public void run() {
        try {
            Libraries.requireNativeAccess(); // or the initialization of a class fails, and tells no one why
            CallStack.current().requireStack();
            Failures.prepare();
            handles = List.of(Signatures.I_J.HANDLE, Signatures.J_J.HANDLE, Signatures.Z_J.HANDLE);
            DataType.values();
            done = true;
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
    }

    /** Returns when all is initialized; an interruption does not end the wait. */
    static void await() {
        if (!done) {
            prepare();
        }
    }

    private static void prepare() {
        Preparation preparation = new Preparation();
        Thread thread = new Thread(null, preparation, "trt4j-prepare", STACK);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        // Calls.failed would do, but where native access is refused Calls is what cannot be initialized.
        if (preparation.thrown instanceof RuntimeException e) {
            throw e;
        }
        if (preparation.thrown instanceof Error e) {
            throw e;
        }
    }
}
