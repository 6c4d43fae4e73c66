package io.trt4j.tensorrt;

import io.trt4j.ffm.Library;
import io.trt4j.tensorrt.lookup.TensorRTLookup;

/** The libraries of TensorRT that are called. The parser and the plugins go with {@link #NVINFER}. */
public final class TensorRTLibraries {
    /** TensorRT itself. */
    public static final Library NVINFER = TensorRTLookup.NVINFER;

    /** TensorRT's ONNX parser. */
    public static final Library NVONNXPARSER = TensorRTLookup.NVONNXPARSER;

    /** TensorRT's own plugins. */
    public static final Library NVINFER_PLUGIN = TensorRTLookup.NVINFER_PLUGIN;

    private TensorRTLibraries() {}
}
