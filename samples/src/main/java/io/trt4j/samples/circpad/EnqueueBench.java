package io.trt4j.samples.circpad;

import com.sun.management.ThreadMXBean;
import io.trt4j.bindings.TensorRT;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long {@code enqueueV3} keeps the host, and how much it allocates, for an engine that is the padding plugin alone:
 * written in C and in Java, with the same kernel, in turn in one process.
 */
final class EnqueueBench implements AutoCloseable {
    private static final int BATCHES = 20;
    private static final int CALLS = 1000;
    private static final int WARM_UP = 30;
    private static final long[] SHAPE = {100, 2, 32, 32};
    private static final int[] PADS = {1, 1, 1, 1};

    /** A way to call an engine, and what each batch took in nanoseconds for each call. */
    private record Row(String name, IExecutionContext context, CPlugin caller, double[] nanos) {
        double median() {
            double[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    private final ILogger logger;
    private final CudaContext cuda = CudaContext.primary(0);
    private final CudaContext.Binding binding = cuda.bind();
    private final CudaStream stream = CudaStream.create(cuda);
    private final DeviceMemory x = DeviceMemory.allocate(cuda, HostPad.bytes(SHAPE, 4));
    private final DeviceMemory y = DeviceMemory.allocate(cuda, HostPad.bytes(new Padding(PADS).outputShape(SHAPE), 4));
    private final List<AutoCloseable> made = new ArrayList<>();
    private final IRuntime runtime;

    private EnqueueBench(ILogger logger) {
        this.logger = logger;
        runtime = own(TensorRT.createInferRuntime(logger));
    }

    /**
     * Measures and prints a table.
     */
    static void run(ILogger logger, PrintWriter out) throws Exception {
        try (EnqueueBench bench = new EnqueueBench(logger)) {
            bench.report(bench.rows(), out);
        }
    }

    private <T extends AutoCloseable> T own(T closeable) {
        made.addFirst(closeable);
        return closeable;
    }

    private List<Row> rows() {
        CPlugin c = (CPlugin) own(Backend.C.registerForDevice(""));
        List<Row> rows = new ArrayList<>();
        IExecutionContext inC = context(c);
        rows.add(new Row("c, called from C", inC, c, new double[BATCHES]));
        rows.add(new Row("c", inC, null, new double[BATCHES]));
        for (Backend backend : List.of(Backend.JCUDA, Backend.RAW)) {
            rows.add(new Row(
                    backend.toString(),
                    context(own(backend.registerForDevice(backend.toString()))),
                    null,
                    new double[BATCHES]));
        }
        return rows;
    }

    private IExecutionContext context(PadCreator creator) {
        try (IPluginV2 plugin = creator.create(new Padding(PADS));
                IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = OnTensorRt.createConfig(builder);
                INetworkDefinition network = OnTensorRt.createNetwork(builder)) {
            ITensor input = network.addInput("X", DataType.kFLOAT, Dims.of(SHAPE));
            ITensor output = network.addPluginV2(new ITensor[] {input}, plugin).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                ICudaEngine engine = own(runtime.deserializeCudaEngine(plan.data(), plan.size()));
                IExecutionContext context = own(engine.createExecutionContext());
                context.setTensorAddress("X", MemorySegment.ofAddress(x.address()));
                context.setTensorAddress("Y", MemorySegment.ofAddress(y.address()));
                return context;
            }
        }
    }

    private void report(List<Row> rows, PrintWriter out) {
        for (int batch = -WARM_UP; batch < BATCHES; batch++) {
            for (Row row : rows) {
                stream.synchronize();
                double nanos = row.caller() != null
                        ? row.caller().measure(row.context().address(), stream.address(), CALLS)
                        : measure(row.context(), stream.address());
                row.nanos()[Math.max(0, batch)] = nanos;
            }
        }
        stream.synchronize();
        out.printf(
                "Host time of enqueueV3, %s padded by %s, FP32; %d batches of %d calls in turn%n",
                Arrays.toString(SHAPE), Arrays.toString(PADS), BATCHES, CALLS);
        out.printf("%-36s %10s %8s %8s %8s %8s%n", "plugin in", "median µs", "min", "max", "ratio", "B/call");
        for (Row row : rows) {
            double[] sorted = row.nanos().clone();
            Arrays.sort(sorted);
            String bytes = row.caller() != null ? "" : "%.2f".formatted(allocated(row.context(), stream.address()));
            out.printf(
                    "%-36s %10.2f %8.2f %8.2f %8.3f %8s%n",
                    row.name(),
                    row.median() / 1000,
                    sorted[0] / 1000,
                    sorted[BATCHES - 1] / 1000,
                    row.median() / rows.getFirst().median(),
                    bytes);
        }
    }

    private static double measure(IExecutionContext context, long stream) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            context.enqueueV3(stream);
        }
        return (double) (System.nanoTime() - start) / CALLS;
    }

    private static double allocated(IExecutionContext context, long stream) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        measure(context, stream);
        return (double) (threads.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }

    @Override
    public void close() throws Exception {
        stream.synchronize();
        for (AutoCloseable closeable : made) {
            closeable.close();
        }
        y.close();
        x.close();
        stream.close();
        binding.close();
        cuda.close();
    }
}
