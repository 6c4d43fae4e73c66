package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.List;

/**
 * What expressions are evaluated with.
 *
 * @param inputs the shape of each input
 * @param shapeInputs the values of each shape input
 * @param sizes what outputs hold that are size tensors
 */
record Known(List<Dims> inputs, List<Dims> shapeInputs, Sizes sizes) {
    /** What size tensors hold. */
    interface Sizes {
        /**
         * The size in one output.
         *
         * @param expected what the plugin expects
         * @param most the largest size
         */
        Interval of(int output, Interval expected, Interval most);
    }

    /** The sizes for which a plugin is optimized. */
    static final Sizes EXPECTED = (output, expected, most) -> expected;

    /** Sizes that are not known yet. */
    static final Sizes ANY = (output, expected, most) -> new Interval(0, most.most());

    /** Inputs and shape inputs, for messages. */
    String text() {
        String text = "inputs of " + inputs.stream().map(HostTensorDesc::text).toList();
        return shapeInputs.isEmpty()
                ? text
                : text + " and shape inputs of "
                        + shapeInputs.stream()
                                .map(values ->
                                        HostTensorDesc.extents(values).boxed().toList())
                                .toList();
    }
}
