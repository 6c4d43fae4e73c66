package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.EmptyPlugins.Kind.C_2;
import static io.trt4j.plugin.declare.EmptyPlugins.Kind.C_3;
import static io.trt4j.plugin.declare.EmptyPlugins.Kind.JAVA_2;
import static io.trt4j.plugin.declare.EmptyPlugins.Kind.JAVA_3;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.declare.EmptyPlugins.Kind;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an enqueue of a plugin of version 3 costs the host more than one of version 2: of TensorRT's own accord, which a plugin
 * in C shows, and in Java. Needs a GPU that does nothing else, and is skipped without one.
 */
@Tag("gpu")
@Tag("gpu-alone")
class PluginVersionsCostGpuTest {
    private static final int ROUNDS = 312; // a multiple of the number of orders
    private static final int WARM_UP = 48;
    private static final int ENQUEUES = 2000;
    private static final int RESAMPLES = 2000;

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() == 10, "the plugins in C are for TensorRT 10");
    }

    /** Nanoseconds of an enqueue of each kind, measured one after the other. */
    private record Round(Map<Kind, Double> nanos) {
        double of(Kind kind) {
            return nanos.get(kind);
        }
    }

    /** A median and the interval that it is in with a probability of 95%, by resampling. */
    private record Estimate(double median, double low, double high) {
        static Estimate of(List<Round> rounds, ToDoubleFunction<Round> value) {
            double[] values = rounds.stream().mapToDouble(value).toArray();
            Random random = new Random(1);
            double[] medians = new double[RESAMPLES];
            double[] sample = new double[values.length];
            for (int i = 0; i < RESAMPLES; i++) {
                for (int j = 0; j < sample.length; j++) {
                    sample[j] = values[random.nextInt(values.length)];
                }
                medians[i] = median(sample);
            }
            Arrays.sort(medians);
            return new Estimate(median(values), medians[RESAMPLES / 40], medians[RESAMPLES - 1 - RESAMPLES / 40]);
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", median, low, high);
        }
    }

    private static byte[] build(EmptyPlugins plugins, Kind kind) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = builder.createNetworkV2()) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(256));
            ITensor y = plugins.addTo(network, x, kind).getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static double nanos(IExecutionContext context, CudaStream stream) {
        long time = 0;
        for (int i = 0; i < ENQUEUES; i += 200) { // fewer than the stream takes without waiting
            long start = System.nanoTime();
            for (int j = 0; j < 200; j++) {
                context.enqueueV3(stream);
            }
            time += System.nanoTime() - start;
            stream.synchronize();
        }
        return time / (double) ENQUEUES;
    }

    /** All orders of the kinds. */
    private static List<List<Kind>> orders(List<Kind> kinds) {
        if (kinds.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Kind>> all = new ArrayList<>();
        for (Kind first : kinds) {
            List<Kind> rest = kinds.stream().filter(k -> k != first).toList();
            for (List<Kind> order : orders(rest)) {
                List<Kind> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }

    private static List<Round> measured(Map<Kind, IExecutionContext> contexts, CudaStream stream) {
        List<List<Kind>> orders = orders(List.of(Kind.values()));
        List<Round> rounds = new ArrayList<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Map<Kind, Double> nanos = new EnumMap<>(Kind.class);
            for (Kind kind : orders.get(Math.floorMod(i, orders.size()))) {
                nanos.put(kind, nanos(contexts.get(kind), stream));
            }
            if (i >= 0) {
                rounds.add(new Round(nanos));
            }
        }
        return rounds;
    }

    /** Version 3 costs Java no more than it costs C. */
    @Test
    void version3AddsInJavaWhatItAddsInC() throws Exception {
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try (EmptyPlugins plugins = new EmptyPlugins(folder);
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 2048);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            Map<Kind, IExecutionContext> contexts = new EnumMap<>(Kind.class);
            try {
                for (Kind kind : Kind.values()) {
                    ICudaEngine engine = runtime.deserializeCudaEngine(build(plugins, kind));
                    opened.push(engine);
                    IExecutionContext context = engine.createExecutionContext();
                    opened.push(context);
                    context.setTensorAddress("x", memory.address());
                    context.setTensorAddress("y", memory.address() + 1024);
                    assertThat(context.enqueueV3(stream))
                            .as("an enqueue of " + kind)
                            .isTrue();
                    stream.synchronize();
                    contexts.put(kind, context);
                }
                report(plugins, contexts, stream);
            } finally {
                for (AutoCloseable object : opened) {
                    object.close();
                }
            }
        }
    }

    private static void report(EmptyPlugins plugins, Map<Kind, IExecutionContext> contexts, CudaStream stream) {
        String called2 = plugins.called(() -> contexts.get(C_2).enqueueV3(stream));
        String called3 = plugins.called(() -> contexts.get(C_3).enqueueV3(stream));
        stream.synchronize();
        List<Round> rounds = measured(contexts, stream);
        Estimate java = Estimate.of(rounds, r -> r.of(JAVA_3) / r.of(JAVA_2));
        Estimate c = Estimate.of(rounds, r -> r.of(C_3) / r.of(C_2));
        Estimate more = Estimate.of(rounds, r -> r.of(JAVA_3) / r.of(JAVA_2) - r.of(C_3) / r.of(C_2));
        Estimate ours2 = Estimate.of(rounds, r -> r.of(JAVA_2) - r.of(C_2));
        Estimate ours3 = Estimate.of(rounds, r -> r.of(JAVA_3) - r.of(C_3));
        StringBuilder seen = new StringBuilder("An enqueue of an empty plugin (" + ROUNDS + " rounds of " + ENQUEUES
                + ", medians, intervals of 95%):\n");
        for (Kind kind : Kind.values()) {
            seen.append("  " + kind + ": " + Estimate.of(rounds, r -> r.of(kind)) + " ns\n");
        }
        seen.append("  version 3 / version 2 in Java: " + java + "\n");
        seen.append("  version 3 / version 2 in C: " + c + "\n");
        seen.append("  the first ratio - the second: " + more + "\n");
        seen.append("  Java - C of version 2: " + ours2 + " ns\n");
        seen.append("  Java - C of version 3: " + ours3 + " ns\n");
        seen.append("  called by an enqueue of version 2: " + called2 + "\n");
        seen.append("  called by an enqueue of version 3: " + called3);
        System.out.println(seen);
        assertThat(called2).as(seen.toString()).contains("enqueue 1");
        assertThat(called3).as(seen.toString()).contains("enqueue 1");
        assertThat(more.low()).as(seen.toString()).isLessThan(0.02);
    }
}
