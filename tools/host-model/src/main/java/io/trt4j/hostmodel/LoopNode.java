package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.List;

/** A Loop in whose graph there are plugins. */
final class LoopNode implements Step {
    /** The greatest number of iterations and the condition, which are not the body's. */
    private static final int OWN_INPUTS = 2;

    private final NodeProto node;
    private final Graph body;
    private final int carried;

    LoopNode(HostedModel model, NodeProto node, Graph graph) {
        this.node = node;
        body = new Graph(model, Nodes.graph(node, "body"), graph, graph.opsets());
        carried = node.getInputCount() - OWN_INPUTS;
        if (carried < 0
                || body.inputs().size() != OWN_INPUTS + carried
                || body.outputs().size() < 1 + carried
                || node.getOutputCount() > body.outputs().size() - 1) {
            body.close();
            throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " has " + node.getInputCount()
                    + " inputs and " + node.getOutputCount() + " outputs, its body "
                    + body.inputs().size() + " and " + body.outputs().size()
                    + ", which do not go together.");
        }
    }

    @Override
    public void run(Scope scope) {
        String text = Nodes.text(node);
        long most = node.getInput(0).isEmpty()
                ? Long.MAX_VALUE
                : scope.get(node.getInput(0)).integer("The trip count of " + text);
        boolean goesOn =
                node.getInput(1).isEmpty() || scope.get(node.getInput(1)).condition("The condition of " + text);
        List<ModelValue> state = scope.getAll(node.getInputList().subList(OWN_INPUTS, node.getInputCount()));
        Stacks stacks =
                new Stacks(body.outputs().subList(1 + carried, body.outputs().size()), text);
        for (long i = 0; i < most && goesOn; i++) {
            List<ModelValue> given = new ArrayList<>(List.of(ModelValue.ofIndex(i), ModelValue.ofCondition(goesOn)));
            given.addAll(state);
            List<ModelValue> outputs = body.run(scope, given);
            goesOn = outputs.getFirst().condition("The condition that the body of " + text + " gives");
            state = outputs.subList(1, 1 + carried);
            stacks.add(outputs.subList(1 + carried, outputs.size()));
        }
        List<ModelValue> results = new ArrayList<>(state);
        for (int i = 0; results.size() < node.getOutputCount(); i++) {
            results.add(stacks.stack(i, 0));
        }
        scope.putAll(node.getOutputList(), results);
    }

    @Override
    public void close() {
        body.close();
    }
}
