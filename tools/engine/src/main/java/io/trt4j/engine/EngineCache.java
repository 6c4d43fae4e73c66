package io.trt4j.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private static final System.Logger LOG = System.getLogger("io.trt4j.engine");

    /** Who waits for less is not told: the lock is also held for moments. */
    private static final Duration FIRST = Duration.ofMillis(200);

    private final Path folder;
    private final long limit;
    private final @Nullable Consumer<String> listener;
    private final Duration reminder;
    private final Set<String> toldOnce = ConcurrentHashMap.newKeySet();

    /** Builds an engine. */
    interface Build {
        /**
         * Builds the engine, in the thread that asked for it and under the lock of its key.
         *
         * @return what the cache hands on, open; the caller of {@link #get} closes it
         */
        Plan build() throws InterruptedException;
    }

    private EngineCache(Path folder, long limit, @Nullable Consumer<String> listener, Duration reminder) {
        this.folder = folder;
        this.limit = limit;
        this.listener = listener;
        this.reminder = reminder;
    }

    /**
     * The cache in a folder, without a limit. The folder is made if it is not there.
     *
     * @throws UncheckedIOException if the folder cannot be made or read, or is not used because it is not the user's
     * @throws IllegalArgumentException if the folder is not of the default file system
     */
    public static EngineCache of(Path folder) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("The cache " + folder + " is in " + folder.getFileSystem()
                    + ", but must be in a folder of the system.");
        }
        var cache = new EngineCache(folder.toAbsolutePath().normalize(), Long.MAX_VALUE, null, Duration.ofSeconds(10));
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
        return new EngineCache(folder, bytes, listener, reminder);
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
        return new EngineCache(folder, limit, Objects.requireNonNull(newListener, "newListener"), reminder);
    }

    EngineCache reminder(Duration every) {
        return new EngineCache(folder, limit, listener, every);
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
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
    Plan get(CacheKey key, Build build) throws InterruptedException {
        requireFolder();
        var event = new CacheLookup();
        event.begin();
        try {
            Plan plan = new Lookup(key, build, event).get();
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
        try (KeyLock lock = KeyLock.tryAcquire(folder.resolve(key.hex() + KeyLock.SUFFIX))) {
            if (lock != null && Files.deleteIfExists(file)) {
                tell(Level.WARNING, "The file " + file + " is deleted, since " + why + ".");
            }
        } catch (IOException e) {
            tell(
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

    private void tell(Level level, String sentence) {
        if (listener == null) {
            LOG.log(level, sentence);
            return;
        }
        try {
            listener.accept(sentence);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The listener of the cache " + folder + " failed at: " + sentence, e);
        }
    }

    private void tellOnce(String what, String sentence) {
        if (toldOnce.add(what)) {
            tell(Level.WARNING, sentence);
        }
    }

    private void tellNotKept(IOException why) {
        tellOnce(
                "write",
                "Engines are not kept, since the cache " + folder + " cannot be written (" + OwnFiles.reason(why)
                        + ").");
    }

    /** What a file of this name is: another one, or one that has changed, has another stamp. */
    private record Stamp(@Nullable Object identity, long size, FileTime changed) {
        static @Nullable Stamp of(Path file) {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
            } catch (IOException e) {
                return null;
            }
        }
    }

    /** One call of {@link #get}. */
    private final class Lookup implements KeyLock.Waiting {
        private final CacheKey key;
        private final Build build;
        private final CacheLookup event;
        private final Path file;
        private final long began = System.nanoTime();
        private long told = -1;

        Lookup(CacheKey key, Build build, CacheLookup event) {
            this.key = key;
            this.build = build;
            this.event = event;
            file = EngineFile.of(folder, key);
        }

        Plan get() throws InterruptedException {
            while (true) {
                Stamp seen = Stamp.of(file);
                Plan known = seen == null ? null : read();
                if (known != null) {
                    event.hit = true;
                    event.kept = true;
                    return known;
                }
                Plan built = buildUnlessChanged(seen);
                if (built != null) {
                    if (event.kept) {
                        trim();
                    }
                    return built;
                }
            }
        }

        /** Reads the file; null if there is none, or none to be believed. */
        private @Nullable Plan read() throws InterruptedException {
            String why;
            try {
                Plan plan = EngineFile.read(file, key);
                touch();
                return plan;
            } catch (NoSuchFileException e) {
                return null; // deleted meanwhile
            } catch (IOException e) {
                why = "it cannot be read (" + OwnFiles.reason(e) + ")";
            } catch (EngineFile.Refused e) {
                why = e.getMessage();
            }
            event.refused = why;
            return null;
        }

        /** What is used is not what was not used for longest. */
        private void touch() {
            try {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } catch (IOException e) {
                // Not this user's, or deleted by now: then it may go earlier, or is gone.
                LOG.log(Level.DEBUG, "The time of " + file + " is left as it is", e);
            }
        }

        /**
         * Builds under the lock of the key, unless the file is another one by then: whoever had the lock has written it.
         *
         * @param seen what was there and is of no use
         * @return null if there is another file
         */
        private @Nullable Plan buildUnlessChanged(@Nullable Stamp seen) throws InterruptedException {
            try (KeyLock lock = lock()) {
                if (!Objects.equals(seen, Stamp.of(file))) {
                    return null;
                }
                tellBeforeTheBuild(lock);
                Plan plan = build.build();
                try {
                    event.kept = write(plan);
                } catch (Throwable e) {
                    plan.close();
                    throw e;
                }
                return plan;
            }
        }

        private KeyLock lock() throws InterruptedException {
            long start = System.nanoTime();
            try {
                return KeyLock.acquire(folder.resolve(key.hex() + KeyLock.SUFFIX), this);
            } finally {
                event.waited += System.nanoTime() - start;
            }
        }

        private void tellBeforeTheBuild(KeyLock lock) {
            IOException failure = lock.failure();
            if (failure != null && lock.isMade()) {
                tellOnce(
                        "lock",
                        "Other processes may build the same engines at the same time, since the file system of "
                                + folder + " has no locks (" + OwnFiles.reason(failure) + ").");
            } else if (failure != null) {
                tellNotKept(failure);
            }
            if (event.refused != null) {
                tell(
                        Level.WARNING,
                        "The file " + file + " is not used, since " + event.refused + ". The engine is built again.");
            }
            LOG.log(Level.DEBUG, () -> "The cache " + folder + " lacks the engine of " + key);
        }

        private boolean write(Plan plan) {
            long size = EngineFile.size(key, plan.bytes());
            if (size > limit) {
                tellOnce(
                        "size",
                        "The engine " + key.brief() + " is not kept: it needs " + size
                                + " bytes, and the limit of the cache " + folder + " is " + limit + " bytes.");
                return false;
            }
            try {
                EngineFile.write(file, key, plan.bytes());
                return true;
            } catch (IOException e) {
                tellNotKept(e);
                return false;
            }
        }

        private void trim() {
            try {
                new CacheTrim(folder, sentence -> tell(Level.INFO, sentence)).run(limit, key);
            } catch (IOException e) {
                tellOnce("trim", "Old engines are left in " + folder + " (" + OwnFiles.reason(e) + ").");
            }
        }

        @Override
        public void goesOn(String holder) {
            long waited = System.nanoTime() - began;
            if (told < 0 && waited >= FIRST.toNanos()) {
                tell(Level.INFO, "Waiting for " + holder + ", which builds the engine " + key.brief() + ".");
            } else if (told >= 0 && waited - told >= reminder.toNanos()) {
                tell(
                        Level.INFO,
                        "Waiting for " + holder + ", which builds the engine " + key.brief() + ", for "
                                + Duration.ofNanos(waited).toSeconds() + " s now.");
            } else {
                return;
            }
            told = waited;
        }
    }
}
