package io.trt4j.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code inspect} of models, and of what is none. */
class InspectCommandTest {
    @TempDir
    Path folder;

    private static String inspect(Path file, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "inspect";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        Sample.Result result = Sample.run(all);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        return result.out();
    }

    private static void assertRefused(Path file, String... why) {
        Sample.Result result = Sample.run("inspect", file.toString());
        assertThat(result.err()).contains(why).hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void printsInputsOutputsAndOperators() throws IOException {
        Path model = CommandModel.matMulRelu().node("Relu", "x", "z").write(folder.resolve("a.bin"));
        assertThat(inspect(model))
                .contains(
                        "Model     " + model + ", ONNX, " + Files.size(model) + " bytes\n",
                        "Made by   a test\n",
                        "Needs     operators of ONNX 17\n",
                        "Inputs\n  x float rowsx3\n",
                        "Outputs\n  y float rowsx2\n",
                        "Operators\n  MatMul: 1\n  Relu: 2\n",
                        "Plugins: none\n",
                        "External data: none\n");
    }

    @Test
    void saysWhichPluginsAreRegistered() throws IOException {
        AttributeProto version = AttributeProto.newBuilder()
                .setName("plugin_version")
                .setType(AttributeType.STRING)
                .setS(ByteString.copyFromUtf8("2"))
                .build();
        AttributeProto inNamespace = AttributeProto.newBuilder()
                .setName("plugin_namespace")
                .setType(AttributeType.STRING)
                .setS(ByteString.copyFromUtf8("mine"))
                .build();
        Path model = CommandModel.ofNode("Trt4jInspected")
                .node("Trt4jInspected", "y", "z")
                .node("Trt4jInspected", "z", "a", version)
                .node("Relu", "a", "b", inNamespace)
                .write(folder.resolve("model.onnx"));
        String others = "  Trt4jInspected, version 2, 1 node: not registered\n"
                + "  Relu, version 1, namespace mine, 1 node: not registered; on the host ONNX Runtime runs it\n";
        assertThat(inspect(model)).contains("Plugins\n  Trt4jInspected, version 1, 2 nodes: not registered\n" + others);
        Path jar = PluginJar.write(folder, "Trt4jInspected", "x");
        assertThat(inspect(model, "--plugins", jar.toString()))
                .contains("Plugins\n  Trt4jInspected, version 1, 2 nodes: registered\n" + others);
    }

    @Test
    void saysWhetherExternalDataAreThere() throws IOException {
        Path model = CommandModel.withWeightsIn("weights.bin").write(folder.resolve("model.onnx"));
        assertThat(inspect(model)).contains("External data\n  weights.bin, 1 tensor: not there\n");
        Files.write(folder.resolve("weights.bin"), CommandModel.weightBytes());
        assertThat(inspect(model)).contains("External data\n  weights.bin, 1 tensor: there, 24 bytes\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../weights.bin", "/etc/passwd"})
    void doesNotLookOutsideOfTheFolder(String location) throws IOException {
        Path model = CommandModel.withWeightsIn(location).write(folder.resolve("model.onnx"));
        assertThat(inspect(model)).contains(location + ", 1 tensor: not in the model's folder, and so not read\n");
    }

    @Test
    void namesOfTheModelStayOnTheirLines() throws IOException {
        Path model = new CommandModel()
                .input("a\nOutputs", TensorProto.DataType.DOUBLE, "b\u001b[2J")
                .output("a\nOutputs", TensorProto.DataType.DOUBLE)
                .write(folder.resolve("model.onnx"));
        assertThat(inspect(model)).contains("  a?Outputs double b?[2J\n", "  a?Outputs double scalar\n");
    }

    @Test
    void whatIsNeitherIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("text.onnx"), "no model at all");
        assertRefused(file, file + " is not an ONNX model: ");
        assertRefused(folder.resolve("none"), "cannot read ", "there is no such file.");
        assertRefused(folder, "cannot read " + folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftrt and more", "trt4j engine\r\n\032\n and more"})
    void anEngineNeedsAGpu(String content) throws IOException {
        Assumptions.assumeFalse(CudaDriver.report().hasDevice());
        Path file = Files.writeString(folder.resolve("model.onnx"), content);
        assertRefused(file, file + " is an engine, which only TensorRT on a GPU can read, and none can be used: ");
    }
}
