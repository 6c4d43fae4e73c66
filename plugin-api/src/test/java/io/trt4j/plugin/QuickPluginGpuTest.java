package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quick plugins inside TensorRT itself, each program in a process of its own. Needs a GPU and is skipped without one. */
@Tag("gpu")
class QuickPluginGpuTest {
    private static final int SECONDS = 120;

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeFalse(LoadedVersion.isBefore(10, 6), TensorRT.version() + " has no quick plugins");
    }

    /** What a program printed of itself, and how it ended. */
    private record Outcome(String printed, int status) {
        List<String> lines() {
            return printed.lines()
                    .filter(line -> line.matches("[a-zA-Z ]+: .*"))
                    .toList();
        }

        List<String> ended() {
            assertThat(status).as(printed).isZero();
            assertThat(lines())
                    .as(printed)
                    .contains("registered: true", "deregistered: true", "left: 0 implemented, 0 owned");
            return lines();
        }
    }

    private Outcome program(String... arguments) throws Exception {
        Path output = folder.resolve(arguments[0]);
        Process process = Attack.start(QuickPrograms.class, output, arguments);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(Files.readString(output), process.waitFor());
    }

    @Test
    void itIsBuiltSavedLoadedAndRun() throws Exception {
        List<String> lines = program("runs").ended();
        System.out.println(lines);
        assertThat(lines).contains("result: right");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("told when built: ")
                        .contains("configure kFLOAT kFLOAT", "tactic 7", "tactic 8", "enqueue"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("told when run: ")
                        .contains("create kRUNTIME 0.5", "tactic", "enqueue"));
    }

    /** Where a process ends of it, another one goes on with the next method. */
    @Test
    void whatItThrowsReachesTheCaller() throws Exception {
        Map<String, String> outcomes = new TreeMap<>();
        Deque<String> methods = new ArrayDeque<>(QuickPrograms.METHODS);
        while (!methods.isEmpty()) {
            Outcome outcome = program(methods.toArray(String[]::new));
            List<String> lines = outcome.status() == 0 ? outcome.ended() : outcome.lines();
            int before = methods.size();
            while (lines.contains("throwing: " + methods.peek())) {
                String method = methods.remove();
                String text = lines.stream()
                        .filter(line -> line.startsWith(method + ": "))
                        .findFirst()
                        .map(line -> line.substring(method.length() + 2))
                        .orElse("the process ended with " + outcome.status());
                outcomes.put(method, text);
            }
            assertThat(methods).as(outcome.printed()).hasSizeLessThan(before);
        }
        System.out.println("Where a quick plugin throws: " + outcomes);
        assertThat(outcomes.values()).as(outcomes.toString()).noneMatch(text -> text.startsWith("the process ended"));
        for (String method : List.of(
                "getCapabilityInterface",
                "getOutputDataTypes",
                "getOutputShapes",
                "getNbSupportedFormatCombinations",
                "getSupportedFormatCombinations",
                "configurePlugin",
                "enqueue",
                "getFieldsToSerialize",
                "clone",
                "createPlugin",
                "getNbOutputs")) {
            assertThat(outcomes).as(outcomes.toString()).containsEntry(method, "thrown in " + method);
        }
    }
}
