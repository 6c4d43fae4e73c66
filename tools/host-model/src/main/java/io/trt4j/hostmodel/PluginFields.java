package io.trt4j.hostmodel;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;

/**
 * A node's attributes as a plugin's fields, as TensorRT's ONNX parser makes them: whole numbers have 32 bits (larger ones are refused,
 * as by {@link io.trt4j.onnxparser.OnnxParser#parse}), each string has a zero
 * behind it, of a tensor its shape is lost and of some its type, and only what the creator has a field for is there.
 */
final class PluginFields {
    private static final int FIRST_WITH_INT64 = 10;

    private final NodeProto node;
    private final Graph graph;
    private final SegmentAllocator memory;

    private PluginFields(NodeProto node, Graph graph, SegmentAllocator memory) {
        this.node = node;
        this.graph = graph;
        this.memory = memory;
    }

    /**
     * The fields of a node.
     *
     * @param names of the fields that the creator takes
     * @param memory of their data
     */
    static PluginFieldCollection of(NodeProto node, List<String> names, Graph graph, SegmentAllocator memory) {
        PluginFields fields = new PluginFields(node, graph, memory);
        List<PluginField> result = new ArrayList<>();
        for (String name : names) {
            AttributeProto attribute = Nodes.attribute(node, name);
            if (attribute != null) {
                result.add(fields.field(attribute));
            }
        }
        return new PluginFieldCollection(result);
    }

    private PluginField field(AttributeProto attribute) {
        String name = attribute.getName();
        if (!attribute.getRefAttrName().isEmpty()) {
            throw new IllegalArgumentException("The attribute " + name + " of " + Nodes.text(node) + " refers to "
                    + attribute.getRefAttrName() + ", an attribute of a function, but the node is in none.");
        }
        return switch (attribute.getType()) {
            case FLOAT -> floats(name, List.of(attribute.getF()));
            case FLOATS -> floats(name, attribute.getFloatsList());
            case INT -> integers(name, List.of(attribute.getI()));
            case INTS -> integers(name, attribute.getIntsList());
            case STRING -> strings(name, List.of(attribute.getS()));
            case STRINGS -> strings(name, attribute.getStringsList());
            case TENSOR -> tensor(name, attribute.getT());
            default ->
                throw new IllegalArgumentException("The attribute " + name + " of " + Nodes.text(node) + " is of type "
                        + attribute.getType() + ", which is no field of a plugin.");
        };
    }

    private PluginField floats(String name, List<Float> values) {
        MemorySegment data = memory.allocate(JAVA_FLOAT, values.size());
        for (int i = 0; i < values.size(); i++) {
            data.setAtIndex(JAVA_FLOAT, i, values.get(i));
        }
        return new PluginField(name, data, PluginFieldType.kFLOAT32, values.size());
    }

    private PluginField integers(String name, List<Long> values) {
        MemorySegment data = memory.allocate(JAVA_INT, values.size());
        for (int i = 0; i < values.size(); i++) {
            long value = values.get(i);
            if (value != (int) value) {
                throw new IllegalArgumentException("The attribute " + name + " of " + Nodes.text(node)
                        + " has the value "
                        + value + ", of which TensorRT's parser would give the plugin the lower 32 bits, " + (int) value
                        + ": it must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".");
            }
            data.setAtIndex(JAVA_INT, i, (int) value);
        }
        return new PluginField(name, data, PluginFieldType.kINT32, values.size());
    }

    private PluginField strings(String name, List<ByteString> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ByteString value : values) {
            bytes.writeBytes(value.toByteArray());
            bytes.write(0);
        }
        MemorySegment data = memory.allocateFrom(JAVA_BYTE, bytes.toByteArray());
        return new PluginField(name, data, PluginFieldType.kCHAR, bytes.size());
    }

    private PluginField tensor(String name, TensorProto tensor) {
        ModelValue value = graph.constant(tensor);
        int length = value.data().capacity() / value.type().size;
        boolean isOld = TensorRT.version().major() < FIRST_WITH_INT64;
        return switch (value.type()) {
            case FLOAT -> whole(name, value, PluginFieldType.kFLOAT32, length);
            case BFLOAT16 -> whole(name, value, PluginFieldType.kBF16, length);
            case INT8 -> whole(name, value, PluginFieldType.kINT8, length);
            case INT32 -> whole(name, value, PluginFieldType.kINT32, length);
            case DOUBLE -> {
                List<Float> floats = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    floats.add((float) value.data().getDouble(i * Double.BYTES));
                }
                yield floats(name, floats);
            }
            case UINT8 -> {
                List<Long> integers = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    integers.add((long) Byte.toUnsignedInt(value.data().get(i)));
                }
                yield integers(name, integers);
            }
            case INT64 -> isOld ? clamped(name, value) : whole(name, value, PluginFieldType.kFLOAT16, length);
            // FLOAT16, and what has this type since it is the number 0 and the parser tells none
            default -> whole(name, value, PluginFieldType.kFLOAT16, length);
        };
    }

    private PluginField whole(String name, ModelValue value, PluginFieldType type, int length) {
        MemorySegment data = memory.allocate(Math.max(value.data().capacity(), 2L * length), 16)
                .fill((byte) 0);
        MemorySegment.copy(value.memory(), 0, data, 0, value.data().capacity());
        return new PluginField(name, data, type, length);
    }

    private PluginField clamped(String name, ModelValue value) {
        List<Long> integers = new ArrayList<>();
        for (long integer : value.integers(name)) {
            integers.add(Math.clamp(integer, Integer.MIN_VALUE, (long) Integer.MAX_VALUE));
        }
        return integers(name, integers);
    }
}
