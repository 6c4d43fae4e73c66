package io.trt4j.tensorrt.abi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What upcalls threw and TensorRT logged during a call, for the exception that tells the caller. */
final class CallReport {
    private static final int KEPT = 16;

    // What was thrown first has a place beforehand: there may be no memory when it is recorded.
    private @Nullable String where;
    private @Nullable String method;
    private @Nullable Throwable thrown;
    private @Nullable List<Throwable> more;
    private @Nullable List<String> logged;

    /** What happened on TensorRT's own threads, or null. */
    private volatile @Nullable List<News> news;

    /** What happened on another thread in a call: what was thrown and where, or what was logged. */
    private record News(
            long number,
            @Nullable String where,
            @Nullable String method,
            @Nullable Throwable thrown,
            @Nullable String logged) {}

    /** Records what an upcall threw; the first one needs no memory. */
    void failed(@Nullable String newWhere, @Nullable String newMethod, Throwable t) {
        if (thrown == null) {
            where = newWhere;
            method = newMethod;
            thrown = t;
        } else {
            if (more == null) {
                more = new ArrayList<>();
            }
            if (more.size() < KEPT) {
                more.add(t);
            }
        }
    }

    /** Keeps an error that TensorRT logged. */
    void logged(String message) {
        if (logged == null) {
            logged = new ArrayList<>();
        }
        if (logged.contains(message)) { // as where it was told to a recorder, too
            return;
        }
        if (logged.size() == KEPT) {
            logged.removeFirst();
        }
        logged.add(message);
    }

    /** The errors that TensorRT logged, or null. */
    @Nullable
    List<String> logged() {
        return logged;
    }

    /**
     * Records, from another thread, what was thrown and where, or what was logged.
     *
     * @param number that of the call
     */
    synchronized void deliver(
            long number,
            @Nullable String newWhere,
            @Nullable String newMethod,
            @Nullable Throwable newThrown,
            @Nullable String newLogged) {
        List<News> all = news == null ? new ArrayList<>() : new ArrayList<>(news);
        if (all.size() < KEPT) {
            all.add(new News(number, newWhere, newMethod, newThrown, newLogged));
        }
        news = all;
    }

    /** Forgets everything, as a call ends. */
    void clear() {
        if (thrown != null || logged != null || news != null) {
            thrown = null;
            where = null;
            method = null;
            more = null;
            logged = null;
            takeNews();
        }
    }

    private synchronized @Nullable List<News> takeNews() {
        List<News> taken = news;
        news = null;
        return taken;
    }

    /**
     * Which upcall threw what first, on whichever thread; null if none threw.
     *
     * @param number that of the call: news of earlier ones are dropped
     */
    @Nullable
    String thrown(long number) {
        List<News> others = news == null ? null : takeNews();
        if (others != null) {
            for (News n : others) {
                if (n.number == number && n.thrown != null) {
                    failed(n.where, n.method, n.thrown);
                } else if (n.number == number && n.logged != null) {
                    logged(n.logged);
                }
            }
        }
        return thrown == null ? null : where + "." + method + " threw " + Failures.text(thrown);
    }

    /**
     * What TensorRT logged, and what to know of it, as further sentences; empty if it logged nothing.
     *
     * @param called the object, or the name of the function
     */
    String log(CallFailures failures, @Nullable Object called) {
        if (logged == null) {
            return "";
        }
        String all = String.join(" | ", logged);
        String known = failures.explain(logged, called);
        return " TensorRT logged: " + all + (known.isEmpty() ? "" : (all.endsWith(".") ? " " : ". ") + known);
    }

    /** An exception whose cause is what was thrown first, and which has the others beside it. */
    RuntimeException exception(CallFailures failures, String message) {
        RuntimeException e = failures.exception(message, thrown);
        if (more != null) {
            more.stream().filter(t -> t != e.getCause()).forEach(e::addSuppressed);
        }
        return e;
    }
}
