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
 * Names the kind of a layer, see {@link ILayer#getType}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::LayerType}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::LayerType}</a>
 */
@SuppressWarnings("deprecation")
public enum LayerType {
    /** {@link IConvolutionLayer}. */
    kCONVOLUTION("8.6 0"),
    /** {@link ICastLayer}. */
    kCAST("8.6 47", "10.0 1"),
    /** {@link IActivationLayer}. */
    kACTIVATION("8.6 2"),
    /** {@link IPoolingLayer}. */
    kPOOLING("8.6 3"),
    /** {@link ILRNLayer}. */
    kLRN("8.6 4"),
    /** {@link IScaleLayer}. */
    kSCALE("8.6 5"),
    /** {@link ISoftMaxLayer}. */
    kSOFTMAX("8.6 6"),
    /** {@link IDeconvolutionLayer}. */
    kDECONVOLUTION("8.6 7"),
    /** {@link IConcatenationLayer}. */
    kCONCATENATION("8.6 8"),
    /** {@link IElementWiseLayer}. */
    kELEMENTWISE("8.6 9"),
    /** A plugin of version 1, which there are none of since TensorRT 8. */
    kPLUGIN("8.6 10"),
    /** {@link IUnaryLayer}. */
    kUNARY("8.6 11"),
    /** {@link IPaddingLayer}. */
    kPADDING("8.6 12"),
    /** {@link IShuffleLayer}. */
    kSHUFFLE("8.6 13"),
    /** {@link IReduceLayer}. */
    kREDUCE("8.6 14"),
    /** {@link ITopKLayer}. */
    kTOPK("8.6 15"),
    /** {@link IGatherLayer}. */
    kGATHER("8.6 16"),
    /** {@link IMatrixMultiplyLayer}. */
    kMATRIX_MULTIPLY("8.6 17"),
    /** {@link IRaggedSoftMaxLayer}. */
    kRAGGED_SOFTMAX("8.6 18"),
    /** {@link IConstantLayer}. */
    kCONSTANT("8.6 19"),
    /** {@link IIdentityLayer}. */
    kIDENTITY("8.6 21", "10.0 20"),
    /** {@link IPluginV2Layer}. */
    kPLUGIN_V2("8.6 22", "10.0 21"),
    /** {@link ISliceLayer}. */
    kSLICE("8.6 23", "10.0 22"),
    /** {@link IShapeLayer}. */
    kSHAPE("8.6 24", "10.0 23"),
    /** {@link IParametricReLULayer}. */
    kPARAMETRIC_RELU("8.6 25", "10.0 24"),
    /** {@link IResizeLayer}. */
    kRESIZE("8.6 26", "10.0 25"),
    /** {@link ITripLimitLayer}. */
    kTRIP_LIMIT("8.6 27", "10.0 26"),
    /** {@link IRecurrenceLayer}. */
    kRECURRENCE("8.6 28", "10.0 27"),
    /** {@link IIteratorLayer}. */
    kITERATOR("8.6 29", "10.0 28"),
    /** {@link ILoopOutputLayer}. */
    kLOOP_OUTPUT("8.6 30", "10.0 29"),
    /** {@link ISelectLayer}. */
    kSELECT("8.6 31", "10.0 30"),
    /** {@link IFillLayer}. */
    kFILL("8.6 32", "10.0 31"),
    /** {@link IQuantizeLayer}. */
    kQUANTIZE("8.6 33", "10.0 32"),
    /** {@link IDequantizeLayer}. */
    kDEQUANTIZE("8.6 34", "10.0 33"),
    /** {@link IConditionLayer}. */
    kCONDITION("8.6 35", "10.0 34"),
    /** {@link IIfConditionalInputLayer}. */
    kCONDITIONAL_INPUT("8.6 36", "10.0 35"),
    /** {@link IIfConditionalOutputLayer}. */
    kCONDITIONAL_OUTPUT("8.6 37", "10.0 36"),
    /** {@link IScatterLayer}. */
    kSCATTER("8.6 38", "10.0 37"),
    /** {@link IEinsumLayer}. */
    kEINSUM("8.6 39", "10.0 38"),
    /** {@link IAssertionLayer}. */
    kASSERTION("8.6 40", "10.0 39"),
    /** {@link IOneHotLayer}. */
    kONE_HOT("8.6 41", "10.0 40"),
    /** {@link INonZeroLayer}. */
    kNON_ZERO("8.6 42", "10.0 41"),
    /** {@link IGridSampleLayer}. */
    kGRID_SAMPLE("8.6 43", "10.0 42"),
    /** {@link INMSLayer}. */
    kNMS("8.6 44", "10.0 43"),
    /** {@link IReverseSequenceLayer}. */
    kREVERSE_SEQUENCE("8.6 45", "10.0 44"),
    /** {@link INormalizationLayer}. */
    kNORMALIZATION("8.6 46", "10.0 45"),
    /**
     * {@link IPluginV3Layer}.
     * Since TensorRT 10.0.
     */
    kPLUGIN_V3("10.0 46"),
    /**
     * {@link ISqueezeLayer}.
     * Since TensorRT 10.7.
     */
    kSQUEEZE("10.7 47"),
    /**
     * {@link IUnsqueezeLayer}.
     * Since TensorRT 10.7.
     */
    kUNSQUEEZE("10.7 48"),
    /**
     * {@link ICumulativeLayer}.
     * Since TensorRT 10.8.
     */
    kCUMULATIVE("10.8 49"),
    /**
     * {@link IDynamicQuantizeLayer}.
     * Since TensorRT 10.8.
     */
    kDYNAMIC_QUANTIZE("10.8 50"),
    /**
     * {@link IAttentionInputLayer}.
     * Since TensorRT 10.14.
     */
    kATTENTION_INPUT("10.14 51"),
    /**
     * {@link IAttentionOutputLayer}.
     * Since TensorRT 10.14.
     */
    kATTENTION_OUTPUT("10.14 52"),
    /**
     * {@link IRotaryEmbeddingLayer}.
     * Since TensorRT 10.15.
     */
    kROTARY_EMBEDDING("10.15 53"),
    /**
     * {@link IKVCacheUpdateLayer}.
     * Since TensorRT 10.15.
     */
    kKVCACHE_UPDATE("10.15 54"),
    /**
     * {@link IMoELayer}.
     * Since TensorRT 10.16.
     */
    kMOE("10.16 55"),
    /**
     * {@link IDistCollectiveLayer}.
     * Since TensorRT 10.16.
     */
    kDIST_COLLECTIVE("10.16 56"),
    /**
     * {@link IFullyConnectedLayer}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    kFULLY_CONNECTED("8.6 1", "10.0 -"),
    /**
     * {@link IRNNv2Layer}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
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
