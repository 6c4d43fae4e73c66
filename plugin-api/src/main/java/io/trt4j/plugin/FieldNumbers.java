package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Numbers, booleans and data types as fields, and arrays of these. */
final class FieldNumbers {
    private FieldNumbers() {}

    /**
     * TensorRT's ONNX parser gives whole numbers as 32 bits and others as FP32, and TensorRT 8 has no whole numbers of 64 bits:
     * what loses nothing will do.
     */
    static boolean isConverted(PluginFieldType from, PluginFieldType to) {
        return switch (from) {
            case kINT32 -> to == PluginFieldType.kINT64 || to == PluginFieldType.kINT16 || to == PluginFieldType.kINT8;
            case kFLOAT32 -> to == PluginFieldType.kFLOAT64;
            default -> false;
        };
    }

    static MemorySegment write(FieldComponent component, Object value, SegmentAllocator allocator) {
        boolean isArray = component.value().isArray();
        int length = isArray ? Array.getLength(value) : 1;
        MemorySegment data = allocator.allocate(ElementSizes.bytes(component.type(), length), 8);
        for (int i = 0; i < length; i++) {
            Object element = isArray ? Array.get(value, i) : value;
            switch (element) {
                case null -> throw component.wrong(is(component, null));
                case Integer n -> data.setAtIndex(JAVA_INT, i, n);
                case Boolean b -> data.setAtIndex(JAVA_INT, i, b ? 1 : 0);
                case DataType t -> data.setAtIndex(JAVA_INT, i, t.value());
                case Long n -> data.setAtIndex(JAVA_LONG, i, n);
                case Float n -> data.setAtIndex(JAVA_FLOAT, i, n);
                case Double n -> data.setAtIndex(JAVA_DOUBLE, i, n);
                case Short n -> data.setAtIndex(JAVA_SHORT, i, n);
                default -> data.setAtIndex(JAVA_BYTE, i, (Byte) element);
            }
        }
        return data;
    }

    static Object read(FieldComponent component, PluginFieldType type, MemorySegment data) {
        Object given = switch (type) {
            case kINT64 -> data.toArray(JAVA_LONG.withByteAlignment(1));
            case kINT32 -> data.toArray(JAVA_INT.withByteAlignment(1));
            case kINT16 -> data.toArray(JAVA_SHORT.withByteAlignment(1));
            case kFLOAT64 -> data.toArray(JAVA_DOUBLE.withByteAlignment(1));
            case kFLOAT32 -> data.toArray(JAVA_FLOAT.withByteAlignment(1));
            default -> data.toArray(JAVA_BYTE);
        };
        Class<?> value = component.value();
        if (given.getClass() == value) {
            return given;
        }
        Object array = Array.newInstance(value.isArray() ? value.componentType() : value, Array.getLength(given));
        for (int i = 0; i < Array.getLength(given); i++) {
            Array.set(array, i, element(component, Array.get(given, i)));
        }
        return value.isArray() ? array : Array.get(array, 0);
    }

    /** A number as the component's type, wider or narrower. */
    private static Object element(FieldComponent component, Object given) {
        Class<?> value = component.value();
        Class<?> element = value.isArray() ? value.componentType() : value;
        if (element == DataType.class) {
            try {
                return DataType.of((int) given);
            } catch (TensorRTException e) {
                throw component.wrong(
                        is(component, given) + ", which is no DataType of TensorRT " + TensorRT.version());
            }
        }
        if (element == boolean.class || element == Boolean.class) {
            requireWithin(component, given, 0, 1);
            return (int) given == 1;
        }
        return switch (component.type()) {
            case kINT64 -> ((Number) given).longValue();
            case kINT16 -> {
                requireWithin(component, given, Short.MIN_VALUE, Short.MAX_VALUE);
                yield ((Number) given).shortValue();
            }
            case kINT8 -> {
                requireWithin(component, given, Byte.MIN_VALUE, Byte.MAX_VALUE);
                yield ((Number) given).byteValue();
            }
            case kFLOAT64 -> ((Number) given).doubleValue();
            default -> given;
        };
    }

    private static void requireWithin(FieldComponent component, Object given, int min, int max) {
        long value = ((Number) given).longValue();
        if (value < min || value > max) {
            throw component.wrong(is(component, given) + "; " + component.describe() + " holds " + min + " to " + max);
        }
    }

    private static String is(FieldComponent component, @Nullable Object element) {
        return (component.value().isArray() ? "has the element " : "is ") + element;
    }
}
