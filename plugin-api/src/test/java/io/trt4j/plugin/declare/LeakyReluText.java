package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.*;

import io.trt4j.cuda.KernelSource;
import io.trt4j.tensorrt.DataType;

record LeakyReluText(float alpha) {
    private static final KernelSource SOURCE = KernelSource.of("leakyRelu.cu", """
        extern "C" __global__ void leakyRelu(const float* x, float* y, float alpha, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = x[i] > 0 ? x[i] : alpha * x[i];
        }
        """);

    static final PluginDeclaration<LeakyReluText> DECLARATION = plugin("LeakyReluText", LeakyReluText.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .launch(elementwise(
                    SOURCE.kernel("leakyRelu"), input(0), output(0), attribute("alpha"), input(0).volume()));
}
