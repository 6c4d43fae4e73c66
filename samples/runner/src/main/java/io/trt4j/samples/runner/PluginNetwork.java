package io.trt4j.samples.runner;

import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRTException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network whose only layer is a plugin, and what it is run on. Immutable.
 *
 * @param opType the plugin's name
 * @param attributes the plugin's
 * @param inputs of the network and of the plugin
 * @param outputs of the network and of the plugin
 */
public record PluginNetwork<A extends Record>(
        String opType, PluginDeclaration<A> declaration, A attributes, List<Input> inputs, List<Output> outputs) {
    /**
     * An input.
     *
     * @param dynamicAxes along which the network takes any extent from 1 to the tensor's
     */
    public record Input(NamedTensor tensor, List<Integer> dynamicAxes) {
        String name() {
            return tensor.name();
        }

        /** The extents, with another one along axes that are dynamic. */
        Dims dims(long dynamic) {
            long[] dims = tensor.dims().d().clone();
            dynamicAxes.forEach(axis -> dims[axis] = dynamic);
            return Dims.of(dims);
        }
    }

    /**
     * An output.
     *
     * @param largest its extents; where they depend on the data, the largest ones
     * @param inPlaceOf the input whose memory it shares; null for none
     */
    public record Output(String name, DataType type, Dims largest, String inPlaceOf) {}

    public PluginNetwork(String opType, PluginDeclaration<A> declaration, A attributes) {
        this(opType, declaration, attributes, List.of(), List.of());
    }

    /** The same with one more input. */
    public PluginNetwork<A> input(NamedTensor tensor, Integer... dynamicAxes) {
        Input input = new Input(tensor, List.of(dynamicAxes));
        return new PluginNetwork<>(opType, declaration, attributes, plus(inputs, input), outputs);
    }

    /** The same with one more output. */
    public PluginNetwork<A> output(String name, DataType type, long... largest) {
        return with(new Output(name, type, Dims.of(largest), null));
    }

    /** The same with one more output, in place of an input. */
    public PluginNetwork<A> outputInPlaceOf(String input, String name) {
        NamedTensor tensor = inputs.stream()
                .map(Input::tensor)
                .filter(t -> t.name().equals(input))
                .findFirst()
                .orElseThrow();
        return with(new Output(name, tensor.type(), tensor.dims(), input));
    }

    private PluginNetwork<A> with(Output output) {
        return new PluginNetwork<>(opType, declaration, attributes, inputs, plus(outputs, output));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    /** An engine from a file may be another network's, whose tensors would not fit their memory. */
    static void requireType(String tensor, DataType built, DataType wanted) {
        if (built != wanted) {
            throw new TensorRTException("The engine was built for another network: its tensor " + tensor + " is "
                    + built + ", not " + wanted + ".");
        }
    }

    boolean isDynamic() {
        return inputs.stream().anyMatch(input -> !input.dynamicAxes.isEmpty());
    }

    PluginV3Registration<A> register() {
        return declaration.register();
    }
}
