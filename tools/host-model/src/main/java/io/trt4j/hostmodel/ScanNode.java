package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Scan, as ONNX has it since version 9, in whose graph there are plugins. */
final class ScanNode implements Step {
    private static final int FIRST_OPSET = 9;

    private final NodeProto node;
    private final Graph body;
    private final int scanned;
    private final int carried;
    private final int stacked;

    ScanNode(HostedModel model, NodeProto node, Graph graph) {
        this.node = node;
        if (graph.opsets().stream()
                .anyMatch(o -> Nodes.domain(o.getDomain()).isEmpty() && o.getVersion() < FIRST_OPSET)) {
            throw new IllegalArgumentException(Nodes.text(node) + " is of an ONNX older than version " + FIRST_OPSET
                    + ", which had another Scan; convert the model.");
        }
        body = new Graph(model, Nodes.graph(node, "body"), graph, graph.opsets());
        AttributeProto count = Nodes.attribute(node, "num_scan_inputs");
        scanned = count == null ? 0 : Math.clamp(count.getI(), -1, Integer.MAX_VALUE);
        carried = node.getInputCount() - scanned;
        stacked = node.getOutputCount() - carried;
        if (scanned < 1
                || carried < 0
                || stacked < 0
                || body.inputs().size() != node.getInputCount()
                || body.outputs().size() != node.getOutputCount()) {
            body.close();
            throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " has " + node.getInputCount()
                    + " inputs, of which it scans " + (count == null ? 0 : count.getI()) + ", and "
                    + node.getOutputCount() + " outputs, its body "
                    + body.inputs().size() + " and " + body.outputs().size() + ", which do not go together.");
        }
    }

    private List<Long> perItem(String attribute, int count) {
        List<Long> values = Nodes.integers(node, attribute, Collections.nCopies(count, 0L));
        if (values.size() != count) {
            throw new IllegalArgumentException("Wrong model: " + Nodes.text(node) + " has " + values.size()
                    + " numbers in " + attribute + " instead of " + count + ".");
        }
        return values;
    }

    /** An axis as a number from zero on; -1 where there is none of that number. */
    private static int axis(long axis, int rank) {
        return axis < -rank || axis >= rank ? -1 : (int) (axis < 0 ? axis + rank : axis);
    }

    @Override
    public void run(Scope scope) {
        String text = Nodes.text(node);
        List<ModelValue> state = scope.getAll(node.getInputList().subList(0, carried));
        List<ModelValue> sequences = scope.getAll(node.getInputList().subList(carried, node.getInputCount()));
        List<Long> axes = perItem("scan_input_axes", scanned);
        List<Long> directions = perItem("scan_input_directions", scanned);
        int[] axis = new int[scanned];
        long length = -1;
        for (int i = 0; i < scanned; i++) {
            long[] shape = sequences.get(i).shape();
            axis[i] = axis(axes.get(i), shape.length);
            if (axis[i] < 0 || length >= 0 && shape[axis[i]] != length) {
                throw new IllegalArgumentException("The input " + node.getInput(carried + i) + " of " + text + " is "
                        + sequences.get(i) + ", which cannot be scanned along the axis " + axes.get(i)
                        + (length < 0 ? "." : " in " + length + " iterations, as the one before."));
            }
            length = shape[axis[i]];
        }
        Stacks stacks =
                new Stacks(body.outputs().subList(carried, body.outputs().size()), text);
        for (long i = 0; i < length; i++) {
            List<ModelValue> given = new ArrayList<>(state);
            for (int j = 0; j < scanned; j++) {
                given.add(sequences.get(j).at(axis[j], directions.get(j) == 0 ? i : length - 1 - i));
            }
            List<ModelValue> outputs = body.run(scope, given);
            state = outputs.subList(0, carried);
            stacks.add(outputs.subList(carried, outputs.size()));
        }
        List<ModelValue> results = new ArrayList<>(state);
        List<Long> outputAxes = perItem("scan_output_axes", stacked);
        List<Long> outputDirections = perItem("scan_output_directions", stacked);
        for (int i = 0; i < stacked; i++) {
            if (outputDirections.get(i) != 0) {
                stacks.reverse(i);
            }
            results.add(stacks.stack(i, outputAxes.get(i)));
        }
        scope.putAll(node.getOutputList(), results);
    }

    @Override
    public void close() {
        body.close();
    }
}
