package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * A network that stays empty, as the parser sees it: enough to parse nodes that have no inputs and cannot be imported. A real
 * one needs a GPU.
 */
final class NativeNetwork {
    /** As many as any interface of TensorRT has. */
    private static final int SLOTS = 200;

    private NativeNetwork() {}

    /** The address of the network, whose builder has the process's registry of plugins. */
    static long create(Arena arena) {
        long registry = TensorRT.getPluginRegistry().address();
        return object(arena, object(arena, 0, registry), 0);
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
