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
 * Names the kind of cell of {@link IRNNv2Layer}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::RNNOperation}. Since TensorRT 8.6 or earlier, until 10.0.
 */
@SuppressWarnings("deprecation")
public enum RNNOperation {
    /** One gate with ReLU. */
    kRELU("8.6 0", "10.0 -"),
    /** One gate with the hyperbolic tangent. */
    kTANH("8.6 1", "10.0 -"),
    /** LSTM, without peepholes. */
    kLSTM("8.6 2", "10.0 -"),
    /** GRU. */
    kGRU("8.6 3", "10.0 -");

    private static final RNNOperation[] VALUES = values();

    private final VersionedNumber number;

    RNNOperation(String... byVersion) {
        number = new VersionedNumber("RNNOperation." + name(), byVersion);
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
    public static RNNOperation of(int value) {
        for (RNNOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown RNNOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (RNNOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
