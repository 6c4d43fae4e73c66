package io.trt4j.tensorrt.abi;

import io.trt4j.ffm.internal.MachineCode;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * {@code getCapabilityInterface} of plugins of version 3, which TensorRT calls in every enqueue: what {@link
 * ObjectTable#answer} has noted is returned by machine code, where it is known and the system permits it; the rest is an
 * upcall.
 */
final class CapabilityFunction {
    private CapabilityFunction() {}

    static MemorySegment of(MemorySegment upcall) {
        return MachineCode.of(code(upcall)).orElse(upcall);
    }

    /** Of x86-64: the object is in rdi, the type in esi. */
    private static byte[] code(MemorySegment upcall) {
        return ByteBuffer.allocate(34)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0xfa1e0ff3) // endbr64
                .put(new byte[] {(byte) 0x83, (byte) 0xfe, 2}) // cmp esi, 2
                .put(new byte[] {0x77, 13}) // ja to the upcall
                .put(new byte[] {(byte) 0x89, (byte) 0xf0}) // mov eax, esi
                .put(new byte[] {0x48, (byte) 0x8b, 0x44, (byte) 0xc7, ObjectTable.ANSWERS}) // mov rax, the answer
                .put(new byte[] {0x48, (byte) 0x85, (byte) 0xc0}) // test rax, rax
                .put(new byte[] {0x74, 1}) // jz to the upcall
                .put((byte) 0xc3) // ret
                .putShort((short) 0xb848) // mov rax, the upcall
                .putLong(upcall.address())
                .putShort((short) 0xe0ff) // jmp rax
                .array();
    }
}
