package io.trt4j.samples.leakyrelu;

import io.trt4j.cuda.*;
import io.trt4j.plugin.*;
import io.trt4j.tensorrt.*;

/** y = x where x is positive, else alpha * x; alpha is an attribute of the ONNX node. */
public final class LeakyReluPlugin implements Plugin<LeakyReluPlugin.Attributes> {
    public record Attributes(float alpha) {}

    static final String SOURCE = """
        extern "C" __global__ void leakyRelu(const float* x, float* y, float alpha, unsigned n) {
            unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = x[i] > 0 ? x[i] : alpha * x[i];
        }
        """;
    private static final SourceKernel KERNEL =
            KernelSource.of("leakyRelu.cu", SOURCE).kernel("leakyRelu");

    private final Attributes attributes;
    private KernelArguments arguments;
    private LaunchConfig config = LaunchConfig.of(1, 256);

    public LeakyReluPlugin(Attributes attributes) {
        this.attributes = attributes;
    }

    public Attributes state() {
        return attributes;
    }

    public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return inputs[0];
    }

    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        return inOut[pos].type() == DataType.kFLOAT && inOut[pos].format() == TensorFormat.kLINEAR;
    }

    public void initialize() {
        arguments = KERNEL.arguments(); // compiles, so that mistakes show here, and not in the first enqueue
    }

    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        int n = (int) inputDesc.volume(0);
        arguments
                .set(0, inputs.get(0))
                .set(1, outputs.get(0))
                .set(2, attributes.alpha())
                .set(3, n);
        config = config.withGrid((n + 255) / 256, 1, 1);
        KERNEL.launch(stream, config, arguments);
    }
}
