package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enqueue and the views it is given, on host memory. */
@ExtendWith(NothingIsLeft.class)
class EnqueueTest {
    record Settings(int factor) {}

    interface Work {
        void run(TensorDescs in, TensorDescs out, TensorAddresses inputs, TensorAddresses outputs, long ws, long stream)
                throws Exception;
    }

    private final class Working extends Probe<Settings> {
        Working(Settings state) {
            super(state);
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream)
                throws Exception {
            work.run(inputDesc, outputDesc, inputs, outputs, workspace, stream);
        }
    }

    private volatile Work work;
    private final Arena arena = Arena.ofShared();
    private PluginRegistration<Settings> registration;
    private IPluginV2DynamicExt plugin;
    private RawPlugin raw;

    @BeforeEach
    void create() {
        registration = Plugins.register("Trt4jTestWorking", "1", Settings.class, Working::new);
        plugin = registration.create(new Settings(3));
        raw = RawPlugin.of(plugin);
    }

    @AfterEach
    void close() {
        try (Arena first = arena;
                PluginRegistration<Settings> second = registration;
                IPluginV2DynamicExt third = plugin) {} // each, though another throws
    }

    private static void configure(RawPlugin plugin, Arena arena, int nbInputs, int nbOutputs) {
        long in = arena.allocate(DynamicPluginTensorDesc.layout(), nbInputs).address();
        long out = arena.allocate(DynamicPluginTensorDesc.layout(), nbOutputs).address();
        plugin.configurePlugin(in, nbInputs, out, nbOutputs);
        RawPlugin.check();
    }

    private static MemorySegment descs(Arena arena, PluginTensorDesc... descs) {
        long size = PluginTensorDesc.layout().byteSize();
        MemorySegment array = arena.allocate(PluginTensorDesc.layout(), descs.length);
        for (int i = 0; i < descs.length; i++) {
            descs[i].write(array.asSlice(i * size, size), arena);
        }
        return array;
    }

    /** An extent that needs all the bits that the loaded TensorRT has for it. */
    private static final long LARGE = TensorRT.version().major() < 10 ? 1 << 30 : 1L << 33;

    private int enqueue(Work newWork) {
        work = newWork;
        MemorySegment in = descs(
                arena,
                new PluginTensorDesc(Dims.of(2, 3, LARGE), DataType.kHALF, TensorFormat.kHWC8, 0.25f),
                new PluginTensorDesc(Dims.of(), DataType.kBOOL, TensorFormat.kLINEAR, 1));
        MemorySegment out =
                descs(arena, new PluginTensorDesc(Dims.of(0, 5), DataType.kINT8, TensorFormat.kCHW32, 0.5f));
        return raw.enqueue(
                in.address(),
                out.address(),
                arena.allocateFrom(JAVA_LONG, 1000, 2000).address(),
                arena.allocateFrom(JAVA_LONG, 3000).address(),
                4000,
                5000);
    }

    private void passes(Work newWork) {
        assertThat(enqueue(newWork)).isZero();
        RawPlugin.check();
    }

    @Test
    void theViewsShowWhatTensorRTGave() {
        configure(raw, arena, 2, 1);
        passes((in, out, inputs, outputs, workspace, stream) -> {
            assertThat(in.size()).isEqualTo(2);
            assertThat(out.size()).isEqualTo(1);
            assertThat(in.nbDims(0)).isEqualTo(3);
            assertThat(in.d(0, 0)).isEqualTo(2);
            assertThat(in.d(0, 2)).isEqualTo(LARGE);
            assertThat(in.volume(0)).isEqualTo(6 * LARGE);
            assertThat(in.type(0)).isEqualTo(DataType.kHALF);
            assertThat(in.format(0)).isEqualTo(TensorFormat.kHWC8);
            assertThat(in.scale(0)).isEqualTo(0.25f);
            assertThat(in.nbDims(1)).isZero();
            assertThat(in.volume(1)).as("a scalar").isEqualTo(1);
            assertThat(in.type(1)).isEqualTo(DataType.kBOOL);
            assertThat(out.volume(0)).as("an empty one").isZero();
            assertThat(out.d(0, 1)).isEqualTo(5);
            assertThat(out.format(0)).isEqualTo(TensorFormat.kCHW32);
            assertThat(inputs.size()).isEqualTo(2);
            assertThat(inputs.get(0)).isEqualTo(1000);
            assertThat(inputs.get(1)).isEqualTo(2000);
            assertThat(outputs.size()).isEqualTo(1);
            assertThat(outputs.get(0)).isEqualTo(3000);
            assertThat(workspace).isEqualTo(4000);
            assertThat(stream).isEqualTo(5000);
        });
    }

    @Test
    void whatIsNotThereIsRefused() {
        configure(raw, arena, 2, 1);
        passes((in, out, inputs, outputs, workspace, stream) -> {
            for (int tensor : new int[] {-1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> in.nbDims(tensor))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("There is no tensor " + tensor + " among 2.");
                assertThatThrownBy(() -> in.type(tensor)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> inputs.get(tensor))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("There is no tensor " + tensor + " among 2.");
            }
            for (int axis : new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> in.d(0, axis))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("There is no axis " + axis + " among 3.");
            }
        });
    }

    @Test
    void beforeConfigurePluginThereAreNoTensors() {
        assertThat(enqueue((in, out, inputs, outputs, workspace, stream) -> {
                    assertThat(in.size() + out.size() + inputs.size() + outputs.size())
                            .isZero();
                    in.nbDims(0);
                }))
                .isEqualTo(-1);
        assertThatThrownBy(RawPlugin::check)
                .isInstanceOf(TensorRTException.class)
                .hasRootCauseMessage("There is no tensor 0 among 0.");
    }

    @Test
    void afterEnqueueTheViewsAreClosed() {
        configure(raw, arena, 2, 1);
        List<Object> kept = new ArrayList<>();
        Work keep = (in, out, inputs, outputs, workspace, stream) -> {
            kept.clear();
            kept.addAll(List.of(in, out, inputs, outputs));
        };
        passes(keep);
        requireClosed(kept);
        assertThat(enqueue((in, out, inputs, outputs, workspace, stream) -> {
                    keep.run(in, out, inputs, outputs, workspace, stream);
                    throw new Exception("boom");
                }))
                .isEqualTo(-1);
        assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("boom");
        requireClosed(kept);
    }

    private static void requireClosed(List<Object> views) {
        assertThat(views).hasSize(4);
        for (Object view : views) {
            List<Callable<?>> uses = view instanceof TensorDescs d
                    ? List.of(
                            d::size,
                            () -> d.nbDims(0),
                            () -> d.d(0, 0),
                            () -> d.volume(0),
                            () -> d.type(0),
                            () -> d.format(0),
                            () -> d.scale(0))
                    : List.of(((TensorAddresses) view)::size, () -> ((TensorAddresses) view).get(0));
            for (Callable<?> use : uses) {
                assertThatThrownBy(use::call)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageEndingWith("only while enqueue runs.");
            }
        }
    }

    @Test
    void aCopyKnowsHowManyTensorsThereAre() {
        configure(raw, arena, 2, 1);
        try (var copy = plugin.clone()) {
            raw = RawPlugin.of(copy);
            passes((in, out, inputs, outputs, workspace, stream) -> {
                assertThat(in.size()).isEqualTo(2);
                assertThat(outputs.size()).isEqualTo(1);
            });
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void aStackThatOverflowsIsOneFailureMore() {
        configure(raw, arena, 2, 1);
        assertThat(enqueue((in, out, inputs, outputs, workspace, stream) -> recurse(0)))
                .isEqualTo(-1);
        assertThatThrownBy(RawPlugin::check).hasCauseInstanceOf(StackOverflowError.class);
        passes((in, out, inputs, outputs, workspace, stream) -> {});
    }

    /** {@code y = factor * x} for ints. */
    private final Work scale = (in, out, inputs, outputs, workspace, stream) -> {
        long sum = 0;
        for (int t = 0; t < in.size(); t++) {
            sum += in.volume(t) + in.type(t).value() + in.format(t).value() + (long) in.scale(t) + inputs.get(t);
        }
        int factor = (int) stream;
        for (long i = 0; i < in.volume(0); i++) {
            long x = inputs.get(0) + 4 * i;
            long y = outputs.get(0) + 4 * i;
            MEMORY.set(JAVA_INT, y, factor * MEMORY.get(JAVA_INT, x));
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
    };

    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    /** One tensor in, one out, and what is needed to call it again and again. */
    private record Run(RawPlugin plugin, long desc, long inputs, long outputs, MemorySegment x, MemorySegment y) {
        static Run of(RawPlugin plugin, Arena arena) {
            configure(plugin, arena, 1, 1);
            long desc = descs(arena, new PluginTensorDesc(Dims.of(4), DataType.kINT32, TensorFormat.kLINEAR, 1))
                    .address();
            MemorySegment x = arena.allocateFrom(JAVA_INT, 1, 2, 3, 4);
            MemorySegment y = arena.allocate(16, 8);
            long inputs = arena.allocateFrom(JAVA_LONG, x.address()).address();
            long outputs = arena.allocateFrom(JAVA_LONG, y.address()).address();
            return new Run(plugin, desc, inputs, outputs, x, y);
        }

        int go(int factor) {
            return plugin.enqueue(desc, desc, inputs, outputs, 0, factor);
        }
    }

    private static final int CALLS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void allocatesNothing() {
        work = scale;
        Run run = Run.of(raw, arena);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        long fewest = Long.MAX_VALUE;
        while (fewest >= CALLS && System.nanoTime() < end) { // the first rounds are not compiled yet
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                plugin.enqueue(run.desc(), run.desc(), run.inputs(), run.outputs(), 0, 3);
            }
            fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).as("bytes of %d calls", CALLS).isLessThan(CALLS);
        assertThat(run.y().toArray(JAVA_INT)).containsExactly(3, 6, 9, 12);
    }

    @Test
    void copiesRunAtOnceOnManyThreads() throws Exception {
        work = scale;
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int t = 1; t <= 8; t++) {
            int factor = t;
            tasks.add(() -> {
                RawPlugin.beginTest();
                try (var copy = plugin.clone()) {
                    Run run = Run.of(RawPlugin.of(copy), arena);
                    for (int i = 0; i < 5_000; i++) {
                        int now = factor * 100_000 + i;
                        assertThat(run.go(now)).isZero();
                        if (i % 100 == 0) {
                            assertThat(run.y().toArray(JAVA_INT)).containsExactly(now, 2 * now, 3 * now, 4 * now);
                        }
                    }
                } finally {
                    RawPlugin.endTest();
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Void> future : pool.invokeAll(tasks)) {
                future.get();
            }
        }
    }

    @Test
    void aCopyThatFailsDoesNotDisturbTheOthers() throws Exception {
        work = (in, out, inputs, outputs, workspace, stream) -> {
            if (stream % 2 == 0) {
                throw new IllegalStateException("boom " + stream);
            }
        };
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int stream = t;
            tasks.add(() -> {
                RawPlugin.beginTest();
                try (var copy = plugin.clone()) {
                    Run run = Run.of(RawPlugin.of(copy), arena);
                    for (int i = 0; i < 200; i++) {
                        assertThat(run.go(stream)).isEqualTo(stream % 2 == 0 ? -1 : 0);
                        if (stream % 2 == 0) {
                            assertThatThrownBy(RawPlugin::check).hasRootCauseMessage("boom " + stream);
                        } else {
                            RawPlugin.check();
                        }
                    }
                } finally {
                    RawPlugin.endTest();
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Void> future : pool.invokeAll(tasks)) {
                future.get();
            }
        }
    }
}
