package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.MachineCode;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** Calls of a plugin that take much stack on the way, as those that TensorRT makes may. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class DeepCalls {
    /** As many as any interface of TensorRT has. */
    private static final int SLOTS = 200;

    private DeepCalls() {}

    /** The same plugin, of which only {@code getNbOutputs} can be called: by a frame of so many bytes. */
    static IPluginV2DynamicExt to(IPluginV2DynamicExt plugin, int bytes) {
        long address = ((NativeObject) plugin).address();
        MemorySegment function = IPluginV2DynamicExtNative.TYPE
                .methods("IPluginV2.getNbOutputs")
                .at(address)
                .method(0);
        MemorySegment deep = MachineCode.of(frame(bytes, function)).orElse(function);
        MemorySegment vtable = Arena.global().allocate(ADDRESS, SLOTS);
        for (int i = 0; i < SLOTS; i++) {
            vtable.setAtIndex(ADDRESS, i, deep);
        }
        // The rest of the object says which Java object it stands for.
        MemorySegment copy = Arena.global().allocate(JAVA_LONG, 2).copyFrom(Calls.memory(address, 16));
        copy.set(ADDRESS, 0, vtable);
        return IPluginV2DynamicExtNative.TYPE.foreign(copy.address(), Lifetime.FOREVER);
    }

    /** Code for x86-64 that calls a function with a frame of so many bytes. */
    private static byte[] frame(int bytes, MemorySegment function) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HexFormat.of()
                        .parseHex("f30f1efa" + "55" + "4889e5" + "4881ec")) // endbr64, push rbp, mov rbp rsp, sub rsp
                .putInt(bytes)
                .put(HexFormat.of().parseHex("48b8")) // mov rax
                .putLong(function.address())
                .put(HexFormat.of().parseHex("ffd0" + "c9" + "c3")) // call rax, leave, ret
                .array();
    }
}
