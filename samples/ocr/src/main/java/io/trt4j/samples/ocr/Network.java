package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.TensorValue;
import java.util.Map;

/** A network that can be run: named tensors in, named tensors out. Used by one thread at a time. */
interface Network extends AutoCloseable {
    /**
     * Runs it.
     *
     * @param inputs a tensor for each input
     * @return a tensor for each output
     */
    Map<String, TensorValue> run(Map<String, TensorValue> inputs);

    /** Runs a network with one input and one output. */
    default TensorValue run(TensorValue input) {
        return run(Map.of(Models.INPUT, input)).values().iterator().next();
    }

    @Override
    void close();

    /** Makes networks of ONNX models. */
    @FunctionalInterface
    interface Maker {
        /** The caller closes the network. */
        Network make(Models model);
    }
}
