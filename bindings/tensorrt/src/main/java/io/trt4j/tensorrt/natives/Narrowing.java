package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.TensorRT;
import java.util.Arrays;

/** Numbers of which older versions of TensorRT have 32 bits and newer ones 64. */
public final class Narrowing {
    private Narrowing() {}

    /**
     * A number for a version of TensorRT that has 32 bits for it where newer ones have 64.
     *
     * @param what the number is, for the message
     */
    public static int narrowed(long value, String what) {
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", but TensorRT " + TensorRT.version() + " has only 32 bits for it.");
        }
        return (int) value;
    }

    /** The first numbers for a version of TensorRT that has 32 bits for each. */
    public static int[] narrowed(long[] values, int length, String what) {
        int[] result = new int[length];
        for (int i = 0; i < length; i++) {
            result[i] = narrowed(values[i], what);
        }
        return result;
    }

    /** Numbers of a version of TensorRT that has 32 bits for each. */
    public static long[] widened(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }
}
