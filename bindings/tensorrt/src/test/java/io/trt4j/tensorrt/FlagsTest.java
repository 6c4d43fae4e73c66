package io.trt4j.tensorrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Flags are sets in Java and bits in TensorRT. */
@SuppressWarnings("deprecation") // of flags that not all versions have
class FlagsTest {
    @Test
    void aMaskHasTheBitOfEachFlag() {
        int strongly = 1 << NetworkDefinitionCreationFlag.kSTRONGLY_TYPED.value();
        assertThat(NetworkDefinitionCreationFlag.mask(Set.of())).isZero();
        assertThat(NetworkDefinitionCreationFlag.mask(Set.of(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED)))
                .isEqualTo(strongly);
        assertThat(TensorFormat.mask(EnumSet.of(TensorFormat.kLINEAR, TensorFormat.kHWC8)))
                .isEqualTo(1 << TensorFormat.kLINEAR.value() | 1 << TensorFormat.kHWC8.value());
    }

    @Test
    void theFlagsOfAMaskHaveThatMask() {
        Set<BuilderFlag> all = Arrays.stream(BuilderFlag.values())
                .filter(BuilderFlag::isAvailable)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BuilderFlag.class)));
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(BuilderFlag.ofMask(BuilderFlag.mask(all))).isEqualTo(all);
        assertThat(BuilderFlag.ofMask(0)).isEmpty();
    }

    @Test
    void bitsThatAreNotKnownAreLeftOut() {
        assertThat(TensorFormat.ofMask(-1)).contains(TensorFormat.kLINEAR, TensorFormat.kHWC8);
        assertThat(TensorFormat.ofMask(1 << 31)).isEmpty();
    }

    @Test
    void aFlagThatTheLoadedVersionLacksIsRefused() {
        BuilderFlag missing = Arrays.stream(BuilderFlag.values())
                .filter(flag -> !flag.isAvailable())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> BuilderFlag.mask(Set.of(missing)))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("BuilderFlag." + missing);
    }
}
