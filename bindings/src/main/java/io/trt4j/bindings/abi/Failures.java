package io.trt4j.bindings.abi;

import io.trt4j.bindings.NativeObject;
import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What user code threw inside an upcall. It may not leave the upcall, so it is kept for the Java call that led there;
 * where none did, because TensorRT called from a thread of its own, a handler gets it and the next failing call names
 * it.
 */
public final class Failures {
    private static final Logger LOG = System.getLogger("io.trt4j");
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final int KEPT = 16;

    /** What was thrown, and how many calls of TensorRT its thread was in. */
    private record Failure(String where, Throwable thrown, long calls) {}

    private static final Map<Thread, List<Failure>> BY_THREAD = new HashMap<>();
    private static final List<Failure> ORPHANS = new ArrayList<>();
    /** Errors that TensorRT logged, newest last, by the thread that was calling it; null for its own threads. */
    private static final Map<Thread, List<String>> LOGGED = new HashMap<>();

    /** Read by every call; true only while a failure waits for its call to return. */
    private static volatile boolean pending;

    /** True only while there are logged errors. */
    private static volatile boolean errors;

    private static volatile BiConsumer<String, Throwable> handler = (where, thrown) -> {};

    private Failures() {}

    /** Who is told of failures that no Java call led to: the method's name and what it threw. */
    public static void setHandler(BiConsumer<String, Throwable> newHandler) {
        handler = Objects.requireNonNull(newHandler, "handler");
    }

    /** Records what {@code where} threw. Throws nothing. */
    public static void caught(String where, Throwable thrown) {
        try {
            long calls = callsOfThisThread();
            boolean ledHere = calls > 0;
            synchronized (BY_THREAD) {
                Failure failure = new Failure(where, thrown, calls);
                if (ledHere) {
                    List<Failure> mine = BY_THREAD.computeIfAbsent(Thread.currentThread(), t -> new ArrayList<>());
                    keep(mine, failure);
                    pending = true;
                } else {
                    keep(ORPHANS, failure);
                }
            }
            LOG.log(Logger.Level.ERROR, where + " threw", thrown);
            if (!ledHere) {
                handler.accept(where, thrown);
            }
        } catch (Throwable second) {
            // An exception that leaves an upcall ends the JVM; the first failure is recorded, this one can only be
            // printed.
            System.err.println("io.trt4j: while handling a failure of " + where + ": "
                    + second.getClass().getName());
        }
    }

    private static long callsOfThisThread() {
        return WALKER.walk(
                frames -> frames.filter(f -> isCall(f.getDeclaringClass())).count());
    }

    private static boolean isCall(Class<?> type) {
        return NativeObject.class.isAssignableFrom(type) || type == TensorRT.class;
    }

    private static <T> void keep(List<T> list, T item) {
        if (list.size() == KEPT) {
            list.removeFirst();
        }
        list.add(item);
    }

    /** Throws what upcalls of the Java call that is about to return threw. */
    public static void check() {
        if (pending) {
            List<Failure> mine = take();
            if (!mine.isEmpty()) {
                throw exception(
                        mine.getFirst().where() + " threw " + mine.getFirst().thrown(), mine);
            }
        }
    }

    /** The failures of the call that is about to return; those of a call around it, made from an upcall, stay. */
    private static List<Failure> take() {
        synchronized (BY_THREAD) {
            List<Failure> all = BY_THREAD.get(Thread.currentThread());
            if (all == null) {
                return List.of();
            }
            long calls = callsOfThisThread();
            List<Failure> mine = all.stream().filter(f -> f.calls() >= calls).toList();
            all.removeAll(mine);
            if (all.isEmpty()) {
                BY_THREAD.remove(Thread.currentThread());
            }
            pending = !BY_THREAD.isEmpty();
            return mine;
        }
    }

    /**
     * The exception for a call that failed: its cause is what user code threw, its message has what TensorRT logged.
     */
    public static TensorRTException failed(String method) {
        List<Failure> all = new ArrayList<>(take());
        List<String> logged;
        synchronized (BY_THREAD) {
            all.addAll(ORPHANS);
            ORPHANS.clear();
            logged = Stream.of(Thread.currentThread(), null)
                    .map(LOGGED::remove)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }
        String why = all.isEmpty()
                ? ""
                : " because " + all.getFirst().where() + " threw "
                        + all.getFirst().thrown();
        String log = logged.isEmpty() ? "" : " TensorRT logged: " + String.join(" | ", logged);
        return exception(method + " failed" + why + (why.endsWith(".") ? "" : ".") + log, all);
    }

    private static TensorRTException exception(String message, List<Failure> failures) {
        TensorRTException e = new TensorRTException(
                message, failures.isEmpty() ? null : failures.getFirst().thrown());
        failures.stream().skip(1).forEach(f -> e.addSuppressed(f.thrown()));
        return e;
    }

    /** Keeps an error that TensorRT logged, for the message of the exception it leads to. */
    public static void logged(String message) {
        Thread caller = callsOfThisThread() > 0 ? Thread.currentThread() : null;
        synchronized (BY_THREAD) {
            keep(LOGGED.computeIfAbsent(caller, t -> new ArrayList<>()), message);
            errors = true;
        }
    }

    /** Forgets what was logged: the call that logged it succeeded all the same. */
    static void succeeded() {
        if (errors) {
            synchronized (BY_THREAD) {
                LOGGED.remove(Thread.currentThread());
                LOGGED.remove(null);
                errors = !LOGGED.isEmpty();
            }
        }
    }
}
