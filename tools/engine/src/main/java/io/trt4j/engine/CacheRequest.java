package io.trt4j.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request for an engine, by one thread: reads it, waits for it, builds it. */
final class CacheRequest implements KeyLock.Waiting {
    private static final System.Logger LOG = System.getLogger("io.trt4j.engine");

    /** Who waits for less is not told: the lock is also held for moments. */
    private static final Duration FIRST = Duration.ofMillis(200);

    private final EngineCache cache;
    private final CacheKey key;
    private final EngineCache.Build build;
    private final CacheLookup event;
    private final Path file;
    private final long began = System.nanoTime();
    private long told = -1;

    /** Whether another had the lock. */
    private boolean waits;

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

    /** @param event is filled in */
    CacheRequest(EngineCache cache, CacheKey key, EngineCache.Build build, CacheLookup event) {
        this.cache = cache;
        this.key = key;
        this.build = build;
        this.event = event;
        file = EngineFile.of(cache.folder(), key);
    }

    /** The engine; the caller closes it. */
    SerializedPlan get() throws InterruptedException {
        while (true) {
            event.refused = null;
            Stamp seen = Stamp.of(file);
            SerializedPlan known = seen == null ? null : read();
            if (known != null) {
                event.hit = true;
                event.kept = true;
                return known;
            }
            SerializedPlan built = buildUnlessChanged(seen);
            if (built != null) {
                if (event.kept) {
                    trim();
                }
                return built;
            }
        }
    }

    /** Reads the file; null if there is none, or none to be believed. */
    private @Nullable SerializedPlan read() throws InterruptedException {
        String why;
        try {
            SerializedPlan plan = EngineFile.read(file, key);
            touch();
            return plan;
        } catch (NoSuchFileException e) {
            return null; // deleted meanwhile
        } catch (IOException e) {
            why = "it cannot be read (" + OwnFiles.reason(e) + ")";
        } catch (SealedFile.Refused e) {
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
    private @Nullable SerializedPlan buildUnlessChanged(@Nullable Stamp seen) throws InterruptedException {
        try (KeyLock lock = lock()) {
            if (!Objects.equals(seen, Stamp.of(file))) {
                return null;
            }
            tellBeforeTheBuild(lock);
            SerializedPlan plan = build.build();
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
            return KeyLock.acquire(KeyLock.of(cache.folder(), key), this);
        } finally {
            if (waits) {
                event.waited += System.nanoTime() - start;
            }
        }
    }

    private void tellBeforeTheBuild(KeyLock lock) {
        IOException failure = lock.failure();
        if (failure != null && lock.isMade()) {
            cache.news().noLocks(failure);
        } else if (failure != null) {
            cache.news().notWritable(failure);
        }
        if (event.refused != null) {
            cache.news()
                    .tell(
                            Level.WARNING,
                            "The file " + file + " is not used, since " + event.refused
                                    + ". The engine is built again.");
        }
        LOG.log(Level.DEBUG, () -> "The cache " + cache.folder() + " lacks the engine of " + key);
    }

    private boolean write(SerializedPlan plan) {
        long size = EngineFile.size(key, plan.bytes());
        if (size > cache.limit()) {
            cache.news().tooLarge(key, size, cache.limit());
            return false;
        }
        try {
            EngineFile.write(file, key, plan.bytes());
            return true;
        } catch (IOException e) {
            cache.news().notWritable(e);
            return false;
        }
    }

    private void trim() {
        try {
            new CacheTrim(cache.folder(), sentence -> cache.news().tell(Level.INFO, sentence)).run(cache.limit(), key);
        } catch (IOException e) {
            cache.news().notTrimmed(e);
        }
    }

    @Override
    public void goesOn(String holder) {
        waits = true;
        long waited = System.nanoTime() - began;
        if (told < 0 && waited >= FIRST.toNanos()) {
            cache.news().tell(Level.INFO, "Waiting for " + holder + ", which builds the engine " + key.brief() + ".");
        } else if (told >= 0 && waited - told >= cache.reminder().toNanos()) {
            cache.news()
                    .tell(
                            Level.INFO,
                            "Waiting for " + holder + ", which builds the engine " + key.brief() + ", for "
                                    + Duration.ofNanos(waited).toSeconds() + " s now.");
        } else {
            return;
        }
        told = waited;
    }
}
