package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.tensorrt.PluginTensorDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The tensors and the workspace of an enqueue on the host, and what the plugin is told of them. */
final class EnqueueMemory {
    /** What {@code enqueue} is given; all are addresses. */
    record Arguments(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {}

    private final List<GuardedMemory> inputs;
    private final List<GuardedMemory> outputs;
    private final GuardedMemory workspace;
    private final ReadOnly inputDescs;
    private final ReadOnly outputDescs;
    private final ReadOnly inputAddresses;
    private final ReadOnly outputAddresses;

    /** An array on the host, between guards, which the plugin may only read. */
    private static final class ReadOnly {
        private final String name;
        private final GuardedArena guards;
        private final MemorySegment memory;
        private final MemorySegment right;

        ReadOnly(String name, Function<Arena, MemorySegment> allocate) {
            this.name = "the array " + name;
            guards = new GuardedArena(Arena.ofAuto(), this.name);
            memory = allocate.apply(guards);
            right = MemorySegment.ofArray(memory.toArray(JAVA_BYTE));
        }

        /** An array of addresses. */
        ReadOnly(String name, int size) {
            this(name, arena -> arena.allocate(JAVA_LONG, size));
        }

        void set(List<GuardedMemory> blocks, ToLongFunction<GuardedMemory> address) {
            for (int i = 0; i < blocks.size(); i++) {
                memory.setAtIndex(JAVA_LONG, i, address.applyAsLong(blocks.get(i)));
            }
            right.copyFrom(memory);
        }

        long address() {
            return memory.address();
        }

        void check(String method) {
            guards.check(method);
            long changed = memory.mismatch(right);
            if (changed >= 0) {
                throw new MemoryViolation(
                        method + " changed " + name + ", which it may only read, at byte " + changed + ".");
            }
        }
    }

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
        inputDescs = new ReadOnly("inputDesc", arena -> DescArrays.descs(in, arena));
        outputDescs = new ReadOnly("outputDesc", arena -> DescArrays.descs(out, arena));
        inputAddresses = new ReadOnly("inputs", inputs.size());
        outputAddresses = new ReadOnly("outputs", outputs.size());
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
        inputAddresses.set(inputs, address);
        outputAddresses.set(outputs, address);
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

    /**
     * Checks that nothing was changed but outputs and workspace: no guard, description or address.
     *
     * @param method what may have done it
     */
    void check(String method) {
        blocks().forEach(block -> block.check(method));
        List.of(inputDescs, outputDescs, inputAddresses, outputAddresses).forEach(array -> array.check(method));
    }
}
