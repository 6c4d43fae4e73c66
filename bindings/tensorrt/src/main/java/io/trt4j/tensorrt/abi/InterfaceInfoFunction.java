package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getInterfaceInfo;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Functions that return a constant {@link InterfaceInfo}. TensorRT calls {@code getInterfaceInfo} in every enqueue of a plugin
 * of version 3, and an upcall that returns a struct allocates: 216 bytes in JDK 25. So the function is machine code, where it
 * is known and the system permits it; an upcall elsewhere. It is never freed.
 */
final class InterfaceInfoFunction {
    private static final long PAGE = 4096;
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long MAP_FAILED = -1;

    private InterfaceInfoFunction() {}

    static MemorySegment of(InterfaceInfo info) {
        MemorySegment constant = info.allocate(Arena.global());
        boolean known = System.getProperty("os.arch").equals("amd64")
                && System.getProperty("os.name").equals("Linux");
        MemorySegment code = known ? executable(code(constant)) : MemorySegment.NULL;
        return code.address() == 0 ? upcall(constant) : code;
    }

    static MemorySegment upcall(MemorySegment constant) {
        return IVersionedInterface_getInterfaceInfo.allocate(self -> constant, Arena.global());
    }

    /** Of x86-64: the psABI returns the struct's two words in registers. */
    private static byte[] code(MemorySegment constant) {
        return ByteBuffer.allocate(25)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0xfa1e0ff3) // endbr64
                .putShort((short) 0xb848) // mov rax, kind
                .putLong(constant.get(JAVA_LONG, 0))
                .putShort((short) 0xba48) // mov rdx, major and minor
                .putLong(constant.get(JAVA_LONG, Long.BYTES))
                .put((byte) 0xc3) // ret
                .array();
    }

    /** A copy that can be run; null at address 0 if the system refuses. */
    static MemorySegment executable(byte[] code) {
        try {
            long page = (long) Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG)
                    .invokeExact(symbol("mmap"), 0L, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
            if (page == MAP_FAILED) {
                return MemorySegment.NULL;
            }
            MemorySegment.copy(code, 0, Calls.memory(page, PAGE), JAVA_BYTE, 0, code.length);
            int failed = (int) Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT)
                    .invokeExact(symbol("mprotect"), page, PAGE, PROT_READ | PROT_EXEC);
            return failed == 0 ? MemorySegment.ofAddress(page) : MemorySegment.NULL;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static MemorySegment symbol(String name) {
        return Linker.nativeLinker()
                .defaultLookup()
                .find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError("The C library has no " + name + "."));
    }
}
