package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaException;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.Extents;
import io.trt4j.samples.circpad.PadApi;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.PaddingJob.Precision;
import io.trt4j.samples.circpad.PaddingJob.Workflow;
import io.trt4j.samples.circpad.c.CPlugin;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the backends on the first device, in this process and in turn. */
final class Bench {
    /**
     * What to measure.
     *
     * @param batches how many
     * @param calls how many each batch has, if the device keeps up
     */
    record Options(
            List<Extents> shapes,
            List<Precision> precisions,
            Padding padding,
            List<Backend> backends,
            int batches,
            int calls) {}

    /** Padded so often that all code is compiled when it counts. */
    private static final Extents WARM_UP = new Extents(new long[] {1, 1, 8, 8});

    private static final int WARM_UP_ROUNDS = 30;
    private static final int WARM_UP_CALLS = 1000;

    /** Rounds of each block before those that count. */
    private static final int FIRST_ROUNDS = 3;

    private final Options options;
    private final MeasuredDevice device;
    private final PrintWriter progress;
    private final Map<String, String> notRun = new LinkedHashMap<>();

    /** @param progress told what is being done */
    Bench(Options options, MeasuredDevice device, PrintWriter progress) {
        this.options = options;
        this.device = device;
        this.progress = progress;
    }

    /** What could not be run so far, and why. */
    Map<String, String> notRun() {
        return notRun;
    }

    /**
     * Starts programs, each with one of the backends. The plugins are registered one at a time, in the empty namespace,
     * where the programs have theirs.
     *
     * @param nvinfer TensorRT's library
     */
    List<Start> starts(ColdStart coldStart, Path nvinfer) {
        List<Start> starts = new ArrayList<>();
        Extents smallest = options.shapes().stream()
                .min(Comparator.comparingLong(shape -> HostPad.elements(shape.extents())))
                .orElseThrow();
        PaddingJob job = job(smallest, Precision.FP32);
        for (Backend backend : options.backends()) {
            progress.println("starting programs with " + backend + " ...");
            try (PadCreator plugin = register(backend, "")) {
                if (plugin == null) {
                    continue;
                }
                byte[] plan = device.build(plugin, job).plan();
                starts.add(coldStart.measure(backend, job, plan));
                if (plugin instanceof CPlugin c) {
                    starts.addFirst(coldStart.measureC(nvinfer, c.file(), job, plan));
                }
            } catch (RuntimeException | LinkageError e) {
                notRun.put(backend + " by itself", wanting(backend, e));
            }
        }
        return starts;
    }

    /**
     * Measures every backend with every shape and precision.
     *
     * @param measured told of each block as soon as it is there: what ends the program later does not lose it
     */
    List<Block> blocks(Consumer<Block> measured) {
        Map<Backend, PadCreator> plugins = new LinkedHashMap<>();
        try (DeviceClock clock = new DeviceClock(device.cuda, device.stream)) {
            for (Backend backend : options.backends()) {
                PadCreator plugin = register(backend, backend.toString());
                if (plugin != null) {
                    plugins.put(backend, plugin);
                }
            }
            progress.println("warming up ...");
            try (BlockBench warmUp = new BlockBench(device, clock, job(WARM_UP, Precision.FP32))) {
                warmUp.measure(plugins, WARM_UP_ROUNDS, 1, WARM_UP_CALLS, notRun);
            }
            List<Block> blocks = new ArrayList<>();
            for (Extents shape : options.shapes()) {
                for (Precision precision : options.precisions()) {
                    progress.println("measuring " + shape + " " + precision + " ...");
                    try (BlockBench block = block(clock, job(shape, precision))) {
                        if (block != null) {
                            Block done =
                                    block.measure(plugins, FIRST_ROUNDS, options.batches(), options.calls(), notRun);
                            measured.accept(done);
                            blocks.add(done);
                        }
                    }
                }
            }
            return blocks;
        } finally {
            plugins.values().forEach(PadCreator::close);
        }
    }

    /** Null where the device has too little memory. */
    private BlockBench block(DeviceClock clock, PaddingJob job) {
        try {
            return new BlockBench(device, clock, job);
        } catch (CudaException e) {
            notRun.put(new Extents(job.shape()) + " " + job.precision(), FailureSentences.sentence(e));
            return null;
        }
    }

    private PaddingJob job(Extents shape, Precision precision) {
        return new PaddingJob(Workflow.NETWORK, precision, shape.extents(), options.padding());
    }

    /** What the machine lacks for a backend; anything else that went wrong is a mistake, and not passed over. */
    private static String wanting(Backend backend, Throwable failure) {
        if (!FailureSentences.isForWantOfSomething(failure)) {
            throw new IllegalStateException(backend + ": " + FailureSentences.sentence(failure), failure);
        }
        return FailureSentences.sentence(failure);
    }

    /** Null where the machine cannot run the backend. */
    private PadCreator register(Backend backend, String pluginNamespace) {
        try {
            return backend.registerForDevice(PadApi.V2, pluginNamespace);
        } catch (RuntimeException | LinkageError e) {
            notRun.put(backend.toString(), wanting(backend, e));
            return null;
        }
    }
}
