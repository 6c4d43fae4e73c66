package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ElementWiseOperation;
import io.trt4j.tensorrt.FillOperation;
import io.trt4j.tensorrt.IFillLayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of TensorRT's engines. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Timeout(120)
class SessionGpuTest {
    private static final int WIDTH = 64;
    private static final int THREADS = 32;

    @TempDir
    static Path folder;

    private int implemented;
    private int owned;

    @BeforeEach
    void needsGpu() {
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    private static void output(INetworkDefinition network, ITensor tensor, String name) {
        tensor.setName(name);
        network.markOutput(tensor);
    }

    /** {@code y = x + x}, with two profiles: of few rows, and of many. Built once. */
    private static Engine doubling() throws Exception {
        Path file = folder.resolve("doubling.engine");
        if (!Files.exists(file)) {
            try (Engine built = build()) {
                built.save(file);
            }
        }
        return Engine.load(file);
    }

    private static Engine build() throws Exception {
        Model model = Model.network("doubling", network -> {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(-1, WIDTH));
            output(
                    network,
                    network.addElementWise(x, x, ElementWiseOperation.kSUM).getOutput(0),
                    "y");
        });
        return Engine.build(
                model,
                BuildOptions.defaults()
                        .optimizationLevel(1)
                        .profile(Profile.of("x", Dims.of(1, WIDTH), Dims.of(4, WIDTH), Dims.of(16, WIDTH)))
                        .profile(Profile.of("x", Dims.of(17, WIDTH), Dims.of(64, WIDTH), Dims.of(1024, WIDTH))));
    }

    /** Where {@code x} is not 0: a row for each dimension. */
    private static Engine nonZero() throws Exception {
        Model model = Model.network("nonzero", network -> {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(-1, 3));
            output(network, network.addNonZero(x).getOutput(0), "indices");
        });
        return Engine.build(
                model,
                BuildOptions.defaults()
                        .optimizationLevel(1)
                        .profile(Profile.of("x", Dims.of(1, 3), Dims.of(2, 3), Dims.of(100, 3))));
    }

    private static Map<String, HostTensor> x(int rows, float value) {
        float[] values = new float[rows * WIDTH];
        Arrays.fill(values, value);
        return Map.of("x", HostTensor.of(values, rows, WIDTH));
    }

    private static void assertDoubles(Session session, int rows, float value) {
        HostTensor y = session.run(x(rows, value)).get("y");
        assertThat(y.dims()).isEqualTo(Dims.of(rows, WIDTH));
        assertThat(y.floats()).hasSize(rows * WIDTH).containsOnly(2 * value);
    }

    @Test
    void runsWithDynamicShapesOfTwoProfiles() throws Exception {
        try (Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().contexts(1))) {
            for (int rows : new int[] {1, 4, 16, 17, 1024, 3}) {
                assertDoubles(session, rows, rows);
            }
            assertThat(session.contexts()).isEqualTo(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(x(1025, 1)))
                    .withMessage("The input x cannot be 1025x64: optimization profile 0 allows 1x64 to 16x64,"
                            + " optimization profile 1 allows 17x64 to 1024x64.");
        }
    }

    @Test
    void copiesWithoutPinnedMemory() throws Exception {
        try (Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().stagingLimit(0))) {
            assertDoubles(session, 1000, 3);
            Thread virtual = Thread.ofVirtual().start(() -> assertDoubles(session, 20, 4));
            virtual.join();
            assertThat(session.runAsync(x(5, 6))
                            .get(20, TimeUnit.SECONDS)
                            .get("y")
                            .floats())
                    .containsOnly(12);
        }
    }

    @Test
    void manyThreadsRunOneEngine() throws Exception {
        try (Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().contexts(4));
                ExecutorService platform = Executors.newFixedThreadPool(THREADS / 2);
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add((i % 2 == 0 ? platform : virtual).submit(() -> {
                    for (int run = 0; run < 100; run++) {
                        assertDoubles(session, 1 + (thread * 7 + run) % 16, 1000 * thread + run);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
            assertThat(session.contexts()).isBetween(1, 4);
        }
    }

    @Test
    void asynchronousCallsGetTheirOwnResults() throws Exception {
        try (Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().contexts(3))) {
            List<CompletableFuture<float[]>> results = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                results.add(session.runAsync(x(1 + i % 16, i))
                        .thenApply(y -> y.get("y").floats()));
            }
            for (int i = 0; i < 300; i++) {
                assertThat(results.get(i).get(60, TimeUnit.SECONDS))
                        .hasSize(WIDTH * (1 + i % 16))
                        .containsOnly(2 * i);
            }
        }
    }

    /** The elements of a tensor of kINT32 or kINT64. */
    private static long[] numbers(HostTensor tensor) {
        return tensor.type() == DataType.kINT64
                ? tensor.longs()
                : Arrays.stream(tensor.ints()).asLongStream().toArray();
    }

    @Test
    void anOutputWhoseSizeDependsOnTheDataIsReadWithItsShape() throws Exception {
        try (Engine engine = nonZero();
                Session session = engine.session(SessionOptions.defaults().contexts(1))) {
            HostTensor two = session.run(Map.of("x", HostTensor.of(new float[] {0, 5, 0, 7, 0, 0}, 2, 3)))
                    .get("indices");
            assertThat(two.dims()).isEqualTo(Dims.of(2, 2));
            assertThat(numbers(two)).containsExactly(0, 1, 1, 0);
            float[] all = new float[300];
            Arrays.fill(all, 1);
            HostTensor many =
                    session.run(Map.of("x", HostTensor.of(all, 100, 3))).get("indices");
            assertThat(many.dims()).isEqualTo(Dims.of(2, 300));
            assertThat(numbers(many)[300 + 299]).isEqualTo(2);
            HostTensor none =
                    session.run(Map.of("x", HostTensor.of(new float[3], 1, 3))).get("indices");
            assertThat(none.dims()).isEqualTo(Dims.of(2, 0));
            assertThat(numbers(none)).isEmpty();
            assertThat(numbers(session.run(Map.of("x", HostTensor.of(new float[] {0, 0, 9}, 1, 3)))
                            .get("indices")))
                    .containsExactly(0, 2);
        }
    }

    @Test
    void aBoundOutputOfUnknownSizeTellsItsShape() throws Exception {
        try (CudaContext cuda = CudaContext.primary(0);
                Engine engine = nonZero();
                Session session = engine.session(SessionOptions.defaults().contexts(1));
                DeviceTensor in = DeviceTensor.allocate(cuda, DataType.kFLOAT, 1, 3);
                DeviceTensor large =
                        DeviceTensor.allocate(cuda, engine.outputs().getFirst().type(), 2, 3);
                DeviceTensor small =
                        DeviceTensor.allocate(cuda, engine.outputs().getFirst().type(), 2, 1)) {
            in.copyFrom(HostTensor.of(new float[] {4, 0, 6}, 1, 3));
            try (BoundRun bound = session.bind(Map.of("x", in), Map.of("indices", large))) {
                bound.run();
                assertThat(bound.dims("indices")).isEqualTo(Dims.of(2, 2));
                assertThat(Arrays.copyOf(numbers(large.toHost()), 4)).containsExactly(0, 0, 0, 2);
            }
            BoundRun tooSmall = session.bind(Map.of("x", in), Map.of("indices", small));
            assertThatExceptionOfType(TensorRTException.class).isThrownBy(tooSmall::run);
            assertThatIllegalStateException().isThrownBy(tooSmall::run);
            assertThat(session.run(Map.of("x", in)).get("indices").dims()).isEqualTo(Dims.of(2, 2));
        }
    }

    /** {@code z} is 0, 1, 2 and so on, as many as {@code n} says. */
    @Test
    void valuesOfAShapeInputDecideTheShape() throws Exception {
        assumeTrue(TensorRT.version().major() >= 10, "shape inputs of 64 bits are in TensorRT 10.0 and newer");
        Model model = Model.network("counting", network -> {
            ITensor n = network.addInput("n", DataType.kINT64, Dims.of(1));
            IFillLayer fill = network.addFill(Dims.of(1), FillOperation.kLINSPACE, DataType.kFLOAT);
            fill.setInput(0, n);
            fill.setAlpha(0);
            fill.setBeta(1);
            output(network, fill.getOutput(0), "z");
        });
        Profile values = Profile.of("n", Dims.of(1)).andValues("n", new long[] {1}, new long[] {4}, new long[] {9});
        try (Engine engine = counting(model, values);
                Session session = engine.session(SessionOptions.defaults().contexts(1))) {
            for (long n : new long[] {3, 9, 1}) {
                HostTensor z = session.run(Map.of("n", HostTensor.of(new long[] {n}, 1)))
                        .get("z");
                assertThat(z.dims()).isEqualTo(Dims.of(n));
                assertThat(z.floats()[(int) n - 1]).isEqualTo(n - 1);
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("n", HostTensor.of(new long[] {10}, 1))))
                    .withMessage("The input n cannot be [10]: optimization profile 0 allows [1] to [9].");
        }
    }

    private static Engine counting(Model model, Profile values) throws Exception {
        return Engine.build(model, BuildOptions.defaults().optimizationLevel(1).profile(values));
    }

    @Test
    void deviceTensorsAreUsedWhereTheyAre() throws Exception {
        try (CudaContext cuda = CudaContext.primary(0);
                Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().contexts(1));
                DeviceTensor a = DeviceTensor.allocate(cuda, DataType.kFLOAT, 2, WIDTH);
                DeviceTensor b = DeviceTensor.allocate(cuda, DataType.kFLOAT, 2, WIDTH)) {
            a.copyFrom(x(2, 3).get("x"));
            assertThat(session.run(Map.of("x", a), Map.of("y", b))).isEmpty();
            assertThat(session.run(Map.of("x", b)).get("y").floats()).containsOnly(12);
            try (BoundRun bound = session.bind(Map.of("x", b), Map.of("y", a));
                    CudaStream stream = CudaStream.create(cuda)) {
                bound.enqueue(stream);
                Thread.ofVirtual().start(() -> bound.enqueue(stream)).join();
                stream.synchronize();
                assertThat(a.toHost().floats()).containsOnly(12);
            }
            assertDoubles(session, 1, 5);
        }
    }

    @Test
    void aBindingIsClosedAfterItsStream() throws Exception {
        try (CudaContext cuda = CudaContext.primary(0);
                Engine engine = doubling();
                Session session = engine.session(SessionOptions.defaults().contexts(1));
                DeviceTensor a = DeviceTensor.allocate(cuda, DataType.kFLOAT, 2, WIDTH);
                DeviceTensor b = DeviceTensor.allocate(cuda, DataType.kFLOAT, 2, WIDTH)) {
            a.copyFrom(x(2, 3).get("x"));
            try (BoundRun bound = session.bind(Map.of("x", a), Map.of("y", b))) {
                try (CudaStream stream = CudaStream.create(cuda)) {
                    bound.enqueue(stream);
                }
            }
            assertThat(b.toHost().floats()).containsOnly(6);
        }
    }

    @Test
    void closingAnEngineUnderLoadRefusesWhoComesAndLeavesNothing() throws Exception {
        Engine engine = doubling();
        Session session = engine.session(SessionOptions.defaults().contexts(3));
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService platform = Executors.newFixedThreadPool(THREADS / 2);
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add((i % 2 == 0 ? platform : virtual).submit(() -> {
                    try {
                        while (true) {
                            assertDoubles(session, 2, 7);
                            done.incrementAndGet();
                        }
                    } catch (IllegalStateException e) {
                        return e.getMessage();
                    }
                }));
            }
            Gate.until(() -> done.get() > 100);
            engine.close();
            engine.close();
            session.close();
            for (Future<String> one : running) {
                assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo("The session is closed.");
            }
        }
    }
}
