package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.List;

/**
 * What a plugin is run with.
 *
 * @param shapeInputs the values of each shape input
 */
record InputData(List<KitTensor> inputs, List<Dims> shapeInputs) {
    List<Dims> shapes() {
        return inputs.stream().map(KitTensor::dims).toList();
    }

    /** What the shapes of outputs follow from. */
    Known known() {
        return new Known(shapes(), shapeInputs, Known.ANY);
    }

    /** The shapes, for messages. */
    @Override
    public String toString() {
        return known().text();
    }
}
