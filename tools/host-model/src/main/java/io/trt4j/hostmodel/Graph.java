package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A graph: that of a model, the body of a function or of an If, Loop or Scan. What lies between plugins runs in ONNX Runtime at once: a
 * node is in the part that comes after as many plugins as lie on the longest way to it.
 */
final class Graph implements AutoCloseable {
    private final HostedModel model;
    private final @Nullable Graph outer;
    private final List<OperatorSetIdProto> opsets;
    private final List<ValueInfoProto> inputs;
    private final List<ValueInfoProto> outputs;
    private final Map<String, TensorProto> initializers = new HashMap<>();
    private final Map<String, SparseTensorProto> sparse = new HashMap<>();
    private final Map<String, TypeProto.Tensor> declared = new HashMap<>();
    private final Map<String, Producer> producers = new HashMap<>();
    private final Map<String, ModelValue> constants = new HashMap<>();
    private final List<NodeProto> plugins = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param level of the node that gives a tensor; 0 if it is there from the start */
    private record Producer(int level, boolean isOrdinary) {}

    /** What is done after as many plugins as lie before it. */
    private static final class Stage {
        final List<NodeProto> ordinary = new ArrayList<>();
        final List<Step> others = new ArrayList<>();
    }

    /** @param outer what is around it, whose tensors it may take; null for none */
    Graph(HostedModel model, GraphProto proto, @Nullable Graph outer, List<OperatorSetIdProto> opsets) {
        this.model = model;
        this.outer = outer;
        this.opsets = opsets;
        proto.getInitializerList().forEach(tensor -> {
            requireNew(tensor.getName());
            initializers.put(tensor.getName(), tensor);
        });
        proto.getSparseInitializerList().forEach(tensor -> {
            requireNew(tensor.getValues().getName());
            sparse.put(tensor.getValues().getName(), tensor);
        });
        // As for TensorRT, an initializer is a constant though it be an input, too.
        inputs = proto.getInputList().stream()
                .filter(input -> !hasInitializer(input.getName()))
                .toList();
        outputs = proto.getOutputList();
        List.of(proto.getInputList(), proto.getValueInfoList(), proto.getOutputList())
                .forEach(values -> values.stream()
                        .filter(value -> value.getType().hasTensorType())
                        .forEach(value ->
                                declared.put(value.getName(), value.getType().getTensorType())));
        inputs.forEach(input -> add(input.getName(), new Producer(0, true)));
        try {
            addSteps(proto.getNodeList());
        } catch (RuntimeException e) {
            HostedModel.close(e, steps);
            throw e;
        }
    }

    private void addSteps(List<NodeProto> nodes) {
        TreeMap<Integer, Stage> stages = new TreeMap<>();
        Map<String, Integer> lastUse = new HashMap<>();
        Set<String> needed = new HashSet<>(outputNames());
        // All of them before anything is built, which for functions of functions may be much.
        List<HostedModel.Kind> kinds =
                nodes.stream().map(node -> model.kind(node, opsets)).toList();
        for (int i = 0; i < kinds.size(); i++) {
            NodeProto node = nodes.get(i);
            HostedModel.Kind kind = kinds.get(i);
            boolean isOrdinary = kind == HostedModel.Kind.ORDINARY;
            int level = level(node, isOrdinary);
            Stage stage = stages.computeIfAbsent(level, l -> new Stage());
            if (isOrdinary) {
                stage.ordinary.add(node);
                Nodes.used(node).forEach(name -> lastUse.merge(name, level, Math::max));
            } else {
                needed.addAll(Nodes.used(node));
                Step step = model.step(kind, node, this);
                steps.add(step); // so that it is closed if another cannot be made
                stage.others.add(step);
                if (kind == HostedModel.Kind.PLUGIN) {
                    plugins.add(node);
                }
            }
            node.getOutputList().forEach(name -> add(name, new Producer(level, isOrdinary)));
        }
        outputNames().forEach(name -> requireDefined(name, "an output"));
        steps.clear();
        stages.forEach((level, stage) -> {
            if (!stage.ordinary.isEmpty()) {
                steps.add(new Partition(
                        model,
                        this,
                        stage.ordinary,
                        name -> needed.contains(name) || lastUse.getOrDefault(name, -1) > level));
            }
            steps.addAll(stage.others);
        });
    }

    private void add(String name, Producer producer) {
        if (!name.isEmpty()) { // which is no tensor
            requireNew(name);
            producers.put(name, producer);
        }
    }

    /** In ONNX a name has one value; in the order of the parts here another one might be taken. */
    private void requireNew(String name) {
        if (producers.containsKey(name) || hasInitializer(name)) {
            throw new IllegalArgumentException("Wrong model: the tensor " + Nodes.oneLine(name)
                    + " is given twice, by inputs, initializers or nodes.");
        }
    }

    private int level(NodeProto node, boolean isOrdinary) {
        int level = 0;
        for (String name : Nodes.used(node)) {
            requireDefined(name, Nodes.text(node));
            Producer producer = producers.get(name);
            if (producer != null) {
                level = Math.max(level, producer.level + (isOrdinary && !producer.isOrdinary ? 1 : 0));
            }
        }
        return level;
    }

    private void requireDefined(String name, String user) {
        if (!isDefined(name)) {
            throw new IllegalArgumentException("Wrong model: " + user + " needs the tensor " + Nodes.oneLine(name)
                    + ", which no input, initializer or earlier node gives.");
        }
    }

    private boolean isDefined(String name) {
        return producers.containsKey(name) || hasInitializer(name) || outer != null && outer.isDefined(name);
    }

    boolean hasInitializer(String name) {
        return initializers.containsKey(name) || sparse.containsKey(name);
    }

    List<OperatorSetIdProto> opsets() {
        return opsets;
    }

    List<ValueInfoProto> inputs() {
        return inputs;
    }

    List<String> inputNames() {
        return inputs.stream().map(ValueInfoProto::getName).toList();
    }

    List<ValueInfoProto> outputs() {
        return outputs;
    }

    List<String> outputNames() {
        return outputs.stream().map(ValueInfoProto::getName).toList();
    }

    /** The plugins of this graph itself, not of those in it. */
    List<NodeProto> plugins() {
        return plugins;
    }

    /** What the graph says of a tensor's shape; null for nothing. */
    TypeProto.@Nullable Tensor declared(String name) {
        TypeProto.Tensor here = declared.get(name);
        return here != null || outer == null ? here : outer.declared(name);
    }

    /**
     * Adds an initializer of this graph or one around it.
     *
     * @return false if the name is none's
     */
    boolean addInitializer(String name, GraphProto.Builder to) {
        if (initializers.containsKey(name)) {
            to.addInitializer(initializers.get(name));
        } else if (sparse.containsKey(name)) {
            to.addSparseInitializer(sparse.get(name));
        } else {
            return outer != null && !producers.containsKey(name) && outer.addInitializer(name, to);
        }
        return true;
    }

    /** The value of an initializer. */
    ModelValue constant(String name) {
        return constants.computeIfAbsent(
                name,
                n -> result(NodeProto.newBuilder()
                        .setOpType("Identity")
                        .addInput(n)
                        .addOutput(n + " value")
                        .build()));
    }

    /** The value of a tensor in an attribute. */
    ModelValue constant(TensorProto tensor) {
        return result(NodeProto.newBuilder()
                .setOpType("Constant")
                .addOutput("value")
                .addAttribute(AttributeProto.newBuilder()
                        .setName("value")
                        .setType(AttributeType.TENSOR)
                        .setT(tensor))
                .build());
    }

    /** What ONNX Runtime makes of a node that needs initializers only. */
    private ModelValue result(NodeProto node) {
        try (Partition reader = new Partition(model, this, List.of(node), name -> true)) {
            Scope scope = new Scope(this, null);
            reader.run(scope);
            return scope.get(node.getOutput(0));
        }
    }

    /**
     * Runs it.
     *
     * @param around the values around it; null for none
     * @param given its inputs
     * @return its outputs
     */
    List<ModelValue> run(@Nullable Scope around, List<ModelValue> given) {
        Scope scope = new Scope(this, around);
        scope.putAll(inputNames(), given);
        steps.forEach(step -> step.run(scope));
        return scope.getAll(outputNames());
    }

    @Override
    public void close() {
        HostedModel.close(null, steps);
    }
}
