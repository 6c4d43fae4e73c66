package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.trt4j.tensorrt.DataType;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an ONNX model says of itself, whether or not anything can run it. Immutable and thread-safe.
 *
 * @param producer what wrote the model; empty if it does not say
 * @param opsets the operator sets that it imports, such as {@code ONNX 18}
 * @param inputs in the model's order; initializers are none
 * @param outputs in the model's order
 * @param operators how many nodes each operator has, those in graphs of nodes and in functions too, by name; before that of another
 *     domain than ONNX's come the domain and a dot
 * @param plugins what TensorRT's parser needs plugins for, as far as can be told without it
 */
public record ModelDescription(
        String producer,
        List<String> opsets,
        List<Tensor> inputs,
        List<Tensor> outputs,
        Map<String, Integer> operators,
        List<WantedPlugin> plugins) {
    /** Copies the collections and checks that nothing is null. */
    public ModelDescription {
        Objects.requireNonNull(producer, "The producer is null.");
        Objects.requireNonNull(opsets, "The opsets are null.");
        Objects.requireNonNull(inputs, "The inputs are null.");
        Objects.requireNonNull(outputs, "The outputs are null.");
        Objects.requireNonNull(operators, "The operators are null.");
        Objects.requireNonNull(plugins, "The plugins are null.");
        opsets = copy(opsets, "opsets");
        inputs = copy(inputs, "inputs");
        outputs = copy(outputs, "outputs");
        plugins = copy(plugins, "plugins");
        operators.forEach((name, nodes) -> {
            Objects.requireNonNull(name, "One of the operators is null.");
            Objects.requireNonNull(nodes, "The number of nodes of one of the operators is null.");
        });
        operators = Collections.unmodifiableMap(new TreeMap<>(operators));
    }

    private static <T> List<T> copy(List<T> list, String name) {
        list.forEach(element -> Objects.requireNonNull(element, () -> "One of the " + name + " is null."));
        return List.copyOf(list);
    }

    /**
     * An input or output.
     *
     * @param name of the tensor
     * @param elements the type of its elements as ONNX names it, in lower case
     * @param type TensorRT's name of it; empty if a model on the host cannot take or give it
     * @param dims the extents; empty if the model does not say how many there are
     */
    public record Tensor(String name, String elements, Optional<DataType> type, Optional<List<Extent>> dims) {
        /** Copies the list and checks that nothing is null. */
        public Tensor {
            Objects.requireNonNull(name, "The name is null.");
            Objects.requireNonNull(elements, "The elements are null.");
            Objects.requireNonNull(type, "The type is null.");
            dims = Objects.requireNonNull(dims, "The dims are null.").map(extents -> copy(extents, "dims"));
        }

        /** Such as {@code batchx3}; {@code scalar} if there is no extent. */
        public String shape() {
            return dims.map(extents -> extents.isEmpty()
                            ? "scalar"
                            : extents.stream().map(Extent::toString).collect(Collectors.joining("x")))
                    .orElse("of unknown rank");
        }

        /** Such as {@code x float batchx3}. */
        @Override
        public String toString() {
            return name + " " + elements + " " + shape();
        }
    }

    /**
     * An extent of a tensor.
     *
     * @param size -1 if it is set at run time
     * @param name what the model calls one that is set at run time; empty for nothing
     */
    public record Extent(long size, String name) {
        /** Checks that nothing is null. */
        public Extent {
            Objects.requireNonNull(name, "The name is null.");
        }

        /** The size, the name, or a question mark. */
        @Override
        public String toString() {
            return size >= 0 ? Long.toString(size) : name.isEmpty() ? "?" : name;
        }
    }

    /**
     * An operator that is none of ONNX's and no function of the model, or names a plugin's namespace.
     *
     * @param name of the plugin
     * @param version of the plugin
     * @param pluginNamespace of the plugin
     * @param nodes how many nodes want it
     * @param registered whether the registry has such a creator
     * @param inOnnxRuntime whether ONNX Runtime has such an operator of its own; TensorRT wants a plugin all the same
     */
    public record WantedPlugin(
            String name, String version, String pluginNamespace, int nodes, boolean registered, boolean inOnnxRuntime) {
        /** Checks that nothing is null. */
        public WantedPlugin {
            Objects.requireNonNull(name, "The name is null.");
            Objects.requireNonNull(version, "The version is null.");
            Objects.requireNonNull(pluginNamespace, "The namespace is null.");
        }
    }

    /**
     * Describes the model in a file. TensorRT's registry is asked about the plugins that the model wants.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not an ONNX model
     */
    public static ModelDescription of(Path onnx) {
        Objects.requireNonNull(onnx, "The path of the model is null.");
        ModelProto model = HostModel.read(onnx);
        GraphProto graph = model.getGraph();
        Set<String> initializers = new HashSet<>();
        graph.getInitializerList().forEach(tensor -> initializers.add(tensor.getName()));
        graph.getSparseInitializerList()
                .forEach(tensor -> initializers.add(tensor.getValues().getName()));
        NodeCounts counts = new NodeCounts(model);
        return new ModelDescription(
                Nodes.oneLine((model.getProducerName() + " " + model.getProducerVersion()).strip()),
                model.getOpsetImportList().stream()
                        .map(opset -> {
                            String domain = Nodes.domain(opset.getDomain());
                            return Nodes.oneLine(domain.isEmpty() ? "ONNX" : domain) + " " + opset.getVersion();
                        })
                        .toList(),
                graph.getInputList().stream()
                        .filter(input -> !initializers.contains(input.getName()))
                        .map(ModelDescription::tensor)
                        .toList(),
                graph.getOutputList().stream().map(ModelDescription::tensor).toList(),
                counts.operators(),
                counts.plugins());
    }

    private static Tensor tensor(ValueInfoProto value) {
        TypeProto type = value.getType();
        if (!type.hasTensorType()) {
            String kind = type.getValueCase().name().replace("_TYPE", "").toLowerCase(Locale.ROOT);
            return new Tensor(value.getName(), kind, Optional.empty(), Optional.empty());
        }
        TypeProto.Tensor tensor = type.getTensorType();
        TensorProto.DataType elements = TensorProto.DataType.forNumber(tensor.getElemType());
        return new Tensor(
                value.getName(),
                elements == null
                        ? "of type " + tensor.getElemType()
                        : elements.name().toLowerCase(Locale.ROOT),
                ElementType.inTensorRt(tensor.getElemType()),
                tensor.hasShape()
                        ? Optional.of(tensor.getShape().getDimList().stream()
                                .map(ModelDescription::extent)
                                .toList())
                        : Optional.empty());
    }

    private static Extent extent(Dimension dim) {
        return dim.hasDimValue() && dim.getDimValue() >= 0
                ? new Extent(dim.getDimValue(), "")
                : new Extent(-1, Nodes.oneLine(dim.getDimParam()));
    }
}
