package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A plugin that a registry has a creator of.
 *
 * @param creator of any kind that has a name
 */
@SuppressWarnings("deprecation") // creators of plugins of version 2
public record RegisteredPlugin(String name, String version, String pluginNamespace, Object creator) {
    /** A creator in Java may have returned null for a name, which nothing but the interface forbids. */
    public RegisteredPlugin {
        name = Objects.requireNonNullElse(name, "");
        version = Objects.requireNonNullElse(version, "");
        pluginNamespace = Objects.requireNonNullElse(pluginNamespace, "");
    }

    /** Those of a registry. Creators of an unknown kind, which have no name to ask for, are left out. */
    public static Stream<RegisteredPlugin> in(IPluginRegistry registry) {
        Stream<?> creators = LoadedVersion.isBefore(10, 0)
                ? registry.getPluginCreatorList().stream()
                : registry.getAllCreators().stream();
        return creators.flatMap(RegisteredPlugin::of);
    }

    /** What a creator makes; none if it is of an unknown kind. */
    static Stream<RegisteredPlugin> of(Object creator) {
        return switch (creator) {
            case IPluginCreator v2 ->
                Stream.of(new RegisteredPlugin(v2.getPluginName(), v2.getPluginVersion(), v2.getPluginNamespace(), v2));
            case IPluginCreatorV3One v3 ->
                Stream.of(new RegisteredPlugin(v3.getPluginName(), v3.getPluginVersion(), v3.getPluginNamespace(), v3));
            case IPluginCreatorV3Quick quick ->
                Stream.of(new RegisteredPlugin(
                        quick.getPluginName(), quick.getPluginVersion(), quick.getPluginNamespace(), quick));
            default -> Stream.empty();
        };
    }

    /** The names of the fields that the creator takes. */
    public List<String> fields() {
        return declared().stream()
                .map(field -> Objects.requireNonNullElse(field.name(), ""))
                .toList();
    }

    /** The fields that the creator says it takes, most of them without data. */
    List<PluginField> declared() {
        PluginFieldCollection fields = switch (creator) {
            case IPluginCreator v2 -> v2.getFieldNames();
            case IPluginCreatorV3One v3 -> v3.getFieldNames();
            default -> ((IPluginCreatorV3Quick) creator).getFieldNames();
        };
        return fields == null ? List.of() : fields.fields();
    }
}
