package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.kernel.CudaThread;
import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.Place;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Declared plugins on the host engine, in every version of TensorRT. */
class DeclaredPluginTest {
    private final int before = NativeObjects.implemented();

    record Attributes(float alpha) {}

    static void leakyRelu(FloatView x, FloatView y, float alpha, int n) {
        int i = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
        if (i < n) {
            y.set(i, x.get(i) > 0 ? x.get(i) : alpha * x.get(i));
        }
    }

    private static final PluginDeclaration<Attributes> LEAKY_RELU = plugin("Trt4jDeclaredLeaky", Attributes.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .launch(elementwise(
                    JavaKernel.of(DeclaredPluginTest.class, "leakyRelu"),
                    input(0),
                    output(0),
                    attribute("alpha"),
                    output(0).volume()));

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void aJavaKernelRunsOnTheHost() {
        try (var registered = LEAKY_RELU.register();
                Arena arena = Arena.ofConfined()) {
            PluginField alpha =
                    new PluginField("alpha", arena.allocateFrom(JAVA_FLOAT, 0.5f), PluginFieldType.kFLOAT32, 1);
            byte[] plan = HostEngine.build(
                    new HostNetwork("Trt4jDeclaredLeaky", "1", "", new PluginFieldCollection(List.of(alpha)))
                            .addInput("x", DataType.kFLOAT, Dims.of(2, 300))
                            .setOutputNames("y"));
            float[] x = new float[600];
            float[] y = new float[600];
            for (int i = 0; i < x.length; i++) {
                x[i] = i - 300;
            }
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(x));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.enqueue();
            }
            for (int i = 0; i < x.length; i++) {
                assertThat(y[i]).isEqualTo(x[i] > 0 ? x[i] : 0.5f * x[i]);
            }
            assertThat(LEAKY_RELU.ranOn()).containsExactly(Place.HOST);
        }
    }
}
