package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void wrapsAsOftenAsNeeded() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 0, 1, 2);
            MemorySegment output = Reference.expected(input, new long[] {3}, Padding.parse("7,5"), 4, arena);
            assertThat(output.toArray(ValueLayout.JAVA_FLOAT))
                    .containsExactly(2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1);
        }
    }

    @Test
    void givesTheSameValuesForTheSameSeed() {
        try (Arena arena = Arena.ofConfined()) {
            long[] shape = {7, 9};
            MemorySegment values = Reference.random(shape, 2, 1, arena);
            assertThat(values.mismatch(Reference.random(shape, 2, 1, arena))).isEqualTo(-1);
            assertThat(values.mismatch(Reference.random(shape, 2, 2, arena))).isNotEqualTo(-1);
        }
    }

    @Test
    void seesErrors() {
        assertThat(error(new float[] {1, 2, 3}, new float[] {1, 2.5f, 2.75f})).isEqualTo(0.5);
        assertThat(error(new float[] {Float.NaN}, new float[] {Float.NaN})).isZero();
        assertThat(error(new float[] {Float.NaN}, new float[] {1})).isInfinite();
        assertThat(error(new float[] {1}, new float[] {Float.NaN})).isInfinite();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> error(new float[1], new float[2]))
                .withMessage("tensors of 4 and 8 bytes cannot be compared.");
    }

    private static double error(float[] expected, float[] actual) {
        return Reference.largestError(MemorySegment.ofArray(expected), MemorySegment.ofArray(actual), 4);
    }
}
