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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Bytes of TensorRT in a file that tells whether it is whole, and what they are: TensorRT itself does not always notice, nor always
 * survive, a damaged engine. The file is, in this order and big-endian:
 *
 * <pre>
 * 16 bytes  the mark of its kind
 *  4 bytes  FORMAT
 *  4 bytes  length of the label
 *  8 bytes  length of the content
 *           label, UTF-8
 *           content
 * 32 bytes  SHA-256 of all that precedes
 * </pre>
 *
 * A file is believed only if all of that holds and nothing follows. It appears all at once, when it is on the disk.
 *
 * @param label what tells the content from others
 * @param content the bytes of TensorRT
 */
record SealedFile(String label, MemorySegment content) {
    static final String UNFINISHED = ".unfinished";

    private static final int FORMAT = 1;
    private static final int MARK = 16;
    private static final int DIGEST = 32;
    private static final int HEADER = MARK + Integer.BYTES + Integer.BYTES + Long.BYTES;
    private static final int LONGEST_LABEL = 1 << 24;
    private static final int CHUNK = 1 << 16;

    /** As TensorRT's own memory is aligned. */
    private static final int ALIGNMENT = 64;

    /** What there is to be kept. */
    enum Kind {
        ENGINE("trt4j engine"),
        TIMING_CACHE("trt4j timing");

        private final byte[] mark;

        /** As PNG's: what treats the file as a text damages it. */
        Kind(String name) {
            mark = (name + "\r\n\032\n").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** A file is there that is not to be believed; the message says why, as the end of a sentence. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** How large the file is. */
    long size() {
        return HEADER + label.getBytes(StandardCharsets.UTF_8).length + content.byteSize() + DIGEST;
    }

    /** Writes a file, and replaces what is there. An interrupt changes nothing. */
    void write(Path file, Kind kind) throws IOException {
        String name = file.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + UNFINISHED;
        write(Files.createFile(file.resolveSibling(name)), file, kind);
    }

    /**
     * Writes a file likewise.
     *
     * @param unfinished a file in the same folder, which becomes the file, or is deleted if it is not written
     */
    void write(Path unfinished, Path file, Kind kind) throws IOException {
        try {
            // Not a channel, which an interrupt would close: the engine may have taken minutes.
            try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
                write(out, kind);
                out.getFD().sync();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(OutputStream file, Kind kind) throws IOException {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = CacheKey.sha256();
        OutputStream out = new DigestOutputStream(file, digest);
        out.write(ByteBuffer.allocate(HEADER)
                .put(kind.mark)
                .putInt(FORMAT)
                .putInt(text.length)
                .putLong(content.byteSize())
                .array());
        out.write(text);
        byte[] chunk = new byte[CHUNK];
        for (long at = 0; at < content.byteSize(); at += CHUNK) {
            int length = (int) Math.min(CHUNK, content.byteSize() - at);
            MemorySegment.copy(content, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
            out.write(chunk, 0, length);
        }
        file.write(digest.digest());
    }

    /** Whether a stream that can be marked goes on as a file of a kind does, which may be damaged all the same. */
    static boolean follows(InputStream in, Kind kind) throws IOException {
        in.mark(MARK);
        byte[] mark = in.readNBytes(MARK);
        in.reset();
        return Arrays.equals(mark, kind.mark);
    }

    /** Reads a file of a kind as {@link #read(InputStream, long, Kind, Arena)} does. */
    static SealedFile read(Path file, Kind kind, Arena arena) throws Refused, IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return read(in, Files.size(file), kind, arena);
        }
    }

    /**
     * Reads a file into memory of its own. It is not mapped: were it cut off by another program, whoever reads the memory, such as
     * TensorRT, would end the process. So it is also read once only, and what was checked is what is used.
     *
     * @param size of the file
     * @param arena where the content is put
     * @throws Refused if it is not as it was written
     */
    static SealedFile read(InputStream file, long size, Kind kind, Arena arena) throws Refused, IOException {
        try {
            MessageDigest digest = CacheKey.sha256();
            InputStream in = new DigestInputStream(file, digest);
            ByteBuffer header = ByteBuffer.wrap(bytes(in, HEADER));
            byte[] mark = new byte[MARK];
            header.get(mark);
            refuseUnless(Arrays.equals(mark, kind.mark), "it is a file of another kind");
            int format = header.getInt();
            refuseUnless(format == FORMAT, "its format is " + format + ", not " + FORMAT);
            int label = header.getInt();
            long length = header.getLong();
            refuseUnless(
                    label >= 0 && label <= LONGEST_LABEL && length >= 0 && length == size - HEADER - DIGEST - label,
                    "it has " + size + " bytes, and its header says otherwise");
            String text = new String(bytes(in, label), StandardCharsets.UTF_8);
            MemorySegment content = content(in, length, arena);
            byte[] found = digest.digest();
            refuseUnless(Arrays.equals(found, bytes(file, DIGEST)), "its content is not what was written");
            refuseUnless(file.read() < 0, "it is longer than its header says");
            return new SealedFile(text, content);
        } catch (EOFException e) {
            throw new Refused("it is shorter than its header says");
        }
    }

    /** Reads so many bytes into memory of their own, which cannot be written then. */
    static MemorySegment content(InputStream in, long length, Arena arena) throws IOException {
        MemorySegment content = arena.allocate(length, ALIGNMENT);
        byte[] chunk = new byte[CHUNK];
        for (long at = 0; at < length; ) {
            int n = in.read(chunk, 0, (int) Math.min(CHUNK, length - at));
            if (n < 0) {
                throw new EOFException("The file has become shorter while it was read.");
            }
            MemorySegment.copy(chunk, 0, content, ValueLayout.JAVA_BYTE, at, n);
            at += n;
        }
        return content.asReadOnly();
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
