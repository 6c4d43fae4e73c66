package io.trt4j.samples.runner;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A network with one plugin, and what is right.
 *
 * @param largestError of the outputs; infinite where their number, types or dimensions are wrong
 * @param tolerance the largest error that is right
 */
public record Example(PluginNetwork<?> network, ToDoubleFunction<List<NamedTensor>> largestError, double tolerance) {
    /** One whose outputs must be these and no others. */
    public static Example exactly(PluginNetwork<?> network, NamedTensor... expected) {
        return new Example(
                network,
                outputs -> {
                    boolean right = outputs.size() == expected.length;
                    for (int i = 0; right && i < expected.length; i++) {
                        right = outputs.get(i).isEqualTo(expected[i]);
                    }
                    return right ? 0 : Double.POSITIVE_INFINITY;
                },
                0);
    }

    /** Builds and runs the network in TensorRT, or on the host engine; gives the largest error. */
    public double run(Workflow workflow, boolean onDevice) {
        try (PluginEngine engine = engine(onDevice)) {
            return largestError.applyAsDouble(engine.run(engine.build(workflow)));
        }
    }

    /** Times the network in TensorRT. */
    public Timing time(Workflow workflow, int runs) {
        try (InTensorRt<?> engine = new InTensorRt<>(network)) {
            return engine.time(engine.build(workflow), runs);
        }
    }

    PluginEngine engine(boolean onDevice) {
        return onDevice ? new InTensorRt<>(network) : new InHostEngine<>(network);
    }

    @Override
    public String toString() {
        return network.opType() + ", "
                + String.join(
                        ", ",
                        network.inputs().stream()
                                .map(input -> input.tensor().toString())
                                .toList());
    }
}
