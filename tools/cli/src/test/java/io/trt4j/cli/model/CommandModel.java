package io.trt4j.cli.model;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
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

/** ONNX models for tests. */
final class CommandModel {
    /** Row by row, 3 x 2. */
    static final float[] WEIGHTS = {1, -1, 0.5f, 2, -3, 0.25f};

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("graph");

    /** {@code y = relu(x · w)}; x is rows x 3. */
    static CommandModel matMulRelu() {
        return new CommandModel()
                .input("x", TensorProto.DataType.FLOAT, "rows", "3")
                .output("y", TensorProto.DataType.FLOAT, "rows", "2")
                .weights(weights().setRawData(ByteString.copyFrom(weightBytes())))
                .node("MatMul", "x w", "p")
                .node("Relu", "p", "y");
    }

    /** The same with its weights in another file. */
    static CommandModel withWeightsIn(String location) {
        CommandModel model = new CommandModel()
                .input("x", TensorProto.DataType.FLOAT, "rows", "3")
                .output("y", TensorProto.DataType.FLOAT, "rows", "2");
        return model.weights(weights()
                        .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                        .addExternalData(StringStringEntryProto.newBuilder()
                                .setKey("location")
                                .setValue(location)))
                .node("MatMul", "x w", "y");
    }

    /** {@code y = operator(x)}, 4 floats. */
    static CommandModel ofNode(String operator) {
        return new CommandModel()
                .input("x", TensorProto.DataType.FLOAT, "4")
                .output("y", TensorProto.DataType.FLOAT, "4")
                .node(operator, "x", "y");
    }

    private static TensorProto.Builder weights() {
        return TensorProto.newBuilder()
                .setName("w")
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .addDims(3)
                .addDims(2);
    }

    static byte[] weightBytes() {
        ByteBuffer elements = ByteBuffer.allocate(Float.BYTES * WEIGHTS.length).order(ByteOrder.LITTLE_ENDIAN);
        elements.asFloatBuffer().put(WEIGHTS);
        return elements.array();
    }

    /** What {@link #matMulRelu} makes of rows. */
    static float[] expected(float[] x) {
        float[] y = new float[x.length / 3 * 2];
        for (int i = 0; i < y.length; i++) {
            float sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += x[i / 2 * 3 + k] * WEIGHTS[k * 2 + i % 2];
            }
            y[i] = Math.max(0, sum);
        }
        return y;
    }

    private CommandModel weights(TensorProto.Builder weights) {
        graph.addInitializer(weights);
        return this;
    }

    /** @param dims numbers, or names of those that are set at run time */
    CommandModel input(String name, TensorProto.DataType type, String... dims) {
        graph.addInput(value(name, type, dims));
        return this;
    }

    CommandModel output(String name, TensorProto.DataType type, String... dims) {
        graph.addOutput(value(name, type, dims));
        return this;
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, String... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (String dim : dims) {
            shape.addDim(
                    dim.matches("\\d+")
                            ? Dimension.newBuilder().setDimValue(Long.parseLong(dim))
                            : Dimension.newBuilder().setDimParam(dim));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }

    /** @param inputs names with spaces between */
    CommandModel node(String operator, String inputs, String output, AttributeProto... attributes) {
        graph.addNode(NodeProto.newBuilder()
                .setName("the " + operator)
                .setOpType(operator)
                .addAllInput(List.of(inputs.split(" ")))
                .addOutput(output)
                .addAllAttribute(List.of(attributes)));
        return this;
    }

    Path write(Path file) throws IOException {
        ModelProto model = ModelProto.newBuilder()
                .setIrVersion(8)
                .setProducerName("a test")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(graph)
                .build();
        return Files.write(file, model.toByteArray());
    }
}
