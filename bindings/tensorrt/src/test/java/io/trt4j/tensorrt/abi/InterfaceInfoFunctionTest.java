package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getInterfaceInfo;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class InterfaceInfoFunctionTest {
    private static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN_TEST", 3, 7);
    /** Takes the first word of the result only, so that the call itself allocates nothing. */
    private static final MethodHandle FIRST_WORD = Calls.handle(JAVA_LONG, JAVA_LONG);

    private static InterfaceInfo call(MemorySegment function) {
        try (Arena arena = Arena.ofConfined()) {
            return InterfaceInfo.read(IVersionedInterface_getInterfaceInfo.invoke(function, arena, 0));
        }
    }

    private static long bytes(MemorySegment function) throws Throwable {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            long word = (long) FIRST_WORD.invokeExact(function, 0L);
            assertThat(word != 0).isTrue();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void bothFormsReturnTheConstant() {
        assertThat(call(InterfaceInfoFunction.of(INFO.allocate(Arena.global()))))
                .isEqualTo(INFO);
        assertThat(call(InterfaceInfoFunction.upcall(INFO.allocate(Arena.global()))))
                .isEqualTo(INFO);
    }

    @Test
    void aCallAllocatesNothing() throws Throwable {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "its machine code is not known");
        MemorySegment function = InterfaceInfoFunction.of(INFO.allocate(Arena.global()));
        bytes(function);
        long test = bytes(MemorySegment.ofAddress(function.address()));
        bytes(InterfaceInfoFunction.upcall(INFO.allocate(Arena.global())));
        long upcall = bytes(InterfaceInfoFunction.upcall(INFO.allocate(Arena.global())));
        assertThat(upcall - test)
                .as("bytes that 10,000 upcalls allocate in addition")
                .isGreaterThan(1_000_000);
    }
}
