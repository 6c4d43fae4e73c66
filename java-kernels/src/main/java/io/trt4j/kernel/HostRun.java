package io.trt4j.kernel;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** One run of a kernel on the CPU: its blocks are spread over the cores, the threads of a block take turns. */
final class HostRun {
    /** As many as any device has. */
    private static final int MAX_BLOCK_THREADS = 1024;

    /** A thread that is not the caller's, to ask whether memory is the caller's own. */
    private static final Thread OTHER = new Thread(() -> {});

    /** How many blocks and threads; each number positive. */
    record Grid(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ) {
        Grid {
            if (Math.min(Math.min(gridX, gridY), gridZ) < 1 || Math.min(Math.min(blockX, blockY), blockZ) < 1) {
                throw new IllegalArgumentException(
                        "A kernel needs at least one block and one thread along each axis, not blocks %d, %d, %d and threads %d, %d, %d."
                                .formatted(gridX, gridY, gridZ, blockX, blockY, blockZ));
            }
            if ((long) blockX * blockY > MAX_BLOCK_THREADS || blockX * blockY * (long) blockZ > MAX_BLOCK_THREADS) {
                throw new IllegalArgumentException("A block has at most %d threads, not %d × %d × %d."
                        .formatted(MAX_BLOCK_THREADS, blockX, blockY, blockZ));
            }
        }

        long blocks() {
            return Math.multiplyExact((long) gridX * gridY, gridZ);
        }
    }

    private final String kernel;
    private final MethodHandle thread;
    private final Grid grid;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

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
        (shareable ? blocks.parallel() : blocks).forEach(run::block);
        switch (run.failure.get()) {
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case null, default -> {}
        }
    }

    /** Does not throw: a stream would not wait for the other blocks, which write into the caller's memory. */
    private void block(long block) {
        if (failure.get() != null) {
            return;
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
    }
}
