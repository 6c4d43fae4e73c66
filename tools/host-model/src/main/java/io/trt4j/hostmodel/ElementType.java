package io.trt4j.hostmodel;

import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OnnxJavaType;
import io.trt4j.tensorrt.DataType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The types of elements, as ONNX Runtime, models and TensorRT name them. */
enum ElementType {
    FLOAT(OnnxJavaType.FLOAT, TensorProto.DataType.FLOAT, DataType.kFLOAT),
    FLOAT16(OnnxJavaType.FLOAT16, TensorProto.DataType.FLOAT16, DataType.kHALF),
    BFLOAT16(OnnxJavaType.BFLOAT16, TensorProto.DataType.BFLOAT16, DataType.kBF16),
    INT8(OnnxJavaType.INT8, TensorProto.DataType.INT8, DataType.kINT8),
    UINT8(OnnxJavaType.UINT8, TensorProto.DataType.UINT8, DataType.kUINT8),
    INT32(OnnxJavaType.INT32, TensorProto.DataType.INT32, DataType.kINT32),
    INT64(OnnxJavaType.INT64, TensorProto.DataType.INT64, DataType.kINT64),
    BOOL(OnnxJavaType.BOOL, TensorProto.DataType.BOOL, DataType.kBOOL),
    DOUBLE(OnnxJavaType.DOUBLE, TensorProto.DataType.DOUBLE, null),
    INT16(OnnxJavaType.INT16, TensorProto.DataType.INT16, null);

    private final OnnxJavaType inOnnxRuntime;
    private final int inModels;
    private final @Nullable DataType inTensorRt;

    ElementType(OnnxJavaType inOnnxRuntime, TensorProto.DataType inModels, @Nullable DataType inTensorRt) {
        this.inOnnxRuntime = inOnnxRuntime;
        this.inModels = inModels.getNumber();
        this.inTensorRt = inTensorRt;
    }

    OnnxJavaType inOnnxRuntime() {
        return inOnnxRuntime;
    }

    int inModels() {
        return inModels;
    }

    /**
     * TensorRT's name of it.
     *
     * @param what has the type, for the message
     */
    DataType inTensorRt(String what) {
        if (inTensorRt == null) {
            throw new IllegalArgumentException(what + " is of type " + this + ", which TensorRT does not have.");
        }
        return inTensorRt;
    }

    /** TensorRT's name of a type in models; empty if a model on the host cannot take or give it. */
    static Optional<DataType> inTensorRt(int inModels) {
        return Arrays.stream(values())
                .filter(e -> e.inModels == inModels)
                .flatMap(e -> Optional.ofNullable(e.inTensorRt).stream())
                .findFirst();
    }

    static ElementType of(OnnxJavaType type) {
        return find(e -> e.inOnnxRuntime == type, "The tensor", type);
    }

    static ElementType of(DataType type) {
        return find(e -> e.inTensorRt == type, "The tensor", type);
    }

    /** @param what has the type, for the message */
    static ElementType of(int inModels, String what) {
        TensorProto.DataType type = TensorProto.DataType.forNumber(inModels);
        return find(e -> e.inModels == inModels, what, type == null ? inModels : type);
    }

    private static ElementType find(Predicate<ElementType> is, String what, Object type) {
        return Arrays.stream(values())
                .filter(is)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        what + " has elements of type " + type + ", which a model on the host cannot take or give."));
    }
}
