package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;

/**
 * Circular padding as a TensorRT plugin: what {@link CircPadV2}, {@link CircPadV3} and {@link CircPadShort} have in common.
 * The output grows by the pads; its elements are the input's, wrapped around.
 */
public final class CircPadPlugin {
    public static final String NAME = "CircPadPlugin";
    public static final String VERSION = "1";

    private CircPadPlugin() {}

    /** The attributes of the ONNX node. */
    public record Attributes(int[] pads) {
        public Attributes {
            new Padding(pads); // says what is wrong with them
        }
    }

    /** The output's dimensions, where the backend can pad such an input. */
    static IDimensionExpr[] outputShape(
            IDimensionExpr[] input, Padding padding, PadWork work, IExprBuilder exprBuilder) {
        long[] known = new long[input.length];
        IDimensionExpr[] output = new IDimensionExpr[input.length];
        for (int axis = 0; axis < output.length; axis++) {
            known[axis] = input[axis].isConstant() ? input[axis].getConstantValue() : -1;
            int grows = padding.before(output.length, axis) + padding.after(output.length, axis);
            output[axis] = exprBuilder.operation(DimensionOperation.kSUM, input[axis], exprBuilder.constant(grows));
        }
        work.requireShape(known);
        return output;
    }

    /** The size in bytes of a tensor's elements: 4 for FP32, 2 for FP16. */
    public static int elementSize(TensorDescs desc) {
        return desc.type(0) == DataType.kHALF ? 2 : 4;
    }

    /** The extents of a tensor. */
    public static long[] shape(TensorDescs desc) {
        long[] shape = new long[desc.nbDims(0)];
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] = desc.d(0, axis);
        }
        return shape;
    }
}
