package io.trt4j.samples.circpad.host;

import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.MemorySegment;

/** Circular padding on the CPU: copies whole runs of rows, for tensors of any rank and elements of any size. */
public final class HostPad {
    private final MemorySegment input;
    private final MemorySegment output;
    private final long[] inputShape;
    private final long[] outputShape;
    private final int[] before;
    private final int elementSize;
    private long written;

    private HostPad(MemorySegment input, MemorySegment output, long[] shape, Padding padding, int elementSize) {
        this.inputShape = shape;
        this.outputShape = padding.outputShape(shape);
        this.elementSize = elementSize;
        this.input = require("input", input, inputShape);
        this.output = require("output", output, outputShape);
        this.before = new int[shape.length];
        for (int d = 0; d < shape.length; d++) {
            before[d] = padding.before(shape.length, d);
        }
    }

    /**
     * Pads one tensor.
     *
     * @param input the dense, row-major tensor to pad; stays the caller's
     * @param output where the padded tensor goes, dense and row-major; must not overlap {@code input}
     * @param shape the input's extents
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @throws IllegalArgumentException if the shape cannot be padded like that, or a segment is too small
     */
    public static void pad(MemorySegment input, MemorySegment output, long[] shape, Padding padding, int elementSize) {
        HostPad pad = new HostPad(input, output, shape, padding, elementSize);
        if (elements(pad.outputShape) > 0) {
            pad.copy(0, 0);
        }
    }

    /**
     * Pads one tensor given by addresses in host memory, which must be valid for the whole tensors.
     *
     * @see #pad(MemorySegment, MemorySegment, long[], Padding, int)
     */
    public static void pad(long input, long output, long[] shape, Padding padding, int elementSize) {
        long outputBytes = bytes(padding.outputShape(shape), elementSize);
        long inputBytes = bytes(shape, elementSize);
        pad(
                MemorySegment.ofAddress(input).reinterpret(inputBytes),
                MemorySegment.ofAddress(output).reinterpret(outputBytes),
                shape,
                padding,
                elementSize);
    }

    /** Number of elements of a tensor; 1 for rank 0. */
    public static long elements(long[] shape) {
        long elements = 1;
        for (long extent : shape) {
            elements = Math.multiplyExact(elements, extent);
        }
        return elements;
    }

    /** Size in bytes of a dense tensor. */
    public static long bytes(long[] shape, int elementSize) {
        return Math.multiplyExact(elements(shape), elementSize);
    }

    private MemorySegment require(String name, MemorySegment segment, long[] shape) {
        long needed = bytes(shape, elementSize);
        if (segment.byteSize() < needed) {
            throw new IllegalArgumentException(
                    "the " + name + " needs " + needed + " bytes, but has " + segment.byteSize() + ".");
        }
        return segment;
    }

    /** Writes one output slice after the other; {@code source} is the input's flat index over the dimensions so far. */
    private void copy(int dimension, long source) {
        long extent = inputShape[dimension];
        long count = outputShape[dimension];
        long index = Math.floorMod(-(long) before[dimension], extent);
        if (dimension < inputShape.length - 1) {
            for (long i = 0; i < count; i++) {
                copy(dimension + 1, (source + index) * inputShape[dimension + 1]);
                index = index + 1 == extent ? 0 : index + 1;
            }
            return;
        }
        while (count > 0) {
            long run = Math.min(extent - index, count);
            MemorySegment.copy(input, (source + index) * elementSize, output, written, run * elementSize);
            written += run * elementSize;
            count -= run;
            index = 0;
        }
    }
}
