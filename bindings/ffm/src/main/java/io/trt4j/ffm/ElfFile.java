package io.trt4j.ffm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the system's loader does not check, and ends or stops the process by. */
final class ElfFile {
    // ELF-64, little-endian: offsets and sizes in the header and in a program header.
    private static final int HEADER = 64;
    private static final int MAGIC = 0x464c457f;
    private static final int CLASS_64_LITTLE = 0x0102;
    private static final int PROGRAM_HEADERS = 32;
    private static final int PROGRAM_HEADER_SIZE = 54;
    private static final int PROGRAM_HEADER_COUNT = 56;
    private static final int LOAD = 1;
    private static final int OFFSET_IN_FILE = 8;
    private static final int SIZE_IN_FILE = 32;
    private static final int PROGRAM_HEADER = 56;

    private ElfFile() {}

    /**
     * Why the loader must not open a file: it waits at a pipe, and memory that is mapped from beyond a file's end
     * raises SIGBUS.
     *
     * @return null where it may be asked; what is no library of this platform it refuses itself
     */
    static @Nullable String problem(Path file) {
        if (!Files.isRegularFile(file)) {
            return "not a regular file";
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            ByteBuffer header = read(in, HEADER);
            if (header.remaining() < HEADER
                    || header.getInt(0) != MAGIC
                    || header.getShort(Integer.BYTES) != CLASS_64_LITTLE) {
                return null;
            }
            int length = header.getShort(PROGRAM_HEADER_SIZE) & 0xffff;
            int count = header.getShort(PROGRAM_HEADER_COUNT) & 0xffff;
            long start = header.getLong(PROGRAM_HEADERS);
            if (length != PROGRAM_HEADER) {
                return null;
            }
            long end = start + (long) count * length;
            if (start >= HEADER && end <= size) {
                in.skipNBytes(start - HEADER);
                ByteBuffer headers = read(in, count * length);
                for (int i = 0; i + length <= headers.remaining(); i += length) {
                    long last = headers.getLong(i + OFFSET_IN_FILE) + headers.getLong(i + SIZE_IN_FILE);
                    if (headers.getInt(i) == LOAD && Long.compareUnsigned(last, end) > 0) {
                        end = last;
                    }
                }
            }
            return Long.compareUnsigned(end, size) <= 0
                    ? null
                    : "cut off: it has " + size + " of at least " + Long.toUnsignedString(end)
                            + " bytes; copy or download it again";
        } catch (IOException e) {
            return "cannot be read: " + e;
        }
    }

    private static ByteBuffer read(InputStream in, int length) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
