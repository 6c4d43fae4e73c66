package io.trt4j.samples.circpad;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.Padding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds the ONNX models of the padding sample and reads plugin nodes back. Input {@code X}, output {@code Y}. */
public final class OnnxModels {
    /** Operator of the plugin's node. */
    public static final String PLUGIN = CircPadPlugin.NAME;

    private OnnxModels() {}

    /**
     * A model that holds nothing but a {@value #PLUGIN} node.
     *
     * @param shape the input's extents, -1 for a dynamic one
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     */
    public static byte[] plugin(long[] shape, Padding padding, int elementSize) {
        NodeProto node = NodeProto.newBuilder()
                .setName("circ_pad")
                .setOpType(PLUGIN)
                .addInput(PaddingJob.INPUT)
                .addOutput(PaddingJob.OUTPUT)
                .addAttribute(AttributeProto.newBuilder()
                        .setName("pads")
                        .setType(AttributeType.INTS)
                        .addAllInts(Arrays.stream(padding.pads())
                                .asLongStream()
                                .boxed()
                                .toList()))
                .addAttribute(text("plugin_version", CircPadPlugin.VERSION))
                .addAttribute(text("plugin_namespace", ""))
                .build();
        GraphProto.Builder graph = GraphProto.newBuilder().addNode(node);
        return model(graph, 17, shape, padding, elementSize);
    }

    /**
     * The same padding with standard operators only, for ONNX Runtime: the input is repeated until no amount exceeds
     * its extent, padded by {@code Pad} in mode {@code wrap}, and what the repetition added is cut off.
     *
     * @param shape the input's extents, all known and none 0
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     */
    public static byte[] reference(long[] shape, Padding padding, int elementSize) {
        int rank = shape.length;
        long[] output = padding.outputShape(shape);
        long[] repeats = new long[rank];
        long[] pads = new long[2 * rank];
        for (int d = 0; d < rank; d++) {
            if (shape[d] == 0) {
                throw new IllegalArgumentException("the reference model cannot pad an empty tensor.");
            }
            pads[d] = padding.before(rank, d);
            pads[rank + d] = padding.after(rank, d);
            repeats[d] = Math.max(1, Math.ceilDiv(Math.max(pads[d], pads[rank + d]), shape[d]));
        }
        GraphProto.Builder graph = GraphProto.newBuilder()
                .addInitializer(longs("repeats", repeats))
                .addInitializer(longs("pads", pads))
                .addInitializer(longs("starts", new long[rank]))
                .addInitializer(longs("ends", output))
                .addNode(node("Tile", "repeated", PaddingJob.INPUT, "repeats"))
                .addNode(node("Pad", "padded", "repeated", "pads").toBuilder().addAttribute(text("mode", "wrap")))
                .addNode(node("Slice", PaddingJob.OUTPUT, "padded", "starts", "ends"));
        return model(graph, 19, shape, padding, elementSize);
    }

    /**
     * Reads a model file.
     *
     * @throws IllegalArgumentException as {@link #readNode(byte[], String)}
     * @throws IOException if the file cannot be read
     */
    public static OnnxNode readNode(Path file, String opType) throws IOException {
        return readNode(Files.readAllBytes(file), opType);
    }

    /**
     * Finds the one node of an operator, which must stand alone between inputs and outputs of the model.
     *
     * @throws IllegalArgumentException if this is no ONNX model, has not exactly one such node, the node is fed or
     *     followed by another, or has an attribute that cannot become a plugin field
     */
    public static OnnxNode readNode(byte[] model, String opType) {
        GraphProto graph;
        try {
            graph = ModelProto.parseFrom(model).getGraph();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("this is not an ONNX model: " + e.getMessage(), e);
        }
        List<NodeProto> nodes = graph.getNodeList().stream()
                .filter(node -> node.getOpType().equals(opType))
                .toList();
        if (nodes.size() != 1) {
            throw new IllegalArgumentException(
                    "the ONNX model needs one node of type " + opType + ", but has " + nodes.size() + ".");
        }
        NodeProto node = nodes.getFirst();
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (AttributeProto attribute : node.getAttributeList()) {
            attributes.put(attribute.getName(), value(attribute));
        }
        return new OnnxNode(
                opType,
                attributes,
                tensors(node.getInputList(), graph.getInputList(), "input"),
                tensors(node.getOutputList(), graph.getOutputList(), "output"));
    }

    /** TensorRT's parser narrows integers silently; here one that does not fit is an error. */
    private static Object value(AttributeProto attribute) {
        return switch (attribute.getType()) {
            case FLOAT -> new float[] {attribute.getF()};
            case FLOATS -> {
                float[] values = new float[attribute.getFloatsCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = attribute.getFloats(i);
                }
                yield values;
            }
            case INT -> new int[] {narrow(attribute.getName(), attribute.getI())};
            case INTS ->
                attribute.getIntsList().stream()
                        .mapToInt(value -> narrow(attribute.getName(), value))
                        .toArray();
            case STRING -> attribute.getS().toStringUtf8();
            default ->
                throw new IllegalArgumentException("attribute " + attribute.getName() + " has type "
                        + attribute.getType() + ", which cannot become a plugin field here.");
        };
    }

    private static int narrow(String name, long value) {
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    "attribute " + name + " has the value " + value + ", which does not fit in 32 bits.");
        }
        return (int) value;
    }

    private static List<OnnxNode.Tensor> tensors(List<String> names, List<ValueInfoProto> declared, String role) {
        Map<String, ValueInfoProto> byName =
                declared.stream().collect(Collectors.toMap(ValueInfoProto::getName, Function.identity()));
        return names.stream()
                .map(name -> {
                    ValueInfoProto info = byName.get(name);
                    if (info == null) {
                        throw new IllegalArgumentException(
                                role + " " + name + " of the plugin's node is not an " + role + " of the ONNX model.");
                    }
                    TypeProto.Tensor type = info.getType().getTensorType();
                    if (!type.hasShape()) {
                        throw new IllegalArgumentException(role + " " + name + " of the ONNX model has no shape.");
                    }
                    long[] shape = type.getShape().getDimList().stream()
                            .mapToLong(dimension -> dimension.hasDimValue() ? dimension.getDimValue() : -1)
                            .toArray();
                    return new OnnxNode.Tensor(name, typeName(type), shape);
                })
                .toList();
    }

    private static String typeName(TypeProto.Tensor type) {
        DataType known = DataType.forNumber(type.getElemType());
        return known == null ? "type " + type.getElemType() : known.name();
    }

    private static byte[] model(GraphProto.Builder graph, int opset, long[] shape, Padding padding, int elementSize) {
        int rank = shape.length;
        padding.requireRank(rank);
        TensorShapeProto.Builder input = TensorShapeProto.newBuilder();
        TensorShapeProto.Builder output = TensorShapeProto.newBuilder();
        for (int d = 0; d < rank; d++) {
            long amount = (long) padding.before(rank, d) + padding.after(rank, d);
            input.addDim(dimension(shape[d], "x" + d));
            // An extent that padding does not change keeps its name.
            output.addDim(dimension(shape[d] < 0 ? -1 : shape[d] + amount, (amount == 0 ? "x" : "y") + d));
        }
        graph.setName("circ_pad")
                .addInput(tensor(PaddingJob.INPUT, input, elementSize))
                .addOutput(tensor(PaddingJob.OUTPUT, output, elementSize));
        return ModelProto.newBuilder()
                .setIrVersion(opset < 19 ? 8 : 9)
                .setProducerName("trt4j")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(opset))
                .setGraph(graph)
                .build()
                .toByteArray();
    }

    private static Dimension dimension(long extent, String name) {
        Dimension.Builder dimension = Dimension.newBuilder();
        return (extent < 0 ? dimension.setDimParam(name) : dimension.setDimValue(extent)).build();
    }

    private static ValueInfoProto tensor(String name, TensorShapeProto.Builder shape, int elementSize) {
        DataType type = switch (elementSize) {
            case 4 -> DataType.FLOAT;
            case 2 -> DataType.FLOAT16;
            default ->
                throw new IllegalArgumentException(
                        "elements have 4 or 2 bytes, but " + elementSize + " are asked for.");
        };
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    private static NodeProto node(String opType, String output, String... inputs) {
        return NodeProto.newBuilder()
                .setName(output)
                .setOpType(opType)
                .addAllInput(List.of(inputs))
                .addOutput(output)
                .build();
    }

    private static AttributeProto text(String name, String value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeType.STRING)
                .setS(ByteString.copyFromUtf8(value))
                .build();
    }

    private static TensorProto longs(String name, long[] values) {
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(DataType.INT64.getNumber())
                .addDims(values.length)
                .addAllInt64Data(Arrays.stream(values).boxed().toList())
                .build();
    }
}
