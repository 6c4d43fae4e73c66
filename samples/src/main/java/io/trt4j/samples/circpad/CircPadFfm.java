package io.trt4j.samples.circpad;

import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.RawKernel;
import io.trt4j.cuda.RawModule;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;

/** Pads with the same kernel, compiled and launched without JNI. */
final class CircPadFfm extends CircPadPlugin {
    private static final RawModule MODULE = RawModule.of("circpad.cu", Kernels.SOURCE);
    private static final RawKernel FP32 = MODULE.kernel(Kernels.FP32);
    private static final RawKernel FP16 = MODULE.kernel(Kernels.FP16);

    private final KernelArguments arguments = new KernelArguments(Kernels.PARAMETERS);
    private int rows;
    private int outW;

    CircPadFfm(Attributes attributes) {
        super(attributes);
    }

    @Override
    public void initialize() {
        FP32.load();
        FP16.load();
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        long[] n = in[0].desc().dims().d();
        long[] m = out[0].desc().dims().d();
        rows = (int) (m[0] * m[1] * m[2]);
        outW = (int) m[3];
        int[] values = {(int) n[0], (int) n[1], (int) n[2], (int) n[3], rows, (int) m[1], (int) m[2], outW};
        for (int i = 0; i < values.length; i++) {
            arguments.set(2 + i, values[i]);
        }
        for (int axis = 0; axis < 4; axis++) {
            arguments.set(10 + axis, Kernels.shift(padding.before(4, axis), (int) Math.max(1, n[axis])));
        }
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        arguments.set(0, inputs.get(0)).set(1, outputs.get(0));
        (elementSize(inputDesc) == 4 ? FP32 : FP16)
                .launch(
                        stream,
                        Kernels.gridX(rows, outW),
                        Kernels.gridY(rows, outW),
                        1,
                        Kernels.blockX(outW),
                        Kernels.blockY(outW),
                        1,
                        0,
                        arguments);
    }
}
