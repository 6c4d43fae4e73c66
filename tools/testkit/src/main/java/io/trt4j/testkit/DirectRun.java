package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs plugins without an engine around them, so that it can be said which plugin, and with what memory. */
final class DirectRun {
    private final CheckSubject subject;
    private final Plan plan;
    private final HostProfile.Ranges ranges;

    DirectRun(CheckSubject subject) {
        this.subject = subject;
        plan = subject.plan();
        ranges = plan.profiles().getFirst().ranges();
    }

    /** The inputs, as plugins are configured for them when an engine is built. */
    List<DynamicPluginTensorDesc> in() {
        return DescArrays.dynamic(
                plan.inputs().stream()
                        .map(t -> DescArrays.linear(t.type(), t.dims()))
                        .toList(),
                ranges.inputs());
    }

    /** The outputs, as plugins are configured for them when an engine is built. */
    List<DynamicPluginTensorDesc> out() {
        return DescArrays.dynamic(
                plan.outputs().stream()
                        .map(o -> DescArrays.linear(o.type(), o.tensor().dims()))
                        .toList(),
                plan.outputs().stream().map(o -> o.range(ranges)).toList());
    }

    /** A plugin that was configured and initialized as for an engine, with the tactic of the plan; the caller closes it. */
    PluginInstance prepared() {
        return prepared(tactic());
    }

    /** A plugin that was configured and initialized as for an engine, with a tactic; the caller closes it. */
    PluginInstance prepared(int tactic) {
        PluginInstance instance = subject.create();
        try {
            instance.configurePlugin(in(), out());
            instance.getWorkspaceSize(in(), out());
            if (tactic != 0) {
                instance.setTactic(tactic);
            }
            instance.initialize();
            return instance;
        } catch (RuntimeException e) {
            HostEngine.closeAfter(e, instance);
            throw e;
        }
    }

    /** The tactic of the plan; 0 where the plugin has none of its own. */
    private int tactic() {
        if (!subject.isV3()) {
            return 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            byte[] state = plan.profiles().getFirst().state();
            return PluginV3State.read(state, plan.pluginName(), arena).tactic();
        }
    }

    /** The plugin as it is when the engine is loaded; the caller closes it. */
    PluginInstance loaded() {
        return loaded(plan.profiles().getFirst().state());
    }

    /** The plugin that was saved; the caller closes it. */
    PluginInstance loaded(byte[] state) {
        PluginInstance instance = PluginInstance.deserialize(plan, state, new CallTrace());
        instance.initialize();
        return instance;
    }

    /**
     * Runs a copy of a plugin as for a context.
     *
     * @param key decides what is in the memory that the plugin writes to before it does
     * @return the outputs with the shapes that they really have
     */
    List<KitTensor> run(PluginInstance prepared, InputData data, byte key) {
        return run(prepared, data, key, subject.processor());
    }

    /** Runs a copy of a plugin as {@link #run(PluginInstance, InputData, byte)} does, on a processor. */
    List<KitTensor> run(PluginInstance prepared, InputData data, byte key, Processor processor) {
        return processor.call(() -> {
            try (PluginInstance context = prepared.forContext()) {
                context.attachToContext();
                try {
                    return runAttached(context, data, key, processor);
                } finally {
                    context.detachFromContext();
                }
            }
        });
    }

    private List<KitTensor> runAttached(PluginInstance context, InputData data, byte key, Processor processor) {
        ShapedTensors tensors =
                new ShapedTensors(plan.pluginName(), plan.inputs(), plan.outputs(), ranges, data.known());
        context.shapesChanged(tensors.in(), tensors.out());
        HostBuffers buffers = tensors.buffers(plan.profiles().getFirst().workspace(), context, processor)
                .filledBy(key);
        List<KitTensor> outputs = subject.outputs(data);
        List<MemorySegment> memory = new ArrayList<>();
        data.inputs().forEach(input -> memory.add(MemorySegment.ofArray(input.bytes())));
        outputs.forEach(output -> memory.add(MemorySegment.ofArray(output.bytes())));
        buffers.run(context, memory.toArray(MemorySegment[]::new), tensors.shapes());
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).resize(tensors.shapes().shape(i));
        }
        return outputs;
    }

    /** Runs an engine. */
    static List<KitTensor> run(HostExecutionContext context, CheckSubject subject, InputData data) {
        for (KitTensor input : data.inputs()) {
            context.setInputShape(input.name(), input.dims());
            context.setTensorAddress(input.name(), MemorySegment.ofArray(input.bytes()));
        }
        for (int i = 0; i < data.shapeInputs().size(); i++) {
            Dims values = data.shapeInputs().get(i);
            context.setShapeInput(subject.spec().shapeInputs().get(i).name(), values.d());
        }
        List<KitTensor> outputs = subject.outputs(data);
        for (KitTensor output : outputs) {
            context.setTensorAddress(output.name(), MemorySegment.ofArray(output.bytes()));
        }
        context.enqueue();
        outputs.forEach(output -> output.resize(Objects.requireNonNull(context.getTensorShape(output.name()))));
        return outputs;
    }
}
