package io.trt4j.samples.circpad.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.trt4j.samples.circpad.Reference;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPadTest {
    @Test
    void wrapsAsOftenAsNeeded() {
        float[] input = {0, 1, 2};
        float[] output = new float[3 + 7 + 5];
        HostPad.pad(
                MemorySegment.ofArray(input), MemorySegment.ofArray(output), new long[] {3}, Padding.parse("7,5"), 4);
        assertThat(output).containsExactly(2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1);
    }

    @Test
    void padsTheLastDimensionFirst() {
        short[] input = {0, 1, 2, 3};
        short[] output = new short[3 * 4];
        HostPad.pad(
                MemorySegment.ofArray(input),
                MemorySegment.ofArray(output),
                new long[] {2, 2},
                Padding.parse("2,0,0,1"),
                2);
        assertThat(output).containsExactly(new short[] {0, 1, 0, 1, 2, 3, 2, 3, 0, 1, 0, 1});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8})
    void agreesWithOnnxRuntime(int rank) {
        SplittableRandom random = new SplittableRandom(rank);
        for (int dimensions = 1; dimensions <= Math.min(rank, Padding.MAX_DIMENSIONS); dimensions++) {
            for (int i = 0; i < 30; i++) {
                long[] shape = random.longs(rank, 1, rank > 4 ? 4 : 7).toArray();
                Padding padding = new Padding(
                        random.ints(2 * dimensions, 0, rank > 4 ? 4 : 15).toArray());
                agreesWithOnnxRuntime(shape, padding, 4);
                agreesWithOnnxRuntime(shape, padding, 2);
            }
        }
    }

    private static void agreesWithOnnxRuntime(long[] shape, Padding padding, int elementSize) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape, elementSize, Arrays.hashCode(shape), arena);
            MemorySegment expected = Reference.expected(input, shape, padding, elementSize, arena);
            MemorySegment output = arena.allocate(expected.byteSize() + 8).fill((byte) 0x55);
            HostPad.pad(input.address(), output.address(), shape, padding, elementSize);
            MemorySegment padded = output.asSlice(0, expected.byteSize());
            assertThat(expected.mismatch(padded))
                    .as("shape %s, pads %s, %s bytes", Arrays.toString(shape), padding, elementSize)
                    .isEqualTo(-1);
            assertThat(Reference.largestError(expected, padded, elementSize)).isZero();
            assertThat(output.get(ValueLayout.JAVA_LONG_UNALIGNED, expected.byteSize()))
                    .isEqualTo(0x5555555555555555L);
        }
    }

    @Test
    void padsAnEmptyTensor() {
        MemorySegment nothing = MemorySegment.ofArray(new float[0]);
        HostPad.pad(nothing, nothing, new long[] {0, 3}, Padding.parse("1,1"), 4);
    }

    @Test
    void refusesSegmentsThatAreTooSmall() {
        MemorySegment three = MemorySegment.ofArray(new float[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostPad.pad(three, three, new long[] {4}, Padding.parse("0,0"), 4))
                .withMessage("the input needs 16 bytes, but has 12.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostPad.pad(three, three, new long[] {3}, Padding.parse("1,0"), 4))
                .withMessage("the output needs 16 bytes, but has 12.");
    }
}
