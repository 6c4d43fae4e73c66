package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.engine.TensorInfo.Range;
import io.trt4j.tensorrt.Dims;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Profile X = Profile.of("x", Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3));

    @Test
    void hasTheRangesOfItsInputs() {
        Profile profile = X.and("mask", Dims.of(4)).andValues("size", new long[] {1}, new long[] {2}, new long[] {3});
        assertThat(profile.dimensions())
                .containsEntry("x", new Range(Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3)))
                .containsEntry("mask", new Range(Dims.of(4), Dims.of(4), Dims.of(4)));
        assertThat(profile.values()).containsOnlyKeys("size");
        assertThat(profile).hasToString("x 1x3..4x3..8x3, mask 4..4..4, size = [1]..[2]..[3]");
    }

    @Test
    void addingAnInputLeavesItAsItWas() {
        X.and("mask", Dims.of(4));
        assertThat(X.dimensions()).containsOnlyKeys("x");
    }

    @Test
    void equalRangesAreEqualProfiles() {
        assertThat(X)
                .isEqualTo(Profile.of("x", Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3)))
                .hasSameHashCodeAs(Profile.of("x", Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3)))
                .isNotEqualTo(Profile.of("x", Dims.of(1, 3), Dims.of(4, 3), Dims.of(9, 3)))
                .isNotEqualTo(X.andValues("s", new long[] {1}, new long[] {1}, new long[] {1}));
    }

    @Test
    void refusesRangesThatAreNotInOrder() {
        assertThatThrownBy(() -> Profile.of("x", Dims.of(1, 3), Dims.of(9, 3), Dims.of(8, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The range of x is from min over opt to max, but number 0 of it is 1, 9, 8.");
        assertThatThrownBy(() -> X.andValues("s", new long[] {1, 5}, new long[] {1, 4}, new long[] {1, 6}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The range of s is from min over opt to max, but number 1 of it is 5, 4, 6.");
    }

    @Test
    void refusesRangesOfDifferentRanks() {
        assertThatThrownBy(() -> Profile.of("x", Dims.of(1), Dims.of(4, 3), Dims.of(8, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("min has 1, opt has 2, max has 2");
        assertThatThrownBy(() -> X.andValues("s", new long[2], new long[1], new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The values of s are as many in min, opt and max: min has 2, opt has 1, max has 1.");
    }

    @Test
    void refusesAnInputTwice() {
        assertThatThrownBy(() -> X.and("x", Dims.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile has the input x already.");
    }
}
