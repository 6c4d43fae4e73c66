package io.trt4j.plugin;

import static io.trt4j.ffm.internal.Calls.MEMORY;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.MemoryLayout.PathElement;

/** {@link TensorDescs} over TensorRT's memory, open while enqueue runs. */
final class TensorDescsView implements TensorDescs {
    private static final int CLOSED = -1;
    private static final int NULL = -2;
    private static final long SIZE = PluginTensorDesc.layout().byteSize();
    private static final long NB_DIMS = offset("dims", "nbDims");
    private static final long D = offset("dims", "d");
    /** Whether an extent has 32 bits. */
    private static final boolean NARROW = LoadedVersion.isBefore(10, 0);

    private static final long TYPE = offset("type");
    private static final long FORMAT = offset("format");
    private static final long SCALE = offset("scale");

    private long address;
    private int size = CLOSED;

    private static long offset(String... path) {
        PathElement[] elements = new PathElement[path.length];
        for (int i = 0; i < path.length; i++) {
            elements[i] = PathElement.groupElement(path[i]);
        }
        return PluginTensorDesc.layout().byteOffset(elements);
    }

    void open(long newAddress, int newSize) {
        address = newAddress;
        size = newAddress == 0 && newSize > 0 ? NULL : newSize;
    }

    void close() {
        size = CLOSED;
    }

    @Override
    public int size() {
        if (size < 0) {
            throw new IllegalStateException(
                    size == NULL
                            ? "enqueue was given a null array of tensor descriptors."
                            : "Tensor descriptors are readable only while enqueue runs.");
        }
        return size;
    }

    private long at(int tensor) {
        if (tensor < 0 || tensor >= size()) {
            throw new IndexOutOfBoundsException("There is no tensor " + tensor + " among " + size + ".");
        }
        return address + tensor * SIZE;
    }

    @Override
    public int nbDims(int tensor) {
        return MEMORY.get(JAVA_INT, at(tensor) + NB_DIMS);
    }

    @Override
    public long d(int tensor, int axis) {
        long desc = at(tensor);
        int nbDims = MEMORY.get(JAVA_INT, desc + NB_DIMS);
        if (axis < 0 || axis >= nbDims) {
            throw new IndexOutOfBoundsException("There is no axis " + axis + " among " + nbDims + ".");
        }
        return extent(desc, axis);
    }

    private static long extent(long desc, int axis) {
        return NARROW ? MEMORY.get(JAVA_INT, desc + D + axis * 4L) : MEMORY.get(JAVA_LONG, desc + D + axis * 8L);
    }

    @Override
    public long volume(int tensor) {
        long desc = at(tensor);
        int nbDims = MEMORY.get(JAVA_INT, desc + NB_DIMS);
        try {
            long volume = 1;
            for (int axis = 0; axis < nbDims; axis++) {
                long extent = extent(desc, axis);
                if (extent < 0) {
                    throw new IllegalStateException("Tensor " + tensor + " has no volume yet: its extent along axis "
                            + axis + " is " + extent + ", since it depends on a size that the plugin writes.");
                }
                volume = Math.multiplyExact(volume, extent);
            }
            return volume;
        } catch (ArithmeticException e) {
            return largeVolume(tensor);
        }
    }

    /** The volume if its extents in turn exceed 64 bits: 0 for an empty tensor. */
    private long largeVolume(int tensor) {
        for (int axis = 0; axis < nbDims(tensor); axis++) {
            if (d(tensor, axis) == 0) {
                return 0;
            }
        }
        throw new ArithmeticException("The volume of tensor " + tensor + " exceeds 64 bits.");
    }

    @Override
    public DataType type(int tensor) {
        return DataType.of(MEMORY.get(JAVA_INT, at(tensor) + TYPE));
    }

    @Override
    public TensorFormat format(int tensor) {
        return TensorFormat.of(MEMORY.get(JAVA_INT, at(tensor) + FORMAT));
    }

    @Override
    public float scale(int tensor) {
        return MEMORY.get(JAVA_FLOAT, at(tensor) + SCALE);
    }
}
