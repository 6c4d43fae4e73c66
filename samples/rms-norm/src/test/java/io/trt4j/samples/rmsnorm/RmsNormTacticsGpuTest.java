package io.trt4j.samples.rmsnorm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.ITimingCache;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.TensorRT;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What TensorRT does with the plugin's tactics; needs a GPU, and is skipped without one. */
@Tag("gpu")
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
class RmsNormTacticsGpuTest {
    private static final int TOKENS = 512;
    private static final int COLUMNS = 4096;
    private static final Pattern CHOICE = Pattern.compile("Chose Runner Type: PluginV3 Tactic: 0x0*([12])$");

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final ILogger logger = (severity, text) -> log.add(text);

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "tactics need TensorRT 10");
    }

    /** An engine that normalizes FP16 tokens so many times, one after the other; the cache has the timings then. */
    private byte[] build(int times, byte[][] cache) {
        try (var rmsNorm = RmsNormPlugin.DECLARATION.register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = builder.createNetworkV2(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED);
                ITimingCache timings = config.createTimingCache(cache[0])) {
            config.setTimingCache(timings, false);
            ITensor y = network.addInput("x", DataType.kHALF, Dims.of(TOKENS, COLUMNS));
            ITensor weight = network.addInput("weight", DataType.kHALF, Dims.of(COLUMNS));
            for (int i = 0; i < times; i++) {
                y = rmsNorm.addTo(network, new RmsNormPlugin(1e-5f), y, weight).getOutput(0);
            }
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config);
                    IHostMemory kept = timings.serialize()) {
                cache[0] = kept.data().toArray(JAVA_BYTE);
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static byte[][] newCache() {
        return new byte[][] {{}};
    }

    private long timings(int tactic) {
        return log.stream()
                .filter(line -> line.matches("Tactic: 0x0*" + tactic + " Time: .*"))
                .count();
    }

    private List<Integer> choices() {
        return log.stream()
                .flatMap(line -> CHOICE.matcher(line).results())
                .map((MatchResult choice) -> Integer.valueOf(choice.group(1)))
                .toList();
    }

    @Test
    void theLogHasTheTimeOfEachTacticAndTheChoice() {
        build(1, newCache());
        assertThat(timings(1)).isEqualTo(1);
        assertThat(timings(2)).isEqualTo(1);
        assertThat(choices()).hasSize(1);
    }

    @Test
    void twoEqualInstancesOfANetworkAreTimedOnce() {
        build(2, newCache());
        assertThat(timings(1)).isEqualTo(1);
        assertThat(timings(2)).isEqualTo(1);
    }

    @Test
    void aSecondBuildTakesTheTimingsFromTheCache() {
        byte[][] cache = newCache();
        build(1, cache);
        List<Integer> first = choices();
        log.clear();
        build(1, cache);
        assertThat(timings(1)).isZero();
        assertThat(timings(2)).isZero();
        assertThat(choices()).isIn(first, List.of());
    }

    /** In place of the plugin when the engine is loaded: keeps what it is told, and does nothing. */
    private record Told(List<Integer> tactics) implements PluginV3<RmsNormPlugin> {
        @Override
        public int[] getValidTactics() {
            return new int[] {1, 2};
        }

        @Override
        public void setTactic(int tactic) {
            tactics.add(tactic);
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    }

    @Test
    void theWinnerIsKeptInTheEngine() {
        byte[] plan = build(1, newCache());
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        try (var registered =
                        Plugins.registerV3("RmsNorm", "1", RmsNormPlugin.class, (fields, phase) -> new Told(told));
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime(logger);
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 2L * TOKENS * COLUMNS)) {
            for (String tensor : List.of("x", "weight", "y")) {
                context.setTensorAddress(tensor, memory.address());
            }
            assertThat(context.enqueueV3(stream)).isTrue();
            stream.synchronize();
        }
        assertThat(told).isNotEmpty().containsOnlyElementsOf(choices());
    }
}
