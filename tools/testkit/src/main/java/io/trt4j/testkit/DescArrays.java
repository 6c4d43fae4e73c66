package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The native arrays that a plugin's methods are given. */
final class DescArrays {
    private static final float NO_SCALE = 1;

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

    /** An array of descriptions; the arena frees it. */
    static MemorySegment descs(List<PluginTensorDesc> descs, Arena arena) {
        MemorySegment array = arena.allocate(PluginTensorDesc.layout(), descs.size());
        long size = PluginTensorDesc.layout().byteSize();
        for (int i = 0; i < descs.size(); i++) {
            descs.get(i).write(array.asSlice(i * size, size), arena);
        }
        return array;
    }
}
