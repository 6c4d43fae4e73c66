package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.LoadedVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** What a program printed of itself; a failure shows all that it and TensorRT printed. */
    private List<String> program(String name) throws Exception {
        Path output = folder.resolve(name);
        Process process = Attack.start(QuickPrograms.class, output, name);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(process.waitFor()).as(printed).isZero();
        List<String> lines =
                printed.lines().filter(line -> line.matches("[a-zA-Z ]+: .*")).toList();
        assertThat(lines)
                .as(printed)
                .contains("registered: true", "deregistered: true", "left: 0 implemented, 0 owned");
        return lines;
    }

    @Test
    void itIsBuiltSavedLoadedAndRun() throws Exception {
        List<String> lines = program("runs");
        assertThat(lines).contains("result: right");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("told when built: ")
                        .contains("configure kFLOAT kFLOAT", "tactic 7", "tactic 8", "enqueue"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("told when run: ")
                        .contains("create kRUNTIME 0.5", "tactic", "enqueue"));
    }

    @Test
    void whatItThrowsReachesTheCaller() throws Exception {
        assertThat(program("throws"))
                .contains(
                        "getOutputDataTypes: thrown in getOutputDataTypes",
                        "getOutputShapes: thrown in getOutputShapes",
                        "getSupportedFormatCombinations: thrown in getSupportedFormatCombinations",
                        "configurePlugin: thrown in configurePlugin",
                        "enqueue: thrown in enqueue",
                        "getFieldsToSerialize: thrown in getFieldsToSerialize",
                        "createPlugin: thrown in createPlugin");
    }
}
