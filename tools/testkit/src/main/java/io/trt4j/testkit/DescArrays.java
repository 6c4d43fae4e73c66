package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.util.ArrayList;
import java.util.List;

/** The native arrays that a plugin's methods are given. */
final class DescArrays {
    private static final float NO_SCALE = 1;
    private static final int INVALID = -1;

    private DescArrays() {}

    /** The description of a linear tensor. */
    static PluginTensorDesc linear(DataType type, Dims dims) {
        return new PluginTensorDesc(dims, type, TensorFormat.kLINEAR, NO_SCALE);
    }

    /** Descriptions with the ranges that the shapes are in. */
    static List<DynamicPluginTensorDesc> dynamic(List<PluginTensorDesc> descs, List<HostProfile.Range> ranges) {
        List<DynamicPluginTensorDesc> result = new ArrayList<>();
        for (int i = 0; i < descs.size(); i++) {
            HostProfile.Range range = ranges.get(i);
            result.add(new DynamicPluginTensorDesc(descs.get(i), range.min(), range.max(), range.opt()));
        }
        return result;
    }

    static MemorySegment types(List<DataType> types, Arena arena) {
        return arena.allocateFrom(
                JAVA_INT, types.stream().mapToInt(DataType::value).toArray());
    }

    static MemorySegment descs(List<PluginTensorDesc> descs, Arena arena) {
        return structs(descs, PluginTensorDesc.layout(), PluginTensorDesc::write, arena);
    }

    static MemorySegment dynamicDescs(List<DynamicPluginTensorDesc> descs, Arena arena) {
        return structs(descs, DynamicPluginTensorDesc.layout(), DynamicPluginTensorDesc::write, arena);
    }

    static MemorySegment exprs(List<DimsExprs> exprs, Arena arena) {
        return structs(exprs, DimsExprs.layout(), DimsExprs::write, arena);
    }

    /** Copies a struct into native memory. */
    private interface Writer<T> {
        void write(T struct, MemorySegment memory, SegmentAllocator allocator);
    }

    private static <T> MemorySegment structs(List<T> structs, StructLayout layout, Writer<T> writer, Arena arena) {
        MemorySegment array = arena.allocate(layout, structs.size());
        for (int i = 0; i < structs.size(); i++) {
            MemorySegment element = array.asSlice(i * layout.byteSize(), layout.byteSize());
            writer.write(structs.get(i), element, arena);
        }
        return array;
    }

    static MemorySegment addresses(List<GuardedMemory> memory, Arena arena) {
        MemorySegment array = arena.allocate(ADDRESS, memory.size());
        for (int i = 0; i < memory.size(); i++) {
            array.setAtIndex(ADDRESS, i, memory.get(i).memory());
        }
        return array;
    }

    /** A tensor that comes after the one in question says nothing, as TensorRT's header warns. */
    static void invalidate(MemorySegment desc, long offset) {
        for (String field : List.of("type", "format")) {
            desc.set(
                    JAVA_INT,
                    offset + PluginTensorDesc.layout().byteOffset(MemoryLayout.PathElement.groupElement(field)),
                    INVALID);
        }
    }
}
