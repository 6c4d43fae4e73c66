package io.trt4j.samples.runner;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.trt4j.samples.rmsnorm.Floats;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * An input or output of a network.
 *
 * @param data the elements, in memory of the host
 */
public record NamedTensor(String name, DataType type, Dims dims, MemorySegment data) {
    /** A tensor of INT32. */
    public static NamedTensor of(String name, int[] values, long... dims) {
        NamedTensor tensor = zeros(name, DataType.kINT32, Dims.of(dims));
        tensor.data.copyFrom(MemorySegment.ofArray(values));
        return tensor;
    }

    /** A tensor of FP32, FP16 or BF16, with the values that are nearest. */
    public static NamedTensor of(String name, DataType type, float[] values, long... dims) {
        NamedTensor tensor = zeros(name, type, Dims.of(dims));
        for (int i = 0; i < values.length; i++) {
            Floats.set(tensor.data, type, i, values[i]);
        }
        return tensor;
    }

    static NamedTensor zeros(String name, DataType type, Dims dims) {
        return new NamedTensor(name, type, dims, Arena.ofAuto().allocate(bytes(type, dims), 16));
    }

    static long bytes(DataType type, Dims dims) {
        int bytes = switch (type) {
            case kFLOAT, kINT32 -> 4;
            case kHALF, kBF16 -> 2;
            default -> throw new IllegalArgumentException("There is no sample with elements of type " + type + ".");
        };
        return Arrays.stream(dims.d()).reduce(bytes, Math::multiplyExact);
    }

    /** The first elements, as many as fit other dimensions. */
    NamedTensor withDims(Dims other) {
        return new NamedTensor(name, type, other, data.asSlice(0, bytes(type, other)));
    }

    /** The elements of an INT32. */
    public int[] ints() {
        return data.toArray(JAVA_INT_UNALIGNED);
    }

    /** The elements of an FP32, FP16 or BF16. */
    public float[] floats() {
        return Floats.array(data, type, Math.toIntExact(Arrays.stream(dims.d()).reduce(1, Math::multiplyExact)));
    }

    /** Type, dimensions and elements. */
    public boolean isEqualTo(NamedTensor other) {
        return type == other.type && dims.equals(other.dims) && data.mismatch(other.data) == -1;
    }

    @Override
    public String toString() {
        return name + " " + type + " " + Arrays.toString(dims.d());
    }
}
