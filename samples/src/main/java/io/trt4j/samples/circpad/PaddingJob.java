package io.trt4j.samples.circpad;

import io.trt4j.tensorrt.DataType;

/**
 * What to pad and how the network that does it comes about.
 *
 * @param workflow an ONNX model, or calls of the network's interface
 * @param precision of the elements
 * @param shape the input's N, C, H and W
 * @param padding how much, and where
 */
public record PaddingJob(Workflow workflow, Precision precision, long[] shape, Padding padding) {
    /** What the network's input is called. */
    public static final String INPUT = "X";

    /** What the network's output is called. */
    public static final String OUTPUT = "Y";

    public enum Workflow {
        ONNX,
        NETWORK
    }

    public enum Precision {
        FP32(4, DataType.kFLOAT),
        FP16(2, DataType.kHALF);

        /** The size of an element in bytes. */
        public final int elementSize;

        /** What TensorRT calls it. */
        public final DataType type;

        Precision(int elementSize, DataType type) {
            this.elementSize = elementSize;
            this.type = type;
        }
    }
}
