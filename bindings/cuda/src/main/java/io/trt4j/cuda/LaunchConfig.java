package io.trt4j.cuda;

/**
 * How a kernel is launched: its blocks, their threads and shared memory, and launch attributes. Make one with {@link #of}
 * and change it with the {@code with} methods, which return this where nothing changes: a config that is kept costs no
 * allocation.
 *
 * @param gridX blocks along x. Where one of the three is 0, as for an empty tensor, a launch does nothing
 * @param gridY blocks along y, at most 65535
 * @param gridZ blocks along z, at most 65535
 * @param blockX threads of a block along x; a block has at most 1024 threads
 * @param blockY threads of a block along y
 * @param blockZ threads of a block along z, at most 64
 * @param sharedBytes dynamic shared memory of each block
 * @param attributes what else the launch is to have
 */
public record LaunchConfig(
        int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes, Attributes attributes) {
    private static final int MAX_THREADS = 1024;
    private static final int MAX_BLOCK_Z = 64;
    private static final int MAX_GRID_YZ = 65_535;

    /**
     * Launch attributes. Those other than {@link #NONE} need a driver of CUDA 11.8 or newer.
     *
     * @param clusterX blocks of a cluster along x; with {@code clusterY} and {@code clusterZ} 1, there are no clusters
     * @param clusterY blocks of a cluster along y
     * @param clusterZ blocks of a cluster along z
     * @param cooperative whether all blocks run at once, so that they can wait for each other
     * @param overlapping whether the kernel may begin before the kernel in front of it ends ("programmatic stream
     *     serialization"): it must wait for that itself, by {@code cudaGridDependencySynchronize}
     * @param hasPriority whether {@code priority} counts, or else that of the stream
     * @param priority a smaller number is a higher priority
     */
    public record Attributes(
            int clusterX,
            int clusterY,
            int clusterZ,
            boolean cooperative,
            boolean overlapping,
            boolean hasPriority,
            int priority) {
        /** None: a launch as by {@code <<<…>>>}. */
        public static final Attributes NONE = new Attributes(1, 1, 1, false, false, false, 0);

        /** @throws IllegalArgumentException if a cluster has no blocks */
        public Attributes {
            if (clusterX < 1 || clusterY < 1 || clusterZ < 1) {
                throw new IllegalArgumentException(
                        "A cluster needs at least one block along each axis, not %d × %d × %d."
                                .formatted(clusterX, clusterY, clusterZ));
            }
        }

        boolean hasCluster() {
            return clusterX > 1 || clusterY > 1 || clusterZ > 1;
        }
    }

    /** @throws IllegalArgumentException if no device can launch it so */
    public LaunchConfig {
        if ((gridX | gridY | gridZ | blockX | blockY | blockZ | sharedBytes) < 0) {
            throw new IllegalArgumentException(
                    "A launch cannot have %d × %d × %d blocks of %d × %d × %d threads with %d bytes of shared memory: none of these may be negative."
                            .formatted(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes));
        }
        if (blockX == 0 || blockY == 0 || blockZ == 0) {
            throw new IllegalArgumentException("A block needs at least one thread along each axis, not %d × %d × %d."
                    .formatted(blockX, blockY, blockZ));
        }
        if ((double) blockX * blockY * blockZ > MAX_THREADS || blockZ > MAX_BLOCK_Z) {
            throw new IllegalArgumentException(
                    "A block of %d × %d × %d threads is too large: it may have %d threads, %d of them along z."
                            .formatted(blockX, blockY, blockZ, MAX_THREADS, MAX_BLOCK_Z));
        }
        if (gridY > MAX_GRID_YZ || gridZ > MAX_GRID_YZ) {
            throw new IllegalArgumentException(
                    "A grid of %d × %d × %d blocks is too large: it may have %d along y and z."
                            .formatted(gridX, gridY, gridZ, MAX_GRID_YZ));
        }
        if (attributes == null) {
            throw new NullPointerException("The attributes are null.");
        }
        if (attributes.hasCluster()
                && (gridX % attributes.clusterX != 0
                        || gridY % attributes.clusterY != 0
                        || gridZ % attributes.clusterZ != 0)) {
            throw new IllegalArgumentException(
                    "A grid of %d × %d × %d blocks cannot be divided into clusters of %d × %d × %d."
                            .formatted(
                                    gridX,
                                    gridY,
                                    gridZ,
                                    attributes.clusterX,
                                    attributes.clusterY,
                                    attributes.clusterZ));
        }
    }

    /**
     * Blocks and threads along x.
     *
     * @throws IllegalArgumentException if no device can launch it so
     */
    public static LaunchConfig of(int blocks, int threads) {
        return new LaunchConfig(blocks, 1, 1, threads, 1, 1, 0, Attributes.NONE);
    }

    /** The same with other blocks. */
    public LaunchConfig withGrid(int x, int y, int z) {
        return x == gridX && y == gridY && z == gridZ
                ? this
                : new LaunchConfig(x, y, z, blockX, blockY, blockZ, sharedBytes, attributes);
    }

    /** The same with other threads in a block. */
    public LaunchConfig withBlock(int x, int y, int z) {
        return x == blockX && y == blockY && z == blockZ
                ? this
                : new LaunchConfig(gridX, gridY, gridZ, x, y, z, sharedBytes, attributes);
    }

    /** The same with other dynamic shared memory; more than 48 KB need {@link CudaKernel#allowDynamicShared}. */
    public LaunchConfig withSharedBytes(int bytes) {
        return bytes == sharedBytes
                ? this
                : new LaunchConfig(gridX, gridY, gridZ, blockX, blockY, blockZ, bytes, attributes);
    }

    /** The same in clusters of so many blocks, which needs a device of compute capability 9.0 or newer. */
    public LaunchConfig withCluster(int x, int y, int z) {
        Attributes a = attributes;
        return with(new Attributes(x, y, z, a.cooperative, a.overlapping, a.hasPriority, a.priority));
    }

    /** The same with all blocks running at once. */
    public LaunchConfig withCooperative() {
        Attributes a = attributes;
        return with(new Attributes(a.clusterX, a.clusterY, a.clusterZ, true, a.overlapping, a.hasPriority, a.priority));
    }

    /** The same with the kernel beginning before the one in front of it ends, which it must wait for itself. */
    public LaunchConfig withProgrammaticStreamSerialization() {
        Attributes a = attributes;
        return with(new Attributes(a.clusterX, a.clusterY, a.clusterZ, a.cooperative, true, a.hasPriority, a.priority));
    }

    /** The same with a priority; a smaller number is a higher one. */
    public LaunchConfig withPriority(int priority) {
        Attributes a = attributes;
        return with(new Attributes(a.clusterX, a.clusterY, a.clusterZ, a.cooperative, a.overlapping, true, priority));
    }

    private LaunchConfig with(Attributes other) {
        return new LaunchConfig(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes, other);
    }

    /** Whether there are no blocks: a launch does nothing then. */
    public boolean isEmpty() {
        return gridX == 0 || gridY == 0 || gridZ == 0;
    }

    /** Threads of a block. */
    int threads() {
        return blockX * blockY * blockZ;
    }

    /**
     * Refuses what cannot be the address of a {@code CUstream}, where the driver would read it; 0, 1 and 2 stand for
     * default streams.
     */
    static void requireStream(long stream) {
        if (stream < 0 || stream > 2 && ((stream & 7) != 0 || stream < 4096)) {
            throw new IllegalArgumentException("0x%x is no CUstream.".formatted(stream));
        }
    }
}
