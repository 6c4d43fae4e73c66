package io.trt4j.hostmodel;

import static ai.onnx.proto.OnnxMl.TensorProto.DataType.BFLOAT16;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT16;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT32;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT64;
import static io.trt4j.hostmodel.SmallModel.attribute;
import static io.trt4j.hostmodel.SmallModel.tensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models with plugins, and ONNX Runtime's own results of models with operators in their place. */
class HostModelTest {
    private static final float[] WEIGHTS = {0.5f, -1, 2, 0.25f, 1, -0.125f};
    private static final float[] X = {1, -2, 3, -0.5f, 0, 4, -1, -8};

    private final int before = NativeObjects.implemented();

    @TempDir
    private Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    /** A model around a node that is LeakyRelu or its plugin. */
    private static SmallModel around(String leakyRelu, long rows) {
        return new SmallModel()
                .input("x", FLOAT, rows, 2)
                .output("y", FLOAT, rows, 3)
                .weights(tensor("w", WEIGHTS, 2, 3))
                .add("MatMul", "x w -> a")
                .add(leakyRelu, "a -> b", attribute("alpha", 0.3f))
                .add("Tanh", "b -> y");
    }

    /** What ONNX Runtime alone makes of it. */
    private static float[] expected(SmallModel model, float[] x, long... dims) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model.bytes());
                OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(x), dims);
                OrtSession.Result result = session.run(Map.of("x", tensor))) {
            FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] y = new float[buffer.remaining()];
            buffer.get(y);
            return y;
        }
    }

    private TensorValue run(SmallModel model, PluginDeclaration<?> plugin, TensorValue x) throws IOException {
        try (PluginV3Registration<?> registered = plugin.register();
                HostModel host = HostModel.of(model.write(folder))) {
            assertThat(host.pluginNodes()).isNotEmpty();
            return host.run(Map.of("x", x)).get("y");
        }
    }

    @Test
    void aPluginBetweenTwoOperatorsGivesWhatTheOperatorGives() throws Exception {
        TensorValue y = run(around("Trt4jLeaky", 4), TestPlugins.LEAKY, TensorValue.of(X, 4, 2));
        assertThat(y.dims()).isEqualTo(Dims.of(4, 3));
        assertThat(y.floats()).containsExactly(expected(around("LeakyRelu", 4), X, 4, 2), within(1e-6f));
    }

    @Test
    void oneModelRunsWithManyShapes() throws Exception {
        try (var registered = TestPlugins.LEAKY.register();
                HostModel model = HostModel.of(around("Trt4jLeaky", -1).write(folder))) {
            for (int rows = 1; rows <= 20; rows++) {
                float[] x = new float[2 * rows];
                for (int i = 0; i < x.length; i++) {
                    x[i] = rows - 2.5f * i;
                }
                TensorValue y =
                        model.run(Map.of("x", TensorValue.of(x, rows, 2))).get("y");
                assertThat(y.floats()).containsExactly(expected(around("LeakyRelu", -1), x, rows, 2), within(1e-6f));
            }
        }
    }

    /** A plugin on each of two ways that meet, one after another, on a constant, and as input and output of the model. */
    private static SmallModel severalPlugins(String leakyRelu) {
        return new SmallModel()
                .input("x", FLOAT, -1, 2)
                .output("y", FLOAT, -1, 2)
                .weights(tensor("c", new float[] {-1, 2}, 2))
                .add(leakyRelu, "x -> a", attribute("alpha", 0.5f))
                .add("Exp", "x -> b")
                .add("Neg", "b -> n")
                .add(leakyRelu, "n -> d", attribute("alpha", 0.25f))
                .add("Mul", "a d -> e")
                .add(leakyRelu, "e -> f", attribute("alpha", -1f))
                .add(leakyRelu, "f -> g", attribute("alpha", 3f))
                .add(leakyRelu, "c -> h", attribute("alpha", 7f))
                .add("Add", "g h -> i")
                .add("Sub", "i b -> j")
                .add(leakyRelu, "j -> y", attribute("alpha", 0.125f));
    }

    @Test
    void severalPluginsRunInOneModel() throws Exception {
        TensorValue y = run(severalPlugins("Trt4jLeaky"), TestPlugins.LEAKY, TensorValue.of(X, 4, 2));
        assertThat(y.floats()).containsExactly(expected(severalPlugins("LeakyRelu"), X, 4, 2), within(1e-5f));
    }

    @Test
    void halvesPassThroughPlugins() throws Exception {
        for (TensorProto.DataType type : new TensorProto.DataType[] {FLOAT16, BFLOAT16}) {
            boolean isHalf = type == FLOAT16;
            assumeTrue(isHalf || DataType.kBF16.isAvailable());
            SmallModel model = new SmallModel()
                    .input("x", type, 8)
                    .output("y", type, 8)
                    .add("Identity", "x -> a")
                    .add("Trt4jNegate", "a -> b")
                    .add("Cast", "b -> f", attribute("to", (long) FLOAT.getNumber()))
                    .add("Abs", "f -> p")
                    .add("Add", "p f -> s")
                    .add("Cast", "s -> y", attribute("to", (long) type.getNumber()));
            TensorValue x = isHalf ? TensorValue.ofHalf(X, 8) : TensorValue.ofBf16(X, 8);
            TensorValue y = run(model, TestPlugins.NEGATE, x);
            assertThat(y.type()).isEqualTo(isHalf ? DataType.kHALF : DataType.kBF16);
            assertThat(y.floats()).containsExactly(0, 4, 0, 1, 0, 0, 2, 16);
        }
    }

    @Test
    void anOutputIsAsLargeAsThePluginFound() throws Exception {
        assumeTrue(DataType.kINT64.isAvailable());
        SmallModel model = new SmallModel()
                .input("x", INT32, -1)
                .output("y", INT32, -1)
                .add("Trt4jPositive", "x -> a count")
                .add("Cast", "count -> wide", attribute("to", (long) INT64.getNumber()))
                .add("Cast", "wide -> narrow", attribute("to", (long) INT32.getNumber()))
                .add("Mul", "a narrow -> y");
        TensorValue y = run(model, TestPlugins.POSITIVE, TensorValue.of(new int[] {3, -1, 4, -1, 5, -9}, 6));
        assertThat(y.dims()).isEqualTo(Dims.of(3));
        assertThat(y.ints()).containsExactly(9, 12, 15);
        TensorValue none = run(model, TestPlugins.POSITIVE, TensorValue.of(new int[] {-3, -1}, 2));
        assertThat(none.dims()).isEqualTo(Dims.of(0));
    }
}
