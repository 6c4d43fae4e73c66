package io.trt4j.samples.runner;

import java.util.Locale;

/**
 * How long a device takes.
 *
 * @param engine microseconds of a run of the engine
 * @param copy microseconds of a copy from one place of the device's memory to another that reads and writes as many bytes
 * @param bytes read and written
 */
public record Timing(double engine, double copy, long bytes) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f µs, %.0f GB/s; a copy %.1f µs: %.0f %% of its speed",
                engine,
                bytes / engine / 1e3,
                copy,
                100 * copy / engine);
    }
}
