package io.trt4j.plugin.declare;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.abi.ElementSizes;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/** What a plugin is told by its enqueue; the same object for each of them. */
final class Enqueue<A extends Record> implements Call<A>, Dim.Scope {
    private final A attributes;
    private final Dim workspaceBytes;
    private final Map<String, AutoCloseable> resources;
    private TensorDescs inputDesc;
    private TensorDescs outputDesc;
    private TensorAddresses inputs;
    private TensorAddresses outputs;
    private long workspace;
    private long stream;
    private Place place;
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
    }

    private void requireRunning() {
        if (place == null) {
            throw new IllegalStateException("A call is good only until the code that was given it returns.");
        }
    }

    @Override
    public A attributes() {
        return attributes;
    }

    @Override
    public Place place() {
        requireRunning();
        return place;
    }

    @Override
    public int tactic() {
        requireRunning();
        return tactic;
    }

    @Override
    public TensorDescs inputDesc() {
        requireRunning();
        return inputDesc;
    }

    @Override
    public TensorDescs outputDesc() {
        requireRunning();
        return outputDesc;
    }

    @Override
    public TensorAddresses inputs() {
        requireRunning();
        return inputs;
    }

    @Override
    public TensorAddresses outputs() {
        requireRunning();
        return outputs;
    }

    @Override
    public long workspace() {
        requireRunning();
        return workspace;
    }

    @Override
    public long stream() {
        requireRunning();
        return stream;
    }

    @Override
    public MemorySegment memory(TensorRef tensor) {
        requireRunning();
        if (place != Place.HOST) {
            throw new IllegalStateException("The plugin runs on a device, whose memory the CPU cannot read.");
        }
        return Calls.memory(address(tensor), bytes(tensor));
    }

    @Override
    public <T extends AutoCloseable> T resource(String key, Class<T> type) {
        requireRunning();
        AutoCloseable found = resources.get(key);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The plugin has no resource " + key + "; it has " + resources.keySet() + ".");
        }
        return type.cast(found);
    }

    private long bytes(TensorRef tensor) {
        return tensor.kind() == TensorRef.Kind.WORKSPACE
                ? workspaceBytes.evaluate(this)
                : ElementSizes.bytes(type(tensor), descs(tensor).volume(tensor.index()));
    }

    private TensorDescs descs(TensorRef tensor) {
        return tensor.kind() == TensorRef.Kind.INPUT ? inputDesc : outputDesc;
    }

    long address(TensorRef tensor) {
        return switch (tensor.kind()) {
            case INPUT -> inputs.get(tensor.index());
            case OUTPUT -> outputs.get(tensor.index());
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
