package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import io.trt4j.hostmodel.ModelDescription.WantedPlugin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The nodes of a model by their operators, and the plugins they want. */
final class NodeCounts {
    private final ModelProto model;
    private final Set<String> functions = new HashSet<>();
    private final Map<String, Integer> operators = new TreeMap<>();
    private final Map<PluginCreators.Id, Integer> plugins = new LinkedHashMap<>();
    private final Set<PluginCreators.Id> inOnnxRuntime = new HashSet<>();

    NodeCounts(ModelProto model) {
        this.model = model;
        model.getFunctionsList().forEach(function -> functions.add(name(function.getDomain(), function.getName())));
        add(model.getGraph().getNodeList(), model.getOpsetImportList());
        for (FunctionProto function : model.getFunctionsList()) {
            add(function.getNodeList(), function.getOpsetImportList());
        }
    }

    private static String name(String domain, String operator) {
        String known = Nodes.domain(domain);
        return known.isEmpty() ? operator : known + "." + operator;
    }

    private void add(List<NodeProto> nodes, List<OperatorSetIdProto> opsets) {
        for (NodeProto node : nodes) {
            String name = name(node.getDomain(), node.getOpType());
            operators.merge(Nodes.oneLine(name), 1, Integer::sum);
            if (!functions.contains(name)) {
                addPlugin(node, opsets);
            }
            Nodes.graphs(node).forEach(graph -> add(graph.getNodeList(), opsets));
        }
    }

    /** TensorRT's parser looks for a plugin by the operator's name alone, unless that is one of ONNX's. */
    private void addPlugin(NodeProto node, List<OperatorSetIdProto> opsets) {
        Nodes.check(node);
        if (Nodes.has(node, PluginCreators.NAMESPACE)
                || !Ort.knows("", node.getOpType(), opsets, model.getIrVersion())) {
            PluginCreators.Id id = PluginCreators.Id.of(node);
            plugins.merge(id, 1, Integer::sum);
            if (Ort.knows(Nodes.domain(node.getDomain()), node.getOpType(), opsets, model.getIrVersion())) {
                inOnnxRuntime.add(id);
            }
        }
    }

    /** How many nodes each operator has. */
    Map<String, Integer> operators() {
        return operators;
    }

    /** The plugins, in the order they come in. */
    List<WantedPlugin> plugins() {
        return plugins.entrySet().stream()
                .map(entry -> {
                    PluginCreators.Id id = entry.getKey();
                    return new WantedPlugin(
                            id.name(),
                            id.version(),
                            id.pluginNamespace(),
                            entry.getValue(),
                            PluginCreators.fields(id) != null,
                            inOnnxRuntime.contains(id));
                })
                .toList();
    }
}
