package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.abi.FailureLog;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.natives.InterfaceInfos;
import io.trt4j.tensorrt.natives.MissingPlugin;
import io.trt4j.tensorrt.natives.RegisteredPlugin;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** TensorRT's registry and its standard plugins, through the generated types. None of it needs a device. */
class RegistryTest {
    private static final ILogger QUIET = (severity, message) -> {};
    private static IPluginRegistry registry;

    private final int owned = NativeObjects.owned();

    @BeforeAll
    static void registerStandardPlugins() {
        assertThat(TensorRT.initLibNvInferPlugins(QUIET, "")).isTrue();
        registry = TensorRT.getPluginRegistry();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    private static IPluginCreator creator(String name) {
        return TensorRT.getPluginCreator(name, "1", "");
    }

    @Test
    void standardCreatorsAreFoundBothWays() {
        IPluginCreator creator = creator("LReLU_TRT");
        IPluginCreatorInterface same = registry.getCreator("LReLU_TRT", "1", "");
        assertThat(same).isEqualTo(creator);
        assertThat(creator.getPluginName()).isEqualTo("LReLU_TRT");
        assertThat(creator.getPluginVersion()).isEqualTo("1");
        assertThat(creator.getPluginNamespace()).isEmpty();
        assertThat(InterfaceInfos.of(address(creator), Lifetime.FOREVER).kind()).isEqualTo("PLUGIN CREATOR_V1");
    }

    @Test
    void anUnknownCreatorIsNull() {
        assertThat(creator("NoSuchPlugin")).isNull();
        assertThat(TensorRT.getPluginCreator("LReLU_TRT", "77", "")).isNull();
        assertThat(TensorRT.getPluginCreator("LReLU_TRT", "1", "elsewhere")).isNull();
        assertThat(registry.getCreator("NoSuchPlugin", "1", "")).isNull();
    }

    @Test
    void aCreatorNamesItsFields() {
        assertThat(creator("CropAndResizeDynamic").getFieldNames().fields())
                .extracting(PluginField::name, PluginField::type, PluginField::length)
                .containsExactly(
                        tuple("crop_width", PluginFieldType.kINT32, 1),
                        tuple("crop_height", PluginFieldType.kINT32, 1));
    }

    @Test
    void allCreatorsAreListed() {
        assertThat(creatorsAddresses())
                .contains(address(creator("LReLU_TRT")))
                .hasSizeGreaterThan(40)
                .allSatisfy(address -> assertThat(
                                InterfaceInfos.of(address, Lifetime.FOREVER).kind())
                        .startsWith("PLUGIN CREATOR_V"));
    }

    private static List<Long> creatorsAddresses() {
        return registry.getAllCreators().stream().map(RegistryTest::address).toList();
    }

    private static long address(Object foreign) {
        return ((NativeObject) foreign).address();
    }

    /** A standard plugin that needs no device, and what it answers. */
    record Standard(String name, List<PluginField> fields, long serializationSize) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Standard> plugins() {
        return Stream.of(
                new Standard("LReLU_TRT", List.of(floats("negSlope", 0.5f)), 8),
                new Standard("Clip_TRT", List.of(floats("clipMin", -1), floats("clipMax", 6)), 20),
                new Standard("Reorg_TRT", List.of(ints("stride", 2)), 16),
                new Standard("CropAndResizeDynamic", List.of(ints("crop_width", 7), ints("crop_height", 9)), 24),
                new Standard("PillarScatterPlugin", List.of(ints("dense_shape", 4, 5)), 24),
                new Standard("CoordConvAC", List.of(), 28),
                new Standard("ROIAlign_TRT", List.of(ints("output_height", 3)), 40),
                new Standard("ScatterND", List.of(), 0));
    }

    private static PluginField floats(String name, float value) {
        return new PluginField(name, Arena.global().allocateFrom(JAVA_FLOAT, value), PluginFieldType.kFLOAT32, 1);
    }

    private static PluginField ints(String name, int... values) {
        return new PluginField(
                name, Arena.global().allocateFrom(JAVA_INT, values), PluginFieldType.kINT32, values.length);
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aStandardPluginIsCreatedAskedAndFreed(Standard standard) {
        IPluginCreator creator = creator(standard.name());
        try (IPluginV2 plugin = creator.createPlugin("layer", new PluginFieldCollection(standard.fields()))) {
            assertThat(NativeObjects.owned()).isEqualTo(owned + 1);
            assertThat(plugin.getPluginType()).isEqualTo(standard.name());
            assertThat(plugin.getPluginVersion()).isEqualTo("1");
            assertThat(plugin.getNbOutputs()).isEqualTo(1);
            assertThat(plugin.getTensorRTVersion() & 0xFFFFFF)
                    .isEqualTo(TensorRT.version().number());
            assertThat(plugin.getPluginNamespace()).isEmpty();
            assertThat(plugin.getSerializationSize()).isEqualTo(standard.serializationSize());
        }
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void whatAPluginSerializesMakesAnEqualOne(Standard standard) {
        IPluginCreator creator = creator(standard.name());
        try (Arena arena = Arena.ofConfined();
                IPluginV2 plugin = creator.createPlugin("layer", new PluginFieldCollection(standard.fields()))) {
            MemorySegment first = serialized(plugin, arena);
            try (IPluginV2 copy = creator.deserializePlugin("layer", first)) {
                assertThat(serialized(copy, arena).mismatch(first)).isEqualTo(-1);
            }
        }
    }

    private static MemorySegment serialized(IPluginV2 plugin, Arena arena) {
        MemorySegment buffer = arena.allocate(plugin.getSerializationSize());
        plugin.serialize(buffer);
        return buffer;
    }

    /** Some plugins keep the pointer and not a copy. */
    @ParameterizedTest
    @MethodSource("plugins")
    void aPluginsNamespaceStaysGood(Standard standard) {
        try (IPluginV2 plugin =
                creator(standard.name()).createPlugin("layer", new PluginFieldCollection(standard.fields()))) {
            plugin.setPluginNamespace("größe");
            plugin.setPluginNamespace("größer");
            assertThat(plugin.getPluginNamespace()).isEqualTo("größer");
        }
    }

    @Test
    void creatorsNamespacesStayGood() {
        TensorRT.initLibNvInferPlugins(QUIET, "größe");
        assertThat(registry.getAllCreators().stream()
                        .filter(IPluginCreator.class::isInstance)
                        .map(creator -> ((IPluginCreator) creator).getPluginNamespace()))
                .contains("größe")
                .isSubsetOf("", "größe", "told", "throwing");
    }

    @Test
    void fieldsReachThePlugin() {
        try (Arena arena = Arena.ofConfined();
                IPluginV2 plugin = creator("LReLU_TRT")
                        .createPlugin("layer", new PluginFieldCollection(List.of(floats("negSlope", 0.125f))))) {
            assertThat(serialized(plugin, arena).get(JAVA_FLOAT, 0)).isEqualTo(0.125f);
        }
    }

    @Test
    void fieldsThatACreatorDoesNotDeclareAreWarnedOf() {
        IPluginCreator creator = creator("PillarScatterPlugin");
        PluginField right = ints("dense_shape", 4, 5);
        assertThat(warningsOf(creator, right)).isEmpty();
        assertThat(warningsOf(creator, new PluginField("dense_shape", right.data(), PluginFieldType.kFLOAT32, 2)))
                .containsExactly(
                        "The plugin PillarScatterPlugin, version 1, is given the field dense_shape as kFLOAT32,"
                                + " which its creator declares as kINT32.");
        IPluginCreator withoutTypes = TensorRT.getPluginCreator("CustomSkipLayerNormPluginDynamic", "3", "");
        assertThat(warningsOf(withoutTypes, floats("beta", 1), floats("gamma", 1)))
                .as("it declares no types")
                .isEmpty();
        assertThat(warningsOf(creator("BatchTilePlugin_TRT"), ints("dense_shape", 4)))
                .containsExactly("The plugin BatchTilePlugin_TRT, version 1, is given the field dense_shape, which its"
                        + " creator does not declare; it declares [].");
    }

    /** Nearly all of these would end the process, which has no logger without a GPU. */
    @Test
    void fewerElementsThanACreatorDeclaresAreRefused() {
        int tried = 0;
        for (RegisteredPlugin plugin : RegisteredPlugin.in(registry).toList()) {
            for (PluginField declared : declared(plugin)) {
                if (declared.length() > 0 && declared.type() != PluginFieldType.kCHAR) {
                    for (PluginField given : shorter(declared)) {
                        tried++;
                        assertThatThrownBy(() -> make(plugin, given))
                                .as(plugin.name() + " " + given)
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessage("The plugin " + plugin.name() + ", version " + plugin.version()
                                        + ", is given " + given.length() + " elements of the field " + given.name()
                                        + ", of which its creator declares " + declared.length()
                                        + " and would read what is not there. A field that has no value can be left"
                                        + " out.");
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static List<PluginField> declared(RegisteredPlugin plugin) {
        PluginFieldCollection fields = switch (plugin.creator()) {
            case IPluginCreator v2 -> v2.getFieldNames();
            case IPluginCreatorV3One v3 -> v3.getFieldNames();
            default -> null;
        };
        return fields == null ? List.of() : fields.fields();
    }

    /** None, with and without data and as another type, and one too few. */
    private static List<PluginField> shorter(PluginField declared) {
        MemorySegment data = Arena.ofAuto().allocate(8L * declared.length(), 16);
        List<PluginField> shorter = new ArrayList<>(List.of(
                new PluginField(declared.name(), MemorySegment.NULL, declared.type(), 0),
                new PluginField(declared.name(), data, declared.type(), 0),
                new PluginField(declared.name(), data, PluginFieldType.kUNKNOWN, 0)));
        if (declared.length() > 1) {
            shorter.add(new PluginField(declared.name(), data, declared.type(), declared.length() - 1));
        }
        return shorter;
    }

    private static void make(RegisteredPlugin plugin, PluginField field) {
        PluginFieldCollection fields = new PluginFieldCollection(List.of(field));
        if (plugin.creator() instanceof IPluginCreator v2) {
            v2.createPlugin("layer", fields);
        } else {
            ((IPluginCreatorV3One) plugin.creator()).createPlugin("layer", fields, TensorRTPhase.kBUILD);
        }
    }

    private static List<String> warningsOf(IPluginCreator creator, PluginField... fields) {
        try (FailureLog log = new FailureLog()) {
            creator.createPlugin("layer", new PluginFieldCollection(List.of(fields)))
                    .close();
            return log.messages();
        }
    }

    @Test
    void aStructIsReturned() {
        try (IPluginV2 plugin = creator("LReLU_TRT")
                .createPlugin("layer", new PluginFieldCollection(List.of(floats("negSlope", 0.125f))))) {
            Dims dims = Dims.of(3, 1L << 33, 5);
            assertThat(plugin.getOutputDimensions(0, new Dims[] {dims})).isEqualTo(dims);
        }
    }

    @Test
    void aCloneOutlivesItsOriginal() {
        IPluginV2 plugin =
                creator("Reorg_TRT").createPlugin("layer", new PluginFieldCollection(List.of(ints("stride", 2))));
        IPluginV2 clone = plugin.clone();
        assertThat(address(clone)).isNotEqualTo(address(plugin));
        plugin.close();
        assertThatThrownBy(plugin::getNbOutputs).isInstanceOf(IllegalStateException.class);
        assertThat(clone.getPluginType()).isEqualTo("Reorg_TRT");
        clone.close();
        clone.close();
    }

    @Test
    void anErrorRecorderIsGivenBackAndTold() {
        int implemented = NativeObjects.implemented();
        List<String> told = new ArrayList<>();
        IErrorRecorder recorder = (IErrorRecorder) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {IErrorRecorder.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "reportError" -> told.add((String) arguments[1]);
                    case "hasOverflowed" -> false;
                    case "getNbErrors", "incRefCount", "decRefCount" -> 0;
                    default -> null;
                });
        registry.setErrorRecorder(recorder);
        assertThat(registry.getErrorRecorder()).isSameAs(recorder);
        assertThat(NativeObjects.implemented()).isEqualTo(implemented + 1);
        registry.loadLibrary("/no/such/library.so");
        assertThat(told).isNotEmpty();
        assertThat(NativeCall.lastLogged())
                .as("for the message of an exception")
                .isEqualTo(told);
        registry.setErrorRecorder(null);
        assertThat(registry.getErrorRecorder()).isNull();
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }

    @Test
    void aCreatorThatForgetsItsNameIsListedWithoutOne() {
        AtomicReference<String> name = new AtomicReference<>("Trt4jForgetful");
        IPluginCreator creator = (IPluginCreator) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {IPluginCreator.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getPluginName" -> name.get();
                    case "getPluginVersion" -> "1";
                    case "getPluginNamespace" -> "";
                    case "getTensorRTVersion" -> 0;
                    default -> null;
                });
        assertThat(TensorRT.registerCreator(creator, "")).isTrue();
        name.set(null);
        try {
            assertThat(MissingPlugin.sentence("Trt4jForgetful", "1", ""))
                    .contains("has no creator of the plugin Trt4jForgetful")
                    .contains("Registered: ");
        } finally {
            name.set("Trt4jForgetful");
            assertThat(TensorRT.deregisterCreator(creator)).isTrue();
        }
    }

    @Test
    void aMethodThatThisVersionLacksIsNamed() {
        assumeFalse(TensorRT.version().compareTo(new Version(10, 14, 0)) >= 0, "this version has the method");
        assertThatThrownBy(() -> registry.getAllCreatorsRecursive())
                .isInstanceOf(TensorRTException.class)
                .hasMessageMatching("IPluginRegistry\\.getAllCreatorsRecursive is in TensorRT 10\\.\\d+ and newer; "
                        + TensorRT.version() + " is loaded\\.");
    }

    @Test
    void aLoggerIsToldAndReplaced() {
        int implemented = NativeObjects.implemented();
        List<String> logged = new ArrayList<>();
        assertThat(TensorRT.initLibNvInferPlugins((severity, message) -> logged.add(message), "told"))
                .isTrue();
        assertThat(logged).isNotEmpty();
        assertThat(NativeObjects.implemented()).as("the logger before is freed").isEqualTo(implemented);
        assertThat(TensorRT.getPluginCreator("LReLU_TRT", "1", "told")).isNotNull();
        TensorRT.initLibNvInferPlugins(QUIET, "told");
    }

    @Test
    void whatALoggerThrowsIsTheCauseOfWhatTheCallThrows() {
        Error boom = new Error("boom");
        ILogger logger = (severity, message) -> {
            throw boom;
        };
        try (FailureLog log = new FailureLog()) {
            assertThatThrownBy(() -> TensorRT.initLibNvInferPlugins(logger, "throwing"))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("ILogger.log threw " + boom)
                    .cause()
                    .isSameAs(boom);
            assertThat(log.messages()).containsOnly("ILogger.log threw " + boom);
        } finally {
            assertThat(TensorRT.initLibNvInferPlugins(QUIET, "throwing")).isTrue();
        }
    }

    @Test
    void withoutADeviceBuilderAndRuntimeAreRefused() {
        assumeFalse(CudaDriver.report().hasDevice(), "there is a device here");
        int implemented = NativeObjects.implemented();
        assertThatThrownBy(() -> TensorRT.createInferBuilder(new SystemLogger()))
                .isInstanceOf(NativeException.class);
        assertThatThrownBy(() -> TensorRT.createInferRuntime(new SystemLogger()))
                .isInstanceOf(NativeException.class);
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }
}
