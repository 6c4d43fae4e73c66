package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedMemoryTest {
    private static final int SIZE = 12;

    private final GuardedMemory input = new GuardedMemory("P", "the input x", SIZE);
    private final GuardedMemory output = new GuardedMemory("P", "the output y", SIZE);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void aGuardCopiedFromAnotherBlockIsFound(int bytes) {
        MemorySegment.copy(input.all(), input.offset(), output.all(), output.offset(), SIZE + bytes);
        assertThatThrownBy(() -> output.check("P.enqueue"))
                .isInstanceOf(MemoryViolation.class)
                .hasMessage("P.enqueue wrote outside of the output y (12 bytes): 0 bytes after its end.");
    }

    @Test
    void anElementCopiedFromAnywhereInAnotherGuardIsFound() {
        long end = output.offset() + SIZE;
        for (long from = 0; from + Float.BYTES <= input.offset(); from++) {
            output.fill((byte) 0);
            MemorySegment.copy(input.all(), from, output.all(), end, Float.BYTES);
            assertThatThrownBy(() -> output.check("P.enqueue"))
                    .as("from " + from)
                    .isInstanceOf(MemoryViolation.class);
        }
    }
}
