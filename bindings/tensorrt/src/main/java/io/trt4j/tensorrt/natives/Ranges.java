package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The versions that have something, as text for messages. */
final class Ranges {
    private Ranges() {}

    /** From what holds at each version and those that follow it, such as {@code 10.3 until 11.0}. */
    static <T> String of(TreeMap<Version, T> versions, Predicate<T> has) {
        List<String> ranges = new ArrayList<>();
        String from = null;
        for (Map.Entry<Version, T> entry : versions.entrySet()) {
            String version = entry.getKey().major() + "." + entry.getKey().minor();
            if (has.test(entry.getValue()) && from == null) {
                from = version;
            } else if (!has.test(entry.getValue()) && from != null) {
                ranges.add(from + " until " + version);
                from = null;
            }
        }
        if (from != null) {
            ranges.add(from + " and newer");
        }
        return String.join(", ", ranges);
    }
}
