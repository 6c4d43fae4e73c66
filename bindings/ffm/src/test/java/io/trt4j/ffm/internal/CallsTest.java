package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** What is checked of arguments before native code sees them. */
class CallsTest {
    @Test
    void memoryThatIsUsedLaterIsNativeAndOpen() {
        assertThatThrownBy(() -> Calls.hostAddress(null, "data"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("data is null.");
        assertThatThrownBy(() -> Calls.hostAddress(MemorySegment.ofArray(new int[4]), "data"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data is on the heap: give native memory.");
        Arena arena = Arena.ofConfined();
        MemorySegment memory = arena.allocate(8);
        assertThat(Calls.hostAddress(memory, "data")).isEqualTo(memory.address());
        arena.close();
        assertThatThrownBy(() -> Calls.hostAddress(memory, "data"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("data was closed.");
    }

    @Test
    void memoryThatIsReadIsAsLargeAsItMustBe() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(16);
            assertThat(Calls.room(memory, 2, 8, "data")).isEqualTo(memory);
            assertThatThrownBy(() -> Calls.room(memory, 3, 8, "data"))
                    .hasMessage("data has 16 bytes, but the call would use 3 × 8 bytes.");
            assertThatThrownBy(() -> Calls.room(MemorySegment.NULL, 1, 8, "data"))
                    .hasMessage("data is a null pointer, but the call would use 1 × 8 bytes.");
            assertThatThrownBy(() -> Calls.room(memory, -1, 8, "data"))
                    .hasMessage("The number of elements of data is -1.");
            MemorySegment copy = Calls.elements(MemorySegment.ofArray(new byte[] {7}), 1, 1, "data", arena);
            assertThat(copy.isNative()).isTrue();
        }
    }

    @Test
    void memoryThatIsCopiedIsOpen() {
        try (Arena to = Arena.ofConfined()) {
            Arena arena = Arena.ofConfined();
            MemorySegment memory = arena.allocateFrom("x");
            assertThat(Calls.copy(memory, to).getString(0)).isEqualTo("x");
            assertThat(Calls.copy(null, to)).isEqualTo(MemorySegment.NULL);
            arena.close();
            assertThatThrownBy(() -> Calls.copy(memory, to))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The memory to copy was closed.");
        }
    }

    @Test
    void aTextWithAZeroIsRefused() {
        assertThat(CStrings.requireNoZero("ab", "text")).isEqualTo("ab");
        assertThatThrownBy(() -> CStrings.requireNoZero("a\0b", "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text has a zero in it, at 1, which would end it for native code.");
    }
}
