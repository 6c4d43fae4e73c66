package io.trt4j.onnxparser;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.RegisteredPlugin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What TensorRT's parser does not tell of the attributes of plugins' nodes: it ignores those that no field is named after, and
 * cuts whole numbers off at 32 bits. Field numbers are those of {@code onnx.proto}.
 */
final class PluginAttributes {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    private static final String VERSION = "plugin_version";
    private static final String NAMESPACE = "plugin_namespace";

    /** The attributes that are the parser's own. */
    private static final Set<String> PARSERS = Set.of(VERSION, NAMESPACE, "tensorrt_plugin_shape_input_indices");

    private final IParser parser;
    /** The names of the model's functions, which nodes may call as if they were operators. */
    private final Set<String> functions = new HashSet<>();

    private final Map<String, Boolean> operators = new HashMap<>();
    private final Set<String> warned = new HashSet<>();
    private @Nullable List<RegisteredPlugin> registered;

    /**
     * An attribute of a node.
     *
     * @param text of a STRING
     * @param wide an INT, or the first of INTS, that 32 bits do not hold; null if there is none
     */
    private record Attribute(
            String name, String text, @Nullable Long wide) {}

    private PluginAttributes(IParser parser) {
        this.parser = parser;
    }

    /**
     * Warns of attributes that are ignored.
     *
     * @param parser that the model is about to be given to
     * @throws TensorRTException if a plugin would be given the lower 32 bits of a number for the number
     */
    static void check(IParser parser, byte[] model) {
        new PluginAttributes(parser).model(model);
    }

    private void model(byte[] model) {
        for (ProtobufMessage m = new ProtobufMessage(model); m.next(); ) {
            if (m.isBytes(25)) {
                for (ProtobufMessage function = m.message(); function.next(); ) {
                    if (function.isBytes(1)) {
                        functions.add(function.text());
                    }
                }
            }
        }
        for (ProtobufMessage m = new ProtobufMessage(model); m.next(); ) {
            if (m.isBytes(7)) {
                nodes(m.message(), 1);
            } else if (m.isBytes(25)) {
                nodes(m.message(), 7);
            }
        }
    }

    /** @param field that a graph or a function has nodes in */
    private void nodes(ProtobufMessage graph, int field) {
        while (graph.next()) {
            if (graph.isBytes(field)) {
                node(graph.message());
            }
        }
    }

    private void node(ProtobufMessage node) {
        String name = "";
        String output = "";
        String operator = "";
        String domain = "";
        List<Attribute> attributes = new ArrayList<>();
        while (node.next()) {
            if (node.isBytes(2) && output.isEmpty()) {
                output = node.text();
            } else if (node.isBytes(3)) {
                name = node.text();
            } else if (node.isBytes(4)) {
                operator = node.text();
            } else if (node.isBytes(5)) {
                attributes.add(attribute(node.message()));
            } else if (node.isBytes(7)) {
                domain = node.text();
            }
        }
        RegisteredPlugin plugin = plugin(operator, domain, attributes);
        if (plugin != null) {
            check("ONNX node " + (name.isEmpty() ? "that makes " + output : name), plugin, attributes);
        }
    }

    private Attribute attribute(ProtobufMessage attribute) {
        String name = "";
        String text = "";
        Long wide = null;
        while (attribute.next()) {
            if (attribute.isBytes(1)) {
                name = attribute.text();
            } else if (attribute.isBytes(4)) {
                text = attribute.text();
            } else if (attribute.isNumber(3) || attribute.isNumber(8)) {
                wide = wider(wide, attribute.number());
            } else if (attribute.isBytes(8)) {
                for (ProtobufMessage numbers = attribute.message(); numbers.nextPacked(); ) {
                    wide = wider(wide, numbers.number());
                }
            } else if (attribute.isBytes(6) || attribute.isBytes(11)) {
                nodes(attribute.message(), 1);
            }
        }
        return new Attribute(name, text, wide);
    }

    private static @Nullable Long wider(@Nullable Long found, long number) {
        return found == null && number != (int) number ? (Long) number : found;
    }

    /** The plugin that the parser makes of a node; null if that is an operator or unknown. */
    private @Nullable RegisteredPlugin plugin(String operator, String domain, List<Attribute> attributes) {
        String version = text(attributes, VERSION);
        String given = text(attributes, NAMESPACE);
        boolean isName = !operator.isEmpty() && operator.indexOf(0) < 0;
        if (!isName || functions.contains(operator) || given == null && isOperator(operator)) {
            return null;
        }
        if (registered == null) {
            registered = RegisteredPlugin.in(TensorRT.getPluginRegistry()).toList();
        }
        return registered.stream()
                .filter(plugin ->
                        operator.equals(plugin.name()) && (version == null ? "1" : version).equals(plugin.version()))
                .filter(plugin -> domain.equals(plugin.pluginNamespace())
                        || (given == null ? "" : given).equals(plugin.pluginNamespace()))
                .findFirst()
                .orElse(null);
    }

    private boolean isOperator(String operator) {
        return operators.computeIfAbsent(operator, parser::supportsOperator)
                && !(OnnxParserFlag.kENABLE_PLUGIN_OVERRIDE.isAvailable()
                        && parser.getFlag(OnnxParserFlag.kENABLE_PLUGIN_OVERRIDE));
    }

    private static @Nullable String text(List<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name.equals(name))
                .map(Attribute::text)
                .findFirst()
                .orElse(null);
    }

    private void check(String node, RegisteredPlugin plugin, List<Attribute> attributes) {
        List<String> fields = plugin.fields();
        for (Attribute attribute : attributes) {
            String where = node + ", plugin " + plugin.name() + ": the attribute " + attribute.name;
            if (fields.contains(attribute.name)) {
                if (attribute.wide != null) {
                    throw new TensorRTException(where + " has the value " + attribute.wide + ", of which TensorRT's"
                            + " parser would give the plugin the lower 32 bits, " + attribute.wide.intValue()
                            + ": it must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".");
                }
            } else if (!PARSERS.contains(attribute.name) && warned.add(plugin.name() + " " + attribute.name)) {
                LOG.log(System.Logger.Level.WARNING, where + " is ignored; the plugin's fields are " + fields + ".");
            }
        }
    }
}
