package io.trt4j.cuda;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How long compiled code says that it is: the driver is told only where it begins, and believes what is there. */
final class ImageSize {
    private static final int ELF = 0x464c457f;
    private static final int FAT_BINARY = 0xba55ed50;

    // Of an ELF file of 64 bits, as CUBINs are: where the header ends and what is where in it and in a section's.
    private static final int HEADER = 64;
    private static final int SEGMENTS = 0x20;
    private static final int SECTIONS = 0x28;
    private static final int SEGMENT_SIZE = 0x36;
    private static final int SEGMENT_COUNT = 0x38;
    private static final int SECTION_SIZE = 0x3a;
    private static final int SECTION_COUNT = 0x3c;
    private static final int SECTION_TYPE = 0x04;
    private static final int SECTION_OFFSET = 0x18;
    private static final int SECTION_BYTES = 0x20;

    /** The type of a section that has no bytes in the file; so have some of CUDA's own types. */
    private static final int NO_BITS = 8;

    private static final int OWN_TYPES = 0x70000000;

    private ImageSize() {}

    /**
     * Refuses code that is cut off.
     *
     * @throws IllegalArgumentException if the driver would read beyond the image
     */
    static void check(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int magic = image.length < Integer.BYTES ? 0 : bytes.getInt(0);
        long needed = 0;
        if (magic == ELF) {
            needed = image.length < HEADER ? HEADER : elf(bytes);
        } else if (magic == FAT_BINARY) {
            needed = image.length < 16 ? 16 : end(Short.toUnsignedInt(bytes.getShort(6)), bytes.getLong(8));
        }
        if (needed > image.length) {
            throw new IllegalArgumentException(
                    "The image is cut off: it has %d bytes of %d.".formatted(image.length, needed));
        }
    }

    private static long elf(ByteBuffer bytes) {
        long sections = bytes.getLong(SECTIONS);
        int size = Short.toUnsignedInt(bytes.getShort(SECTION_SIZE));
        int count = Short.toUnsignedInt(bytes.getShort(SECTION_COUNT));
        int segments =
                Short.toUnsignedInt(bytes.getShort(SEGMENT_SIZE)) * Short.toUnsignedInt(bytes.getShort(SEGMENT_COUNT));
        long needed = Math.max(end(bytes.getLong(SEGMENTS), segments), end(sections, (long) size * count));
        if (needed > bytes.capacity() || size < SECTION_BYTES + Long.BYTES) {
            return needed;
        }
        for (int i = 0; i < count; i++) {
            int section = (int) sections + i * size;
            int type = bytes.getInt(section + SECTION_TYPE);
            if (type != NO_BITS && type >= 0 && type < OWN_TYPES) {
                long end = end(bytes.getLong(section + SECTION_OFFSET), bytes.getLong(section + SECTION_BYTES));
                needed = Math.max(needed, end);
            }
        }
        return needed;
    }

    /** A sum of numbers without sign; more than any image has where it is too large. */
    private static long end(long offset, long size) {
        return offset < 0 || size < 0 || offset + size < 0 ? Long.MAX_VALUE : offset + size;
    }
}
