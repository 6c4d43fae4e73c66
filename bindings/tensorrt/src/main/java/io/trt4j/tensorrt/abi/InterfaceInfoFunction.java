package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.MachineCode;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getInterfaceInfo;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Functions that return a constant {@code InterfaceInfo}. TensorRT calls {@code getInterfaceInfo} in every enqueue of a plugin
 * of version 3, and an upcall that returns a struct allocates: 216 bytes in JDK 25. So the function is machine code, where it
 * is known and the system permits it; an upcall elsewhere. It is never freed.
 */
final class InterfaceInfoFunction {
    private InterfaceInfoFunction() {}

    /** Of a struct that is never freed. */
    static MemorySegment of(MemorySegment constant) {
        return MachineCode.of(code(constant)).orElseGet(() -> upcall(constant));
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
}
