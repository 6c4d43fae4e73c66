package io.trt4j.engine;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * An engine in a file of the cache. The file is, in this order and big-endian:
 *
 * <pre>
 * 16 bytes  MAGIC
 *  4 bytes  FORMAT
 * 32 bytes  digest of the key
 *  4 bytes  length of the description
 *  8 bytes  length of the engine
 *           description of the key, UTF-8
 *           engine
 * 32 bytes  SHA-256 of all that precedes
 * </pre>
 *
 * A file is believed only if all of that holds and nothing follows. It appears all at once, when it is on the disk.
 */
final class EngineFile {
    static final String SUFFIX = ".engine";
    static final String UNFINISHED = ".unfinished";

    /** As PNG's: what treats the file as a text damages it. */
    private static final byte[] MAGIC = "trt4j engine\r\n\032\n".getBytes(StandardCharsets.US_ASCII);

    private static final int FORMAT = 1;
    private static final int DIGEST = 32;
    private static final int HEADER = MAGIC.length + Integer.BYTES + DIGEST + Integer.BYTES + Long.BYTES;
    private static final int CHUNK = 1 << 16;

    /** A file is there that is not to be believed; the message says why, as the end of a sentence. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    private EngineFile() {}

    static Path of(Path folder, CacheKey key) {
        return folder.resolve(key.hex() + SUFFIX);
    }

    private static byte[] description(CacheKey key) {
        return key.describe().getBytes(StandardCharsets.UTF_8);
    }

    /** How large the file is. */
    static long size(CacheKey key, MemorySegment engine) {
        return HEADER + description(key).length + engine.byteSize() + DIGEST;
    }

    /**
     * Writes the file of a key, and replaces what is there. An interrupt changes nothing.
     *
     * @throws IOException if it is not written; then nothing is left of it
     */
    static void write(Path file, CacheKey key, MemorySegment engine) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), key.hex() + ".", UNFINISHED);
        try {
            // Not a channel, which an interrupt would close: the engine may have taken minutes.
            try (var out = new FileOutputStream(unfinished.toFile())) {
                write(out, key, engine);
                out.getFD().sync();
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file); // a file cannot take the place of a folder
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(OutputStream file, CacheKey key, MemorySegment engine) throws IOException {
        byte[] description = description(key);
        MessageDigest digest = CacheKey.sha256();
        OutputStream out = new DigestOutputStream(file, digest);
        out.write(ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putInt(FORMAT)
                .put(key.digest())
                .putInt(description.length)
                .putLong(engine.byteSize())
                .array());
        out.write(description);
        byte[] chunk = new byte[CHUNK];
        for (long at = 0; at < engine.byteSize(); at += CHUNK) {
            int length = (int) Math.min(CHUNK, engine.byteSize() - at);
            MemorySegment.copy(engine, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            out.write(chunk, 0, length);
        }
        file.write(digest.digest());
    }

    /**
     * Reads the file of a key into memory of its own. The file is not mapped: were it cut off by another program, whoever
     * reads the memory, such as TensorRT, would end the process. So it is also read once only, and what was checked is
     * what is used.
     *
     * @throws Refused if a file is there that is not whole, not of this key, or not the user's
     * @throws IOException if it cannot be read
     * @throws InterruptedException if the thread is interrupted
     */
    static Plan read(Path file, CacheKey key) throws Refused, IOException, InterruptedException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("it is not a regular file"); // of a pipe, reading would not end
        }
        String refusal = OwnFiles.refusal(file);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        try (InputStream in = new FileInputStream(file.toFile())) {
            return read(in, Files.size(file), key);
        } catch (EOFException e) {
            throw new Refused("it is shorter than its header says");
        }
    }

    private static Plan read(InputStream file, long size, CacheKey key)
            throws Refused, IOException, InterruptedException {
        MessageDigest digest = CacheKey.sha256();
        InputStream in = new DigestInputStream(file, digest);
        ByteBuffer header = ByteBuffer.wrap(bytes(in, HEADER));
        byte[] magic = new byte[MAGIC.length];
        header.get(magic);
        refuseUnless(Arrays.equals(magic, MAGIC), "it is not an engine of this cache");
        int format = header.getInt();
        refuseUnless(format == FORMAT, "its format is " + format + ", not " + FORMAT);
        byte[] its = new byte[DIGEST];
        header.get(its);
        refuseUnless(Arrays.equals(its, key.digest()), "it has the engine of another key");
        byte[] description = description(key);
        int described = header.getInt();
        long length = header.getLong();
        refuseUnless(
                described == description.length && length == size - HEADER - described - DIGEST && length >= 0,
                "it has " + size + " bytes, and its header says otherwise");
        refuseUnless(Arrays.equals(bytes(in, described), description), "it describes another key");
        Arena arena = Arena.ofShared();
        try {
            MemorySegment engine = engine(in, length, arena);
            byte[] found = digest.digest();
            refuseUnless(Arrays.equals(found, bytes(file, DIGEST)), "its content is not what was written");
            refuseUnless(file.read() < 0, "it is longer than its header says");
            return new Plan(engine.asReadOnly(), arena::close);
        } catch (Throwable e) {
            arena.close();
            throw e;
        }
    }

    private static MemorySegment engine(InputStream in, long length, Arena arena)
            throws IOException, InterruptedException {
        MemorySegment engine = arena.allocate(length);
        byte[] chunk = new byte[CHUNK];
        for (long at = 0; at < length; ) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while an engine was read from the cache");
            }
            int n = in.read(chunk, 0, (int) Math.min(CHUNK, length - at));
            if (n < 0) {
                throw new EOFException();
            }
            MemorySegment.copy(chunk, 0, engine, ValueLayout.JAVA_BYTE, at, n);
            at += n;
        }
        return engine;
    }

    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static void refuseUnless(boolean condition, String why) throws Refused {
        if (!condition) {
            throw new Refused(why);
        }
    }
}
