package io.trt4j.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls that a plugin, its clones and its creator got, in order. Plugins are numbered in the order they were made, from 0.
 * As text there is one line for each call, and a heading for each phase of the plugin's life; a call that repeats the one before
 * it is counted on the same line:
 *
 * <pre>
 * # create
 * creator createPlugin -> 0
 * 0 getNbOutputs
 * # build
 * 0 clone -> 1
 * 1 supportsFormatCombination x26
 * </pre>
 *
 * <p>May be used from several threads.
 */
public final class CallTrace {
    /** Stands for the creator where a plugin's number is asked for. */
    public static final int CREATOR = -1;

    private static final class Line {
        final int plugin;
        final String method;
        int count = 1;
        int made = -1;

        Line(int plugin, String method) {
            this.plugin = plugin;
            this.method = method;
        }

        @Override
        public String toString() {
            String who = plugin == CREATOR ? "creator" : Integer.toString(plugin);
            String repeated = count == 1 ? "" : " x" + count;
            return who + " " + method + repeated + (made < 0 ? "" : " -> " + made);
        }
    }

    private static final int HEADING = -2;

    private final List<Line> lines = new ArrayList<>();
    private int plugins;

    /** Begins a phase, such as {@code build}. */
    public synchronized void phase(String name) {
        lines.add(new Line(HEADING, name));
    }

    /** Records that a plugin, or {@link #CREATOR}, is about to be called. */
    public synchronized void called(int plugin, String method) {
        Line last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.plugin == plugin && last.method.equals(method) && last.made < 0) {
            last.count++;
        } else {
            lines.add(new Line(plugin, method));
        }
    }

    /**
     * Records that a call made a plugin.
     *
     * @param plugin the one that was called, or {@link #CREATOR}
     * @return the new plugin's number
     */
    public synchronized int made(int plugin, String method) {
        for (Line line : lines.reversed()) {
            if (line.plugin == plugin && line.method.equals(method)) {
                line.made = plugins;
                return plugins++;
            }
        }
        throw new IllegalStateException("No call of " + method + " was recorded.");
    }

    /** Records a plugin that was made by somebody else; the result is its number. */
    public synchronized int given() {
        return plugins++;
    }

    /** The names of the methods that one plugin, or {@link #CREATOR}, was called by; one called n times in a row is there once. */
    public synchronized List<String> methods(int plugin) {
        return lines.stream().filter(l -> l.plugin == plugin).map(l -> l.method).toList();
    }

    /** How many plugins were made. */
    public synchronized int plugins() {
        return plugins;
    }

    /** One line for each call and phase, as in the example above. */
    public synchronized List<String> lines() {
        return lines.stream()
                .map(l -> l.plugin == HEADING ? "# " + l.method : l.toString())
                .toList();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
