package io.trt4j.kernel;

import io.trt4j.cuda.LaunchConfig;
import org.jspecify.annotations.Nullable;

/**
 * Which thread of the grid runs: what CUDA C calls {@code threadIdx}, {@code blockIdx}, {@code blockDim} and {@code
 * gridDim}. To be called in kernels only, on the device or in {@link JavaKernel#runOnHost}; elsewhere each method
 * throws an {@link IllegalStateException}.
 */
public final class CudaThread {
    private static final ThreadLocal<@Nullable Position> POSITION = new ThreadLocal<>();

    /** Where a thread of the CPU is in the grid that it runs. */
    static final class Position {
        int threadIdxX;
        int threadIdxY;
        int threadIdxZ;
        int blockIdxX;
        int blockIdxY;
        int blockIdxZ;
        final int blockDimX;
        final int blockDimY;
        final int blockDimZ;
        final int gridDimX;
        final int gridDimY;
        final int gridDimZ;

        Position(LaunchConfig grid) {
            blockDimX = grid.blockX();
            blockDimY = grid.blockY();
            blockDimZ = grid.blockZ();
            gridDimX = grid.gridX();
            gridDimY = grid.gridY();
            gridDimZ = grid.gridZ();
        }

        @Override
        public String toString() {
            return "block (%d, %d, %d), thread (%d, %d, %d)"
                    .formatted(blockIdxX, blockIdxY, blockIdxZ, threadIdxX, threadIdxY, threadIdxZ);
        }
    }

    private CudaThread() {}

    /** Sets what the calling thread of the CPU runs; null for nothing. Returns what that was. */
    static @Nullable Position set(@Nullable Position position) {
        Position before = POSITION.get();
        POSITION.set(position);
        return before;
    }

    private static Position position() {
        Position position = POSITION.get();
        if (position == null) {
            throw new IllegalStateException(
                    "There is no CUDA thread here: run the method on a device, or by JavaKernel.runOnHost.");
        }
        return position;
    }

    /** The thread's index in its block, along x. */
    public static int threadIdxX() {
        return position().threadIdxX;
    }

    /** The thread's index in its block, along y. */
    public static int threadIdxY() {
        return position().threadIdxY;
    }

    /** The thread's index in its block, along z. */
    public static int threadIdxZ() {
        return position().threadIdxZ;
    }

    /** The block's index in the grid, along x. */
    public static int blockIdxX() {
        return position().blockIdxX;
    }

    /** The block's index in the grid, along y. */
    public static int blockIdxY() {
        return position().blockIdxY;
    }

    /** The block's index in the grid, along z. */
    public static int blockIdxZ() {
        return position().blockIdxZ;
    }

    /** Threads of a block, along x. */
    public static int blockDimX() {
        return position().blockDimX;
    }

    /** Threads of a block, along y. */
    public static int blockDimY() {
        return position().blockDimY;
    }

    /** Threads of a block, along z. */
    public static int blockDimZ() {
        return position().blockDimZ;
    }

    /** Blocks of the grid, along x. */
    public static int gridDimX() {
        return position().gridDimX;
    }

    /** Blocks of the grid, along y. */
    public static int gridDimY() {
        return position().gridDimY;
    }

    /** Blocks of the grid, along z. */
    public static int gridDimZ() {
        return position().gridDimZ;
    }
}
