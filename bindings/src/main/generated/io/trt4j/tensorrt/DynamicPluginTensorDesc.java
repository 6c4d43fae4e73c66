// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * TensorRT's {@code struct nvinfer1::DynamicPluginTensorDesc}, 304 bytes. Since TensorRT 10.0 or earlier.
 */
public record DynamicPluginTensorDesc(PluginTensorDesc desc, Dims min, Dims max, Dims opt) {
    /** The layout in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            PluginTensorDesc.LAYOUT.withName("desc"),
            Dims.LAYOUT.withName("min"),
            Dims.LAYOUT.withName("max"),
            Dims.LAYOUT.withName("opt"));

    /** Copies one out of native memory. */
    public static DynamicPluginTensorDesc read(MemorySegment memory) {
        return new DynamicPluginTensorDesc(PluginTensorDesc.read(memory.asSlice(0, 88)), Dims.read(memory.asSlice(88, 72)), Dims.read(memory.asSlice(160, 72)), Dims.read(memory.asSlice(232, 72)));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        desc.write(memory.asSlice(0, 88), allocator);
        min.write(memory.asSlice(88, 72), allocator);
        max.write(memory.asSlice(160, 72), allocator);
        opt.write(memory.asSlice(232, 72), allocator);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = allocator.allocate(LAYOUT);
        write(memory, allocator);
        return memory;
    }
}
