package io.trt4j.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.engine.HostTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar trt4j.jar}, which the build has packed: without a class path, and without TensorRT. */
class ExecutableJarIT {
    private static final Path JAR = Path.of("target", "trt4j.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private record Result(int status, String out, String err) {}

    /** What the JVM says of libraries that use {@code sun.misc.Unsafe} is not counted. */
    private Result start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder, // no TensorRT of a local repository
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "TENSORRT_HOME", "CUDA_HOME", "MAVEN_ARGS"));
        int status = builder.start().waitFor();
        String errors = Files.readAllLines(err).stream()
                .filter(line -> !line.startsWith("WARNING: "))
                .reduce("", (before, line) -> before + line + "\n");
        return new Result(status, Files.readString(out), errors);
    }

    @Test
    void inspectsAModel() throws Exception {
        Path model = CommandModel.matMulRelu().write(folder.resolve("model.onnx"));
        Result result = start("inspect", model.toString());
        assertThat(result.err).isEmpty();
        assertThat(result.status).isZero();
        assertThat(result.out).contains("Inputs\n  x float rowsx3\n", "Operators\n  MatMul: 1\n  Relu: 1\n");
    }

    @Test
    void runsAModelWithPluginsOfAJar() throws Exception {
        Path model = CommandModel.ofNode("Trt4jJarTwice").write(folder.resolve("model.onnx"));
        Path plugins = PluginJar.write(folder, "Trt4jJarTwice", "2 * x");
        Path input = folder.resolve("x.npy");
        Npy.write(HostTensor.of(new float[] {1, 2, 3, 4}, 4), input);
        Path plot = folder.resolve("plot.png");
        Result result = start(
                "run",
                model.toString(),
                "--engine",
                "host",
                "--plugins",
                plugins.toString(),
                "--input",
                "x:" + input,
                "--output",
                folder.toString(),
                "--plot",
                plot.toString(),
                "--compare",
                "--iterations",
                "3");
        assertThat(result.err).isEmpty();
        assertThat(result.status).as(result.out).isZero();
        assertThat(result.out).contains("PASS engine host");
        assertThat(Npy.read(folder.resolve("y.npy")).floats()).containsExactly(2, 4, 6, 8);
        assertThat(plot).isNotEmptyFile();
    }

    @Test
    void hasNoLibrariesOfNvidia() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(Object::toString))
                    .noneMatch(name -> name.contains("nvinfer") || name.contains("libcu") || name.contains("bytedeco"));
        }
        assertThat(JAR)
                .isRegularFile()
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(40L << 20));
    }
}
