package io.trt4j.samples.leakyrelu;

import static io.trt4j.kernel.CudaThread.*;
import static io.trt4j.plugin.declare.Declarations.*;

import io.trt4j.kernel.*;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;

/** y = x where x is positive, else alpha * x; alpha is an attribute of the ONNX node. */
public record LeakyReluPlugin(float alpha) {
    static void leakyRelu(FloatView x, FloatView y, float alpha, int n) {
        int i = blockIdxX() * blockDimX() + threadIdxX();
        if (i < n) {
            y.set(i, x.get(i) > 0 ? x.get(i) : alpha * x.get(i));
        }
    }

    private static final JavaKernel KERNEL = JavaKernel.of(LeakyReluPlugin.class, "leakyRelu");

    public static final PluginDeclaration<LeakyReluPlugin> DECLARATION = plugin("LeakyRelu", LeakyReluPlugin.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .launch(elementwise(
                    KERNEL, input(0), output(0), attribute("alpha"), output(0).volume()));
}
