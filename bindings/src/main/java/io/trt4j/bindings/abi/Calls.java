package io.trt4j.bindings.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.bindings.NativeObject;
import io.trt4j.bindings.NativeResource;
import io.trt4j.bindings.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/** What generated calls share. */
public final class Calls {
    /** All of memory. */
    public static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private Calls() {}

    /**
     * A handle that calls a function given as its first argument. None is {@code critical}: nearly every method of
     * TensorRT may log, which is an upcall.
     *
     * @param result null for {@code void}
     */
    public static MethodHandle handle(MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        result == null
                                ? FunctionDescriptor.ofVoid(arguments)
                                : FunctionDescriptor.of(result, arguments));
    }

    /** What to throw for what a call threw. */
    public static RuntimeException failed(Throwable t) {
        if (t instanceof Error e) {
            throw e;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }

    /** The pointer stored at an address. */
    public static long pointer(long address) {
        return MEMORY.get(JAVA_LONG, address);
    }

    /** Native memory by address and size. */
    public static MemorySegment memory(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /** The address of memory; 0 for null. */
    public static long address(MemorySegment memory) {
        return memory == null ? 0 : memory.address();
    }

    /** A new object of TensorRT that must be there; callbacks that threw while it was made undo it. */
    public static <T extends NativeResource> T created(T object, String method) {
        present(object, method);
        try {
            Failures.check();
        } catch (RuntimeException e) {
            object.close();
            throw e;
        }
        return object;
    }

    /** An object of TensorRT that must be there. */
    public static <T> T present(T object, String method) {
        if (object == null) {
            throw Failures.failed(method);
        }
        Failures.succeeded();
        return object;
    }

    /**
     * A number for a version of TensorRT that has 32 bits for it where newer ones have 64.
     *
     * @param what the number is, for the message
     */
    public static int narrowed(long value, String what) {
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", but TensorRT " + TensorRT.version() + " has only 32 bits for it.");
        }
        return (int) value;
    }

    /** The first numbers for a version of TensorRT that has 32 bits for each. */
    public static int[] narrowed(long[] values, int length, String what) {
        int[] result = new int[length];
        for (int i = 0; i < length; i++) {
            result[i] = narrowed(values[i], what);
        }
        return result;
    }

    /** Numbers of a version of TensorRT that has 32 bits for each. */
    public static long[] widened(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }

    /** A native array. */
    public static long array(int[] values, Arena arena) {
        return arena.allocateFrom(JAVA_INT, values).address();
    }

    /** A native array. */
    public static long array(long[] values, Arena arena) {
        return arena.allocateFrom(JAVA_LONG, values).address();
    }

    /** A native array of C strings. */
    public static long array(String[] values, Arena arena) {
        MemorySegment array = arena.allocate(ADDRESS, values.length);
        for (int i = 0; i < values.length; i++) {
            array.setAtIndex(JAVA_LONG, i, CStrings.allocate(values[i], arena));
        }
        return array.address();
    }

    /** A native array of pointers. */
    public static long array(NativeObject[] values, Arena arena) {
        MemorySegment array = arena.allocate(ADDRESS, values.length);
        for (int i = 0; i < values.length; i++) {
            array.setAtIndex(JAVA_LONG, i, values[i].address());
        }
        return array.address();
    }
}
