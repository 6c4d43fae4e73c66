package io.trt4j.cuda;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Adds a number to three others. The README shows it. */
public final class Add {
    static final String SOURCE = """
        extern "C" __global__ void add(float* x, float y, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] += y;
        }
        """;
    static final KernelSource MODULE = KernelSource.of("add.cu", SOURCE);

    public static void main(String[] args) {
        float[] numbers = {1, 2, 3};
        try (var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context);
                var memory = DeviceMemory.allocate(context, 4L * numbers.length)) {
            memory.copyFrom(MemorySegment.ofArray(numbers));
            MODULE.kernel("add").launch(stream, LaunchConfig.of(1, 32), memory, 0.5f, numbers.length);
            stream.synchronize();
            memory.copyTo(MemorySegment.ofArray(numbers));
        }
        System.out.println(Arrays.toString(numbers)); // [1.5, 2.5, 3.5]
    }
}
