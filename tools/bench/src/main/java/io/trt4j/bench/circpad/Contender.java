package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.c.CPlugin;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One backend's engine for one job, and what is measured of it. */
final class Contender implements AutoCloseable {
    private final String name;
    private final CudaStream stream;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final IExecutionContext context;
    private final double buildSeconds;
    private CudaGraph graph;
    private String noGraph;
    private Trial enqueues;
    private Trial replays;
    private HostSeries fromC;

    /** Makes an engine ready. */
    Contender(String name, MeasuredDevice.Built built, IRuntime runtime, BenchTensors tensors, CudaStream stream) {
        this.name = name;
        this.buildSeconds = built.seconds();
        this.stream = stream;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment plan = arena.allocateFrom(ValueLayout.JAVA_BYTE, built.plan());
            ICudaEngine engine = runtime.deserializeCudaEngine(plan);
            closing.push(engine::close);
            context = engine.createExecutionContext();
            closing.push(context::close);
            context.setTensorAddress(PaddingJob.INPUT, tensors.input.address());
            context.setTensorAddress(PaddingJob.OUTPUT, tensors.output.address());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Runs the engine, by itself and in a CUDA graph if it can be captured, and looks at the output.
     *
     * @throws IllegalStateException if it is wrong
     */
    void check(BenchTensors tensors) {
        require(tensors.areRightAfter(this::enqueue, stream), "the output is wrong.");
        try {
            graph = CudaGraph.capture(stream, this::enqueue);
            closing.push(graph::close);
        } catch (RuntimeException e) {
            noGraph = FailureSentences.sentence(e);
            return;
        }
        require(tensors.areRightAfter(this::replay, stream), "the output of the CUDA graph is wrong.");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void enqueue() {
        if (!context.enqueueV3(stream)) {
            throw new TensorRTException("TensorRT could not run the engine.");
        }
    }

    private void replay() {
        graph.launch(stream.address());
    }

    /**
     * Gets ready to measure.
     *
     * @param plugin the engine's
     * @param calls how many a batch should have
     */
    void prepare(PadCreator plugin, DeviceClock clock, int rounds, int calls) {
        enqueues = new Trial(this::enqueue, stream, clock, rounds, calls);
        if (graph != null) {
            replays = new Trial(this::replay, stream, clock, rounds, calls);
        }
        if (plugin instanceof CPlugin c) {
            fromC = new HostSeries(fromC(c), stream, rounds, enqueues.batch());
        }
    }

    private RepeatedCalls fromC(CPlugin c) {
        return new RepeatedCalls() {
            @Override
            public double measure(int n) {
                return c.measure(context.address(), stream.address(), n);
            }

            @Override
            public void measureEach(long[] nanos) {
                c.measureEach(context.address(), stream.address(), nanos);
            }
        };
    }

    /** Measures a round; one whose number is negative does not count. */
    void measure(int round) {
        if (fromC != null) {
            fromC.measure(round);
        }
        enqueues.measure(round);
        if (replays != null) {
            replays.measure(round);
        }
    }

    /** What was measured: two rows where C calls it too, else one. */
    List<Measured> measured() {
        List<Measured> rows = new ArrayList<>();
        if (fromC != null) {
            rows.add(new Measured(Block.BASE, null, fromC.times(), null, null, null, null, null, null));
        }
        rows.add(new Measured(
                name,
                null,
                enqueues.host(),
                enqueues.bytesPerCall(),
                enqueues.deviceMicros(),
                replays == null ? null : replays.host(),
                replays == null ? null : Double.valueOf(replays.deviceMicros()),
                noGraph,
                buildSeconds));
        return rows;
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }
}
