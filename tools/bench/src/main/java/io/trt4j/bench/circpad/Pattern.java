package io.trt4j.bench.circpad;

import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tensors that may be larger than the host's memory: input whose elements follow from their index, and what padding
 * makes of it, one plane of H×W elements at a time.
 */
final class Pattern {
    /** Copies between the host and a tensor. */
    interface Copy {
        /** @param offset in bytes from the tensor's start */
        void copy(MemorySegment host, long offset);
    }

    private final int elementSize;
    private final Padding padding;
    private final Padding planePadding;
    private final long[] shape;
    private final long[] padded;
    private final long[] plane;
    private final long[] paddedPlane;

    Pattern(PaddingJob job) {
        elementSize = job.precision().elementSize;
        padding = job.padding();
        int[] pads = padding.pads();
        planePadding = new Padding(Arrays.copyOf(pads, Math.min(4, pads.length)));
        shape = job.shape();
        padded = padding.outputShape(shape);
        plane = new long[] {shape[2], shape[3]};
        paddedPlane = new long[] {padded[2], padded[3]};
    }

    long inputBytes() {
        return HostPad.bytes(shape, elementSize);
    }

    long outputBytes() {
        return HostPad.bytes(padded, elementSize);
    }

    /** Writes the input. */
    void write(Copy toInput) {
        long size = HostPad.bytes(plane, elementSize);
        IntStream.range(0, Math.toIntExact(shape[0])).parallel().forEach(n -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment host = arena.allocate(size, 64);
                for (long c = 0; c < shape[1]; c++) {
                    long index = n * shape[1] + c;
                    fill(host, index);
                    toInput.copy(host, index * size);
                }
            }
        });
    }

    /** Whether an output is the input, padded. */
    boolean isIn(Copy fromOutput) {
        return IntStream.range(0, Math.toIntExact(padded[0])).parallel().allMatch(n -> isIn(fromOutput, n));
    }

    private boolean isIn(Copy fromOutput, long n) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocate(HostPad.bytes(plane, elementSize), 64);
            MemorySegment expected = arena.allocate(HostPad.bytes(paddedPlane, elementSize), 64);
            MemorySegment actual = arena.allocate(expected.byteSize(), 64);
            for (long c = 0; c < padded[1]; c++) {
                fill(source, wrapped(n, 0) * shape[1] + wrapped(c, 1));
                HostPad.pad(source, expected, plane, planePadding, elementSize);
                fromOutput.copy(actual, (n * padded[1] + c) * expected.byteSize());
                if (expected.mismatch(actual) != -1) {
                    return false;
                }
            }
            return true;
        }
    }

    private long wrapped(long index, int dimension) {
        return Math.floorMod(index - padding.before(4, dimension), shape[dimension]);
    }

    /** Numbers from 1 to 2: whatever moves them keeps their bits. */
    private void fill(MemorySegment host, long index) {
        int elements = (int) (host.byteSize() / elementSize);
        long first = index * elements;
        for (int i = 0; i < elements; i++) {
            int mixed = (int) (first + i) * 0x9E3779B9;
            mixed ^= mixed >>> 15;
            if (elementSize == 4) {
                host.setAtIndex(ValueLayout.JAVA_INT, i, 0x3F800000 | mixed & 0x7FFFFF);
            } else {
                host.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) (0x3C00 | mixed & 0x3FF));
            }
        }
    }
}
