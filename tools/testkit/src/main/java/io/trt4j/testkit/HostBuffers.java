package io.trt4j.testkit;

import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The memory that a plugin works on while shapes stay as they are: tensors and workspace, all guarded. */
final class HostBuffers {
    private final String plugin;
    private final List<String> names = new ArrayList<>();
    private final List<GuardedMemory> inputs = new ArrayList<>();
    private final List<GuardedMemory> outputs = new ArrayList<>();
    /** For each output the input whose memory it shares, or -1. */
    private final int[] aliases;

    private final GuardedMemory workspace;
    private final long workspaceSize;
    private final Arena arena = Arena.ofAuto();
    private final MemorySegment inputDescs;
    private final MemorySegment outputDescs;
    private final MemorySegment inputAddresses;
    private final MemorySegment outputAddresses;

    HostBuffers(
            Plan plan,
            List<PluginTensorDesc> in,
            List<PluginTensorDesc> out,
            long workspaceSize,
            IntUnaryOperator aliasedInput) {
        plugin = plan.pluginName();
        for (int i = 0; i < in.size(); i++) {
            inputs.add(tensor("the input " + plan.inputs().get(i).name(), in.get(i)));
        }
        aliases = IntStream.range(0, out.size()).map(aliasedInput).toArray();
        for (int i = 0; i < out.size(); i++) {
            GuardedMemory own = tensor("the output " + plan.outputs().get(i).name(), out.get(i));
            outputs.add(aliases[i] < 0 ? own : shared(i, own.memory().byteSize()));
        }
        workspace = new GuardedMemory(plugin, "the workspace", workspaceSize);
        this.workspaceSize = workspaceSize;
        inputDescs = DescArrays.descs(in, arena);
        outputDescs = DescArrays.descs(out, arena);
        inputAddresses = DescArrays.addresses(inputs, arena);
        outputAddresses = DescArrays.addresses(outputs, arena);
    }

    private GuardedMemory shared(int output, long size) {
        GuardedMemory input = aliases[output] < inputs.size() ? inputs.get(aliases[output]) : null;
        if (input == null || input.memory().byteSize() != size) {
            throw new TensorRTException(
                    plugin + ".getAliasedInput says that output " + output + " shares the memory of input "
                            + aliases[output] + ", which " + (input == null ? "there is not." : "has another size."));
        }
        return input;
    }

    private GuardedMemory tensor(String name, PluginTensorDesc desc) {
        names.add(name);
        return new GuardedMemory(plugin, name, HostTensor.bytes(desc.type(), desc.dims()));
    }

    /** The user's memory, inputs first, all of which is there and large enough. */
    MemorySegment[] requireFits(@Nullable MemorySegment[] memory) {
        MemorySegment[] fitting = new MemorySegment[memory.length];
        for (int i = 0; i < memory.length; i++) {
            MemorySegment given = memory[i];
            if (given == null) {
                throw new IllegalStateException("No memory was set for " + names.get(i) + ".");
            }
            if (!given.scope().isAlive()) {
                throw unusable(i, "was freed: its arena was closed");
            }
            if (!given.isAccessibleBy(Thread.currentThread())) {
                throw unusable(i, "belongs to another thread: its arena is confined to that");
            }
            if (i >= inputs.size() && given.isReadOnly()) {
                throw unusable(i, "is read-only");
            }
            long needed = guarded(i).memory().byteSize();
            if (given.byteSize() < needed) {
                throw unusable(i, "has " + given.byteSize() + " bytes; " + needed + " are needed");
            }
            fitting[i] = given;
        }
        return fitting;
    }

    private IllegalStateException unusable(int tensor, String why) {
        return new IllegalStateException("The memory for " + names.get(tensor) + " " + why + ".");
    }

    private GuardedMemory guarded(int tensor) {
        return tensor < inputs.size() ? inputs.get(tensor) : outputs.get(tensor - inputs.size());
    }

    /** Runs a plugin on the user's memory, inputs first. */
    void run(PluginInstance instance, MemorySegment[] memory) {
        for (int i = 0; i < inputs.size(); i++) {
            MemorySegment input = inputs.get(i).memory();
            input.copyFrom(memory[i].asSlice(0, input.byteSize()));
        }
        for (int i = 0; i < outputs.size(); i++) {
            if (aliases[i] < 0) {
                outputs.get(i).fill();
            }
        }
        workspace.fill();
        instance.enqueue(
                inputDescs,
                outputDescs,
                inputAddresses,
                outputAddresses,
                workspaceSize == 0 ? MemorySegment.NULL : workspace.memory());
        check(memory);
        for (int i = 0; i < outputs.size(); i++) {
            MemorySegment output = outputs.get(i).memory();
            memory[inputs.size() + i].asSlice(0, output.byteSize()).copyFrom(output);
        }
    }

    private void check(MemorySegment[] memory) {
        String method = plugin + ".enqueue";
        workspace.check(method);
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).check(method);
            int input = i;
            if (Arrays.stream(aliases).anyMatch(alias -> alias == input)) {
                continue; // it is an output, too
            }
            MemorySegment read = inputs.get(i).memory();
            long changed = read.mismatch(memory[i].asSlice(0, read.byteSize()));
            if (changed >= 0) {
                throw new TensorRTException(
                        method + " changed " + names.get(i) + ", which it may only read, at byte " + changed + ".");
            }
        }
        outputs.forEach(output -> output.check(method));
    }
}
