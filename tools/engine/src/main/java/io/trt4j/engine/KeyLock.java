package io.trt4j.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The lock of one key: only one thread of all processes of this machine has it. The system gives it up when its process
 * ends, however it ends. While it is held, its file has the number of the process.
 *
 * <p>Threads take a lock in memory first, so that a process has the file open only once: to close any channel of a file
 * gives up all locks that the process has on it. Processes ask for the file's lock again and again, rather than wait for
 * it in the system, since an interrupt would close the channel, and since who waits is told.
 */
final class KeyLock implements AutoCloseable {
    static final String SUFFIX = ".lock";

    /** Is told again and again, while another has the lock. */
    interface Waiting {
        /** @param holder who has it, for a sentence */
        void goesOn(String holder);
    }

    private static final int NUMBER = 20;
    private static final long LONGEST_PAUSE = 200;

    /** The locks that threads have or wait for. */
    private static final ConcurrentHashMap<Path, OfThreads> USED = new ConcurrentHashMap<>();

    /** Channels of files that another class loader of this process has locked: closing one would give up its lock. */
    private static final List<FileChannel> LEFT_OPEN = new ArrayList<>();

    private static final class OfThreads extends ReentrantLock {
        private static final long serialVersionUID = 1L;

        /** Changed only while the map computes. */
        int users;

        OfThreads() {
            super(true);
        }
    }

    private final Path file;
    private final OfThreads threads;
    private boolean ofThisThread;
    private @Nullable FileChannel channel;
    private @Nullable Object identity;
    private boolean ofOtherLoader;
    private boolean made;
    private boolean closed;
    private @Nullable IOException failure;

    private KeyLock(Path file) {
        this.file = file;
        threads = Objects.requireNonNull(USED.compute(file, (f, lock) -> {
            OfThreads used = lock == null ? new OfThreads() : lock;
            used.users++;
            return used;
        }));
    }

    /** The file of the lock of a key. */
    static Path of(Path folder, CacheKey key) {
        return folder.resolve(key.hex() + SUFFIX);
    }

    /**
     * Waits for the lock and takes it.
     *
     * @param file has nothing else to say
     * @throws InterruptedException if the thread is interrupted; then it does not have the lock
     * @throws IllegalStateException if this thread has it
     */
    static KeyLock acquire(Path file, Waiting waiting) throws InterruptedException {
        var lock = new KeyLock(file);
        try {
            if (lock.threads.isHeldByCurrentThread()) {
                throw new IllegalStateException("The build of an engine asks for the same engine.");
            }
            while (!lock.threads.tryLock(LONGEST_PAUSE, TimeUnit.MILLISECONDS)) {
                waiting.goesOn("another thread of this process");
            }
            lock.ofThisThread = true;
            lock.lockFile(waiting);
            return lock;
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    /** Takes the lock if that is possible at once; null if it is not. */
    static @Nullable KeyLock tryAcquire(Path file) {
        var lock = new KeyLock(file);
        try {
            lock.ofThisThread = !lock.threads.isHeldByCurrentThread() && lock.threads.tryLock();
            if (lock.ofThisThread && lock.tryLockFile()) {
                return lock;
            }
        } catch (IOException e) {
            return lock.ofThreadsOnly(e);
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
        lock.close();
        return null;
    }

    /** Why other processes are not kept out; null if they are. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Whether the file could be opened; if not, the folder cannot be written. */
    boolean isMade() {
        return made;
    }

    private void lockFile(Waiting waiting) throws InterruptedException {
        try {
            for (long pause = 1; !tryLockFile(); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
                waiting.goesOn(holder());
                Thread.sleep(pause);
            }
            writeHolder();
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException("interrupted while waiting for " + file);
        } catch (IOException e) {
            ofThreadsOnly(e);
        }
    }

    private KeyLock ofThreadsOnly(IOException why) {
        failure = why;
        closeChannel();
        return this;
    }

    /**
     * Asks for the file's lock once. Another process may have deleted the file, and a third made it anew, before the lock of the first file was taken:
     * then the lock is no good. Should that happen twice within the microseconds between the first lines here, an engine
     * is built twice, which does no harm.
     */
    private boolean tryLockFile() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = FileChannel.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS),
                    OwnFiles.mode(file, "rw-------"));
            channel = open;
            made = true;
            identity = identity();
        }
        FileLock lock = null;
        try {
            lock = open.tryLock();
            ofOtherLoader = false;
        } catch (OverlappingFileLockException e) {
            ofOtherLoader = true;
        }
        if (identity == null || !identity.equals(identity())) {
            closeChannel();
            return false;
        }
        return lock != null;
    }

    /** What tells the file from another of the same name; null if there is none. */
    private @Nullable Object identity() throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
            return key == null ? file : key; // not every system has one
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private void writeHolder() throws ClosedByInterruptException {
        try {
            FileChannel locked = Objects.requireNonNull(channel);
            String number =
                    ("%-" + NUMBER + "d").formatted(ProcessHandle.current().pid());
            locked.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            // A full disk: who waits is not told for whom.
        }
    }

    private String holder() throws IOException {
        FileChannel open = channel;
        if (ofOtherLoader) {
            return "another thread of this process";
        }
        ByteBuffer number = ByteBuffer.allocate(NUMBER);
        if (open == null || open.read(number, 0) < NUMBER) {
            return "another process";
        }
        return "process " + new String(number.array(), StandardCharsets.US_ASCII).strip();
    }

    /** Deletes the file, as the one who has the lock. Whoever waits for it makes a new one. */
    void deleteFile() throws IOException {
        if (identity != null && identity.equals(identity())) {
            Files.delete(file);
        }
    }

    private void closeChannel() {
        FileChannel open = channel;
        channel = null;
        if (open == null) {
            return;
        }
        if (ofOtherLoader) {
            synchronized (LEFT_OPEN) {
                LEFT_OPEN.add(open);
            }
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            System.getLogger("io.trt4j.engine").log(System.Logger.Level.DEBUG, "Closing " + file + " failed", e);
        }
    }

    /** Gives the lock up; idempotent. Called by the thread that has it. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        closeChannel();
        if (ofThisThread) {
            threads.unlock();
        }
        USED.compute(file, (f, lock) -> --threads.users == 0 ? null : lock);
    }
}
