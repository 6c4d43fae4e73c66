package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.Libraries;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.HostEngine;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** A user's code, which has our modules and what they need on its module path or class path. */
class ConsumerModuleTest {
    private static final String MODULE = """
        module consumer {
            requires io.trt4j.kernel;
            requires io.trt4j.plugin;
            requires io.trt4j.testkit;

            opens consumer to io.trt4j.kernel;
        }
        """;

    private static final String MAIN = """
        package consumer;

        import io.trt4j.cuda.LaunchConfig;
        import io.trt4j.kernel.CudaThread;
        import io.trt4j.kernel.FloatView;
        import io.trt4j.kernel.JavaKernel;
        import io.trt4j.plugin.PluginV3;
        import io.trt4j.plugin.TensorAddresses;
        import io.trt4j.plugin.TensorDescs;
        import io.trt4j.tensorrt.IErrorRecorder;
        import io.trt4j.tensorrt.IGpuAllocator;
        import java.lang.foreign.MemorySegment;
        import java.util.Arrays;
        import org.jspecify.annotations.Nullable;

        final class Main implements PluginV3<Main.Fields> {
            record Fields(float factor) {}

            static void twice(FloatView x) {
                int i = CudaThread.threadIdxX();
                x.set(i, 2 * x.get(i));
            }

            @Override
            public void enqueue(
                    TensorDescs inputDesc,
                    TensorDescs outputDesc,
                    TensorAddresses inputs,
                    TensorAddresses outputs,
                    long workspace,
                    long stream) {}

            @Override
            public void attachToContext(@Nullable IGpuAllocator allocator, @Nullable IErrorRecorder recorder) {
                System.out.println(allocator + " " + recorder);
            }

            public static void main(String[] args) {
                float[] x = {1, 2, 3};
                JavaKernel.of(Main.class, "twice").runOnHost(LaunchConfig.of(1, 3), MemorySegment.ofArray(x));
                System.out.println(Arrays.toString(x));
                new Main().attachToContext(null, null);
            }
        }
        """;

    @TempDir
    Path folder;

    /** The path of modules or classes: a folder or jar for each module. */
    private static String modules() throws Exception {
        List<String> paths = new ArrayList<>();
        for (Class<?> type : List.of(
                Libraries.class,
                CudaStream.class,
                JavaKernel.class,
                TensorRT.class,
                Plugins.class,
                HostEngine.class,
                ClassReader.class,
                NullMarked.class)) {
            paths.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    /** What a tool of this JDK wrote, and at the end how it ended. */
    private static String run(String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "status " + process.waitFor();
    }

    /** What javac writes that has every warning on, and takes each for an error. */
    private String compile(String path, String classes, String... sources) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", path, modules(), "-d", classes));
        for (String source : sources) {
            arguments.add(folder.resolve(source).toString());
        }
        return run("javac", arguments.toArray(String[]::new));
    }

    @Test
    void compilesWithoutAWarningAndRuns() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), MODULE);
        Files.writeString(folder.resolve("Main.java"), MAIN);
        String classes = folder.resolve("classes").toString();
        assertThat(compile("-p", classes, "module-info.java", "Main.java")).isEqualTo("status 0");
        assertThat(run("java", "-p", modules() + File.pathSeparator + classes, "-m", "consumer/consumer.Main"))
                .isEqualTo("[2.0, 4.0, 6.0]\nnull null\nstatus 0");
    }

    @Test
    void compilesWithoutAWarningOnTheClassPath() throws Exception {
        Files.writeString(folder.resolve("Main.java"), MAIN);
        assertThat(compile("-cp", folder.resolve("classes").toString(), "Main.java"))
                .isEqualTo("status 0");
    }
}
