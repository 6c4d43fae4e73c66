package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import io.trt4j.onnxparser.OnnxParserFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model, and who runs its nodes. */
final class HostedModel {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    /** Who runs a node. */
    enum Kind {
        /** ONNX Runtime. */
        ORDINARY,
        /** The host engine. */
        PLUGIN,
        /** This module, since there are plugins in its graphs: If, Loop or Scan. */
        CONTROL,
        /** This module, since there are plugins in the function. */
        CALL
    }

    private record Function(String domain, String name, String overload) {
        static Function of(FunctionProto function) {
            return new Function(Nodes.domain(function.getDomain()), function.getName(), function.getOverload());
        }

        static Function of(NodeProto node) {
            return new Function(Nodes.domain(node.getDomain()), node.getOpType(), node.getOverload());
        }
    }

    /** How deep graphs and functions may lie in each other: far less than a stack bears, here and in ONNX Runtime. */
    private static final int MOST_DEEP = 100;

    /** How many nodes functions may come to, their calls written out. */
    private static final long MOST_NODES = 1_000_000;

    /**
     * What is known of a function.
     *
     * @param depth of the graphs and functions in it
     * @param size how many nodes it comes to, its calls written out
     */
    private record Examined(boolean hasPlugins, int depth, long size) {}

    private final ModelProto proto;
    private final Path folder;
    private final Map<Function, FunctionProto> functions = new HashMap<>();
    private final Map<Function, Examined> withPlugins = new HashMap<>();
    private final Set<Function> examined = new HashSet<>();
    /** Whether the registry has a creator. */
    private final Map<PluginCreators.Id, Boolean> creators = new HashMap<>();
    /** Of the graph whose nodes are being examined, and the most below it. */
    private int depth;

    private int deepest;
    /** How many nodes have been examined in functions: in the one that is being examined, or in all. */
    private long size;

    /** @param folder of the files that weights are in */
    HostedModel(ModelProto proto, Path folder) {
        this.proto = proto;
        this.folder = folder;
        proto.getFunctionsList().forEach(function -> {
            if (functions.put(Function.of(function), function) != null) {
                throw new IllegalArgumentException(
                        "Wrong model: there are two functions " + function.getName() + " of one domain.");
            }
        });
    }

    Path folder() {
        return folder;
    }

    /**
     * Says who runs a node.
     *
     * @throws IllegalArgumentException if nobody can
     */
    Kind kind(NodeProto node, List<OperatorSetIdProto> opsets) {
        Nodes.check(node);
        String domain = Nodes.domain(node.getDomain());
        if (isPlugin(node, opsets)) {
            return Kind.PLUGIN;
        }
        if (functions.containsKey(Function.of(node))) {
            return hasPlugins(Function.of(node)) ? Kind.CALL : Kind.ORDINARY;
        }
        if (!Ort.knows(domain, node.getOpType(), opsets, proto.getIrVersion())) {
            throw new IllegalArgumentException(
                    "Nothing can run " + Nodes.text(node) + ": " + missing(node, domain, opsets));
        }
        boolean hasPlugins = Nodes.graphs(node).stream().anyMatch(graph -> hasPlugins(graph.getNodeList(), opsets));
        if (hasPlugins && !(domain.isEmpty() && Set.of("If", "Loop", "Scan").contains(node.getOpType()))) {
            throw new IllegalArgumentException("There are plugins in a graph of " + Nodes.text(node)
                    + "; a model on the host has them in graphs of If, Loop and Scan only.");
        }
        return hasPlugins ? Kind.CONTROL : Kind.ORDINARY;
    }

    private static String missing(NodeProto node, String domain, List<OperatorSetIdProto> opsets) {
        String imported = opsets.stream()
                .filter(opset -> Nodes.domain(opset.getDomain()).equals(domain))
                .map(opset -> "version " + opset.getVersion() + " of ")
                .findFirst()
                .orElse("");
        return "ONNX Runtime has no such operator in " + imported
                + (domain.isEmpty() ? "ONNX" : "the domain " + domain) + ", and the registry has no creator of "
                + PluginCreators.text(PluginCreators.Id.of(node)) + "; it has " + PluginCreators.all()
                + ". Register the plugin before the model is opened.";
    }

    /**
     * TensorRT's parser takes its own operators first, unless the node names a namespace. What functions are to a plugin of the same name
     * has changed with the flag that lets plugins come first.
     */
    private boolean isPlugin(NodeProto node, List<OperatorSetIdProto> opsets) {
        PluginCreators.Id id = PluginCreators.Id.of(node);
        // TensorRT takes tens of milliseconds to say that it has none.
        if (!creators.computeIfAbsent(id, i -> PluginCreators.fields(i) != null)) {
            return false;
        }
        if (Nodes.has(node, PluginCreators.NAMESPACE)) {
            return true;
        }
        if (Ort.knows("", node.getOpType(), opsets, proto.getIrVersion())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "ONNX Runtime runs " + Nodes.text(node)
                            + ", since ONNX has an operator of that name, though the"
                            + " registry has " + PluginCreators.text(id)
                            + ": give the node the attribute plugin_namespace if the plugin is meant.");
            return false;
        }
        return !(functions.containsKey(Function.of(node)) && OnnxParserFlag.kENABLE_PLUGIN_OVERRIDE.isAvailable());
    }

    private boolean hasPlugins(List<NodeProto> nodes, List<OperatorSetIdProto> opsets) {
        boolean found = false;
        depth++;
        try {
            requireDepth(depth);
            for (NodeProto node : nodes) { // all of them, so that what nobody can run is found
                size++;
                found |= kind(node, opsets) != Kind.ORDINARY;
            }
        } finally {
            depth--;
        }
        return found;
    }

    private void requireDepth(int reached) {
        deepest = Math.max(deepest, reached);
        if (reached > MOST_DEEP) {
            throw new IllegalArgumentException("The model has more than " + MOST_DEEP
                    + " graphs and functions in each other, the most that a model on the host may have.");
        }
    }

    private boolean hasPlugins(Function function) {
        Examined known = withPlugins.get(function);
        if (known == null) {
            known = examine(function);
            withPlugins.put(function, known);
        }
        requireDepth(depth + known.depth);
        size += known.size;
        if (size > MOST_NODES) {
            throw new IllegalArgumentException("The functions of the model come to more than " + MOST_NODES
                    + " nodes where all calls are written out, the most that a model on the host may have; there are"
                    + " too many calls of " + function.name + ".");
        }
        return known.hasPlugins;
    }

    private Examined examine(Function function) {
        if (!examined.add(function)) {
            throw new IllegalArgumentException("Wrong model: the function " + function.name + " calls itself.");
        }
        FunctionProto body = Objects.requireNonNull(functions.get(function));
        int deepestBefore = deepest;
        long sizeBefore = size;
        deepest = depth;
        size = 0;
        boolean found = hasPlugins(body.getNodeList(), body.getOpsetImportList());
        Examined result = new Examined(found, deepest - depth, size);
        deepest = deepestBefore;
        size = sizeBefore;
        return result;
    }

    /** The function that a node calls. */
    FunctionProto function(NodeProto call) {
        return Objects.requireNonNull(functions.get(Function.of(call)));
    }

    /** A model of some of the nodes, whose kinds are known and which need functions without plugins only. */
    ModelProto part(List<OperatorSetIdProto> opsets, GraphProto graph) {
        ModelProto.Builder part = ModelProto.newBuilder()
                .setIrVersion(proto.getIrVersion())
                .addAllOpsetImport(opsets)
                .setGraph(graph);
        functions.forEach((name, function) -> {
            Examined known = withPlugins.get(name);
            if (known != null && !known.hasPlugins) { // else none of the nodes calls it
                part.addFunctions(function);
            }
        });
        return part.build();
    }

    /** The attributes of a function in a call of it. */
    static Map<String, AttributeProto> attributes(FunctionProto function, NodeProto call) {
        Map<String, AttributeProto> attributes = new HashMap<>();
        function.getAttributeProtoList().forEach(attribute -> attributes.put(attribute.getName(), attribute));
        call.getAttributeList().forEach(attribute -> attributes.put(attribute.getName(), attribute));
        return attributes;
    }

    /** What a node does where ONNX Runtime does not run it. */
    Step step(Kind kind, NodeProto node, Graph graph) {
        return switch (kind) {
            case PLUGIN -> new PluginNode(node, graph);
            case CALL -> new FunctionCall(this, node, graph);
            case CONTROL ->
                switch (node.getOpType()) {
                    case "If" -> new IfNode(this, node, graph);
                    case "Loop" -> new LoopNode(this, node, graph);
                    default -> new ScanNode(this, node, graph);
                };
            case ORDINARY -> throw new IllegalArgumentException(Nodes.text(node) + " is ONNX Runtime's.");
        };
    }

    /** The whole of it. */
    Graph graph() {
        return new Graph(this, proto.getGraph(), null, proto.getOpsetImportList());
    }

    /** Steps that are to be closed, whatever some of them throw. */
    static void close(@Nullable Throwable failure, List<? extends Step> steps) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Step step : steps) {
            try {
                step.close();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (failure != null) {
            failures.forEach(failure::addSuppressed);
        } else if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
