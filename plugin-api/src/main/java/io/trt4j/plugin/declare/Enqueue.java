package io.trt4j.plugin.declare;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.abi.HostExecution;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plugin is told by its enqueue; the same object for each of them. */
final class Enqueue<A extends Record> implements Call<A>, Dim.Scope {
    private final A attributes;
    private final Dim workspaceBytes;
    private final Map<String, AutoCloseable> resources;
    private @Nullable TensorDescs inputDesc;
    private @Nullable TensorDescs outputDesc;
    private @Nullable TensorAddresses inputs;
    private @Nullable TensorAddresses outputs;
    private long workspace;
    private long stream;
    private @Nullable Place place;
    private int tactic;

    /** @param resources by their keys; filled when the plugin is attached to a context */
    Enqueue(A attributes, Dim workspaceBytes, Map<String, AutoCloseable> resources) {
        this.attributes = attributes;
        this.resources = resources;
        this.workspaceBytes = workspaceBytes;
    }

    void begin(
            TensorDescs newInputDesc,
            TensorDescs newOutputDesc,
            TensorAddresses newInputs,
            TensorAddresses newOutputs,
            long newWorkspace,
            long newStream,
            Place newPlace,
            int newTactic) {
        inputDesc = newInputDesc;
        outputDesc = newOutputDesc;
        inputs = newInputs;
        outputs = newOutputs;
        workspace = newWorkspace;
        stream = newStream;
        place = newPlace;
        tactic = newTactic;
    }

    void end() {
        place = null;
        inputDesc = null;
        outputDesc = null;
        inputs = null;
        outputs = null;
    }

    private static <T> T running(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A call is good only until the code that was given it returns.");
        }
        return value;
    }

    @Override
    public A attributes() {
        return attributes;
    }

    @Override
    public Place place() {
        return running(place);
    }

    @Override
    public int tactic() {
        running(place);
        return tactic;
    }

    @Override
    public TensorDescs inputDesc() {
        return running(inputDesc);
    }

    @Override
    public TensorDescs outputDesc() {
        return running(outputDesc);
    }

    @Override
    public TensorAddresses inputs() {
        return running(inputs);
    }

    @Override
    public TensorAddresses outputs() {
        return running(outputs);
    }

    @Override
    public long workspace() {
        running(place);
        return workspace;
    }

    @Override
    public long stream() {
        running(place);
        return stream;
    }

    @Override
    public MemorySegment memory(TensorRef tensor) {
        running(place);
        if (place != Place.HOST) {
            throw new IllegalStateException("The plugin runs on a device, whose memory the CPU cannot read.");
        }
        return Calls.memory(address(tensor), bytes(tensor));
    }

    @Override
    public <T extends AutoCloseable> T resource(String key, Class<T> type) {
        running(place);
        AutoCloseable found = resources.get(key);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The plugin has no resource " + key + "; it has " + resources.keySet() + ".");
        }
        return type.cast(found);
    }

    private long bytes(TensorRef tensor) {
        if (tensor.kind() == TensorRef.Kind.WORKSPACE) {
            return workspaceBytes.evaluate(this);
        }
        return hasUnknownExtent(tensor)
                ? HostExecution.bytes(address(tensor))
                : ElementSizes.bytes(type(tensor), descs(tensor).volume(tensor.index()));
    }

    /** Whether an extent depends on a size that the plugin writes. */
    private boolean hasUnknownExtent(TensorRef tensor) {
        for (int axis = 0; axis < nbDims(tensor); axis++) {
            if (d(tensor, axis) < 0) {
                return true;
            }
        }
        return false;
    }

    private TensorDescs descs(TensorRef tensor) {
        return running(tensor.kind() == TensorRef.Kind.INPUT ? inputDesc : outputDesc);
    }

    long address(TensorRef tensor) {
        return switch (tensor.kind()) {
            case INPUT -> running(inputs).get(tensor.index());
            case OUTPUT -> running(outputs).get(tensor.index());
            case WORKSPACE -> workspace;
        };
    }

    float scale(TensorRef tensor) {
        return descs(tensor).scale(tensor.index());
    }

    DataType type(TensorRef tensor) {
        return descs(tensor).type(tensor.index());
    }

    @Override
    public int nbDims(TensorRef tensor) {
        return descs(tensor).nbDims(tensor.index());
    }

    @Override
    public long d(TensorRef tensor, int axis) {
        return descs(tensor).d(tensor.index(), axis);
    }

    @Override
    public TensorFormat format(TensorRef tensor) {
        return descs(tensor).format(tensor.index());
    }
}
