package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.PaddingJob.Precision;
import io.trt4j.samples.circpad.PaddingJob.Workflow;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of tensors in parts, with tensors on the host. */
class PatternTest {
    private static final long[] SHAPE = {3, 2, 4, 5};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FP32 | 1,1,1,1", "FP16 | 1,1,1,1", "FP32 | 9,0,2,3,1,0,2,2", "FP16 | 0,7", "FP32 | 0,0,1,2,3,4"})
    void whatIsPaddedRightIsFoundToBe(Precision precision, String pads) {
        Padding padding = Padding.parse(pads);
        PaddingJob job = new PaddingJob(Workflow.NETWORK, precision, SHAPE, padding);
        Pattern pattern = new Pattern(job);
        try (Arena arena = Arena.ofConfined()) {
            byte[] bytes = new byte[(int) pattern.inputBytes()];
            pattern.write((host, offset) -> host.asByteBuffer().get(bytes, (int) offset, (int) host.byteSize()));
            MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            MemorySegment output = arena.allocate(pattern.outputBytes());
            HostPad.pad(input, output, SHAPE, padding, precision.elementSize);
            byte[] padded = output.toArray(ValueLayout.JAVA_BYTE);
            assertThat(isRight(pattern, padded)).isTrue();
            for (int wrong : new int[] {0, padded.length / 2, padded.length - 1}) {
                padded[wrong] ^= 1;
                assertThat(isRight(pattern, padded)).as("byte " + wrong).isFalse();
                padded[wrong] ^= 1;
            }
            assertThat(elements(input, precision))
                    .as("of 120, few are the same")
                    .hasSizeGreaterThan(100);
        }
    }

    private static boolean isRight(Pattern pattern, byte[] output) {
        return pattern.isIn(
                (host, offset) -> MemorySegment.copy(MemorySegment.ofArray(output), offset, host, 0, host.byteSize()));
    }

    private static Set<Long> elements(MemorySegment tensor, Precision precision) {
        Set<Long> elements = new HashSet<>();
        for (long i = 0; i < tensor.byteSize() / precision.elementSize; i++) {
            elements.add(
                    precision == Precision.FP32
                            ? (long) tensor.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, i)
                            : (long) tensor.getAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, i));
        }
        return elements;
    }
}
