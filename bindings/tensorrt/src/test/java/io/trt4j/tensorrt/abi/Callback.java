package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.trt4j.onnxparser.RefitRecord;
import io.trt4j.onnxparser.RefitTransformKind;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.SlotTable;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated interface that Java implements. All of them are found, so that a new one is tested from the start. */
public record Callback(Class<?> type, UpcallType<Object> upcalls) {
    private static final Class<?> ONE = ILoggerNative.class;
    private static final Version LOADED = TensorRT.version();

    /** All of them. */
    public static List<Callback> all() throws Exception {
        List<Callback> result = new ArrayList<>();
        for (String name : namesInPackage()) {
            if (name.endsWith("Native.class")) {
                result.add(of(Class.forName(
                        ONE.getPackageName() + "." + name.substring(0, name.length() - ".class".length()))));
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static Callback of(Class<?> natives) throws ReflectiveOperationException {
        Field upcalls = natives.getField("TYPE");
        ParameterizedType type = (ParameterizedType) upcalls.getGenericType();
        return new Callback((Class<?>) type.getActualTypeArguments()[0], (UpcallType<Object>) upcalls.get(null));
    }

    private static List<String> namesInPackage() throws Exception {
        URI location = ONE.getResource(ONE.getSimpleName() + ".class").toURI();
        if (!location.getScheme().equals("jar")) {
            return names(Path.of(location).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
            return names(jar.getPath(location.toString().split("!")[1]).getParent());
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** One that no object can be of: its {@code getInterfaceInfo} is left to the classes derived from it. */
    boolean isAbstract() {
        return info() == null && slots().contains("IVersionedInterface.getInterfaceInfo");
    }

    /** What it answers to {@code getInterfaceInfo}, or null. */
    @Nullable
    InterfaceInfo info() {
        try {
            return InterfaceInfo.read(upcalls.info(Arena.ofAuto()));
        } catch (IllegalStateException | TensorRTException e) { // not versioned, or abstract
            return null;
        }
    }

    /** Whether the loaded version has it no more; nothing that it takes is there either. */
    boolean isGone() {
        return tried().major() < LOADED.major();
    }

    /** The version it is tried in: the loaded one, else the newest that has it. */
    Version tried() {
        return Stream.concat(Stream.of(LOADED), PretendVersion.NEWEST.stream())
                .filter(version -> catchThrowable(() -> ((SlotTable) upcalls.slots).names(version)) == null)
                .findFirst()
                .orElseThrow();
    }

    /** Its slots in that version. */
    public List<String> slots() {
        return ((SlotTable) upcalls.slots).names(tried());
    }

    /** Its methods in that version. */
    List<Method> methods() {
        List<String> slots = slots().stream()
                .map(slot -> slot.substring(slot.indexOf('.') + 1))
                .toList();
        return Arrays.stream(type.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && slots.contains(m.getName()) && isPlain(m))
                .toList();
    }

    /**
     * Not what only plugins have: arrays, fields, and objects that their caller deletes. PluginUpcallsTest tries these, and
     * PluginV2UpcallsTest the whole of those of version 2, which overload methods of their bases.
     */
    @SuppressWarnings("deprecation")
    private static boolean isPlain(Method m) {
        return !IPluginV2.class.isAssignableFrom(m.getDeclaringClass())
                && Stream.concat(Stream.of(m.getReturnType()), Arrays.stream(m.getParameterTypes()))
                        .noneMatch(t -> t.isArray()
                                || t == PluginFieldCollection.class
                                || t == IPluginCapability.class
                                || AutoCloseable.class.isAssignableFrom(t) && t.isInterface());
    }

    /** An implementation whose every method is {@code handler}. */
    Object implementedBy(InvocationHandler handler) {
        return implementedBy(type, handler);
    }

    private static Object implementedBy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? switch (method.getName()) {
                            case "equals" -> self == arguments[0];
                            case "hashCode" -> System.identityHashCode(self);
                            default -> "an " + type.getSimpleName();
                        }
                        : handler.invoke(self, method, arguments));
    }

    /** The arguments of a call, each unlike the others. */
    static Object[] arguments(Method method) throws ReflectiveOperationException {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            arguments[i] = type == Set.class
                    ? flags((ParameterizedType) method.getGenericParameterTypes()[i])
                    : sample(type, i);
        }
        return arguments;
    }

    private static Set<?> flags(ParameterizedType type) {
        return Set.of(((Class<?>) type.getActualTypeArguments()[0]).getEnumConstants()[0]);
    }

    /** A value of a type that can be told from a default. */
    static Object sample(Class<?> type, int n) throws ReflectiveOperationException {
        if (type == void.class) {
            return null;
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return -1001 - n;
        } else if (type == long.class) {
            return (1L << 40) + n;
        } else if (type == float.class) {
            return 1.5f + n;
        } else if (type == double.class) {
            return 2.25 + n;
        } else if (type == String.class) {
            return "größe ✓ " + n;
        } else if (type == Dims.class) {
            return Dims.of(n, -1, LoadedVersion.isBefore(10, 0) ? 1 << 30 : 1L << 40);
        } else if (type == RefitRecord.class) {
            RefitTransformKind kind = RefitTransformKind.kCONSTANT_NODE;
            return new RefitRecord("größe", kind, 1, DataType.kFLOAT, n, 2, List.of("a", "✓"), 1.5f, null, 0);
        } else if (type == MemorySegment.class) {
            return selfReferring();
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants(); // the first may be 0, the last not in every version
            return constants[Math.min(1, constants.length - 1)];
        } else if (NativeObject.class.isAssignableFrom(type)) {
            return Wrapper.wrap(
                    type.asSubclass(NativeObject.class), selfReferring().address(), Lifetime.FOREVER);
        } else if (type.isInterface()) {
            return implementedBy(type, (self, method, arguments) -> null);
        }
        throw new IllegalArgumentException("No sample of " + type + " is known here: add one.");
    }

    /** Memory whose every word points to its start: good for an object, its table and what hangs on it. */
    private static MemorySegment selfReferring() {
        MemorySegment memory = Arena.global().allocate(ADDRESS, 256);
        for (int i = 0; i < 256; i++) {
            memory.setAtIndex(JAVA_LONG, i, memory.address());
        }
        return memory;
    }

    /** A value in a form that can be compared: memory is the same if its address is. */
    static Object comparable(Object value) {
        return value instanceof MemorySegment memory ? memory.address() : value;
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
