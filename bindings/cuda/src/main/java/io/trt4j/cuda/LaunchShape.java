package io.trt4j.cuda;

/** What can be told of a launch before the driver is asked. */
final class LaunchShape {
    private LaunchShape() {}

    /**
     * Whether a launch has no blocks, as for an empty tensor: then there is nothing to do, which CUDA would refuse.
     *
     * @throws IllegalArgumentException if a number is negative, or a block has no threads
     */
    static boolean isEmpty(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes) {
        if ((gridX | gridY | gridZ | blockX | blockY | blockZ | sharedBytes) < 0) {
            throw new IllegalArgumentException(
                    "A launch cannot have %d × %d × %d blocks of %d × %d × %d threads with %d bytes of shared memory: none of these may be negative."
                            .formatted(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes));
        }
        if (gridX == 0 || gridY == 0 || gridZ == 0) {
            return true;
        }
        if (blockX == 0 || blockY == 0 || blockZ == 0) {
            throw new IllegalArgumentException("A block needs at least one thread along each axis, not %d × %d × %d."
                    .formatted(blockX, blockY, blockZ));
        }
        return false;
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
