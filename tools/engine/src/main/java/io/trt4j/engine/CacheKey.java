package io.trt4j.engine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that decides what an engine is: two builds with equal keys give engines that can stand for each other. A
 * key is a set of named parts, and the SHA-256 of them. Of a part that is large, the key has the size and the digest.
 * {@link #toString} lists the parts, so that the texts of two keys show why they differ.
 *
 * <p>Immutable and thread-safe.
 */
final class CacheKey {
    /** The ONNX file, the bytes of it, or what the caller calls the network. */
    static final String MODEL = "model";

    /** The build options, as a text that is the same for equal options. */
    static final String OPTIONS = "options";

    /** The version of the TensorRT that builds. */
    static final String TENSORRT = "TensorRT";

    static final String DEVICE = "device";

    /** Goes up when engines of equal parts can no longer stand for each other. */
    private static final int FORMAT = 1;

    private static final int CHUNK = 1 << 16;

    private final SortedMap<String, Part> parts;
    private final byte[] digest;

    /** @param large whether {@code text} stands for bytes, rather than for itself */
    private record Part(boolean large, String text) {}

    private CacheKey(SortedMap<String, Part> parts) {
        this.parts = parts;
        MessageDigest all = sha256();
        add(all, "trt4j engine " + FORMAT);
        parts.forEach((name, part) -> {
            add(all, name);
            all.update((byte) (part.large ? 1 : 0));
            add(all, part.text);
        });
        digest = all.digest();
    }

    /** Adds a text after its length, so that no two lists of texts give the same bytes. */
    private static void add(MessageDigest digest, String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + text.length() * Character.BYTES)
                .putInt(text.length());
        bytes.asCharBuffer().put(text); // not encoded: an encoder takes different broken texts for the same
        digest.update(bytes.array());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** The SHA-256 of all parts; 32 bytes, and the caller's own. */
    byte[] digest() {
        return digest.clone();
    }

    /** The SHA-256 of all parts, as 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest);
    }

    /** The first digits of {@link #hex}, for people. */
    String brief() {
        return hex().substring(0, 12);
    }

    /** The parts, one a line and in order of their names; lines that continue a part are indented. */
    String describe() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue().text.replace("\n", "\n    "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CacheKey key && MessageDigest.isEqual(digest, key.digest);
    }

    @Override
    public int hashCode() {
        return ByteBuffer.wrap(digest).getInt();
    }

    @Override
    public String toString() {
        return "key: " + hex() + "\n" + describe();
    }

    /** Collects the parts in any order. Not thread-safe. */
    static final class Builder {
        private final SortedMap<String, Part> parts = new TreeMap<>();

        private Builder() {}

        private Builder put(String name, Part part) {
            Part before = parts.putIfAbsent(name, part);
            if (before != null && !before.equals(part)) {
                throw new IllegalArgumentException(
                        "The key of an engine has two parts with the name \"" + name + "\".");
            }
            return this;
        }

        /** Adds a part that is a text. */
        Builder text(String name, String text) {
            return put(name, new Part(false, text));
        }

        /** Adds a part that is bytes; they are read now. */
        Builder bytes(String name, MemorySegment bytes) {
            MessageDigest digest = sha256();
            byte[] chunk = new byte[(int) Math.min(CHUNK, bytes.byteSize())];
            for (long at = 0; at < bytes.byteSize(); at += chunk.length) {
                int length = (int) Math.min(chunk.length, bytes.byteSize() - at);
                MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
                digest.update(chunk, 0, length);
            }
            return large(name, bytes.byteSize(), digest);
        }

        /**
         * Adds a part that is the content of a file, wherever the file is and whatever its name. It is read now, piece
         * by piece.
         *
         * @throws IOException if it cannot be read
         * @throws InterruptedException if the thread is interrupted
         */
        Builder file(String name, Path file) throws IOException, InterruptedException {
            MessageDigest digest = sha256();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            // Not a channel, which an interrupt would close while it is read.
            try (InputStream in = new FileInputStream(file.toFile())) {
                for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException("interrupted while " + file + " was read");
                    }
                    digest.update(chunk, 0, n);
                    size += n;
                }
            }
            return large(name, size, digest);
        }

        private Builder large(String name, long size, MessageDigest digest) {
            return put(
                    name,
                    new Part(true, size + " bytes, SHA-256 " + HexFormat.of().formatHex(digest.digest())));
        }

        /**
         * Adds the device that the engine is for.
         *
         * @param name as the driver tells it
         * @param capability the compute capability, such as 9.0
         * @param processors how many multiprocessors it has
         * @param memory its size in bytes: tactics are chosen among those that fit
         */
        Builder device(String name, String capability, int processors, long memory) {
            return text(
                    DEVICE,
                    "%s, compute capability %s, %d multiprocessors, %d bytes"
                            .formatted(name, capability, processors, memory));
        }

        /**
         * Adds a plugin that the network may contain.
         *
         * @param namespace empty for none
         * @param fields the fields that its creator wants, as a text that is the same for equal fields
         * @param implementation the class that implements it and the version of that, as far as known
         */
        Builder plugin(String namespace, String name, String version, String fields, String implementation) {
            // The name of the part tells apart what differs in these three, whatever characters they have.
            String part = List.of(namespace, name, version).stream()
                    .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .collect(Collectors.joining(", ", "plugin ", ""));
            return text(part, "fields " + fields.length() + " [" + fields + "], implementation " + implementation);
        }

        /**
         * The key of these parts.
         *
         * @throws IllegalStateException if a part is missing without which no engine is decided
         */
        CacheKey build() {
            List<String> missing = new ArrayList<>(List.of(MODEL, OPTIONS, TENSORRT, DEVICE));
            missing.removeAll(parts.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The key of an engine lacks " + String.join(", ", missing) + ".");
            }
            return new CacheKey(new TreeMap<>(parts));
        }
    }
}
