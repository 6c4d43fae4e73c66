package io.trt4j.samples.launcher.random;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs {@link RandomCalls} in processes of their own, one for each seed, and tells what they found. */
final class RandomBatch {
    private static final String START = "its start";

    /** What a process has beyond its time: to start, for the call that it is in, and to end. */
    private static final Duration GRACE = HangWatch.LIMIT.plusSeconds(30);

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    /** As a call is printed: its number, and that of its thread. */
    private static final String CALL = "\\d+/\\d .*";

    private final Path folder;
    private final List<String> options;
    /** What was found, by its first line; with the seed and the call. */
    final Map<String, String> findings = new LinkedHashMap<>();

    /** @param options of the JVM */
    RandomBatch(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
    }

    /** Options of a process without TensorRT's library, whose place is taken; the CUDA driver is one of ours if there is gcc. */
    static List<String> withoutLibrary(Path folder, String version) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-Dtrt4j.host=" + version));
        Path library = folder.resolve("libcuda.so.1");
        String source = PublicApi.file("bindings/cuda/src/test/resources/io/trt4j/cuda/fake_driver.c")
                .toString();
        try {
            Process gcc = new ProcessBuilder(
                            "gcc", "-shared", "-fPIC", "-fvisibility=hidden", "-w", "-o", library.toString(), source)
                    .inheritIO()
                    .start();
            if (gcc.waitFor() != 0) {
                throw new IllegalStateException("gcc does not compile " + source);
            }
            options.add("-D" + Libraries.PATH_PROPERTY + "=" + library + File.pathSeparator
                    + System.getProperty(Libraries.PATH_PROPERTY, folder.toString()));
        } catch (IOException e) {
            if (!e.getMessage().contains("No such file")) {
                throw e;
            }
            System.out.println("Without gcc there is no driver, and " + CudaLibraries.CUDA + " is not called.");
        }
        return options;
    }

    /**
     * Runs one seed, and prints how far it is.
     *
     * @param limit after which it makes no more calls
     */
    void run(long seed, int calls, Duration limit) throws IOException, InterruptedException {
        Path output = folder.resolve("calls-" + seed + ".txt");
        Path crash = folder.resolve("crash-" + seed + ".txt");
        Files.write(folder.resolve("broken.onnx"), new byte[] {8, 9, 0x12, 0x7f});
        Process process = start(seed, calls, limit, output, crash);
        Instant last = Instant.now().plus(limit).plus(GRACE);
        boolean ended = false;
        while (!ended && Instant.now().isBefore(last)) {
            ended = process.waitFor(BETWEEN_REPORTS.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                report("seed " + seed + " is in " + lastCall(lines(output)));
            }
        }
        if (!ended) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS); // one that the driver holds stays
        }
        List<String> lines = lines(output);
        int status = ended ? process.exitValue() : -1;
        if (status != 0 && lines.stream().noneMatch(line -> line.matches(CALL))) { // and so would the other seeds
            throw new IllegalStateException("The program of random calls ended with status " + status
                    + " before its first call:\n" + String.join("\n", lines)
                    + (Files.exists(crash) ? "\n" + frames(crash) : ""));
        }
        if (status != 0) { // 1 is also that of a JVM that crashes without a core file
            note(
                    (ended ? "ended with status " + status : "did not end") + " in "
                            + lastCall(lines).replaceAll("^\\d+/\\d ", ""),
                    seed,
                    calls,
                    Files.exists(crash) ? frames(crash) : exception(lines));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("FINDING ")) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith("    ") && end < i + 9) {
                    end++;
                }
                note(lines.get(i), seed, calls, String.join("\n", lines.subList(i + 1, end)));
            }
        }
        report("seed " + seed + ": " + (lines.isEmpty() ? "no output" : lines.getLast()) + ", status " + status);
    }

    private Process start(long seed, int calls, Duration limit, Path output, Path crash) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + crash,
                "-Dtrt4j.kernel.cache=off"));
        System.getProperties().stringPropertyNames().stream() // where libraries are, unless options say it
                .filter(name -> name.startsWith("trt4j."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(options);
        command.addAll(List.of(
                RandomCalls.class.getName(),
                Long.toString(seed),
                Integer.toString(calls),
                folder.toString(),
                Long.toString(limit.toSeconds())));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private static void report(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static List<String> lines(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The number of a call, and the call. */
    private static String lastCall(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches(CALL) || line.matches("(  closing|- ).*"))
                .reduce((first, second) -> second)
                .orElse(START);
    }

    private void note(String what, long seed, int calls, String details) {
        String all = what + "\n" + details + "\n    again by -Dseed=" + seed + " -Dcalls=" + calls;
        if (findings.putIfAbsent(what.replaceAll("0x[0-9a-f]+|\\d+", "N"), all) == null) {
            report(all);
        }
    }

    /** What the program threw, where it ended without a crash. */
    private static String exception(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("Exception in thread"))
                .limit(8)
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n", "    no report of a crash\n", ""));
    }

    /** Where the process crashed, as its report says. */
    private static String frames(Path crash) throws IOException {
        return String.join(
                "\n",
                new String(Files.readAllBytes(crash), StandardCharsets.ISO_8859_1)
                        .lines()
                        .dropWhile(line -> !line.startsWith("Native frames"))
                        .filter(line -> line.startsWith("C ") || line.contains("io.trt4j"))
                        .limit(8)
                        .map(line -> "    " + line)
                        .toList());
    }

    /** All findings. */
    String text() {
        return String.join("\n", findings.values());
    }
}
