package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.sizeTensor;

import io.trt4j.cuda.KernelSource;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/**
 * A program whose kernel writes the size it is told, of an output of at most {@value #BOUND} elements, for a process of its
 * own: what TensorRT makes of a wrong one may end it. Needs a GPU.
 */
final class WrittenSize {
    static final int BOUND = 50;
    private static final int MOST = 100;

    record Size(long size) {}

    private WrittenSize() {}

    /** The arguments are the type that the size is written in and the size. Prints what became of it. */
    public static void main(String[] args) {
        DataType type = DataType.valueOf(args[0]);
        PluginDeclaration<Size> declaration = plugin("Trt4jWrittenSize", Size.class)
                .input(DataType.kINT32)
                .output(shape(sizeTensor(1, input(0).dim(0).floorDiv(2), input(0).dim(0))), DataType.kINT32)
                .output(Shape.scalar(), type)
                .launch(launch(
                                KernelSource.of("size.cu", """
                                    extern "C" __global__ void size(
                                            const int* x, int* y, %s* count, long long size, int n) {
                                        int i = threadIdx.x;
                                        if (i < n) y[i] = x[i];
                                        if (i == 0) *count = size;
                                    }
                                    """.formatted(type == DataType.kINT64 ? "long long" : "int"))
                                        .kernel("size"),
                                input(0),
                                output(0),
                                output(1),
                                attribute("size"),
                                input(0).volume())
                        .over(input(0).volume().max(1)));
        try (var registered = declaration.register()) {
            byte[] plan = new OneLayer()
                    .dynamicInput(DataType.kINT32, Dims.of(-1), Dims.of(MOST))
                    .build(registered, new Size(Long.parseLong(args[1])), 1, null);
            System.out.println("built: " + plan.length);
            run(plan);
        } catch (TensorRTException e) {
            System.out.println("thrown: " + e.getMessage());
        }
    }

    private static void run(byte[] plan) {
        OneLayer.run(plan, Map.of("x0", 4L * MOST, "y0", 4096L, "y1", 8L), (context, stream, memory) -> {
            context.setOutputAllocator("y0", new IOutputAllocator() {
                @Override
                public long reallocateOutputAsync(String name, long current, long size, long alignment, long stream) {
                    System.out.println("asked for: " + size);
                    return memory.get("y0").address();
                }

                @Override
                public void notifyShape(String name, Dims dims) {
                    System.out.println("told: " + dims.d()[0]);
                }
            });
            context.setInputShape("x0", Dims.of(BOUND));
            System.out.println("enqueued: " + context.enqueueV3(stream));
            stream.synchronize();
            long[] written = new long[1];
            memory.get("y1").copyTo(MemorySegment.ofArray(written));
            System.out.println("written: " + written[0]);
            System.out.println("shape: " + context.getTensorShape("y0"));
        });
    }
}
