package io.trt4j.plugin;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record as TensorRT's plugin fields, and as the bytes that are saved with an engine. */
final class RecordFields<S extends Record> {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    private final String plugin;
    private final Class<S> type;
    private final List<FieldComponent> components = new ArrayList<>();
    private final MethodHandle constructor;
    /** What a field is that is not given; null where each must be. */
    private final @Nullable S defaults;
    /** The names of fields that the record lacks and that were logged. */
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();

    /**
     * @param plugin the plugin's name, for messages
     * @param defaults what fields are that are not given; null where each must be
     */
    RecordFields(String plugin, Class<S> type, @Nullable S defaults) {
        this.plugin = plugin;
        this.type = type;
        this.defaults = defaults;
        RecordComponent[] declared = type.getRecordComponents();
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record class.");
        }
        try {
            for (RecordComponent c : declared) {
                components.add(new FieldComponent(plugin, type, c));
            }
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            constructor = MethodHandles.lookup().unreflectConstructor(canonical);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (java.lang.reflect.InaccessibleObjectException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be read: open its package to io.trt4j.plugin.", e);
        }
    }

    /** What TensorRT is told of the fields before there are values. */
    PluginFieldCollection declared() {
        return new PluginFieldCollection(
                components.stream().map(FieldComponent::declared).toList());
    }

    /**
     * A record as fields; their data is allocated with {@code allocator}.
     *
     * @throws IllegalArgumentException if it is a record of another class, as an unchecked cast leads to
     */
    PluginFieldCollection fields(S state, SegmentAllocator allocator) {
        if (!type.isInstance(Given.argument(state, "The record"))) {
            throw new IllegalArgumentException(plugin + ": the record is a "
                    + ((Record) state).getClass().getName() + ", but must be a " + type.getName() + ".");
        }
        List<PluginField> fields = new ArrayList<>();
        for (FieldComponent c : components) {
            Object value = c.of(state);
            if (value != null) {
                fields.add(c.write(value, allocator));
            }
        }
        return new PluginFieldCollection(fields);
    }

    /**
     * The record that TensorRT's fields describe. A missing, mistyped or wrongly sized one is one clear sentence. One that the
     * record lacks is logged, once: TensorRT gives only what was declared.
     *
     * @param layer that the plugin is made for, for messages; null or empty if it has no name
     */
    S read(@Nullable String layer, PluginFieldCollection collection) {
        @Nullable Object[] values;
        try {
            Map<String, PluginField> given = byName(collection);
            values = values(given, defaults);
            warnOfUnknown(given);
        } catch (IllegalArgumentException e) {
            throw WrongField.in(layer, e);
        }
        return create(values);
    }

    private void warnOfUnknown(Map<String, PluginField> given) {
        for (String name : unknown(given)) {
            if (ignored.add(name)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        plugin + ": the field " + name + " is ignored; the plugin's fields are " + names() + ".");
            }
        }
    }

    private Map<String, PluginField> byName(PluginFieldCollection collection) {
        Map<String, PluginField> fields = new HashMap<>();
        for (PluginField field : collection.fields()) {
            if (field.name() == null) {
                throw WrongField.of(plugin, "a field has no name.");
            }
            if (fields.put(field.name(), field) != null) {
                throw WrongField.of(plugin, "the field " + field.name() + " is given twice.");
            }
        }
        return fields;
    }

    private List<String> names() {
        return components.stream().map(FieldComponent::name).toList();
    }

    /** The names of fields that the record lacks. */
    private List<String> unknown(Map<String, PluginField> fields) {
        List<String> known = names();
        return fields.keySet().stream().filter(n -> !known.contains(n)).sorted().toList();
    }

    private @Nullable Object[] values(Map<String, PluginField> fields, @Nullable S otherwise) {
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            FieldComponent c = components.get(i);
            PluginField field = fields.get(c.name());
            if (field == null && !c.isOptional() && otherwise == null) {
                throw c.wrong("is missing; it is " + c.describe() + ". Given were "
                        + fields.keySet().stream().sorted().toList());
            }
            values[i] = c.parameter(field != null ? c.read(field) : otherwise != null ? c.of(otherwise) : null);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private S create(@Nullable Object[] values) {
        try {
            return (S) constructor.invokeWithArguments(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalArgumentException(t);
        }
    }

    /** The bytes that are saved with an engine. */
    byte[] serialize(S state) {
        if (state == null) {
            throw new IllegalArgumentException(plugin + ": state() returned null.");
        }
        try (Arena arena = Arena.ofConfined()) {
            return SavedFields.write(fields(state, arena));
        }
    }

    /** The record whose bytes these are. */
    S deserialize(MemorySegment data) {
        return readSaved(SavedFields.read(plugin, data));
    }

    /** The record that was saved as these fields: no other one's, whose missing values would go unnoticed. */
    S readSaved(PluginFieldCollection collection) {
        Map<String, PluginField> saved = byName(collection);
        @Nullable Object[] values = values(saved, null); // an engine has them all
        List<String> unknown = unknown(saved);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(plugin + ": the saved data has " + unknown
                    + ", which the plugin's record lacks; its components are " + names() + ".");
        }
        return create(values);
    }
}
