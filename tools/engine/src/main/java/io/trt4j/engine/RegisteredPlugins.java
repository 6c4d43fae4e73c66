package io.trt4j.engine;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plugins that TensorRT knows now, as far as they decide an engine. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
final class RegisteredPlugins {
    private RegisteredPlugins() {}

    /**
     * Adds those of some names to a key.
     *
     * @param operators the names of operators, some of which may be plugins'
     */
    static void addTo(CacheKey.Builder key, Collection<String> operators) {
        for (Object creator : creators()) {
            switch (creator) {
                case IPluginCreator v2 ->
                    add(
                            key,
                            operators,
                            v2,
                            v2.getPluginName(),
                            v2.getPluginVersion(),
                            v2.getPluginNamespace(),
                            v2.getFieldNames());
                case IPluginCreatorV3One v3 ->
                    add(
                            key,
                            operators,
                            v3,
                            v3.getPluginName(),
                            v3.getPluginVersion(),
                            v3.getPluginNamespace(),
                            v3.getFieldNames());
                case IPluginCreatorV3Quick quick ->
                    add(
                            key,
                            operators,
                            quick,
                            quick.getPluginName(),
                            quick.getPluginVersion(),
                            quick.getPluginNamespace(),
                            quick.getFieldNames());
                default -> {
                    // of a kind without a name, which no operator can mean
                }
            }
        }
    }

    private static List<?> creators() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        return TensorRT.version().major() < 10 ? registry.getPluginCreatorList() : registry.getAllCreators();
    }

    private static void add(
            CacheKey.Builder key,
            Collection<String> operators,
            Object creator,
            String name,
            String version,
            String pluginNamespace,
            @Nullable PluginFieldCollection fields) {
        if (!operators.contains(name)) {
            return;
        }
        String declared = fields == null
                ? ""
                : fields.fields().stream().map(RegisteredPlugins::text).collect(Collectors.joining(", "));
        Class<?> type = creator.getClass();
        // The name of a hidden class, such as a lambda expression's, is another in each process.
        key.plugin(pluginNamespace, name, version, declared, type.isHidden() ? "" : type.getName());
    }

    private static String text(PluginField field) {
        return field.name() + " " + field.type() + " " + field.length();
    }
}
