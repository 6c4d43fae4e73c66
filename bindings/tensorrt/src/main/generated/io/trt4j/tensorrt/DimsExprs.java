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
 * Holds dimensions that are expressions, at most 8.
 *
 * <p>TensorRT's {@code struct nvinfer1::DimsExprs}, 72 bytes. Since TensorRT 8.6 or earlier.
 *
 * @param nbDims the number of dimensions
 * @param d the addresses of the expressions
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_dims_exprs.html">{@code nvinfer1::DimsExprs}</a>
 */
@SuppressWarnings("deprecation")
public record DimsExprs(int nbDims, long[] d) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("nbDims"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(8, ADDRESS).withName("d"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies the array, checks that nothing is null, and checks that there are at most 8 elements and that the array holds {@code nbDims} of them. */
    public DimsExprs {
        d = Given.argument(d, "DimsExprs.d").clone();
        if (nbDims > 8 || d.length < nbDims) {
            throw new IllegalArgumentException(
                    "DimsExprs holds at most 8 elements: nbDims is " + nbDims + ", d has " + d.length + ".");
        }
    }

    /** As many elements as are given. */
    public static DimsExprs of(long... d) {
        return new DimsExprs(Given.argument(d, "d").length, d);
    }

    /** A copy of the elements. */
    public long[] d() {
        return d.clone();
    }

    /** Copies one out of native memory. */
    public static DimsExprs read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        int count = memory.get(JAVA_INT, 0);
        if (count > 8) {
            throw new TensorRTException("TensorRT gave a DimsExprs with " + count + " elements.");
        }
        long[] d = memory.asSlice(8, Math.max(0, count) * 8L).toArray(JAVA_LONG);
        return new DimsExprs(memory.get(JAVA_INT, 0), d);
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
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
        return other instanceof DimsExprs o && Objects.equals(nbDims, o.nbDims) && Arrays.equals(d, o.d);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nbDims, Arrays.hashCode(d));
    }

    @Override
    public String toString() {
        return "DimsExprs[nbDims=" + nbDims + ", d=" + Arrays.toString(d) + "]";
    }
}
