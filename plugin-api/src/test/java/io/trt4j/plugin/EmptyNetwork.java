package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.CapturingLogger;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * A network in which each layer is refused, as TensorRT's parser sees it. So the parser makes a plugin of a node without inputs,
 * and goes no further. A real network needs a GPU.
 */
final class EmptyNetwork {
    /** As many as any interface of TensorRT has. */
    private static final int SLOTS = 200;

    private EmptyNetwork() {}

    /** The loaded version's parser for such a network. */
    static IParser parser(Arena arena, Lifetime life) {
        int version = OnnxParser.getNvOnnxParserVersion();
        long registry = TensorRT.getPluginRegistry().address();
        long network = object(arena, object(arena, 0, registry), 0);
        CapturingLogger capturing = new CapturingLogger((severity, message) -> {}, life);
        long logger = life.hold(0, "logger", ILoggerNative.TYPE, capturing);
        return Wrapper.wrap(IParser.class, tensorrt_h.createNvOnnxParser_INTERNAL(network, logger, version), life);
    }

    /** An object of which each method returns one number, and so does each one of its implementation. */
    private static long object(Arena arena, long result, long implementation) {
        MemorySegment object = arena.allocate(ADDRESS, 2);
        object.setAtIndex(ADDRESS, 0, vtable(arena, result));
        object.setAtIndex(ADDRESS, 1, arena.allocateFrom(ADDRESS, vtable(arena, implementation)));
        return object.address();
    }

    private static MemorySegment vtable(Arena arena, long result) {
        MethodHandle constant = MethodHandles.dropArguments(MethodHandles.constant(long.class, result), 0, long.class);
        MemorySegment stub =
                Linker.nativeLinker().upcallStub(constant, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), arena);
        MemorySegment vtable = arena.allocate(ADDRESS, SLOTS);
        for (int i = 0; i < SLOTS; i++) {
            vtable.setAtIndex(ADDRESS, i, stub);
        }
        return vtable;
    }
}
