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
 * TensorRT's {@code enum class nvinfer1::UnaryOperation}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum UnaryOperation {
    kEXP("8.6 0"),
    kLOG("8.6 1"),
    kSQRT("8.6 2"),
    kRECIP("8.6 3"),
    kABS("8.6 4"),
    kNEG("8.6 5"),
    kSIN("8.6 6"),
    kCOS("8.6 7"),
    kTAN("8.6 8"),
    kSINH("8.6 9"),
    kCOSH("8.6 10"),
    kASIN("8.6 11"),
    kACOS("8.6 12"),
    kATAN("8.6 13"),
    kASINH("8.6 14"),
    kACOSH("8.6 15"),
    kATANH("8.6 16"),
    kCEIL("8.6 17"),
    kFLOOR("8.6 18"),
    kERF("8.6 19"),
    kNOT("8.6 20"),
    kSIGN("8.6 21"),
    kROUND("8.6 22"),
    kISINF("8.6 23"),
    /** Since TensorRT 10.1. */
    kISNAN("10.1 24");

    private static final UnaryOperation[] VALUES = values();

    private final VersionedNumber number;

    UnaryOperation(String... byVersion) {
        number = new VersionedNumber("UnaryOperation." + name(), byVersion);
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
    public static UnaryOperation of(int value) {
        for (UnaryOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown UnaryOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (UnaryOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
