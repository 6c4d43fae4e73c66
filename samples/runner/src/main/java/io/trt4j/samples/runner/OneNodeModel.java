package io.trt4j.samples.runner;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.testkit.HostNetwork;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.LongStream;

/** An ONNX model with one node, which is a plugin. */
final class OneNodeModel {
    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private OneNodeModel() {}

    /** @param fields the plugin's, which become the node's attributes */
    static byte[] write(PluginNetwork<?> network, PluginFieldCollection fields) {
        NodeProto.Builder node =
                NodeProto.newBuilder().setName(network.opType()).setOpType(network.opType());
        fields.fields().forEach(field -> node.addAttribute(attribute(field)));
        GraphProto.Builder graph = GraphProto.newBuilder().setName(network.opType());
        for (PluginNetwork.Input input : network.inputs()) {
            node.addInput(input.name());
            graph.addInput(value(input.name(), input.tensor().type(), input.dims(-1)));
        }
        for (PluginNetwork.Output output : network.outputs()) {
            node.addOutput(output.name());
            Dims unknown =
                    Dims.of(LongStream.of(output.largest().d()).map(d -> -1).toArray());
            graph.addOutput(value(output.name(), output.type(), unknown));
        }
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("trt4j")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPSET))
                .setGraph(graph.addNode(node))
                .build()
                .toByteArray();
    }

    private static AttributeProto attribute(PluginField field) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(field.name());
        boolean one = field.length() == 1;
        switch (field.type()) {
            case kINT32 -> {
                for (int value : field.data().toArray(JAVA_INT)) {
                    attribute = one ? attribute.setI(value) : attribute.addInts(value);
                }
                attribute.setType(one ? AttributeType.INT : AttributeType.INTS);
            }
            case kFLOAT32 -> {
                for (float value : field.data().toArray(JAVA_FLOAT)) {
                    attribute = one ? attribute.setF(value) : attribute.addFloats(value);
                }
                attribute.setType(one ? AttributeType.FLOAT : AttributeType.FLOATS);
            }
            default ->
                throw new IllegalArgumentException(
                        "There is no sample with an attribute of type " + field.type() + ".");
        }
        return attribute.build();
    }

    private static ValueInfoProto value(String name, DataType type, Dims dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int axis = 0; axis < dims.nbDims(); axis++) {
            Dimension.Builder dimension = Dimension.newBuilder();
            long extent = dims.d()[axis];
            shape.addDim(extent < 0 ? dimension.setDimParam(name + axis) : dimension.setDimValue(extent));
        }
        TypeProto.Tensor.Builder tensor = TypeProto.Tensor.newBuilder()
                .setElemType(elementType(type).getNumber())
                .setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    private static TensorProto.DataType elementType(DataType type) {
        return switch (type) {
            case kFLOAT -> TensorProto.DataType.FLOAT;
            case kHALF -> TensorProto.DataType.FLOAT16;
            case kBF16 -> TensorProto.DataType.BFLOAT16;
            case kINT32 -> TensorProto.DataType.INT32;
            default -> throw new IllegalArgumentException("There is no sample with elements of type " + type + ".");
        };
    }

    /** The model as a network, the way TensorRT's parser makes one: the node's operator names the plugin. */
    static HostNetwork read(byte[] model, Arena arena) {
        GraphProto graph;
        try {
            graph = ModelProto.parseFrom(model).getGraph();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("This is not an ONNX model: " + e.getMessage(), e);
        }
        NodeProto node = graph.getNode(0);
        List<PluginField> fields =
                node.getAttributeList().stream().map(a -> field(a, arena)).toList();
        HostNetwork network = new HostNetwork(node.getOpType(), "1", "", new PluginFieldCollection(fields));
        for (ValueInfoProto input : graph.getInputList()) {
            TypeProto.Tensor tensor = input.getType().getTensorType();
            DataType type = List.of(DataType.kFLOAT, DataType.kHALF, DataType.kBF16, DataType.kINT32).stream()
                    .filter(t -> elementType(t).getNumber() == tensor.getElemType())
                    .findFirst()
                    .orElseThrow();
            long[] dims = tensor.getShape().getDimList().stream()
                    .mapToLong(d -> d.hasDimValue() ? d.getDimValue() : -1)
                    .toArray();
            network.addInput(input.getName(), type, Dims.of(dims));
        }
        return network.setOutputNames(node.getOutputList().toArray(String[]::new));
    }

    /** TensorRT's parser makes 32 bits of whole numbers, too. */
    private static PluginField field(AttributeProto attribute, Arena arena) {
        boolean isWhole = attribute.getType() == AttributeType.INT || attribute.getType() == AttributeType.INTS;
        List<? extends Number> values = switch (attribute.getType()) {
            case INT -> List.of(attribute.getI());
            case INTS -> attribute.getIntsList();
            case FLOAT -> List.of(attribute.getF());
            default -> attribute.getFloatsList();
        };
        MemorySegment data = arena.allocate(JAVA_INT, values.size());
        for (int i = 0; i < values.size(); i++) {
            if (isWhole) {
                data.setAtIndex(JAVA_INT, i, Math.toIntExact(values.get(i).longValue()));
            } else {
                data.setAtIndex(JAVA_FLOAT, i, values.get(i).floatValue());
            }
        }
        PluginFieldType type = isWhole ? PluginFieldType.kINT32 : PluginFieldType.kFLOAT32;
        return new PluginField(attribute.getName(), data, type, values.size());
    }
}
