package io.trt4j.samples.circpad;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.util.function.Function;

/**
 * Circular padding as a TensorRT plugin. The output grows by the pads; its elements are the input's, wrapped around.
 * How they get there is the {@link Backend}'s.
 */
abstract class CircPadPlugin implements Plugin<CircPadPlugin.Attributes> {
    static final String NAME = "CircPadPlugin";
    static final String VERSION = "1";

    /** The attributes of the ONNX node. */
    record Attributes(int[] pads) {
        Attributes {
            new Padding(pads); // says what is wrong with them
        }
    }

    /** Who pads. */
    enum Backend {
        /** A CUDA kernel, compiled and launched through JCuda. */
        JCUDA(CircPadJcuda::new),
        /** Java, in host memory: for the host engine. */
        HOST(CircPadHost::new);

        private final Function<Attributes, CircPadPlugin> factory;

        Backend(Function<Attributes, CircPadPlugin> factory) {
            this.factory = factory;
        }
    }

    final Attributes attributes;
    final Padding padding;

    CircPadPlugin(Attributes attributes) {
        this.attributes = attributes;
        padding = new Padding(attributes.pads());
    }

    static PluginRegistration<Attributes> register(Backend backend) {
        return Plugins.register(NAME, VERSION, Attributes.class, backend.factory::apply);
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

    static int elementSize(TensorDescs desc) {
        return desc.type(0) == DataType.kHALF ? 2 : 4;
    }

    /** Pads on the CPU. */
    private static final class CircPadHost extends CircPadPlugin {
        CircPadHost(Attributes attributes) {
            super(attributes);
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            long[] shape = new long[inputDesc.nbDims(0)];
            for (int axis = 0; axis < shape.length; axis++) {
                shape[axis] = inputDesc.d(0, axis);
            }
            HostPad.pad(inputs.get(0), outputs.get(0), shape, padding, elementSize(inputDesc));
        }
    }
}
