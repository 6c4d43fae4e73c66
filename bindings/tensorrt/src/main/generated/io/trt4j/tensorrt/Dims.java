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
 * Holds the dimensions of a tensor, at most 8. TensorRT gives {@code nbDims} -1 for those that are not known or
 * not valid.
 *
 * <p>TensorRT's {@code struct nvinfer1::Dims}, 72 bytes, 36 before TensorRT 10.0. Since TensorRT 8.6 or earlier.
 *
 * @param nbDims the number of dimensions; 0 for a scalar
 * @param d the length of each dimension; -1 stands for one that is set at run time
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_dims64.html">{@code nvinfer1::Dims}</a>
 */
@SuppressWarnings("deprecation")
public record Dims(int nbDims, long[] d) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("nbDims"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(8, JAVA_LONG).withName("d"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.LAYOUT;
        }
        return LAYOUT;
    }

    /** Copies the array, checks that nothing is null, and checks that there are at most 8 elements and that the array holds {@code nbDims} of them. */
    public Dims {
        d = Given.argument(d, "Dims.d").clone();
        if (nbDims > 8 || d.length < nbDims) {
            throw new IllegalArgumentException(
                    "Dims holds at most 8 elements: nbDims is " + nbDims + ", d has " + d.length + ".");
        }
    }

    /** As many elements as are given. */
    public static Dims of(long... d) {
        return new Dims(Given.argument(d, "d").length, d);
    }

    /** A copy of the elements. */
    public long[] d() {
        return d.clone();
    }

    /** Copies one out of native memory. */
    public static Dims read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        if (LoadedVersion.isBefore(10, 0)) {
            return Before10_0.read(memory);
        }
        int count = memory.get(JAVA_INT, 0);
        if (count > 8) {
            throw new TensorRTException("TensorRT gave a Dims with " + count + " elements.");
        }
        long[] d = memory.asSlice(8, Math.max(0, count) * 8L).toArray(JAVA_LONG);
        return new Dims(memory.get(JAVA_INT, 0), d);
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        if (LoadedVersion.isBefore(10, 0)) {
            Before10_0.write(this, memory, allocator);
            return;
        }
        memory.set(JAVA_INT, 0, nbDims);
        MemorySegment.copy(d, 0, memory, JAVA_LONG, 8, Math.max(0, nbDims));
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dims o && Objects.equals(nbDims, o.nbDims) && Arrays.equals(d, o.d);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nbDims, Arrays.hashCode(d));
    }

    @Override
    public String toString() {
        return "Dims[nbDims=" + nbDims + ", d=" + Arrays.toString(d) + "]";
    }

    /** As it was before TensorRT 10.0. */
    static final class Before10_0 {
        static final StructLayout LAYOUT = MemoryLayout.structLayout(
                JAVA_INT.withName("nbDims"),
                MemoryLayout.sequenceLayout(8, JAVA_INT).withName("d"));

        static Dims read(MemorySegment memory) {
            int count = memory.get(JAVA_INT, 0);
            if (count > 8) {
                throw new TensorRTException("TensorRT gave a Dims with " + count + " elements.");
            }
            long[] d = Narrowing.widened(memory.asSlice(4, Math.max(0, count) * 4L).toArray(JAVA_INT));
            return new Dims(memory.get(JAVA_INT, 0), d);
        }

        static void write(Dims value, MemorySegment memory, SegmentAllocator allocator) {
            memory.set(JAVA_INT, 0, value.nbDims);
            MemorySegment.copy(Narrowing.narrowed(value.d, Math.max(0, value.nbDims), "Dims.d"), 0, memory, JAVA_INT, 4, Math.max(0, value.nbDims));
        }
    }
}
