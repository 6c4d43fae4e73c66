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
 * Holds an order of dimensions.
 *
 * <p>TensorRT's {@code struct nvinfer1::Permutation}, 32 bytes. Since TensorRT 8.6 or earlier.
 *
 * @param order for each dimension of the output, that of the input; {@code 1, 2, 0} makes HWC of CHW
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1_permutation.html">{@code nvinfer1::Permutation}</a>
 */
@SuppressWarnings("deprecation")
public record Permutation(int[] order) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(8, JAVA_INT).withName("order"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies the array, checks that nothing is null, and checks that there are 8 elements. */
    public Permutation {
        order = Given.argument(order, "Permutation.order").clone();
        if (order.length != 8) {
            throw new IllegalArgumentException("Permutation.order has 8 elements, not " + order.length + ".");
        }
    }

    /** A copy of the elements. */
    public int[] order() {
        return order.clone();
    }

    /** Copies one out of native memory. */
    public static Permutation read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        int[] order = memory.asSlice(0, 8 * 4L).toArray(JAVA_INT);
        return new Permutation(order);
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        MemorySegment.copy(order, 0, memory, JAVA_INT, 0, 8);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Permutation o && Arrays.equals(order, o.order);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(order));
    }

    @Override
    public String toString() {
        return "Permutation[order=" + Arrays.toString(order) + "]";
    }
}
