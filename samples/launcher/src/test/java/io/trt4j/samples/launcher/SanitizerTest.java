package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kernels of the samples under NVIDIA's {@code compute-sanitizer}, each in a process of its own. Needs a GPU, and the tool: on
 * the PATH, in {@code CUDA_HOME} or in {@code /usr/local/cuda}.
 */
@Tag("gpu")
@Tag("sanitizer")
class SanitizerTest {
    private static final List<String> TOOLS = List.of("memcheck", "racecheck", "initcheck", "synccheck");
    private static final String SANITIZER = "compute-sanitizer";
    private static final int FOUND = 9;
    private static final int SECONDS = 300;

    /** Of those that a process under the tool tries. */
    private static final int FIRST_PORT = 49_152;

    private static final int PORTS = 10;

    @TempDir
    static Path folder;

    private static final Map<String, Future<Ended>> RUNS = new HashMap<>();
    private static ExecutorService pool;

    /** How a process ended and what it printed. */
    private record Ended(int status, String output) {
        /** The tool's last word. */
        String summary() {
            return output.lines()
                    .filter(line -> line.contains("SUMMARY:"))
                    .reduce((before, line) -> line)
                    .map(line -> line.replaceFirst("^[= ]+", ""))
                    .orElse("no summary");
        }

        boolean isClean() {
            return status == 0
                    && summary()
                            .matches("ERROR SUMMARY: 0 errors|RACECHECK SUMMARY: 0 hazards displayed \\(0 errors, 0"
                                    + " warnings\\)\\s*");
        }
    }

    static Stream<Arguments> runs() {
        return TOOLS.stream()
                .flatMap(tool -> Arrays.stream(SanitizedSample.values())
                        .filter(sample -> !sample.isFaulty() || sample == faulty(tool))
                        .map(sample -> Arguments.of(tool, sample)));
    }

    private static SanitizedSample faulty(String tool) {
        return SanitizedSample.valueOf(tool.toUpperCase(Locale.ROOT) + "_FAULT");
    }

    private static Optional<Path> sanitizer() {
        String cuda = System.getenv().getOrDefault("CUDA_HOME", "/usr/local/cuda");
        Stream<String> path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(path, Stream.of(cuda + "/bin", cuda + "/compute-sanitizer"))
                .map(folder -> Path.of(folder, SANITIZER))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        Optional<Path> sanitizer = sanitizer();
        assumeTrue(sanitizer.isPresent(), "no " + SANITIZER);
        Ended built = ended(folder.resolve("built.txt"), java("build", folder.toString()));
        assertThat(built.status()).as(built.output()).isZero();
        pool = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors() / 2));
        runs().map(Arguments::get).forEach(run -> {
            String name = run[0] + " " + run[1];
            List<String> command = command(sanitizer.get(), run[0].toString(), RUNS.size());
            command.addAll(java("run", folder.toString(), run[1].toString()));
            RUNS.put(name, pool.submit(() -> ended(folder.resolve(name + ".txt"), command)));
        });
    }

    /** Kernels are checked, not calls of the driver; the stack of a JVM is not for the tool to walk. */
    private static List<String> command(Path sanitizer, String tool, int number) {
        List<String> command = new ArrayList<>(List.of(
                sanitizer.toString(),
                "--tool",
                tool,
                "--error-exitcode",
                String.valueOf(FOUND),
                "--print-limit",
                "20",
                "--show-backtrace",
                "no",
                "--launch-timeout",
                "0",
                "--port",
                String.valueOf(FIRST_PORT + PORTS * number)));
        if (tool.equals("memcheck")) {
            command.addAll(List.of("--report-api-errors", "no"));
        }
        return command;
    }

    @AfterAll
    static void stop() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtrt4j.native.destructors=run")); // the tool's, too, which is told at the end
        String libraries = System.getProperty(Libraries.PATH_PROPERTY);
        if (libraries != null) {
            command.add("-D" + Libraries.PATH_PROPERTY + "=" + libraries);
        }
        command.add(SanitizedSample.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Ended ended(Path output, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        // The builder opens its resource by the bare name.
        String natives =
                Libraries.load(TensorRTLibraries.NVINFER).path().getParent().toString();
        builder.environment().merge("LD_LIBRARY_PATH", natives, (before, more) -> more + File.pathSeparator + before);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        int status = process.waitFor();
        return new Ended(status, Files.readString(output));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("runs")
    void aToolFindsWhatIsWrongAndNothingElse(String tool, SanitizedSample sample) throws Exception {
        Ended ended = RUNS.get(tool + " " + sample).get();
        System.out.println(tool + " " + sample + ": status " + ended.status() + ", " + ended.summary());
        if (sample.isFaulty()) {
            assertThat(ended.status()).as(ended.output()).isEqualTo(FOUND);
        } else {
            assertThat(ended.isClean()).as(ended.output()).isTrue();
        }
    }
}
