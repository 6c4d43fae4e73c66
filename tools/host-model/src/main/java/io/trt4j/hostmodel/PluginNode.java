package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnxruntime.OnnxJavaType;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostExecutionContext;
import io.trt4j.testkit.HostNetwork;
import io.trt4j.testkit.HostProfile;
import io.trt4j.testkit.HostTensorDesc;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A node that a plugin runs, in a host engine for each combination of types and shapes that it is given. */
final class PluginNode implements Step {
    private static final System.Logger LOG = System.getLogger("io.trt4j");
    private static final String SHAPE_INPUTS = "tensorrt_plugin_shape_input_indices";
    /** How many engines are kept for shapes that come again. */
    private static final int ENGINES = 16;

    private final NodeProto node;
    private final Graph graph;
    private final List<String> fields;
    private final Set<Integer> shapeInputs;
    private final LinkedHashMap<Key, Built> engines = new LinkedHashMap<>(ENGINES, 1, true);

    /** @param values of the shape inputs */
    private record Key(List<OnnxJavaType> types, List<List<Long>> shapes, List<List<Long>> values) {}

    private record Built(HostEngine engine, HostExecutionContext context) {
        void close() {
            try (HostEngine last = engine) {
                context.close();
            }
        }
    }

    PluginNode(NodeProto node, Graph graph) {
        this.node = node;
        this.graph = graph;
        fields = Objects.requireNonNull(PluginCreators.fields(PluginCreators.Id.of(node)));
        if (node.getInputList().contains("")) {
            throw new IllegalArgumentException(
                    "An input of " + Nodes.text(node) + " is left out, which the host engine cannot do.");
        }
        shapeInputs = shapeInputs();
        warnOfIgnored();
    }

    /** As TensorRT's parser is looked after by {@link io.trt4j.onnxparser.OnnxParser#parse}. */
    private void warnOfIgnored() {
        Set<String> parsers = Set.of(PluginCreators.VERSION, PluginCreators.NAMESPACE, SHAPE_INPUTS);
        node.getAttributeList().stream()
                .map(AttributeProto::getName)
                .filter(name -> !fields.contains(name) && !parsers.contains(name))
                .forEach(name -> LOG.log(
                        System.Logger.Level.WARNING,
                        () -> "The attribute " + name + " of " + Nodes.text(node)
                                + " is ignored; the plugin's fields are " + fields + "."));
    }

    private Set<Integer> shapeInputs() {
        Set<Integer> indices = new TreeSet<>();
        if (Nodes.has(node, SHAPE_INPUTS)
                && Objects.requireNonNull(Nodes.attribute(node, SHAPE_INPUTS)).getType() != AttributeType.INTS) {
            throw new IllegalArgumentException(
                    "The attribute " + SHAPE_INPUTS + " of " + Nodes.text(node) + " must be of type INTS.");
        }
        for (long index : Nodes.integers(node, SHAPE_INPUTS, List.of())) {
            int count = node.getInputCount();
            if (index < -count || index >= count) {
                throw new IllegalArgumentException("The attribute " + SHAPE_INPUTS + " of " + Nodes.text(node)
                        + " names the input " + index + ", but the node has " + count + ".");
            }
            indices.add((int) (index < 0 ? index + count : index));
        }
        return indices;
    }

    @Override
    public void run(Scope scope) {
        List<ModelValue> inputs = scope.getAll(node.getInputList());
        try {
            Built built = built(inputs);
            HostExecutionContext context = built.context;
            for (int i = 0; i < inputs.size(); i++) {
                if (!shapeInputs.contains(i)) {
                    context.setTensorAddress(name(i), inputs.get(i).memory());
                }
            }
            List<ModelValue> outputs = new ArrayList<>();
            for (HostTensorDesc output : built.engine.outputs()) {
                long bytes = context.getMaxOutputSize(output.name());
                OnnxJavaType type = ElementType.of(output.type()).inOnnxRuntime();
                outputs.add(ModelValue.allocate(type, bytes / type.size));
                context.setTensorAddress(output.name(), outputs.getLast().memory());
            }
            context.enqueue();
            for (int i = 0; i < node.getOutputCount(); i++) {
                Dims shape =
                        context.getTensorShape(built.engine.outputs().get(i).name());
                scope.put(node.getOutput(i), shaped(outputs.get(i), shape));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The plugin of " + Nodes.text(node) + ": " + e.getMessage(), e);
        } catch (TensorRTException e) {
            throw new TensorRTException("The plugin of " + Nodes.text(node) + ": " + e.getMessage(), e);
        }
    }

    /** What was written of an output that may have been larger. */
    private static ModelValue shaped(ModelValue largest, Dims dims) {
        ModelValue value = ModelValue.allocate(largest.type(), Arrays.copyOf(dims.d(), dims.nbDims()));
        if (value.data().capacity() == largest.data().capacity()) {
            return new ModelValue(largest.type(), value.shape(), largest.data());
        }
        value.data().put(0, largest.data(), 0, value.data().capacity());
        return value;
    }

    private Built built(List<ModelValue> inputs) {
        List<List<Long>> values = new ArrayList<>();
        for (int i : shapeInputs) {
            values.add(boxed(inputs.get(i).integers("The shape input " + node.getInput(i))));
        }
        Key key = new Key(
                inputs.stream().map(ModelValue::type).toList(),
                inputs.stream().map(input -> boxed(input.shape())).toList(),
                values);
        Built known = engines.get(key);
        if (known == null) {
            known = build(inputs);
            engines.put(key, known);
            if (engines.size() > ENGINES) {
                Built oldest = engines.pollFirstEntry().getValue();
                oldest.close();
            }
        }
        return known;
    }

    private static List<Long> boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** A tensor in the engine, whose outputs have other names. */
    private String name(int input) {
        return "input " + input + " " + node.getInput(input);
    }

    private Built build(List<ModelValue> inputs) {
        try (Arena arena = Arena.ofConfined()) {
            PluginCreators.Id id = PluginCreators.Id.of(node);
            HostNetwork network = new HostNetwork(
                    id.name(), id.version(), id.pluginNamespace(), PluginFields.of(node, fields, graph, arena));
            network.setLayerName(node.getName().isEmpty() ? node.getOpType() : node.getName());
            HostProfile profile = new HostProfile();
            for (int i = 0; i < inputs.size(); i++) {
                Dims shape = Dims.of(inputs.get(i).shape());
                if (shapeInputs.contains(i)) {
                    long[] values = inputs.get(i).integers("The shape input " + node.getInput(i));
                    network.addShapeInput(name(i), shape);
                    profile.setShapeValues(name(i), values, values, values);
                } else {
                    network.addInput(name(i), type(i, inputs.get(i)), declared(node.getInput(i), inputs.get(i)));
                    profile.setDimensions(name(i), shape, shape, shape);
                }
            }
            return load(HostEngine.build(network.addOptimizationProfile(profile)), inputs);
        }
    }

    private DataType type(int input, ModelValue value) {
        DataType type = ElementType.of(value.type()).inTensorRt("The input " + node.getInput(input));
        if (!type.isAvailable()) {
            throw new IllegalArgumentException("The input " + node.getInput(input) + " is of type " + type
                    + ", which TensorRT " + TensorRT.version() + " does not have.");
        }
        return type;
    }

    /** The extents that the model says are fixed, and -1 for those that it says are not. */
    private Dims declared(String name, ModelValue value) {
        long[] dims = value.shape().clone();
        TypeProto.@Nullable Tensor declared = graph.declared(name);
        if (declared != null && declared.hasShape() && declared.getShape().getDimCount() == dims.length) {
            for (int axis = 0; axis < dims.length; axis++) {
                Dimension extent = declared.getShape().getDim(axis);
                dims[axis] = extent.hasDimValue() && extent.getDimValue() == dims[axis] ? dims[axis] : -1;
            }
        }
        return Dims.of(dims);
    }

    private Built load(byte[] plan, List<ModelValue> inputs) {
        HostEngine engine = HostEngine.deserialize(plan);
        try {
            if (engine.outputs().size() < node.getOutputCount()) {
                throw new IllegalArgumentException("it has " + engine.outputs().size() + " outputs, but the node has "
                        + node.getOutputCount() + ".");
            }
            Built built = new Built(engine, engine.createExecutionContext());
            setShapes(built, inputs);
            return built;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private void setShapes(Built built, List<ModelValue> inputs) {
        try {
            for (int i = 0; i < inputs.size(); i++) {
                if (shapeInputs.contains(i)) {
                    built.context.setShapeInput(name(i), inputs.get(i).integers("The shape input " + node.getInput(i)));
                } else {
                    built.context.setInputShape(name(i), Dims.of(inputs.get(i).shape()));
                }
            }
        } catch (RuntimeException e) {
            built.context.close();
            throw e;
        }
    }

    @Override
    public void close() {
        for (Map.Entry<Key, Built> engine : engines.entrySet()) {
            engine.getValue().close();
        }
        engines.clear();
    }
}
