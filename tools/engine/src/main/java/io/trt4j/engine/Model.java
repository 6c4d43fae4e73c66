package io.trt4j.engine;

import io.trt4j.tensorrt.INetworkDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What an engine is built of: an ONNX model, or a network that the caller defines. Plugins that it contains must be registered before
 * it is built. Immutable and thread-safe, if a caller's definition is.
 */
public abstract sealed class Model permits OnnxSource, NetworkModel {
    private final String name;

    Model(String name) {
        this.name = Objects.requireNonNull(name, "The name is null.");
    }

    /**
     * An ONNX model in a file. It is read when an engine is built; weights that lie in other files are looked for beside it, as the
     * model says.
     */
    public static Model onnx(Path file) {
        return new OnnxSource(Objects.requireNonNull(file, "The file is null."));
    }

    /** An ONNX model as bytes, which are copied. Weights must be in it. */
    public static Model onnx(byte[] model) {
        return new OnnxSource(Objects.requireNonNull(model, "The model is null.").clone());
    }

    /**
     * A network that the caller defines. It cannot be kept in a cache, since nothing tells whether the definition has changed.
     *
     * @param name for messages
     * @param definition fills the network, and marks its outputs; called in the thread that builds
     */
    public static Model network(String name, Consumer<INetworkDefinition> definition) {
        return new NetworkModel(name, null, definition);
    }

    /**
     * A network that the caller defines, and that may be kept in a cache.
     *
     * @param name for messages
     * @param version stands for all that decides the network where engines are told apart in a cache: two definitions that differ, in
     *     weights too, need two versions
     * @param definition fills the network, and marks its outputs; called in the thread that builds
     */
    public static Model network(String name, String version, Consumer<INetworkDefinition> definition) {
        return new NetworkModel(name, Objects.requireNonNull(version, "The version is null."), definition);
    }

    /** The file, or what the caller calls the network. */
    public String name() {
        return name;
    }

    /**
     * Reads the model, as far as it is in files.
     *
     * @throws IOException if a file cannot be read
     * @throws EngineBuildException if it is no model
     */
    abstract Definition read() throws IOException;

    @Override
    public String toString() {
        return name;
    }
}
