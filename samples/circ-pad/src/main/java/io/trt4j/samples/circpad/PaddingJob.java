package io.trt4j.samples.circpad;

import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.DataType;

/**
 * What to pad and how the network that does it comes about.
 *
 * @param workflow an ONNX model, or calls of the network's interface
 * @param precision of the elements
 * @param shape the input's N, C, H and W
 * @param padding how much, and where
 * @param dynamic whether the network leaves all of N, C, H and W open: it takes shapes up to this one
 */
public record PaddingJob(Workflow workflow, Precision precision, long[] shape, Padding padding, boolean dynamic) {
    /** What the network's input is called. */
    public static final String INPUT = "X";

    /** What the network's output is called. */
    public static final String OUTPUT = "Y";

    /** A job whose network has this shape only. */
    public PaddingJob(Workflow workflow, Precision precision, long[] shape, Padding padding) {
        this(workflow, precision, shape, padding, false);
    }

    /** The shape that the network's input is declared with, -1 for what is open. */
    long[] declaredShape() {
        return dynamic ? new long[] {-1, -1, -1, -1} : shape;
    }

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
