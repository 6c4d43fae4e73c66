package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a node says. */
final class Nodes {
    private Nodes() {}

    /** A domain by its one name: that of ONNX has two. */
    static String domain(String name) {
        return name.equals("ai.onnx") ? "" : name;
    }

    /** What a model says, for a message: a control character in it is a question mark. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** The node in a message. */
    static String text(NodeProto node) {
        String name = node.getName().isEmpty() && node.getOutputCount() > 0
                ? "that gives " + node.getOutput(0)
                : node.getName();
        return oneLine("the node " + name + " (" + node.getOpType() + ")");
    }

    /**
     * Checks what neither TensorRT nor ONNX Runtime sees as it is.
     *
     * @throws IllegalArgumentException if a name has a zero in it, which would end it for them, or an attribute is given twice
     */
    static void check(NodeProto node) {
        List<String> names = new ArrayList<>(List.of(node.getOpType(), node.getDomain(), node.getName()));
        names.addAll(node.getInputList());
        names.addAll(node.getOutputList());
        Set<String> attributes = new HashSet<>();
        for (AttributeProto attribute : node.getAttributeList()) {
            names.add(attribute.getName());
            if (!attributes.add(attribute.getName())) {
                throw new IllegalArgumentException(
                        "Wrong model: " + text(node) + " has the attribute " + attribute.getName() + " twice.");
            }
        }
        for (String name : names) {
            if (name.indexOf(0) >= 0) {
                throw new IllegalArgumentException("Wrong model: " + text(node) + " has the name " + oneLine(name)
                        + ", in which a ? stands for a zero; no name may have one.");
            }
        }
    }

    static @Nullable AttributeProto attribute(NodeProto node, String name) {
        return node.getAttributeList().stream()
                .filter(attribute -> attribute.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static boolean has(NodeProto node, String name) {
        return attribute(node, name) != null;
    }

    static String text(NodeProto node, String name, String otherwise) {
        AttributeProto attribute = attribute(node, name);
        return attribute == null ? otherwise : attribute.getS().toStringUtf8();
    }

    static List<Long> integers(NodeProto node, String name, List<Long> otherwise) {
        AttributeProto attribute = attribute(node, name);
        return attribute == null ? otherwise : attribute.getIntsList();
    }

    static GraphProto graph(NodeProto node, String name) {
        AttributeProto attribute = attribute(node, name);
        if (attribute == null || !attribute.hasG()) {
            throw new IllegalArgumentException("Wrong model: " + text(node) + " has no graph " + name + ".");
        }
        return attribute.getG();
    }

    static List<GraphProto> graphs(NodeProto node) {
        List<GraphProto> graphs = new ArrayList<>();
        for (AttributeProto attribute : node.getAttributeList()) {
            if (attribute.hasG()) {
                graphs.add(attribute.getG());
            }
            graphs.addAll(attribute.getGraphsList());
        }
        return graphs;
    }

    /** The tensors that a node takes, those that its graphs take from around it among them. */
    static Set<String> used(NodeProto node) {
        Set<String> used = new LinkedHashSet<>(node.getInputList());
        graphs(node).forEach(graph -> used.addAll(free(graph)));
        used.remove("");
        return used;
    }

    private static Set<String> free(GraphProto graph) {
        Set<String> own = new HashSet<>();
        graph.getInputList().forEach(input -> own.add(input.getName()));
        graph.getInitializerList().forEach(tensor -> own.add(tensor.getName()));
        graph.getSparseInitializerList()
                .forEach(tensor -> own.add(tensor.getValues().getName()));
        Set<String> used = new LinkedHashSet<>();
        for (NodeProto node : graph.getNodeList()) {
            used.addAll(used(node));
            own.addAll(node.getOutputList());
        }
        graph.getOutputList().forEach(output -> used.add(output.getName()));
        used.removeAll(own);
        return used;
    }

    /**
     * A function's node with the attributes of a call in it.
     *
     * @param values what the function's attributes are in that call
     */
    static NodeProto withAttributes(NodeProto node, Map<String, AttributeProto> values) {
        NodeProto.Builder copy = node.toBuilder().clearAttribute();
        for (AttributeProto attribute : node.getAttributeList()) {
            if (!attribute.getRefAttrName().isEmpty()) {
                AttributeProto value = values.get(attribute.getRefAttrName());
                if (value != null) { // else the operator's default
                    copy.addAttribute(value.toBuilder().setName(attribute.getName()));
                }
            } else if (attribute.hasG()) {
                copy.addAttribute(attribute.toBuilder().setG(withAttributes(attribute.getG(), values)));
            } else {
                copy.addAttribute(attribute);
            }
        }
        return copy.build();
    }

    private static GraphProto withAttributes(GraphProto graph, Map<String, AttributeProto> values) {
        GraphProto.Builder copy = graph.toBuilder().clearNode();
        graph.getNodeList().forEach(node -> copy.addNode(withAttributes(node, values)));
        return copy.build();
    }
}
