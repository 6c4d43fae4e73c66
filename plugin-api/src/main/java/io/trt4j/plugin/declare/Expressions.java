package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.util.Objects;

/** What dimensions are while TensorRT asks for the shapes of outputs. */
record Expressions(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder builder) {
    int[] nbDims() {
        int[] result = new int[inputs.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = inputs[i].length;
        }
        return result;
    }

    int nbDims(TensorRef tensor) {
        return inputs[requireInput(tensor)].length;
    }

    IDimensionExpr extent(TensorRef tensor, int axis) {
        return inputs[requireInput(tensor)][axis];
    }

    private int requireInput(TensorRef tensor) {
        if (tensor.index() >= inputs.length) {
            throw new IllegalArgumentException(
                    "The plugin's layer has " + inputs.length + " inputs: there is no " + tensor + ".");
        }
        return tensor.index();
    }

    IDimensionExpr constant(long value) {
        return Objects.requireNonNull(builder.constant(value));
    }

    IDimensionExpr operation(DimensionOperation operation, IDimensionExpr first, IDimensionExpr second) {
        return Objects.requireNonNull(builder.operation(operation, first, second));
    }

    IDimensionExpr shapeInput(int input, int element) {
        if (input >= shapeInputs.length || element < 0 || element >= shapeInputs[input].length) {
            throw new IllegalArgumentException("There is no element " + element + " of shape input " + input
                    + (input >= shapeInputs.length
                            ? ": the layer has " + shapeInputs.length + " shape inputs."
                            : ", which has " + shapeInputs[input].length + " elements."));
        }
        return shapeInputs[input][element];
    }

    IDimensionExpr sizeTensor(int output, IDimensionExpr expected, IDimensionExpr most) {
        return Objects.requireNonNull(builder.declareSizeTensor(output, expected, most));
    }
}
