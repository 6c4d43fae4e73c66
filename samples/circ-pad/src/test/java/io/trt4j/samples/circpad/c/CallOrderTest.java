package io.trt4j.samples.circpad.c;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.CCompiler;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.samples.circpad.OnTensorRt;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.raw.CircPadRaw;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.Version;
import io.trt4j.testkit.CallTrace;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records which calls TensorRT makes of a plugin, with the one in C. The recording is left in {@code samples/target};
 * those that the host engine follows are test resources of the test kit. Needs a GPU and a C compiler, and is skipped
 * without them.
 */
class CallOrderTest {
    private static final String RECORDINGS = "tools/testkit/src/test/resources/io/trt4j/testkit";
    private static final int[] PADS = {1, 1, 1, 1};
    private static final int MEMORY = 4096;

    /** What is no compiled kernel will do where none is launched. */
    private static final byte[] IMAGE = "no kernel".getBytes(StandardCharsets.US_ASCII);

    private final ILogger logger = new SystemLogger();

    /** The project's root folder, the nearest one above the working directory with the recordings, or null. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(RECORDINGS))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Test
    void whatIsInCCompilesWithTheShim() throws IOException, InterruptedException {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        CBaseline.plugin(IMAGE, "-Wall", "-Wextra", "-Werror");
        CBaseline.plugin(IMAGE, "-Wall", "-Wextra", "-Werror", "-DCIRCPAD_TRACE");
        CBaseline.program("-Wall", "-Wextra", "-Werror");
    }

    /** With no GPU it can be loaded, created and asked, but not initialized. */
    @Test
    void tensorRTsRegistryLoadsThePluginInC() throws InterruptedException {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        try (CPlugin plugin = CPlugin.load(IMAGE);
                IPluginV2 pad = plugin.create(new Padding(PADS))) {
            assertThat(pad.getPluginType()).isEqualTo(CircPadPlugin.NAME);
            assertThat(pad.getSerializationSize()).isEqualTo(4 * (1 + PADS.length));
        }
        assertThat(TensorRT.getPluginCreator(CircPadPlugin.NAME, CircPadPlugin.VERSION, ""))
                .isNull();
    }

    @Test
    @Tag("gpu")
    void tensorRTCallsInTheOrderRecorded(@TempDir Path folder) throws IOException, InterruptedException {
        CudaDriver.Report driver = CudaDriver.report();
        assumeTrue(driver.hasDevice(), "no GPU");
        assumeTrue(CCompiler.isThere(), "no C compiler");
        Path root = root();
        assumeTrue(root != null, "the recordings are not here");
        Version version = TensorRT.version();
        Path calls = folder.resolve("calls.txt");
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CPlugin plugin = CPlugin.load(CircPadRaw.MODULE.compile(), "-DCIRCPAD_TRACE")) {
            record(plugin, cuda, calls);
        }

        String name = "tensorrt-" + version.major() + "." + version.minor() + "-calls.txt";
        Path fresh =
                Files.createDirectories(root.resolve("samples/circ-pad/target")).resolve(name);
        String header = """
            // The calls that an IPluginV2DynamicExt, the plugin in C of samples/circ-pad, got from TensorRT %s on one %s.
            // CallOrderTest of circ-pad records them, into its target folder:
            //   mvn -pl samples/circ-pad -am test -Dtest=CallOrderTest -Dsurefire.failIfNoSpecifiedTests=false
            // "# enqueueV3" is what the program did next, "5 enqueue" a call of the fifth plugin made,
            // "1 clone -> 2" one of the first, which made the second.
            """;
        String device = driver.devices().getFirst().name();
        Files.writeString(fresh, header.formatted(version, device) + Files.readString(calls));

        Path recorded = root.resolve(RECORDINGS).resolve(name);
        assumeTrue(Files.exists(recorded), "no recording of TensorRT " + version + " to compare " + fresh + " with");
        assertThat(CallTrace.order(Files.readAllLines(fresh)))
                .containsExactlyElementsOf(CallTrace.order(Files.readAllLines(recorded)));
    }

    private void record(CPlugin plugin, CudaContext cuda, Path calls) {
        plugin.trace(calls);
        plugin.mark("static shape");
        run(plugin, cuda, build(plugin, 0), 0);
        plugin.mark("dynamic shape, 3 profiles");
        run(plugin, cuda, build(plugin, 3), 3);
    }

    /** Builds a network of the plugin alone, with a shape known in advance where there are no profiles. */
    private byte[] build(CPlugin plugin, int profiles) {
        plugin.mark("createPlugin");
        try (IPluginV2 pad = plugin.create(new Padding(PADS))) {
            byte[] plan = build(plugin, pad, profiles);
            plugin.mark("plugin closed");
            return plan;
        }
    }

    private byte[] build(CPlugin plugin, IPluginV2 pad, int profiles) {
        try (IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = OnTensorRt.createConfig(builder);
                INetworkDefinition network = OnTensorRt.createNetwork(builder)) {
            ITensor input = network.addInput("X", DataType.kFLOAT, Dims.of(profiles == 0 ? 1 : -1, 2, 4, 4));
            plugin.mark("addPluginV2");
            ITensor output = network.addPluginV2(new ITensor[] {input}, pad).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            for (int i = 0; i < profiles; i++) {
                IOptimizationProfile profile = builder.createOptimizationProfile();
                profile.setDimensions("X", OptProfileSelector.kMIN, Dims.of(1, 2, 4, 4));
                profile.setDimensions("X", OptProfileSelector.kOPT, Dims.of(i + 1, 2, 4, 4));
                profile.setDimensions("X", OptProfileSelector.kMAX, Dims.of(i + 2, 2, 4, 4));
                config.addOptimizationProfile(profile);
            }
            plugin.mark("buildSerializedNetwork");
            byte[] plan;
            try (IHostMemory memory = builder.buildSerializedNetwork(network, config)) {
                plan = memory.data().toArray(JAVA_BYTE);
            }
            plugin.mark("network, config, builder closed");
            return plan;
        }
    }

    /** Loads an engine and runs it with each of its profiles, and with two contexts at once. */
    private void run(CPlugin plugin, CudaContext cuda, byte[] plan, int profiles) {
        try (Arena arena = Arena.ofConfined();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, MEMORY);
                DeviceMemory y = DeviceMemory.allocate(cuda, MEMORY);
                IRuntime runtime = TensorRT.createInferRuntime(logger)) {
            plugin.mark("deserializeCudaEngine");
            try (ICudaEngine engine = runtime.deserializeCudaEngine(plan)) {
                plugin.mark("createExecutionContext");
                try (IExecutionContext context = engine.createExecutionContext()) {
                    context.setTensorAddress("X", x.address());
                    context.setTensorAddress("Y", y.address());
                    if (profiles == 0) {
                        enqueueTwice(plugin, context, stream);
                    }
                    for (int profile = 0; profile < profiles; profile++) {
                        plugin.mark("setOptimizationProfileAsync " + profile);
                        assertThat(context.setOptimizationProfileAsync(profile, stream))
                                .isTrue();
                        setBatch(plugin, context, 1);
                        enqueueTwice(plugin, context, stream);
                        setBatch(plugin, context, 2);
                        enqueue(plugin, context, stream);
                    }
                    stream.synchronize();
                    plugin.mark("createExecutionContext");
                    try (IExecutionContext second = engine.createExecutionContext()) {
                        plugin.mark("context closed");
                    }
                    plugin.mark("context closed");
                }
                plugin.mark("engine closed");
            }
            plugin.mark("runtime closed");
        }
    }

    private static void setBatch(CPlugin plugin, IExecutionContext context, int size) {
        plugin.mark("setInputShape");
        assertThat(context.setInputShape("X", Dims.of(size, 2, 4, 4))).isTrue();
    }

    private static void enqueueTwice(CPlugin plugin, IExecutionContext context, CudaStream stream) {
        enqueue(plugin, context, stream);
        enqueue(plugin, context, stream);
    }

    private static void enqueue(CPlugin plugin, IExecutionContext context, CudaStream stream) {
        plugin.mark("enqueueV3");
        assertThat(context.enqueueV3(stream)).isTrue();
    }
}
