package io.trt4j.kernel;

import io.trt4j.cuda.LaunchConfig;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One run of a kernel on the CPU: its blocks are spread over the cores, the threads of a block take turns. */
final class HostRun {
    /** A thread that is not the caller's, to ask whether memory is the caller's own. */
    private static final Thread OTHER = new Thread(() -> {});

    private final String kernel;
    private final MethodHandle thread;
    private final LaunchConfig grid;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private HostRun(String kernel, MethodHandle thread, LaunchConfig grid) {
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
    static void run(String kernel, MethodHandle thread, LaunchConfig grid, Object[] arguments) {
        HostRun run = new HostRun(kernel, thread, grid);
        LongStream blocks = LongStream.range(0, (long) grid.gridX() * grid.gridY() * grid.gridZ());
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
