package io.trt4j.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the time went from the start of {@code main} to the first result, in milliseconds.
 *
 * @param libraries finding and loading native libraries, starting the driver
 * @param tensorRt in TensorRT's run time: making it, the engine and its context, the first enqueue until it is done;
 *     with what Java needs to call it for the first time
 * @param plugin making the plugin ready: registered, its kernels compiled and loaded
 * @param rest everything else
 */
public record StartTimes(double libraries, double tensorRt, double plugin, double rest) {
    /** What the process is at; the time of a phase inside another is not the other's. */
    public enum Phase {
        REST,
        LIBRARIES,
        TENSORRT,
        PLUGIN
    }

    /** The time of a phase, until it is closed. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    private static final String NUMBER = "(\\d+\\.\\d)";
    private static final Pattern LINE = Pattern.compile("time      first result after " + NUMBER + " ms: libraries "
            + NUMBER + ", TensorRT " + NUMBER + ", plugin " + NUMBER + ", the rest " + NUMBER);

    private static final long[] NANOS = new long[Phase.values().length];
    private static Phase now = Phase.REST;
    private static Thread main = Thread.currentThread();
    private static long since = System.nanoTime();

    /** Takes the time from now on. */
    static void begin() {
        main = Thread.currentThread();
        since = System.nanoTime();
    }

    /** Begins a phase, which ends when the result is closed. */
    public static Scope in(Phase phase) {
        Phase outer = enter(phase);
        return () -> enter(outer);
    }

    private static synchronized Phase enter(Phase phase) {
        if (Thread.currentThread() != main) {
            return phase; // the time is the main thread's
        }
        long time = System.nanoTime();
        Phase before = now;
        NANOS[before.ordinal()] += time - since;
        since = time;
        now = phase;
        return before;
    }

    /** The times up to now. */
    public static synchronized StartTimes untilNow() {
        enter(now);
        return new StartTimes(ms(Phase.LIBRARIES), ms(Phase.TENSORRT), ms(Phase.PLUGIN), ms(Phase.REST));
    }

    private static double ms(Phase phase) {
        return NANOS[phase.ordinal()] / 1e6;
    }

    /** All of it. */
    public double sum() {
        return libraries + tensorRt + plugin + rest;
    }

    /** As a line for people, which {@link #parse} reads too. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "time      first result after %.1f ms: libraries %.1f, TensorRT %.1f, plugin %.1f, the rest %.1f",
                sum(),
                libraries,
                tensorRt,
                plugin,
                rest);
    }

    /** Reads a line; empty if it is another one. */
    public static Optional<StartTimes> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new StartTimes(number(matcher, 2), number(matcher, 3), number(matcher, 4), number(matcher, 5)))
                : Optional.empty();
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
