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
 * Says how an execution context gets its device memory.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ExecutionContextAllocationStrategy}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ExecutionContextAllocationStrategy}</a>
 */
@SuppressWarnings("deprecation")
public enum ExecutionContextAllocationStrategy {
    /** At once, as much as any optimization profile needs. */
    kSTATIC(0),
    /** When a profile is selected, as much as that needs. */
    kON_PROFILE_CHANGE(1),
    /** From the user, see {@link IExecutionContext#setDeviceMemoryV2}. */
    kUSER_MANAGED(2);

    private static final ExecutionContextAllocationStrategy[] VALUES = values();

    private final int value;

    ExecutionContextAllocationStrategy(int value) {
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
    public static ExecutionContextAllocationStrategy of(int value) {
        for (ExecutionContextAllocationStrategy constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ExecutionContextAllocationStrategy " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ExecutionContextAllocationStrategy constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
