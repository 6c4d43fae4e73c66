package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/**
 * A message in the encoding of Protocol Buffers, read field by field. Bytes that are no such message end it early, without an
 * exception: the parser that is given them next says what is wrong.
 */
final class ProtobufMessage {
    /** How deep messages are nested at most, as in Google's implementation. */
    private static final int MAX_DEPTH = 100;

    private static final int MAX_VARINT_BITS = 70;

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;

    private final MemorySegment bytes;
    private final long end;
    private final int depth;
    private long position;

    private int field;
    private int wireType;
    private long number;
    /** Where the current field's bytes begin; they end at {@link #position}. */
    private long start;

    ProtobufMessage(byte[] bytes) {
        this(MemorySegment.ofArray(bytes));
    }

    ProtobufMessage(MemorySegment bytes) {
        this(bytes, 0, bytes.byteSize(), 0);
    }

    private ProtobufMessage(MemorySegment bytes, long start, long end, int depth) {
        this.bytes = bytes;
        this.end = end;
        this.depth = depth;
        position = depth > MAX_DEPTH ? end : start;
    }

    /** Goes to the next field; false if there is none. */
    boolean next() {
        if (!varint()) {
            return false;
        }
        wireType = (int) number & 7;
        field = (int) (number >>> 3);
        start = position;
        boolean is = switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> skip(Long.BYTES);
            case LENGTH -> varint() && bytes(number);
            case FIXED32 -> skip(Integer.BYTES);
            default -> false; // groups, which ONNX has none of, and nothing known
        };
        if (!is) {
            position = end;
        }
        return is;
    }

    private boolean bytes(long length) {
        start = position;
        return skip(length);
    }

    private boolean skip(long length) {
        if (length < 0 || length > end - position) {
            return false;
        }
        position += length;
        return true;
    }

    private boolean varint() {
        number = 0;
        for (int shift = 0; shift < MAX_VARINT_BITS && position < end; shift += 7) {
            byte next = bytes.get(JAVA_BYTE, position++);
            number |= (long) (next & 127) << shift; // nothing of what is beyond 64 bits
            if (next >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the current field is this one and has a number. */
    boolean isNumber(int of) {
        return field == of && wireType == VARINT;
    }

    /** Whether the current field is this one and has text, a message or packed numbers. */
    boolean isBytes(int of) {
        return field == of && wireType == LENGTH;
    }

    long number() {
        return number;
    }

    String text() {
        return new String(bytes.asSlice(start, position - start).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /** The current field's bytes as a message. */
    ProtobufMessage message() {
        return new ProtobufMessage(bytes, start, position, depth + 1);
    }

    /** Goes to the next of packed numbers; false if there is none. */
    boolean nextPacked() {
        return position < end && varint();
    }
}
