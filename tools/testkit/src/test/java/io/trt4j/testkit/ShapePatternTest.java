package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.Dims;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapePatternTest {
    @Test
    void rangesNumbersAndNames() {
        ShapePattern pattern = new ShapePattern(List.of("N=1..4x3xH=8..16..64", "N x 9 x H", ""));
        assertThat(pattern.declared()).containsExactly(Dims.of(-1, 3, -1), Dims.of(-1, 9, -1), Dims.of());
        assertThat(pattern.min()).containsExactly(Dims.of(1, 3, 8), Dims.of(1, 9, 8), Dims.of());
        assertThat(pattern.opt()).containsExactly(Dims.of(2, 3, 16), Dims.of(2, 9, 16), Dims.of());
        assertThat(pattern.max()).containsExactly(Dims.of(4, 3, 64), Dims.of(4, 9, 64), Dims.of());
    }

    @Test
    void extentsOfOneNameAreEqualAndOthersAreNot() {
        ShapePattern pattern = new ShapePattern(List.of("N=1..1000x1..1000", "N"));
        SplittableRandom random = new SplittableRandom(1);
        boolean differ = false;
        for (int i = 0; i < 20; i++) {
            List<Dims> shapes = pattern.random(random);
            long[] first = shapes.get(0).d();
            assertThat(shapes.get(1)).isEqualTo(Dims.of(first[0]));
            assertThat(first[0]).isBetween(1L, 1000L);
            differ |= first[0] != first[1];
        }
        assertThat(differ).isTrue();
    }

    @Test
    void aSeedRepeatsShapes() {
        ShapePattern pattern = new ShapePattern(List.of("1..1000x1..1000"));
        assertThat(pattern.random(new SplittableRandom(7))).isEqualTo(pattern.random(new SplittableRandom(7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x | \"\" is no extent",
                "-1 | \"-1\" is no extent",
                "4..2 | 4..2 is not in order",
                "1..9..8 | 1..9..8 is not in order",
                "N | N has no range; write N=1..8 at one of its places",
                "N=1..2xN=1..2 | the range of N is given twice",
                "99999999999999999999 | has more than 64 bits",
            })
    void whatIsNoShapeIsRefused(String text, String why) {
        assertThatThrownBy(() -> new ShapePattern(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
