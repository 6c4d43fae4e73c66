package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.cuda.CudaStream;
import io.trt4j.onnxparser.IParser;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IInt8Calibrator;
import io.trt4j.tensorrt.IInt8EntropyCalibrator2;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.NativeResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every generated method of an object that its user closes keeps alive: what the object is set to and made with, and
 * what it makes another one of. The native objects are none of TensorRT's, and each is what its methods return.
 */
@SuppressWarnings("deprecation") // of calibrators
class KeptObjectsTest {
    private static final List<Class<?>> PACKAGES = List.of(IBuilder.class, IParser.class);

    private final int ownedBefore = NativeObjects.owned();
    private final int implementedBefore = NativeObjects.implemented();
    private static long stub;

    /** A method and which of its parameters is kept, or -1. */
    record Case(Method method, int kept) {
        Class<?> given() {
            return method.getParameterTypes()[kept];
        }

        Class<? extends NativeResource> owner() {
            return method.getDeclaringClass().asSubclass(NativeResource.class);
        }

        @Override
        public String toString() {
            return owner().getSimpleName() + "." + method.getName()
                    + (kept < 0 ? "" : "(" + given().getSimpleName() + ")");
        }
    }

    @BeforeEach
    void load() throws ReflectiveOperationException {
        TensorRT.version();
        if (stub == 0) {
            long[] self = new long[1];
            self[0] = NativeStub.create(Arena.global(), () -> self[0]); // never freed: its vtable is remembered
            stub = self[0];
        }
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
    }

    /** The public methods of all generated classes of objects that are closed. */
    private static Stream<Method> methods() throws Exception {
        List<Method> found = new ArrayList<>();
        for (Class<?> one : PACKAGES) {
            Path folder = Path.of(
                            one.getResource(one.getSimpleName() + ".class").toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replaceFirst("\\.class$", "");
                    if (!name.matches("I\\w+")) {
                        continue;
                    }
                    Class<?> type = Class.forName(one.getPackageName() + "." + name);
                    if (NativeResource.class.isAssignableFrom(type)) {
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(m ->
                                        Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                                .forEach(found::add);
                    }
                }
            }
        }
        return found.stream();
    }

    private static boolean isCallback(Class<?> type) {
        return type.isInterface() && type.getPackageName().startsWith("io.trt4j.tensorrt");
    }

    private static boolean makes(Method m) {
        return NativeResource.class.isAssignableFrom(m.getReturnType())
                && !m.getName().matches("(get|acquire).*");
    }

    private static Stream<Case> parameters(Method m) {
        return Stream.iterate(0, i -> i < m.getParameterCount(), i -> i + 1).map(i -> new Case(m, i));
    }

    static Stream<Case> settersOfObjects() throws Exception {
        return methods()
                .filter(m -> m.getName().startsWith("set") || m.getName().startsWith("create") && makes(m))
                .flatMap(KeptObjectsTest::parameters)
                .filter(c -> NativeResource.class.isAssignableFrom(c.given()));
    }

    static Stream<Case> settersOfCallbacks() throws Exception {
        return methods()
                .filter(m -> m.getName().startsWith("set"))
                .flatMap(KeptObjectsTest::parameters)
                .filter(c -> isCallback(c.given()));
    }

    static Stream<Case> makersOfObjects() throws Exception {
        return methods().filter(KeptObjectsTest::makes).map(m -> new Case(m, -1));
    }

    static Stream<Case> makersWithCallbacks() throws Exception {
        return methods()
                .filter(KeptObjectsTest::makes)
                .flatMap(KeptObjectsTest::parameters)
                .filter(c -> isCallback(c.given()));
    }

    private static <T extends NativeObject> T owned(Class<T> type, Lifetime parent) {
        return Wrapper.wrap(type, stub, Lifetime.owned(parent));
    }

    private static Object argument(Class<?> type) throws ReflectiveOperationException {
        if (type == Weights.class) {
            return new Weights(DataType.kFLOAT, Arena.global().allocate(4), 1);
        } else if (type == Dims.class) {
            return Dims.of(1);
        } else if (type == MemorySegment.class) {
            return Arena.global().allocate(64);
        } else if (type == CudaStream.class) {
            return NativeStreams.create(8192);
        } else if (type == byte[].class) {
            return new byte[8];
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == int.class || type == long.class) {
            return type == int.class ? (Object) 1 : (Object) 1L;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == IInt8Calibrator.class) { // abstract in TensorRT, too
            return Callback.sample(IInt8EntropyCalibrator2.class, 0);
        } else if (type.isArray()) {
            return Array.newInstance(type.componentType(), 0);
        } else if (NativeObject.class.isAssignableFrom(type)) {
            return Wrapper.wrap(type.asSubclass(NativeObject.class), stub, Lifetime.FOREVER);
        }
        return Callback.sample(type, 0);
    }

    private static Object call(Case the, NativeResource owner, Object given) throws Throwable {
        Object[] arguments = new Object[the.method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == the.kept ? given : argument(the.method.getParameterTypes()[i]);
        }
        try {
            return the.method.invoke(owner, arguments);
        } catch (InvocationTargetException e) {
            assumeFalse(
                    e.getCause() instanceof TensorRTException
                            && e.getCause().getMessage().contains(" is in TensorRT "),
                    "this version lacks it");
            throw e.getCause();
        }
    }

    @Test
    void theMethodsAreFound() throws Exception {
        assertThat(settersOfObjects().map(Case::toString))
                .contains(
                        "IBuilderConfig.setTimingCache(ITimingCache)",
                        "ICudaEngine.createExecutionContext(IRuntimeConfig)",
                        "IEngineInspector.setExecutionContext(IExecutionContext)",
                        "IParser.setBuilderConfig(IBuilderConfig)");
        assertThat(settersOfCallbacks().map(Case::toString))
                .contains(
                        "IBuilder.setErrorRecorder(IErrorRecorder)",
                        "IBuilder.setGpuAllocator(IGpuAllocator)",
                        "IBuilderConfig.setProgressMonitor(IProgressMonitor)",
                        "IExecutionContext.setOutputAllocator(IOutputAllocator)",
                        "IExecutionContext.setProfiler(IProfiler)",
                        "IRuntime.setGpuAllocator(IGpuAllocator)");
        assertThat(makersOfObjects().map(Case::toString))
                .contains(
                        "IBuilder.createNetworkV2",
                        "IBuilder.createBuilderConfig",
                        "IBuilder.buildSerializedNetwork",
                        "IBuilderConfig.createTimingCache",
                        "ICudaEngine.createExecutionContext",
                        "IRuntime.deserializeCudaEngine");
        assertThat(makersWithCallbacks().map(Case::toString))
                .contains(
                        "IRuntime.deserializeCudaEngine(IStreamReader)",
                        "IRuntime.deserializeCudaEngine(IStreamReaderV2)");
    }

    /** A closed timing cache, say: the build that uses it is still to come. */
    @ParameterizedTest
    @MethodSource("settersOfObjects")
    void whatAnObjectIsSetToOrMadeWithLivesUntilThatIsClosed(Case the) throws Throwable {
        try (NativeResource owner = owned(the.owner(), Lifetime.FOREVER);
                NativeResource given = owned(the.given().asSubclass(NativeResource.class), Lifetime.FOREVER)) {
            NativeResource user = call(the, owner, given) instanceof NativeResource made ? made : owner;
            int before = NativeObjects.owned();
            given.close();
            assertThat(NativeObjects.owned()).as("of what is used").isEqualTo(before);
            user.close();
            assertThat(NativeObjects.owned()).isEqualTo(before - 2);
        }
    }

    /** An allocator, say, that an engine's memory must go back to. */
    @ParameterizedTest
    @MethodSource("settersOfCallbacks")
    void aCallbackLivesUntilNothingThatWasMadeUnderItIsOpen(Case the) throws Throwable {
        try (NativeResource owner = owned(the.owner(), Lifetime.FOREVER)) {
            call(the, owner, argument(the.given()));
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 1);
            try (NativeResource made = owned(the.owner(), Wrapper.life(owner))) {
                call(the, owner, argument(the.given()));
                assertThat(NativeObjects.implemented())
                        .as("%s was made under the first one", made)
                        .isEqualTo(implementedBefore + 2);
            }
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 1);
            call(the, owner, null);
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
            call(the, owner, argument(the.given()));
        }
        assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
    }

    /** A reader of an engine's plan, which is read from when weights are streamed, too. */
    @ParameterizedTest
    @MethodSource("makersWithCallbacks")
    void aCallbackThatAnObjectIsMadeWithLivesUntilThatIsClosed(Case the) throws Throwable {
        try (NativeResource owner = owned(the.owner(), Lifetime.FOREVER);
                NativeResource made = (NativeResource) call(the, owner, argument(the.given()));
                NativeResource other = (NativeResource) call(the, owner, argument(the.given()))) {
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 2);
            owner.close();
            other.close();
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore + 1);
            made.close();
            assertThat(NativeObjects.implemented()).isEqualTo(implementedBefore);
        }
    }

    @ParameterizedTest
    @MethodSource("makersOfObjects")
    void whatMadeAnObjectLivesUntilThatIsClosed(Case the) throws Throwable {
        boolean ofTheBuilder = the.method.getName().equals("createTimingCache"); // which others may use, too
        Lifetime life = Lifetime.owned(Lifetime.FOREVER);
        try (NativeResource above = Wrapper.wrap(IBuilder.class, stub, life);
                NativeResource owner = owned(the.owner(), life);
                NativeResource made = (NativeResource) call(the, owner, null)) {
            assertThat(NativeObjects.owned()).isEqualTo(ownedBefore + 3);
            owner.close();
            assertThat(NativeObjects.owned()).isEqualTo(ownedBefore + (ofTheBuilder ? 2 : 3));
            above.close();
            assertThat(NativeObjects.owned()).isEqualTo(ownedBefore + (ofTheBuilder ? 2 : 3));
            made.close();
            assertThat(NativeObjects.owned()).isEqualTo(ownedBefore);
        }
    }
}
