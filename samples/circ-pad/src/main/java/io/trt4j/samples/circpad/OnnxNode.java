package io.trt4j.samples.circpad;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One node of an ONNX model that stands for a plugin, with what surrounds it.
 *
 * @param opType the operator, which is the plugin's name
 * @param attributes by name, in the model's order, with the values that TensorRT's parser makes plugin fields of:
 *     {@code float[]} (one value for FLOAT), {@code int[]} (one value for INT) or {@code String}; unmodifiable
 * @param inputs what the node reads, in order; all are inputs of the model
 * @param outputs what the node writes, in order; all are outputs of the model
 */
public record OnnxNode(String opType, Map<String, Object> attributes, List<Tensor> inputs, List<Tensor> outputs) {
    /**
     * A tensor as the model declares it.
     *
     * @param type the name of its ONNX data type, such as {@code FLOAT} or {@code FLOAT16}
     * @param shape its extents, -1 for a dynamic one
     */
    public record Tensor(String name, String type, long[] shape) {}

    public OnnxNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** The version of the plugin that TensorRT's parser would look for: attribute {@code plugin_version}, or 1. */
    public String pluginVersion() {
        return text("plugin_version", "1");
    }

    /** The namespace that TensorRT's parser would look in: attribute {@code plugin_namespace}, or none. */
    public String pluginNamespace() {
        return text("plugin_namespace", "");
    }

    private String text(String name, String otherwise) {
        Object value = attributes.getOrDefault(name, otherwise);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("attribute " + name + " of node " + opType + " is not a string.");
    }
}
