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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Bytes of TensorRT in a file that tells whether it is whole, and what made them: TensorRT itself does not always notice, nor
 * always survive, a damaged engine. The file has a head of a multiple of 64 bytes, then the bytes. The head is, little by little and
 * big-endian: 8 bytes that tell the kind, the length of the head (4), the length of the maker's name (4), the length of the bytes (8), the
 * SHA-256 of all that and of what follows it (32), the maker's name in UTF-8, zeros.
 *
 * @param maker what the bytes were made by: TensorRT and the device
 * @param content the bytes
 */
record SealedFile(String maker, MemorySegment content) {
    private static final int ALIGNMENT = 64;
    private static final int LENGTHS = 24;
    private static final int DIGEST = 32;
    private static final int FIXED = LENGTHS + DIGEST;
    private static final int MAX_HEAD = 1 << 16;
    private static final int CHUNK = 1 << 16;

    /** What there is to be kept. */
    enum Kind {
        ENGINE("TRT4JENG"),
        TIMING_CACHE("TRT4JTIM");

        private final byte[] mark;

        Kind(String mark) {
            this.mark = mark.getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** Reads a whole file into memory of its own: mapped memory would end the process if the file were cut off meanwhile. */
    static MemorySegment readAll(Path file, Arena arena) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) { // not a channel, which an interrupt would close
            MemorySegment all = arena.allocate(Math.max(1, Files.size(file)), ALIGNMENT);
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (size + n > all.byteSize()) {
                    throw new EOFException(file + " grew while it was read.");
                }
                MemorySegment.copy(chunk, 0, all, ValueLayout.JAVA_BYTE, size, n);
                size += n;
            }
            return all.asSlice(0, size);
        }
    }

    /** Whether bytes begin as a file of a kind does; they may be damaged all the same. */
    static boolean isMarked(MemorySegment all, Kind kind) {
        return all.byteSize() >= kind.mark.length
                && Arrays.equals(all.asSlice(0, kind.mark.length).toArray(ValueLayout.JAVA_BYTE), kind.mark);
    }

    /**
     * Opens what {@link #isMarked} says is a file of a kind; the content is a part of the bytes given.
     *
     * @throws DamagedException if it is not as it was written
     */
    static SealedFile open(MemorySegment all) throws DamagedException {
        require(all.byteSize() >= FIXED, "it is cut off");
        ByteBuffer head = ByteBuffer.wrap(all.asSlice(8, FIXED - 8).toArray(ValueLayout.JAVA_BYTE));
        int length = head.getInt();
        int name = head.getInt();
        long content = head.getLong();
        byte[] digest = new byte[DIGEST];
        head.get(digest);
        require(
                length >= FIXED && length <= MAX_HEAD && name >= 0 && name <= length - FIXED,
                "its head is damaged");
        require(content == all.byteSize() - length, "it has " + all.byteSize() + " bytes, and not as many as were written");
        MessageDigest found = sha256();
        update(found, all.asSlice(0, LENGTHS));
        update(found, all.asSlice(FIXED));
        require(MessageDigest.isEqual(found.digest(), digest), "its bytes are not those that were written");
        String maker = new String(all.asSlice(FIXED, name).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
        return new SealedFile(maker, all.asSlice(length));
    }

    private static void require(boolean condition, String damage) throws DamagedException {
        if (!condition) {
            throw new DamagedException(damage);
        }
    }

    /** A file is not as it was written; the message says why, as the end of a sentence. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    /** Writes a file as one step: it is there as a whole or as it was before. An interrupt changes nothing. */
    void write(Path file, Kind kind) throws IOException {
        byte[] name = maker.getBytes(StandardCharsets.UTF_8);
        int length = (FIXED + name.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        byte[] lengths = ByteBuffer.allocate(LENGTHS)
                .put(kind.mark)
                .putInt(length)
                .putInt(name.length)
                .putLong(content.byteSize())
                .array();
        byte[] rest = Arrays.copyOf(name, length - FIXED);
        MessageDigest digest = sha256();
        digest.update(lengths);
        digest.update(rest);
        update(digest, content);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "it is no file");
        }
        Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
        try {
            try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
                out.write(lengths);
                out.write(digest.digest());
                out.write(rest);
                copy(content, out);
                out.getFD().sync();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void update(MessageDigest digest, MemorySegment bytes) {
        try {
            copy(bytes, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new AssertionError("Nothing was to be written", e);
        }
    }

    private static void copy(MemorySegment bytes, OutputStream out) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, bytes.byteSize())];
        for (long at = 0; at < bytes.byteSize(); at += CHUNK) {
            int n = (int) Math.min(CHUNK, bytes.byteSize() - at);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, chunk, 0, n);
            out.write(chunk, 0, n);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }
}
