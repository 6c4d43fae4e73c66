package io.trt4j.tensorrt.abi;

import java.lang.System.Logger;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What user code threw inside an upcall. It may not leave the upcall, so it is kept for the Java call that led there;
 * where none did, because TensorRT called from a thread of its own, a handler gets it. It is logged once, without its
 * stack where it is also thrown.
 */
public final class Failures {
    private static final Logger LOG = System.getLogger("io.trt4j");

    private static volatile @Nullable BiConsumer<String, Throwable> handler;

    private Failures() {}

    /** Loads now what is needed to record a failure, for which there may be no memory then. */
    static void prepare() {
        CallStack.current().prepare();
        Lifetime.scope().close();
        name("", "");
        Arena.ofAuto().allocate(Long.BYTES).copyFrom(Arena.ofAuto().allocate(Long.BYTES)); // as a struct is returned
        OtherLoaders.join();
        Reserve.refill();
    }

    /** Who is told of failures that no Java call led to: the method's name and what it threw. */
    public static void setHandler(BiConsumer<String, Throwable> newHandler) {
        handler = Objects.requireNonNull(newHandler, "handler is null.");
    }

    /** Whether the calling thread is in a callback, with a call of TensorRT below it: a virtual thread is pinned there. */
    public static boolean insideUpcall() {
        return CallStack.current().innermost() != null;
    }

    /**
     * Records what an upcall threw. Throws nothing, for what leaves an upcall ends the JVM, and needs no memory to record
     * the failure of a Java thread's call.
     *
     * @param self the native object that was called
     * @param where the interface or plugin that was called
     * @param method its method
     */
    public static void caught(long self, String where, String method, Throwable thrown) {
        Reserve.release(); // what is thrown with a full heap need not be an OutOfMemoryError
        try {
            record(self, self == 0 ? where : name(ObjectTable.find(self), where), method, thrown);
        } catch (Throwable second) {
            // There is no memory or no stack left, or the log is broken. The call that led here has been told.
        }
    }

    private static String name(@Nullable Object called, String where) {
        return UpcallType.given(called) instanceof UpcallTarget.Named named ? named.name() : where;
    }

    private static void record(long self, String where, String method, Throwable thrown) {
        CallStack stack = CallStack.current();
        NativeCall call = stack.innermost();
        if (call != null) {
            call.failed(where, method, thrown);
            if (!stack.isLogged(thrown)) {
                LOG.log(Logger.Level.WARNING, () -> where + "." + method + " threw " + text(thrown));
            }
            return;
        }
        if (OtherLoaders.tell(where, method, thrown)) {
            LOG.log(Logger.Level.WARNING, () -> where + "." + method + " threw " + text(thrown));
            return;
        }
        List<NativeCall.Ticket> calls = CallStack.callsFor(ObjectTable.owner(self));
        if (calls.isEmpty()) {
            tell(where + "." + method, thrown);
            LOG.log(Logger.Level.ERROR, where + "." + method + " threw", thrown);
        } else {
            calls.getFirst().deliver(where, method, thrown, null);
            LOG.log(Logger.Level.WARNING, () -> where + "." + method + " threw " + text(thrown));
        }
    }

    private static void tell(String where, Throwable thrown) {
        BiConsumer<String, Throwable> told = handler;
        try {
            if (told != null) {
                told.accept(where, thrown);
            }
        } catch (Throwable second) {
            LOG.log(Logger.Level.ERROR, "The handler that was told of " + where + " threw", second);
        }
    }

    /** What {@code toString} of an exception says, or its class where that throws, too. */
    public static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Throwable second) {
            return thrown.getClass().getName();
        }
    }

    /**
     * Keeps an error that TensorRT logged, for the message of the exception it leads to.
     *
     * @param owner whose logger it was
     */
    public static void logged(@Nullable Lifetime owner, String message) {
        NativeCall call = CallStack.current().innermost();
        if (call != null) {
            call.logged(message);
        } else {
            CallStack.callsFor(owner).forEach(t -> t.deliver(null, null, null, message));
        }
    }

    /**
     * Keeps an error that TensorRT reported to a recorder instead of logging it.
     *
     * @param recorder the native object
     */
    public static void reported(long recorder, @Nullable String text) {
        if (text != null) {
            logged(ObjectTable.owner(recorder), text);
        }
    }
}
