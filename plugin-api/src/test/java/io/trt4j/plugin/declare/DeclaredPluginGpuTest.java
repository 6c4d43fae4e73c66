package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.constant;
import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.perType;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.rows;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.shapeInput;
import static io.trt4j.plugin.declare.Declarations.sizeTensor;
import static io.trt4j.plugin.declare.Declarations.tensor;
import static io.trt4j.plugin.declare.Declarations.workspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Declared plugins inside TensorRT itself. Needs a GPU and is skipped without one. */
@Tag("gpu")
class DeclaredPluginGpuTest {
    private static final KernelSource KERNELS = KernelSource.of("declared.cu", """
        #include <cuda_fp16.h>
        #ifndef ELEMENT
        #define ELEMENT float
        #endif
        extern "C" __global__ void scale(const ELEMENT* x, ELEMENT* y, float factor, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = (ELEMENT) ((float) x[i] * factor);
        }
        // The same, a thousand times as slow.
        extern "C" __global__ void slowScale(const ELEMENT* x, ELEMENT* y, float factor, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) {
                float v = (float) x[i];
                for (int t = 0; t < 100000; t++) v += __sinf(v) * 1e-30f;
                y[i] = (ELEMENT) (v > 1e30f ? v : (float) x[i] * factor);
            }
        }
        extern "C" __global__ void rowSums(const float* x, float* y, int columns) {
            __shared__ float sum;
            if (threadIdx.x == 0) sum = 0;
            __syncthreads();
            float mine = 0;
            for (int i = threadIdx.x; i < columns; i += blockDim.x) mine += x[blockIdx.x * (long long) columns + i];
            atomicAdd(&sum, mine);
            __syncthreads();
            if (threadIdx.x == 0) y[blockIdx.x] = sum;
        }
        extern "C" __global__ void positive(const int* x, int* y, int* count, long long n) {
            int found = 0;
            for (long long i = 0; i < n; i++) if (x[i] > 0) y[found++] = x[i];
            *count = found;
        }
        extern "C" __global__ void increment(float* x, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] += 1;
        }
        extern "C" __global__ void copy(const float* x, float* y, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = x[i];
        }
        extern "C" __global__ void strides(const __half* x, int* y, int c, int h, int w, int vector) {
            y[0] = c; y[1] = h; y[2] = w; y[3] = vector;
        }
        """);
    private static final SourceKernel SCALE = KERNELS.kernel("scale");

    record Factor(float factor) {}

    record Nothing() {}

    private int implemented;
    private int owned;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        TensorRT.version();
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        if (CudaDriver.report().hasDevice()) {
            assertThat(NativeObjects.owned()).isEqualTo(owned);
            assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        }
    }

    private static void since10() {
        assumeTrue(TensorRT.version().major() >= 10, "needs IPluginV3");
    }

    private static Launch scaled(SourceKernel kernel) {
        return elementwise(
                kernel, input(0), output(0), attribute("factor"), output(0).volume());
    }

    private static PluginDeclaration<Factor> scale() {
        return plugin("Trt4jScale", Factor.class).input(DataType.kFLOAT).output(sameAs(0));
    }

    private static float[] ramp(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = i - count / 2;
        }
        return values;
    }

    private static void assertScaled(byte[] plan, float factor, int count) {
        OneLayer.run(plan, Map.of("x0", 4L * count, "y0", 4L * count), (context, stream, memory) -> {
            memory.get("x0").copyFrom(MemorySegment.ofArray(ramp(count)));
            OneLayer.enqueue(context, stream);
            float[] expected = ramp(count);
            for (int i = 0; i < count; i++) {
                expected[i] *= factor;
            }
            assertThat(OneLayer.floats(memory.get("y0"), count)).isEqualTo(expected);
        });
    }

    @Test
    void aKernelIsLaunchedForEachShape() {
        PluginDeclaration<Factor> declaration = scale().launch(scaled(SCALE));
        try (var scale = declaration.register()) {
            byte[] plan = new OneLayer()
                    .dynamicInput(DataType.kFLOAT, Dims.of(-1, 3), Dims.of(500, 3))
                    .build(scale, new Factor(3), 1, null);
            OneLayer.run(plan, Map.of("x0", 6000L, "y0", 6000L), (context, stream, memory) -> {
                memory.get("x0").copyFrom(MemorySegment.ofArray(ramp(1500)));
                for (int n : new int[] {1, 500, 100}) {
                    memory.get("y0").fill((byte) 0);
                    context.setInputShape("x0", Dims.of(n, 3));
                    OneLayer.enqueue(context, stream);
                    float[] result = OneLayer.floats(memory.get("y0"), 1500);
                    for (int i = 0; i < 1500; i++) {
                        assertThat(result[i]).isEqualTo(i < 3 * n ? 3 * (i - 750f) : 0);
                    }
                }
            });
            assertThat(declaration.ranOn()).containsExactly(Place.DEVICE);
        }
    }

    @Test
    void theFasterTacticIsChosen() {
        since10();
        PluginDeclaration<Factor> declaration =
                scale().tactic(7, scaled(KERNELS.kernel("slowScale"))).tactic(9, scaled(SCALE));
        try (var scale = declaration.register()) {
            OneLayer layer = new OneLayer().input(DataType.kFLOAT, 1000);
            byte[] plan = layer.build(scale, new Factor(2), 1, null);
            assertScaled(plan, 2, 1000);
            assertThat(layer.log)
                    .anyMatch(line -> line.startsWith("Tactic: 0x0000000000000007 Time: "))
                    .anyMatch(line -> line.startsWith("Tactic: 0x0000000000000009 Time: "))
                    .anyMatch(line -> line.endsWith("Chose Runner Type: PluginV3 Tactic: 0x0000000000000009"));
        }
    }

    @Test
    void equalPluginsAreTimedOnce() {
        since10();
        PluginDeclaration<Factor> declaration =
                scale().tactic(0x15, scaled(KERNELS.kernel("slowScale"))).tactic(0x16, scaled(SCALE));
        try (var scale = declaration.register()) {
            byte[][] cache = {new byte[0]};
            OneLayer first = new OneLayer().input(DataType.kFLOAT, 1000);
            first.build(scale, new Factor(2), 1, cache);
            OneLayer second = new OneLayer().input(DataType.kFLOAT, 1000);
            second.build(scale, new Factor(2), 1, cache);
            OneLayer other = new OneLayer().input(DataType.kFLOAT, 1000);
            other.build(scale, new Factor(3), 1, cache);
            assertThat(timed(first)).isEqualTo(2);
            assertThat(timed(second)).isZero();
            assertThat(timed(other)).as("other attributes").isEqualTo(2);
        }
    }

    private static long timed(OneLayer layer) {
        return layer.log.stream()
                .filter(line -> line.matches("Tactic: 0x0*1[56] Time: .*"))
                .count();
    }

    @Test
    void eachTypeHasAKernel() {
        since10(); // networks whose types are those of their inputs
        PluginDeclaration<Factor> declaration = plugin("Trt4jScale", Factor.class)
                .input(DataType.kFLOAT, DataType.kHALF)
                .output(sameAs(0))
                .launch(elementwise(
                        perType(
                                input(0),
                                type -> KERNELS.withOptions(
                                                "-DELEMENT=" + (type == DataType.kHALF ? "__half" : "float"))
                                        .kernel("scale")),
                        input(0),
                        output(0),
                        attribute("factor"),
                        output(0).volume()));
        try (var scale = declaration.register()) {
            assertScaled(new OneLayer().input(DataType.kFLOAT, 100).build(scale, new Factor(2), 1, null), 2, 100);
            byte[] plan = new OneLayer().input(DataType.kHALF, 100).half().build(scale, new Factor(2), 1, null);
            OneLayer.run(plan, Map.of("x0", 200L, "y0", 400L), (context, stream, memory) -> {
                short[] halves = new short[100];
                for (int i = 0; i < 100; i++) {
                    halves[i] = Float.floatToFloat16(i);
                }
                memory.get("x0").copyFrom(MemorySegment.ofArray(halves));
                OneLayer.enqueue(context, stream);
                memory.get("y0").copyTo(MemorySegment.ofArray(halves));
                for (int i = 0; i < 100; i++) {
                    assertThat(Float.float16ToFloat(halves[i])).isEqualTo(2 * i);
                }
            });
        }
    }

    @Test
    void aBlockSumsEachRowThroughTheWorkspace() {
        PluginDeclaration<Nothing> declaration = plugin("Trt4jRowSums", Nothing.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0).with(-1, constant(1)))
                .workspace(input(0).rows().times(4))
                .launch(
                        rows(KERNELS.kernel("rowSums"), input(0), workspace(), input(0).dim(-1)),
                        elementwise(
                                KERNELS.kernel("copy"),
                                workspace(),
                                output(0),
                                output(0).volume()));
        try (var sums = declaration.register()) {
            byte[] plan = new OneLayer().input(DataType.kFLOAT, 7, 5, 1000).build(sums, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 140_000L, "y0", 140L), (context, stream, memory) -> {
                float[] ones = new float[35_000];
                for (int i = 0; i < ones.length; i++) {
                    ones[i] = i / 1000;
                }
                memory.get("x0").copyFrom(MemorySegment.ofArray(ones));
                OneLayer.enqueue(context, stream);
                float[] result = OneLayer.floats(memory.get("y0"), 35);
                for (int i = 0; i < 35; i++) {
                    assertThat(result[i]).isEqualTo(1000f * i);
                }
                assertThat(context.getTensorShape("y0")).isEqualTo(Dims.of(7, 5, 1));
            });
        }
    }

    @Test
    void anOutputIsAsLongAsTheKernelSays() {
        since10();
        PluginDeclaration<Nothing> declaration = plugin("Trt4jPositive", Nothing.class)
                .input(DataType.kINT32)
                .output(shape(sizeTensor(1, input(0).dim(0).floorDiv(2), input(0).dim(0))), DataType.kINT32)
                .output(Shape.scalar(), DataType.kINT32)
                .launch(launch(KERNELS.kernel("positive"), input(0), output(0), output(1), input(0).volume())
                        .block(1));
        try (var positive = declaration.register()) {
            byte[] plan = new OneLayer().input(DataType.kINT32, 100).build(positive, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 400L, "y1", 4L, "y0", 4096L), (context, stream, memory) -> {
                memory.get("x0")
                        .copyFrom(MemorySegment.ofArray(
                                IntStream.range(0, 100).map(i -> i % 3 - 1).toArray()));
                Dims[] given = OneLayer.allocator(context, "y0", memory.get("y0"));
                OneLayer.enqueue(context, stream);
                int[] result = new int[33];
                memory.get("y0").copyTo(MemorySegment.ofArray(result));
                assertThat(given[0]).isEqualTo(Dims.of(33));
                assertThat(result).containsOnly(1);
            });
        }
    }

    @Test
    void anInputIsChangedInPlace() {
        since10();
        PluginDeclaration<Nothing> declaration = plugin("Trt4jIncrement", Nothing.class)
                .input(DataType.kFLOAT)
                .outputInPlaceOf(0)
                .launch(elementwise(
                        KERNELS.kernel("increment"), output(0), output(0).volume()));
        try (var increment = declaration.register()) {
            byte[] plan = new OneLayer().input(DataType.kFLOAT, 4).inPlace().build(increment, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 16L), (context, stream, memory) -> {
                memory.get("x0").copyFrom(MemorySegment.ofArray(new float[] {1, 2, 3, 4}));
                context.setTensorAddress("y0", memory.get("x0").address());
                OneLayer.enqueue(context, stream);
                assertThat(OneLayer.floats(memory.get("x0"), 4)).containsExactly(2, 3, 4, 5);
            });
        }
    }

    @Test
    void aShapeFollowsFromAShapeInput() {
        since10();
        PluginDeclaration<Nothing> declaration = plugin("Trt4jFirst", Nothing.class)
                .input(DataType.kFLOAT)
                .shapeInput()
                .output(shape(shapeInput(0, 0)))
                .launch(elementwise(
                        KERNELS.kernel("copy"), input(0), output(0), output(0).volume()));
        try (var first = declaration.register()) {
            byte[] plan =
                    new OneLayer().input(DataType.kFLOAT, 10).shapeInput(10).build(first, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 40L, "like", 40L, "y0", 40L), (context, stream, memory) -> {
                memory.get("x0").copyFrom(MemorySegment.ofArray(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
                for (int n : new int[] {3, 7, 1}) {
                    memory.get("y0").fill((byte) 0);
                    context.setInputShape("like", Dims.of(n));
                    OneLayer.enqueue(context, stream);
                    float[] result = OneLayer.floats(memory.get("y0"), 10);
                    for (int i = 0; i < 10; i++) {
                        assertThat(result[i]).isEqualTo(i < n ? i + 1 : 0);
                    }
                }
            });
        }
    }

    @Test
    void stridesAreThoseOfTheFormat() {
        since10();
        PluginDeclaration<Nothing> declaration = plugin("Trt4jStrides", Nothing.class)
                .input(tensor(DataType.kHALF).format(TensorFormat.kHWC8))
                .output(shape(constant(4)), DataType.kINT32)
                .launch(launch(
                                KERNELS.kernel("strides"),
                                input(0),
                                output(0),
                                input(0).stride(1),
                                input(0).stride(2),
                                input(0).stride(3),
                                input(0).vectorLength())
                        .block(1));
        try (var strides = declaration.register()) {
            byte[] plan =
                    new OneLayer().input(DataType.kHALF, 1, 3, 5, 7).half().build(strides, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 4096L, "y0", 16L), (context, stream, memory) -> {
                OneLayer.enqueue(context, stream);
                int[] result = new int[4];
                memory.get("y0").copyTo(MemorySegment.ofArray(result));
                assertThat(result).containsExactly(1, 56, 8, 8);
            });
        }
    }

    @Test
    void codeWorksOnTheStream() {
        PluginDeclaration<Factor> declaration = scale().enqueue(call -> {
            int n = (int) call.outputDesc().volume(0);
            assertThat(call.place()).isEqualTo(Place.DEVICE);
            assertThatThrownBy(() -> call.memory(input(0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("runs on a device");
            SCALE.launch(
                    call.stream(),
                    LaunchConfig.of((n + 255) / 256, 256),
                    call.inputs().get(0),
                    call.outputs().get(0),
                    call.attributes().factor(),
                    n);
        });
        try (var scale = declaration.register()) {
            assertScaled(new OneLayer().input(DataType.kFLOAT, 1000).build(scale, new Factor(4), 1, null), 4, 1000);
        }
    }

    @Test
    void aCudaGraphReplaysIt() {
        try (var scale = scale().launch(scaled(SCALE)).register()) {
            byte[] plan = new OneLayer().input(DataType.kFLOAT, 1000).build(scale, new Factor(2), 1, null);
            OneLayer.run(plan, Map.of("x0", 4000L, "y0", 4000L), (context, stream, memory) -> {
                OneLayer.enqueue(context, stream);
                try (CudaGraph graph = CudaGraph.capture(stream, () -> context.enqueueV3(stream))) {
                    memory.get("x0").copyFrom(MemorySegment.ofArray(ramp(1000)));
                    graph.launch(stream);
                    stream.synchronize();
                }
                assertThat(OneLayer.floats(memory.get("y0"), 1000)[0]).isEqualTo(-1000);
            });
        }
    }

    @Test
    void whatIsWrongInAKernelEndsTheBuildWithASentence() {
        PluginDeclaration<Factor> fewer = scale().launch(elementwise(SCALE, input(0), output(0)));
        PluginDeclaration<Factor> unknown = scale().launch(scaled(KERNELS.kernel("nothing")));
        assertBuildFails(fewer, "The kernel scale has 4 parameters, but 2 arguments are declared.");
        assertBuildFails(unknown, "nothing");
        PluginDeclaration<Factor> types =
                scale().launch(elementwise(SCALE, input(0), output(0), output(0).volume(), 4.0));
        assertBuildFails(types, "Parameter 3 of the kernel scale has 4 bytes, but a double has 8");
    }

    private static void assertBuildFails(PluginDeclaration<Factor> declaration, String message) {
        try (PluginV3Registration<Factor> registered = declaration.register()) {
            assertThatThrownBy(() -> {
                        byte[] plan =
                                new OneLayer().input(DataType.kFLOAT, 10).build(registered, new Factor(2), 1, null);
                        assertScaled(plan, 2, 10);
                    })
                    .isInstanceOf(TensorRTException.class)
                    .rootCause()
                    .hasMessageContaining(message);
        }
    }
}
