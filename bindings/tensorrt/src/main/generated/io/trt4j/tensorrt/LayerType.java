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
 * TensorRT's {@code enum class nvinfer1::LayerType}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum LayerType {
    kCONVOLUTION("8.6 0"),
    kCAST("8.6 47", "10.0 1"),
    kACTIVATION("8.6 2"),
    kPOOLING("8.6 3"),
    kLRN("8.6 4"),
    kSCALE("8.6 5"),
    kSOFTMAX("8.6 6"),
    kDECONVOLUTION("8.6 7"),
    kCONCATENATION("8.6 8"),
    kELEMENTWISE("8.6 9"),
    kPLUGIN("8.6 10"),
    kUNARY("8.6 11"),
    kPADDING("8.6 12"),
    kSHUFFLE("8.6 13"),
    kREDUCE("8.6 14"),
    kTOPK("8.6 15"),
    kGATHER("8.6 16"),
    kMATRIX_MULTIPLY("8.6 17"),
    kRAGGED_SOFTMAX("8.6 18"),
    kCONSTANT("8.6 19"),
    kIDENTITY("8.6 21", "10.0 20"),
    kPLUGIN_V2("8.6 22", "10.0 21"),
    kSLICE("8.6 23", "10.0 22"),
    kSHAPE("8.6 24", "10.0 23"),
    kPARAMETRIC_RELU("8.6 25", "10.0 24"),
    kRESIZE("8.6 26", "10.0 25"),
    kTRIP_LIMIT("8.6 27", "10.0 26"),
    kRECURRENCE("8.6 28", "10.0 27"),
    kITERATOR("8.6 29", "10.0 28"),
    kLOOP_OUTPUT("8.6 30", "10.0 29"),
    kSELECT("8.6 31", "10.0 30"),
    kFILL("8.6 32", "10.0 31"),
    kQUANTIZE("8.6 33", "10.0 32"),
    kDEQUANTIZE("8.6 34", "10.0 33"),
    kCONDITION("8.6 35", "10.0 34"),
    kCONDITIONAL_INPUT("8.6 36", "10.0 35"),
    kCONDITIONAL_OUTPUT("8.6 37", "10.0 36"),
    kSCATTER("8.6 38", "10.0 37"),
    kEINSUM("8.6 39", "10.0 38"),
    kASSERTION("8.6 40", "10.0 39"),
    kONE_HOT("8.6 41", "10.0 40"),
    kNON_ZERO("8.6 42", "10.0 41"),
    kGRID_SAMPLE("8.6 43", "10.0 42"),
    kNMS("8.6 44", "10.0 43"),
    kREVERSE_SEQUENCE("8.6 45", "10.0 44"),
    kNORMALIZATION("8.6 46", "10.0 45"),
    /** Since TensorRT 10.0. */
    kPLUGIN_V3("10.0 46"),
    /** Since TensorRT 10.7. */
    kSQUEEZE("10.7 47"),
    /** Since TensorRT 10.7. */
    kUNSQUEEZE("10.7 48"),
    /** Since TensorRT 10.8. */
    kCUMULATIVE("10.8 49"),
    /** Since TensorRT 10.8. */
    kDYNAMIC_QUANTIZE("10.8 50"),
    /** Since TensorRT 10.14. */
    kATTENTION_INPUT("10.14 51"),
    /** Since TensorRT 10.14. */
    kATTENTION_OUTPUT("10.14 52"),
    /** Since TensorRT 10.15. */
    kROTARY_EMBEDDING("10.15 53"),
    /** Since TensorRT 10.15. */
    kKVCACHE_UPDATE("10.15 54"),
    /** Since TensorRT 10.16. */
    kMOE("10.16 55"),
    /** Since TensorRT 10.16. */
    kDIST_COLLECTIVE("10.16 56"),
    /** Since TensorRT 8.6 or earlier, until 10.0. */
    kFULLY_CONNECTED("8.6 1", "10.0 -"),
    /** Since TensorRT 8.6 or earlier, until 10.0. */
    kRNN_V2("8.6 20", "10.0 -");

    private static final LayerType[] VALUES = values();

    private final VersionedNumber number;

    LayerType(String... byVersion) {
        number = new VersionedNumber("LayerType." + name(), byVersion);
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
    public static LayerType of(int value) {
        for (LayerType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown LayerType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (LayerType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
