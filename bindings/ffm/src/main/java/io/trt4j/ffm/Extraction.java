package io.trt4j.ffm;

import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Files copied out of an archive into a folder of the cache, where the loader can take them. The folder's name says
 * what the archive has, so that archives of the same files share one. A manifest, written last, has the size, the
 * digest and the times of each file. A file that still has these times is taken as it is; another is read, and copied
 * anew if its digest is wrong. Where all is there, nothing is locked and nothing need be written.
 */
final class Extraction {
    /**
     * A file of an archive.
     *
     * @param name without folders
     * @param size in bytes, or -1 where the archive does not tell
     * @param crc its CRC-32, or -1 where the archive does not tell
     * @param time when it was changed, in milliseconds; used where there is no {@code crc}
     * @param source gives its content
     */
    record Packed(String name, long size, long crc, long time, Source source) {}

    interface Source {
        InputStream open() throws IOException;
    }

    private static final System.Logger LOG = System.getLogger("io.trt4j.ffm");

    /**
     * Locked by each process that uses the folder, until it ends. When it was used last, the folder's time tells: to set
     * that of a file opens and closes it, which gives up all locks on it.
     */
    static final String USED = ".used";

    private static final String LOCK = ".lock";
    static final String UNFINISHED = ".unfinished";
    private static final Duration KEPT = Duration.ofDays(30);

    /** One object in the whole JVM, since a file lock does not keep two class loaders of one process apart. */
    private static final Object THIS_JVM = "io.trt4j.ffm.Extraction".intern();

    /** The locks of {@link #USED} by folder, never closed: to close any channel of a file gives up all locks on it. */
    private static final Map<Path, FileChannel> USING = new HashMap<>();

    private final Path cache;
    private final Path folder;
    private final Collection<Packed> wanted;

    private Extraction(Path cache, Path folder, Collection<Packed> wanted) {
        this.cache = cache;
        this.folder = folder;
        this.wanted = wanted;
    }

    /**
     * Copies files into a folder of the cache, unless they are there.
     *
     * @param name what the folder's name begins with
     * @param all the files that the archive has of this kind
     * @param wanted those of them that are needed now
     * @return the folder
     * @throws IOException saying what is wrong
     */
    static Path run(Path cache, String name, Collection<Packed> all, Collection<Packed> wanted) throws IOException {
        Path folder = cache.resolve(name + "-" + digestOf(all)).toAbsolutePath();
        boolean interrupted = Thread.interrupted(); // it would close channels
        try {
            synchronized (THIS_JVM) {
                new Extraction(cache.toAbsolutePath(), folder, wanted).run();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return folder;
    }

    private void run() throws IOException {
        String lacking = "";
        try {
            if (Files.isDirectory(folder)) {
                PrivateFolder.require(cache);
                PrivateFolder.require(folder);
                use();
                List<Packed> missing = missing(Manifest.read(folder));
                if (missing.isEmpty()) {
                    return;
                }
                lacking = ", which lacks a whole " + missing.getFirst().name + ",";
            }
            PrivateFolder.create(cache);
            locked(this::extract);
            use();
        } catch (FileSystemException e) {
            throw new IOException(
                    "the cache " + cache + lacking + " cannot be used (" + PrivateFolder.reason(e) + "): "
                            + PrivateFolder.REMEDY,
                    e);
        }
    }

    /** Says that this process uses the folder until it ends, as far as the file system lets it. */
    private void use() {
        try {
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(Duration.ofDays(1)))) {
                Files.setLastModifiedTime(folder, FileTime.from(now));
            }
        } catch (IOException e) {
            // Not ours to write, or not there yet.
        }
        if (USING.containsKey(folder)) {
            return;
        }
        try {
            FileChannel channel = FileChannel.open(folder.resolve(USED), StandardOpenOption.READ);
            USING.put(folder, channel);
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException e) {
            // Another class loader of this process has it.
        } catch (IOException e) {
            USING.remove(folder); // not ours to read, not there yet, or a file system without locks
        }
    }

    /** The files that are not there, or not as they should be. Brings the manifest up to date. */
    private List<Packed> missing(Manifest manifest) throws IOException {
        List<Packed> missing = new ArrayList<>();
        boolean changed = false;
        for (Packed file : wanted) {
            Path path = folder.resolve(file.name);
            Manifest.Entry entry = manifest.get(file.name);
            if (entry == null || file.size >= 0 && entry.size() != file.size || !Manifest.isFile(path)) {
                missing.add(file);
                continue;
            }
            PrivateFolder.require(path);
            if (!entry.isUnchanged(path)) {
                Manifest.Entry now = Manifest.Entry.of(path, digestOf(path));
                if (now.size() != entry.size() || !now.digest().equals(entry.digest())) {
                    missing.add(file);
                    continue;
                }
                manifest.put(file.name, now);
                changed = true;
            }
        }
        if (changed) {
            update(manifest);
        }
        return missing;
    }

    /** The files are whole all the same; what fails is tried another time, and so is what another process undoes. */
    private void update(Manifest manifest) {
        try {
            manifest.write(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The manifest in " + folder + " is left as it is", e);
        }
    }

    private void extract() throws IOException {
        boolean made = !Files.isDirectory(folder);
        PrivateFolder.create(folder);
        if (made) {
            USING.remove(folder); // was deleted meanwhile
        }
        Manifest manifest = Manifest.read(folder);
        List<Packed> missing = missing(manifest);
        if (missing.isEmpty()) {
            return; // another process was faster
        }
        Path used = folder.resolve(USED);
        if (!Files.exists(used)) {
            Files.createFile(used);
        }
        deleteUnfinished();
        for (Packed file : missing) {
            manifest.put(file.name, extract(file));
        }
        manifest.write(folder);
        if (made) {
            deleteUnused();
        }
    }

    private Manifest.Entry extract(Packed file) throws IOException {
        Path path = folder.resolve(file.name);
        LOG.log(System.Logger.Level.INFO, "extracting {0} bytes to {1}", file.size < 0 ? "unknown" : file.size, path);
        MessageDigest digest = sha256();
        var crc = new CRC32();
        long size = 0;
        // What a killed process left is deleted by the next one; a complete file appears all at once.
        Path unfinished = Files.createTempFile(folder, file.name, UNFINISHED);
        try {
            try (InputStream in = file.source.open();
                    OutputStream out = Files.newOutputStream(unfinished)) {
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    write(out, buffer, n, unfinished);
                    digest.update(buffer, 0, n);
                    crc.update(buffer, 0, n);
                    size += n;
                }
            }
            if (file.size >= 0 && size != file.size || file.crc >= 0 && crc.getValue() != file.crc) {
                throw new IOException("the archive is damaged, its " + file.name
                        + " is not what its directory says: download it again");
            }
            // Whole seconds outlive being copied by tar, and so into an image's layer.
            Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(path); // a file cannot take the place of a folder
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return Manifest.Entry.of(path, HexFormat.of().formatHex(digest.digest()));
    }

    /** Names the file, which the system's own exception of a full disk does not. */
    private static void write(OutputStream out, byte[] buffer, int length, Path file) throws IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
    }

    private void deleteUnfinished() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Deletes the folders that nothing has used for long, and nothing uses now; what fails is tried another time. */
    private void deleteUnused() {
        try (var folders = Files.newDirectoryStream(cache, Extraction::isUnused)) {
            for (Path old : folders) {
                deleteIfUnused(old);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "Old files are left in " + cache, e);
        }
    }

    private static void deleteIfUnused(Path old) {
        try {
            FileChannel channel = FileChannel.open(old.resolve(USED), StandardOpenOption.WRITE);
            try (FileLock lock = channel.tryLock()) {
                // A process that begins to use it now waits, and then finds that it is gone.
                if (lock != null) {
                    delete(old);
                }
            } catch (OverlappingFileLockException e) {
                USING.put(old.resolve(USED), channel); // this process uses it, by another class loader perhaps
                return;
            }
            channel.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Old files are left in " + old, e);
        }
    }

    private static boolean isUnused(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Manifest.isFile(folder.resolve(USED))
                && Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(KEPT));
    }

    private static void delete(Path old) throws IOException {
        Manifest.delete(old); // from here on nothing takes it for complete
        try (var files = Files.newDirectoryStream(old)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(old);
        LOG.log(System.Logger.Level.INFO, "deleted {0}, which was not used for {1} days", old, KEPT.toDays());
    }

    private interface Action {
        void run() throws IOException;
    }

    /** Runs something while no other process does. */
    private void locked(Action action) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(
                                cache.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = lock(channel)) {
                    action.run();
                    return;
                } catch (FileLockInterruptionException | ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted(); // once more, and the caller is told later
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (FileLockInterruptionException | ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) { // a network's file system without locks
            throw new FileSystemException(cache.resolve(LOCK).toString(), null, e.getMessage());
        }
    }

    private static String digestOf(Collection<Packed> files) {
        var sorted = new TreeMap<String, String>();
        for (Packed file : files) {
            sorted.put(file.name, file.size + " " + (file.crc >= 0 ? "crc " + file.crc : "time " + file.time));
        }
        byte[] digest = sha256().digest(sorted.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    private static String digestOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
