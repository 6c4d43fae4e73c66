package io.trt4j.plugin.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes that kernels write, INT64 and wrong ones among them. Needs a GPU and is skipped without one. */
@Tag("gpu")
class WrittenSizeGpuTest {
    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
    }

    private String program(DataType type, long size) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:ErrorFile=" + folder.resolve("crash"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WrittenSize.class.getName(),
                        type.name(),
                        Long.toString(size))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(output) + "ended: " + process.waitFor() + "\n";
    }

    @Test
    void aSizeOfEitherTypeIsTheOutputs() throws Exception {
        assertThat(program(DataType.kINT32, 7)).contains("enqueued: true", "told: 7\n", "ended: 0");
        assumeFalse(LoadedVersion.isBefore(10, 6), "sizes are INT32 before TensorRT 10.6");
        assertThat(program(DataType.kINT64, 7)).contains("enqueued: true", "told: 7\n", "ended: 0");
    }

    /**
     * TensorRT's headers say nothing of a size that is out of bounds; 10.6 passes it on. What the allocator is told fits the memory
     * that it was asked for, or the call of enqueueV3 is an exception; the process stays whole. This prints what became of it.
     */
    @ParameterizedTest
    @CsvSource({"kINT32, 80", "kINT32, 100000", "kINT32, -1", "kINT64, 80", "kINT64, 4294967303"})
    void aSizeOutOfBoundsIsNotTold(DataType type, long size) throws Exception {
        assumeTrue(type == DataType.kINT32 || !LoadedVersion.isBefore(10, 6), "sizes are INT32 before TensorRT 10.6");
        String printed = program(type, size);
        List<String> lines = printed.lines()
                .filter(line -> line.matches("(built|asked for|told|enqueued|written|shape|thrown|ended): .*"))
                .toList();
        System.out.println("A size of " + size + " as " + type + ", of at most " + WrittenSize.BOUND + ": " + lines);
        assertThat(lines).as(printed).contains("ended: 0");
        long asked = number(lines, "asked for").orElse(0);
        assertThat(number(lines, "told").orElse(0)).as(printed).isBetween(0L, asked / Integer.BYTES);
        if (type == DataType.kINT32 && size != 80) { // which memory that is rounded up may hold
            assertThat(printed)
                    .contains("a plugin has written a size that is not from 0 to the bound that it declares");
        }
    }

    private static OptionalLong number(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + ": "))
                .mapToLong(line -> Long.parseLong(line.substring(what.length() + 2)))
                .findFirst();
    }
}
