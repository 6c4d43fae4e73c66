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
 * Describes an input or output of a plugin and the range of its dimensions.
 *
 * <p>TensorRT's {@code struct nvinfer1::DynamicPluginTensorDesc}, 304 bytes, 120 before TensorRT 10.0. Since TensorRT 8.6 or earlier.
 *
 * @param desc the tensor, -1 for dimensions that are set at run time
 * @param min the least dimensions
 * @param max the greatest dimensions
 * @param opt the dimensions that the plugin is timed with
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1_dynamic_plugin_tensor_desc.html">{@code nvinfer1::DynamicPluginTensorDesc}</a>
 */
@SuppressWarnings("deprecation")
public record DynamicPluginTensorDesc(PluginTensorDesc desc, Dims min, Dims max, @Nullable Dims opt) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            PluginTensorDesc.LAYOUT.withName("desc"),
            Dims.LAYOUT.withName("min"),
            Dims.LAYOUT.withName("max"),
            Dims.LAYOUT.withName("opt"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.LAYOUT;
        }
        return LAYOUT;
    }

    /** Checks that nothing is null that may not be. */
    public DynamicPluginTensorDesc {
        Given.argument(desc, "DynamicPluginTensorDesc.desc");
        Given.argument(min, "DynamicPluginTensorDesc.min");
        Given.argument(max, "DynamicPluginTensorDesc.max");
    }

    /** Since TensorRT 10.0; a {@link TensorRTException} before. */
    public Dims opt() {
        if (opt == null) {
            throw new TensorRTException("DynamicPluginTensorDesc.opt is in TensorRT 10.0 and newer; " + TensorRT.version() + " is loaded.");
        }
        return opt;
    }

    /** Copies one out of native memory. */
    public static DynamicPluginTensorDesc read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.read(memory);
        }
        return new DynamicPluginTensorDesc(PluginTensorDesc.read(memory.asSlice(0, 88)), Dims.read(memory.asSlice(88, 72)), Dims.read(memory.asSlice(160, 72)), Dims.read(memory.asSlice(232, 72)));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        if (LoadedVersion.isBefore(10, 0)) {
            Before10_0.write(this, memory, allocator);
            return;
        }
        Given.argument(desc, "DynamicPluginTensorDesc.desc").write(memory.asSlice(0, 88), allocator);
        Given.argument(min, "DynamicPluginTensorDesc.min").write(memory.asSlice(88, 72), allocator);
        Given.argument(max, "DynamicPluginTensorDesc.max").write(memory.asSlice(160, 72), allocator);
        Given.argument(opt, "DynamicPluginTensorDesc.opt").write(memory.asSlice(232, 72), allocator);
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
                PluginTensorDesc.Before10_0.LAYOUT.withName("desc"),
                Dims.Before10_0.LAYOUT.withName("min"),
                Dims.Before10_0.LAYOUT.withName("max"));

        static DynamicPluginTensorDesc read(MemorySegment memory) {
            return new DynamicPluginTensorDesc(PluginTensorDesc.read(memory.asSlice(0, 48)), Dims.read(memory.asSlice(48, 36)), Dims.read(memory.asSlice(84, 36)), null);
        }

        static void write(DynamicPluginTensorDesc value, MemorySegment memory, SegmentAllocator allocator) {
            Given.argument(value.desc, "DynamicPluginTensorDesc.desc").write(memory.asSlice(0, 48), allocator);
            Given.argument(value.min, "DynamicPluginTensorDesc.min").write(memory.asSlice(48, 36), allocator);
            Given.argument(value.max, "DynamicPluginTensorDesc.max").write(memory.asSlice(84, 36), allocator);
        }
    }
}
