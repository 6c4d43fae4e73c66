package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class StackPointerTest {
    private static final int DEEPER = 100;

    private static long deeper(StackGuard guard, int frames) {
        return frames == 0 ? guard.stackPointer() : deeper(guard, frames - 1);
    }

    @Test
    void bothWaysTellTheSamePlace() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "the place is not known");
        StackGuard guard = new StackGuard();
        assertThat(guard.stackPointerOfContext() - guard.stackPointer()).isBetween(-4096L, 4096L);
        assertThat(guard.stackPointer() - deeper(guard, DEEPER)).isBetween(16L * DEEPER, 65_536L);
    }
}
