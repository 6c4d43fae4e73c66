package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;

/**
 * Circular padding as a TensorRT plugin. The output grows by the pads; its elements are the input's, wrapped around.
 * How they get there is the subclass's.
 */
public abstract class CircPadPlugin implements Plugin<CircPadPlugin.Attributes> {
    public static final String NAME = "CircPadPlugin";
    public static final String VERSION = "1";

    /** The attributes of the ONNX node. */
    public record Attributes(int[] pads) {
        public Attributes {
            new Padding(pads); // says what is wrong with them
        }
    }

    private final Attributes attributes;
    protected final Padding padding;

    protected CircPadPlugin(Attributes attributes) {
        this.attributes = attributes;
        padding = new Padding(attributes.pads());
    }

    @Override
    public Attributes state() {
        return attributes;
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        IDimensionExpr[] output = inputs[0].clone();
        for (int axis = 0; axis < output.length; axis++) {
            int grows = padding.before(output.length, axis) + padding.after(output.length, axis);
            output[axis] = exprBuilder.operation(DimensionOperation.kSUM, output[axis], exprBuilder.constant(grows));
        }
        return output;
    }

    protected static int elementSize(TensorDescs desc) {
        return desc.type(0) == DataType.kHALF ? 2 : 4;
    }
}
