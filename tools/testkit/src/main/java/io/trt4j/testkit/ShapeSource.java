package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.io.Serializable;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes the shapes of all inputs of a plugin, where patterns cannot say how they depend on each other. It is sent to other
 * processes, as a {@link PluginSetup} is.
 */
@FunctionalInterface
public interface ShapeSource extends Serializable {
    /**
     * The next shapes.
     *
     * @param random all that is random comes from here, so that a seed repeats it
     * @return one for each input, within its pattern's ranges
     */
    List<Dims> next(RandomGenerator random);
}
