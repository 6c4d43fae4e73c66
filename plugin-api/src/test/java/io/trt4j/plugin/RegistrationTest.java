package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.APILanguage;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IVersionedInterface;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins in the registry of the real libnvinfer. */
@ExtendWith(NothingIsLeft.class)
class RegistrationTest {
    private static final String NAME = "Trt4jTestRegistered";

    record Settings(int count, float[] weights, Optional<String> mode) {}

    private static final IPluginRegistry REGISTRY = TensorRT.getPluginRegistry();

    private final List<Probe<Settings>> made = new CopyOnWriteArrayList<>();

    private Probe<Settings> make(Settings settings) {
        Probe<Settings> probe = new Probe<>(settings);
        made.add(probe);
        return probe;
    }

    private PluginRegistration<Settings> register(String name, String version, String pluginNamespace) {
        return Plugins.register(name, version, pluginNamespace, Settings.class, this::make);
    }

    private static IPluginCreator creator(String version, String pluginNamespace) {
        return NativeCreators.get(NAME, version, pluginNamespace);
    }

    private static PluginFieldCollection fields(Arena arena, int count) {
        return new PluginFieldCollection(List.of(
                new PluginField("count", arena.allocateFrom(JAVA_INT, count), PluginFieldType.kINT32, 1),
                new PluginField("weights", arena.allocate(0), PluginFieldType.kFLOAT32, 0)));
    }

    /** The build runs these tests with several TensorRTs. */
    @Test
    void theVersionIsTheOneThatWasAskedFor() {
        String expected = System.getProperty("trt4j.test.version");
        assumeTrue(expected != null, "any will do");
        assertThat(TensorRT.version()).isEqualTo(Version.parse(expected));
    }

    @Test
    void aCreatorIsFoundBothWays() {
        try (var registration = Plugins.register(NAME, "7", Settings.class, this::make)) {
            IPluginCreator creator = creator("7", "");
            boolean versioned = TensorRT.version().major() >= 10;
            if (versioned) {
                assertThat(REGISTRY.getCreator(NAME, "7", "")).isSameAs(TensorRT.getPluginCreator(NAME, "7", ""));
                IVersionedInterface versions =
                        Wrapper.wrap(IVersionedInterface.class, ((NativeObject) creator).address(), Lifetime.FOREVER);
                assertThat(versions.getAPILanguage()).isEqualTo(APILanguage.kCPP);
                assertThat(versions.getInterfaceInfo()).isEqualTo(new InterfaceInfo("PLUGIN CREATOR_V1", 1, 0));
            } else {
                assertThat(creator.getTensorRTVersion())
                        .isEqualTo(TensorRT.version().number());
            }
            assertThat(creator.getPluginName()).isEqualTo(NAME);
            assertThat(creator.getPluginVersion()).isEqualTo("7");
            assertThat(creator.getPluginNamespace()).isEmpty();
            assertThat(creator.getFieldNames().fields())
                    .extracting(PluginField::name, PluginField::type, PluginField::length)
                    .containsExactly(
                            tuple("count", PluginFieldType.kINT32, 1),
                            tuple("weights", PluginFieldType.kFLOAT32, 0),
                            tuple("mode", PluginFieldType.kCHAR, 1));
            assertThat(creator("1", "")).isNull();
        }
        assertThat(made).isEmpty();
    }

    @Test
    void closingDeregistersOnce() {
        var first = register(NAME, "1", "");
        first.close();
        assertThat(creator("1", "")).isNull();
        try (var second = register(NAME, "1", "")) {
            first.close();
            assertThat(creator("1", "")).as("the second one").isNotNull();
        }
    }

    @Test
    void aSecondOneOfTheSameNameIsRefused() {
        try (var registration = register(NAME, "1", "here")) {
            IPluginCreator first = creator("1", "here");
            assertThatThrownBy(() -> register(NAME, "1", "here"))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("Plugin " + NAME + ", version 1, namespace \"here\", is registered already.");
            assertThat(creator("1", "here")).isEqualTo(first);
        }
    }

    @Test
    void namespacesAndVersionsStandSideBySide() {
        try (Arena arena = Arena.ofConfined();
                var one = register(NAME, "1", "one");
                var other = register(NAME, "1", "größer");
                var newer = register(NAME, "2", "one")) {
            for (String[] which : new String[][] {{"1", "one"}, {"1", "größer"}, {"2", "one"}}) {
                IPluginCreator creator = creator(which[0], which[1]);
                assertThat(creator.getPluginNamespace()).isEqualTo(which[1]);
                try (IPluginV2 plugin = creator.createPlugin("layer", fields(arena, 1))) {
                    assertThat(plugin.getPluginVersion()).isEqualTo(which[0]);
                    assertThat(plugin.getPluginNamespace()).isEqualTo(which[1]);
                }
            }
            one.close();
            assertThat(creator("1", "one")).isNull();
            assertThat(creator("1", "größer")).isNotNull();
            assertThat(creator("2", "one")).isNotNull();
            try (IPluginV2DynamicExt plugin = other.create(new Settings(1, new float[0], Optional.empty()))) {
                assertThat(plugin.getPluginNamespace()).isEqualTo("größer");
            }
        }
    }

    @Test
    void tensorRTCreatesAPlugin() {
        try (Arena arena = Arena.ofConfined();
                var registration = register(NAME, "1", "");
                IPluginV2 plugin = creator("1", "").createPlugin("layer", fields(arena, 5))) {
            assertThat(made).hasSize(1);
            assertThat(made.getFirst().state().count()).isEqualTo(5);
            assertThat(plugin.getPluginType()).isEqualTo(NAME);
            assertThat(plugin.getPluginVersion()).isEqualTo("1");
            assertThat(plugin.getTensorRTVersion() & 0xFFFFFF)
                    .isEqualTo(TensorRT.version().number());
        }
    }

    @Test
    void aPluginOutlivesItsRegistration() {
        var registration = register(NAME, "1", "");
        IPluginV2DynamicExt plugin = registration.create(new Settings(5, new float[0], Optional.empty()));
        registration.close();
        assertThat(plugin.getPluginType()).isEqualTo(NAME);
        plugin.clone().close();
        assertThat(made).hasSize(2);
        plugin.close();
    }

    @Test
    void aCreatorThatWasFreedFailsInsteadOfCrashing() {
        IPluginCreator stale;
        try (var registration = register(NAME, "1", "")) {
            stale = creator("1", "");
        }
        RawPlugin.check(); // ends the test's call, during which the creator may be read
        assertThatThrownBy(stale::getPluginName)
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("was freed");
        assertThatThrownBy(stale::getFieldNames).isInstanceOf(TensorRTException.class);
        assertThatThrownBy(() -> stale.createPlugin("layer", new PluginFieldCollection(List.of())))
                .isInstanceOf(TensorRTException.class);
    }

    @Test
    void whatTheFactoryThrowsReachesWhoAsked() {
        IllegalStateException boom = new IllegalStateException("boom");
        try (var registration = Plugins.register(NAME, "1", Settings.class, settings -> {
                    throw boom;
                });
                Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> registration.create(new Settings(1, new float[0], Optional.empty())))
                    .isSameAs(boom);
            assertThatThrownBy(() -> creator("1", "").createPlugin("layer", fields(arena, 1)))
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(boom);
        }
    }

    @Test
    void aFactoryThatMakesNothingIsNamed() {
        try (var registration = Plugins.register(NAME, "1", Settings.class, settings -> (Probe<Settings>) null)) {
            assertThatThrownBy(() -> registration.create(new Settings(1, new float[0], Optional.empty())))
                    .hasMessage("The factory of the plugin " + NAME + " returned null.");
            assertThatThrownBy(() -> registration.create(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Plugin " + NAME + ", version 1, cannot be created: its state is null.");
        }
    }

    @Test
    void theNamespaceOfARegisteredPluginCannotBeChanged() {
        for (int i = 0; i < 2; i++) {
            try (var registration = Plugins.register(NAME, "1", "trt4j", Settings.class, Probe<Settings>::new)) {
                IPluginCreator creator = NativeCreators.get(NAME, "1", "trt4j");
                creator.setPluginNamespace("trt4j");
                assertThatThrownBy(() -> creator.setPluginNamespace("other"))
                        .isInstanceOf(TensorRTException.class)
                        .hasRootCauseMessage("Plugin " + NAME + ", version 1 is registered in the namespace \"trt4j\","
                                + " which cannot be changed to \"other\".");
                assertThat(creator.getPluginNamespace()).isEqualTo("trt4j");
                assertThat(registration).isNotNull();
            }
        }
    }

    @Test
    void namesHaveAtMost1023Bytes() {
        String longest = "é".repeat(511) + "x";
        try (var registration = register(longest, longest, longest)) {
            assertThat(NativeCreators.get(longest, longest, longest)).isNotNull();
        }
        for (String bad : new String[] {"", "é".repeat(512), "a\0b"}) {
            assertThatThrownBy(() -> register(bad, "1", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A plugin's name has 1 to 1023 bytes, none of them zero.");
            assertThatThrownBy(() -> register(NAME, bad, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A plugin's version has 1 to 1023 bytes, none of them zero.");
        }
        for (String bad : new String[] {"é".repeat(512), "a\0b"}) {
            assertThatThrownBy(() -> register(NAME, "1", bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A plugin's namespace has 0 to 1023 bytes, none of them zero.");
        }
    }

    @Test
    void whatIsMissingIsRefusedAndLeavesNothing() {
        requireNull(() -> register(null, "1", ""), "The plugin's name is null.");
        requireNull(() -> register(NAME, null, ""), "The version of the plugin " + NAME + " is null.");
        requireNull(
                () -> register(NAME, "1", null),
                "The namespace of the plugin " + NAME + " is null; it is usually empty.");
        requireNull(
                () -> Plugins.register(NAME, "1", (Class<Settings>) null, this::make),
                "The record class of the plugin " + NAME + " is null.");
        requireNull(
                () -> Plugins.register(NAME, "1", Settings.class, null),
                "The factory of the plugin " + NAME + " is null.");
        assertThat(creator("1", "")).isNull();
    }

    private static void requireNull(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(message);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatIsNoRecordClassIsRefused() {
        for (Class<?> type : List.of(Record.class, String.class)) {
            assertThatThrownBy(() -> Plugins.register(NAME, "1", (Class) type, state -> null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(type.getName() + " is not a record class.");
        }
        assertThat(creator("1", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void manyThreadsAtOnce(int threads) throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            String name = NAME + t;
            tasks.add(() -> {
                int clones = 0;
                for (int round = 0; round < 50; round++) {
                    try (Arena arena = Arena.ofConfined();
                            var registration = register(name, "1", "")) {
                        IPluginCreator creator = NativeCreators.get(name, "1", "");
                        try (IPluginV2 created = creator.createPlugin("layer", fields(arena, round));
                                var own = registration.create(new Settings(round, new float[0], Optional.empty()))) {
                            for (int i = 0; i < 4; i++) {
                                try (IPluginV2 a = created.clone();
                                        IPluginV2 b = own.clone()) {
                                    assertThat(a.getPluginType()).isEqualTo(name);
                                    assertThat(b.getSerializationSize()).isEqualTo(created.getSerializationSize());
                                    clones += 2;
                                }
                            }
                        }
                    }
                }
                return clones;
            });
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> future : pool.invokeAll(tasks)) {
                assertThat(future.get()).isEqualTo(400);
            }
        }
        assertThat(made).hasSize(threads * 500);
    }
}
