package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.NodeProto;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The creators of plugins in the registry. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class PluginCreators {
    /** The attributes of a node that name its creator. */
    static final String NAMESPACE = "plugin_namespace";

    static final String VERSION = "plugin_version";

    private static final int FIRST_WITH_V3 = 10;

    private PluginCreators() {}

    /** By what a creator is found. */
    record Id(String name, String version, String pluginNamespace) {
        /** What a node names. */
        static Id of(NodeProto node) {
            return new Id(node.getOpType(), Nodes.text(node, VERSION, "1"), Nodes.text(node, NAMESPACE, ""));
        }
    }

    /** The names of the fields that a creator takes; null if there is no such creator. */
    static @Nullable List<String> fields(Id id) {
        IPluginCreator creator = TensorRT.getPluginCreator(id.name, id.version, id.pluginNamespace);
        if (creator != null) {
            return names(creator.getFieldNames());
        }
        if (TensorRT.version().major() >= FIRST_WITH_V3
                && TensorRT.getPluginRegistry().getCreator(id.name, id.version, id.pluginNamespace)
                        instanceof IPluginCreatorV3One v3) {
            return names(v3.getFieldNames());
        }
        return null;
    }

    private static List<String> names(@Nullable PluginFieldCollection declared) {
        return declared == null
                ? List.of()
                : declared.fields().stream()
                        .map(field -> Objects.requireNonNullElse(field.name(), ""))
                        .toList();
    }

    static String text(Id id) {
        return "the plugin " + id.name + ", version " + id.version + ", namespace \"" + id.pluginNamespace + "\"";
    }

    /** All of them, for messages. */
    static String all() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        Stream<Id> ids = TensorRT.version().major() < FIRST_WITH_V3
                ? registry.getPluginCreatorList().stream().map(PluginCreators::id)
                : registry.getAllCreators().stream()
                        .map(creator -> switch (creator) {
                            case IPluginCreator v2 -> id(v2);
                            case IPluginCreatorV3One v3 ->
                                new Id(v3.getPluginName(), v3.getPluginVersion(), v3.getPluginNamespace());
                            default -> null;
                        })
                        .filter(Objects::nonNull);
        List<String> names = ids.map(id -> id.name + " version " + id.version
                        + (id.pluginNamespace.isEmpty() ? "" : " namespace " + id.pluginNamespace))
                .sorted()
                .toList();
        return names.isEmpty() ? "none at all" : String.join(", ", names);
    }

    private static Id id(IPluginCreator creator) {
        return new Id(creator.getPluginName(), creator.getPluginVersion(), creator.getPluginNamespace());
    }
}
