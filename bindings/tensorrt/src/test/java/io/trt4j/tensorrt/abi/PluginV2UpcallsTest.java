package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IPluginV2Ext;
import io.trt4j.tensorrt.IPluginV2IOExt;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.FailedPluginV2;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import io.trt4j.tensorrt.natives.IPluginV2ExtNative;
import io.trt4j.tensorrt.natives.IPluginV2IOExtNative;
import io.trt4j.tensorrt.natives.IPluginV2Native;
import io.trt4j.tensorrt.natives.PluginArrays;
import io.trt4j.tensorrt.natives.PluginsV2;
import io.trt4j.tensorrt.natives.Signatures;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugins of version 2 written in Java, of each kind, and their creators, as C++ sees them. */
@SuppressWarnings("deprecation")
class PluginV2UpcallsTest {
    private static final String NAME = "Trt4jTestV2";

    /** A kind of plugins, and the number in its version. */
    enum Kind {
        PLAIN(IPluginV2.class, 0),
        EXT(IPluginV2Ext.class, 1),
        IO_EXT(IPluginV2IOExt.class, 2),
        DYNAMIC_EXT(IPluginV2DynamicExt.class, 3);

        final Class<? extends IPluginV2> type;
        final int number;

        Kind(Class<? extends IPluginV2> type, int number) {
            this.type = type;
            this.number = number;
        }
    }

    private final List<String> calls = new ArrayList<>();
    private final int before = ObjectTable.count();
    private Throwable failure;
    private byte[] state = {1, 2, 3};
    private String name = NAME;
    private int status;

    @AfterEach
    void nothingIsLeft() {
        assertThat(ObjectTable.count()).isEqualTo(before);
    }

    /** A plugin that tells how it is called. */
    private IPluginV2 plugin(Kind kind) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals")
                        ? (Object) (self == arguments[0])
                        : System.identityHashCode(self);
            }
            if (method.isDefault() && !method.getName().matches("close|attachToContext|detachFromContext")) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            calls.add(text(method, arguments));
            if (failure != null && !method.getName().equals("close")) {
                throw failure;
            }
            return switch (method.getName()) {
                case "clone" -> plugin(kind);
                case "getPluginType" -> name;
                case "initialize" -> status;
                case "getSerializationSize" -> (long) state.length;
                case "serialize" -> {
                    ((MemorySegment) arguments[0]).copyFrom(MemorySegment.ofArray(state));
                    yield null;
                }
                default -> answer(method.getReturnType());
            };
        };
        return (IPluginV2) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {kind.type}, handler);
    }

    private static String text(Method method, Object[] arguments) {
        return method.getName() + (arguments == null ? "[]" : Arrays.deepToString(arguments));
    }

    private static Object answer(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        int.class,
                        5,
                        long.class,
                        9L,
                        boolean.class,
                        true,
                        String.class,
                        "größer",
                        DataType.class,
                        DataType.kINT8,
                        Dims.class,
                        Dims.of(4, 5))
                .get(type);
    }

    private static DynamicPluginTensorDesc desc() {
        PluginTensorDesc now = new PluginTensorDesc(Dims.of(2, 3), DataType.kHALF, TensorFormat.kLINEAR, 0.25f);
        var desc = new DynamicPluginTensorDesc(now, Dims.of(1, 3), Dims.of(4, 3), Dims.of(2, 3));
        return DynamicPluginTensorDesc.read(desc.allocate(Arena.ofAuto())); // older versions have less
    }

    private static Object argument(Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(int.class, 1),
                        Map.entry(long.class, 77L),
                        Map.entry(String.class, "größe"),
                        Map.entry(DataType.class, DataType.kHALF),
                        Map.entry(TensorFormat.class, TensorFormat.kCHW4),
                        Map.entry(Dims[].class, new Dims[] {Dims.of(2, 3), Dims.of()}),
                        Map.entry(DataType[].class, new DataType[] {DataType.kINT8, DataType.kHALF}),
                        Map.entry(boolean[].class, new boolean[] {true, false}),
                        Map.entry(PluginTensorDesc[].class, new PluginTensorDesc[] {desc().desc(), desc().desc()}),
                        Map.entry(DynamicPluginTensorDesc[].class, new DynamicPluginTensorDesc[] {desc()}))
                .get(type);
    }

    /** A plugin's native object, called through its vtable, which its end deletes. */
    private static IPluginV2 foreign(IPluginV2 plugin, Kind kind) {
        long address =
                IPluginV2Native.typeOf(plugin).create(plugin, Lifetime.FOREVER).address();
        Lifetime life = Lifetime.owned(Lifetime.FOREVER);
        return switch (kind) {
            case PLAIN -> IPluginV2Native.own(address, life);
            case EXT -> IPluginV2ExtNative.own(address, life);
            case IO_EXT -> IPluginV2IOExtNative.own(address, life);
            case DYNAMIC_EXT -> IPluginV2DynamicExtNative.own(address, life);
        };
    }

    private IPluginV2 foreign(Kind kind) {
        return foreign(plugin(kind), kind);
    }

    private static long address(IPluginV2 foreign) {
        return ((NativeObject) foreign).address();
    }

    /** What an implementation must have, but for what other tests try. */
    private static List<Method> methods(Kind kind) {
        return Arrays.stream(kind.type.getMethods())
                .filter(m ->
                        Modifier.isAbstract(m.getModifiers()) || m.getName().endsWith("Context"))
                .filter(m ->
                        !m.getName().matches("clone|close|serialize|getPluginType|getSerializationSize|initialize"))
                .filter(m -> !Arrays.asList(m.getParameterTypes()).contains(IExprBuilder.class))
                .toList();
    }

    private static Object call(IPluginV2 plugin, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(plugin, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(PluginV2UpcallsTest::argument)
                .toArray();
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodReachesThePluginWhole(Kind kind) throws Throwable {
        try (IPluginV2 plugin = foreign(kind)) {
            assertThat(methods(kind)).hasSizeGreaterThan(6);
            for (Method method : methods(kind)) {
                Object[] arguments = arguments(method);
                assertThat(call(plugin, method, arguments)).as("%s", method).isEqualTo(answer(method.getReturnType()));
                assertThat(calls.getLast()).isEqualTo(text(method, arguments.length == 0 ? null : arguments));
            }
        }
        assertThat(calls.getLast()).isEqualTo("close[]");
    }

    @ParameterizedTest
    @EnumSource
    void whatAMethodThrowsIsTheCause(Kind kind) throws Throwable {
        try (IPluginV2 plugin = foreign(kind)) {
            failure = new IllegalStateException("no");
            for (Method method : methods(kind)) {
                assertThatThrownBy(() -> call(plugin, method, arguments(method)))
                        .isInstanceOf(TensorRTException.class)
                        .hasMessageContaining("." + method.getName() + " threw")
                        .hasCause(failure);
            }
            assertThatThrownBy(plugin::clone).hasCause(failure);
            assertThatThrownBy(plugin::initialize).hasCause(failure);
            assertThatThrownBy(plugin::getSerializationSize).hasCause(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itSaysOfWhatKindItIs(Kind kind) {
        try (IPluginV2 plugin = foreign(kind)) {
            assertThat(plugin.getTensorRTVersion())
                    .isEqualTo(kind.number << 24 | TensorRT.version().number());
        }
    }

    @Test
    void anObsoleteMethodOfABaseIsAnsweredForTheAuthor() {
        try (IPluginV2 plugin = foreign(Kind.DYNAMIC_EXT)) {
            assertThat(plugin.supportsFormat(DataType.kFLOAT, TensorFormat.kLINEAR))
                    .isFalse();
            assertThat(plugin.enqueue(1, 2, 3, 4, 5)).isEqualTo(1);
            assertThat(plugin.getWorkspaceSize(1)).isZero();
            assertThat(plugin.getOutputDimensions(0, new Dims[0]).nbDims()).isEqualTo(-1);
            plugin.configureWithFormat(new Dims[0], new Dims[0], DataType.kFLOAT, TensorFormat.kLINEAR, 1);
        }
        assertThat(calls).containsExactly("close[]");
    }

    @Test
    void itIsSavedToAsMuchMemoryAsItHasSaid() {
        try (IPluginV2 plugin = foreign(Kind.DYNAMIC_EXT);
                Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(8);
            plugin.serialize(buffer);
            assertThat(calls.getLast()).contains("byteSize: 3");
            assertThat(buffer.toArray(JAVA_BYTE)).startsWith(1, 2, 3);
            VirtualObject object = IPluginV2DynamicExtNative.TYPE
                    .methods("IPluginV2.getSerializationSize", "IPluginV2.serialize")
                    .at(address(plugin));
            assertThat(size(object)).isEqualTo(3);
            state = new byte[] {9, 9, 9, 9, 9};
            serialize(object, buffer.address());
            assertThat(buffer.toArray(JAVA_BYTE)).as("nothing is written").startsWith(1, 2, 3, 0, 0);
            failure = new IllegalStateException("no");
            assertThat(size(object)).isZero();
        }
    }

    private static long size(VirtualObject object) {
        try {
            return (long) Signatures.J_J.HANDLE.invokeExact(object.method(0), object.address);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    private static void serialize(VirtualObject object, long buffer) {
        try {
            Signatures.V_JJ.HANDLE.invokeExact(object.method(1), object.address, buffer);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCopyIsOfTheSameKind(Kind kind) {
        try (IPluginV2 plugin = foreign(kind);
                IPluginV2 copy = plugin.clone()) {
            assertThat(copy).isInstanceOf(NativeObject.class).isNotEqualTo(plugin);
            assertThat(copy.getTensorRTVersion() >>> 24).isEqualTo(kind.number);
        }
        assertThat(calls).containsExactly("clone[]", "close[]", "close[]");
    }

    /** TensorRT does not expect a null pointer: it gets a plugin that fails. */
    @ParameterizedTest
    @EnumSource
    void aCopyThatCannotBeMadeFailsUnderItsName(Kind kind) throws Throwable {
        try (IPluginV2 plugin = foreign(kind)) {
            failure = new IllegalStateException("no copy");
            String slot = kind == Kind.PLAIN ? "clone" : "IPluginV2.clone";
            long copy = size(IPluginV2Native.typeOf(plugin(kind)).methods(slot).at(address(plugin)));
            failure = null;
            assertThat(copy).isNotZero();
            assertThat(ObjectTable.find(copy)).isInstanceOf(FailedPluginV2.class);
            IPluginV2 failed = IPluginV2Native.own(copy, Lifetime.owned(Lifetime.FOREVER));
            try (failed) {
                assertThat(failed.getPluginType()).isEqualTo(NAME);
                assertThat(failed.getTensorRTVersion() >>> 24).isEqualTo(kind.number);
                assertThat(failed.supportsFormat(DataType.kFLOAT, TensorFormat.kLINEAR))
                        .isFalse();
                for (Runnable call : List.<Runnable>of(
                        failed::initialize,
                        failed::clone,
                        failed::getSerializationSize,
                        () -> failed.enqueue(1, 2, 3, 4, 5))) {
                    assertThatThrownBy(call::run).hasStackTraceContaining("This copy of a plugin could not be made.");
                }
            }
        }
    }

    @Test
    void aPluginWithoutANameIsNamedBlank() {
        try (IPluginV2 plugin = foreign(Kind.PLAIN)) {
            name = null;
            assertThatThrownBy(plugin::getPluginType).hasStackTraceContaining("IPluginV2.getPluginType is null.");
            VirtualObject object = IPluginV2Native.TYPE.methods("getPluginType").at(address(plugin));
            assertThat(CStrings.read(size(object))).isEmpty();
        }
    }

    @Test
    void aFailureToInitializeIsTold() {
        try (IPluginV2 plugin = foreign(Kind.DYNAMIC_EXT)) {
            assertThat(plugin.initialize()).isZero();
            status = 3;
            if (TensorRT.version().major() >= 10) {
                assertThat(plugin.initialize()).isEqualTo(3);
            } else { // which TensorRT itself must not hear
                assertThatThrownBy(plugin::initialize)
                        .hasStackTraceContaining("initialize returned 3, which is not success.");
            }
        }
    }

    @Test
    void whatAContextLendsIsLostWithIt() {
        long address = IPluginV2Native.TYPE
                .create(plugin(Kind.PLAIN), Lifetime.FOREVER)
                .address();
        Lifetime first = PluginsV2.attach(address);
        Lifetime second = PluginsV2.attach(address);
        assertThat(first.isClosed()).isTrue();
        assertThat(second.isClosed()).isFalse();
        assertThatThrownBy(() -> PluginsV2.detach(address, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(second.isClosed()).isTrue();
        Lifetime third = PluginsV2.attach(address);
        UpcallType.delete(address);
        assertThat(third.isClosed()).isTrue();
        PluginsV2.attach(address); // a late call: nothing is kept for the next object at this address
        assertThat(ObjectTable.lent(address)).isNull();
    }

    @Test
    void tensorsThatAreNotToldHaveNoType() {
        try (Arena arena = Arena.ofConfined()) {
            PluginTensorDesc[] one = {desc().desc()};
            long array = PluginArrays.copy(one, 2, PluginTensorDesc.layout(), (s, m) -> s.write(m, arena), arena);
            assertThat(PluginArrays.areKnown(array, 1, PluginTensorDesc.layout()))
                    .isTrue();
            assertThat(PluginArrays.areKnown(array, 2, PluginTensorDesc.layout()))
                    .isFalse();
            assertThatThrownBy(() -> PluginArrays.copy(one, 0, PluginTensorDesc.layout(), (s, m) -> {}, arena))
                    .hasMessage("1 tensors are given, but there are 0.");
        }
    }

    @Test
    void arraysThatBelongTogetherHaveOneLength() {
        try (IPluginV2Ext plugin = (IPluginV2Ext) foreign(Kind.EXT)) {
            Dims[] one = {Dims.of(1)};
            assertThatThrownBy(() -> plugin.configurePlugin(
                            one,
                            one,
                            new DataType[2],
                            new DataType[1],
                            new boolean[1],
                            new boolean[1],
                            TensorFormat.kLINEAR,
                            1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("inputTypes has 2 elements, but there are 1 tensors.");
        }
    }

    private final IPluginCreator creator = new IPluginCreator() {
        @Override
        public String getPluginName() {
            return name;
        }

        @Override
        public String getPluginVersion() {
            return "2";
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(
                    List.of(new PluginField("factor", MemorySegment.NULL, PluginFieldType.kINT32, 1)));
        }

        @Override
        public IPluginV2 createPlugin(String layer, PluginFieldCollection fields) {
            calls.add(
                    "create " + layer + " " + fields.fields().getFirst().data().get(JAVA_INT, 0));
            return failure == null ? plugin(Kind.IO_EXT) : null;
        }

        @Override
        public IPluginV2 deserializePlugin(String layer, MemorySegment data) {
            calls.add("load " + layer + " " + Arrays.toString(data.toArray(JAVA_BYTE)));
            return plugin(Kind.DYNAMIC_EXT);
        }

        @Override
        public void setPluginNamespace(String pluginNamespace) {
            calls.add("namespace " + pluginNamespace);
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    };

    @Test
    void tensorRTKnowsACreatorInJava() {
        assertThat(TensorRT.registerCreator(creator, "")).isTrue();
        try {
            assertThat(TensorRT.getPluginCreator(NAME, "2", "")).isSameAs(creator);
            IPluginCreator made = JavaCreators.foreign(IPluginCreatorNative.TYPE, creator);
            assertThat(made).isInstanceOf(NativeObject.class);
            assertThat(made.getPluginName()).isEqualTo(NAME);
            assertThat(made.getPluginVersion()).isEqualTo("2");
            assertThat(made.getFieldNames().fields())
                    .extracting(PluginField::name)
                    .containsExactly("factor");
            calls.clear();
            made.setPluginNamespace("größe");
            try (Arena arena = Arena.ofConfined();
                    IPluginV2 plugin = made.createPlugin(
                            "layer",
                            new PluginFieldCollection(List.of(new PluginField(
                                    "factor", arena.allocateFrom(JAVA_INT, 7), PluginFieldType.kINT32, 1))));
                    IPluginV2 loaded = made.deserializePlugin("other", new byte[] {4, 5})) {
                assertThat(plugin.getTensorRTVersion() >>> 24).isEqualTo(2);
                assertThat(loaded.getTensorRTVersion() >>> 24).isEqualTo(3);
            }
            assertThat(calls)
                    .containsExactly("namespace größe", "create layer 7", "load other [4, 5]", "close[]", "close[]");
        } finally {
            assertThat(TensorRT.deregisterCreator(creator)).isTrue();
        }
        assertThat(TensorRT.getPluginCreator(NAME, "2", "")).isNull();
        assertThatThrownBy(() -> JavaCreators.foreign(IPluginCreatorNative.TYPE, creator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" is not registered.");
    }

    @Test
    void aNullPointerOfACreatorIsRefused() {
        assertThatThrownBy(() -> PluginArrays.bytes(0, 5))
                .hasMessage("The plugin creator was given a null pointer for 5 bytes.");
        assertThatThrownBy(() -> PluginArrays.bytes(8, -1))
                .hasMessage("The plugin creator was given an array of -1 bytes.");
        assertThat(PluginArrays.bytes(0, 0).byteSize()).isZero();
        try (IPluginV2DynamicExt plugin = (IPluginV2DynamicExt) foreign(Kind.DYNAMIC_EXT)) {
            assertThatThrownBy(() -> plugin.enqueue(1, 2, 0, 4, 5, 6)).hasMessage("inputs is a null pointer.");
            assertThatThrownBy(() -> plugin.serialize(null)).hasMessage("buffer is null.");
            assertThatThrownBy(() -> plugin.configurePlugin(null, new DynamicPluginTensorDesc[0]))
                    .hasMessage("in is null.");
        }
    }
}
