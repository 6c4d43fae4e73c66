package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static io.trt4j.plugin.declare.Declarations.workspace;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.KernelSource;
import io.trt4j.kernel.CudaThread;
import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.declare.Place;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
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
        try (var registered = LEAKY_RELU.register()) {
            byte[] plan = build(registered, "Trt4jDeclaredLeaky", 0.5f, Dims.of(2, 300));
            float[] x = new float[600];
            for (int i = 0; i < x.length; i++) {
                x[i] = i - 300;
            }
            float[] y;
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                y = run(context, x);
            }
            for (int i = 0; i < x.length; i++) {
                assertThat(y[i]).isEqualTo(x[i] > 0 ? x[i] : 0.5f * x[i]);
            }
            assertThat(LEAKY_RELU.ranOn()).containsExactly(Place.HOST);
        }
    }

    /** Something that plugins share; counts those that are open. */
    private static final class Table implements AutoCloseable {
        static int open;
        final float factor = 3;

        Table() {
            open++;
        }

        @Override
        public void close() {
            open--;
        }
    }

    private static PluginDeclaration<Attributes> scaled(List<String> told) {
        return plugin("Trt4jDeclaredScale", Attributes.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .onShapeChange((attributes, in, out) -> told.add(attributes + " " + in[0].dims()))
                .enqueue(call -> {
                    MemorySegment x = call.memory(input(0));
                    MemorySegment y = call.memory(output(0));
                    float factor = call.attributes().alpha()
                            * (told.isEmpty() ? call.resource("trt4j table", Table.class).factor : 1);
                    for (long i = 0; i < call.inputDesc().volume(0); i++) {
                        y.setAtIndex(JAVA_FLOAT, i, factor * x.getAtIndex(JAVA_FLOAT, i));
                    }
                });
    }

    private static byte[] build(PluginV3Registration<Attributes> registered, String name, float alpha, Dims dims) {
        return HostEngine.build(new HostNetwork(name, "1", "", registered.fields(new Attributes(alpha)))
                .addInput("x", DataType.kFLOAT, dims)
                .setOutputNames("y"));
    }

    private static float[] run(HostExecutionContext context, float... x) {
        float[] y = new float[x.length];
        context.setTensorAddress("x", MemorySegment.ofArray(x));
        context.setTensorAddress("y", MemorySegment.ofArray(y));
        context.enqueue();
        return y;
    }

    @Test
    void codeIsToldOfShapes() {
        List<String> told = new ArrayList<>();
        try (var registered = scaled(told).register();
                var engine = HostEngine.deserialize(build(registered, "Trt4jDeclaredScale", 2, Dims.of(2)));
                var context = engine.createExecutionContext()) {
            assertThat(run(context, 1, 2)).containsExactly(2, 4);
            assertThat(run(context, 3, 4)).containsExactly(6, 8);
            assertThat(told).containsExactly("Attributes[alpha=2.0] " + Dims.of(2));
        }
    }

    @Test
    void contextsShareAResource() {
        assumeTrue(TensorRT.version().major() >= 10, "resources are in TensorRT 10.0 and newer");
        PluginDeclaration<Attributes> declaration =
                scaled(List.of()).onShapeChange((attributes, in, out) -> {}).resource("trt4j table", Table::new);
        try (var registered = declaration.register();
                var engine = HostEngine.deserialize(build(registered, "Trt4jDeclaredScale", 2, Dims.of(2)))) {
            try (var first = engine.createExecutionContext();
                    var second = engine.createExecutionContext()) {
                assertThat(Table.open).isEqualTo(1);
                assertThat(run(first, 1, 2)).containsExactly(6, 12);
                assertThat(run(second, 1, 2)).containsExactly(6, 12);
            }
            assertThat(Table.open).isZero();
        }
    }

    @Test
    void aResourceThatIsNotDeclaredIsNamed() {
        try (var registered = scaled(List.of())
                        .onShapeChange((attributes, in, out) -> {})
                        .register();
                var engine = HostEngine.deserialize(build(registered, "Trt4jDeclaredScale", 2, Dims.of(2)));
                var context = engine.createExecutionContext()) {
            assertThatThrownBy(() -> run(context, 1, 2))
                    .isInstanceOf(TensorRTException.class)
                    .rootCause()
                    .hasMessage("The plugin has no resource trt4j table; it has [].");
        }
    }

    @Test
    void aKernelThatIsTextNeedsADevice() {
        PluginDeclaration<Attributes> text = plugin("Trt4jDeclaredText", Attributes.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .launch(elementwise(KernelSource.of("text.cu", "…").kernel("text"), input(0), output(0)));
        try (var registered = text.register();
                var engine = HostEngine.deserialize(build(registered, "Trt4jDeclaredText", 2, Dims.of(2)));
                var context = engine.createExecutionContext()) {
            assertThatThrownBy(() -> run(context, 1, 2))
                    .isInstanceOf(TensorRTException.class)
                    .rootCause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("text of KernelSource text.cu is CUDA C++, which runs on a device only.");
        }
        PluginDeclaration<Attributes> onHost = text.onHost(call -> {
            assertThat(call.place()).isEqualTo(Place.HOST);
            call.memory(output(0)).copyFrom(call.memory(input(0)));
        });
        try (var registered = onHost.register();
                var engine = HostEngine.deserialize(build(registered, "Trt4jDeclaredText", 2, Dims.of(2)));
                var context = engine.createExecutionContext()) {
            assertThat(run(context, 1, 2)).containsExactly(1, 2);
        }
    }

    static void rowSum(FloatView x, FloatView sums, int columns, long rows) {
        int row = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
        if (row < rows) {
            float sum = 0;
            for (int i = 0; i < columns; i++) {
                sum += x.get((long) row * columns + i);
            }
            sums.set(row, sum);
        }
    }

    static void copy(FloatView x, FloatView y, int n) {
        for (int i = 0; i < n; i++) {
            y.set(i, x.get(i));
        }
    }

    @Test
    void launchesShareTheWorkspaceAndShapesAreCalculated() {
        PluginDeclaration<Attributes> sums = plugin("Trt4jDeclaredSums", Attributes.class)
                .defaults(new Attributes(0))
                .input(DataType.kFLOAT)
                .output(sameAs(0).with(-1, input(0).dim(-1).floorDiv(input(0).dim(1))))
                .workspace(input(0).rows().times(Float.BYTES))
                .launch(
                        elementwise(
                                        JavaKernel.of(DeclaredPluginTest.class, "rowSum"),
                                        input(0),
                                        workspace(),
                                        input(0).dim(-1),
                                        input(0).rows())
                                .over(input(0).rows())
                                .block(2),
                        launch(
                                        JavaKernel.of(DeclaredPluginTest.class, "copy"),
                                        workspace(),
                                        output(0),
                                        output(0).volume())
                                .block(1));
        try (var registered = sums.register();
                var engine = HostEngine.deserialize(HostEngine.build(
                        new HostNetwork("Trt4jDeclaredSums", "1", "", new PluginFieldCollection(List.of()))
                                .addInput("x", DataType.kFLOAT, Dims.of(-1, 3))
                                .setOutputNames("y")
                                .addOptimizationProfile(new HostProfile()
                                        .setDimensions("x", Dims.of(1, 3), Dims.of(2, 3), Dims.of(9, 3)))));
                var context = engine.createExecutionContext()) {
            for (int rows : new int[] {2, 9, 1}) {
                context.setInputShape("x", Dims.of(rows, 3));
                assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(rows, 1));
                float[] x = new float[3 * rows];
                float[] y = new float[rows];
                for (int i = 0; i < x.length; i++) {
                    x[i] = i;
                }
                context.setTensorAddress("x", MemorySegment.ofArray(x));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.enqueue();
                for (int row = 0; row < rows; row++) {
                    assertThat(y[row]).isEqualTo(9 * row + 3);
                }
            }
        }
    }
}
