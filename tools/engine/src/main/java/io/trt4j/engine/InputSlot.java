package io.trt4j.engine;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An input of an execution: what is set of it, and its memory. */
final class InputSlot implements AutoCloseable {
    private final String engine;
    private final Execution execution;
    private final TensorInfo info;
    private final boolean onHost;
    private final Execution.Buffer buffer;
    /**
     * Values of a shape input lie in turn in one and the other. When they changed at one address, the output of TensorRT 10.6 was
     * wrong; that it looks at them again only where the address changes is a guess.
     */
    private HostBlock host = new HostBlock();

    private HostBlock otherHost = new HostBlock();

    private @Nullable Dims dims;
    private long @Nullable [] values;
    private long address;
    private @Nullable MemorySegment pinned;

    InputSlot(String engine, Execution execution, TensorInfo info) {
        this.engine = engine;
        this.execution = execution;
        this.info = info;
        onHost = execution.isOnHost(info.name());
        buffer = execution.buffer();
    }

    /**
     * Sets the shape, and of a shape input the values.
     *
     * @return whether something is other than before
     */
    boolean set(SessionCall.Input input) {
        boolean changed = !input.dims().equals(dims);
        if (changed) {
            dims = null;
            if (!execution.setInputShape(info.name(), input.dims())) {
                throw new IllegalArgumentException(
                        "TensorRT does not take the input %s; its log says why.".formatted(input.describe()));
            }
            dims = input.dims();
        }
        return onHost ? setValues(input) || changed : changed;
    }

    private boolean setValues(SessionCall.Input input) {
        long[] given = input.values();
        if (given == null) {
            throw new IllegalArgumentException(
                    "TensorRT reads the input %s on the host, though it decides no shapes: that is not supported."
                            .formatted(info.name()));
        }
        if (Arrays.equals(given, values)) {
            return false;
        }
        HostBlock last = host;
        host = otherHost;
        otherHost = last;
        MemorySegment memory = host.reserve(info.type() == DataType.kINT64 ? 8L * given.length : 4L * given.length);
        for (int i = 0; i < given.length; i++) {
            if (info.type() == DataType.kINT64) {
                memory.setAtIndex(JAVA_LONG, i, given[i]);
            } else {
                memory.setAtIndex(JAVA_INT, i, (int) given[i]);
            }
        }
        setAddress(memory.address());
        values = given;
        return true;
    }

    /** Provides memory on the device, unless the input is there or on the host. */
    void provide(SessionCall.Input input) {
        pinned = null;
        if (onHost) {
            return;
        }
        if (input.tensor() instanceof DeviceTensor tensor) {
            setAddress(tensor.address());
        } else {
            setAddress(buffer.reserve(input.tensor().byteSize()));
            pinned = buffer.pinned(input.tensor().byteSize());
        }
    }

    private void setAddress(long given) {
        if (given != address) {
            address = 0;
            execution.setAddress(info.name(), given);
            address = given;
        }
    }

    /** Copies elements of the host to where the device reads them, or to the device. */
    void copy(SessionCall.Input input) {
        if (onHost || !(input.tensor() instanceof HostTensor tensor) || tensor.byteSize() == 0) {
            return;
        }
        SessionEvents.Copy event = new SessionEvents.Copy();
        event.begin();
        if (pinned != null) {
            pinned.copyFrom(tensor.open());
        } else {
            buffer.copyFrom(tensor.open());
        }
        if (event.shouldCommit()) {
            event.engine = engine;
            event.tensor = info.name();
            event.input = true;
            event.pinned = pinned != null;
            event.bytes = tensor.byteSize();
            event.commit();
        }
    }

    /** Adds a copy of what was copied for the device. */
    void upload() {
        if (pinned != null && pinned.byteSize() > 0) {
            buffer.upload(pinned.byteSize());
        }
    }

    @Override
    public void close() {
        host.close();
        otherHost.close();
    }
}
