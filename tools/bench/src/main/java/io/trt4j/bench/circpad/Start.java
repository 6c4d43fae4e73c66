package io.trt4j.bench.circpad;

import io.trt4j.cli.StartTimes;

/**
 * How long a program takes from the start of its process until it has padded something, with an engine from a file.
 *
 * @param backend who pads, or {@link #BASE}
 * @param milliseconds all of it, as seen from outside
 * @param parts of it, from the start of {@code main}
 */
record Start(String backend, double milliseconds, StartTimes parts) {
    /** The program in C, which takes what TensorRT, the driver and the system's loader take. */
    static final String BASE = "c, a program in C";

    /** What it takes until {@code main} starts. */
    double jvm() {
        return milliseconds - parts.sum();
    }
}
