package io.trt4j.testkit;

import io.trt4j.ffm.internal.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The calls that a plugin and its clones got, in order. Plugins are numbered in the order they were made, from 1. As
 * text there is one line for each call, and a heading for what led to the calls, named as in TensorRT's API; a call
 * that repeats the one before it is counted on the same line:
 *
 * <pre>
 * # addPluginV2
 * 1 getTensorRTVersion
 * 1 clone -> 2
 * # enqueueV3
 * 2 enqueue x2
 * </pre>
 *
 * <p>May be used from several threads.
 */
public final class CallTrace {
    private static final class Line {
        final int plugin;
        final String method;
        int count = 1;

        Line(int plugin, String method) {
            this.plugin = plugin;
            this.method = method;
        }

        @Override
        public String toString() {
            return plugin == HEADING ? "# " + method : plugin + " " + method + (count == 1 ? "" : " x" + count);
        }
    }

    private static final int HEADING = 0;

    private static final Set<String> OF_ALL_COPIES = Set.of("attachToContext", "detachFromContext", "destroy");

    private final List<Line> lines = new ArrayList<>();
    private String heading = "";
    private int plugins;

    /**
     * Says what leads to the calls that follow, such as {@code addPluginV2}; nothing is written if that went before,
     * too.
     */
    public synchronized void heading(String text) {
        Progress.call(Given.argument(text, "text"));
        if (!text.equals(heading)) {
            heading = text;
            lines.add(new Line(HEADING, text));
        }
    }

    /** Records that a plugin is about to be called. */
    public synchronized void called(int plugin, String method) {
        Progress.call(Given.argument(method, "method"));
        Line last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.plugin == plugin && last.method.equals(method)) {
            last.count++;
        } else {
            lines.add(new Line(plugin, method));
        }
    }

    /** Records that a plugin is about to be cloned; the result is the clone's number. */
    public synchronized int cloned(int plugin) {
        int clone = made();
        called(plugin, "clone -> " + clone);
        return clone;
    }

    /** Records that a plugin is about to be made, or was made by somebody else; the result is its number. */
    public synchronized int made() {
        return ++plugins;
    }

    /**
     * The names of the methods that one plugin was called by, one called n times in a row once; {@code clone} with the
     * clone's number, as in the text.
     */
    public synchronized List<String> methods(int plugin) {
        return lines.stream().filter(l -> l.plugin == plugin).map(l -> l.method).toList();
    }

    /** How many plugins were made. */
    public synchronized int plugins() {
        return plugins;
    }

    /** One line for each call and heading, as in the example above. */
    public synchronized List<String> lines() {
        return lines.stream().map(Line::toString).toList();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    /**
     * The order of the calls in a trace, or in a recording made inside TensorRT: what two of them must have in common
     * for their calls to be in the same order. These are all lines, but
     *
     * <ul>
     *   <li>a call that repeats the one before it, the same method of the same plugin under the same heading, is there
     *       once: how often TensorRT asks for formats and workspace is its own affair;
     *   <li>a heading with no call below it is not there, nor one that repeats the heading before it;
     *   <li>what all copies of an execution context are called by in a row, {@code attachToContext}, {@code
     *       detachFromContext} and {@code destroy}, is there in the order of the plugins: TensorRT's own differs from run
     *       to run;
     *   <li>arguments such as the position in {@code supportsFormatCombination(1)}, counts such as {@code x2}, empty
     *       lines and comments, which begin with {@code //}, are not there.
     * </ul>
     */
    public static List<String> order(List<String> lines) {
        List<String> order = new ArrayList<>();
        String heading = "";
        String written = "";
        for (String line : Given.elements(lines, "lines")) {
            if (line.startsWith("# ")) {
                heading = line;
            } else if (!line.isBlank() && !line.startsWith("//")) {
                if (!heading.equals(written)) {
                    order.add(heading);
                    written = heading;
                }
                String call = line.replaceAll("\\(\\d+\\)| x\\d+$", "");
                if (order.isEmpty() || !order.getLast().equals(call)) {
                    order.add(call);
                }
            }
        }
        return inOrderOfPlugins(order);
    }

    private static List<String> inOrderOfPlugins(List<String> calls) {
        List<String> sorted = new ArrayList<>();
        for (int start = 0, end; start < calls.size(); start = end) {
            end = start + 1;
            String method = method(calls.get(start));
            while (end < calls.size() && OF_ALL_COPIES.contains(method) && method.equals(method(calls.get(end)))) {
                end++;
            }
            calls.subList(start, end).stream()
                    .sorted(Comparator.comparingInt(CallTrace::plugin))
                    .forEach(sorted::add);
        }
        return sorted;
    }

    private static int plugin(String call) {
        String number = call.substring(0, call.indexOf(' '));
        return number.equals("#") ? HEADING : Integer.parseInt(number);
    }

    private static String method(String call) {
        return call.substring(call.indexOf(' ') + 1);
    }
}
