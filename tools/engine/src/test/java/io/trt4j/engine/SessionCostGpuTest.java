package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.HostMemory;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ElementWiseOperation;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.ITensor;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sessions cost beside the same by hand, in the same process. Needs a GPU for itself and is skipped without one. */
@Tag("gpu")
@Tag("gpu-alone")
@Timeout(180)
class SessionCostGpuTest {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 41;
    private static final int ENQUEUES = 2_000;

    /** Between two of them the stream is waited for, outside of what is timed. */
    private static final int AT_ONCE = 200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    private static Engine doubling(long width) throws Exception {
        Model model = Model.network("doubling", network -> {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(-1, width));
            ITensor y = network.addElementWise(x, x, ElementWiseOperation.kSUM).getOutput(0);
            y.setName("y");
            network.markOutput(y);
        });
        return Engine.build(
                model,
                BuildOptions.defaults()
                        .optimizationLevel(1)
                        .profile(Profile.of("x", Dims.of(1, width), Dims.of(1, width), Dims.of(4, width))));
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /**
     * Measures two ways in turns.
     *
     * @param limit what the median of the ratios may be, besides its own error (that of a box plot's notch) and what the
     *     first way differs from itself
     */
    private static void compare(String what, double limit, DoubleSupplier base, DoubleSupplier other) {
        double[] ratios = new double[ROUNDS];
        double[] same = new double[ROUNDS];
        double nanos = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double before = base.getAsDouble();
            double middle = first ? other.getAsDouble() : base.getAsDouble();
            double last = first ? base.getAsDouble() : other.getAsDouble();
            if (round >= 0) {
                double again = first ? last : middle;
                ratios[round] = (first ? middle : last) / ((before + again) / 2);
                same[round] = again / before;
                nanos += before / ROUNDS;
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(same);
        double notch = 1.57 * (ratios[ROUNDS * 3 / 4] - ratios[ROUNDS / 4]) / Math.sqrt(ROUNDS);
        double margin = notch + Math.abs(median(same) - 1);
        System.out.printf(
                "%s takes %.4f times (quartiles %.4f and %.4f) the %.2f us by hand, which differ from themselves by"
                        + " %.4f; margin %.4f%n",
                what, median(ratios), ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4], nanos / 1000, median(same), margin);
        assertThat(median(ratios)).as(what).isLessThanOrEqualTo(limit + margin);
    }

    private static double nanosOfEnqueue(Runnable enqueue, CudaStream stream) {
        long nanos = 0;
        for (int i = 0; i < ENQUEUES / AT_ONCE; i++) {
            long start = System.nanoTime();
            for (int j = 0; j < AT_ONCE; j++) {
                enqueue.run();
            }
            nanos += System.nanoTime() - start;
            stream.synchronize();
        }
        return nanos / (double) ENQUEUES;
    }

    /** The fewest of some rounds: what is not compiled yet allocates. */
    private static long bytesOfEnqueues(Runnable enqueue, CudaStream stream) {
        return DoubleStream.generate(() -> {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < AT_ONCE; i++) {
                        enqueue.run();
                    }
                    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
                    stream.synchronize();
                    return bytes;
                })
                .limit(100)
                .mapToLong(bytes -> (long) bytes)
                .min()
                .orElseThrow();
    }

    @Test
    void aBindingCostsWhatABareEnqueueDoesAndAllocatesNothing() throws Exception {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding current = cuda.bind();
                Engine engine = doubling(256);
                Session session = engine.session(SessionOptions.defaults().contexts(1));
                CudaStream stream = CudaStream.create(cuda);
                DeviceTensor x = DeviceTensor.allocate(cuda, DataType.kFLOAT, 1, 256);
                DeviceTensor y = DeviceTensor.allocate(cuda, DataType.kFLOAT, 1, 256);
                IExecutionContext bare = engine.cudaEngine().createExecutionContext();
                BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y))) {
            bare.setInputShape("x", Dims.of(1, 256));
            bare.setTensorAddress("x", x.address());
            bare.setTensorAddress("y", y.address());
            Runnable byHand = () -> {
                if (!bare.enqueueV3(stream)) {
                    throw new AssertionError("not enqueued");
                }
            };
            Runnable bySession = () -> bound.enqueue(stream);
            compare(
                    "BoundRun.enqueue",
                    1.02,
                    () -> nanosOfEnqueue(byHand, stream),
                    () -> nanosOfEnqueue(bySession, stream));
            assertThat(bytesOfEnqueues(bySession, stream))
                    .as("bytes that " + AT_ONCE + " enqueues allocate")
                    .isZero();
        }
    }

    private static double nanosOfRuns(Runnable run) {
        long start = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            run.run();
        }
        return (System.nanoTime() - start) / 5.0;
    }

    @Test
    void arraysCostWhatTheirCopiesAndABareEnqueueDo() throws Exception {
        int elements = 2 << 20;
        long bytes = 4L * elements;
        float[] in = new float[elements];
        Arrays.fill(in, 3);
        float[] out = new float[elements];
        Map<String, HostTensor> inputs = Map.of("x", HostTensor.of(in, 1, elements));
        Map<String, HostTensor> outputs = Map.of("y", HostTensor.of(out, 1, elements));
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding current = cuda.bind();
                Engine engine = doubling(elements);
                Session session = engine.session(SessionOptions.defaults().contexts(1));
                CudaStream stream = CudaStream.create(cuda);
                HostMemory pinnedIn = HostMemory.allocate(cuda, bytes);
                HostMemory pinnedOut = HostMemory.allocate(cuda, bytes);
                DeviceMemory x = DeviceMemory.allocate(cuda, bytes);
                DeviceMemory y = DeviceMemory.allocate(cuda, bytes);
                IExecutionContext bare = engine.cudaEngine().createExecutionContext()) {
            bare.setInputShape("x", Dims.of(1, elements));
            bare.setTensorAddress("x", x.address());
            bare.setTensorAddress("y", y.address());
            MemorySegment source = MemorySegment.ofArray(in);
            MemorySegment target = MemorySegment.ofArray(out);
            Runnable byHand = () -> {
                pinnedIn.segment().copyFrom(source);
                x.copyFrom(pinnedIn, bytes, stream);
                if (!bare.enqueueV3(stream)) {
                    throw new AssertionError("not enqueued");
                }
                y.copyTo(pinnedOut, bytes, stream);
                stream.synchronize();
                target.copyFrom(pinnedOut.segment());
            };
            Runnable bySession = () -> session.run(inputs, outputs);
            compare("Session.run of 8 MiB in and out", 1.05, () -> nanosOfRuns(byHand), () -> nanosOfRuns(bySession));
            Arrays.fill(out, 0);
            bySession.run();
            assertThat(out).containsOnly(6);
        }
    }
}
