package io.trt4j.engine;

import io.trt4j.engine.BuildReport.LayerTiming;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.SystemLogger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What TensorRT logs during one build, from the thread that builds and from others. */
final class BuildLog implements AutoCloseable {
    private static final int MAX_WARNINGS = 1_000;

    /** Such as {@code Conv_0 (CaskConvolution[0x80000009]) profiling completed in 0.02 seconds. Fastest Tactic: 0x94 Time: 0.015}. */
    private static final Pattern TIMED =
            Pattern.compile("(.+?)(?: \\([^()]*\\[0x[0-9a-fA-F]+\\]\\))? profiling completed in "
                    + "(\\S+) seconds\\. Fastest Tactic: \\S+ Time: (\\S+)");

    private static final Duration NEVER = Duration.ofNanos(Long.MAX_VALUE);

    private static final List<BuildLog> OPEN = new CopyOnWriteArrayList<>();

    /**
     * Of all builders and runtimes of this package. TensorRT keeps the first logger that a process gives it, and may log with that
     * what is about an object with another, so there is one for all.
     */
    static final ILogger LOGGER = new ILogger() {
        private final ILogger system = new SystemLogger();

        @Override
        public void log(Severity severity, String msg) {
            BuildLog log = current();
            if (log != null) {
                log.add(severity, msg);
            }
            system.log(severity, msg);
        }
    };

    private final Thread thread = Thread.currentThread();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Map<String, LayerTiming> layers = new HashMap<>();

    private BuildLog() {}

    /** Begins the log of the build that the calling thread does. */
    static BuildLog open() {
        BuildLog log = new BuildLog();
        OPEN.add(log);
        return log;
    }

    /** The log of what the calling thread builds; on a thread of TensorRT's own, of the only build there is. */
    private static @Nullable BuildLog current() {
        List<BuildLog> open = List.copyOf(OPEN);
        for (BuildLog log : open) {
            if (log.thread == Thread.currentThread()) {
                return log;
            }
        }
        return open.size() == 1 ? open.getFirst() : null;
    }

    private void add(ILogger.Severity severity, String message) {
        if (severity.compareTo(ILogger.Severity.kWARNING) <= 0) {
            warn(message);
        } else if (severity == ILogger.Severity.kVERBOSE) {
            time(message);
        }
    }

    synchronized void warn(String message) {
        if (warnings.size() < MAX_WARNINGS) {
            warnings.add(message);
        }
    }

    private void time(String message) {
        Matcher timed = TIMED.matcher(message);
        if (timed.lookingAt()) {
            Duration timing = duration(timed.group(2), 1e9);
            Duration fastest = duration(timed.group(3), 1e6);
            synchronized (this) {
                layers.merge(timed.group(1), new LayerTiming(timed.group(1), fastest, timing), BuildLog::merge);
            }
        }
    }

    /** A layer is timed once for each of its implementations, formats and types. */
    private static LayerTiming merge(LayerTiming a, LayerTiming b) {
        Duration fastest = a.fastest().compareTo(b.fastest()) <= 0 ? a.fastest() : b.fastest();
        return new LayerTiming(a.name(), fastest, a.timing().plus(b.timing()));
    }

    /** The time in a message; for what is no number, such as the time of a layer that no kernel was found for, the longest. */
    private static Duration duration(String number, double nanoseconds) {
        try {
            double value = Double.parseDouble(number) * nanoseconds;
            return value < Long.MAX_VALUE ? Duration.ofNanos(Math.round(value)) : NEVER;
        } catch (NumberFormatException e) {
            return NEVER;
        }
    }

    synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The layers, the slowest first; those that no kernel was found for are left out. */
    synchronized List<LayerTiming> layers() {
        List<LayerTiming> all = new ArrayList<>(layers.values());
        all.removeIf(layer -> layer.fastest().equals(NEVER));
        all.sort(Comparator.comparing(LayerTiming::fastest).reversed().thenComparing(LayerTiming::name));
        return all;
    }

    @Override
    public void close() {
        OPEN.remove(this);
    }
}
