package io.trt4j.cli.model;

import io.trt4j.engine.HostTensor;
import io.trt4j.tensorrt.DataType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** NumPy's files of one array: little-endian, in the order of C, of the types that TensorRT has too. */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int ALIGNMENT = 64;
    private static final int CHUNK = 1 << 16;

    /** What the length of an array in Java allows. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

    private Npy() {}

    /** A file that is none of these; the message is a sentence. */
    static final class NpyException extends IOException {
        private static final long serialVersionUID = 1L;

        NpyException(String message) {
            super(message);
        }
    }

    /**
     * Reads a file of version 1, 2 or 3.
     *
     * @throws NpyException if it is no such file, or has what is not supported
     * @throws IOException if it cannot be read
     */
    static HostTensor read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            NpyHeader header = header(in, file);
            long bytes = header.byteSize();
            if (bytes > MOST_BYTES) {
                throw new NpyException(
                        file + " has an array of " + bytes + " bytes; more than " + MOST_BYTES + " are not supported.");
            }
            byte[] elements = in.readNBytes((int) bytes); // grows with what is there, whatever the header says
            if (elements.length < bytes || in.read() >= 0) {
                throw new NpyException("%s is damaged: its header says that %d bytes follow, and there are %s."
                        .formatted(file, bytes, elements.length < bytes ? elements.length : "more"));
            }
            if (header.type() == DataType.kBOOL) {
                requireBooleans(elements, file);
            }
            return HostTensor.of(header.type(), MemorySegment.ofArray(elements), header.shape());
        } catch (IllegalArgumentException e) { // more dimensions than TensorRT has
            throw new NpyException(file + " cannot be a tensor: " + e.getMessage());
        }
    }

    private static NpyHeader header(InputStream in, Path file) throws IOException {
        byte[] start = in.readNBytes(MAGIC.length + 2);
        if (start.length < MAGIC.length + 2 || !Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC)) {
            throw new NpyException(file + " is no .npy file: it does not begin as NumPy's files do.");
        }
        int major = start[MAGIC.length];
        if (major < 1 || major > 3) {
            throw new NpyException(
                    file + " is a .npy file of version " + (major & 0xFF) + "; versions 1 to 3 are supported.");
        }
        int lengthBytes = major == 1 ? Short.BYTES : Integer.BYTES;
        byte[] length = Arrays.copyOf(in.readNBytes(lengthBytes), Integer.BYTES);
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size < 0 || size > LONGEST_HEADER) {
            throw new NpyException(file + " is damaged: its header has " + Integer.toUnsignedString(size) + " bytes.");
        }
        byte[] text = in.readNBytes(size);
        if (text.length < size) {
            throw new NpyException(file + " is damaged: it ends in its header.");
        }
        return NpyHeader.parse(
                new String(text, major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1), file);
    }

    private static void requireBooleans(byte[] elements, Path file) throws NpyException {
        for (byte element : elements) {
            if (element != 0 && element != 1) {
                throw new NpyException(file + " is damaged: a boolean in it is " + (element & 0xFF) + ".");
            }
        }
    }

    /** Whether NumPy has the type. */
    static boolean hasType(DataType type) {
        return NpyHeader.descr(type) != null;
    }

    /**
     * Writes a file of version 1.
     *
     * @throws IllegalArgumentException if NumPy does not have the type
     */
    static void write(HostTensor tensor, Path file) throws IOException {
        String descr = NpyHeader.descr(tensor.type());
        if (descr == null) {
            throw new IllegalArgumentException("NumPy has no type for " + tensor.type() + ".");
        }
        String text = new NpyHeader(tensor.type(), tensor.dims().d()).toString();
        int before = MAGIC.length + 2 + Short.BYTES;
        int size = Math.ceilDiv(before + text.length() + 1, ALIGNMENT) * ALIGNMENT - before;
        ByteBuffer header = ByteBuffer.allocate(before).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) size);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.array());
            out.write((text + " ".repeat(size - 1 - text.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
            MemorySegment elements = tensor.segment();
            byte[] chunk = new byte[CHUNK];
            for (long at = 0; at < elements.byteSize(); at += CHUNK) {
                int length = (int) Math.min(CHUNK, elements.byteSize() - at);
                MemorySegment.copy(elements, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
                out.write(chunk, 0, length);
            }
        }
    }
}
