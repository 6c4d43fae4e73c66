package io.trt4j.tensorrt.natives;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.UpcallType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks at the fields that a creator in C++ is about to be given. TensorRT's standard creators check many of them, but end the
 * process instead of refusing one while there is no builder or runtime, whose logger they would tell. What they expect cannot
 * be asked: {@code getFieldNames} does not say which fields may lack, and a creator may take more than it says. So what a
 * creator may take is not refused, but warned of.
 */
public final class CreatorFields {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    private CreatorFields() {}

    /**
     * Fields that a plugin is to be made from.
     *
     * @param creator not to be used but for this
     * @param saved whether a plugin has saved them, which need not be those that its creator declares
     * @throws IllegalArgumentException if a field has no name, or a length but no data, as is right where fields are declared
     */
    public static PluginFieldCollection given(NativeObject creator, PluginFieldCollection fields, boolean saved) {
        requireValues(fields);
        if (!saved && !UpcallType.isJavas(creator.address())) {
            try {
                RegisteredPlugin.of(creator).forEach(plugin -> warn(plugin, fields));
            } catch (
                    RuntimeException
                            e) { // such as for a type that is newer than this; the plugin may be made all the same
                LOG.log(
                        System.Logger.Level.WARNING,
                        "What a creator declares cannot be read: " + Failures.text(e) + ".");
            }
        }
        return fields;
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

    private static void warn(RegisteredPlugin plugin, PluginFieldCollection fields) {
        List<PluginField> declared = plugin.declared();
        for (PluginField field : fields.fields()) {
            List<PluginField> same = declared.stream()
                    .filter(other -> String.valueOf(field.name()).equals(other.name()))
                    .toList();
            String where = "The plugin " + plugin.name() + ", version " + plugin.version() + ", is given the field "
                    + field.name();
            if (same.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        where + ", which its creator does not declare; it declares "
                                + declared.stream()
                                        .map(PluginField::name)
                                        .collect(Collectors.joining(", ", "[", "].")));
            } else if (same.stream()
                    .noneMatch(other -> other.type() == field.type() || other.type() == PluginFieldType.kUNKNOWN)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        where + " as " + field.type() + ", which its creator declares as "
                                + same.getFirst().type() + ".");
            }
        }
    }
}
