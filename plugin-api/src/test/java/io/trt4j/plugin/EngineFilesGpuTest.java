package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a damaged engine. It prints how many were refused, right, wrong or the end of their process, and which were the
 * latter. Needs a GPU and is skipped without one.
 */
@Tag("gpu")
class EngineFilesGpuTest {
    private static final int WORKERS = 4;
    private static final int SECONDS_WITHOUT_A_RESULT = 20;
    private static final int SECONDS_IN_ALL = 75;

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @Test
    void whatIsCutOffIsRefusedAndTheRestIsToldApart() throws Exception {
        byte[] engine = DamagedEngines.build();
        List<DamagedEngines.Damage> damages = DamagedEngines.damages(engine);
        Map<Integer, String> results = results(Files.write(folder.resolve("engine"), engine), damages.size());
        String table = table(engine, damages, results);
        System.out.println(table);
        assertThat(results.get(0)).as(table).startsWith("right");
        for (int i = 0; i < damages.size(); i++) {
            if (damages.get(i).kind().equals("truncated")) {
                assertThat(results.get(i)).as(damages.get(i) + "\n" + table).startsWith("refused");
            }
        }
    }

    /** What came of each, as far as the time suffices; several processes at once, since many may end. */
    private Map<Integer, String> results(Path engine, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_IN_ALL);
        List<Callable<Map<Integer, String>>> shards = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int first = worker;
            shards.add(() -> shard(engine, first, count, end));
        }
        Map<Integer, String> results = new TreeMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            for (Future<Map<Integer, String>> shard : pool.invokeAll(shards)) {
                results.putAll(shard.get());
            }
        } finally {
            pool.shutdownNow();
        }
        return results;
    }

    private Map<Integer, String> shard(Path engine, int first, int count, long end) throws Exception {
        Map<Integer, String> results = new TreeMap<>();
        int next = first;
        while (next < count && System.nanoTime() < end) {
            Path output = folder.resolve("from-" + next);
            Process process = Attack.start(DamagedEngines.class, output, engine.toString(), "" + next, "" + WORKERS);
            String hung = await(process, output, end);
            int tried = read(output, results);
            if (tried < 0) {
                throw new AssertionError("A process that tried nothing: " + Files.readString(output));
            }
            results.putIfAbsent(tried, hung.isEmpty() ? "ends the process: " + death(process, output) : hung);
            next = tried + WORKERS;
        }
        return results;
    }

    /** Waits until a process ends or is ended. */
    private static String await(Process process, Path output, long end) throws IOException, InterruptedException {
        long size = -1;
        long since = System.nanoTime();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (Files.size(output) != size) {
                size = Files.size(output);
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(SECONDS_WITHOUT_A_RESULT)) {
                process.destroyForcibly().waitFor();
                return "hangs";
            }
            if (System.nanoTime() > end) {
                process.destroyForcibly().waitFor();
                return "not known, for want of time";
            }
        }
        return "";
    }

    /** Adds what a process told; returns what it tried last, or -1. */
    private static int read(Path output, Map<Integer, String> results) throws IOException {
        int tried = -1;
        for (String line :
                Files.readString(output, StandardCharsets.ISO_8859_1).lines().toList()) {
            String[] words = line.split(" ", 3);
            if (line.matches("trying \\d+")) {
                tried = Integer.parseInt(words[1]);
            } else if (line.matches("result \\d+ .+")) {
                results.put(Integer.parseInt(words[1]), words[2]);
            }
        }
        return tried;
    }

    private static String death(Process process, Path output) throws IOException {
        Path crash = Path.of(output + ".crash");
        String frame = "";
        if (Files.exists(crash)) {
            List<String> lines = Files.readString(crash, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.startsWith("#"))
                    .toList();
            frame = String.join(
                    " ",
                    lines.stream()
                            .filter(line -> line.matches("#  SIG\\w+ .*|# [CVJj] +\\[?.*"))
                            .map(line -> line.replaceAll("^# +|at pc=.*|0x[0-9a-f]{9,}", ""))
                            .toList());
        }
        return "status " + process.exitValue() + " " + frame;
    }

    private static String table(byte[] engine, List<DamagedEngines.Damage> damages, Map<Integer, String> results) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<String, List<String>> examples = new TreeMap<>();
        for (int i = 0; i < damages.size(); i++) {
            String result = results.getOrDefault(i, "not tried, for want of time");
            String kind = result.replaceFirst("^(refused|fails|does not run|ends the process) ?.*", "$1");
            counts.computeIfAbsent(damages.get(i).kind(), k -> new TreeMap<>()).merge(kind, 1, Integer::sum);
            if (!kind.equals("right")) {
                String text = result.replaceAll("0x[0-9a-f]+|\\d{4,}", "#");
                examples.computeIfAbsent(text.substring(0, Math.min(text.length(), 260)), k -> new ArrayList<>())
                        .add(damages.get(i).toString());
            }
        }
        StringBuilder table = new StringBuilder("TensorRT " + TensorRT.version() + ", an engine of " + engine.length
                + " bytes that begins with " + HexFormat.of().formatHex(engine, 0, 32) + "\n");
        counts.forEach((kind, of) -> table.append("  " + kind + ": " + of + "\n"));
        examples.forEach((text, of) -> table.append(
                "  " + of.size() + " × " + text + " (" + of.getFirst() + (of.size() > 1 ? " …" : "") + ")\n"));
        return table.toString();
    }
}
