package io.trt4j.engine;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.ITensor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An input of a network that an engine is to be built of.
 *
 * @param dims -1 where a dimension is set at run time
 * @param shapeInput whether its values decide shapes
 */
record NetworkInput(String name, Dims dims, boolean shapeInput) {
    static List<NetworkInput> of(INetworkDefinition network) {
        return IntStream.range(0, network.getNbInputs())
                .mapToObj(i -> of(Objects.requireNonNull(network.getInput(i))))
                .toList();
    }

    private static NetworkInput of(ITensor tensor) {
        return new NetworkInput(tensor.getName(), tensor.getDimensions(), tensor.isShapeTensor());
    }

    boolean isDynamic() {
        return Arrays.stream(dims.d()).anyMatch(d -> d < 0);
    }

    @Override
    public String toString() {
        return name + " (" + Shapes.text(dims) + (shapeInput ? ", a shape input)" : ")");
    }
}
