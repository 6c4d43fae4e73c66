package io.trt4j.samples.circpad.padding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {
    @Test
    void countsFromTheLastDimensionBackwards() {
        Padding padding = Padding.parse("1, 2,3,4");
        assertThat(padding.dimensions()).isEqualTo(2);
        assertThat(padding.before(4, 3)).isEqualTo(1);
        assertThat(padding.after(4, 3)).isEqualTo(2);
        assertThat(padding.before(4, 2)).isEqualTo(3);
        assertThat(padding.after(4, 2)).isEqualTo(4);
        assertThat(padding.before(4, 1)).isZero();
        assertThat(padding.after(4, 0)).isZero();
        assertThat(padding.outputShape(new long[] {10, 20, 30, 40})).containsExactly(10, 20, 37, 43);
        assertThat(padding).hasToString("1,2,3,4");
    }

    @Test
    void isAValue() {
        int[] pads = {1, 2};
        Padding padding = new Padding(pads);
        pads[0] = 7;
        padding.pads()[1] = 7;
        assertThat(padding).isEqualTo(Padding.parse("1,2")).hasSameHashCodeAs(Padding.parse("1,2"));
        assertThat(padding).isNotEqualTo(Padding.parse("2,1"));
    }

    @Test
    void padsEmptyDimensionsByNothingOnly() {
        assertThat(Padding.parse("1,1,0,0").outputShape(new long[] {0, 5})).containsExactly(0, 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Padding.parse("1,1").outputShape(new long[] {5, 0}))
                .withMessage("dimension 1 of shape 5x0 is empty, so it has nothing to be padded with.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,1,1 | pads needs an even number of values, two for each dimension, but has 3.",
                "0,0,0,0,0,0,0,0,0,0 | pads needs values for 1 to 4 dimensions, but has values for 5.",
                "1,-1 | pads must not be negative, but one of them is -1.",
                "1,x | pads must be whole numbers separated by commas, as in 1,1,1,1, but is \"1,x\".",
                "1, | pads must be whole numbers separated by commas, as in 1,1,1,1, but is \"1,\".",
                "1,4294967296 | pads must be whole numbers separated by commas, as in 1,1,1,1, but is"
                        + " \"1,4294967296\".",
            })
    void refusesBadAmounts(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Padding.parse(text))
                .withMessage(message);
    }

    @Test
    void refusesNoAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Padding(new int[0]))
                .withMessage("pads needs values for 1 to 4 dimensions, but has values for 0.");
    }

    @Test
    void refusesBadShapes() {
        Padding padding = Padding.parse("1,1,1,1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> padding.outputShape(new long[] {5}))
                .withMessage("pads has values for 2 dimensions, but the tensor has only 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> padding.outputShape(new long[0]))
                .withMessage("a tensor to pad needs 1 to 8 dimensions, but has 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> padding.outputShape(new long[9]))
                .withMessage("a tensor to pad needs 1 to 8 dimensions, but has 9.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> padding.outputShape(new long[] {3, -1}))
                .withMessage("a shape must not have negative extents, but is 3x-1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> padding.outputShape(new long[] {3, Long.MAX_VALUE}))
                .withMessage("shape 3x9223372036854775807 is too large to be padded.");
    }
}
