package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tensors of a plugin for given inputs. An extent that depends on a size which the plugin finds out is -1, as TensorRT has
 * it, and there is memory for the largest one.
 */
final class ShapedTensors {
    private final String plugin;
    private final List<HostTensorDesc> inputs;
    private final List<Plan.Output> outputs;
    private final HostProfile.Ranges ranges;
    private final OutputShapes shapes;
    private final List<PluginTensorDesc> inputDescs;
    private final List<PluginTensorDesc> outputDescs;

    ShapedTensors(
            String plugin, List<HostTensorDesc> inputs, List<Plan.Output> outputs, HostProfile.Ranges ranges, Known known) {
        this.plugin = plugin;
        this.inputs = inputs;
        this.outputs = outputs;
        this.ranges = ranges;
        shapes = new OutputShapes(plugin, outputs, known);
        inputDescs = IntStream.range(0, inputs.size())
                .mapToObj(i ->
                        DescArrays.linear(inputs.get(i).type(), known.inputs().get(i)))
                .toList();
        outputDescs = IntStream.range(0, outputs.size())
                .mapToObj(i -> DescArrays.linear(outputs.get(i).type(), shapes.shape(i)))
                .toList();
    }

    /** The shapes of the outputs. */
    OutputShapes shapes() {
        return shapes;
    }

    /** The inputs, with their ranges. */
    List<DynamicPluginTensorDesc> in() {
        return DescArrays.dynamic(inputDescs, ranges.inputs());
    }

    /** The outputs, with their ranges. */
    List<DynamicPluginTensorDesc> out() {
        return DescArrays.dynamic(
                outputDescs, outputs.stream().map(o -> o.range(ranges)).toList());
    }

    /** Memory for them, in which a processor runs a plugin. */
    HostBuffers buffers(long workspace, PluginInstance instance, Processor processor) {
        List<Dims> largest =
                IntStream.range(0, outputs.size()).mapToObj(shapes::largest).toList();
        return new HostBuffers(
                plugin,
                inputs,
                inputDescs,
                outputs,
                outputDescs,
                largest,
                workspace,
                instance::getAliasedInput,
                processor);
    }
}
