package io.trt4j.samples.ocr;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import io.trt4j.tensorrt.Dims;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * PP-OCR's networks, as ONNX models with weights. The input of each is {@value #INPUT}, FP32, the blue, green and red planes of one
 * picture.
 */
enum Models {
    /** [1, 3, h, w], multiples of 32, to [1, 1, h, w]: how likely a pixel is inside a line of text. */
    DETECTION("ch_PP-OCRv4_det_infer.onnx", of(3, 64, 64), of(3, 480, 800), of(3, 1280, 1280)),
    /** [1, 3, 48, 192] to [1, 2]: how likely a line is upright, and how likely it is turned by 180°. */
    DIRECTION("ch_ppocr_mobile_v2.0_cls_infer.onnx", of(3, 48, 192), of(3, 48, 192), of(3, 48, 192)),
    /** [1, 3, 48, w] to [1, steps, classes]: at each time step, how likely a class is. */
    RECOGNITION("ch_PP-OCRv4_rec_infer.onnx", of(3, 48, 320), of(3, 48, 480), of(3, 48, 2400)),
    /**
     * The same, decoded by the plugin CtcDecode: {@value #CHARACTERS}, INT32 [n], the classes that are the text; {@value #COUNT},
     * INT32 [], their number; and, FP32 [steps], {@value #BEST}, how likely the most likely class is, and {@value #BLANK}, how likely
     * class 0 is.
     */
    RECOGNITION_AND_CTC_DECODE("ch_PP-OCRv4_rec_infer.onnx", of(3, 48, 320), of(3, 48, 480), of(3, 48, 2400)) {
        @Override
        ModelProto model() {
            return withCtcDecode(super.model());
        }
    };

    static final String INPUT = "x";
    static final String CHARACTERS = "characters";
    static final String COUNT = "count";
    static final String BEST = "best";
    static final String BLANK = "blank";

    private static final String BLANK_CLASS = "blank class";
    private static final String FOLDER = "/models/";

    private final String resource;
    private final Dims min;
    private final Dims opt;
    private final Dims max;

    Models(String resource, Dims min, Dims opt, Dims max) {
        this.resource = resource;
        this.min = min;
        this.opt = opt;
        this.max = max;
    }

    private static Dims of(long channels, long rows, long columns) {
        return Dims.of(1, channels, rows, columns);
    }

    /** The shapes of the input: the smallest, the one to optimize for, the largest. */
    List<Dims> shapes() {
        return List.of(min, opt, max);
    }

    /** The shape of the input; -1 for extents that are not always the same. */
    private long[] dims() {
        long[] dims = min.d();
        for (int axis = 0; axis < dims.length; axis++) {
            dims[axis] = dims[axis] == max.d()[axis] ? dims[axis] : -1;
        }
        return dims;
    }

    /** The file of an ONNX model. */
    byte[] onnx() {
        return model().toByteArray();
    }

    /** What the classes of the recognition network stand for; nothing for class 0, which is the blank. */
    static List<String> characters() {
        String listed = RECOGNITION.model().getMetadataPropsList().stream()
                .filter(entry -> entry.getKey().equals("character"))
                .map(StringStringEntryProto::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The recognition network has no list of characters."));
        List<String> characters = new ArrayList<>();
        characters.add("");
        characters.addAll(listed.lines().toList());
        characters.add(" ");
        return Collections.unmodifiableList(characters);
    }

    /** The model as it is on Maven Central, but for its input, whose extents are made as narrow as they are here. */
    ModelProto model() {
        try (InputStream in = Models.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + resource + " is not on the class path");
            }
            ModelProto.Builder model = ModelProto.parseFrom(in).toBuilder();
            model.getGraphBuilder().setInput(0, value(INPUT, TensorProto.DataType.FLOAT, dims()));
            return model.build();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(FOLDER + resource + " is not an ONNX model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a network: " + e.getMessage(), e);
        }
    }

    private static ModelProto withCtcDecode(ModelProto recognition) {
        ModelProto.Builder model = recognition.toBuilder();
        GraphProto.Builder graph = model.getGraphBuilder();
        String probabilities = graph.getOutput(0).getName();
        graph.addInitializer(TensorProto.newBuilder()
                .setName(BLANK_CLASS)
                .setDataType(TensorProto.DataType.INT64.getNumber())
                .addInt64Data(0));
        graph.addNode(node("Squeeze", axes(0), List.of(probabilities), "steps"))
                .addNode(NodeProto.newBuilder()
                        .setName("CtcDecode")
                        .setOpType("CtcDecode")
                        .addInput("steps")
                        .addOutput(CHARACTERS)
                        .addOutput(COUNT))
                .addNode(node("ReduceMax", axes(1), List.of("steps"), BEST).addAttribute(number("keepdims", 0)))
                .addNode(node("Gather", number("axis", 1), List.of("steps", BLANK_CLASS), BLANK));
        graph.clearOutput()
                .addOutput(value(CHARACTERS, TensorProto.DataType.INT32, -1))
                .addOutput(value(COUNT, TensorProto.DataType.INT32))
                .addOutput(value(BEST, TensorProto.DataType.FLOAT, -1))
                .addOutput(value(BLANK, TensorProto.DataType.FLOAT, -1));
        return model.build();
    }

    private static NodeProto.Builder node(
            String operator, AttributeProto attribute, List<String> inputs, String output) {
        return NodeProto.newBuilder()
                .setName(output)
                .setOpType(operator)
                .addAttribute(attribute)
                .addAllInput(inputs)
                .addOutput(output);
    }

    private static AttributeProto axes(long axis) {
        return AttributeProto.newBuilder()
                .setName("axes")
                .setType(AttributeType.INTS)
                .addInts(axis)
                .build();
    }

    private static AttributeProto number(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeType.INT)
                .setI(value)
                .build();
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, long... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int axis = 0; axis < dims.length; axis++) {
            Dimension.Builder extent = Dimension.newBuilder();
            shape.addDim(dims[axis] < 0 ? extent.setDimParam(name + axis) : extent.setDimValue(dims[axis]));
        }
        TypeProto.Tensor.Builder tensor =
                TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
