package io.trt4j.tensorrt.natives;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.UpcallType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks at the fields that a creator in C++ is about to be given. TensorRT's standard creators check many of them, but end the
 * process instead of refusing one while there is no builder or runtime, whose logger they would tell, and read as many elements
 * as they declare, whatever there are. What they expect beside that cannot be asked: {@code getFieldNames} does not say which
 * fields may lack, and a creator may take more than it says. So fewer elements than it declares are refused, and what else a
 * creator may take is warned of.
 */
public final class CreatorFields {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    /** Whether the calling thread gives creators what they may not be able to bear. */
    private static final ThreadLocal<Boolean> UNCHECKED = ThreadLocal.withInitial(() -> false);

    private CreatorFields() {}

    /**
     * Fields that a plugin is to be made from.
     *
     * @param creator not to be used but for this
     * @param saved whether a plugin has saved them, which need not be those that its creator declares
     * @throws IllegalArgumentException if a field has no name, or a length but no data, as is right where fields are declared;
     *     if one has fewer elements than a creator in C++ declares
     */
    public static PluginFieldCollection given(NativeObject creator, PluginFieldCollection fields, boolean saved) {
        requireValues(fields);
        if (!saved && !UpcallType.isJavas(creator.address())) {
            declared(creator).ifPresent(declared -> declared.look(fields));
        }
        return fields;
    }

    /** Does something, such as to see what a creator makes of it, while the calling thread may give it too few elements. */
    public static <T> T unchecked(Supplier<T> work) {
        boolean before = UNCHECKED.get();
        UNCHECKED.set(true);
        try {
            return work.get();
        } finally {
            UNCHECKED.set(before);
        }
    }

    /** Refuses what no creator can take. */
    public static void requireValues(PluginFieldCollection fields) {
        for (PluginField field : Given.argument(fields, "fc").fields()) {
            if (field.name() == null) {
                throw new IllegalArgumentException("A field of the type " + field.type() + " has no name.");
            }
            if (field.length() > 0 && field.data().isNative() && field.data().address() == 0) {
                throw new IllegalArgumentException(
                        "The field " + field.name() + " has a length of " + field.length() + ", but no data.");
            }
        }
    }

    private static Optional<Declared> declared(NativeObject creator) {
        try {
            return RegisteredPlugin.of(creator)
                    .map(plugin -> new Declared(plugin, plugin.declared()))
                    .findFirst();
        } catch (
                RuntimeException e) { // such as for a type that is newer than this; the plugin may be made all the same
            LOG.log(System.Logger.Level.WARNING, "What a creator declares cannot be read: " + Failures.text(e) + ".");
            return Optional.empty();
        }
    }

    private record Declared(RegisteredPlugin plugin, List<PluginField> fields) {
        void look(PluginFieldCollection given) {
            for (PluginField field : given.fields()) {
                List<PluginField> same = fields.stream()
                        .filter(other -> String.valueOf(field.name()).equals(other.name()))
                        .toList();
                if (!same.isEmpty() && same.stream().allMatch(other -> isShort(field, other)) && !UNCHECKED.get()) {
                    throw new IllegalArgumentException(subject() + field.length() + " elements of the field "
                            + field.name() + ", of which its creator declares "
                            + same.getFirst().length()
                            + " and would read what is not there. A field that has no value can be left out.");
                }
                warn(field, same);
            }
        }

        /** Strings may be of any length. */
        private static boolean isShort(PluginField given, PluginField declared) {
            return given.length() < declared.length()
                    && declared.type() != PluginFieldType.kCHAR
                    && (given.length() == 0 || given.type() == declared.type());
        }

        private void warn(PluginField field, List<PluginField> same) {
            if (same.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        subject() + "the field " + field.name() + ", which its creator does not declare; it declares "
                                + fields.stream().map(PluginField::name).collect(Collectors.joining(", ", "[", "].")));
            } else if (same.stream()
                    .noneMatch(other -> other.type() == field.type() || other.type() == PluginFieldType.kUNKNOWN)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        subject() + "the field " + field.name() + " as " + field.type()
                                + ", which its creator declares as "
                                + same.getFirst().type() + ".");
            }
        }

        private String subject() {
            return "The plugin " + plugin.name() + ", version " + plugin.version() + ", is given ";
        }
    }
}
