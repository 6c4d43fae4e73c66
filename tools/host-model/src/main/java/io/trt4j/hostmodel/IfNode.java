package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;

/** An If in whose graphs there are plugins. */
final class IfNode implements Step {
    private final NodeProto node;
    private final Graph then;
    private final Graph otherwise;

    IfNode(Model model, NodeProto node, Graph graph) {
        this.node = node;
        then = new Graph(model, Nodes.graph(node, "then_branch"), graph, graph.opsets());
        otherwise = new Graph(model, Nodes.graph(node, "else_branch"), graph, graph.opsets());
    }

    @Override
    public void run(Scope scope) {
        boolean condition = scope.get(node.getInput(0)).condition("The condition of " + Nodes.text(node));
        scope.putAll(node.getOutputList(), (condition ? then : otherwise).run(scope, List.of()));
    }

    @Override
    public void close() {
        try (Graph first = then;
                Graph second = otherwise) {
            // both are closed
        }
    }
}
