package io.trt4j.engine;

/** The numbers of {@link io.trt4j.tensorrt.DataType#kBF16}: the upper half of a {@code float}. */
final class Halves {
    private Halves() {}

    /** The bits of the nearest number; of two that are as near, of the one whose last bit is 0. */
    static short floatToBfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> Short.SIZE | 0x40); // quiet: cut off, some would become infinite
        }
        return (short) (bits + 0x7FFF + (bits >>> Short.SIZE & 1) >>> Short.SIZE);
    }

    static float bfloat16ToFloat(short bits) {
        return Float.intBitsToFloat(bits << Short.SIZE);
    }
}
