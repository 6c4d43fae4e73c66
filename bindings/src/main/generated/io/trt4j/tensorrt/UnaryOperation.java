// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::UnaryOperation}. Since TensorRT 10.0 or earlier. */
public enum UnaryOperation {
    kEXP(0),
    kLOG(1),
    kSQRT(2),
    kRECIP(3),
    kABS(4),
    kNEG(5),
    kSIN(6),
    kCOS(7),
    kTAN(8),
    kSINH(9),
    kCOSH(10),
    kASIN(11),
    kACOS(12),
    kATAN(13),
    kASINH(14),
    kACOSH(15),
    kATANH(16),
    kCEIL(17),
    kFLOOR(18),
    kERF(19),
    kNOT(20),
    kSIGN(21),
    kROUND(22),
    kISINF(23),
    /** Since TensorRT 10.1. */
    kISNAN(24);

    private static final UnaryOperation[] VALUES = values();

    private final int value;

    UnaryOperation(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static UnaryOperation of(int value) {
        for (UnaryOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown UnaryOperation " + value + ".");
    }
}
