package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostEngineTest extends Fixture {
    private static final Dims ANY = Dims.of(-1, -1);

    private static HostProfile profile(long min, long opt, long max) {
        return new HostProfile().setDimensions("x", Dims.of(min, 1), Dims.of(opt, 2), Dims.of(max, 3));
    }

    private static HostNetwork dynamicNetwork() {
        return network(ANY)
                .addOptimizationProfile(profile(0, 2, 4))
                .addOptimizationProfile(profile(5, 6, 8))
                .addOptimizationProfile(profile(9, 9, 9));
    }

    @Test
    void describesItsTensors() {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(dynamicNetwork()))) {
            assertThat(engine.inputs()).containsExactly(new HostTensorDesc("x", DataType.kFLOAT, ANY));
            assertThat(engine.outputs()).containsExactly(new HostTensorDesc("y", DataType.kFLOAT, ANY));
            assertThat(engine.getNbOptimizationProfiles()).isEqualTo(3);
        }
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network(Dims.of(2, 3))))) {
            assertThat(engine.outputs()).containsExactly(new HostTensorDesc("y", DataType.kFLOAT, Dims.of(4, 3)));
        }
    }

    @Test
    void shapesMayChangeWithinThreeProfiles() {
        CallTrace trace = new CallTrace();
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(dynamicNetwork()), trace);
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThat(trace.plugins()).isEqualTo(6); // one for each profile of the engine, and of the context
            creator.configured.clear();
            for (int profile = 0; profile < 3; profile++) {
                context.setOptimizationProfile(profile);
                for (long rows : new long[][] {{0, 2, 4}, {5, 8}, {9}}[profile]) {
                    for (long columns : new long[] {1, 3, 3}) {
                        context.setInputShape("x", Dims.of(rows, columns));
                        assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(2 * rows, columns));
                        runAndCheck(context, rows);
                    }
                }
            }
            // Once for each new shape.
            assertThat(creator.configured).hasSize(12);
            assertThat(creator.configured.stream()
                            .map(List::getFirst)
                            .map(d -> d.desc().dims().d()[0]))
                    .containsExactly(0L, 0L, 2L, 2L, 4L, 4L, 5L, 5L, 8L, 8L, 9L, 9L);
            DynamicPluginTensorDesc last = creator.configured.getLast().getLast();
            assertThat(ranges(last)).containsExactly(Dims.of(18, 1), opt(18, 2), Dims.of(18, 3));
            assertThat(trace.methods(5))
                    .containsExactly(
                            "attachToContext",
                            "configurePlugin",
                            "enqueue",
                            "configurePlugin",
                            "enqueue",
                            "configurePlugin",
                            "enqueue",
                            "configurePlugin",
                            "enqueue");
        }
    }

    private static List<Dims> ranges(DynamicPluginTensorDesc desc) {
        return Arrays.asList(desc.min(), TestPlugin.opt(desc), desc.max());
    }

    /** Older versions do not tell plugins what the engine is tuned for. */
    private static Dims opt(long... d) {
        return TensorRT.version().major() < 10 ? null : Dims.of(d);
    }

    @Test
    void whileBuildingDynamicDimensionsAreUnknown() {
        HostEngine.build(dynamicNetwork());
        assertThat(creator.configured).hasSize(3);
        DynamicPluginTensorDesc x = creator.configured.get(1).getFirst();
        assertThat(x.desc().dims()).isEqualTo(ANY);
        assertThat(ranges(x)).containsExactly(Dims.of(5, 1), opt(6, 2), Dims.of(8, 3));
        DynamicPluginTensorDesc y = creator.configured.get(1).getLast();
        assertThat(y.desc().dims()).isEqualTo(ANY);
        assertThat(y.max()).isEqualTo(Dims.of(16, 3));
    }

    @Test
    void aContextLivesOnWhenItsEngineIsClosed() {
        CallTrace trace = new CallTrace();
        HostEngine engine = HostEngine.deserialize(HostEngine.build(network(Dims.of(2, 3))), trace);
        HostExecutionContext one = engine.createExecutionContext();
        HostExecutionContext two = engine.createExecutionContext();
        engine.close();
        engine.close();
        assertThatThrownBy(engine::createExecutionContext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine was closed.");
        runAndCheck(one, 1);
        one.close();
        one.close();
        assertThatThrownBy(one::enqueue).hasMessage("The execution context was closed.");
        runAndCheck(two, 2);
        assertThat(trace.methods(1)).doesNotContain("terminate");
        two.close();
        assertThat(trace.methods(1)).endsWith("terminate", "destroy");
    }

    @Test
    void contextsRunInParallel() throws Exception {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(dynamicNetwork()));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int profile = thread % 3;
                runs.add(threads.submit(() -> {
                    try (HostExecutionContext context = engine.createExecutionContext()) {
                        context.setOptimizationProfile(profile);
                        for (int i = 0; i < 50; i++) {
                            context.setInputShape("x", Dims.of(new long[] {4, 5, 9}[profile], 1 + i % 3));
                            runAndCheck(context, i);
                        }
                    }
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    @Test
    void memoryMayBeNativeAndLarger() {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network(Dims.of(1))));
                HostExecutionContext context = engine.createExecutionContext();
                Arena arena = Arena.ofConfined()) {
            MemorySegment y = arena.allocate(JAVA_FLOAT, 4);
            context.setTensorAddress("x", arena.allocateFrom(JAVA_FLOAT, 1, 2));
            context.setTensorAddress("y", y);
            context.enqueue();
            assertThat(y.toArray(JAVA_FLOAT)).containsExactly(1.5f, 1.5f, 0, 0);
        }
    }

    @Test
    void anEngineIsLoadedInAFreshProcess(@TempDir Path folder) throws Exception {
        Path plan = folder.resolve("twice.engine");
        Files.write(plan, HostEngine.build(network(Dims.of(2, 3))));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        // The same TensorRT.
                        "-D" + Libraries.PATH_PROPERTY + "="
                                + Libraries.load(TensorRTLibraries.NVINFER).path(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadAndRun.class.getName(),
                        plan.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("right after loading");
    }

    @Test
    void wrongArgumentsOfARun() {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(dynamicNetwork()));
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThatThrownBy(context::enqueue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The shape of the input x was not set (a change of profile resets it).");
            assertThatThrownBy(() -> context.setInputShape("x", Dims.of(5, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The shape 5x1 of the input x is not within its profile's range, 0x1 to 4x3.");
            assertThatThrownBy(() -> context.setInputShape("x", Dims.of(5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The input x, declared as -1x-1, cannot have the shape 5.");
            assertThatThrownBy(() -> context.setInputShape("y", Dims.of(5)))
                    .hasMessage("The shape of the output y follows from the inputs'.");
            assertThatThrownBy(() -> context.setInputShape("z", Dims.of(5)))
                    .hasMessage("The engine has no tensor called z; its inputs are [x], its outputs [y].");
            assertThatThrownBy(() -> context.setOptimizationProfile(3))
                    .hasMessage("The engine has no optimization profile 3; it has 3.");
            context.setInputShape("x", Dims.of(2, 3));
            assertThatThrownBy(context::enqueue).hasMessage("No memory was set for the input x.");
            context.setTensorAddress("x", MemorySegment.ofArray(new float[5]));
            assertThatThrownBy(context::enqueue).hasMessage("The memory for the input x has 20 bytes; 24 are needed.");
            context.setTensorAddress("x", MemorySegment.ofArray(new float[6]));
            context.setTensorAddress("y", MemorySegment.ofArray(new float[11]));
            assertThatThrownBy(context::enqueue).hasMessage("The memory for the output y has 44 bytes; 48 are needed.");
            context.setOptimizationProfile(1);
            assertThatThrownBy(() -> context.getTensorShape("y")).hasMessageContaining("was not set");
            assertThatThrownBy(() -> context.setInputShape("x", null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The shape of the input x is null.");
            assertThatThrownBy(() -> context.setInputShape("x", new Dims(-1, new long[0])))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The shape of the input x has -1 dimensions.");
            assertThatThrownBy(() -> context.setTensorAddress("x", null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The memory for the tensor x is null.");
            assertThatThrownBy(() -> context.setTensorAddress(null, MemorySegment.NULL))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The name of a tensor is null.");
        }
    }

    @Test
    void memoryThatCannotBeUsed() throws Exception {
        MemorySegment freed;
        try (Arena arena = Arena.ofConfined()) {
            freed = arena.allocate(24);
        }
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network(Dims.of(2, 3))));
                HostExecutionContext context = engine.createExecutionContext();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            MemorySegment foreign =
                    other.submit(() -> Arena.ofConfined().allocate(24)).get();
            context.setTensorAddress("y", MemorySegment.ofArray(new float[12]).asReadOnly());
            context.setTensorAddress("x", freed);
            assertThatThrownBy(context::enqueue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The memory for the input x was freed: its arena was closed.");
            context.setTensorAddress("x", foreign);
            assertThatThrownBy(context::enqueue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The memory for the input x belongs to another thread: its arena is confined to that.");
            context.setTensorAddress("x", MemorySegment.ofArray(new float[6]).asReadOnly());
            assertThatThrownBy(context::enqueue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The memory for the output y is read-only.");
            context.setTensorAddress("y", MemorySegment.NULL);
            assertThatThrownBy(context::enqueue).hasMessage("The memory for the output y has 0 bytes; 48 are needed.");
        }
    }
}
