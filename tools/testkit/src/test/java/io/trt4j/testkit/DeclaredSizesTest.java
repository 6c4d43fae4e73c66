package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.shapeInput;
import static io.trt4j.plugin.declare.Declarations.sizeTensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.kernel.CudaThread;
import io.trt4j.kernel.FloatView;
import io.trt4j.kernel.IntView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.plugin.declare.Shape;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Declared plugins whose outputs are as large as data or shape inputs say, on the host engine. */
class DeclaredSizesTest {
    private final int before = NativeObjects.implemented();

    record Nothing() {}

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    static void positive(IntView x, IntView y, IntView count, int n) {
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (x.get(i) > 0) {
                y.set(found++, x.get(i));
            }
        }
        count.set(0, found);
    }

    @Test
    void anOutputIsAsLongAsItsContents() {
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
        PluginDeclaration<Nothing> declaration = plugin("Trt4jDeclaredPositive", Nothing.class)
                .input(DataType.kINT32)
                .output(shape(sizeTensor(1, input(0).dim(0).floorDiv(2), input(0).dim(0))))
                .output(Shape.scalar(), DataType.kINT32)
                .launch(launch(
                                JavaKernel.of(DeclaredSizesTest.class, "positive"),
                                input(0),
                                output(0),
                                output(1),
                                input(0).volume())
                        .block(1));
        try (var registered = declaration.register()) {
            byte[] plan = HostEngine.build(
                    new HostNetwork("Trt4jDeclaredPositive", "1", "", new PluginFieldCollection(List.of()))
                            .addInput("x", DataType.kINT32, Dims.of(6))
                            .setOutputNames("y", "count"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                int[] y = new int[4];
                context.setTensorAddress("x", MemorySegment.ofArray(new int[] {3, 0, 5, -1, 7, 9}));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.setTensorAddress("count", MemorySegment.ofArray(new int[1]));
                assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(-1));
                context.enqueue();
                assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(4));
                assertThat(y).containsExactly(3, 5, 7, 9);
            }
        }
    }

    /** Of an empty input there is no element to launch a thread for, and nothing would write the size. */
    @Test
    void aSizeThatNoLaunchWritesIsRefused() {
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
        PluginDeclaration<Nothing> declaration = plugin("Trt4jDeclaredPositive", Nothing.class)
                .input(DataType.kINT32)
                .output(shape(sizeTensor(1, input(0).dim(0), input(0).dim(0))))
                .output(Shape.scalar(), DataType.kINT32)
                .launch(elementwise(
                                JavaKernel.of(DeclaredSizesTest.class, "positive"),
                                input(0),
                                output(0),
                                output(1),
                                input(0).volume())
                        .over(input(0).volume()));
        try (var registered = declaration.register()) {
            byte[] plan = HostEngine.build(
                    new HostNetwork("Trt4jDeclaredPositive", "1", "", new PluginFieldCollection(List.of()))
                            .addInput("x", DataType.kINT32, Dims.of(0))
                            .setOutputNames("y", "count"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(new int[0]));
                context.setTensorAddress("y", MemorySegment.ofArray(new int[0]));
                context.setTensorAddress("count", MemorySegment.ofArray(new int[1]));
                assertThatThrownBy(context::enqueue)
                        .isInstanceOf(TensorRTException.class)
                        .rootCause()
                        .hasMessage(
                                "A launch without blocks leaves the size in output 1 unwritten: give it at least one,"
                                        + " as over(elements.max(1)) does.");
            }
        }
    }

    static void copy(FloatView x, FloatView y, int n) {
        int i = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
        if (i < n) {
            y.set(i, x.get(i));
        }
    }

    static void copyFirst(FloatView x, FloatView y, int n) {
        for (int i = 0; i < n; i++) {
            y.set(i, x.get(i));
        }
    }

    @Test
    void anOutputIsAsLongAsAShapeInputSays() {
        assumeTrue(TensorRT.version().major() >= 10, "shape inputs are in TensorRT 10.0 and newer");
        PluginDeclaration<Nothing> declaration = plugin("Trt4jDeclaredFirst", Nothing.class)
                .input(DataType.kFLOAT)
                .shapeInput()
                .output(shape(shapeInput(0, 0)))
                .tactic(
                        1,
                        elementwise(
                                JavaKernel.of(DeclaredSizesTest.class, "copy"),
                                input(0),
                                output(0),
                                output(0).volume()))
                .tactic(
                        2,
                        launch(
                                        JavaKernel.of(DeclaredSizesTest.class, "copyFirst"),
                                        input(0),
                                        output(0),
                                        output(0).volume())
                                .block(1));
        try (var registered = declaration.register()) {
            byte[] plan = HostEngine.build(
                    new HostNetwork("Trt4jDeclaredFirst", "1", "", new PluginFieldCollection(List.of()))
                            .addInput("x", DataType.kFLOAT, Dims.of(3))
                            .addShapeInput("n", Dims.of())
                            .addOptimizationProfile(new HostProfile()
                                    .setShapeValues("n", new long[] {0}, new long[] {2}, new long[] {3}))
                            .setOutputNames("y"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(new float[] {1, 2, 3}));
                for (int n = 0; n <= 3; n++) {
                    float[] y = {0, 0, 0};
                    context.setShapeInput("n", n);
                    context.setTensorAddress("y", MemorySegment.ofArray(y));
                    context.enqueue();
                    for (int i = 0; i < 3; i++) {
                        assertThat(y[i]).as("%d of %d", i, n).isEqualTo(i < n ? i + 1 : 0);
                    }
                }
            }
        }
    }
}
