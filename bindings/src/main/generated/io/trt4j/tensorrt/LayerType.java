// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::LayerType}. Since TensorRT 10.0 or earlier. */
public enum LayerType {
    kCONVOLUTION(0),
    kCAST(1),
    kACTIVATION(2),
    kPOOLING(3),
    kLRN(4),
    kSCALE(5),
    kSOFTMAX(6),
    kDECONVOLUTION(7),
    kCONCATENATION(8),
    kELEMENTWISE(9),
    kPLUGIN(10),
    kUNARY(11),
    kPADDING(12),
    kSHUFFLE(13),
    kREDUCE(14),
    kTOPK(15),
    kGATHER(16),
    kMATRIX_MULTIPLY(17),
    kRAGGED_SOFTMAX(18),
    kCONSTANT(19),
    kIDENTITY(20),
    kPLUGIN_V2(21),
    kSLICE(22),
    kSHAPE(23),
    kPARAMETRIC_RELU(24),
    kRESIZE(25),
    kTRIP_LIMIT(26),
    kRECURRENCE(27),
    kITERATOR(28),
    kLOOP_OUTPUT(29),
    kSELECT(30),
    kFILL(31),
    kQUANTIZE(32),
    kDEQUANTIZE(33),
    kCONDITION(34),
    kCONDITIONAL_INPUT(35),
    kCONDITIONAL_OUTPUT(36),
    kSCATTER(37),
    kEINSUM(38),
    kASSERTION(39),
    kONE_HOT(40),
    kNON_ZERO(41),
    kGRID_SAMPLE(42),
    kNMS(43),
    kREVERSE_SEQUENCE(44),
    kNORMALIZATION(45),
    kPLUGIN_V3(46),
    /** Since TensorRT 10.7. */
    kSQUEEZE(47),
    /** Since TensorRT 10.7. */
    kUNSQUEEZE(48),
    /** Since TensorRT 10.8. */
    kCUMULATIVE(49),
    /** Since TensorRT 10.8. */
    kDYNAMIC_QUANTIZE(50),
    /** Since TensorRT 10.14. */
    kATTENTION_INPUT(51),
    /** Since TensorRT 10.14. */
    kATTENTION_OUTPUT(52),
    /** Since TensorRT 10.15. */
    kROTARY_EMBEDDING(53),
    /** Since TensorRT 10.15. */
    kKVCACHE_UPDATE(54),
    /** Since TensorRT 10.16. */
    kMOE(55),
    /** Since TensorRT 10.16. */
    kDIST_COLLECTIVE(56);

    private static final LayerType[] VALUES = values();

    private final int value;

    LayerType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static LayerType of(int value) {
        for (LayerType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown LayerType " + value + ".");
    }
}
