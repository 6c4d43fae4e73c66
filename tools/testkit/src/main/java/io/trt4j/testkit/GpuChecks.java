package io.trt4j.testkit;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaException;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.MemoryPool;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of what enqueue does with a device. */
final class GpuChecks {
    /** How long a stream is held up. A plugin that has not returned by then waits for it. */
    private static final long HELD_MILLIS = 1000;

    /** Enough for work that another stream does. */
    private static final long OTHERS_MILLIS = 20;

    private static final int MEASURED_ENQUEUES = 5_000;

    /** The JVM may need some until its compiler, which others keep from work, has seen what need not be allocated. */
    private static final int HEAP_ROUNDS = 20;

    /** How many enqueues a stream takes before it is waited for. */
    private static final int BATCH = 200;

    /** The smallest object has 16. */
    private static final double MOST_BYTES = 8;

    private static final int CHANGES = 500;

    /** Until two in a row agree: other programs take and free memory, too; what a plugin takes, it takes in each. */
    private static final int MEMORY_ROUNDS = 8;

    /** What a driver gives and takes at once is 2 MiB. */
    private static final long MOST_GROWTH = 4L << 20;

    private static final double MIB = 1 << 20;

    private final CheckSubject subject;
    private final DirectRun run;
    private final OutputComparison comparison;

    private GpuChecks(CheckSubject subject) {
        this.subject = subject;
        run = new DirectRun(subject);
        comparison = new OutputComparison(subject.spec().tolerance());
    }

    /** The least, usual and greatest shapes. */
    private List<InputData> samples() {
        return List.of(subject.atMin(), subject.atOpt(), subject.atMax());
    }

    /** 8: the work waits for what is on the stream before it, and enqueue does not. */
    static String stream(CheckSubject subject) {
        GpuChecks checks = new GpuChecks(subject);
        try (PluginInstance plugin = checks.run.prepared()) {
            for (InputData data : checks.samples()) {
                List<KitTensor> right = checks.run.run(plugin, data, (byte) 0); // loads what is loaded once
                List<KitTensor> held =
                        checks.run.run(plugin, data, (byte) 0, subject.gpu().by(GpuChecks::hold));
                String difference = checks.comparison.difference(right, held);
                if (difference != null) {
                    throw Verdict.failed(
                            "the same outputs where inputs are written by earlier work of the stream, which is late",
                            "for " + data + ", " + difference,
                            "Put each kernel and copy on the stream that enqueue is given; read no tensor on the"
                                    + " host.");
                }
            }
        }
        return "held up by " + HELD_MILLIS + " ms at most";
    }

    private static void hold(DeviceTensors tensors, CudaStream stream, Runnable enqueue) {
        tensors.upload();
        tensors.clearInputs(); // they are the work before
        List<byte[]> before = tensors.written();
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        stream.launchHostFunction(() -> over.set(!await(release)));
        try {
            enqueue.run();
            if (over.get()) {
                throw Verdict.failed(
                        "enqueue returns while earlier work of its stream is not done",
                        "it did not return within the " + HELD_MILLIS + " ms for which the stream was held up",
                        "Call no cudaStreamSynchronize, cudaDeviceSynchronize, cudaMemcpy, cudaMalloc or cudaFree in"
                                + " enqueue: TensorRT goes on with other layers meanwhile.");
            }
            Thread.sleep(OTHERS_MILLIS);
            List<byte[]> now = tensors.written();
            if (over.get()) {
                throw Verdict.notTried("a driver that copies memory while a stream is held up");
            }
            if (!Arrays.deepEquals(before.toArray(), now.toArray())) {
                throw Verdict.failed(
                        "nothing is done before what is on the stream earlier",
                        "outputs or workspace were written while the stream was held up",
                        "Put each kernel and copy on the stream that enqueue is given, none on the default stream or"
                                + " one of its own.");
            }
            tensors.upload();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Verdict.notTried("a thread that is not interrupted");
        } finally {
            release.countDown();
            stream.synchronize();
        }
        tensors.download();
    }

    /** Whether it was released in time. */
    private static boolean await(CountDownLatch release) {
        try {
            return release.await(HELD_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** 9: what enqueue adds can be captured, and gives the same outputs for other inputs in the same place. */
    static String graph(CheckSubject subject) {
        GpuChecks checks = new GpuChecks(subject);
        try (PluginInstance plugin = checks.run.prepared()) {
            for (InputData data : checks.samples()) {
                List<KitTensor> right = checks.run.run(plugin, data, (byte) 0);
                String difference;
                try {
                    difference = checks.comparison.difference(
                            right,
                            checks.run.run(plugin, data, (byte) 0, subject.gpu().by(GpuChecks::replay)));
                } catch (CudaException | TensorRTException e) {
                    difference = "capturing: " + CheckRunner.message(e);
                }
                if (difference != null) {
                    throw Verdict.failed(
                            "a graph that is captured with inputs of zeros gives, replayed, the outputs of a plain run",
                            "for " + data + ", " + difference,
                            "Wait for nothing, allocate nothing and copy no pageable memory in enqueue; read no tensor"
                                    + " on the host; compile and load kernels in configurePlugin, initialize or"
                                    + " onShapeChange.");
                }
            }
        }
        return "replayed twice";
    }

    private static void replay(DeviceTensors tensors, CudaStream stream, Runnable enqueue) {
        tensors.upload();
        tensors.clearInputs();
        try (CudaGraph graph = CudaGraph.capture(stream, enqueue)) {
            for (int replays = 0; replays < 2; replays++) {
                tensors.upload();
                graph.launch(stream);
                stream.synchronize();
            }
        }
        tensors.download();
    }

    /** 10: enqueue allocates nothing, on the device or the Java heap. */
    static String allocation(CheckSubject subject) {
        GpuChecks checks = new GpuChecks(subject);
        InputData data = subject.atMin();
        double[] bytes = new double[1];
        try (PluginInstance plugin = checks.run.prepared()) {
            for (InputData each : checks.samples()) {
                checks.run.run(plugin, each, (byte) 0);
                checks.run.run(plugin, each, (byte) 0, subject.gpu().by(checks::whileNothingMayBeAllocated));
            }
            if (!subject.isJava()) {
                return "on the device";
            }
            checks.run.run(plugin, data, (byte) 0, new HeapMeter(subject.gpu(), bytes));
        }
        if (bytes[0] > MOST_BYTES) {
            throw Verdict.failed(
                    "a warm enqueue allocates nothing on the Java heap",
                    String.format(
                            Locale.ROOT,
                            "%.0f bytes for each of %d, %d times over",
                            bytes[0],
                            MEASURED_ENQUEUES,
                            HEAP_ROUNDS),
                    "Make arrays, arguments and lambdas once, when the shapes change, and use them again.");
        }
        return "on the device and the Java heap";
    }

    private void whileNothingMayBeAllocated(DeviceTensors tensors, CudaStream stream, Runnable enqueue) {
        tensors.upload();
        Gpu gpu = subject.gpu();
        try (CudaStream capturing = CudaStream.create(gpu.context());
                MemoryPool pool = MemoryPool.ofDevice(gpu.context())) {
            pool.trim(0);
            long used = pool.usedBytes();
            long reserved = pool.reservedBytes();
            // While a thread captures, whatever stream that is, the driver refuses it allocation.
            try (CudaGraph none = CudaGraph.capture(capturing, enqueue)) {
                if (pool.usedBytes() > used || pool.reservedBytes() > reserved) {
                    throw allocates("the device's memory pool has more memory than before: cudaMallocAsync");
                }
            } catch (CudaException | TensorRTException e) {
                throw allocates("where the driver refuses cudaMalloc and cudaFree, " + CheckRunner.message(e));
            }
        } finally {
            stream.synchronize();
        }
        tensors.download();
    }

    private static Verdict allocates(String seen) {
        return Verdict.failed(
                "enqueue allocates and frees nothing on the device",
                seen,
                "Ask TensorRT for memory by getWorkspaceSize, or allocate in initialize.");
    }

    /**
     * Enqueues often, and measures what a warm enqueue allocates.
     *
     * @param bytes filled with the number of bytes that each allocates
     */
    private record HeapMeter(Gpu gpu, double[] bytes) implements Processor {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> work) {
            return gpu.call(work);
        }

        @Override
        public long enqueue(PluginInstance plugin, EnqueueMemory memory) {
            gpu.enqueue(plugin, memory);
            try (CudaStream stream = CudaStream.create(gpu.context());
                    DeviceTensors tensors = new DeviceTensors(gpu.context(), memory);
                    CudaStream.Use use = stream.use()) {
                EnqueueMemory.Arguments arguments = tensors.arguments(use.handle());
                tensors.upload();
                bytes[0] = Double.MAX_VALUE;
                for (int round = 0; round < HEAP_ROUNDS && bytes[0] > MOST_BYTES; round++) {
                    bytes[0] = Math.min(bytes[0], allocated(plugin, arguments, stream) / (double) MEASURED_ENQUEUES);
                }
            }
            return 0;
        }

        /** Bytes that enqueues allocate; waiting for the stream, between them, allocates some, too, which do not count. */
        private static long allocated(PluginInstance plugin, EnqueueMemory.Arguments arguments, CudaStream stream) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long allocated = 0;
            for (int done = 0; done < MEASURED_ENQUEUES; done += BATCH) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < BATCH; i++) {
                    plugin.enqueueUnrecorded(arguments);
                }
                allocated += threads.getCurrentThreadAllocatedBytes() - before;
                stream.synchronize();
            }
            return allocated;
        }
    }

    /** 17: as much memory of the device is free after many changes of shape as before. */
    static String deviceMemory(CheckSubject subject) {
        Gpu gpu = subject.gpu();
        List<InputData> samples = new ArrayList<>(subject.samples());
        try (HostEngine engine = subject.engine();
                HostExecutionContext context = engine.createExecutionContext()) {
            change(context, subject, samples, CHANGES / 10);
            long last = growth(gpu, context, subject, samples);
            long growth = growth(gpu, context, subject, samples);
            for (int round = 2; Math.abs(growth - last) > MOST_GROWTH; round++) {
                if (round == MEMORY_ROUNDS) {
                    throw Verdict.notTried("a GPU whose memory other programs leave alone meanwhile");
                }
                last = growth;
                growth = growth(gpu, context, subject, samples);
            }
            if (growth > MOST_GROWTH) {
                throw Verdict.failed(
                        "device memory stays flat over " + CHANGES + " changes of shape",
                        String.format(
                                Locale.ROOT,
                                "%.1f MiB less are free after them, and as many less after as many more",
                                growth / MIB),
                        "Free what the last configurePlugin or onShapeChange allocated or loaded, or load kernels once,"
                                + " in initialize or attachToContext.");
            }
        }
        return CHANGES + " changes of shape";
    }

    /** How much less memory is free after many changes of shape. */
    private static long growth(Gpu gpu, HostExecutionContext context, CheckSubject subject, List<InputData> samples) {
        long before = gpu.context().memoryInfo().free();
        change(context, subject, samples, CHANGES);
        return before - gpu.context().memoryInfo().free();
    }

    private static void change(HostExecutionContext context, CheckSubject subject, List<InputData> samples, int times) {
        for (int i = 0; i < times; i++) {
            DirectRun.run(context, subject, samples.get(i % samples.size()));
        }
    }
}
