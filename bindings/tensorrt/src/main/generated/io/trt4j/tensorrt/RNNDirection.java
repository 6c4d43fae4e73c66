// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Says in which order {@link IRNNv2Layer} reads sequences.
 *
 * <p>TensorRT's {@code enum class nvinfer1::RNNDirection}. Since TensorRT 8.6 or earlier, until 10.0.
 */
@SuppressWarnings("deprecation")
public enum RNNDirection {
    /** From the first to the last. */
    kUNIDIRECTION("8.6 0", "10.0 -"),
    /** In both directions; the outputs are joined. */
    kBIDIRECTION("8.6 1", "10.0 -");

    private static final RNNDirection[] VALUES = values();

    private final VersionedNumber number;

    RNNDirection(String... byVersion) {
        number = new VersionedNumber("RNNDirection." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by: some versions have another one, or none.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
    }

    /** Whether the loaded TensorRT has it, and {@link #value} works. */
    public boolean isAvailable() {
        return number.isPresent();
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static RNNDirection of(int value) {
        for (RNNDirection constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown RNNDirection " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (RNNDirection constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
