package io.trt4j.plugin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A message of ONNX as protobuf writes it. */
final class Onnx {
    static final int FLOAT = 1;
    static final int UINT8 = 2;
    static final int INT8 = 3;
    static final int INT32 = 6;
    static final int INT64 = 7;
    static final int BOOL = 9;
    static final int DOUBLE = 11;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Onnx() {}

    /** The bytes of a ModelProto; its input {@code x} and output {@code y} are FP32 and of one shape. */
    static byte[] model(List<Onnx> nodes, List<Onnx> weights, long... shape) {
        Onnx graph = new Onnx();
        nodes.forEach(node -> graph.message(1, node));
        graph.text(2, "graph");
        weights.forEach(tensor -> graph.message(5, tensor));
        return model(graph.message(11, value("x", shape)), shape);
    }

    /** The bytes of a ModelProto without inputs, whose node has the output {@code y}. */
    static byte[] withoutInput(Onnx node, long... shape) {
        return model(new Onnx().message(1, node).text(2, "graph"), shape);
    }

    private static byte[] model(Onnx graph, long... shape) {
        graph.message(12, value("y", shape));
        return new Onnx()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Onnx().number(2, 13))
                .out
                .toByteArray();
    }

    static Onnx node(String operator, String output, List<Onnx> attributes, String... inputs) {
        Onnx node = new Onnx();
        for (String input : inputs) {
            node.text(1, input);
        }
        node.text(2, output).text(4, operator);
        attributes.forEach(attribute -> node.message(5, attribute));
        return node;
    }

    /** @param value a tensor, a number, text, bytes, or an array of numbers or texts */
    static Onnx attribute(String name, Object value) {
        Onnx attribute = new Onnx().text(1, name);
        int type = switch (value) {
            case Float f -> {
                attribute.real(2, f);
                yield 1;
            }
            case Long i -> {
                attribute.number(3, i);
                yield 2;
            }
            case String s -> {
                attribute.text(4, s);
                yield 3;
            }
            case byte[] s -> {
                attribute.bytes(4, s);
                yield 3;
            }
            case Onnx tensor -> {
                attribute.message(5, tensor);
                yield 4;
            }
            case float[] floats -> {
                for (float f : floats) {
                    attribute.real(7, f);
                }
                yield 6;
            }
            case long[] ints -> {
                for (long i : ints) {
                    attribute.number(8, i);
                }
                yield 7;
            }
            case String[] strings -> {
                for (String s : strings) {
                    attribute.text(9, s);
                }
                yield 8;
            }
            default -> throw new IllegalArgumentException(name + " is a " + value.getClass());
        };
        return attribute.number(20, type);
    }

    /** @param elements as many as the shape has, in little endian */
    static Onnx tensor(String name, int type, ByteBuffer elements, long... shape) {
        Onnx tensor = new Onnx();
        for (long d : shape) {
            tensor.number(1, d);
        }
        return tensor.number(2, type).text(8, name).bytes(9, elements.array());
    }

    static ByteBuffer elements(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Onnx value(String name, long... extents) {
        Onnx shape = new Onnx();
        for (long d : extents) {
            shape.message(1, new Onnx().number(1, d));
        }
        Onnx tensor = new Onnx().number(1, FLOAT).message(2, shape);
        return new Onnx().text(1, name).message(2, new Onnx().message(1, tensor));
    }

    private Onnx text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private Onnx message(int field, Onnx value) {
        return bytes(field, value.out.toByteArray());
    }

    private Onnx bytes(int field, byte[] value) {
        varint((long) field << 3 | 2);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    private Onnx number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private Onnx real(int field, float value) {
        varint((long) field << 3 | 5);
        out.writeBytes(elements(Float.BYTES).putFloat(value).array());
        return this;
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~127L) != 0) {
            out.write((int) (left & 127 | 128));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
