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
 * Says what an offset is counted from, see {@link IStreamReaderV2#seek}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::SeekPosition}. Since TensorRT 10.7.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::SeekPosition}</a>
 */
@SuppressWarnings("deprecation")
public enum SeekPosition {
    /** The beginning. */
    kSET(0),
    /** The current position. */
    kCUR(1),
    /** The end. */
    kEND(2);

    private static final SeekPosition[] VALUES = values();

    private final int value;

    SeekPosition(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** Whether the loaded TensorRT has it: all known versions have this one. */
    public boolean isAvailable() {
        return true;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static SeekPosition of(int value) {
        for (SeekPosition constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown SeekPosition " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (SeekPosition constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
