package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.PluginTensorDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The tensors and the workspace of an enqueue on the host, and what the plugin is told of them. */
final class EnqueueMemory {
    /** What {@code enqueue} is given; all are addresses. */
    record Arguments(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {}

    private final List<GuardedMemory> inputs;
    private final List<GuardedMemory> outputs;
    private final GuardedMemory workspace;
    private final Arena arena = Arena.ofAuto();
    private final MemorySegment inputDescs;
    private final MemorySegment outputDescs;
    private final MemorySegment inputAddresses;
    private final MemorySegment outputAddresses;

    /** @param outputs of which some may be inputs, too */
    EnqueueMemory(
            List<PluginTensorDesc> in,
            List<GuardedMemory> inputs,
            List<PluginTensorDesc> out,
            List<GuardedMemory> outputs,
            GuardedMemory workspace) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.workspace = workspace;
        inputDescs = DescArrays.descs(in, arena);
        outputDescs = DescArrays.descs(out, arena);
        inputAddresses = arena.allocate(JAVA_LONG, inputs.size());
        outputAddresses = arena.allocate(JAVA_LONG, outputs.size());
    }

    /** Each block of memory once, with its guards. */
    List<GuardedMemory> blocks() {
        List<GuardedMemory> blocks = new ArrayList<>(inputs);
        outputs.stream().filter(output -> !inputs.contains(output)).forEach(blocks::add);
        blocks.add(workspace);
        return blocks;
    }

    List<GuardedMemory> inputs() {
        return inputs;
    }

    /** What the plugin may write to: outputs and workspace. */
    List<GuardedMemory> written() {
        List<GuardedMemory> written = new ArrayList<>(outputs);
        written.add(workspace);
        return written;
    }

    /** What to tell a plugin that works on this memory itself. */
    Arguments onHost() {
        return at(block -> block.memory().address(), 0);
    }

    /**
     * What to tell a plugin that works on copies.
     *
     * @param address where that of a block is
     */
    Arguments at(ToLongFunction<GuardedMemory> address, long stream) {
        for (int i = 0; i < inputs.size(); i++) {
            inputAddresses.setAtIndex(JAVA_LONG, i, address.applyAsLong(inputs.get(i)));
        }
        for (int i = 0; i < outputs.size(); i++) {
            outputAddresses.setAtIndex(JAVA_LONG, i, address.applyAsLong(outputs.get(i)));
        }
        return new Arguments(
                inputDescs.address(),
                outputDescs.address(),
                inputAddresses.address(),
                outputAddresses.address(),
                workspace.memory().byteSize() == 0 ? 0 : address.applyAsLong(workspace),
                stream);
    }

    /** How many bytes the output at an address has. */
    long outputBytes(long address) {
        return outputs.stream()
                .map(GuardedMemory::memory)
                .filter(memory -> memory.address() == address)
                .findFirst()
                .orElseThrow()
                .byteSize();
    }
}
