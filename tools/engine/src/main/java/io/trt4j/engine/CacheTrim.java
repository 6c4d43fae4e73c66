package io.trt4j.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deletes from the folder of a cache what is too much: the engines that were not used for longest beyond the limit, and
 * what killed processes left. Each file is deleted under the lock of its key; where another has that, the file stays.
 * Only files with names of this cache are touched.
 */
final class CacheTrim {
    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{64})(?:\\.[0-9]+)?(\\.engine|\\.lock|\\.unfinished)");

    /** For file systems without locks, where the age tells. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private record Entry(Path file, String key, String suffix, long size, FileTime used) {}

    private final Path folder;
    private final Consumer<String> told;

    CacheTrim(Path folder, Consumer<String> told) {
        this.folder = folder;
        this.told = told;
    }

    /**
     * Deletes what is too much.
     *
     * @param limit how many bytes the engines may have together
     * @param written stays
     */
    void run(long limit, CacheKey written) throws IOException {
        List<Entry> entries = entries();
        long size = entries.stream()
                .filter(entry -> entry.suffix.equals(EngineFile.SUFFIX))
                .mapToLong(Entry::size)
                .sum();
        for (Entry entry : entries) {
            if (!entry.suffix.equals(EngineFile.SUFFIX)) {
                deleteIfAbandoned(entry);
            } else if (size > limit && !entry.key.equals(written.hex()) && evict(entry, limit)) {
                size -= entry.size;
            }
        }
    }

    /** The files of the cache: engines first, those not used for longest first of all. */
    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    add(entries, file, name.group(1), name.group(2));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing((Entry entry) -> !entry.suffix.equals(EngineFile.SUFFIX))
                .thenComparing(Entry::used));
        return entries;
    }

    private static void add(List<Entry> entries, Path file, String key, String suffix) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            entries.add(new Entry(file, key, suffix, attributes.size(), attributes.lastModifiedTime()));
        } catch (NoSuchFileException e) {
            // deleted by another process
        }
    }

    private Path lockOf(Entry entry) {
        return folder.resolve(entry.key + KeyLock.SUFFIX);
    }

    private boolean evict(Entry entry, long limit) throws IOException {
        try (KeyLock lock = KeyLock.tryAcquire(lockOf(entry))) {
            if (lock == null) {
                return false; // being built anew
            }
            if (Files.deleteIfExists(entry.file)) {
                told.accept("The engine " + entry.file + " of " + entry.size
                        + " bytes, last used at " + entry.used + ", is deleted: the limit of the cache is " + limit
                        + " bytes.");
                var event = new CacheEviction();
                event.file = entry.file.toString();
                event.size = entry.size;
                event.commit();
            }
            lock.deleteFile();
            return true;
        }
    }

    /** A file of a build that nobody does any more, or a lock that nobody has and that has no engine. */
    private void deleteIfAbandoned(Entry entry) throws IOException {
        try (KeyLock lock = KeyLock.tryAcquire(lockOf(entry))) {
            if (lock == null || lock.failure() != null && !isOld(entry)) {
                return;
            }
            if (entry.suffix.equals(SealedFile.UNFINISHED)) {
                Files.deleteIfExists(entry.file);
            }
            if (!Files.exists(folder.resolve(entry.key + EngineFile.SUFFIX), LinkOption.NOFOLLOW_LINKS)) {
                lock.deleteFile();
            }
        }
    }

    private static boolean isOld(Entry entry) {
        return entry.used.toInstant().isBefore(Instant.now().minus(ABANDONED));
    }
}
