// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Holds a parameter of a plugin.
 *
 * <p>TensorRT's {@code struct nvinfer1::PluginField}, 24 bytes. Since TensorRT 8.6 or earlier.
 *
 * @param name the name
 * @param data the values, one after another
 * @param type the type of the values
 * @param length how many values there are; bytes for {@link PluginFieldType#kUNKNOWN}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_plugin_field.html">{@code nvinfer1::PluginField}</a>
 */
@SuppressWarnings("deprecation")
public record PluginField(@Nullable String name, MemorySegment data, PluginFieldType type, int length) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("name"),
            ADDRESS.withName("data"),
            JAVA_INT.withName("type"),
            JAVA_INT.withName("length"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Checks that nothing is null that may not be. */
    public PluginField {
        Given.argument(data, "PluginField.data");
        Given.argument(type, "PluginField.type");
    }

    /** Copies one out of native memory. */
    public static PluginField read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        return new PluginField(CStrings.read(memory.get(JAVA_LONG, 0)), ElementSizes.sized(memory.get(ADDRESS, 8), PluginFieldType.of(memory.get(JAVA_INT, 16)), memory.get(JAVA_INT, 20)), PluginFieldType.of(memory.get(JAVA_INT, 16)), memory.get(JAVA_INT, 20));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        memory.set(JAVA_LONG, 0, CStrings.allocateOrNull(name, "PluginField.name", allocator));
        memory.set(ADDRESS, 8, ElementSizes.copy(data, type, length, name, allocator));
        memory.set(JAVA_INT, 16, type.value());
        memory.set(JAVA_INT, 20, length);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }
}
