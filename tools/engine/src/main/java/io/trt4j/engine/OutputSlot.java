package io.trt4j.engine;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IOutputAllocator;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An output of an execution: what is set of it, and its memory. TensorRT asks it for memory where the size depends on the
 * data.
 */
final class OutputSlot implements IOutputAllocator, AutoCloseable {
    private final String engine;
    private final Execution execution;
    private final TensorInfo info;
    private final boolean onHost;
    private final Execution.Buffer buffer;
    private final HostBlock host = new HostBlock();

    /** As inferred, with -1 where it depends on the data. */
    private @Nullable Dims inferred;

    /** Of this execution; told by TensorRT where it depends on the data. */
    private volatile @Nullable Dims dims;

    private long address;
    private boolean allocates;
    private @Nullable EngineTensor target;
    private @Nullable MemorySegment hostMemory;
    private @Nullable MemorySegment pinned;

    OutputSlot(String engine, Execution execution, TensorInfo info) {
        this.engine = engine;
        this.execution = execution;
        this.info = info;
        onHost = execution.isOnHost(info.name());
        buffer = execution.buffer();
    }

    String name() {
        return info.name();
    }

    /** Asks for the shape that follows from those of the inputs. */
    void infer() {
        inferred = execution.shape(info.name());
    }

    /** Whether the shape depends on the data. */
    boolean isOpen() {
        return !Shapes.isKnown(Objects.requireNonNull(inferred));
    }

    /** The shape of the last execution, or of the next one. */
    @Nullable
    Dims dims() {
        return dims;
    }

    /**
     * Provides memory, or that it is asked for.
     *
     * @param bound whether the target is for many calls
     * @throws IllegalArgumentException if the target is of another shape, too small, or cannot take an output like this
     */
    void provide(@Nullable EngineTensor given, boolean bound) {
        target = given;
        pinned = null;
        if (given instanceof DeviceTensor) {
            requireOnDevice(bound);
        }
        dims = isOpen() ? null : inferred;
        if (dims == null) {
            setAllocator(true);
            return;
        }
        long bytes = Shapes.bytes(info.type(), Objects.requireNonNull(dims));
        requireFit(bytes);
        setAllocator(false);
        if (onHost) {
            hostMemory = host.reserve(bytes);
            setAddress(hostMemory.address());
        } else if (given instanceof DeviceTensor tensor) {
            setAddress(tensor.address());
        } else {
            setAddress(buffer.reserve(bytes));
            pinned = buffer.pinned(bytes);
        }
    }

    private void requireOnDevice(boolean bound) {
        if (onHost) {
            throw new IllegalArgumentException(
                    "The output %s cannot go to a DeviceTensor: TensorRT writes it on the host."
                            .formatted(info.name()));
        }
        if (isOpen() && !bound) {
            throw new IllegalArgumentException(
                    "The output %s cannot go to a DeviceTensor, since its size depends on the data: bind the session to it, which tells the shape."
                            .formatted(info.name()));
        }
    }

    private void requireFit(long bytes) {
        Dims shape = Objects.requireNonNull(dims);
        if (target instanceof DeviceTensor && !target.dims().equals(shape)) {
            throw new IllegalArgumentException("The output %s is %s, not %s."
                    .formatted(info.name(), Shapes.text(shape), Shapes.text(target.dims())));
        }
        if (target != null && target.byteSize() < bytes) {
            throw new IllegalArgumentException("The output %s is %s and has %d bytes; there is room for %d."
                    .formatted(info.name(), Shapes.text(shape), bytes, target.byteSize()));
        }
    }

    private void setAllocator(boolean wanted) {
        if (allocates != wanted) {
            address = 0;
            execution.setAllocator(info.name(), wanted ? this : null);
            allocates = wanted;
        }
    }

    private void setAddress(long given) {
        if (given != address) {
            address = 0;
            execution.setAddress(info.name(), given);
            address = given;
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the newer one calls it, and older versions of TensorRT know no other
    public long reallocateOutput(String tensorName, long currentMemory, long size, long alignment) {
        if (onHost) {
            hostMemory = host.reserve(size);
            return hostMemory.address();
        }
        if (target instanceof DeviceTensor tensor) {
            if (size > tensor.capacity()) {
                throw new IllegalArgumentException("The output %s has %d bytes; there is room for %d."
                        .formatted(info.name(), size, tensor.capacity()));
            }
            return tensor.address();
        }
        return buffer.reserve(size);
    }

    @Override
    public void notifyShape(String tensorName, Dims shape) {
        dims = shape;
    }

    /** Adds a copy to the host, unless the output goes to the device or is on the host. */
    void download() {
        long bytes = bytes();
        requireFit(bytes);
        if (onHost || target instanceof DeviceTensor) {
            return;
        }
        if (allocates) {
            pinned = buffer.pinned(bytes);
        }
        if (pinned != null && bytes > 0) {
            buffer.download(bytes);
        }
    }

    private long bytes() {
        Dims shape = dims;
        if (shape == null || !Shapes.isKnown(shape)) {
            throw new IllegalStateException("TensorRT did not tell the shape of the output " + info.name() + ".");
        }
        return Shapes.bytes(info.type(), shape);
    }

    /** Copies the output to a tensor of the host, once the device is done. */
    HostTensor result(@Nullable HostTensor given) {
        Dims shape = Objects.requireNonNull(dims);
        HostTensor result = given != null ? given.resized(shape) : HostTensor.zeros(info.type(), shape);
        if (result.byteSize() == 0) {
            return result;
        }
        SessionEvents.Copy event = new SessionEvents.Copy();
        event.begin();
        MemorySegment source = onHost ? hostMemory : pinned;
        if (source != null) {
            result.open().copyFrom(source.asSlice(0, result.byteSize()));
        } else {
            buffer.copyTo(result.open());
        }
        if (event.shouldCommit()) {
            event.engine = engine;
            event.tensor = info.name();
            event.pinned = source != null;
            event.bytes = result.byteSize();
            event.commit();
        }
        return result;
    }

    @Override
    public void close() {
        host.close();
    }
}
