// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Names a kind of error of the parser or refitter.
 *
 * <p>TensorRT's {@code enum class nvonnxparser::ErrorCode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvonnxparser.html">{@code nvonnxparser::ErrorCode}</a>
 */
@SuppressWarnings("deprecation")
public enum ErrorCode {
    /** There is no error. */
    kSUCCESS("8.6 0"),
    /** The parser is broken. */
    kINTERNAL_ERROR("8.6 1"),
    /** There is no memory. */
    kMEM_ALLOC_FAILED("8.6 2"),
    /** The bytes are not an ONNX model. */
    kMODEL_DESERIALIZE_FAILED("8.6 3"),
    /** An argument or value is not valid. */
    kINVALID_VALUE("8.6 4"),
    /** The graph of the model is not valid. */
    kINVALID_GRAPH("8.6 5"),
    /** A node of the model is not valid. */
    kINVALID_NODE("8.6 6"),
    /** The graph is not supported. */
    kUNSUPPORTED_GRAPH("8.6 7"),
    /** A node is not supported. */
    kUNSUPPORTED_NODE("8.6 8"),
    /**
     * An attribute of a node is not supported.
     * Since TensorRT 9.1.
     */
    kUNSUPPORTED_NODE_ATTR("9.1 9"),
    /**
     * An input of a node is not supported.
     * Since TensorRT 9.1.
     */
    kUNSUPPORTED_NODE_INPUT("9.1 10"),
    /**
     * A type of a node is not supported.
     * Since TensorRT 9.1.
     */
    kUNSUPPORTED_NODE_DATATYPE("9.1 11"),
    /**
     * A dynamic dimension of a node is not supported.
     * Since TensorRT 9.1.
     */
    kUNSUPPORTED_NODE_DYNAMIC("9.1 12"),
    /**
     * A shape of a node is not supported.
     * Since TensorRT 9.1.
     */
    kUNSUPPORTED_NODE_SHAPE("9.1 13"),
    /**
     * The weights could not be replaced.
     * Since TensorRT 10.0.
     */
    kREFIT_FAILED("10.0 14");

    private static final ErrorCode[] VALUES = values();

    private final VersionedNumber number;

    ErrorCode(String... byVersion) {
        number = new VersionedNumber("ErrorCode." + name(), byVersion);
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
    public static ErrorCode of(int value) {
        for (ErrorCode constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ErrorCode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ErrorCode constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
