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
 * Names how {@link IReduceLayer} reduces elements.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ReduceOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ReduceOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum ReduceOperation {
    /** To their sum. */
    kSUM("8.6 0"),
    /** To their product. */
    kPROD("8.6 1"),
    /** To the greatest one. */
    kMAX("8.6 2"),
    /** To the least one. */
    kMIN("8.6 3"),
    /** To their mean. */
    kAVG("8.6 4"),
    /**
     * Not at all, for collective operations that do not reduce.
     * Since TensorRT 10.16.
     */
    kNONE("10.16 5");

    private static final ReduceOperation[] VALUES = values();

    private final VersionedNumber number;

    ReduceOperation(String... byVersion) {
        number = new VersionedNumber("ReduceOperation." + name(), byVersion);
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
    public static ReduceOperation of(int value) {
        for (ReduceOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ReduceOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ReduceOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
