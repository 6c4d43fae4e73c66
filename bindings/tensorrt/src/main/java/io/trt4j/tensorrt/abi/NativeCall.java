package io.trt4j.tensorrt.abi;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.internal.Given;
import io.trt4j.ffm.internal.StreamUses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of TensorRT by a Java thread: it keeps the objects it uses alive, and knows what upcalls threw and TensorRT
 * logged since it began. A thread uses its instances again, so that a call allocates nothing.
 */
public final class NativeCall {
    private final CallStack stack;
    private @Nullable Object what;
    private @Nullable Lifetime life;
    private @Nullable CallFailures failures;
    /** Of the object that the call makes, if it makes one. */
    private @Nullable Lifetime made;

    private final List<Lifetime> arguments = new ArrayList<>(2);
    /** Streams that are not destroyed before the call ends. */
    private final List<CudaStream> streams = new ArrayList<>(2);

    /** Tells the calls from each other that an instance is used for. */
    private long number;

    private final CallReport report = new CallReport();

    /** Native objects of Java implementations that are freed when the call ends, or null. */
    private @Nullable List<ObjectTable.Handle> lent;

    /** One of the calls that an instance is used for. */
    record Ticket(NativeCall call, long number) {
        boolean isGoingOn() {
            return call.number == number && call.stack.isIn(call);
        }

        /** Reports, from another thread, what was thrown and where, or what was logged. */
        void deliver(
                @Nullable String where, @Nullable String method, @Nullable Throwable thrown, @Nullable String logged) {
            call.report.deliver(number, where, method, thrown, logged);
        }
    }

    NativeCall(CallStack stack) {
        this.stack = stack;
    }

    /**
     * Begins a call, which ends with {@link #exit()}.
     *
     * @param life of the object that is called
     * @param what the object is, for the message
     * @param failures how it is told that the call failed, or that the thread is in too many calls already
     * @throws IllegalStateException if the object was closed
     * @throws StackOverflowError if the thread has too little stack left for upcalls
     */
    public static NativeCall enter(Lifetime life, Object what, CallFailures failures) {
        CallStack stack = CallStack.current();
        stack.requireRoom(failures);
        Reserve.refill(); // what a callback throws with a full heap is to be told each time
        if (!life.acquire()) {
            throw life.closed(what);
        }
        NativeCall call = stack.push(life, failures);
        call.what = what;
        return call;
    }

    /** Errors that TensorRT logged in the call of the calling thread that ended last. */
    public static List<String> lastLogged() {
        return CallStack.current().lastLogged();
    }

    /**
     * Returns if the calling thread can make a call.
     *
     * @param failures how it is told that it is in too many calls already
     * @throws StackOverflowError if it has too little stack left for upcalls
     */
    public static void requireRoom(CallFailures failures) {
        Preparation.await();
        CallStack.current().requireRoom(failures);
    }

    /**
     * Returns if the calling thread has stack left for a call, and for initializing the classes that it needs.
     *
     * @throws StackOverflowError if it has not
     */
    public static void requireStack() {
        Preparation.await();
        CallStack.current().requireStack();
    }

    /** Whether the calling thread's innermost call is one of an object of a type. */
    public static boolean isOf(Class<?> type) {
        NativeCall call = CallStack.current().innermost();
        return call != null && type.isInstance(call.what);
    }

    /** Whether the calling thread is in a call of an object of a type. */
    public static boolean isInside(Class<?> type) {
        return CallStack.current().isCalling(type);
    }

    boolean calls(Class<?> type) {
        return type.isInstance(what);
    }

    void begin(Lifetime of, @Nullable CallFailures toldBy) {
        life = of;
        failures = toldBy;
        what = null;
        number++;
    }

    /**
     * The address of a native object of a Java implementation that TensorRT only uses, or copies, during this call.
     *
     * @return the native object's address, 0 for null
     */
    public <T> long lend(UpcallType<T> type, @Nullable T implementation) {
        if (implementation == null) {
            return 0;
        }
        if (implementation instanceof Foreign foreign) {
            return foreign.address();
        }
        ObjectTable.Handle handle = type.create(implementation);
        if (lent == null) {
            lent = new ArrayList<>();
        }
        lent.add(handle);
        return handle.address();
    }

    /** Ends the call; what was closed during it and has no other use is freed now. Throws nothing. */
    public void exit() {
        Lifetime called = Objects.requireNonNull(life);
        Lifetime unmade = made;
        stack.ended(report.logged());
        report.clear();
        made = null;
        pop();
        if (unmade != null) {
            unmade.closeIfUnused();
        }
        while (!arguments.isEmpty()) {
            arguments.removeLast().release();
        }
        if (lent != null) {
            lent.forEach(ObjectTable::free);
            lent = null;
        }
        while (!streams.isEmpty()) {
            endUse(streams.removeLast());
        }
        called.release();
        endGracePeriod();
    }

    /** Ends the use of a stream, which may be destroyed by that. Throws nothing. */
    static void endUse(CudaStream stream) {
        try {
            StreamUses.end(stream);
        } catch (Throwable t) { // the driver's
            Failures.caught(0, "CudaStream", "close", t);
        }
    }

    /** Ends a call that was only {@link CallStack#push pushed}: of an object that is being destroyed. */
    void popOnly() {
        report.clear();
        pop();
        endGracePeriod();
    }

    private void pop() {
        life = null;
        what = null;
        stack.pop();
    }

    private void endGracePeriod() {
        if (stack.innermost() == null) {
            GracePeriod.callEnded();
        }
    }

    /** The life of the object that this call makes, a part of {@code parent}'s; callbacks meanwhile belong to it. */
    public Lifetime make(Lifetime parent) {
        made = Lifetime.owned(parent);
        return made;
    }

    /** The life that objects belong to that TensorRT has made during this call. */
    @Nullable
    Lifetime owner() {
        return made == null ? life : made;
    }

    int uses(Lifetime of) {
        int uses = life == of ? 1 : 0;
        for (Lifetime argument : arguments) {
            uses += argument == of ? 1 : 0;
        }
        return uses;
    }

    Ticket ticket() {
        return new Ticket(this, number);
    }

    /** Whether an object can be called because of this call; asked by other threads too. */
    boolean concerns(Lifetime owner) {
        Lifetime being = made;
        Lifetime called = life;
        return owner == being
                || called != null && called.isOrIsIn(owner)
                || Arrays.asList(arguments.toArray()).contains(owner);
    }

    /** Keeps an argument alive until the call ends. */
    public void use(Lifetime of, Object argument) {
        if (!of.acquire()) {
            throw of.closed(argument);
        }
        arguments.add(of);
    }

    /**
     * The handle of a stream, which is not destroyed before this call ends.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public long use(CudaStream stream, String name) {
        long handle = StreamUses.begin(Given.argument(stream, name));
        streams.add(stream);
        return handle;
    }

    /**
     * The handle of a stream that is used after this call, too: it is not destroyed before the object that is called is
     * freed or, once a call of the same method has ended, has another.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public long keep(String method, CudaStream stream, String name) {
        return keep(method, List.of(Given.argument(stream, name)), name)[0];
    }

    /** Likewise, of several streams. */
    public long[] keep(String method, CudaStream[] given, String name) {
        return keep(method, Arrays.asList(Given.argument(given, name).clone()), name);
    }

    private long[] keep(String method, List<CudaStream> given, String name) {
        long[] handles = new long[given.size()];
        List<CudaStream> kept = new ArrayList<>(given.size());
        try {
            for (CudaStream stream : given) {
                handles[kept.size()] = StreamUses.begin(Given.argument(stream, name + "[" + kept.size() + "]"));
                kept.add(stream);
            }
        } catch (Throwable t) {
            kept.forEach(NativeCall::endUse);
            throw t;
        }
        streams.addAll(Objects.requireNonNull(life).keep(method, kept)); // until TensorRT has these
        return handles;
    }

    /** Records what an upcall threw; the first one needs no memory. */
    void failed(@Nullable String where, @Nullable String method, Throwable t) {
        report.failed(where, method, t);
    }

    /** Keeps an error that TensorRT logged, for the message of the exception it leads to. */
    void logged(String message) {
        report.logged(message);
    }

    /** Throws what upcalls of this call threw. */
    public void check() {
        String threw = report.thrown(number);
        if (threw != null) {
            throw stack.throwing(report.exception(Objects.requireNonNull(failures), threw));
        }
    }

    /**
     * The exception for a call that failed: its cause is what user code threw, its message has what TensorRT logged.
     *
     * @param what the method that was called
     */
    public RuntimeException failed(String what) {
        CallFailures toldBy = Objects.requireNonNull(failures);
        String threw = report.thrown(number);
        String why = threw == null ? "" : " because " + threw;
        String log = report.log(toldBy, this.what);
        RuntimeException e = report.exception(toldBy, what + " failed" + why + (why.endsWith(".") ? "" : ".") + log);
        return threw == null ? e : stack.throwing(e);
    }

    /** The object of the life that this call {@link #make makes}, which must be there; callbacks that threw meanwhile undo it. */
    public <T> T created(@Nullable T object, String what) {
        T there = present(object, what);
        try {
            check();
        } catch (Throwable t) { // an OutOfMemoryError, too
            Objects.requireNonNull(made).closeNow();
            throw t;
        }
        return there;
    }

    /** An object of TensorRT that must be there. */
    public <T> T present(@Nullable T object, String what) {
        if (object == null) {
            throw failed(what);
        }
        return object;
    }
}
