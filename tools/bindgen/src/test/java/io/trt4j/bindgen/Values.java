package io.trt4j.bindgen;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What every argument and result is: made from the called method and the argument's place, by the rules of {@code
 * values.h}, so that each side knows what the other must have given.
 *
 * @param callbacks the object that goes by an interface that Java implements
 */
record Values(Function<Class<?>, Object> callbacks) {
    private static final int LENGTH = 3;

    /** The number that values of a method's call start from; that before it is the result's. */
    static long number(String method) {
        return method.hashCode() * 1000L;
    }

    Object value(Type type, long n) throws ReflectiveOperationException {
        long mixed = n * 0x9E3779B97F4A7C15L;
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return elements(element, n * 31 + 1, LENGTH);
        }
        Class<?> c = (Class<?>) type;
        return switch (c.getName()) {
            case "void" -> null;
            case "boolean" -> mixed < 0;
            case "byte" -> (byte) (mixed >>> 56);
            case "short" -> (short) (mixed >>> 48);
            case "int" -> (int) (mixed >>> 32);
            case "long" -> mixed;
            case "float" -> (float) ((int) (mixed >>> 32) >> 8);
            case "double" -> (double) (mixed >> 11);
            case "java.lang.String" -> "größe " + (mixed >>> 32);
            case "java.lang.foreign.MemorySegment" -> MemorySegment.ofAddress(mixed >>> 17);
            case "io.trt4j.cuda.CudaStream" -> stream(mixed);
            default -> object(c, n, mixed);
        };
    }

    /** A stream of a handle; the driver is not asked. */
    private static CudaStream stream(long handle) throws ReflectiveOperationException {
        Constructor<CudaContext> context =
                CudaContext.class.getDeclaredConstructor(int.class, MemorySegment.class, boolean.class);
        context.setAccessible(true);
        Constructor<CudaStream> stream = CudaStream.class.getDeclaredConstructor(CudaContext.class, long.class);
        stream.setAccessible(true);
        return stream.newInstance(context.newInstance(0, MemorySegment.ofAddress(4096), true), handle);
    }

    private Object object(Class<?> c, long n, long mixed) throws ReflectiveOperationException {
        if (c.isArray()) {
            return array(c.componentType(), elements(c.componentType(), n * 31 + 1, LENGTH));
        } else if (c.isEnum()) {
            List<?> constants = Arrays.stream(c.getEnumConstants())
                    .filter(Values::isKnown)
                    .sorted(Comparator.comparing(Object::toString))
                    .toList();
            return constants.get((int) ((mixed >>> 33) % constants.size()));
        } else if (c.isRecord()) {
            return struct(c, n * 31 + 1);
        } else if (NativeObject.class.isAssignableFrom(c)) {
            return Driver.object(c, Driver.compiled("object", c, 0), Lifetime.FOREVER);
        }
        return callbacks.apply(c);
    }

    /** Whether the loaded version has a constant. */
    private static boolean isKnown(Object constant) {
        try {
            constant.getClass().getMethod("value").invoke(constant);
            return true;
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof TensorRTException) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }

    private List<Object> elements(Type type, long n, int length) {
        return LongStream.range(n, n + length)
                .mapToObj(i -> {
                    try {
                        return value(type, i);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** An array of elements, which may be narrower than its type. */
    private static Object array(Class<?> type, List<Object> elements) {
        Object result = Array.newInstance(type, elements.size());
        IntStream.range(0, elements.size()).forEach(i -> Array.set(result, i, elements.get(i)));
        return result;
    }

    private Object struct(Class<?> type, long first) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1) { // a counted list of structs, which is numbered as the struct that it is
            return construct(type, List.of(value(components[0].getGenericType(), (first - 1) / 31)));
        }
        StructLayout layout = (StructLayout) type.getMethod("layout").invoke(null);
        boolean counted = components[0].getName().startsWith("nb");
        long n = first;
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Class<?> c = components[i].getType();
            String name = components[i].getName();
            if (layout.memberLayouts().stream()
                    .noneMatch(l -> l.name().filter(name::equals).isPresent())) {
                values[i] = null; // the version has no such field
            } else if (c.isArray()) {
                SequenceLayout array = (SequenceLayout) layout.select(PathElement.groupElement(name));
                int length = counted ? LENGTH : (int) array.elementCount();
                List<Object> elements = elements(((ValueLayout) array.elementLayout()).carrier(), n, length);
                values[i] = array(c.componentType(), elements);
                n += length;
            } else {
                values[i] = counted ? LENGTH : value(c, n);
                n++;
            }
        }
        return construct(type, Arrays.asList(values));
    }

    private static Object construct(Class<?> type, List<Object> values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values.toArray());
    }

    /** A value as text, the same for the same value. */
    static String text(Object value) {
        return value instanceof MemorySegment memory
                ? "0x" + Long.toHexString(memory.address())
                : Arrays.deepToString(new Object[] {value});
    }
}
