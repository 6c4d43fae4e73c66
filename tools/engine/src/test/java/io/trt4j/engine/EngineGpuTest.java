package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.ActivationType;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorIOMode;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Engines built, kept, loaded and run by TensorRT. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Timeout(120)
class EngineGpuTest {
    private static final BuildOptions OPTIONS = BuildOptions.defaults()
            .optimizationLevel(1)
            .profile(Profile.of("x", Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3)));

    /** Two rows of numbers that 16-bit floats have, so that no kernel rounds. */
    private static final float[] ROWS = {1, 2, 3, -4, 0.5f, -6};

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    private static Model model() {
        return Model.onnx(TestModel.withWeights());
    }

    private static float[] rows(int count) {
        float[] x = new float[count * TestModel.IN];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 7 - 3;
        }
        return x;
    }

    private static float[] run(Session session, float[] x) {
        return EngineProcess.run(session, x);
    }

    private static void assertThatItRuns(Engine engine) {
        try (Session session = engine.session()) {
            for (int count : new int[] {2, 1, 8}) {
                float[] x = count == 2 ? ROWS : rows(count);
                assertThat(run(session, x)).as(count + " rows").isEqualTo(TestModel.expected(x));
            }
        }
    }

    @Test
    void buildsRunsSavesAndLoadsInAFreshProcess() throws Exception {
        Path file = folder.resolve("model.engine");
        try (Engine engine = Engine.build(model(), OPTIONS)) {
            assertThatItRuns(engine);
            TensorInfo x = engine.inputs().getFirst();
            assertThat(x)
                    .isEqualTo(new TensorInfo(
                            "x",
                            DataType.kFLOAT,
                            Dims.of(-1, 3),
                            TensorIOMode.kINPUT,
                            false,
                            List.of(new TensorInfo.Range(Dims.of(1, 3), Dims.of(4, 3), Dims.of(8, 3)))));
            assertThat(engine.outputs()).singleElement().satisfies(y -> {
                assertThat(y.name()).isEqualTo("y");
                assertThat(y.dims()).isEqualTo(Dims.of(-1, 2));
                assertThat(y.ranges()).isEmpty();
            });
            engine.save(file);
        }
        assertThat(EngineProcess.run(file, ROWS)).isEqualTo(Arrays.toString(TestModel.expected(ROWS)) + " status 0");
    }

    @Test
    void reportsHowItWasBuilt() throws Exception {
        BuildOptions timed = BuildOptions.defaults().profile(OPTIONS.profiles().getFirst());
        try (Engine engine = Engine.build(model(), timed)) {
            BuildReport report = engine.report().orElseThrow();
            assertThat(report.duration()).isPositive();
            assertThat(report.planSize()).isPositive();
            assertThat(report.layers())
                    .as("layers that were timed")
                    .isNotEmpty()
                    .allSatisfy(layer -> {
                        assertThat(layer.name()).isNotBlank();
                        assertThat(layer.fastest()).isPositive();
                    });
        }
    }

    @Test
    void tellsItsMemoryBeforeAnyContextIsMade() throws Exception {
        BuildOptions two = OPTIONS.profile(Profile.of("x", Dims.of(16, 3), Dims.of(16, 3), Dims.of(1 << 20, 3)));
        try (Engine engine = Engine.build(model(), two)) {
            EngineMemory memory = engine.memory();
            assertThat(memory.contexts())
                    .hasSize(2)
                    .allSatisfy(bytes -> assertThat(bytes).isNotNegative());
            assertThat(memory.engine()).isNotNegative();
            assertThat(memory.free()).isPositive().isLessThan(memory.total());
            try (Session session = engine.session()) {
                for (int count : new int[] {4, 16, 8, 100}) {
                    assertThat(run(session, rows(count))).isEqualTo(TestModel.expected(rows(count)));
                }
            }
        }
    }

    @Test
    void findsWeightsBesideTheModelAndKeepsTheEngine() throws Exception {
        Path model = Files.write(
                folder.resolve("model.onnx"),
                TestModel.withExternalWeights("location", "w.bin", "offset", "8", "length", "24"));
        byte[] weights = new byte[32];
        System.arraycopy(TestModel.elements(), 0, weights, 8, 24);
        Files.write(folder.resolve("w.bin"), weights);
        EngineCache cache = EngineCache.of(folder.resolve("cache"));
        try (Engine engine = Engine.open(Model.onnx(model), OPTIONS, cache)) {
            assertThat(engine.report()).as("a build").isPresent();
            assertThatItRuns(engine);
        }
        try (Engine engine = Engine.open(Model.onnx(model), OPTIONS, cache)) {
            assertThat(engine.report()).as("no build").isEmpty();
            assertThatItRuns(engine);
        }
        weights[8]++;
        Files.write(folder.resolve("w.bin"), weights);
        try (Engine engine = Engine.open(Model.onnx(model), OPTIONS, cache)) {
            assertThat(engine.report()).as("a build with other weights").isPresent();
        }
    }

    private static void relu(INetworkDefinition network) {
        var x = network.addInput("x", DataType.kFLOAT, Dims.of(4));
        var y = network.addActivation(x, ActivationType.kRELU).getOutput(0);
        y.setName("y");
        network.markOutput(y);
    }

    @Test
    void buildsANetworkThatTheCallerDefines() throws Exception {
        try (Engine engine = Engine.build(Model.network("relu", EngineGpuTest::relu), BuildOptions.defaults());
                Session session = engine.session()) {
            HostTensor x = HostTensor.of(new float[] {-1, 2, -3, 4}, 4);
            assertThat(session.run(Map.of("x", x)).get("y").floats()).containsExactly(new float[] {0, 2, 0, 4}, within(0f));
        }
    }

    @Test
    void refusesShapesOutsideOfTheProfile() throws Exception {
        try (Engine engine = Engine.build(model(), OPTIONS);
                Session session = engine.session()) {
            assertThatThrownBy(() -> run(session, rows(9)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("x")
                    .hasMessageContaining("9")
                    .hasMessageContaining("8");
        }
        assertThatThrownBy(() -> Engine.build(model(), BuildOptions.defaults()))
                .isInstanceOf(EngineBuildException.class)
                .hasMessageContaining("x (-1x3)");
    }

    @Test
    void namesTheNodeWhoseOperatorTensorRTLacks() {
        assertThatThrownBy(() -> Engine.build(Model.onnx(TestModel.ofNode("Trt4jNoSuchOperator")), OPTIONS))
                .isInstanceOf(EngineBuildException.class)
                .hasMessageContaining("the_node")
                .hasMessageContaining("Trt4jNoSuchOperator");
    }

    /** Does something once, at the first step of a build. */
    private record AtFirstStep(Runnable action, boolean goOn, AtomicBoolean done) implements IProgressMonitor {
        AtFirstStep(Runnable action, boolean goOn) {
            this(action, goOn, new AtomicBoolean());
        }

        @Override
        public void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps) {
            // of no interest
        }

        @Override
        public boolean stepComplete(String phaseName, int step) {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
            return goOn;
        }

        @Override
        public void phaseFinish(String phaseName) {
            // of no interest
        }
    }

    @Test
    void anInterruptCancelsTheBuildAndLeavesNothing() throws Exception {
        assumeTrue(TensorRT.version().major() >= 9, "a build cannot be stopped");
        int before = NativeObjects.owned();
        Thread builder = Thread.currentThread();
        assertThatThrownBy(() -> Engine.build(model(), OPTIONS.progress(new AtFirstStep(builder::interrupt, true))))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(NativeObjects.owned()).isEqualTo(before);
        try (Engine engine = Engine.build(model(), OPTIONS)) {
            assertThatItRuns(engine);
        }
        assertThat(NativeObjects.owned()).isEqualTo(before);
    }

    @Test
    void aListenerIsToldAndMayStopTheBuild() {
        assumeTrue(TensorRT.version().major() >= 9, "a build cannot be stopped");
        List<String> told = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() ->
                        Engine.build(model(), OPTIONS.progress(new AtFirstStep(() -> told.add("step"), false))))
                .isInstanceOf(EngineBuildException.class)
                .hasMessageStartingWith("The listener stopped the build of the engine of an ONNX model of ");
        assertThat(told).isNotEmpty();
    }

    @Test
    void keepsTimesInAFile() throws Exception {
        Path times = folder.resolve("times");
        BuildOptions options = OPTIONS.timingCache(times);
        try (Engine engine = Engine.build(model(), options)) {
            assertThat(engine.report().orElseThrow().warnings())
                    .noneMatch(line -> line.contains("timing cache " + times));
        }
        byte[] kept = Files.readAllBytes(times);
        assertThat(kept).isNotEmpty();
        try (Engine engine = Engine.build(model(), options)) {
            assertThat(engine.report().orElseThrow().warnings())
                    .noneMatch(line -> line.contains("timing cache " + times));
            assertThatItRuns(engine);
        }
        kept[kept.length - 1] ^= 1;
        Files.write(times, kept);
        try (Engine engine = Engine.build(model(), options)) {
            assertThat(engine.report().orElseThrow().warnings())
                    .contains("The timing cache " + times + " is replaced: its content is not what was written.");
        }
        try (Engine engine = Engine.build(model(), options)) {
            assertThat(engine.report().orElseThrow().warnings())
                    .noneMatch(line -> line.contains("timing cache " + times));
        }
    }

    @Test
    void loadsPlansOfTensorRTAndRefusesWhatIsNone() throws Exception {
        byte[] plan;
        try (Engine engine = Engine.build(model(), OPTIONS);
                IHostMemory serialized = engine.cudaEngine().serialize()) {
            plan = serialized.data().toArray(ValueLayout.JAVA_BYTE);
        }
        try (Engine engine = Engine.load(plan)) {
            assertThatItRuns(engine);
        }
        Path file = Files.write(folder.resolve("plain.engine"), plan);
        try (Engine engine = Engine.load(file)) {
            assertThatItRuns(engine);
        }
        assertThatThrownBy(() -> Engine.load(Arrays.copyOf(plan, plan.length / 2)))
                .isInstanceOf(EngineLoadException.class)
                .hasMessageContaining("which was made by TensorRT " + TensorRT.version()
                        + ", cannot be loaded by TensorRT " + TensorRT.version());
        assertThatThrownBy(() -> Engine.load(new byte[1_000]))
                .isInstanceOf(EngineLoadException.class)
                .hasMessageStartingWith(
                        "an engine of 1000 bytes, which does not begin as engines do, cannot be loaded by");
    }

    @Test
    void closesInAnyOrder() throws Exception {
        int before = NativeObjects.owned();
        Engine engine = Engine.build(model(), OPTIONS);
        Session session = engine.session();
        assertThat(run(session, ROWS)).isEqualTo(TestModel.expected(ROWS));
        engine.close();
        assertThatThrownBy(() -> run(session, ROWS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(engine::session).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> engine.save(folder.resolve("none"))).isInstanceOf(IllegalStateException.class);
        session.close();
        engine.close();
        assertThat(NativeObjects.owned()).isEqualTo(before);
    }

    @Test
    void virtualThreadsDoAllOfIt() throws Exception {
        FutureTask<float[]> task = new FutureTask<>(() -> {
            try (Engine engine = Engine.build(model(), OPTIONS);
                    Session session = engine.session()) {
                engine.save(folder.resolve("model.engine"));
                assertThat(engine.memory().contexts()).hasSize(1);
                return run(session, ROWS);
            }
        });
        Thread.ofVirtual().start(task);
        assertThat(task.get()).isEqualTo(TestModel.expected(ROWS));
    }

    @Test
    void theFlightRecorderHasBuildsAndLoads() throws Exception {
        Path dump = folder.resolve("events.jfr");
        EngineCache cache = EngineCache.of(folder.resolve("cache"));
        try (Recording recording = new Recording()) {
            recording.enable("io.trt4j.engine.Build").withoutThreshold();
            recording.enable("io.trt4j.engine.Load").withoutThreshold();
            recording.start();
            Engine.open(model(), OPTIONS, cache).close();
            Engine.open(model(), OPTIONS, cache).close();
            recording.stop();
            recording.dump(dump);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(dump);
        List<RecordedEvent> builds = named(events, "io.trt4j.engine.Build");
        List<RecordedEvent> loads = named(events, "io.trt4j.engine.Load");
        assertThat(builds).singleElement().satisfies(build -> {
            assertThat(build.getBoolean("success")).isTrue();
            assertThat(build.getLong("planSize")).isPositive();
        });
        assertThat(loads.stream().map(load -> load.getBoolean("cacheHit"))).containsExactly(false, true);
        assertThat(loads).allMatch(load -> load.getBoolean("success"));
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
