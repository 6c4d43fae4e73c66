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
                .bytes
                .toByteArray();
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, model);
    }

    /** {@code y} is what an operator without inputs makes. */
    static byte[] ofOneNode(String operator, String pluginVersion, String pluginNamespace) {
        OnnxModel graph = new OnnxModel()
                .message(
                        1,
                        node(operator)
                                .text(2, "y")
                                .message(5, string("plugin_version", pluginVersion))
                                .message(5, string("plugin_namespace", pluginNamespace)))
                .text(2, "graph")
                .message(12, value("y"));
        return new OnnxModel()
                .number(1, 8)
                .message(7, graph)
                .message(8, new OnnxModel().text(1, "").number(2, 17))
                .bytes
                .toByteArray();
    }

    private static OnnxModel string(String name, String value) {
        return new OnnxModel().text(1, name).text(4, value).number(20, 3);
    }

    private static OnnxModel node(String operator) {
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

    private OnnxModel number(int field, int value) {
        varint(field << 3);
        varint(value);
        return this;
    }

    private OnnxModel text(int field, String value) {
        return field(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private OnnxModel message(int field, OnnxModel value) {
        return field(field, value.bytes.toByteArray());
    }

    private OnnxModel field(int field, byte[] value) {
        varint(field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(int value) {
        int rest = value;
        while (rest > 127) {
            bytes.write(rest & 127 | 128);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
