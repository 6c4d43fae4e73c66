package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Strings that native code is given. */
class CStringsTest {
    @Test
    void aLookUpLeavesNothingBehind() {
        TensorRT.getPluginCreator("NoSuchPlugin", "1", "");
        int before = CStrings.constants();
        for (int i = 0; i < 100; i++) {
            assertThat(TensorRT.getPluginCreator("NoSuchPlugin" + i, "version " + i, "namespace " + i))
                    .isNull();
        }
        assertThat(CStrings.constants()).isEqualTo(before);
    }

    @Test
    void stringsOfEveryLengthAreReadAtEveryAddress() {
        String text = "\u0080x\u00ff~ abc\u20ac".repeat(4);
        try (Arena arena = Arena.ofConfined()) {
            for (int length = 0; length <= text.length(); length++) {
                for (int offset = 0; offset < 8; offset++) {
                    MemorySegment memory = arena.allocate(128, 8).fill((byte) -1);
                    String expected = text.substring(0, length);
                    memory.setString(offset, expected);
                    assertThat(CStrings.read(memory.address() + offset)).isEqualTo(expected);
                }
            }
        }
        assertThat(CStrings.read(0)).isNull();
    }

    @Test
    void aZeroIsRefusedInsteadOfEndingTheString() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> CStrings.allocate("a\0b", "name", arena))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("name has a zero in it, at 1, which would end it for native code.");
            assertThatThrownBy(() -> CStrings.allocate(null, "name", arena))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("name is null.");
            assertThat(CStrings.allocateOrNull(null, "name", arena)).isZero();
        }
        assertThatThrownBy(() -> CStrings.constant("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }
}
