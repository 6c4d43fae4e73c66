package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LibraryNotFoundException;
import io.trt4j.ffm.LibraryReport;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.testkit.ScalePlugin.Scale;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a user's code does with TensorRT and no GPU, the same on every version of it. The build runs this class once for
 * each of the real libraries, in a process of its own; {@code trt4j.test.version} says which it should be.
 */
@SuppressWarnings("deprecation") // of flags that not all versions have
class EveryVersionTest {
    private static final String EXPECTED = System.getProperty("trt4j.test.version");

    private int implemented;
    private int owned;

    @BeforeEach
    void count() {
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    private static PluginRegistration<Scale> register() {
        return Plugins.register("Scale", "1", Scale.class, ScalePlugin::new);
    }

    private static PluginFieldCollection factor(float value, Arena arena) {
        MemorySegment data = arena.allocateFrom(JAVA_FLOAT, value);
        return new PluginFieldCollection(List.of(new PluginField("factor", data, PluginFieldType.kFLOAT32, 1)));
    }

    @Test
    void theVersionIsTheOneThatWasAskedFor() {
        assumeTrue(EXPECTED != null, "any will do");
        assertThat(TensorRT.version()).isEqualTo(Version.parse(EXPECTED));
    }

    @Test
    void aCreatorInJavaIsRegisteredFoundAndMakesPlugins() {
        assertThat(TensorRT.getPluginCreator("Scale", "1", "")).isNull();
        try (var registration = register();
                Arena arena = Arena.ofConfined()) {
            assertThat(registered(TensorRT.getPluginCreator("Scale", "1", ""))).isTrue();
            IPluginCreator creator =
                    JavaCreators.foreign(IPluginCreatorNative.TYPE, TensorRT.getPluginCreator("Scale", "1", ""));
            assertThat(creator.getPluginName()).isEqualTo("Scale");
            assertThat(creator.getFieldNames().fields())
                    .extracting(PluginField::name)
                    .containsExactly("factor");
            try (IPluginV2 plugin = creator.createPlugin("scale", factor(2, arena));
                    IPluginV2 copy = plugin.clone()) {
                assertThat(copy.getPluginType()).isEqualTo("Scale");
                // The kind of plugin, and the version it was made for.
                assertThat(copy.getTensorRTVersion())
                        .isEqualTo(3 << 24 | TensorRT.version().number());
                assertThat(copy.getSerializationSize()).isPositive();
            }
            assertThatThrownBy(EveryVersionTest::register)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("registered already");
        }
        assertThat(TensorRT.getPluginCreator("Scale", "1", "")).isNull();
    }

    private static boolean registered(IPluginCreator creator) {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        boolean ten = TensorRT.version().major() >= 10;
        return (ten ? registry.getAllCreators() : registry.getPluginCreatorList()).contains(creator);
    }

    @Test
    void aPluginInJavaRunsOnTheHostEngine() {
        try (var registration = register();
                Arena arena = Arena.ofConfined()) {
            HostNetwork network = new HostNetwork("Scale", "1", "", factor(10, arena))
                    .addInput("x", DataType.kFLOAT, Dims.of(2, 2))
                    .setOutputNames("y");
            try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network));
                    HostExecutionContext context = engine.createExecutionContext()) {
                MemorySegment y = arena.allocate(JAVA_FLOAT, 4);
                context.setTensorAddress("x", arena.allocateFrom(JAVA_FLOAT, 1, 2, 3, 4));
                context.setTensorAddress("y", y);
                context.enqueue();
                assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(2, 2));
                assertThat(y.toArray(JAVA_FLOAT)).containsExactly(10, 20, 30, 40);
            }
        }
    }

    @Test
    void whatAPluginThrowsComesBack() {
        try (var registration = Plugins.register("Refuses", "1", Scale.class, state -> {
                    throw new IllegalArgumentException("not today");
                });
                Arena arena = Arena.ofConfined()) {
            IPluginCreator creator =
                    JavaCreators.foreign(IPluginCreatorNative.TYPE, TensorRT.getPluginCreator("Refuses", "1", ""));
            assertThatThrownBy(() -> creator.createPlugin("refuses", factor(1, arena)))
                    .isInstanceOf(TensorRTException.class)
                    .hasRootCauseMessage("not today");
        }
    }

    @Test
    void aLoggerInJavaIsToldAndStandardPluginsAreThere() {
        LibraryReport plugins = Libraries.report(TensorRTLibraries.NVINFER_PLUGIN);
        if (TensorRT.version().major() == 8 && plugins.loaded().isEmpty()) {
            // That of 8.6 needs cuDNN 8 and cuBLAS 12, which are not TensorRT's.
            assertThatThrownBy(() -> TensorRT.initLibNvInferPlugins((severity, message) -> {}, ""))
                    .isInstanceOf(LibraryNotFoundException.class)
                    .hasMessageMatching("(?s).*(libcublas|libcudnn)\\S*: cannot open shared object file.*");
            return;
        }
        List<String> logged = new ArrayList<>();
        assertThat(TensorRT.initLibNvInferPlugins((severity, message) -> logged.add(message), "here"))
                .isTrue();
        assertThat(logged).anyMatch(message -> message.contains("EfficientNMS_TRT"));
        // TensorRT keeps the last logger: leave it one that collects nothing, in place of the first.
        implemented = NativeObjects.implemented();
        TensorRT.initLibNvInferPlugins((severity, message) -> {}, "here");

        IPluginCreator creator = TensorRT.getPluginCreator("ResizeNearest_TRT", "1", "here");
        assertThat(creator.getPluginVersion()).isEqualTo("1");
        assertThat(creator.getFieldNames().fields())
                .extracting(PluginField::name)
                .contains("scale");
        try (Arena arena = Arena.ofConfined()) {
            PluginField scale =
                    new PluginField("scale", arena.allocateFrom(JAVA_FLOAT, 2), PluginFieldType.kFLOAT32, 1);
            try (IPluginV2 plugin = creator.createPlugin("resize", new PluginFieldCollection(List.of(scale)))) {
                assertThat(plugin.getPluginType()).isEqualTo("ResizeNearest_TRT");
                assertThat(plugin.getNbOutputs()).isEqualTo(1);
            }
        }
    }

    @Test
    void whatTheVersionLacksIsRefusedByName() {
        int major = TensorRT.version().major();
        boolean recursive = TensorRT.version().compareTo(new Version(10, 10, 0)) >= 0;
        refused(
                () -> TensorRT.getPluginRegistry().getPluginCreator("Scale", "1", ""),
                major < 11,
                "IPluginRegistry.getPluginCreator is in TensorRT 8.6 until 11.0");
        refused(
                () -> TensorRT.getPluginRegistry().getAllCreatorsRecursive(),
                recursive,
                "IPluginRegistry.getAllCreatorsRecursive is in TensorRT 10.10 and newer");
        refused(BuilderFlag.kFP16::value, major < 11, "BuilderFlag.kFP16 is in TensorRT 8.6 until 11.0");
        refused(DataType.kINT64::value, major > 8, "DataType.kINT64 is in TensorRT 9.0 and newer");
        refused(
                () -> TensorRT.getPluginRegistry().getCreator("Scale", "1", ""),
                major >= 10,
                "IPluginRegistry.getCreator is in TensorRT 10.0 and newer");
    }

    private static void refused(ThrowingCallable call, boolean there, String sentence) {
        if (there) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(call)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage(sentence + "; " + TensorRT.version() + " is loaded.");
        }
    }

    /** Major versions number the flags anew: these are the headers' own numbers. */
    @Test
    void aFlagHasTheNumberOfItsVersion() {
        int major = TensorRT.version().major();
        assertThat(BuilderFlag.kVERSION_COMPATIBLE.value()).isEqualTo(major == 8 ? 15 : major == 10 ? 13 : 12);
        assertThat(BuilderFlag.of(12))
                .isEqualTo(
                        switch (major) {
                            case 8 -> BuilderFlag.kDIRECT_IO;
                            case 10 -> BuilderFlag.kREJECT_EMPTY_ALGORITHMS;
                            default -> BuilderFlag.kVERSION_COMPATIBLE;
                        });
    }
}
