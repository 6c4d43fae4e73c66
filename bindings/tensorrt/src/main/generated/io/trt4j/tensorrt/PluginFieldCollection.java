// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Holds the parameters of a plugin.
 *
 * <p>TensorRT's {@code struct nvinfer1::PluginFieldCollection}, 16 bytes: a counted array of {@link PluginField}. Since TensorRT 8.6 or earlier.
 *
 * @param fields the parameters
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1_plugin_field_collection.html">{@code nvinfer1::PluginFieldCollection}</a>
 */
public record PluginFieldCollection(List<PluginField> fields) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("nbFields"), MemoryLayout.paddingLayout(4), ADDRESS.withName("fields"));

    /** The layout in memory. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies the list. */
    public PluginFieldCollection {
        fields = Given.elements(fields, "PluginFieldCollection.fields");
    }

    /** Copies one out of native memory. */
    public static PluginFieldCollection read(MemorySegment memory) {
        Calls.requireStruct(memory, LAYOUT, "memory");
        int count = Math.max(0, memory.get(JAVA_INT, 0));
        long size = PluginField.layout().byteSize();
        MemorySegment array = memory.get(ADDRESS, 8).reinterpret(count * size);
        List<PluginField> result = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            result.add(PluginField.read(array.asSlice(i * size, size)));
        }
        return new PluginFieldCollection(result);
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, LAYOUT, "memory");
        Given.argument(allocator, "allocator");
        long size = PluginField.layout().byteSize();
        MemorySegment array = allocator.allocate(PluginField.layout(), fields.size());
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(array.asSlice(i * size, size), allocator);
        }
        memory.set(JAVA_INT, 0, fields.size());
        memory.set(ADDRESS, 8, array);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(LAYOUT);
        write(memory, allocator);
        return memory;
    }
}
