package io.trt4j.cuda;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.NativeException;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compiled code on disk, one file an entry, for processes to come. An entry appears all at once and is believed only if
 * it is whole, of the key that was asked for, and {@linkplain PrivateFolder the user's or root's} as its folder is;
 * anything else is compiled again and replaced. A digest tells what is damaged, the owner what is forged. What the disk
 * does is never an error: the code is then compiled each time.
 */
final class KernelCache {
    private static final System.Logger LOG = System.getLogger("io.trt4j.cuda");
    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private static final String SUFFIX = ".kernel";
    private static final String UNFINISHED = ".unfinished";
    private static final long STANDARD_BOUND = 256L << 20;

    // An entry is MAGIC, FORMAT, the key, the code's length, the code, and the digest of all that.
    private static final byte[] MAGIC = "trt4j kernel".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int DIGEST = 32;
    private static final int OVERHEAD = MAGIC.length + Integer.BYTES + DIGEST + Long.BYTES + DIGEST;

    private final Path folder;
    private final long bound;

    /**
     * @param folder where the entries are; made when the first one is written
     * @param bound how many bytes they may have together; the oldest are deleted beyond that
     */
    KernelCache(Path folder, long bound) {
        this.folder = folder;
        this.bound = bound;
    }

    /** The cache of this user; empty where it is switched off. */
    static Optional<KernelCache> standard() {
        if (System.getProperty(KernelSource.CACHE_PROPERTY, "").equals("off")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KernelCache(Libraries.cache().resolve("kernels"), STANDARD_BOUND));
        } catch (NativeException e) {
            warn(e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The code of a key: from the disk, else compiled and written there.
     *
     * @param key 32 bytes that say all that the code depends on
     * @param compile makes the code; what it throws is thrown
     */
    byte[] get(byte[] key, Supplier<byte[]> compile) {
        Path file = folder.resolve(HexFormat.of().formatHex(key) + SUFFIX);
        byte[] known = read(file, key);
        if (known != null) {
            return known;
        }
        byte[] code = compile.get();
        try {
            write(file, entry(key, code));
            trim(file);
        } catch (DirectoryIteratorException e) {
            warn(PrivateFolder.reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            warn(PrivateFolder.reason(e));
        }
        return code;
    }

    private static void warn(String why) {
        if (WARNED.compareAndSet(false, true)) {
            LOG.log(System.Logger.Level.WARNING, "Compiled kernels are not kept on disk: {0}", why);
        }
    }

    /** The code in a file; null where it is not the whole entry of this key. */
    private byte @Nullable [] read(Path file, byte[] key) {
        byte[] entry;
        try {
            // Of a pipe, reading would not end; and what is larger than all together may be was not written here.
            if (!Files.isRegularFile(file) || Files.size(file) > STANDARD_BOUND) {
                return null;
            }
            PrivateFolder.require(folder);
            PrivateFolder.require(file);
            entry = Files.readAllBytes(file);
        } catch (IOException e) {
            return null; // deleted meanwhile, or not ours: writing it again will tell
        }
        if (entry.length < OVERHEAD) {
            return null;
        }
        byte[] code = Arrays.copyOfRange(entry, OVERHEAD - DIGEST, entry.length - DIGEST);
        if (!Arrays.equals(entry, entry(key, code))) {
            return null;
        }
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // what is used is not the oldest
        } catch (IOException e) {
            // then it may be deleted earlier
        }
        return code;
    }

    private static byte[] entry(byte[] key, byte[] code) {
        ByteBuffer entry = ByteBuffer.allocate(OVERHEAD + code.length)
                .put(MAGIC)
                .putInt(FORMAT)
                .put(key)
                .putLong(code.length)
                .put(code);
        MessageDigest digest = KernelKey.digest();
        digest.update(entry.array(), 0, entry.position());
        return entry.put(digest.digest()).array();
    }

    private void write(Path file, byte[] entry) throws IOException {
        PrivateFolder.create(folder);
        try {
            Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
            try {
                Files.write(unfinished, entry);
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file); // a file cannot take the place of a folder
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new IOException(
                    "the folder " + folder + " cannot be written (" + PrivateFolder.reason(e) + "): "
                            + PrivateFolder.REMEDY,
                    e);
        }
    }

    private record Kept(Path file, long size, FileTime modified) {}

    /** Deletes the oldest entries beyond the bound, but not the one just written, and what killed processes left. */
    private void trim(Path written) throws IOException {
        Instant killed = Instant.now().minus(Duration.ofDays(1));
        List<Kept> entries = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
            for (Path file : files) {
                BasicFileAttributes attributes;
                try {
                    attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                } catch (IOException e) {
                    continue; // deleted by another process
                }
                if (file.toString().endsWith(SUFFIX)) {
                    entries.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
                } else if (attributes.lastModifiedTime().toInstant().isBefore(killed)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        long size = entries.stream().mapToLong(Kept::size).sum();
        entries.sort(Comparator.comparing(Kept::modified));
        for (Kept entry : entries) {
            if (size > bound && !entry.file.equals(written)) {
                Files.deleteIfExists(entry.file);
                size -= entry.size;
            }
        }
    }
}
