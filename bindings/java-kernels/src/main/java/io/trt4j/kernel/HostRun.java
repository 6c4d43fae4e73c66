package io.trt4j.kernel;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One run of a kernel on the CPU: its blocks are spread over the cores, the threads of a block take turns. */
final class HostRun {
    /** As many as any device has. */
    private static final int MAX_BLOCK_THREADS = 1024;

    /** A thread that is not the caller's, to ask whether memory is the caller's own. */
    private static final Thread OTHER = new Thread(() -> {});

    /** As many blocks along y, and along z, as any device has. */
    private static final int MAX_GRID = 65_535;

    /** How many blocks and threads; where there are no blocks, as for an empty tensor, nothing is run. */
    record Grid(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ) {
        Grid {
            boolean isEmpty = gridX == 0 || gridY == 0 || gridZ == 0;
            if ((gridX | gridY | gridZ | blockX | blockY | blockZ) < 0
                    || !isEmpty && (blockX == 0 || blockY == 0 || blockZ == 0)) {
                throw new IllegalArgumentException(
                        "A kernel needs at least one thread along each axis, and no negative number of blocks, not blocks %d, %d, %d and threads %d, %d, %d."
                                .formatted(gridX, gridY, gridZ, blockX, blockY, blockZ));
            }
            if (gridY > MAX_GRID || gridZ > MAX_GRID) {
                throw new IllegalArgumentException("A grid has at most %d blocks along y and along z, not %d and %d."
                        .formatted(MAX_GRID, gridY, gridZ));
            }
            if ((long) blockX * blockY > MAX_BLOCK_THREADS || blockX * blockY * (long) blockZ > MAX_BLOCK_THREADS) {
                throw new IllegalArgumentException("A block has at most %d threads, not %d × %d × %d."
                        .formatted(MAX_BLOCK_THREADS, blockX, blockY, blockZ));
            }
        }

        long blocks() {
            return (long) gridX * gridY * gridZ;
        }
    }

    private final String kernel;
    private final MethodHandle thread;
    private final Grid grid;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private HostRun(String kernel, MethodHandle thread, Grid grid) {
        this.kernel = kernel;
        this.thread = thread;
        this.grid = grid;
    }

    /**
     * Runs a kernel.
     *
     * @param kernel what messages call it
     * @param thread what each thread does, with no parameters left
     * @param arguments what was bound into it
     */
    static void run(String kernel, MethodHandle thread, Grid grid, Object[] arguments) {
        HostRun run = new HostRun(kernel, thread, grid);
        LongStream blocks = LongStream.range(0, grid.blocks());
        boolean shareable = Arrays.stream(arguments)
                .allMatch(argument -> !(argument instanceof DeviceView view) || view.memory.isAccessibleBy(OTHER));
        // Ends with the first failure, once those blocks have ended that are running.
        (shareable ? blocks.parallel() : blocks).allMatch(run::block);
        switch (run.failure.get()) {
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
    }

    /** Whether there was no failure. Does not throw: a stream would not wait for blocks, which write into memory. */
    private boolean block(long block) {
        if (failure.get() != null) {
            return false;
        }
        CudaThread.Position position = new CudaThread.Position(grid);
        position.blockIdxX = (int) (block % grid.gridX());
        position.blockIdxY = (int) (block / grid.gridX() % grid.gridY());
        position.blockIdxZ = (int) (block / grid.gridX() / grid.gridY());
        CudaThread.Position before = CudaThread.set(position);
        try {
            for (int z = 0; z < grid.blockZ(); z++) {
                position.threadIdxZ = z;
                for (int y = 0; y < grid.blockY(); y++) {
                    position.threadIdxY = y;
                    for (int x = 0; x < grid.blockX(); x++) {
                        position.threadIdxX = x;
                        thread.invokeExact();
                    }
                }
            }
        } catch (Error e) {
            failure.compareAndSet(null, e);
        } catch (Throwable t) {
            failure.compareAndSet(null, new KernelException(kernel + " failed in " + position + ": " + t, t));
        } finally {
            CudaThread.set(before);
        }
        return failure.get() == null;
    }
}
