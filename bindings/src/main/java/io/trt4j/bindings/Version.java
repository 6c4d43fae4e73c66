package io.trt4j.bindings;

/** A version of TensorRT. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    /** From the number {@code getInferLibVersion} gives: 8601 is 8.6.1, 100600 is 10.6.0. */
    public static Version ofNumber(int number) {
        int base = number < 10000 ? 1000 : 10000;
        return new Version(number / base, number % base / 100, number % 100);
    }

    /** From text such as {@code 10.6} or {@code 10.6.0}. */
    public static Version parse(String text) {
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
