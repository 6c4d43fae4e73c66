package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.DataType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a plugin's attributes, by name. */
final class Attributes {
    private final Record record;
    private final Map<String, Object> values = new HashMap<>();

    /** @param record whose class a declaration has been made for, so that its components can be read */
    Attributes(Record record) {
        this.record = record;
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                AccessibleObject accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.put(component.getName(), component.getAccessor().invoke(record));
            }
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " cannot be read.", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // it was set accessible
        }
    }

    /**
     * The value of an attribute, as a kernel takes it.
     *
     * @param element of an array; -1 where it is none
     */
    Object value(String component, int element) {
        Object value = values.get(component);
        if (value instanceof Optional<?> optional) {
            value = optional.orElseThrow(() -> new IllegalArgumentException(
                    "The attribute " + component + " is missing, but a kernel or a shape needs it."));
        }
        if (value == null) {
            throw new IllegalArgumentException("The attribute " + component + " is null.");
        }
        if (element >= 0) {
            int length = Array.getLength(value);
            if (element >= length) {
                throw new IllegalArgumentException("The attribute " + component + " has " + length
                        + " elements, but a kernel or a shape needs element " + element + ".");
            }
            value = Array.get(value, element);
        }
        return switch (value) {
            case DataType type -> type.value();
            case Enum<?> constant -> constant.ordinal();
            default -> value;
        };
    }

    /** Names and values, arrays with their elements. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String value = Arrays.deepToString(new Object[] {values.get(component.getName())});
            text.append(text.isEmpty() ? "" : ", ")
                    .append(component.getName())
                    .append('=')
                    .append(value, 1, value.length() - 1);
        }
        return text.toString();
    }

    /** The components of a record class. */
    record Types(Class<?> record) {
        /**
         * What an attribute, or an element of one, is.
         *
         * @throws IllegalArgumentException if the record has no such component, or it is not an array where an element is asked for
         */
        Class<?> require(Dim.Attribute attribute) {
            List<String> names = names();
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getName().equals(attribute.component())) {
                    return element(attribute, value(component));
                }
            }
            throw new IllegalArgumentException(
                    "there is no attribute " + attribute.component() + "; there are " + names);
        }

        private List<String> names() {
            return Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        private static Class<?> value(RecordComponent component) {
            return component.getType() == Optional.class
                            && component.getGenericType() instanceof java.lang.reflect.ParameterizedType type
                            && type.getActualTypeArguments()[0] instanceof Class<?> value
                    ? value
                    : component.getType();
        }

        private static Class<?> element(Dim.Attribute attribute, Class<?> type) {
            if (attribute.isElement() != type.isArray()) {
                throw new IllegalArgumentException(attribute + " is "
                        + (type.isArray() ? "an array: name the element" : "no array, which has elements")
                        + " (its type is "
                        + type.getSimpleName() + ")");
            }
            return type.isArray() ? type.componentType() : type;
        }
    }
}
