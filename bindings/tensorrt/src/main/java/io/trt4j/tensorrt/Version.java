package io.trt4j.tensorrt;

import io.trt4j.ffm.internal.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A version of TensorRT. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    /** From the number {@code getInferLibVersion} gives: 8601 is 8.6.1, 100600 is 10.6.0. */
    public static Version ofNumber(int number) {
        int base = number < 10000 ? 1000 : 10000;
        return new Version(number / base, number % base / 100, number % 100);
    }

    /**
     * From text such as {@code 10.6} or {@code 10.6.0}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Version parse(String text) {
        if (!Given.argument(text, "text").matches("\\d{1,3}\\.\\d{1,3}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException("\"" + text + "\" is no version such as 10.6 or 10.6.0.");
        }
        String[] parts = text.split("\\.");
        return new Version(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** The number TensorRT's own functions take and give, {@code NV_TENSORRT_VERSION}. */
    public int number() {
        return (major < 10 ? major * 1000 : major * 10000) + minor * 100 + patch;
    }

    /**
     * This version, if the layout of its objects is known: a minor version newer than all known ones is like the newest
     * one of its major version.
     *
     * @param known the versions whose headers were read, oldest first
     * @param file the library of this version, for the message
     * @throws TensorRTException if nothing is known of the major version, or only of later minor ones
     */
    Version requireKnown(List<Version> known, Path file) {
        for (Version v : known) {
            if (v.major == major && v.minor <= minor) {
                return this;
            }
        }
        String ranges = known.stream()
                .map(v -> v.major)
                .distinct()
                .map(m -> range(known.stream().filter(v -> v.major == m).toList()))
                .collect(Collectors.joining(", "));
        throw new TensorRTException("The layout of TensorRT " + this + " (" + file + ") is not known: these bindings"
                + " are for TensorRT " + ranges + ". Use one of these, or run tools/regenerate on its headers.");
    }

    private static String range(List<Version> minors) {
        Version first = minors.getFirst();
        Version last = minors.getLast();
        return first.major + "." + first.minor + (minors.size() == 1 ? "" : " to " + last.major + "." + last.minor);
    }

    @Override
    public int compareTo(Version other) {
        int majors = Integer.compare(major, other.major);
        int minors = Integer.compare(minor, other.minor);
        return majors != 0 ? majors : minors != 0 ? minors : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
