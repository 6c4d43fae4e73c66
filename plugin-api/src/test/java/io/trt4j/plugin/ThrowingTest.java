package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.jextract.IPluginV2_getNbOutputs;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plugin whose every method throws: what TensorRT is told, and what the Java call that led there throws. */
@ExtendWith(NothingIsLeft.class)
class ThrowingTest {
    record Settings(int number) {}

    /** Throws in each method, also what its signature does not allow. */
    private static final class Throwing implements Plugin<Settings> {
        private final Settings state;
        Throwable toThrow;

        Throwing(Settings state) {
            this.state = state;
        }

        @SuppressWarnings("unchecked")
        private <T extends Throwable> void fail() throws T {
            if (toThrow != null) {
                throw (T) toThrow;
            }
        }

        @Override
        public Settings state() {
            this.<RuntimeException>fail();
            return state;
        }

        @Override
        public int getNbOutputs() {
            this.<RuntimeException>fail();
            return 2;
        }

        @Override
        public DataType getOutputDataType(int index, DataType[] inputTypes) {
            this.<RuntimeException>fail();
            return DataType.kHALF;
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(
                int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            this.<RuntimeException>fail();
            return new IDimensionExpr[0];
        }

        @Override
        public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            this.<RuntimeException>fail();
            return true;
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            this.<RuntimeException>fail();
        }

        @Override
        public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
            this.<RuntimeException>fail();
            return 3;
        }

        @Override
        public void initialize() {
            this.<RuntimeException>fail();
        }

        @Override
        public void terminate() {
            this.<RuntimeException>fail();
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            this.<RuntimeException>fail();
        }

        @Override
        public void attachToContext(long cudnn, long cublas, IGpuAllocator allocator) {
            this.<RuntimeException>fail();
        }

        @Override
        public void detachFromContext() {
            this.<RuntimeException>fail();
        }
    }

    private static final String NAME = "Trt4jTestThrowing";

    private Throwing last;
    private PluginRegistration<Settings> registration;

    @BeforeEach
    void register() {
        registration = Plugins.register(NAME, "1", Settings.class, settings -> last = new Throwing(settings));
    }

    @AfterEach
    void close() {
        registration.close();
    }

    /** A method, what it gives, and what it gives when the plugin throws; null for {@code void}. */
    record Case(String method, Function<RawPlugin, Object> call, Object good, Object failed) {
        @Override
        public String toString() {
            return method;
        }
    }

    private static Case nothing(String method, Consumer<RawPlugin> call) {
        return new Case(
                method,
                plugin -> {
                    call.accept(plugin);
                    return null;
                },
                null,
                null);
    }

    private static final long DESC =
            Arena.global().allocate(PluginTensorDesc.layout()).address();
    private static final long BUFFER = Arena.global().allocate(1000, 8).address();

    static List<Case> cases() {
        return List.of(
                new Case("getNbOutputs", RawPlugin::getNbOutputs, 2, -1),
                new Case("getOutputDataType", p -> p.getOutputDataType(0, 0, 0), 1, DataType.kFLOAT.value()),
                new Case(
                        "getOutputDimensions",
                        p -> p.getOutputDimensions(0),
                        DimsExprs.of(),
                        new DimsExprs(-1, new long[0])),
                new Case("supportsFormatCombination", p -> p.supportsFormatCombination(0, DESC, 1, 0), true, false),
                nothing("configurePlugin", p -> p.configurePlugin(0, 0, 0, 0)),
                new Case("getWorkspaceSize", p -> p.getWorkspaceSize(0, 0, 0, 0), 3L, 0L),
                new Case("initialize", RawPlugin::initialize, 0, RawPlugin.INITIALIZE_FAILED),
                nothing("terminate", p -> {
                    p.initialize();
                    p.terminate();
                }),
                new Case("getSerializationSize", p -> p.getSerializationSize() > 0, true, false),
                new Case("enqueue", p -> p.enqueue(0, 0, 0, 0, 0, 0), 0, -1),
                nothing("attachToContext", p -> p.attachToContext(0, 0, 0)),
                nothing("detachFromContext", RawPlugin::detachFromContext));
    }

    static List<Throwable> throwables() {
        return List.of(
                new IllegalStateException("boom"),
                new IOException("a checked one"),
                new AssertionError("an error"),
                new StackOverflowError(),
                new OutOfMemoryError("pretended"),
                new Throwable("the root of all") {});
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesAStatusAndACause(Case c) {
        try (var plugin = registration.create(new Settings(1))) {
            RawPlugin raw = RawPlugin.of(plugin);
            assertThat(c.call().apply(raw)).isEqualTo(c.good());
            RawPlugin.check();
            if (!c.method().equals("terminate")) {
                raw.terminate(); // so that initialize is called again
            }
            for (Throwable thrown : throwables()) {
                if (c.method().equals("terminate")) {
                    raw.initialize();
                }
                last.toThrow = thrown;
                assertThat(c.call().apply(raw)).isEqualTo(c.failed());
                last.toThrow = null;
                assertThatThrownBy(RawPlugin::check)
                        .isInstanceOf(TensorRTException.class)
                        .hasMessage(NAME + "." + c.method() + " threw " + thrown)
                        .cause()
                        .isSameAs(thrown);
                RawPlugin.check(); // thrown once
            }
            assertThat(raw.getNbOutputs()).as("it can be used still").isEqualTo(2);
        }
    }

    @Test
    void theBindingsThrowTheCause() {
        try (Arena arena = Arena.ofConfined();
                var plugin = registration.create(new Settings(1))) {
            last.toThrow = new IOException("boom");
            long none = arena.allocate(8).address();
            assertThatThrownBy(plugin::getNbOutputs).hasCause(last.toThrow);
            assertThatThrownBy(() -> plugin.enqueue(none, none, none, none, 0, 0))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage(NAME + ".enqueue threw java.io.IOException: boom")
                    .hasCause(last.toThrow);
            assertThatThrownBy(plugin::clone).hasCause(last.toThrow);
            assertThatThrownBy(plugin::initialize).hasCause(last.toThrow);
            last.toThrow = null;
        }
    }

    @Test
    void aPluginThatCouldNotBeInitializedDoesNotRunNorDoesItsCopy() {
        try (var plugin = registration.create(new Settings(1))) {
            RawPlugin raw = RawPlugin.of(plugin);
            last.toThrow = new IOException("boom");
            assertThatThrownBy(plugin::initialize).hasCause(last.toThrow);
            last.toThrow = null;
            doesNotRun(raw);
            try (var copy = plugin.clone()) {
                doesNotRun(RawPlugin.of(copy));
            }
            plugin.initialize();
            assertThat(raw.enqueue(0, 0, 0, 0, 0, 0)).isZero();
            RawPlugin.check();
        }
    }

    private static void doesNotRun(RawPlugin plugin) {
        assertThat(plugin.enqueue(0, 0, 0, 0, 0, 0)).isEqualTo(-1);
        assertThatThrownBy(RawPlugin::check)
                .hasRootCauseMessage("boom")
                .cause()
                .hasMessage("The plugin could not be initialized.");
    }

    @Test
    void aTerminateThatThrowsWhenTheObjectGoesIsNotLost() {
        var plugin = registration.create(new Settings(1));
        plugin.initialize();
        last.toThrow = new IOException("boom");
        assertThatThrownBy(plugin::close).isInstanceOf(TensorRTException.class).hasCause(last.toThrow);
        plugin.close();
    }

    @Test
    void deserializeAndCreateThrowTheCause() {
        registration.close();
        registration = Plugins.register(NAME, "1", Settings.class, settings -> {
            throw new AssertionError("no plugin");
        });
        var creator = NativeCreators.get(NAME, "1", "");
        MemorySegment bytes = Arena.global().allocateFrom(JAVA_BYTE, new byte[] {1});
        assertThatThrownBy(() -> creator.deserializePlugin("layer", bytes))
                .isInstanceOf(TensorRTException.class)
                .hasRootCauseInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> creator.deserializePlugin("layer", MemorySegment.NULL))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> creator.createPlugin("layer", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("fc is null.");
        assertThatThrownBy(() -> creator.createPlugin("layer", new PluginFieldCollection(List.of())))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("the field number is missing");
    }

    /** Where no call of TensorRT led there, as on a thread of TensorRT's own. */
    @Test
    void aHandlerIsToldOnAForeignThread() throws InterruptedException {
        List<String> told = new ArrayList<>();
        TensorRT.setUncaughtHandler((where, thrown) -> told.add(where + ": " + thrown.getMessage()));
        try (var plugin = registration.create(new Settings(1))) {
            long self = ((NativeObject) plugin).address();
            long getNbOutputs = Calls.pointer(Calls.pointer(self) + 8 * 3); // the fourth slot of TensorRT 10
            last.toThrow = new IOException("boom");
            AtomicInteger result = new AtomicInteger();
            Thread foreign = new Thread(
                    () -> result.set(IPluginV2_getNbOutputs.invoke(MemorySegment.ofAddress(getNbOutputs), self)));
            foreign.start();
            foreign.join();
            assertThat(result).hasValue(-1);
            last.toThrow = null;
        } finally {
            TensorRT.setUncaughtHandler((where, thrown) -> {});
        }
        assertThat(told).containsExactly(NAME + ".getNbOutputs: boom");
    }

    /** A pointer that TensorRT kept too long. */
    @ParameterizedTest
    @MethodSource("cases")
    void afterDestroyItFailsInsteadOfCrashing(Case c) {
        var plugin = registration.create(new Settings(1));
        RawPlugin raw = RawPlugin.of(plugin);
        plugin.close();
        Object result = c.call().apply(raw);
        assertThat(result).isEqualTo(c.failed());
        assertThatThrownBy(RawPlugin::check)
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("was freed");
        raw.destroy();
        assertThat(raw.copy()).isZero();
        raw.setPluginNamespace(BUFFER);
        raw.serialize(BUFFER);
        assertThat(raw.getPluginType()).as("the address of a string").isNotZero();
        assertThat(raw.getPluginVersion()).isNotZero();
        assertThat(raw.getPluginNamespace()).isNotZero();
        assertThatThrownBy(RawPlugin::check).hasMessageContaining("was freed");
    }
}
