package io.trt4j.engine;

import java.time.Duration;
import java.util.List;

/**
 * What is to be known of a build. Immutable and thread-safe.
 *
 * @param model the name of the model
 * @param duration how long it took, from the model to the serialized engine
 * @param planSize the size of the serialized engine in bytes
 * @param warnings what TensorRT logged as warnings and errors while it built, each once and at most 1,000, and what became of the
 *     timing cache
 * @param layers the layers whose kernels TensorRT timed, as far as it logged that, the slowest first; those that the timing cache
 *     knew, or that are no kernels, are not among them
 */
public record BuildReport(
        String model, Duration duration, long planSize, List<String> warnings, List<LayerTiming> layers) {
    /** Copies the lists. */
    public BuildReport {
        warnings = List.copyOf(warnings);
        layers = List.copyOf(layers);
    }

    /**
     * What TensorRT measured of a layer while it chose a kernel.
     *
     * @param name of the layer, or of several that became one
     * @param fastest how long the fastest kernel takes
     * @param timing how long it took to find it
     */
    public record LayerTiming(String name, Duration fastest, Duration timing) {}
}
