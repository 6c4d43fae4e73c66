package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Nodes that ONNX Runtime runs at once: a model of their own, with a session for each combination of types that it is given. */
final class Partition implements Step {
    private final HostedModel model;
    private final Graph graph;
    private final List<NodeProto> nodes;
    private final GraphProto body;
    private final List<String> inputs = new ArrayList<>();
    private final Map<List<OnnxJavaType>, OrtSession> sessions = new HashMap<>();

    /** @param isNeeded whether something else takes a tensor */
    Partition(HostedModel model, Graph graph, List<NodeProto> nodes, Predicate<String> isNeeded) {
        this.model = model;
        this.graph = graph;
        this.nodes = nodes;
        Set<String> used = new LinkedHashSet<>();
        nodes.forEach(node -> used.addAll(Nodes.used(node)));
        GraphProto.Builder builder = GraphProto.newBuilder().setName("part").addAllNode(nodes);
        for (NodeProto node : nodes) {
            used.removeAll(node.getOutputList());
            node.getOutputList().stream()
                    .filter(name -> !name.isEmpty() && isNeeded.test(name))
                    .forEach(name ->
                            builder.addOutput(ValueInfoProto.newBuilder().setName(name)));
        }
        for (String name : used) {
            if (!graph.addInitializer(name, builder)) {
                inputs.add(name);
            }
        }
        body = builder.build();
        body.getOutputList().forEach(output -> requirePassed(output.getName()));
        inputs.forEach(this::requirePassed);
    }

    /** ONNX Runtime's Java API gives its names to C as the JVM writes UTF-8, which is another one beyond 16 bits. */
    private void requirePassed(String name) {
        if (name.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw new IllegalArgumentException("The tensor " + name + " of " + text()
                    + " has a character of more than 16 bits in its name, which ONNX Runtime's Java API cannot pass on:"
                    + " give it another name.");
        }
    }

    private String text() {
        return nodes.size() == 1
                ? Nodes.text(nodes.getFirst())
                : "the " + nodes.size() + " nodes from " + Nodes.text(nodes.getFirst()) + " to "
                        + Nodes.text(nodes.getLast());
    }

    @Override
    public void run(Scope scope) {
        if (body.getOutputCount() == 0) {
            return; // nobody would see what they give
        }
        Map<String, ModelValue> values = new LinkedHashMap<>();
        inputs.forEach(name -> values.put(name, scope.get(name)));
        OrtSession session = sessions.computeIfAbsent(
                values.values().stream().map(ModelValue::type).toList(),
                types -> Ort.session(model(types), model.folder(), text()));
        Ort.run(session, values, text()).forEach(scope::put);
    }

    private ModelProto model(List<OnnxJavaType> types) {
        GraphProto.Builder typed = body.toBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                    .setElemType(elementType(types.get(i)))
                    .build();
            typed.addInput(ValueInfoProto.newBuilder()
                    .setName(inputs.get(i))
                    .setType(TypeProto.newBuilder().setTensorType(tensor)));
        }
        return model.part(graph.opsets(), typed.build());
    }

    private static int elementType(OnnxJavaType type) {
        return ElementType.of(type).inModels();
    }

    @Override
    public void close() {
        for (OrtSession session : sessions.values()) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("ONNX Runtime cannot close a session: " + e.getMessage(), e);
            }
        }
        sessions.clear();
    }
}
