package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.Library;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
 * The kernels that are shipped under NVIDIA's {@code compute-sanitizer}, each tool and sample in a process of its own. Prints how
 * each ended at once, and a table at the end. Needs a GPU, and the tool: on the PATH, in {@code CUDA_HOME} or in
 * {@code /usr/local/cuda}.
 */
@Tag("gpu")
@Tag("sanitizer")
class SanitizerTest {
    private static final List<String> TOOLS = List.of("memcheck", "racecheck", "initcheck", "synccheck");
    private static final String SANITIZER = "compute-sanitizer";
    private static final int FOUND = 9;

    /** For one process. */
    private static final int SECONDS = Integer.getInteger("trt4j.sanitizer.seconds", 100);

    private static final int MOST_PROCESSES = 16;

    /** Of those that a process under the tool tries. */
    private static final int FIRST_PORT = 49_152;

    private static final int PORTS = 10;

    /** How much of a process's output a failure shows. */
    private static final int SHOWN = 6000;

    @TempDir
    static Path folder;

    private static final Map<String, Future<Ended>> RUNS = new TreeMap<>();
    private static final Map<String, Ended> ENDED = new ConcurrentHashMap<>();
    private static ExecutorService pool;

    /** How a process ended, after how many seconds, and what it printed. */
    private record Ended(int status, long seconds, String output) {
        /** The tool's last word. */
        String summary() {
            return output.lines()
                    .filter(line -> line.contains("SUMMARY:"))
                    .reduce((before, line) -> line)
                    .map(line -> line.replaceFirst("^[= ]+", "").strip())
                    .orElse("no summary, but at last: " + output.lines().reduce("nothing", (before, line) -> line));
        }

        boolean isClean() {
            return status == 0
                    && summary()
                            .matches("ERROR SUMMARY: 0 errors|RACECHECK SUMMARY: 0 hazards displayed \\(0 errors, 0"
                                    + " warnings\\)");
        }

        boolean hasFound() {
            return status == FOUND && summary().matches("(ERROR|RACECHECK) SUMMARY: [1-9].*");
        }

        String shown() {
            return output.length() <= SHOWN ? output : output.substring(0, SHOWN) + "\n…\n" + summary();
        }
    }

    static Stream<Arguments> runs() {
        return Arrays.stream(SanitizedSample.values())
                .flatMap(sample -> TOOLS.stream()
                        .filter(tool -> !sample.isFaulty() || sample == faulty(tool))
                        .map(tool -> Arguments.of(tool, sample)));
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
    static void start() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        Optional<Path> sanitizer = sanitizer();
        assumeTrue(sanitizer.isPresent(), "no " + SANITIZER);
        pool = Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_PROCESSES));
        runs().map(Arguments::get).forEach(run -> {
            String name = run[0] + " " + run[1];
            List<String> command = command(sanitizer.get(), run[0].toString(), RUNS.size());
            command.addAll(java(run[1].toString()));
            RUNS.put(name, pool.submit(() -> ended(name, command)));
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
                "--target-processes",
                "all",
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
        if (pool == null) {
            return;
        }
        pool.shutdownNow();
        for (SanitizedSample sample : SanitizedSample.values()) {
            StringBuilder row = new StringBuilder("| " + sample.kernels());
            for (String tool : TOOLS) {
                Ended ended = ENDED.get(tool + " " + sample);
                row.append(" | ").append(ended == null ? "" : cell(ended));
            }
            System.out.println(row.append(" |"));
        }
    }

    private static String cell(Ended ended) {
        return (ended.isClean() ? "clean" : ended.hasFound() ? "found" : "status " + ended.status()) + ", "
                + ended.seconds() + " s";
    }

    private static List<String> java(String sample) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtrt4j.host=10.6", // the registry is ours, and TensorRT is not loaded
                "-Dtrt4j.native.destructors=run")); // the tool's, too, which is told at the end
        String libraries = System.getProperty(Libraries.PATH_PROPERTY);
        if (libraries != null) {
            command.add("-D" + Libraries.PATH_PROPERTY + "=" + libraries);
        }
        command.add(SanitizedSample.class.getName());
        command.add(sample);
        return command;
    }

    private static Ended ended(String name, List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve(name + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        // The tool opens the driver, and NVRTC its built-in headers, by the bare name.
        for (Library library : List.of(CudaLibraries.CUDA, CudaLibraries.NVRTC)) {
            String parent = Libraries.load(library).path().getParent().toString();
            builder.environment()
                    .merge("LD_LIBRARY_PATH", parent, (before, more) -> more + File.pathSeparator + before);
        }
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                Files.writeString(output, Files.readString(output) + "\nnot ended after " + SECONDS + " s");
            }
        } finally { // also where the test run is over
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        int status = process.waitFor();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        Ended ended = new Ended(status, seconds, Files.readString(output));
        ENDED.put(name, ended);
        System.out.println(name + ": status " + status + " after " + seconds + " s, " + ended.summary());
        return ended;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("runs")
    void aToolFindsWhatIsWrongAndNothingElse(String tool, SanitizedSample sample) throws Exception {
        Ended ended = RUNS.get(tool + " " + sample).get();
        if (sample.isFaulty()) {
            assertThat(ended.hasFound()).as(ended.shown()).isTrue();
        } else {
            assertThat(ended.isClean()).as(ended.shown()).isTrue();
            assertThat(ended.output()).contains("\nended\n");
        }
    }
}
