package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An ONNX model for a test. */
final class SmallModel {
    static final int OPSET = 18;
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("graph");
    private final ModelProto.Builder model = ModelProto.newBuilder()
            .setIrVersion(9)
            .addOpsetImport(opset("", OPSET))
            .addOpsetImport(opset("local", 1));

    static OperatorSetIdProto opset(String domain, long version) {
        return OperatorSetIdProto.newBuilder()
                .setDomain(domain)
                .setVersion(version)
                .build();
    }

    /** @param dims -1 for an extent of any size */
    static ValueInfoProto value(String name, TensorProto.DataType type, long... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int axis = 0; axis < dims.length; axis++) {
            shape.addDim(
                    dims[axis] < 0
                            ? Dimension.newBuilder().setDimParam(name + axis)
                            : Dimension.newBuilder().setDimValue(dims[axis]));
        }
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(type.getNumber())
                .setShape(shape)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    static AttributeProto attribute(String name, Object value) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name);
        return switch (value) {
            case Float f -> attribute.setType(AttributeType.FLOAT).setF(f).build();
            case Long i -> attribute.setType(AttributeType.INT).setI(i).build();
            case String s ->
                attribute
                        .setType(AttributeType.STRING)
                        .setS(ByteString.copyFromUtf8(s))
                        .build();
            case GraphProto g -> attribute.setType(AttributeType.GRAPH).setG(g).build();
            case TensorProto t ->
                attribute.setType(AttributeType.TENSOR).setT(t).build();
            case long[] all -> {
                for (long i : all) {
                    attribute.addInts(i);
                }
                yield attribute.setType(AttributeType.INTS).build();
            }
            case float[] all -> {
                for (float f : all) {
                    attribute.addFloats(f);
                }
                yield attribute.setType(AttributeType.FLOATS).build();
            }
            default -> throw new IllegalArgumentException("an attribute of " + value.getClass());
        };
    }

    /** @param names the inputs, an arrow, and the outputs: {@code "x w -> y"} */
    static NodeProto node(String operator, String names, AttributeProto... attributes) {
        String[] sides = names.split("->", -1);
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(words(sides[1]).getFirst() + " by " + operator)
                .addAllInput(words(sides[0]))
                .addAllOutput(words(sides[1]))
                .addAllAttribute(List.of(attributes))
                .build();
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    static TensorProto tensor(String name, float[] elements, long... dims) {
        ByteBuffer bytes = ByteBuffer.allocate(elements.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(elements);
        return tensor(name, TensorProto.DataType.FLOAT, bytes.array(), dims);
    }

    static TensorProto tensor(String name, long[] elements, long... dims) {
        ByteBuffer bytes = ByteBuffer.allocate(elements.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(elements);
        return tensor(name, TensorProto.DataType.INT64, bytes.array(), dims);
    }

    static TensorProto tensor(String name, TensorProto.DataType type, byte[] elements, long... dims) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(elements));
        for (long extent : dims) {
            tensor.addDims(extent);
        }
        return tensor.build();
    }

    /** A graph of an If, Loop or Scan. */
    static GraphProto body(List<ValueInfoProto> inputs, List<ValueInfoProto> outputs, NodeProto... nodes) {
        return GraphProto.newBuilder()
                .setName("body")
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllNode(List.of(nodes))
                .build();
    }

    SmallModel input(String name, TensorProto.DataType type, long... dims) {
        graph.addInput(value(name, type, dims));
        return this;
    }

    SmallModel output(String name, TensorProto.DataType type, long... dims) {
        graph.addOutput(value(name, type, dims));
        return this;
    }

    SmallModel weights(TensorProto tensor) {
        graph.addInitializer(tensor);
        return this;
    }

    SmallModel declare(ValueInfoProto value) {
        graph.addValueInfo(value);
        return this;
    }

    SmallModel add(NodeProto node) {
        graph.addNode(node);
        return this;
    }

    SmallModel add(String operator, String names, AttributeProto... attributes) {
        return add(node(operator, names, attributes));
    }

    SmallModel add(FunctionProto function) {
        model.addFunctions(function);
        return this;
    }

    byte[] bytes() {
        return model.clone().setGraph(graph).build().toByteArray();
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("model.onnx"), bytes());
    }
}
