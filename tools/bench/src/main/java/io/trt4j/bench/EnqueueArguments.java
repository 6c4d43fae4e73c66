package io.trt4j.bench;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What {@code enqueue} is given: one input and one output of four dimensions. */
@SuppressWarnings("deprecation") // of plugins of version 2
record EnqueueArguments(MemorySegment desc, MemorySegment inputs, MemorySegment outputs) {
    private static final Dims DIMS = Dims.of(100, 2, 32, 32);

    private static PluginTensorDesc tensor() {
        return new PluginTensorDesc(DIMS, DataType.kFLOAT, TensorFormat.kLINEAR, 1);
    }

    static EnqueueArguments allocate(Arena arena) {
        return new EnqueueArguments(
                tensor().allocate(arena), arena.allocateFrom(JAVA_LONG, 64), arena.allocateFrom(JAVA_LONG, 128));
    }

    /** Tells a plugin that it has one input and one output. */
    static void configure(IPluginV2DynamicExt plugin) {
        DynamicPluginTensorDesc[] one = {new DynamicPluginTensorDesc(tensor(), DIMS, DIMS, DIMS)};
        plugin.configurePlugin(one, one);
    }

    /** As C++ calls: the function is looked up in the plugin's vtable. */
    int enqueue(long plugin) {
        return enqueue(ByHand.enqueueOf(plugin), plugin);
    }

    /** The same for the runtime capability of a plugin of version 3. */
    int enqueueV3(long runtime) {
        return enqueue(ByHand.enqueueOfV3(runtime), runtime);
    }

    int enqueue(MemorySegment function, long plugin) {
        return ByHand.enqueue(function, plugin, desc.address(), desc.address(), inputs.address(), outputs.address());
    }
}
