package io.trt4j.samples.launcher.random;

import io.trt4j.kernel.CudaThread;
import io.trt4j.kernel.FloatView;
import io.trt4j.plugin.FieldName;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arguments of every type, of which many make no sense. */
final class NastyValues {
    record Settings(int number, float[] values) {}

    record Nothing() {}

    record Odd(Object any, int[][] table, @FieldName("") String text) {}

    private static final List<Class<?>> CLASSES = List.of(
            Settings.class,
            Nothing.class,
            Odd.class,
            NastyValues.class,
            int.class,
            String.class,
            Runnable.class,
            Object.class);
    private static final long[] NUMBERS = {
        -1,
        -2,
        9,
        16,
        31,
        32,
        64,
        255,
        256,
        1023,
        1024,
        1025,
        4095,
        4096,
        65_535,
        65_536,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 31,
        1L << 32,
        1L << 40,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1
    };
    private static final double[] FRACTIONS = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Double.MAX_VALUE
    };
    private static final String[] TEXTS = {
        "",
        "x",
        "y",
        "layer",
        "1",
        "Settings",
        "Trt4jRandom",
        "Trt4jDeclared",
        "twice",
        "number",
        "alpha",
        "C=1..4",
        "a\0b",
        "\0",
        " ",
        "ü€😀",
        "\ud800",
        "%s%n",
        "../x",
        "/",
        "n".repeat(1023),
        "n".repeat(1024),
        "n".repeat(1025),
        "n".repeat(4096),
        "n".repeat(100_000),
        "-1",
        "extern \"C\" __global__ void k(int n) {}",
        ".visible .entry twice(.param .u64 a)"
    };

    private final Random random;
    private final ObjectPool pool;
    private final List<Class<?>> types;
    private final Implementations implementations;
    private final List<Path> paths;
    /** Why the arguments given since it was set must be refused; null if they need not be. */
    @Nullable
    String refusable;

    /** Whether some of what may not be null is. */
    boolean givesNulls = true;

    NastyValues(Random random, ApiObjects objects, Path folder) {
        this.random = random;
        pool = objects.pool;
        types = objects.types;
        paths = List.of(
                folder.resolve("model.onnx"),
                folder,
                folder.resolve("missing"),
                folder.resolve("broken.onnx"),
                Path.of(""));
        implementations = new Implementations(random, this);
    }

    /** A kernel. */
    static void twice(FloatView x, FloatView y, int n) {
        int i = CudaThread.blockIdxX() * CudaThread.blockDimX() + CudaThread.threadIdxX();
        if (i < n) {
            y.set(i, 2 * x.get(i));
        }
    }

    /** No kernel. */
    static void table(int[][] table) {}

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** An argument, null now and then. */
    @Nullable
    Object argument(@Nullable AnnotatedType annotated, Type type, String name, int depth) {
        if (!isPrimitive(type) && givesNulls && oneIn(16)) {
            boolean mayBeNull = annotated == null || annotated.isAnnotationPresent(Nullable.class);
            if (!mayBeNull && !(type instanceof TypeVariable)) {
                refusable = name + " is null";
            }
            return null;
        }
        if (annotated instanceof AnnotatedArrayType array && type instanceof Class<?> of && of.isArray()) {
            return array(
                    of.getComponentType(),
                    of.getComponentType(),
                    array.getAnnotatedGenericComponentType(),
                    name,
                    depth);
        }
        if (annotated instanceof AnnotatedArrayType array && type instanceof GenericArrayType of) {
            Type element = of.getGenericComponentType();
            return array(raw(element), element, array.getAnnotatedGenericComponentType(), name, depth);
        }
        if (annotated instanceof AnnotatedParameterizedType && type instanceof ParameterizedType of) {
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            Object collection = collection(of, arguments, name, depth);
            if (collection != null) {
                return collection;
            }
        }
        return value(type, depth);
    }

    private static boolean isPrimitive(Type type) {
        return type instanceof Class<?> raw && raw.isPrimitive();
    }

    private int length() {
        return oneIn(12) ? 300 : random.nextInt(10);
    }

    private Object array(Class<?> component, Type generic, @Nullable AnnotatedType annotated, String name, int depth) {
        int length = component.isPrimitive() && oneIn(20) ? 100_000 : length();
        Object array = Array.newInstance(component, length);
        for (int i = 0; i < length && (i < 300 || component.isPrimitive()); i++) {
            Array.set(array, i, argument(annotated, generic, name + "[" + i + "]", depth + 1));
        }
        return array;
    }

    private @Nullable Object collection(ParameterizedType type, AnnotatedType[] annotated, String name, int depth) {
        Class<?> raw = raw(type);
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return Optional.ofNullable(value(of[0], depth + 1));
        }
        int length = depth > 3 ? 0 : length();
        if (raw == List.class || raw == Set.class || raw == Iterable.class) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                list.add(argument(annotated[0], of[0], name + "[" + i + "]", depth + 1));
            }
            return raw == Set.class ? new LinkedHashSet<>(list) : list;
        }
        if (raw == Map.class) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < length; i++) {
                map.put(
                        argument(annotated[0], of[0], name + "'s key", depth + 1),
                        argument(annotated[1], of[1], name + "'s value", depth + 1));
            }
            return map;
        }
        return null;
    }

    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case ParameterizedType p -> raw(p.getRawType());
            case GenericArrayType a -> raw(a.getGenericComponentType()).arrayType();
            case WildcardType w -> raw(w.getUpperBounds()[0]);
            case TypeVariable<?> v -> raw(v.getBounds()[0]);
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    /** A value of a type; null where there is none. */
    @Nullable
    Object value(Type type, int depth) {
        Class<?> raw = raw(type);
        if (raw.isPrimitive()) {
            return primitive(raw);
        }
        if (raw == Object.class) {
            return any(depth);
        }
        if (raw == String.class || raw == CharSequence.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        if (raw == MemorySegment.class) {
            return memory();
        }
        if (SegmentAllocator.class.isAssignableFrom(raw)) {
            return Arena.ofAuto();
        }
        if (raw == Path.class) {
            return paths.get(random.nextInt(paths.size()));
        }
        if (raw == Class.class) {
            return CLASSES.get(random.nextInt(CLASSES.size()));
        }
        if (raw == Record.class) {
            return oneIn(5) ? new Nothing() : new Settings(1, new float[] {1});
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (raw.isArray()) {
            return array(raw.getComponentType(), raw.getComponentType(), null, "", depth);
        }
        ObjectPool.Entry entry = pool.find(raw);
        if (entry != null && !(raw.isInterface() && oneIn(3))) {
            return entry.value;
        }
        if (raw.isInterface() && !raw.isSealed() && depth < 6) {
            return implementations.of(type, implementable(raw));
        }
        return raw.isRecord() && depth < 4 ? made(raw, depth) : null;
    }

    /** An exported interface that extends one, which is where its kind is told by that. */
    private Class<?> implementable(Class<?> type) {
        List<Class<?>> all = types.stream()
                .filter(other -> other.isInterface() && !other.isSealed() && type.isAssignableFrom(other))
                .toList();
        return all.isEmpty() ? type : all.get(random.nextInt(all.size()));
    }

    private @Nullable Object made(Class<?> record, int depth) {
        Constructor<?>[] constructors = record.getConstructors();
        if (constructors.length == 0 || !Modifier.isPublic(record.getModifiers())) {
            return null;
        }
        String before = refusable;
        try {
            Constructor<?> constructor = constructors[0];
            return constructor.newInstance(arguments(
                    constructor.getAnnotatedParameterTypes(), constructor.getGenericParameterTypes(), depth + 1));
        } catch (InvocationTargetException e) {
            return null; // refused, as it is when it is called by itself
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            refusable = before;
        }
    }

    /** Arguments for parameters. */
    @Nullable
    Object[] arguments(AnnotatedType[] annotated, Type[] types, int depth) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(annotated[i], types[i], "argument " + i, depth);
        }
        return arguments;
    }

    private Object primitive(Class<?> type) {
        long number = oneIn(3) ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextInt(9);
        double fraction = FRACTIONS[random.nextInt(FRACTIONS.length)];
        return switch (type.getName()) {
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) number;
            case "short" -> (short) number;
            case "char" -> (char) number;
            case "int" -> (int) number;
            case "long" -> number;
            case "float" -> (float) fraction;
            default -> fraction;
        };
    }

    private @Nullable Object any(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> primitive(int.class);
            case 1 -> primitive(float.class);
            case 2 -> TEXTS[random.nextInt(TEXTS.length)];
            case 3 -> new long[] {1, 2};
            case 4 -> memory();
            default -> value(types.get(random.nextInt(types.size())), depth + 1);
        };
    }

    private MemorySegment memory() {
        int size = oneIn(3) ? random.nextInt(5000) : 4 * random.nextInt(20);
        return switch (random.nextInt(9)) {
            case 0 -> MemorySegment.NULL;
            case 1 -> MemorySegment.ofArray(new byte[size]);
            case 2 -> MemorySegment.ofArray(new float[size]);
            case 3 -> Arena.ofAuto().allocate(size + 1L, 16).asSlice(1);
            case 4 -> Arena.ofAuto().allocate(size, 16).asReadOnly();
            case 5 -> {
                try (Arena arena = Arena.ofConfined()) {
                    yield arena.allocate(size + 1L);
                }
            }
            case 6 -> Arena.ofConfined().allocate(size + 1L); // often another thread's
            default -> Arena.ofAuto().allocate(size, 64);
        };
    }
}
