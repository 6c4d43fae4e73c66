package io.trt4j.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The GPU, which the tests of several processes share, and which some want for themselves. Of each file there is one lock in
 * a process; its threads, too, exclude each other. Thread-safe. The system takes the lock from a process that ends.
 *
 * <p>Who wants the GPU alone waits for a moment at which nobody has it. When none came for a while, a gate closes, and
 * nobody enters before.
 */
final class GpuLock {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final int POLL_MILLIS = 20;

    private static final long GATE = 0;
    static final long DEVICE = 1;

    private final Path path;
    private final FileChannel channel;
    private final long patienceNanos;

    /** How many have the GPU in this process; with {@code alone} there is one. */
    private int holders;

    private boolean alone;

    /** Of this process, while there are holders; and while it lets nobody in. */
    private FileLock device;

    private FileLock gate;

    /**
     * A lock of a file, which is made where there is none.
     *
     * @throws UncheckedIOException if the file cannot be opened
     */
    GpuLock(Path path) {
        this(path, PATIENCE);
    }

    GpuLock(Path path, Duration patience) {
        this.path = path;
        patienceNanos = patience.toNanos();
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the GPU, " + path + ", cannot be opened.", e);
        }
    }

    /**
     * Waits until the GPU is free, for this caller alone or together with others.
     *
     * @throws IllegalStateException after half an hour
     */
    void enter(boolean alone) {
        long start = System.nanoTime();
        boolean entered = false;
        try {
            while (!(entered = tryEnter(alone, alone && System.nanoTime() - start > patienceNanos))) {
                if (System.nanoTime() - start > LIMIT.toNanos()) {
                    throw new IllegalStateException("Other tests had the GPU for " + LIMIT.toMinutes()
                            + " minutes: the file of the lock is " + path + ".");
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while other tests had the GPU.", e);
        } finally {
            if (!entered) {
                openGate();
            }
        }
    }

    /** Another thread that waits behind it closes it again. */
    private synchronized void openGate() {
        if (gate != null) {
            release(gate);
            gate = null;
        }
    }

    private void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the GPU, " + path + ", cannot be released.", e);
        }
    }

    private synchronized boolean tryEnter(boolean wantsAlone, boolean closesGate) {
        try {
            boolean entered = wantsAlone ? tryEnterAlone(closesGate) : tryEnterWithOthers();
            if (entered) {
                holders++;
                alone = wantsAlone;
            }
            return entered;
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the GPU, " + path + ", cannot be taken.", e);
        }
    }

    private boolean tryEnterAlone(boolean closesGate) throws IOException {
        if (closesGate && gate == null) {
            gate = channel.tryLock(GATE, 1, false);
        }
        if (holders > 0) {
            return false;
        }
        device = channel.tryLock(DEVICE, 1, false);
        if (device == null) {
            return false;
        }
        openGate();
        return true;
    }

    private boolean tryEnterWithOthers() throws IOException {
        if (holders > 0 && !alone) {
            return true; // also where the gate is closed: what runs here may have to end before the GPU is free
        }
        if (holders > 0 || gate != null) {
            return false;
        }
        try (FileLock open = channel.tryLock(GATE, 1, true)) {
            device = open == null ? null : channel.tryLock(DEVICE, 1, true);
        }
        return device != null;
    }

    /** Gives the GPU back; once for each {@link #enter}. */
    synchronized void leave() {
        holders--;
        if (holders > 0) {
            return;
        }
        alone = false;
        release(device);
    }

    /** Has this process wait for the GPU before it ends, for its end frees memory of the device. */
    void takeAtExit() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!isHeld()) {
                                enter(false);
                            }
                        },
                        "GPU lock"));
    }

    private synchronized boolean isHeld() {
        return holders > 0;
    }
}
