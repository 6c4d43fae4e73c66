package io.trt4j.onnxparser;

import io.trt4j.ffm.internal.Given;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be told of an ONNX model without TensorRT's parser, and so without a GPU: the operators it names, and where its weights
 * lie. Bytes that are no model have no graph; the parser says what else is wrong. Immutable and thread-safe.
 *
 * @param hasGraph whether there is a graph, without which a file is no model
 * @param operators the operators of all nodes, those of subgraphs and functions too, each once; the name of a plugin is one
 * @param externalData the weights that lie in other files, in the order they come in
 */
public record ModelContents(boolean hasGraph, List<String> operators, List<ExternalData> externalData) {
    /** Copies the lists and checks that nothing is null. */
    public ModelContents {
        operators = Given.elements(operators, "operators");
        externalData = Given.elements(externalData, "externalData");
    }

    /**
     * A tensor whose elements lie in another file.
     *
     * @param tensor the name of the tensor
     * @param location the file, relative to the model's folder
     * @param offset where they begin in the file, in bytes
     * @param length how many bytes they are; -1 for all to the end of the file
     */
    public record ExternalData(String tensor, String location, long offset, long length) {
        /** Checks that nothing is null. */
        public ExternalData {
            Given.argument(tensor, "tensor");
            Given.argument(location, "location");
        }
    }

    /** Reads a model, a {@code ModelProto} as bytes. */
    public static ModelContents of(byte[] model) {
        Reader reader = new Reader();
        reader.model(new ProtobufMessage(Given.argument(model, "model")));
        return new ModelContents(reader.hasGraph, List.copyOf(reader.operators), reader.externalData);
    }

    /** Goes through a model; the field numbers are those of {@code onnx.proto}. */
    private static final class Reader {
        private static final int EXTERNAL = 1;

        private final Set<String> operators = new LinkedHashSet<>();
        private final List<ExternalData> externalData = new ArrayList<>();
        private boolean hasGraph;

        private void model(ProtobufMessage model) {
            while (model.next()) {
                if (model.isBytes(7)) {
                    hasGraph = true;
                    graph(model.message());
                } else if (model.isBytes(25)) {
                    for (ProtobufMessage function = model.message(); function.next(); ) {
                        if (function.isBytes(7)) {
                            node(function.message());
                        }
                    }
                }
            }
        }

        private void graph(ProtobufMessage graph) {
            while (graph.next()) {
                if (graph.isBytes(1)) {
                    node(graph.message());
                } else if (graph.isBytes(5)) {
                    tensor(graph.message());
                } else if (graph.isBytes(15)) {
                    sparse(graph.message());
                }
            }
        }

        private void node(ProtobufMessage node) {
            while (node.next()) {
                if (node.isBytes(4)) {
                    operators.add(node.text());
                } else if (node.isBytes(5)) {
                    attribute(node.message());
                }
            }
        }

        private void attribute(ProtobufMessage attribute) {
            while (attribute.next()) {
                if (attribute.isBytes(5) || attribute.isBytes(10)) {
                    tensor(attribute.message());
                } else if (attribute.isBytes(6) || attribute.isBytes(11)) {
                    graph(attribute.message());
                } else if (attribute.isBytes(22) || attribute.isBytes(23)) {
                    sparse(attribute.message());
                }
            }
        }

        /** Values and indices, each a tensor. */
        private void sparse(ProtobufMessage sparse) {
            while (sparse.next()) {
                if (sparse.isBytes(1) || sparse.isBytes(2)) {
                    tensor(sparse.message());
                }
            }
        }

        private void tensor(ProtobufMessage tensor) {
            String name = "";
            String location = "";
            long offset = 0;
            long length = -1;
            boolean isExternal = false;
            while (tensor.next()) {
                if (tensor.isBytes(8)) {
                    name = tensor.text();
                } else if (tensor.isNumber(14)) {
                    isExternal = tensor.number() == EXTERNAL;
                } else if (tensor.isBytes(13)) {
                    Entry entry = Entry.of(tensor.message());
                    switch (entry.key) {
                        case "location" -> location = entry.value;
                        case "offset" -> offset = entry.number();
                        case "length" -> length = entry.number();
                        default -> {
                            // such as a checksum, which the parser ignores, too
                        }
                    }
                }
            }
            if (isExternal) {
                externalData.add(new ExternalData(name, location, offset, length));
            }
        }
    }

    /** A {@code StringStringEntryProto}. */
    private record Entry(String key, String value) {
        static Entry of(ProtobufMessage entry) {
            String key = "";
            String value = "";
            while (entry.next()) {
                if (entry.isBytes(1)) {
                    key = entry.text();
                } else if (entry.isBytes(2)) {
                    value = entry.text();
                }
            }
            return new Entry(key, value);
        }

        /** The value as a number; the greatest one, which no file has, if it is none. */
        long number() {
            return value.matches("\\d{1,18}") ? Long.parseLong(value) : Long.MAX_VALUE;
        }
    }
}
