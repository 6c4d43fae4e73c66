package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.BuildProgress;
import io.trt4j.ffm.Libraries;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every backend that works in the host's memory, with each API that it has, on the host engine, with random shapes and pads. */
class HostBackendsTest {
    private static final int SHAPES = Boolean.getBoolean("trt4j.test.long") ? 25 : 10;

    static Stream<Arguments> jobs() {
        return Arrays.stream(Backend.values())
                .filter(Backend::isForHost)
                .flatMap(backend -> Arrays.stream(PadApi.values())
                        .filter(backend::has)
                        .flatMap(api -> Arrays.stream(PaddingJob.Precision.values())
                                .flatMap(precision -> Arrays.stream(PaddingJob.Workflow.values())
                                        .map(workflow -> Arguments.of(backend, api, precision, workflow)))));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void padsAsOnnxRuntimeDoes(
            Backend backend, PadApi api, PaddingJob.Precision precision, PaddingJob.Workflow workflow) {
        Libraries.load(TensorRTLibraries.NVINFER);
        SplittableRandom random = new SplittableRandom(5);
        try (OnHost engine = new OnHost(api, backend)) {
            for (int i = 0; i < SHAPES; i++) {
                long[] shape = random.longs(4, 1, 9).toArray();
                boolean dynamic = i % 2 == 1;
                check(engine, new PaddingJob(workflow, precision, shape, padding(backend, shape, random), dynamic));
            }
        }
    }

    private static Padding padding(Backend backend, long[] shape, SplittableRandom random) {
        int dimensions = random.nextInt(1, backend == Backend.TORCH ? 4 : 5);
        int[] pads = new int[2 * dimensions];
        for (int p = 0; p < pads.length; p++) {
            // LibTorch wraps once at most.
            pads[p] = random.nextInt(backend == Backend.TORCH ? (int) shape[3 - p / 2] + 1 : 12);
        }
        return new Padding(pads);
    }

    private static void check(OnHost engine, PaddingJob job) {
        int elementSize = job.precision().elementSize;
        try (Arena arena = Arena.ofConfined();
                BuildProgress progress = new BuildProgress(new PrintWriter(Writer.nullWriter()))) {
            MemorySegment input = Reference.random(job.shape(), elementSize, Arrays.hashCode(job.shape()), arena);
            MemorySegment expected = Reference.expected(input, job.shape(), job.padding(), elementSize, arena);
            MemorySegment output = arena.allocate(expected.byteSize(), 64);
            engine.run(engine.build(job, progress), job, input, job.shape(), output);
            assertThat(output.mismatch(expected))
                    .as("%s padded by %s", Padding.text(job.shape()), job.padding())
                    .isEqualTo(-1);
        }
    }
}
