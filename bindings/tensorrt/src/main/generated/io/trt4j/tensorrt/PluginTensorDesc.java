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
 * Describes an input or output of a plugin.
 *
 * <p>TensorRT's {@code struct nvinfer1::PluginTensorDesc}, 88 bytes, 48 before TensorRT 10.0. Since TensorRT 8.6 or earlier.
 *
 * @param dims the dimensions
 * @param type the type; null where TensorRT has not set it yet, which {@link #type()} refuses to return
 * @param format the memory layout; null where TensorRT has not set it yet, which {@link #format()} refuses to return
 * @param scale what INT8 values are multiplied by; -1 if it does not apply
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1_plugin_tensor_desc.html">{@code nvinfer1::PluginTensorDesc}</a>
 */
@SuppressWarnings("deprecation")
public record PluginTensorDesc(Dims dims, @Nullable DataType type, @Nullable TensorFormat format, float scale) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            Dims.LAYOUT.withName("dims"),
            JAVA_INT.withName("type"),
            JAVA_INT.withName("format"),
            JAVA_FLOAT.withName("scale"),
            MemoryLayout.paddingLayout(4));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.LAYOUT;
        }
        return LAYOUT;
    }

    /** Checks that nothing is null that may not be. */
    public PluginTensorDesc {
        Given.argument(dims, "PluginTensorDesc.dims");
    }

    /** A {@link TensorRTException} where it is not set, or TensorRT has set it to a number that is no {@link DataType}. */
    public DataType type() {
        if (type == null) {
            throw new TensorRTException("PluginTensorDesc.type is not set. In what TensorRT gave, it is not set yet, or is a DataType that is not known here.");
        }
        return type;
    }

    /** A {@link TensorRTException} where it is not set, or TensorRT has set it to a number that is no {@link TensorFormat}. */
    public TensorFormat format() {
        if (format == null) {
            throw new TensorRTException("PluginTensorDesc.format is not set. In what TensorRT gave, it is not set yet, or is a TensorFormat that is not known here.");
        }
        return format;
    }

    /** Copies one out of native memory. */
    public static PluginTensorDesc read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.read(memory);
        }
        return new PluginTensorDesc(Dims.read(memory.asSlice(0, 72)), DataType.isKnown(memory.get(JAVA_INT, 72)) ? DataType.of(memory.get(JAVA_INT, 72)) : null, TensorFormat.isKnown(memory.get(JAVA_INT, 76)) ? TensorFormat.of(memory.get(JAVA_INT, 76)) : null, memory.get(JAVA_FLOAT, 80));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        if (LoadedVersion.isBefore(10, 0)) {
            Before10_0.write(this, memory, allocator);
            return;
        }
        Given.argument(dims, "PluginTensorDesc.dims").write(memory.asSlice(0, 72), allocator);
        memory.set(JAVA_INT, 72, type().value());
        memory.set(JAVA_INT, 76, format().value());
        memory.set(JAVA_FLOAT, 80, scale);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }

    /** As it was before TensorRT 10.0. */
    static final class Before10_0 {
        static final StructLayout LAYOUT = MemoryLayout.structLayout(
                Dims.Before10_0.LAYOUT.withName("dims"),
                JAVA_INT.withName("type"),
                JAVA_INT.withName("format"),
                JAVA_FLOAT.withName("scale"));

        static PluginTensorDesc read(MemorySegment memory) {
            return new PluginTensorDesc(Dims.read(memory.asSlice(0, 36)), DataType.isKnown(memory.get(JAVA_INT, 36)) ? DataType.of(memory.get(JAVA_INT, 36)) : null, TensorFormat.isKnown(memory.get(JAVA_INT, 40)) ? TensorFormat.of(memory.get(JAVA_INT, 40)) : null, memory.get(JAVA_FLOAT, 44));
        }

        static void write(PluginTensorDesc value, MemorySegment memory, SegmentAllocator allocator) {
            Given.argument(value.dims, "PluginTensorDesc.dims").write(memory.asSlice(0, 36), allocator);
            memory.set(JAVA_INT, 36, value.type().value());
            memory.set(JAVA_INT, 40, value.format().value());
            memory.set(JAVA_FLOAT, 44, value.scale);
        }
    }
}
