package io.trt4j.testkit;

import java.io.Serializable;
import java.util.List;

/**
 * What a plugin's outputs should be, calculated on the CPU. It is sent to other processes, as a {@link PluginSetup} is.
 */
@FunctionalInterface
public interface CpuReference extends Serializable {
    /**
     * Calculates the outputs.
     *
     * @param inputs as the plugin was given them
     * @param outputs full of zeros, with the shapes that the plugin declared; of one whose size depends on the data, the largest,
     *     which {@link KitTensor#resize} makes the real one
     */
    void compute(List<KitTensor> inputs, List<KitTensor> outputs);
}
