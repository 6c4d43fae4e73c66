package io.trt4j.bench.circpad;

import java.util.List;

/**
 * All backends' figures for one shape and precision.
 *
 * @param shape the input's
 * @param precision of the elements
 * @param pads as the command line has them
 * @param bytes of the input and the output
 * @param copyMicros what a copy that reads and writes as many bytes takes on the device
 */
record Block(String shape, String precision, String pads, long bytes, double copyMicros, List<Measured> rows) {
    /** The row with whose host time the others' are compared: the plugin in C, with nothing of Java around it. */
    static final String BASE = "c, called from C";

    /** How many times as long as the base's a host time is; null where one of them is not known. */
    Double ratio(Measured row) {
        Times base = rows.stream()
                .filter(other -> other.name().equals(BASE))
                .map(Measured::host)
                .findFirst()
                .orElse(null);
        return base == null || row.host() == null
                ? null
                : Double.valueOf(row.host().median() / base.median());
    }

    /** Bytes read and written in a time on the device; null for null. */
    Double gigabytesPerSecond(Double micros) {
        return micros == null ? null : Double.valueOf(bytes / micros / 1000);
    }

    /** How much of a copy's speed a time on the device is; null for null. */
    Double shareOfCopy(Double micros) {
        return micros == null ? null : Double.valueOf(copyMicros / micros);
    }

    @Override
    public String toString() {
        return shape + " " + precision + ", pads " + pads;
    }
}
