package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked, and with what: all that a process needs to make a check.
 *
 * @param setups make the plugin known; none if it is in this process
 * @param shapes in place of random shapes within the patterns; null for those
 * @param reference null where there is none
 * @param tolerance of differences, relative for numbers beyond 1; negative for what the type of the output allows
 * @param enqueues whether the plugin's enqueue works on memory of what it runs on
 * @param onGpu whether it runs on a GPU
 */
record KitSpec(
        String name,
        String version,
        String pluginNamespace,
        List<PluginSetup> setups,
        FieldValues attributes,
        List<Input> inputs,
        List<ShapeInput> shapeInputs,
        @Nullable ShapeSource shapes,
        @Nullable CpuReference reference,
        double tolerance,
        int randomShapes,
        boolean enqueues,
        boolean onGpu)
        implements Serializable {
    /** An input, its shape as a {@link ShapePattern}, and between what its values are. */
    record Input(String name, DataType type, String shape, double least, double most) implements Serializable {}

    /** A shape input: its extents, and for each element the least, usual and greatest value. */
    record ShapeInput(String name, List<Long> dims, List<Long> min, List<Long> opt, List<Long> max)
            implements Serializable {}

    @Override
    public String toString() {
        return name + ", version " + version + (pluginNamespace.isEmpty() ? "" : ", namespace " + pluginNamespace);
    }
}
