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
 * Names an operation of several devices, see {@link IDistCollectiveLayer}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::CollectiveOperation}. Since TensorRT 10.16.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::CollectiveOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum CollectiveOperation {
    /** Reduces the tensors of all to one that all get. */
    kALL_REDUCE("10.16 0"),
    /** Joins the tensors of all to one that all get. */
    kALL_GATHER("10.16 1"),
    /** Gives the root's tensor to all. */
    kBROADCAST("10.16 2"),
    /** Reduces the tensors of all to one that the root gets. */
    kREDUCE("10.16 3"),
    /** Reduces the tensors of all and gives each a part. */
    kREDUCE_SCATTER("10.16 4"),
    /**
     * Gives each a part of the tensor of each.
     * Since TensorRT 11.0.
     */
    kALL_TO_ALL("11.0 5"),
    /**
     * Joins the tensors of all to one that the root gets.
     * Since TensorRT 11.0.
     */
    kGATHER("11.0 6"),
    /**
     * Gives each a part of the root's tensor.
     * Since TensorRT 11.0.
     */
    kSCATTER("11.0 7");

    private static final CollectiveOperation[] VALUES = values();

    private final VersionedNumber number;

    CollectiveOperation(String... byVersion) {
        number = new VersionedNumber("CollectiveOperation." + name(), byVersion);
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
    public static CollectiveOperation of(int value) {
        for (CollectiveOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CollectiveOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (CollectiveOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
