package io.trt4j.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Calls as one writes them for one version of TensorRT, and as its own code makes them: the slot is a constant, the
 * function is read from the object's vtable in each call.
 */
final class ByHand {
    /** The slots of TensorRT 10. */
    private static final long IS_PARENT_SEARCH_ENABLED = 8;

    private static final long ENQUEUE = 29;
    private static final long ENQUEUE_V3 = 6;

    private static final FunctionDescriptor ENQUEUE_TYPE = FunctionDescriptor.of(
            JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle BOOLEAN_CALL =
            LINKER.downcallHandle(FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_LONG));
    private static final MethodHandle ENQUEUE_CALL = LINKER.downcallHandle(ENQUEUE_TYPE);
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private ByHand() {}

    static void requireTensorRT10() {
        if (TensorRT.version().major() != 10) {
            throw new IllegalStateException(
                    "The calls by hand are for TensorRT 10; " + TensorRT.version() + " is loaded.");
        }
    }

    private static MemorySegment function(long object, long slot) {
        return MEMORY.get(ADDRESS, MEMORY.get(JAVA_LONG, object) + slot * ADDRESS.byteSize());
    }

    static boolean isParentSearchEnabled(long registry) {
        try {
            return (boolean) BOOLEAN_CALL.invokeExact(function(registry, IS_PARENT_SEARCH_ENABLED), registry);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** The function in a plugin's vtable. */
    static MemorySegment enqueueOf(long plugin) {
        return function(plugin, ENQUEUE);
    }

    /** The function in the vtable of a plugin's runtime capability. */
    static MemorySegment enqueueOfV3(long runtime) {
        return function(runtime, ENQUEUE_V3);
    }

    static int enqueue(
            MemorySegment function, long plugin, long inputDesc, long outputDesc, long inputs, long outputs) {
        try {
            return (int) ENQUEUE_CALL.invokeExact(function, plugin, inputDesc, outputDesc, inputs, outputs, 0L, 0L);
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** An object whose {@code enqueue} is an upcall stub that leads to nothing else. */
    static long bareObject(Arena arena) {
        MemorySegment stub;
        try {
            MethodType type = ENQUEUE_TYPE.toMethodType();
            MethodHandle target = MethodHandles.lookup().findStatic(ByHand.class, "bareEnqueue", type);
            stub = LINKER.upcallStub(target, ENQUEUE_TYPE, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        MemorySegment vtable = arena.allocate(ADDRESS, ENQUEUE + 1);
        vtable.setAtIndex(ADDRESS, ENQUEUE, stub);
        return arena.allocateFrom(ADDRESS, vtable).address();
    }

    @SuppressWarnings("unused") // by the stub
    private static int bareEnqueue(
            long self, long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        return 0;
    }
}
