package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.List;
import java.util.Map;

/** A call of a function of the model in which there are plugins. */
final class FunctionCall implements Step {
    private final NodeProto node;
    private final Graph body;

    FunctionCall(HostedModel model, NodeProto node, Graph graph) {
        this.node = node;
        FunctionProto function = model.function(node);
        if (node.getInputCount() != function.getInputCount()
                || node.getInputList().contains("")) {
            throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " gives the inputs "
                    + node.getInputList() + " to a function with the inputs " + function.getInputList() + ".");
        }
        if (node.getOutputCount() > function.getOutputCount()) {
            throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " takes " + node.getOutputCount()
                    + " outputs of a function that has " + function.getOutputCount() + ".");
        }
        Map<String, AttributeProto> attributes = HostedModel.attributes(function, node);
        GraphProto.Builder proto = GraphProto.newBuilder().setName(function.getName());
        function.getNodeList().forEach(n -> proto.addNode(Nodes.withAttributes(n, attributes)));
        function.getInputList()
                .forEach(name -> proto.addInput(ValueInfoProto.newBuilder().setName(name)));
        function.getOutputList()
                .forEach(name -> proto.addOutput(ValueInfoProto.newBuilder().setName(name)));
        proto.addAllValueInfo(function.getValueInfoList());
        body = new Graph(model, proto.build(), null, function.getOpsetImportList());
    }

    @Override
    public void run(Scope scope) {
        List<ModelValue> outputs = body.run(null, scope.getAll(node.getInputList()));
        scope.putAll(node.getOutputList(), outputs);
    }

    @Override
    public void close() {
        body.close();
    }
}
