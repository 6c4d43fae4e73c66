package io.trt4j.samples.runner;

/** Where a network comes from. */
public enum Workflow {
    /** Calls of TensorRT's network API. */
    NETWORK,
    /** An ONNX model. */
    ONNX
}
