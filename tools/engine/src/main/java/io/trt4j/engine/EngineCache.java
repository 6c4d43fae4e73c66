package io.trt4j.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A folder that keeps built engines, so that each is built once.
 *
 * <p>An engine is found again if all that decides what it is has not changed: the model and its external data, the build
 * options, the version of TensorRT, the device, and the plugins. Each is one file. A file that is damaged, cut off, of
 * another engine, or that other users can write, is not used; the engine is built again and the file replaced.
 *
 * <p><b>Threads and processes.</b> A cache is immutable and thread-safe, and any number of caches, threads and processes
 * may use one folder. One of them builds an engine; those that want the same one wait for it, which the listener is
 * told. A wait ends by {@linkplain Thread#interrupt interrupt}. If the build fails, or its process ends, however it does,
 * the next one builds. Different engines are built at the same time. On a file system without locks, this holds for the
 * threads of one process; the listener is told.
 *
 * <p><b>Trust.</b> An engine is code. The folder is made for its user alone (mode 0700), and the files too (mode 0600).
 * A folder that belongs to neither the user nor root, or that others can write, is refused. A file that is so is not
 * used.
 *
 * <p><b>Failures.</b> An engine that was built is returned even if it cannot be kept, because the disk is full or the
 * folder cannot be written; the listener is told once. A folder that is not there and cannot be made, or cannot be read,
 * is an {@link UncheckedIOException} before anything is built.
 */
public final class EngineCache {
    private final Path folder;
    private final long limit;
    private final Duration reminder;
    private final CacheNews news;

    /** Builds an engine. */
    interface Build {
        /**
         * Builds the engine, in the thread that asked for it and under the lock of its key.
         *
         * @return what the cache hands on, open; the caller of {@link #get} closes it
         */
        SerializedPlan build() throws InterruptedException;
    }

    private EngineCache(Path folder, long limit, Duration reminder, CacheNews news) {
        this.folder = folder;
        this.limit = limit;
        this.reminder = reminder;
        this.news = news;
    }

    /**
     * The cache in a folder, without a limit. The folder is made if it is not there.
     *
     * @throws UncheckedIOException if the folder cannot be made or read, or is not used because it is not the user's
     * @throws IllegalArgumentException if the folder is not of the default file system
     */
    public static EngineCache of(Path folder) {
        Objects.requireNonNull(folder, "The folder is null.");
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("The cache " + folder + " is in " + folder.getFileSystem()
                    + ", but must be in a folder of the system.");
        }
        Path absolute = folder.toAbsolutePath().normalize();
        var cache = new EngineCache(absolute, Long.MAX_VALUE, Duration.ofSeconds(10), new CacheNews(absolute, null));
        cache.requireFolder();
        return cache;
    }

    /**
     * The same cache with a limit: when an engine is written, those not used for longest are deleted until the engines
     * have no more bytes together. One that is being built is not deleted. An engine that alone is larger is not kept.
     *
     * @param bytes at least 0
     */
    public EngineCache limit(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(
                    "The limit of a cache is " + bytes + " bytes, but must not be negative.");
        }
        return new EngineCache(folder, bytes, reminder, news);
    }

    /**
     * The same cache with a listener, which gets one sentence for each thing that its user may want to know: who is
     * waited for, when the wait begins and every ten seconds; a file that is not used, and why; an engine that is not
     * kept, and why; an engine that is deleted because of the limit. Without a listener, the sentences go to the
     * {@link System.Logger} {@code io.trt4j.engine}.
     *
     * @param newListener called by the thread that wants an engine; what it throws is logged and goes no further
     */
    public EngineCache listener(Consumer<String> newListener) {
        return new EngineCache(
                folder,
                limit,
                reminder,
                new CacheNews(folder, Objects.requireNonNull(newListener, "The listener is null.")));
    }

    /** The same cache that tells who waits at other intervals. */
    EngineCache reminder(Duration every) {
        return new EngineCache(folder, limit, every, news);
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
    }

    long limit() {
        return limit;
    }

    Duration reminder() {
        return reminder;
    }

    CacheNews news() {
        return news;
    }

    @Override
    public String toString() {
        return "EngineCache[" + folder + "]";
    }

    /**
     * The engine of a key: from its file, else built and written there.
     *
     * @return the caller closes it
     * @throws UncheckedIOException if the folder cannot be used; nothing was built then
     * @throws InterruptedException if the thread is interrupted while it waits or reads, or the build throws it. An
     *     interrupt that comes when the engine is built does not keep it from being written and returned
     */
    SerializedPlan get(CacheKey key, Build build) throws InterruptedException {
        requireFolder();
        var event = new CacheLookup();
        event.begin();
        try {
            SerializedPlan plan = new CacheRequest(this, key, build, event).get();
            event.size = plan.bytes().byteSize();
            return plan;
        } finally {
            if (event.shouldCommit()) {
                event.key = key.hex();
                event.parts = key.describe();
                event.folder = folder.toString();
                event.commit();
            }
        }
    }

    /**
     * Deletes the file of an engine that turned out to be of no use although it is as it was written, so that it is built
     * again when it is wanted next. If it is being built just now, that is enough.
     *
     * @param why the end of a sentence
     */
    void discard(CacheKey key, String why) {
        Path file = EngineFile.of(folder, key);
        try (KeyLock lock = KeyLock.tryAcquire(KeyLock.of(folder, key))) {
            if (lock != null && Files.deleteIfExists(file)) {
                news.tell(Level.WARNING, "The file " + file + " is deleted, since " + why + ".");
            }
        } catch (IOException e) {
            news.tell(
                    Level.WARNING,
                    "The file " + file + " cannot be deleted (" + OwnFiles.reason(e) + "), but " + why + ".");
        }
    }

    private void requireFolder() {
        try {
            OwnFiles.createFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(OwnFiles.reason(e), e);
        }
    }
}
