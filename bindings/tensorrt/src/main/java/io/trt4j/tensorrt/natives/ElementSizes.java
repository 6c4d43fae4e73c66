package io.trt4j.tensorrt.natives;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.abi.Lifetime;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** How many bytes TensorRT's values have, and native copies of values that say so by a type and a number of elements. */
public final class ElementSizes {
    private ElementSizes() {}

    /** How many bytes some elements have. */
    public static long bytes(DataType type, long count) {
        long bits = switch (type) {
            case kINT64 -> 64;
            case kFLOAT, kINT32 -> 32;
            case kHALF, kBF16 -> 16;
            case kINT4, kFP4 -> 4;
            default -> 8;
        };
        return Math.ceilDiv(Math.multiplyExact(count, bits), 8);
    }

    /** How many bytes some elements have. */
    public static long bytes(PluginFieldType type, long count) {
        long bits = switch (type) {
            case kFLOAT64, kINT64 -> 64;
            case kFLOAT32, kINT32 -> 32;
            case kFLOAT16, kINT16, kBF16 -> 16;
            case kINT4, kFP4 -> 4;
            case kDIMS -> Dims.layout().byteSize() * 8;
            default -> 8;
        };
        return Math.ceilDiv(Math.multiplyExact(count, bits), 8);
    }

    /** The memory at an address with its true size. */
    public static MemorySegment sized(MemorySegment address, DataType type, long count) {
        return address.address() == 0 || count <= 0 ? address : address.reinterpret(bytes(type, count));
    }

    /** The memory at an address with its true size. */
    public static MemorySegment sized(MemorySegment address, PluginFieldType type, long count) {
        return address.address() == 0 || count <= 0 ? address : address.reinterpret(bytes(type, count));
    }

    /**
     * A native copy of values.
     *
     * @throws IllegalArgumentException if there are fewer than {@code count}
     */
    public static MemorySegment copy(
            MemorySegment values, DataType type, long count, String name, SegmentAllocator allocator) {
        return copy(values, bytes(type, requireCount(count, name)), count + " of " + type, name, allocator);
    }

    /**
     * A native copy of a field's data.
     *
     * @throws IllegalArgumentException if there is less than {@code count} says
     */
    public static MemorySegment copy(
            MemorySegment data, PluginFieldType type, long count, String name, SegmentAllocator allocator) {
        return copy(data, bytes(type, requireCount(count, name)), count + " of " + type, name, allocator);
    }

    private static long requireCount(long count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " has a negative number of elements, " + count + ".");
        }
        return count;
    }

    private static MemorySegment copy(
            MemorySegment from, long bytes, String what, String name, SegmentAllocator allocator) {
        Calls.requireOpen(Given.argument(from, name), name);
        if (from.isNative() && from.address() == 0) {
            return MemorySegment.NULL;
        }
        if (from.byteSize() < bytes) {
            throw new IllegalArgumentException(
                    name + " has " + from.byteSize() + " bytes where " + what + " are " + bytes + ".");
        }
        return allocator.allocate(bytes, 16).copyFrom(from.asSlice(0, bytes));
    }

    /** Weights of TensorRT's that may be read until a life ends. */
    public static Weights lent(Lifetime life, Weights weights) {
        MemorySegment values = weights.values();
        return new Weights(weights.type(), life.lend(values, values.byteSize()), weights.count());
    }

    /**
     * Weights that TensorRT may read until a life ends: copied, unless their memory has the global scope, as that
     * of {@link java.lang.foreign.Arena#global()}, and is never freed.
     *
     * @param key of what weights they replace; null for none
     */
    public static Weights keep(Lifetime life, @Nullable String key, Weights weights, String name) {
        MemorySegment values = Given.argument(weights, name).values();
        long bytes = bytes(weights.type(), requireCount(weights.count(), name));
        if (bytes > 0 && values.isNative() && values.address() == 0) {
            throw new IllegalArgumentException(
                    name + " has " + weights.count() + " elements, but its memory is a null pointer.");
        }
        if (lasts(values, bytes)) {
            return weights;
        }
        return new Weights(
                weights.type(), copy(values, weights.type(), weights.count(), name, life.memory(key)), weights.count());
    }

    /** Bytes that TensorRT may read until a life ends: copied, unless their memory is never freed. */
    public static MemorySegment keep(Lifetime life, MemorySegment data, long size, String name) {
        MemorySegment given = Calls.room(data, size, 1, name);
        return lasts(given, size) ? given : life.memory(null).allocate(size, 16).copyFrom(given.asSlice(0, size));
    }

    private static boolean lasts(MemorySegment memory, long bytes) {
        return memory.isNative() && memory.scope().equals(MemorySegment.NULL.scope()) && memory.byteSize() >= bytes;
    }
}
