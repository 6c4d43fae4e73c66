package io.trt4j.plugin;

import static io.trt4j.ffm.internal.Calls.MEMORY;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

/** {@link TensorAddresses} over TensorRT's memory, open while enqueue runs. */
final class TensorAddressesView implements TensorAddresses {
    private static final int CLOSED = -1;
    private static final int NULL = -2;

    private long address;
    private int size = CLOSED;

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
                            ? "enqueue was given a null array of tensor addresses."
                            : "Tensor addresses are readable only while enqueue runs.");
        }
        return size;
    }

    @Override
    public long get(int tensor) {
        if (tensor < 0 || tensor >= size()) {
            throw new IndexOutOfBoundsException("There is no tensor " + tensor + " among " + size + ".");
        }
        return MEMORY.get(JAVA_LONG, address + tensor * 8L);
    }
}
