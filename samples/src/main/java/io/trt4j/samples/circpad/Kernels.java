package io.trt4j.samples.circpad;

/**
 * The CUDA kernels of circular padding for 4-D tensors (N×C×H×W, dense, row-major), as source text, and how to
 * launch them. Padding only copies, so there is one kernel for each element size and FP16 needs no header.
 *
 * <p>Both kernels have these parameters, in this order:
 *
 * <table>
 * <caption>Kernel parameters</caption>
 * <tr><th>index</th><th>type</th><th>meaning</th></tr>
 * <tr><td>0</td><td>const void*</td><td>input tensor, in device memory</td></tr>
 * <tr><td>1</td><td>void*</td><td>output tensor, in device memory; must not overlap the input</td></tr>
 * <tr><td>2 to 5</td><td>unsigned int</td><td>N, C, H and W of the input, each from 1 to 2³¹-1</td></tr>
 * <tr><td>6</td><td>unsigned int</td><td>rows of the output: product of its N, C and H, at most 2³¹-1</td></tr>
 * <tr><td>7 to 9</td><td>unsigned int</td><td>C, H and W of the output, each from 1 to 2³¹-1</td></tr>
 * <tr><td>10 to 13</td><td>unsigned int</td><td>{@link #shift} of N, C, H and W, each below its extent</td></tr>
 * </table>
 *
 * <p>One row of the block's threads ({@code threadIdx.x}) walks along one row of the output, so that writes
 * coalesce; blocks walk over the rows in a grid-stride loop. {@code gridDim.y} shares long rows among blocks.
 */
public final class Kernels {
    /** Entry point for elements of 4 bytes. */
    public static final String FP32 = "circPadFp32";

    /** Entry point for elements of 2 bytes. */
    public static final String FP16 = "circPadFp16";

    /** Number of kernel parameters. */
    public static final int PARAMETERS = 14;

    /** Threads of one block. */
    public static final int THREADS = 256;

    /** CUDA C++ source of both kernels, for NVRTC; includes nothing. */
    public static final String SOURCE = """
        template <typename T>
        __device__ void circPad(const T* __restrict__ input, T* __restrict__ output,
            unsigned int n, unsigned int c, unsigned int h, unsigned int w,
            unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
            unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
        {
            // Sums of an output index and a shift stay below 2^32, since both are below 2^31.
            const unsigned int firstX = blockIdx.y * blockDim.x + threadIdx.x;
            const unsigned int strideX = gridDim.y * blockDim.x;
            const unsigned int firstSourceX = (firstX + shiftW) % w;
            const unsigned int sourceStrideX = strideX % w;
            const unsigned int strideRow = gridDim.x * blockDim.y;

            for (unsigned int row = blockIdx.x * blockDim.y + threadIdx.y; row < rows; row += strideRow)
            {
                const unsigned int plane = row / outH;
                const unsigned int sourceY = (row % outH + shiftH) % h;
                const unsigned int sourceC = (plane % outC + shiftC) % c;
                const unsigned int sourceN = (plane / outC + shiftN) % n;
                const T* from = input + (((size_t) sourceN * c + sourceC) * h + sourceY) * w;
                T* to = output + (size_t) row * outW;

                unsigned int sourceX = firstSourceX;
                for (unsigned int x = firstX; x < outW; x += strideX)
                {
                    to[x] = from[sourceX];
                    sourceX += sourceStrideX;
                    if (sourceX >= w)
                    {
                        sourceX -= w;
                    }
                }
            }
        }

        extern "C" __global__ void circPadFp32(const unsigned int* input, unsigned int* output,
            unsigned int n, unsigned int c, unsigned int h, unsigned int w,
            unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
            unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
        {
            circPad(input, output, n, c, h, w, rows, outC, outH, outW, shiftN, shiftC, shiftH, shiftW);
        }

        extern "C" __global__ void circPadFp16(const unsigned short* input, unsigned short* output,
            unsigned int n, unsigned int c, unsigned int h, unsigned int w,
            unsigned int rows, unsigned int outC, unsigned int outH, unsigned int outW,
            unsigned int shiftN, unsigned int shiftC, unsigned int shiftH, unsigned int shiftW)
        {
            circPad(input, output, n, c, h, w, rows, outC, outH, outW, shiftN, shiftC, shiftH, shiftW);
        }
        """;

    private static final int WARP = 32;

    // Enough blocks to fill today's largest devices several times over; the kernel loops over what is left.
    private static final int MAX_BLOCKS = 16_384;

    private Kernels() {}

    /**
     * Name of the kernel for elements of a size.
     *
     * @param elementSize bytes: 4 for FP32, 2 for FP16
     */
    public static String entryPoint(int elementSize) {
        return switch (elementSize) {
            case 4 -> FP32;
            case 2 -> FP16;
            default ->
                throw new IllegalArgumentException(
                        "there are kernels for elements of 4 and 2 bytes, but not of " + elementSize + ".");
        };
    }

    /**
     * What to add to an output index, before taking it modulo the input's extent, to get the input's index.
     *
     * @param before how many elements are put before the input, not negative
     * @param extent the input's extent, positive
     * @return from 0 to {@code extent - 1}
     */
    public static int shift(int before, int extent) {
        return Math.floorMod(-before, extent);
    }

    /** Threads of a block along x, for output rows of {@code outW} elements: a power of two, at most a warp. */
    public static int blockX(int outW) {
        return outW >= WARP ? WARP : Integer.highestOneBit(Math.max(1, 2 * outW - 1));
    }

    /** Threads of a block along y, which are rows of the output. */
    public static int blockY(int outW) {
        return THREADS / blockX(outW);
    }

    /** Blocks along x, for {@code rows} output rows of {@code outW} elements, both positive. */
    public static int gridX(int rows, int outW) {
        return Math.min(Math.ceilDiv(rows, blockY(outW)), MAX_BLOCKS);
    }

    /** Blocks along y, which share each row when there are too few rows to occupy a device. */
    public static int gridY(int rows, int outW) {
        // Each thread should still copy several elements of a row, to be worth the row's index arithmetic.
        int useful = Math.ceilDiv(outW, 8 * blockX(outW));
        return Math.min(useful, Math.max(1, MAX_BLOCKS / 8 / gridX(rows, outW)));
    }
}
