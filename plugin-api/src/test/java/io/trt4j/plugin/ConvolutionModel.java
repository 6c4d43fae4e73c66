package io.trt4j.plugin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** An ONNX model of a few 3×3 convolutions, each followed by Relu, with weights of its own. */
final class ConvolutionModel {
    static final int CHANNELS = 8;
    static final int SIZE = 32;
    static final int ELEMENTS = CHANNELS * SIZE * SIZE;
    private static final int LAYERS = 4;

    private ConvolutionModel() {}

    /** The bytes of a ModelProto; input {@code x} and output {@code y} are 1×8×32×32, FP32. */
    static byte[] bytes() {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        Random random = new Random(42);
        String from = "x";
        for (int i = 0; i < LAYERS; i++) {
            String to = i == LAYERS - 1 ? "y" : "r" + i;
            message(graph, 1, node("Conv", "c" + i, from, "w" + i));
            message(graph, 1, node("Relu", to, "c" + i));
            message(graph, 5, weights("w" + i, random));
            from = to;
        }
        text(graph, 2, "convolutions");
        message(graph, 11, value("x"));
        message(graph, 12, value("y"));
        ByteArrayOutputStream version = new ByteArrayOutputStream();
        number(version, 2, 13);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        number(model, 1, 8);
        message(model, 8, version.toByteArray());
        message(model, 7, graph.toByteArray());
        return model.toByteArray();
    }

    private static byte[] node(String operator, String output, String... inputs) {
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        for (String input : inputs) {
            text(node, 1, input);
        }
        text(node, 2, output);
        text(node, 4, operator);
        if (operator.equals("Conv")) {
            ByteArrayOutputStream pads = new ByteArrayOutputStream();
            text(pads, 1, "pads");
            for (int i = 0; i < 4; i++) {
                number(pads, 8, 1);
            }
            number(pads, 20, 7); // INTS
            message(node, 5, pads.toByteArray());
        }
        return node.toByteArray();
    }

    private static byte[] weights(String name, Random random) {
        ByteBuffer values =
                ByteBuffer.allocate(CHANNELS * CHANNELS * 9 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        while (values.hasRemaining()) {
            values.putFloat((float) random.nextGaussian() / 6);
        }
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        for (long d : new long[] {CHANNELS, CHANNELS, 3, 3}) {
            number(tensor, 1, d);
        }
        number(tensor, 2, 1); // FLOAT
        text(tensor, 8, name);
        message(tensor, 9, values.array());
        return tensor.toByteArray();
    }

    private static byte[] value(String name) {
        ByteArrayOutputStream shape = new ByteArrayOutputStream();
        for (long d : new long[] {1, CHANNELS, SIZE, SIZE}) {
            ByteArrayOutputStream dimension = new ByteArrayOutputStream();
            number(dimension, 1, d);
            message(shape, 1, dimension.toByteArray());
        }
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        number(tensor, 1, 1); // FLOAT
        message(tensor, 2, shape.toByteArray());
        ByteArrayOutputStream type = new ByteArrayOutputStream();
        message(type, 1, tensor.toByteArray());
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        text(value, 1, name);
        message(value, 2, type.toByteArray());
        return value.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, int field, String value) {
        message(out, field, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void message(ByteArrayOutputStream out, int field, byte[] value) {
        varint(out, field << 3 | 2);
        varint(out, value.length);
        out.writeBytes(value);
    }

    private static void number(ByteArrayOutputStream out, int field, long value) {
        varint(out, field << 3);
        varint(out, value);
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long left = value;
        while (left > 127) {
            out.write((int) (left & 127 | 128));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
