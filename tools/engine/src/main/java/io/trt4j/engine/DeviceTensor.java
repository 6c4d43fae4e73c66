package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A tensor in the memory of a device. It has the memory for itself, to be closed by the caller, or wraps memory that the
 * caller owns. Thread-safe; what two calls write to at once is undefined.
 */
public final class DeviceTensor implements EngineTensor, AutoCloseable {
    /** What TensorRT wants addresses on a device to be multiples of. */
    private static final int ALIGNMENT = 256;

    /** What TensorRT 10.6 was seen to ask for where an output whose size depends on the data has fewer bytes. */
    private static final int UNIT = 512;

    private static final int CLOSED = Integer.MIN_VALUE;

    private final DataType type;
    private final Dims dims;
    private final long byteSize;
    private final long address;
    private final @Nullable DeviceMemory memory;
    private final boolean owned;

    /** How many calls and bindings use it; with {@link #CLOSED} added once it is closed. */
    private final AtomicInteger uses = new AtomicInteger();

    private DeviceTensor(DataType type, Dims dims, long address, @Nullable DeviceMemory memory, boolean owned) {
        this.type = type;
        this.dims = dims;
        this.byteSize = Shapes.bytes(type, dims);
        this.address = address;
        this.memory = memory;
        this.owned = owned;
        if (address <= 0 || address % ALIGNMENT != 0) {
            throw new IllegalArgumentException(
                    "A tensor cannot be at the address 0x%x: TensorRT wants a multiple of 256.".formatted(address));
        }
    }

    /**
     * Allocates a tensor, whose elements are undefined. Closing it frees it, once nothing uses it any more.
     *
     * @param dims the length of each dimension; none for a scalar
     * @throws io.trt4j.cuda.CudaException if there is not enough memory
     */
    public static DeviceTensor allocate(CudaContext context, DataType type, long... dims) {
        Objects.requireNonNull(context, "The context is null.");
        Objects.requireNonNull(type, "The type is null.");
        Dims shape = Shapes.of(dims);
        long units = Math.max(1, Math.ceilDiv(Shapes.bytes(type, shape), UNIT));
        DeviceMemory memory = DeviceMemory.allocate(context, Math.multiplyExact(units, UNIT));
        return new DeviceTensor(type, shape, memory.address(), memory, true);
    }

    /**
     * Wraps the start of memory that the caller owns, and keeps open while the tensor is used.
     *
     * @throws IllegalArgumentException if the memory is too small
     */
    public static DeviceTensor of(DeviceMemory memory, DataType type, long... dims) {
        Objects.requireNonNull(memory, "The memory is null.");
        Objects.requireNonNull(type, "The type is null.");
        Dims shape = Shapes.of(dims);
        long bytes = Shapes.bytes(type, shape);
        if (memory.size() < bytes) {
            throw new IllegalArgumentException("A tensor of %s in %s has %d bytes, more than the %d of the memory."
                    .formatted(type, Shapes.text(shape), bytes, memory.size()));
        }
        return new DeviceTensor(type, shape, memory.address(), memory, false);
    }

    /**
     * Wraps memory of the engine's device at an address, such as another library gives. The caller owns it, and keeps it
     * while the tensor is used. Neither where it is nor how large it is can be checked.
     *
     * @param address a multiple of 256
     */
    public static DeviceTensor ofAddress(long address, DataType type, long... dims) {
        Objects.requireNonNull(type, "The type is null.");
        return new DeviceTensor(type, Shapes.of(dims), address, null, false);
    }

    /** @throws IllegalStateException if it is closed and no call uses it any more */
    @Override
    public DataType type() {
        requireOpen();
        return type;
    }

    /** @throws IllegalStateException likewise */
    @Override
    public Dims dims() {
        requireOpen();
        return dims;
    }

    /** @throws IllegalStateException likewise */
    @Override
    public long byteSize() {
        requireOpen();
        return byteSize;
    }

    /** How many bytes there are from the address on, as far as that is known. */
    long capacity() {
        return memory == null ? byteSize : memory.size();
    }

    /**
     * The address on the device.
     *
     * @throws IllegalStateException if it is closed and no call uses it any more
     */
    public long address() {
        requireOpen();
        return address;
    }

    private void requireOpen() {
        if (uses.get() == CLOSED) {
            throw closed();
        }
    }

    /**
     * Copies all elements of another tensor to this one, and waits until that is done.
     *
     * @throws IllegalArgumentException if type or shape differ
     * @throws IllegalStateException if it is closed, or made by {@link #ofAddress}
     */
    public void copyFrom(HostTensor source) {
        Objects.requireNonNull(source, "The source is null.");
        requireOpen();
        if (source.type() != type || !source.dims().equals(dims)) {
            throw new IllegalArgumentException("%s cannot be copied to %s.".formatted(source, this));
        }
        if (byteSize > 0) {
            use();
            try {
                memory().copyFrom(source.segment());
            } finally {
                release();
            }
        }
    }

    /**
     * Copies all elements to the host, and waits until that is done. Does not wait for streams at work.
     *
     * @throws IllegalStateException if it is closed, or made by {@link #ofAddress}
     */
    public HostTensor toHost() {
        HostTensor result = HostTensor.zeros(type, dims);
        if (byteSize > 0) {
            use();
            try {
                memory().copyTo(result.segment());
            } finally {
                release();
            }
        }
        return result;
    }

    private DeviceMemory memory() {
        if (memory == null) {
            throw new IllegalStateException(
                    "%s is at an address that the caller owns, who alone can copy it.".formatted(this));
        }
        return memory;
    }

    /** Keeps its memory until {@link #release()}. */
    void use() {
        for (int seen = uses.get(); seen >= 0; seen = uses.get()) {
            if (uses.compareAndSet(seen, seen + 1)) {
                return;
            }
        }
        throw closed();
    }

    void release() {
        if (uses.decrementAndGet() == CLOSED) {
            free();
        }
    }

    /** How many calls and bindings use it. */
    int uses() {
        return uses.get() & Integer.MAX_VALUE;
    }

    /** Frees its memory if it is its own, once no call and no binding uses it any more. A second call does nothing. */
    @Override
    public void close() {
        for (int seen = uses.get(); seen >= 0; seen = uses.get()) {
            if (uses.compareAndSet(seen, seen + CLOSED)) {
                if (seen == 0) {
                    free();
                }
                return;
            }
        }
    }

    private void free() {
        if (owned && memory != null) {
            memory.close();
        }
    }

    private IllegalStateException closed() {
        return new IllegalStateException(this + " is closed.");
    }

    @Override
    public String toString() {
        return "DeviceTensor[%s, %s, 0x%x]".formatted(type, Shapes.text(dims), address);
    }
}
