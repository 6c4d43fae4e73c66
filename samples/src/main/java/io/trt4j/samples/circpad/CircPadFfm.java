package io.trt4j.samples.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.CudaModule;
import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.Nvrtc;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;

/** Pads with the same kernel, compiled and launched without JNI. */
final class CircPadFfm extends CircPadPlugin {
    private final KernelArguments arguments = new KernelArguments(Kernels.PARAMETERS);
    private CudaModule module;
    private CudaKernel fp32;
    private CudaKernel fp16;
    private int rows;
    private int outW;

    CircPadFfm(Attributes attributes) {
        super(attributes);
    }

    @Override
    public void initialize() {
        try (CudaContext context = CudaContext.current()) {
            module = CudaModule.load(context, Nvrtc.compile(Kernels.SOURCE, "circpad.cu"));
            fp32 = module.kernel(Kernels.FP32);
            fp16 = module.kernel(Kernels.FP16);
        }
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
        (elementSize(inputDesc) == 4 ? fp32 : fp16)
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

    @Override
    public void terminate() {
        module.close();
    }
}
