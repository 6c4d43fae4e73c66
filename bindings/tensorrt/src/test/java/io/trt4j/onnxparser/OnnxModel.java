package io.trt4j.onnxparser;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A message in the encoding of Protocol Buffers: a model is so small here that it needs no library. */
final class OnnxModel {
    private static final int FLOAT = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** {@code y = x + w + c}: an initializer w and a constant node c, two floats each. */
    static MemorySegment ofTwoWeights(float[] w, float[] c, Arena arena) {
        OnnxModel attribute =
                new OnnxModel().text(1, "value").message(5, tensor("", c)).number(20, 4);
        OnnxModel graph = new OnnxModel()
                .message(1, node("Constant").text(2, "c").message(5, attribute))
                .message(1, node("Add").text(1, "x").text(1, "w").text(2, "s"))
                .message(1, node("Add").text(1, "s").text(1, "c").text(2, "y"))
                .text(2, "graph")
                .message(5, tensor("w", w))
                .message(11, value("x"))
                .message(12, value("y"));
        byte[] model = new OnnxModel()
                .number(1, 8)
                .message(7, graph)
                .message(8, new OnnxModel().text(1, "").number(2, 17))
                .toBytes();
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, model);
    }

    /** The bytes of a model that is a graph, and functions. */
    static byte[] of(OnnxModel graph, OnnxModel... functions) {
        OnnxModel model = new OnnxModel().number(1, 8).message(7, graph);
        for (OnnxModel function : functions) {
            model.message(25, function);
        }
        return model.toBytes();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    static OnnxModel node(String operator) {
        return new OnnxModel().text(4, operator);
    }

    private static OnnxModel tensor(String name, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return new OnnxModel()
                .number(1, values.length)
                .number(2, FLOAT)
                .text(8, name)
                .field(9, raw.array());
    }

    private static OnnxModel value(String name) {
        OnnxModel shape = new OnnxModel().message(1, new OnnxModel().number(1, 2));
        OnnxModel tensor = new OnnxModel().number(1, FLOAT).message(2, shape);
        return new OnnxModel().text(1, name).message(2, new OnnxModel().message(1, tensor));
    }

    OnnxModel number(int field, long value) {
        varint(field << 3);
        varint(value);
        return this;
    }

    OnnxModel text(int field, String value) {
        return field(field, value.getBytes(StandardCharsets.UTF_8));
    }

    OnnxModel message(int field, OnnxModel value) {
        return field(field, value.toBytes());
    }

    OnnxModel field(int field, byte[] value) {
        varint(field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~127L) != 0) {
            bytes.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
