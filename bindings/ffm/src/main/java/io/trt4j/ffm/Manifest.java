package io.trt4j.ffm;

import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the files in a folder of the cache: one line of text each. */
final class Manifest {
    /**
     * A file as it was when its content was known.
     *
     * @param digest the SHA-256 of its content, in hexadecimal
     * @param size in bytes
     * @param modified when its content was changed, in nanoseconds
     * @param changed when anything of it was changed, in nanoseconds; no program can set this
     * @param inode its number in the file system
     */
    record Entry(String digest, long size, long modified, long changed, long inode) {
        static Entry of(Path file, String digest) throws IOException {
            Map<String, Object> now =
                    Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
            return new Entry(
                    digest,
                    (long) get(now, "size"),
                    ((FileTime) get(now, "lastModifiedTime")).to(TimeUnit.NANOSECONDS),
                    ((FileTime) get(now, "ctime")).to(TimeUnit.NANOSECONDS),
                    (long) get(now, "ino"));
        }

        private static Object get(Map<String, Object> attributes, String name) {
            return Objects.requireNonNull(attributes.get(name), name);
        }

        /** Whether a file need not be read to know that it still has this content. */
        boolean isUnchanged(Path file) throws IOException {
            Entry now = of(file, digest);
            // What was copied with its time, as an image's layer is, has another inode. Where this user could not have
            // changed it, the time will do.
            return now.equals(this) || now.size == size && now.modified == modified && !Files.isWritable(file);
        }
    }

    private static final String NAME = ".manifest";
    private static final String FIRST_LINE = "trt4j manifest 1";

    private final Map<String, Entry> entries = new TreeMap<>();

    private Manifest() {}

    /** The manifest of a folder; empty where there is none that makes sense. */
    static Manifest read(Path folder) throws IOException {
        var manifest = new Manifest();
        Path file = folder.resolve(NAME);
        if (!isFile(file)) {
            return manifest;
        }
        PrivateFolder.require(file);
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith(FIRST_LINE + "\n")) {
                text.lines().skip(1).forEach(manifest::parse);
            }
        } catch (NoSuchFileException | IllegalArgumentException e) {
            manifest.entries.clear(); // deleted meanwhile, or damaged: so all files are made anew
        }
        return manifest;
    }

    private void parse(String line) {
        String[] words = line.split(" ", 6);
        if (words.length < 6) {
            throw new IllegalArgumentException(line);
        }
        entries.put(
                words[5],
                new Entry(
                        words[0],
                        Long.parseLong(words[1]),
                        Long.parseLong(words[2]),
                        Long.parseLong(words[3]),
                        Long.parseLong(words[4])));
    }

    @Nullable
    Entry get(String name) {
        return entries.get(name);
    }

    void put(String name, Entry entry) {
        entries.put(name, entry);
    }

    /** Replaces the manifest of a folder, all at once. */
    void write(Path folder) throws IOException {
        String text = entries.entrySet().stream()
                .map(each -> {
                    Entry entry = each.getValue();
                    return "%s %d %d %d %d %s\n"
                            .formatted(
                                    entry.digest,
                                    entry.size,
                                    entry.modified,
                                    entry.changed,
                                    entry.inode,
                                    each.getKey());
                })
                .collect(Collectors.joining("", FIRST_LINE + "\n", ""));
        Path unfinished = Files.createTempFile(folder, NAME, Extraction.UNFINISHED);
        try {
            Files.write(
                    unfinished, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE); // or it was deleted
            Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** Whether there is a file, not a link to one. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
