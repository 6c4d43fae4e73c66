package io.trt4j.engine;

import io.trt4j.tensorrt.Dims;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How dimensions and sizes are written in messages. */
final class Text {
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB"};

    private Text() {}

    /** Such as {@code 8x3x224x224}; {@code scalar} where there are no dimensions, {@code unknown} where TensorRT knows none. */
    static String of(Dims dims) {
        if (dims.nbDims() <= 0) {
            return dims.nbDims() == 0 ? "scalar" : "unknown";
        }
        return Arrays.stream(dims.d()).limit(dims.nbDims()).mapToObj(Long::toString).collect(Collectors.joining("x"));
    }

    /** Such as {@code 1.5 GiB}. */
    static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (Math.abs(value) >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return unit == 0 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}
