package io.trt4j.engine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

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
    /** Copies the lists and checks that nothing is null. */
    public BuildReport {
        Objects.requireNonNull(model, "The model is null.");
        Objects.requireNonNull(duration, "The duration is null.");
        Objects.requireNonNull(warnings, "The warnings are null.");
        Objects.requireNonNull(layers, "The layers are null.");
        warnings.forEach(warning -> Objects.requireNonNull(warning, "One of the warnings is null."));
        layers.forEach(layer -> Objects.requireNonNull(layer, "One of the layers is null."));
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
    public record LayerTiming(String name, Duration fastest, Duration timing) {
        /** Checks that nothing is null. */
        public LayerTiming {
            Objects.requireNonNull(name, "The name is null.");
            Objects.requireNonNull(fastest, "The fastest is null.");
            Objects.requireNonNull(timing, "The timing is null.");
        }
    }
}
