package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.onnxparser.RefitRecord;
import io.trt4j.tensorrt.APILanguage;
import io.trt4j.tensorrt.AllocatorFlag;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getAPILanguage;
import io.trt4j.tensorrt.jextract.IVersionedInterface_getInterfaceInfo;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.SlotTable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of every generated callback interface: from Java through the native vtable to Java, and back. */
class CallbackTest {
    /** One method of one interface. */
    record Case(Callback callback, Method method) {
        @Override
        public String toString() {
            return callback + "." + method.getName();
        }
    }

    /** A native object of an interface, in a version that has it. */
    static final class Made implements AutoCloseable {
        private final PretendVersion pretended;
        private final ObjectTable.Handle handle;

        Made(Callback callback, InvocationHandler implementation) {
            this(callback, callback.implementedBy(implementation));
        }

        private Made(Callback callback, Object implementation) {
            pretended = catchThrowable(callback.upcalls().slots::names) == null
                    ? null
                    : new PretendVersion(callback.tried());
            handle = callback.upcalls().create(implementation);
        }

        MemorySegment object() {
            return MemorySegment.ofAddress(handle.address());
        }

        @Override
        public void close() {
            ObjectTable.free(handle);
            if (pretended != null) {
                pretended.close();
            }
        }
    }

    private final int implementedBefore = NativeObjects.implemented();
    private final FailureLog log = new FailureLog();
    private Made made;

    static Stream<Callback> interfaces() throws Exception {
        return Callback.all().stream().filter(c -> !c.isAbstract() && !c.isGone());
    }

    static Stream<Case> methods() throws Exception {
        return interfaces().flatMap(c -> c.methods().stream().map(m -> new Case(c, m)));
    }

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void nothingIsLeft() {
        TensorRT.setUncaughtHandler((where, thrown) -> {});
        if (made != null) {
            made.close();
        }
        log.close();
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
    }

    /** Makes an object in place of the one that was made last. */
    private MemorySegment make(Callback callback, Object implementation) {
        if (made != null) {
            made.close();
        }
        made = new Made(callback, implementation);
        return made.object();
    }

    /** Calls through the object's vtable as if it were not Java's. */
    private static Object call(Case the, MemorySegment object, Object... arguments) throws Throwable {
        Object proxy = the.callback().upcalls().proxy(object.address(), Lifetime.FOREVER);
        try {
            return the.method().invoke(proxy, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void theInterfacesAreFound() throws Exception {
        assertThat(Callback.all())
                .extracting(Callback::toString)
                .contains(
                        "ILogger",
                        "IErrorRecorder",
                        "IProgressMonitor",
                        "IProfiler",
                        "IOutputAllocator",
                        "IGpuAllocator",
                        "IGpuAsyncAllocator",
                        "IStreamReader",
                        "IStreamReaderV2",
                        "IStreamWriter",
                        "IDebugListener");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void argumentsAndResultCross(Case the) throws Throwable {
        Object result = Callback.sample(the.method().getReturnType(), 7);
        Object[] arguments = Callback.arguments(the.method());
        List<Object> received = new ArrayList<>();
        MemorySegment object = make(the.callback(), the.callback().implementedBy((self, method, got) -> {
            assertThat(method.getName()).isEqualTo(the.method().getName());
            received.addAll(got == null ? List.of() : Arrays.asList(got));
            return result;
        }));

        Object returned = call(the, object, arguments);

        assertThat(received)
                .extracting(Callback::comparable)
                .containsExactly(
                        Arrays.stream(arguments).map(Callback::comparable).toArray());
        assertThat(Callback.comparable(returned)).isEqualTo(Callback.comparable(result));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nullStringsAndNullResultsCross(Case the) throws Throwable {
        assumeFalse(the.method().getName().matches("[gs]etPlugin\\w+"), "the names of plugins are never null");
        Class<?> type = the.method().getReturnType();
        boolean nullable = type == String.class || type == MemorySegment.class || type.isInterface();
        Object result = nullable ? null : Callback.sample(type, 0);
        Object[] arguments = Callback.arguments(the.method());
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof String ? null : arguments[i];
        }
        List<Object> received = new ArrayList<>();
        MemorySegment object = make(the.callback(), the.callback().implementedBy((self, method, got) -> {
            received.addAll(got == null ? List.of() : Arrays.asList(got));
            return result;
        }));

        Object returned = call(the, object, arguments);

        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                assertThat(received.get(i)).isNull();
            }
        }
        if (nullable) {
            assertThat(returned).isIn(null, MemorySegment.NULL);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatAnImplementationThrowsIsTheCauseOfWhatTheCallThrows(Case the) throws Throwable {
        Error boom = new Error("boom");
        MemorySegment object = make(the.callback(), the.callback().implementedBy((self, method, arguments) -> {
            throw boom;
        }));
        Object[] arguments = Callback.arguments(the.method());

        assertThatThrownBy(() -> call(the, object, arguments))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("." + the.method().getName() + " threw " + boom)
                .cause()
                .isSameAs(boom);
        assertThat(log.messages()).singleElement().asString().endsWith(" threw " + boom);
        assertThat(log.thrown()).as("its stack is in the exception").containsOnlyNulls();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nativeCodeIsAnsweredWhenAnImplementationThrows(Case the) throws Throwable {
        Error boom = new Error("boom");
        MemorySegment object = make(the.callback(), the.callback().implementedBy((self, method, arguments) -> {
            throw boom;
        }));
        List<Object> told = new ArrayList<>();
        TensorRT.setUncaughtHandler((where, thrown) -> told.addAll(List.of(where, thrown)));

        assertThat(callAsNativeCode(the, object)).isIn(zero(the.method().getReturnType()));
        assertThat(told).hasSize(2).endsWith(boom);
        assertThat((String) told.getFirst()).endsWith("." + the.method().getName());
    }

    @Test
    void aFullHeapInACallbackIsAnErrorNotACrash(@TempDir Path folder) throws Exception {
        assertThat(FullHeap.run(folder)).isEqualTo("survived");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aFreedObjectIsAnErrorNotACrash(Case the) throws Throwable {
        MemorySegment object = make(the.callback(), the.callback().implementedBy((self, method, arguments) -> {
            throw new AssertionError("called after it was freed");
        }));
        MemorySegment function = function(the, object);
        List<Throwable> told = new ArrayList<>();
        TensorRT.setUncaughtHandler((where, thrown) -> told.add(thrown));
        ObjectTable.free(made.handle);

        assertThat(callAsNativeCode(the, object, function))
                .isIn(zero(the.method().getReturnType()));
        assertThat(told).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(told.getFirst()).hasMessageContaining("that was freed");
    }

    static List<Object> zero(Class<?> type) {
        return type == void.class
                ? Arrays.asList((Object) null)
                : List.of(0, -1, 0L, 0f, 0.0, false, UpcallType.noName());
    }

    /** As C++ calls: no method of a generated type is on the stack. */
    static Object callAsNativeCode(Case the, MemorySegment object) throws Throwable {
        return callAsNativeCode(the, object, function(the, object));
    }

    private static Object callAsNativeCode(Case the, MemorySegment object, MemorySegment function) throws Throwable {
        String slot = slot(the);
        Class<?> c = Class.forName(IVersionedInterface_getAPILanguage.class.getPackageName()
                + "."
                + (slot.contains(".") ? slot.replace('.', '_') : the.callback() + "_" + slot));
        Method invoke = Arrays.stream(c.getMethods())
                .filter(m -> m.getName().equals("invoke"))
                .findFirst()
                .orElseThrow();
        List<Object> arguments = new ArrayList<>(List.of(function, object.address()));
        try (Arena arena = Arena.ofConfined()) {
            Object[] values = Callback.arguments(the.method());
            for (Object value : values) {
                arguments.add(raw(value, arena));
            }
            return invoke.invoke(null, arguments.toArray());
        }
    }

    private static Object raw(Object value, Arena arena) throws ReflectiveOperationException {
        return switch (value) {
            case String text -> arena.allocateFrom(text).address();
            case Dims dims -> dims.allocate(arena).address();
            case RefitRecord record -> record.allocate(arena).address();
            case Set<?> flags -> mask(flags);
            case Enum<?> e -> e.getClass().getMethod("value").invoke(e);
            case MemorySegment memory -> memory.address();
            case NativeObject o -> o.address();
            default -> value;
        };
    }

    private static int mask(Set<?> flags) throws ReflectiveOperationException {
        int mask = 0;
        for (Object flag : flags) {
            mask |= 1 << (int) flag.getClass().getMethod("value").invoke(flag);
        }
        return mask;
    }

    private static String slot(Case the) {
        return the.callback().slots().stream()
                .filter(s -> s.substring(s.indexOf('.') + 1).equals(the.method().getName()))
                .findFirst()
                .orElseThrow();
    }

    private static MemorySegment function(Case the, MemorySegment object) {
        return function(the.callback(), object, slot(the));
    }

    private static MemorySegment function(Callback callback, MemorySegment object, String slot) {
        return Calls.memory(Calls.pointer(object.address()), 1024)
                .getAtIndex(ADDRESS, callback.upcalls().slots.names().indexOf(slot));
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void theJavaObjectComesBackItself(Callback callback) {
        Object implementation = callback.implementedBy((self, method, arguments) -> null);
        MemorySegment object = make(callback, implementation);
        assertThat(callback.upcalls().of(object.address(), Lifetime.FOREVER)).isSameAs(implementation);
        assertThat(callback.upcalls().of(0, Lifetime.FOREVER)).isNull();
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void aVersionedInterfaceTellsWhatItIs(Callback callback) {
        if (!callback.slots().contains("IVersionedInterface.getInterfaceInfo")) {
            // What was made a versioned interface in 11 is none in 10, and before that there were none.
            assertThat(callback.info() == null
                            || LoadedVersion.isBefore(10, 0)
                            || Set.of("ILogger", "ILoggerFinder", "IProfiler").contains(callback.toString()))
                    .isTrue();
            return;
        }
        MemorySegment object = make(callback, callback.implementedBy((self, method, arguments) -> null));
        MemorySegment language = function(callback, object, "IVersionedInterface.getAPILanguage");
        MemorySegment info = function(callback, object, "IVersionedInterface.getInterfaceInfo");
        try (Arena arena = Arena.ofConfined()) {
            assertThat(APILanguage.of(IVersionedInterface_getAPILanguage.invoke(language, object.address())))
                    .isEqualTo(APILanguage.kCPP);
            InterfaceInfo told =
                    InterfaceInfo.read(IVersionedInterface_getInterfaceInfo.invoke(info, arena, object.address()));
            assertThat(told).isEqualTo(callback.info());
            assertThat(callback.toString().toUpperCase(Locale.ROOT))
                    .contains(told.kind().substring(0, 4).toUpperCase(Locale.ROOT));
            assertThat(told.major()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void destructorsFreeTheObjectOnce(Callback callback) throws Throwable {
        assumeFalse(callback.toString().equals("ISymExpr"), "it has no virtual destructor");
        for (String destructor : List.of(SlotTable.COMPLETE_DESTRUCTOR, SlotTable.DELETING_DESTRUCTOR)) {
            int before = NativeObjects.implemented();
            MemorySegment object = make(callback, callback.implementedBy((self, method, arguments) -> null));
            callback.upcalls().methods(destructor).destroy(object.address());
            assertThat(NativeObjects.implemented()).isEqualTo(before);
            callback.upcalls().methods(destructor).destroy(object.address());
            ObjectTable.free(made.handle);
            assertThat(NativeObjects.implemented()).isEqualTo(before);
        }
    }

    @Test
    void anAbstractInterfaceIsRefused() throws Exception {
        for (Callback callback : Callback.all().stream()
                .filter(c -> c.isAbstract() && catchThrowable(c.upcalls().slots::names) == null)
                .toList()) {
            Object implementation = callback.implementedBy((self, method, arguments) -> null);
            assertThatThrownBy(() -> callback.upcalls().create(implementation))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(callback + " is abstract");
        }
    }

    /** TensorRT 8.6 has both, 10 only the newer one, which a user of both implements. */
    @Test
    void aMethodThatWasDroppedIsTheOneThatTookItsPlace() {
        List<Long> freed = new ArrayList<>();
        IGpuAllocator allocator = new IGpuAllocator() {
            @Override
            public long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
                return 0;
            }

            @Override
            public boolean deallocate(long memory) {
                return freed.add(memory);
            }
        };
        allocator.free(0x1000);
        assertThat(freed).containsExactly(0x1000L);
    }

    @Test
    void nullIsNoImplementation() {
        assertThatThrownBy(() -> ILoggerNative.TYPE.create(null)).isInstanceOf(NullPointerException.class);
    }
}
