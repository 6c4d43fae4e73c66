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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many threads with contexts of one engine, each on a stream of its own. Needs a GPU and is skipped without one. */
@Tag("gpu")
class ThreadsGpuTest {
    private static final int THREADS = 64;
    private static final int RUNS = 50;
    private static final int ELEMENTS = 300;
    private static final float ALPHA = 0.25f;

    private int implemented;
    private int owned;

    @BeforeEach
    void needsADevice() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    /** Runs a context of its own; returns once all was right. */
    private static void run(CudaContext cuda, ICudaEngine engine, int thread) {
        SplittableRandom random = new SplittableRandom(thread);
        try (IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, 4L * ELEMENTS);
                DeviceMemory y = DeviceMemory.allocate(cuda, 4L * ELEMENTS)) {
            context.setTensorAddress("x0", x.address());
            context.setTensorAddress("y0", y.address());
            for (int i = 0; i < RUNS; i++) {
                float[] values = new float[ELEMENTS];
                float[] right = new float[ELEMENTS];
                for (int k = 0; k < ELEMENTS; k++) {
                    values[k] = random.nextInt(-1000, 1000);
                    right[k] = values[k] > 0 ? values[k] : ALPHA * values[k];
                }
                x.copyFrom(MemorySegment.ofArray(values));
                y.fill((byte) 0x7f);
                OneLayer.enqueue(context, stream);
                assertThat(OneLayer.floats(y, ELEMENTS))
                        .as("thread %d, run %d", thread, i)
                        .isEqualTo(right);
            }
        }
    }

    private static void runAll(ExecutorService threads) throws Exception {
        try (CudaContext cuda = CudaContext.primary(0);
                var plugin = LeakyReluText.DECLARATION.register();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                ICudaEngine engine = runtime.deserializeCudaEngine(new OneLayer()
                        .input(DataType.kFLOAT, ELEMENTS)
                        .build(plugin, new LeakyReluText(ALPHA), 1, null))) {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    run(cuda, engine, thread);
                    return null;
                }));
            }
            threads.shutdown();
            for (Future<?> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
    }

    private void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    @Test
    void eachPlatformThreadGetsItsOwnResults() throws Exception {
        runAll(Executors.newFixedThreadPool(THREADS));
        nothingIsLeft();
    }

    @Test
    void eachVirtualThreadGetsItsOwnResults() throws Exception {
        runAll(Executors.newVirtualThreadPerTaskExecutor());
        nothingIsLeft();
    }
}
