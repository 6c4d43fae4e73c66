package io.trt4j.samples.circpad.javakernel;

import static io.trt4j.kernel.CudaThread.blockDimX;
import static io.trt4j.kernel.CudaThread.blockDimY;
import static io.trt4j.kernel.CudaThread.blockIdxX;
import static io.trt4j.kernel.CudaThread.blockIdxY;
import static io.trt4j.kernel.CudaThread.gridDimX;
import static io.trt4j.kernel.CudaThread.gridDimY;
import static io.trt4j.kernel.CudaThread.threadIdxX;
import static io.trt4j.kernel.CudaThread.threadIdxY;

import io.trt4j.cuda.LaunchConfig;
import io.trt4j.kernel.HalfView;
import io.trt4j.kernel.IntView;

/**
 * The kernels of circular padding as Java methods, for {@link io.trt4j.kernel.JavaKernel}: with the parameters that
 * {@link io.trt4j.samples.circpad.padding.Kernels} lists. Elements are moved as they are, floats too.
 */
public final class PadKernels {
    static final int WARP = 32;
    static final int THREADS = 256;
    // Enough to fill today's largest devices several times over; the kernels loop over what is left.
    static final int MAX_BLOCKS = 16_384;

    private PadKernels() {}

    /**
     * How many threads pad {@code rows} rows of {@code outW} elements, both positive: the block's along x walk along a row of
     * the output, so that writes coalesce; blocks walk over the rows, and those along y share long rows.
     */
    public static LaunchConfig config(int rows, int outW) {
        int blockX = outW >= WARP ? WARP : Integer.highestOneBit(Math.max(1, 2 * outW - 1));
        int blockY = THREADS / blockX;
        int gridX = Math.min(Math.ceilDiv(rows, blockY), MAX_BLOCKS);
        // Each thread should still copy several elements of a row, to be worth the row's index arithmetic.
        int useful = Math.ceilDiv(outW, 8 * blockX);
        return LaunchConfig.of(1, 1)
                .withGrid(gridX, Math.min(useful, Math.max(1, MAX_BLOCKS / 8 / gridX)), 1)
                .withBlock(blockX, blockY, 1);
    }

    /** Pads a tensor whose elements have 4 bytes. */
    public static void circPadFp32(
            IntView input,
            IntView output,
            int n,
            int c,
            int h,
            int w,
            int rows,
            int outC,
            int outH,
            int outW,
            int shiftN,
            int shiftC,
            int shiftH,
            int shiftW) {
        int firstSourceX = Integer.remainderUnsigned(firstX() + shiftW, w);
        int sourceStrideX = Integer.remainderUnsigned(strideX(), w);
        for (int row = firstRow(); isBelow(row, rows); row += strideRow()) {
            long from = sourceRow(row, n, c, h, outC, outH, shiftN, shiftC, shiftH) * w;
            long to = (long) row * outW;
            int sourceX = firstSourceX;
            // Four at a time: no load waits for another's store.
            for (int x = firstX(); isBelow(x, outW); x += 4 * strideX()) {
                int sourceX1 = wrapped(sourceX + sourceStrideX, w);
                int sourceX2 = wrapped(sourceX1 + sourceStrideX, w);
                int sourceX3 = wrapped(sourceX2 + sourceStrideX, w);
                int element = input.get(from + sourceX);
                int element1 = input.get(from + sourceX1);
                int element2 = input.get(from + sourceX2);
                int element3 = input.get(from + sourceX3);
                put(output, to, x, outW, element);
                put(output, to, x + strideX(), outW, element1);
                put(output, to, x + 2 * strideX(), outW, element2);
                put(output, to, x + 3 * strideX(), outW, element3);
                sourceX = wrapped(sourceX3 + sourceStrideX, w);
            }
        }
    }

    /** Pads a tensor whose elements have 2 bytes. */
    public static void circPadFp16(
            HalfView input,
            HalfView output,
            int n,
            int c,
            int h,
            int w,
            int rows,
            int outC,
            int outH,
            int outW,
            int shiftN,
            int shiftC,
            int shiftH,
            int shiftW) {
        int firstSourceX = Integer.remainderUnsigned(firstX() + shiftW, w);
        int sourceStrideX = Integer.remainderUnsigned(strideX(), w);
        for (int row = firstRow(); isBelow(row, rows); row += strideRow()) {
            long from = sourceRow(row, n, c, h, outC, outH, shiftN, shiftC, shiftH) * w;
            long to = (long) row * outW;
            int sourceX = firstSourceX;
            for (int x = firstX(); isBelow(x, outW); x += 4 * strideX()) {
                int sourceX1 = wrapped(sourceX + sourceStrideX, w);
                int sourceX2 = wrapped(sourceX1 + sourceStrideX, w);
                int sourceX3 = wrapped(sourceX2 + sourceStrideX, w);
                short element = input.bits(from + sourceX);
                short element1 = input.bits(from + sourceX1);
                short element2 = input.bits(from + sourceX2);
                short element3 = input.bits(from + sourceX3);
                put(output, to, x, outW, element);
                put(output, to, x + strideX(), outW, element1);
                put(output, to, x + 2 * strideX(), outW, element2);
                put(output, to, x + 3 * strideX(), outW, element3);
                sourceX = wrapped(sourceX3 + sourceStrideX, w);
            }
        }
    }

    private static void put(IntView output, long row, int x, int outW, int element) {
        if (isBelow(x, outW)) {
            output.set(row + x, element);
        }
    }

    private static void put(HalfView output, long row, int x, int outW, short element) {
        if (isBelow(x, outW)) {
            output.setBits(row + x, element);
        }
    }

    private static int firstRow() {
        return blockIdxX() * blockDimY() + threadIdxY();
    }

    private static int strideRow() {
        return gridDimX() * blockDimY();
    }

    private static int firstX() {
        return blockIdxY() * blockDimX() + threadIdxX();
    }

    private static int strideX() {
        return gridDimY() * blockDimX();
    }

    /** The number of the input's row that an output's row is a copy of. */
    private static long sourceRow(
            int row, int n, int c, int h, int outC, int outH, int shiftN, int shiftC, int shiftH) {
        // None is negative: divided without their signs, they need no instructions for those.
        int plane = Integer.divideUnsigned(row, outH);
        int y = Integer.remainderUnsigned(row, outH);
        int sourceY = Integer.remainderUnsigned(y + shiftH, h);
        int sourceC = Integer.remainderUnsigned(Integer.remainderUnsigned(plane, outC) + shiftC, c);
        int sourceN = Integer.remainderUnsigned(Integer.divideUnsigned(plane, outC) + shiftN, n);
        return ((long) sourceN * c + sourceC) * h + sourceY;
    }

    // No number is negative here: divided without their signs, they need no instructions for that. And two numbers
    // below
    // 2^31 have a sum below 2^32: an int's, without its sign.

    private static boolean isBelow(int sum, int limit) {
        return Integer.compareUnsigned(sum, limit) < 0;
    }

    private static int wrapped(int sum, int extent) {
        return isBelow(sum, extent) ? sum : sum - extent;
    }
}
