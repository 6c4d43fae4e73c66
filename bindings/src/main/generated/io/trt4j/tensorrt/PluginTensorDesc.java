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
 * TensorRT's {@code struct nvinfer1::PluginTensorDesc}, 88 bytes. Since TensorRT 10.0 or earlier.
 */
public record PluginTensorDesc(Dims dims, DataType type, TensorFormat format, float scale) {
    /** The layout in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            Dims.LAYOUT.withName("dims"),
            JAVA_INT.withName("type"),
            JAVA_INT.withName("format"),
            JAVA_FLOAT.withName("scale"),
            MemoryLayout.paddingLayout(4));

    /** Copies one out of native memory. */
    public static PluginTensorDesc read(MemorySegment memory) {
        return new PluginTensorDesc(Dims.read(memory.asSlice(0, 72)), DataType.of(memory.get(JAVA_INT, 72)), TensorFormat.of(memory.get(JAVA_INT, 76)), memory.get(JAVA_FLOAT, 80));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        dims.write(memory.asSlice(0, 72), allocator);
        memory.set(JAVA_INT, 72, type.value());
        memory.set(JAVA_INT, 76, format.value());
        memory.set(JAVA_FLOAT, 80, scale);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = allocator.allocate(LAYOUT);
        write(memory, allocator);
        return memory;
    }
}
