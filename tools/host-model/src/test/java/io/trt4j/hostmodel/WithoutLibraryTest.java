package io.trt4j.hostmodel;

import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT32;
import static io.trt4j.hostmodel.SmallModel.attribute;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginResource;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models with plugins in a process that has nothing of NVIDIA's. */
class WithoutLibraryTest {
    @TempDir
    private Path folder;

    /** Runs models with plugins of each kind, and says what it sees. */
    static final class RunsModels {
        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            System.out.println("TensorRT " + TensorRT.version());
            try (var declared = TestPlugins.LEAKY.register();
                    var ofV2 = Plugins.register("Trt4jTwice", "1", TestPlugins.Nothing.class, TwicePlugin::new)) {
                SmallModel model = new SmallModel()
                        .input("x", FLOAT, -1)
                        .output("y", FLOAT, -1)
                        .add("Neg", "x -> a")
                        .add("Trt4jLeaky", "a -> b", attribute("alpha", 0.5f))
                        .add("Trt4jTwice", "b -> c")
                        .add("Neg", "c -> y");
                try (HostModel host = HostModel.of(model.write(folder))) {
                    TensorValue x = TensorValue.of(new float[] {1, -2, 3}, 3);
                    System.out.println(
                            Arrays.toString(host.run(Map.of("x", x)).get("y").floats()));
                }
                tell(() -> Plugins.register("Trt4jTwice", "1", TestPlugins.Nothing.class, TwicePlugin::new));
            }
            if (TensorRT.version().major() >= 10) {
                try (var sizes = TestPlugins.POSITIVE.register()) {
                    SmallModel model = new SmallModel()
                            .input("x", INT32, 3)
                            .output("y", INT32, -1)
                            .add("Trt4jPositive", "x -> y");
                    try (HostModel host = HostModel.of(model.write(folder))) {
                        TensorValue x = TensorValue.of(new int[] {-1, 2, 3}, 3);
                        System.out.println(Arrays.toString(
                                host.run(Map.of("x", x)).get("y").ints()));
                    }
                }
            }
            if (TensorRT.version().major() >= 10) {
                tell(() -> runLongSizes(folder));
                IPluginRegistry registry = TensorRT.getPluginRegistry();
                IPluginResource shared = registry.acquirePluginResource("key", new Counted("a copy"));
                System.out.println(shared + ", shared "
                        + (shared == registry.acquirePluginResource("key", new Counted("another"))) + ", released "
                        + registry.releasePluginResource("key") + registry.releasePluginResource("key")
                        + registry.releasePluginResource("key"));
            }
            tell(() -> TensorRT.createInferBuilder(new SystemLogger()));
            System.out.println(NativeObjects.implemented() + " native objects are left");
            System.out.println(Files.readAllLines(Path.of("/proc/self/maps")).stream()
                            .filter(line -> line.matches(".*/lib(nvinfer|cuda|nvrtc|cudart)[^/]*"))
                            .count()
                    + " libraries of NVIDIA's");
        }

        private static void runLongSizes(Path folder) {
            try (var sizes = Plugins.registerV3(
                    "Trt4jLong", "1", TestPlugins.Nothing.class, (nothing, phase) -> new LongSize())) {
                SmallModel model = new SmallModel()
                        .input("x", INT32, 3)
                        .output("y", INT32, -1)
                        .add("Trt4jLong", "x -> y");
                try (HostModel host = HostModel.of(model.write(folder))) {
                    TensorValue x = TensorValue.of(new int[] {7, 8, 9}, 3);
                    System.out.println(
                            Arrays.toString(host.run(Map.of("x", x)).get("y").ints()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Gives the first two numbers of its input; that these are two it writes with 64 bits. */
        private static final class LongSize implements PluginV3<TestPlugins.Nothing> {
            @Override
            public int getNbOutputs() {
                return 2;
            }

            @Override
            public DataType[] getOutputDataTypes(DataType[] inputTypes) {
                return new DataType[] {DataType.kINT32, DataType.kINT64};
            }

            @Override
            public IDimensionExpr[][] getOutputShapes(
                    IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
                IDimensionExpr most = inputs[0][0];
                return new IDimensionExpr[][] {{exprBuilder.declareSizeTensor(1, most, most)}, {}};
            }

            @Override
            public boolean supportsFormatCombination(
                    int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
                return inOut[pos].desc().type() == (pos == 2 ? DataType.kINT64 : DataType.kINT32);
            }

            @Override
            public void enqueue(
                    TensorDescs inputDesc,
                    TensorDescs outputDesc,
                    TensorAddresses inputs,
                    TensorAddresses outputs,
                    long workspace,
                    long stream) {
                MemorySegment two = MemorySegment.ofAddress(inputs.get(0)).reinterpret(8);
                MemorySegment.ofAddress(outputs.get(0)).reinterpret(8).copyFrom(two);
                MemorySegment.ofAddress(outputs.get(1)).reinterpret(8).set(JAVA_LONG, 0, 2);
            }
        }

        /** Says when its copy is released. */
        private record Counted(String name) implements IPluginResource {
            @Override
            public Counted clone() {
                return new Counted(name);
            }

            @Override
            public int release() {
                System.out.println("released " + name);
                return 0;
            }
        }

        private static void tell(Runnable call) {
            try {
                call.run();
                System.out.println("no exception");
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private List<String> run(String version) throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("bytedeco"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dtrt4j.host=" + version,
                        "-cp",
                        classPath,
                        RunsModels.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .toList();
        process.waitFor();
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.6", "9.2", "10.0", "10.6.0", "10.16", "11.2"})
    @Execution(ExecutionMode.CONCURRENT)
    void modelsRunAsInAnyVersion(String version) throws Exception {
        List<String> lines = run(version);
        assertThat(lines.getFirst()).startsWith("TensorRT " + version);
        assertThat(lines.subList(1, 3))
                .containsExactly(
                        "[1.0, -4.0, 3.0]", "Plugin Trt4jTwice, version 1, namespace \"\", is registered already.");
        List<String> longSizes = version.equals("10.0")
                ? List.of(
                        "The plugin of the node y by Trt4jLong (Trt4jLong): The output 1 of the plugin Trt4jLong holds"
                                + " a size, so its type must be kINT32 or, since TensorRT 10.6, kINT64; it is kINT64.")
                : List.of("[7, 8]", "no exception");
        List<String> resources = List.of("released a copy", "Counted[name=a copy], shared true, released 001");
        assertThat(lines.subList(3, lines.size() - 3))
                .isEqualTo(
                        version.startsWith("1")
                                ? Stream.of(List.of("[2, 3]"), longSizes, resources)
                                        .flatMap(List::stream)
                                        .toList()
                                : List.of());
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .containsExactly(
                        "createInferBuilder is a function of TensorRT's library, which this process does without since"
                                + " it has the system property trt4j.host: run it without that.",
                        "0 native objects are left",
                        "0 libraries of NVIDIA's");
    }

    @Test
    void anEmptyPropertyIsTheNewestVersionThatIsKnown() throws Exception {
        assertThat(run("")).startsWith("TensorRT 11.2.0").endsWith("0 libraries of NVIDIA's");
    }

    @Test
    void aPropertyThatIsNoKnownVersionIsOneSentence() throws Exception {
        assertThat(String.join("\n", run("ten")))
                .contains("The system property trt4j.host is \"ten\", but must be a version of TensorRT such as 10.15");
        assertThat(String.join("\n", run("7.2"))).contains("The layout of TensorRT 7.2.0 (-Dtrt4j.host) is not known");
    }
}
