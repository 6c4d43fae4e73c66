package io.trt4j.samples.circpad;

/**
 * What to pad and how the network that does it comes about.
 *
 * @param workflow an ONNX model, or calls of the network's interface
 * @param precision of the elements
 * @param shape the input's N, C, H and W
 * @param padding how much, and where
 */
record PaddingJob(Workflow workflow, Precision precision, long[] shape, Padding padding) {
    enum Workflow {
        ONNX,
        NETWORK
    }

    enum Precision {
        FP32(4),
        FP16(2);

        /** The size of an element in bytes. */
        final int elementSize;

        Precision(int elementSize) {
            this.elementSize = elementSize;
        }
    }
}
