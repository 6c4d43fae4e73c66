package io.trt4j.engine;

import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.ModelContents;
import io.trt4j.onnxparser.ModelContents.ExternalData;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model in ONNX's format. */
final class OnnxSource extends Model {
    private final @Nullable Path file;
    private final byte[] bytes;

    OnnxSource(Path file) {
        super(file.toString());
        this.file = file;
        bytes = new byte[0];
    }

    OnnxSource(byte[] bytes) {
        super("an ONNX model of " + bytes.length + " bytes");
        file = null;
        this.bytes = bytes;
    }

    @Override
    Definition read() throws IOException {
        byte[] model = file == null ? bytes : readAll(file);
        ModelContents contents = ModelContents.of(model);
        if (!contents.hasGraph()) {
            throw new EngineBuildException(
                    file == null
                            ? "These " + model.length + " bytes are no ONNX model: there is no graph in them."
                            : file + " is no ONNX model: there is no graph in it.");
        }
        return new Contents(model, contents, weights(contents));
    }

    private static byte[] readAll(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) { // not a channel, which an interrupt would close
            return in.readAllBytes();
        }
    }

    /** The files that weights lie in, by the names that the model has for them. */
    private Map<String, Weights> weights(ModelContents contents) throws IOException {
        Map<String, Weights> weights = new LinkedHashMap<>();
        for (ExternalData data : contents.externalData()) {
            Weights known = weights.get(data.location());
            if (known == null) {
                known = Weights.of(find(data));
                weights.put(data.location(), known);
            }
            long length = data.length() < 0 ? 0 : data.length();
            if (data.offset() > known.size - length || length > known.size) {
                throw new EngineBuildException("%s has the weights %s at %s, which has only %d bytes."
                        .formatted(name(), data.tensor(), place(data), known.size));
            }
        }
        return weights;
    }

    private static String place(ExternalData data) {
        return "byte " + data.offset() + " of " + data.location()
                + (data.length() < 0 ? "" : ", " + data.length() + " bytes");
    }

    /** The file that weights lie in. It must be in the model's folder: a model is not to make others readable. */
    private Path find(ExternalData data) {
        String subject = name() + " has the weights " + data.tensor() + " in another file, " + data.location();
        if (file == null) {
            throw new EngineBuildException(
                    subject + ", and bytes are in no folder to look for it: give the model's path.");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file is in a folder");
        Path found;
        try {
            found = folder.resolve(data.location()).normalize();
        } catch (InvalidPathException e) {
            throw new EngineBuildException(subject + ", which is no path.", e);
        }
        if (data.location().isEmpty() || Path.of(data.location()).isAbsolute() || !found.startsWith(folder)) {
            throw new EngineBuildException(subject + ", which is not in the model's folder.");
        }
        if (!Files.isRegularFile(found)) {
            throw new EngineBuildException(subject + ", which is not there.");
        }
        return found;
    }

    /** A file of weights as it was when the model was read. */
    private record Weights(Path file, long size, FileTime changed) {
        static Weights of(Path file) throws IOException {
            return new Weights(file, Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** The model and where its weights are. */
    private final class Contents implements Definition {
        private final byte[] model;
        private final ModelContents contents;
        private final Map<String, Weights> weights;

        Contents(byte[] model, ModelContents contents, Map<String, Weights> weights) {
            this.model = model;
            this.contents = contents;
            this.weights = weights;
        }

        @Override
        public void define(INetworkDefinition network, ILogger logger) {
            try (IParser parser = OnnxParser.createParser(network, logger)) {
                if (file == null) {
                    OnnxParser.parse(parser, model);
                } else {
                    OnnxParser.parse(parser, model, file);
                }
            }
        }

        @Override
        public void addTo(CacheKey.Builder key) throws IOException, InterruptedException {
            key.bytes(CacheKey.MODEL, MemorySegment.ofArray(model));
            for (Map.Entry<String, Weights> entry : weights.entrySet()) {
                key.file("weights " + entry.getKey(), entry.getValue().file);
            }
            RegisteredPlugins.addTo(key, contents.operators());
        }

        @Override
        public void requireUnchanged() {
            for (Weights read : weights.values()) {
                try {
                    if (!Weights.of(read.file).equals(read)) {
                        throw new EngineBuildException(
                                read.file + " changed while the engine of " + name() + " was built.");
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
