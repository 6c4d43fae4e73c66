package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;

/** An If in whose graphs there are plugins. */
final class IfNode implements Step {
    private final NodeProto node;
    private final Graph then;
    private final Graph otherwise;

    IfNode(HostedModel model, NodeProto node, Graph graph) {
        this.node = node;
        then = new Graph(model, Nodes.graph(node, "then_branch"), graph, graph.opsets());
        otherwise = new Graph(model, Nodes.graph(node, "else_branch"), graph, graph.opsets());
        for (Graph branch : List.of(then, otherwise)) {
            if (node.getInputCount() != 1
                    || !branch.inputs().isEmpty()
                    || branch.outputs().size() != node.getOutputCount()) {
                close();
                throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " has " + node.getInputCount()
                        + " inputs and " + node.getOutputCount() + " outputs, one of its graphs "
                        + branch.inputs().size() + " and " + branch.outputs().size()
                        + ", which do not go together.");
            }
        }
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
