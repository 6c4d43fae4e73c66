package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.sizeTensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sizes that kernels write, inside TensorRT itself. Needs a GPU and is skipped without one. */
@Tag("gpu")
class SizesGpuTest {
    private static final int MOST = 100;

    private static final SourceKernel POSITIVE =
            KernelSource.of("positives.cu", """
                extern "C" __global__ void positives(const int* x, int* y, int* count, int n) {
                    if (blockIdx.x > 0 || threadIdx.x > 0) return;
                    int found = 0;
                    for (int i = 0; i < n; i++) if (x[i] > 0) y[found++] = x[i];
                    *count = found;
                }
                """).kernel("positives");

    record Nothing() {}

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
    }

    private static PluginDeclaration<Nothing> positive() {
        return plugin("Trt4jSizes", Nothing.class)
                .input(DataType.kINT32)
                .output(shape(sizeTensor(1, input(0).dim(0).floorDiv(2), input(0).dim(0))), DataType.kINT32)
                .output(Shape.scalar(), DataType.kINT32);
    }

    private static OneLayer upTo(int most) {
        return new OneLayer().dynamicInput(DataType.kINT32, Dims.of(-1), Dims.of(most));
    }

    /** Every third number is positive. */
    private static int[] thirds(int n) {
        return IntStream.range(0, n).map(i -> i % 3 == 2 ? i : -i).toArray();
    }

    /** Of an input of one element there is nothing to launch; nothing would write the size. */
    @Test
    void aSizeThatNoLaunchWritesIsRefused() {
        PluginDeclaration<Nothing> declaration = positive()
                .launch(launch(POSITIVE, input(0), output(0), output(1), input(0).volume())
                        .over(input(0).volume().minus(1)));
        try (var registered = declaration.register()) {
            byte[] plan = upTo(MOST).build(registered, new Nothing(), 1, null);
            OneLayer.run(plan, Map.of("x0", 4L * MOST, "y0", 4096L, "y1", 4L), (context, stream, memory) -> {
                memory.get("x0").copyFrom(MemorySegment.ofArray(thirds(MOST)));
                Dims[] given = OneLayer.allocator(context, "y0", memory.get("y0"));
                context.setInputShape("x0", Dims.of(50));
                OneLayer.enqueue(context, stream);
                assertThat(given[0]).isEqualTo(Dims.of(16));
                context.setInputShape("x0", Dims.of(1));
                assertThatThrownBy(() -> OneLayer.enqueue(context, stream))
                        .isInstanceOf(TensorRTException.class)
                        .rootCause()
                        .hasMessage("A launch without blocks leaves the size in output 1 unwritten: give it at least"
                                + " one, as over(elements.max(1)) does.");
            });
        }
    }

    /**
     * TensorRT does not document what enqueue is told of an extent that the kernel is yet to write: this tells, for whoever
     * reads it, and fails if it were the size of the run before, which looks right and is not.
     */
    @Test
    void whatEnqueueIsToldOfASizeIsNotTheSize() {
        List<String> told = new CopyOnWriteArrayList<>();
        List<Long> extents = new CopyOnWriteArrayList<>();
        PluginDeclaration<Nothing> declaration = positive()
                .onShapeChange((attributes, in, out) -> told.add("onShapeChange: input "
                        + in[0].dims().d()[0] + ", output " + out[0].dims().d()[0]))
                .enqueue(call -> {
                    long extent = call.outputDesc().d(0, 0);
                    told.add("enqueue: input " + call.inputDesc().d(0, 0) + ", output " + extent);
                    extents.add(extent);
                    POSITIVE.launch(
                            call.stream(),
                            LaunchConfig.of(1, 1),
                            call.inputs().get(0),
                            call.outputs().get(0),
                            call.outputs().get(1),
                            (int) call.inputDesc().volume(0));
                });
        try (var registered = declaration.register()) {
            byte[] plan = upTo(MOST).build(registered, new Nothing(), 1, null);
            told.add("built");
            extents.clear();
            OneLayer.run(plan, Map.of("x0", 4L * MOST, "y0", 4096L, "y1", 4L), (context, stream, memory) -> {
                memory.get("x0").copyFrom(MemorySegment.ofArray(thirds(MOST)));
                Dims[] given = OneLayer.allocator(context, "y0", memory.get("y0"));
                for (int n : new int[] {30, 60, 60}) {
                    context.setInputShape("x0", Dims.of(n));
                    OneLayer.enqueue(context, stream);
                    told.add("written: " + given[0]);
                    assertThat(given[0]).isEqualTo(Dims.of(n / 3));
                }
            });
        }
        System.out.println("Extents of an output whose size a kernel writes: " + String.join("; ", told));
        assertThat(extents).as("%s", told).hasSize(3).doesNotContain(10L, 20L);
    }
}
