package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
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
    private final List<Plan.Output> outputTensors;
    private final List<String> names = new ArrayList<>();
    private final List<GuardedMemory> inputs = new ArrayList<>();
    private final List<GuardedMemory> outputs = new ArrayList<>();
    /** For each output the input whose memory it shares, or -1. */
    private final int[] aliases;

    private final GuardedMemory workspace;
    private final Processor processor;
    private final EnqueueMemory enqueued;
    private byte key;

    /**
     * Memory for tensors of given shapes.
     *
     * @param largest the shapes that the outputs have at most
     * @param aliasedInput the input whose memory an output shares, or -1
     * @param processor runs the plugin
     */
    HostBuffers(
            String plugin,
            List<HostTensorDesc> inputTensors,
            List<PluginTensorDesc> in,
            List<Plan.Output> outputTensors,
            List<PluginTensorDesc> out,
            List<Dims> largest,
            long workspaceSize,
            IntUnaryOperator aliasedInput,
            Processor processor) {
        this.plugin = plugin;
        this.processor = processor;
        this.outputTensors = outputTensors;
        for (int i = 0; i < in.size(); i++) {
            inputs.add(tensor(
                    "the input " + inputTensors.get(i).name(),
                    in.get(i).type(),
                    in.get(i).dims()));
        }
        aliases = requireAliases(plugin, out.size(), in.size(), aliasedInput);
        for (int i = 0; i < out.size(); i++) {
            GuardedMemory own = tensor(
                    "the output " + outputTensors.get(i).name(), out.get(i).type(), largest.get(i));
            outputs.add(aliases[i] < 0 ? own : shared(i, own.memory().byteSize()));
        }
        workspace = processor.memory(plugin, "the workspace", workspaceSize);
        enqueued = new EnqueueMemory(in, inputs, out, outputs, workspace);
    }

    /**
     * For each output the input whose memory it shares, or -1.
     *
     * @throws TensorRTException if there is no such input, or another output shares its memory, too
     */
    static int[] requireAliases(String plugin, int nbOutputs, int nbInputs, IntUnaryOperator aliasedInput) {
        int[] aliases = IntStream.range(0, nbOutputs).map(aliasedInput).toArray();
        for (int output = 0; output < nbOutputs; output++) {
            int input = aliases[output];
            String says =
                    plugin + ".getAliasedInput says that output " + output + " shares the memory of input " + input;
            if (input < -1 || input >= nbInputs) {
                throw new TensorRTException(says + ", but there are " + nbInputs + " inputs; -1 stands for none.");
            }
            if (input >= 0 && Arrays.stream(aliases, 0, output).anyMatch(other -> other == input)) {
                throw new TensorRTException(says + ", which an output before it shares already.");
            }
        }
        return aliases;
    }

    private GuardedMemory shared(int output, long size) {
        GuardedMemory input = inputs.get(aliases[output]);
        if (input.memory().byteSize() != size) {
            throw new TensorRTException(plugin + ".getAliasedInput says that output " + output
                    + " shares the memory of input " + aliases[output] + ", but that has "
                    + input.memory().byteSize() + " bytes and the output " + size + ".");
        }
        return input;
    }

    private GuardedMemory tensor(String name, DataType type, Dims dims) {
        names.add(name);
        return processor.memory(plugin, name, HostTensorDesc.bytes(type, dims));
    }

    /**
     * The user's memory, inputs first, all of which is there and, where its size is known in advance, large enough.
     */
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
            if (i < inputs.size() || !outputTensors.get(i - inputs.size()).hasSizes()) {
                requireSize(given, i, guarded(i).memory().byteSize());
            }
            fitting[i] = given;
        }
        return fitting;
    }

    private void requireSize(MemorySegment given, int tensor, long needed) {
        if (given.byteSize() < needed) {
            throw unusable(tensor, "has " + given.byteSize() + " bytes; " + needed + " are needed");
        }
    }

    private IllegalStateException unusable(int tensor, String why) {
        return new IllegalStateException("The memory for " + names.get(tensor) + " " + why + ".");
    }

    private GuardedMemory guarded(int tensor) {
        return tensor < inputs.size() ? inputs.get(tensor) : outputs.get(tensor - inputs.size());
    }

    /** Runs a plugin on the user's memory, inputs first, and finds out the shapes of outputs that depend on sizes. */
    void run(PluginInstance instance, MemorySegment[] memory, OutputShapes shapes) {
        shapes.forgetSizes();
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).fill(key);
            MemorySegment input = inputs.get(i).memory();
            input.copyFrom(memory[i].asSlice(0, input.byteSize()));
        }
        clear();
        processor.enqueue(instance, enqueued);
        check(memory);
        shapes.readSizes(output -> outputs.get(output).memory());
        long[] sizes = IntStream.range(0, outputs.size())
                .mapToLong(i -> HostTensorDesc.bytes(outputTensors.get(i).type(), shapes.shape(i)))
                .toArray();
        for (int i = 0; i < outputs.size(); i++) {
            requireSize(memory[inputs.size() + i], inputs.size() + i, sizes[i]);
        }
        for (int i = 0; i < outputs.size(); i++) {
            MemorySegment output = outputs.get(i).memory().asSlice(0, sizes[i]);
            memory[inputs.size() + i].asSlice(0, sizes[i]).copyFrom(output);
        }
    }

    /** Runs a plugin on inputs full of zeros; the result is how long it took in nanoseconds. */
    long runOnZeros(PluginInstance instance) {
        inputs.forEach(input -> input.memory().fill((byte) 0));
        clear();
        long time = processor.enqueue(instance, enqueued);
        enqueued.check(plugin + ".enqueue");
        return time;
    }

    /**
     * Chooses what is in the memory that the plugin writes to before it does, and around that and its inputs: each byte is another
     * with another key.
     */
    HostBuffers filledBy(byte newKey) {
        key = newKey;
        return this;
    }

    /** Forgets what was in the memory that the plugin writes to. */
    private void clear() {
        for (int i = 0; i < outputs.size(); i++) {
            if (aliases[i] < 0) {
                outputs.get(i).fill(key);
            }
        }
        workspace.fill(key);
    }

    private void check(MemorySegment[] memory) {
        enqueued.check(plugin + ".enqueue");
        for (int i = 0; i < inputs.size(); i++) {
            int input = i;
            if (Arrays.stream(aliases).anyMatch(alias -> alias == input)) {
                continue; // it is an output, too
            }
            MemorySegment read = inputs.get(i).memory();
            long changed = read.mismatch(memory[i].asSlice(0, read.byteSize()));
            if (changed >= 0) {
                throw new MemoryViolation(plugin + ".enqueue changed " + names.get(i)
                        + ", which it may only read, at byte " + changed + ".");
            }
        }
    }
}
