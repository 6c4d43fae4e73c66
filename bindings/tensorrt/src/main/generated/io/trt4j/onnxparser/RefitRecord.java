// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Says how one weight of a network is made from an ONNX model.
 *
 * <p>TensorRT's {@code struct nvonnxparser::RefitRecord}, 72 bytes. Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
 *
 * @param trtName The weight's name in the network.
 * @param kind How the weight is made from the model's tensors.
 * @param onnxDtype The type of the model's tensors, a number of ONNX's {@code TensorProto.DataType}.
 * @param trtDtype The type of the weight.
 * @param count How many elements the weight has.
 * @param nbSources How many tensors of the model it is made from.
 * @param sourceOnnxNames The names of these tensors, an array of C strings.
 * @param epsilon The epsilon of a batch normalization; for its kinds only.
 * @param fixedData The elements of a constant node; null for other kinds.
 * @param fixedDataSize How many bytes {@link #fixedData} has.
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvonnxparser_1_1_refit_record.html">{@code nvonnxparser::RefitRecord}</a>
 */
@SuppressWarnings("deprecation")
public record RefitRecord(@Nullable String trtName, io.trt4j.onnxparser.RefitTransformKind kind, int onnxDtype, DataType trtDtype, long count, int nbSources, List<String> sourceOnnxNames, float epsilon, @Nullable MemorySegment fixedData, long fixedDataSize) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("trtName"),
            JAVA_INT.withName("kind"),
            JAVA_INT.withName("onnxDtype"),
            JAVA_INT.withName("trtDtype"),
            MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("count"),
            JAVA_INT.withName("nbSources"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("sourceOnnxNames"),
            JAVA_FLOAT.withName("epsilon"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("fixedData"),
            JAVA_LONG.withName("fixedDataSize"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies the list, and checks that nothing is null that may not be. */
    public RefitRecord {
        Given.argument(kind, "RefitRecord.kind");
        Given.argument(trtDtype, "RefitRecord.trtDtype");
        sourceOnnxNames = Given.elements(sourceOnnxNames, "RefitRecord.sourceOnnxNames");
    }

    /** Copies one out of native memory. */
    public static RefitRecord read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        return new RefitRecord(CStrings.read(memory.get(JAVA_LONG, 0)), io.trt4j.onnxparser.RefitTransformKind.of(memory.get(JAVA_INT, 8)), memory.get(JAVA_INT, 12), DataType.of(memory.get(JAVA_INT, 16)), memory.get(JAVA_LONG, 24), memory.get(JAVA_INT, 32), CStrings.list(memory.get(ADDRESS, 40), memory.get(JAVA_INT, 32)), memory.get(JAVA_FLOAT, 48), Calls.copy(memory.get(ADDRESS, 56), memory.get(JAVA_LONG, 64)), memory.get(JAVA_LONG, 64));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        memory.set(JAVA_LONG, 0, CStrings.allocateOrNull(trtName, "RefitRecord.trtName", allocator));
        memory.set(JAVA_INT, 8, kind.value());
        memory.set(JAVA_INT, 12, onnxDtype);
        memory.set(JAVA_INT, 16, trtDtype.value());
        memory.set(JAVA_LONG, 24, count);
        memory.set(JAVA_INT, 32, sourceOnnxNames.size());
        memory.set(ADDRESS, 40, CStrings.array(sourceOnnxNames, "RefitRecord.sourceOnnxNames", allocator));
        memory.set(JAVA_FLOAT, 48, epsilon);
        memory.set(ADDRESS, 56, Calls.copy(fixedData, allocator));
        memory.set(JAVA_LONG, 64, fixedData == null ? 0 : fixedData.byteSize());
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }
}
