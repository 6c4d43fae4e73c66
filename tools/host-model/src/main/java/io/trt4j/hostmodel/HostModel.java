package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An ONNX model with plugins, run on the host with no GPU. A node that names a plugin is run by the {@link io.trt4j.testkit.HostEngine
 * host engine}, which calls the plugin through its native vtable; all others are run by ONNX Runtime on the CPU. Plugins may lie in the
 * bodies of If, Loop and Scan and in the model's functions, and may be of version 2 or 3.
 *
 * <p>A node names a plugin as it does for TensorRT's parser: by its operator, whatever its domain, and by the attributes {@code
 * plugin_version} ("1" otherwise) and {@code plugin_namespace} (empty otherwise). An operator of ONNX is a plugin's only if the node has
 * {@code plugin_namespace}. The plugin's fields are those of the node's attributes that its creator has a field for, in the types that
 * TensorRT's parser gives them. {@code tensorrt_plugin_shape_input_indices} says which inputs are shape inputs. An extent that the model declares as unknown is -1 when an
 * engine is built; where the model declares none, the plugin is told the extent itself.
 *
 * <p>What only TensorRT does is not done here: it fuses layers, chooses formats and precisions and quantizes, and its results are those of
 * a GPU. The host engine gives plugins linear tensors of the model's own types. ONNX Runtime takes operators and types that TensorRT
 * refuses; that a model runs here does not say that TensorRT's parser takes it.
 *
 * <p>May be used by several threads, one at a time.
 */
public final class HostModel implements AutoCloseable {
    private final Graph graph;
    private boolean closed;

    private HostModel(Graph graph) {
        this.graph = graph;
    }

    /**
     * Opens a model, which the caller closes. Its plugins must have been registered before, and stay registered until it is closed.
     *
     * @param onnx the file of the model; weights may lie in files beside it
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not an ONNX model, or has a node that neither ONNX Runtime nor a registered plugin can run
     */
    public static HostModel of(Path onnx) {
        Objects.requireNonNull(onnx, "The path of the model is null.");
        ModelProto model = read(onnx);
        Path folder = Objects.requireNonNull(onnx.toAbsolutePath().getParent());
        return new HostModel(new HostedModel(model, folder).graph());
    }

    /**
     * Reads the model in a file, which has a graph then.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not an ONNX model
     */
    static ModelProto read(Path onnx) {
        ModelProto model;
        try {
            model = ModelProto.parseFrom(Files.readAllBytes(onnx));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(onnx + " is not an ONNX model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + onnx + ": " + reason(e), e);
        }
        if (!model.hasGraph()) {
            throw new IllegalArgumentException(onnx + " is not an ONNX model: it has no graph.");
        }
        return model;
    }

    /** What is wrong with a file; some exceptions have no more than its name for a message. */
    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "there is no such file.";
            case AccessDeniedException denied -> "access is denied.";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** The names of the inputs, in the model's order; initializers are none. */
    public List<String> inputs() {
        return graph.inputNames();
    }

    /** The names of the outputs, in the model's order. */
    public List<String> outputs() {
        return graph.outputNames();
    }

    /** The nodes that plugins run, each as {@code name (operator)}; those in the bodies of other nodes are not listed. */
    public List<String> pluginNodes() {
        return graph.plugins().stream()
                .map(node -> node.getName() + " (" + node.getOpType() + ")")
                .toList();
    }

    /**
     * Runs the model.
     *
     * @param inputs a tensor for each of the model's inputs, of the type and shape that the model declares
     * @return the outputs by name, in the model's order
     * @throws IllegalArgumentException if an input is missing, unknown or of another type or shape, or a part of the model cannot be run;
     *     the message names the node
     * @throws io.trt4j.tensorrt.TensorRTException if a plugin fails; the message names the node
     * @throws IllegalStateException if the model was closed
     */
    public synchronized Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
        Objects.requireNonNull(inputs, "The inputs of the model are null.");
        if (closed) {
            throw new IllegalStateException("The model was closed.");
        }
        for (String name : inputs.keySet()) {
            if (!inputs().contains(name)) {
                throw new IllegalArgumentException("The model has no input " + name + "; it has " + inputs() + ".");
            }
        }
        List<ModelValue> given = new ArrayList<>();
        for (ValueInfoProto input : graph.inputs()) {
            TensorValue value = inputs.get(input.getName());
            if (value == null) {
                throw new IllegalArgumentException(
                        "The input " + input.getName() + " is missing; the model needs " + inputs() + ".");
            }
            requireFits(input, value);
            given.add(value.value());
        }
        List<ModelValue> results = graph.run(null, given);
        Map<String, TensorValue> outputs = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            String name = outputs().get(i);
            outputs.put(name, TensorValue.of(results.get(i), "The output " + name));
        }
        return outputs;
    }

    private static void requireFits(ValueInfoProto input, TensorValue value) {
        TypeProto.Tensor declared = input.getType().getTensorType();
        List<Dimension> dims = declared.getShape().getDimList();
        long[] given = value.value().shape();
        boolean fits =
                declared.getElemType() == ElementType.of(value.value().type()).inModels()
                        && (!declared.hasShape() || dims.size() == given.length);
        for (int axis = 0; fits && declared.hasShape() && axis < given.length; axis++) {
            fits = !dims.get(axis).hasDimValue() || dims.get(axis).getDimValue() == given[axis];
        }
        if (!fits) {
            List<String> extents = dims.stream()
                    .map(dim -> dim.hasDimValue() ? "" + dim.getDimValue() : dim.getDimParam())
                    .toList();
            throw new IllegalArgumentException("The input " + input.getName() + " is "
                    + ElementType.of(declared.getElemType(), "The input " + input.getName())
                    + (declared.hasShape() ? " " + extents : "") + " in the model, but " + value.value()
                    + " was given.");
        }
    }

    /** Frees the model's engines and sessions. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            graph.close();
        }
    }
}
