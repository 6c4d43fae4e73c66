package io.trt4j.engine;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** {@code y = relu(x · w)}: x has any number of rows. */
final class TestModel {
    static final int IN = 3;
    static final int OUT = 2;

    /** Row by row, 3 x 2. */
    static final float[] WEIGHTS = {1, -1, 0.5f, 2, -3, 0.25f};

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("graph");

    /** The model with its weights in it. */
    static byte[] withWeights() {
        return new TestModel()
                .matMulRelu()
                .weights(tensor().setRawData(ByteString.copyFrom(elements())))
                .bytes();
    }

    /**
     * The model with its weights in another file.
     *
     * @param entries where, as pairs of key and value
     */
    static byte[] withExternalWeights(String... entries) {
        TensorProto.Builder tensor = tensor().setDataLocation(TensorProto.DataLocation.EXTERNAL);
        for (int i = 0; i < entries.length; i += 2) {
            tensor.addExternalData(
                    StringStringEntryProto.newBuilder().setKey(entries[i]).setValue(entries[i + 1]));
        }
        return new TestModel().matMulRelu().weights(tensor).bytes();
    }

    /** A model of one node, {@code y = operator(x)}. */
    static byte[] ofNode(String operator) {
        TestModel model = new TestModel();
        model.node("the_node", operator, "y", "x");
        return model.bytes();
    }

    /** The weights as they are in a file, little-endian. */
    static byte[] elements() {
        ByteBuffer elements = ByteBuffer.allocate(Float.BYTES * WEIGHTS.length).order(ByteOrder.LITTLE_ENDIAN);
        elements.asFloatBuffer().put(WEIGHTS);
        return elements.array();
    }

    /** What the model makes of rows. */
    static float[] expected(float[] x) {
        int rows = x.length / IN;
        float[] y = new float[rows * OUT];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < OUT; column++) {
                float sum = 0;
                for (int k = 0; k < IN; k++) {
                    sum += x[row * IN + k] * WEIGHTS[k * OUT + column];
                }
                y[row * OUT + column] = Math.max(0, sum);
            }
        }
        return y;
    }

    private TestModel matMulRelu() {
        node("product", "MatMul", "p", "x", "w");
        node("activation", "Relu", "y", "p");
        return this;
    }

    private void node(String name, String operator, String output, String... inputs) {
        graph.addNode(NodeProto.newBuilder()
                .setName(name)
                .setOpType(operator)
                .addAllInput(List.of(inputs))
                .addOutput(output));
    }

    private static TensorProto.Builder tensor() {
        return TensorProto.newBuilder()
                .setName("w")
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .addDims(IN)
                .addDims(OUT);
    }

    private TestModel weights(TensorProto.Builder weights) {
        graph.addInitializer(weights);
        return this;
    }

    private static ValueInfoProto value(String name, int columns) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("rows"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(columns));
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                                .setShape(shape)))
                .build();
    }

    private byte[] bytes() {
        graph.addInput(value("x", IN)).addOutput(value("y", OUT));
        return ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
