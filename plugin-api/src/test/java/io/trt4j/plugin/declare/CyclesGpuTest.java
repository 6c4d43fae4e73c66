package io.trt4j.plugin.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lives of a plugin inside TensorRT leave nothing on the device. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Tag("gpu-alone")
class CyclesGpuTest {
    private static final int WARM_UP = 100;
    private static final int CYCLES = 1000;

    /** Memory of the device comes in pieces of 2 MiB; a leak of a few KB in each cycle is more than this. */
    private static final long MAX_GROWTH = 4L << 20;

    private static final float[] X = {-4, 3, -2, 1, 0, -8};
    private static final float[] RIGHT = {-1, 3, -0.5f, 1, 0, -2};

    @BeforeEach
    void needsADevice() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    private static byte[] build() {
        try (var plugin = LeakyReluText.DECLARATION.register()) {
            return new OneLayer().input(DataType.kFLOAT, 2, 3).build(plugin, new LeakyReluText(0.25f), 1, null);
        }
    }

    private static void cycle(CudaContext cuda, IRuntime runtime, byte[] plan) {
        try (var plugin = LeakyReluText.DECLARATION.register();
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, 4L * X.length);
                DeviceMemory y = DeviceMemory.allocate(cuda, 4L * X.length)) {
            x.copyFrom(MemorySegment.ofArray(X));
            y.fill((byte) 0x7f);
            context.setTensorAddress("x0", x.address());
            context.setTensorAddress("y0", y.address());
            OneLayer.enqueue(context, stream);
            assertThat(OneLayer.floats(y, X.length)).isEqualTo(RIGHT);
        }
    }

    @Test
    void deviceMemoryIsFlatOverLives() {
        byte[] plan = build();
        int implemented = NativeObjects.implemented();
        int owned = NativeObjects.owned();
        try (CudaContext cuda = CudaContext.primary(0);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            for (int i = 0; i < WARM_UP; i++) {
                cycle(cuda, runtime, plan);
            }
            int implementedThen = NativeObjects.implemented();
            int ownedThen = NativeObjects.owned();
            long free = cuda.memoryInfo().free();
            long start = System.nanoTime();
            for (int i = 0; i < CYCLES; i++) {
                cycle(cuda, runtime, plan);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long growth = free - cuda.memoryInfo().free();
            String figures = String.format(
                    "TensorRT %s: %d cycles in %.1f s, device memory grew by %d bytes; %d and then %d objects of"
                            + " Java's, %d and then %d of TensorRT's",
                    TensorRT.version(),
                    CYCLES,
                    seconds,
                    growth,
                    implementedThen,
                    NativeObjects.implemented(),
                    ownedThen,
                    NativeObjects.owned());
            System.out.println(figures);
            assertThat(growth).as(figures).isLessThanOrEqualTo(MAX_GROWTH);
            assertThat(NativeObjects.implemented()).as(figures).isEqualTo(implementedThen);
            assertThat(NativeObjects.owned()).as(figures).isEqualTo(ownedThen);
        }
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }
}
