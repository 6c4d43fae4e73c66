package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.HostExecution;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link HostEngine}: TensorRT's {@code IExecutionContext}. Set the shapes of inputs that are not known in
 * advance, set memory for every tensor, and {@link #enqueue()}. For one thread at a time.
 */
public final class HostExecutionContext implements AutoCloseable {
    private final HostEngine engine;
    private final Plan plan;
    private final List<PluginInstance> plugins = new ArrayList<>();
    private final @Nullable Dims[] shapes;
    private final @Nullable MemorySegment[] memory;
    private int profile;
    /** What the plugin was configured for last; null when shapes or profile changed since. */
    private @Nullable HostBuffers buffers;

    private boolean closed;

    HostExecutionContext(HostEngine engine, Plan plan, List<PluginInstance> ofEngine) {
        this.engine = engine;
        this.plan = plan;
        shapes = new Dims[plan.inputs().size()];
        memory = new MemorySegment[plan.inputs().size() + plan.outputs().size()];
        resetShapes();
        try {
            ofEngine.forEach(plugin -> plugins.add(plugin.forContext()));
            plugins.reversed().forEach(PluginInstance::attachToContext);
        } catch (RuntimeException e) {
            HostEngine.closeAfter(e, this::closePlugins);
            throw e;
        }
    }

    @SuppressWarnings("try")
    private void closePlugins() {
        try (PluginInstance.Step end = () -> PluginInstance.forEach(plugins.reversed(), PluginInstance::close)) {
            PluginInstance.forEach(plugins.reversed(), PluginInstance::detachFromContext);
        }
    }

    private void resetShapes() {
        for (int i = 0; i < shapes.length; i++) {
            HostTensor input = plan.inputs().get(i);
            shapes[i] = input.isStatic() ? input.dims() : null;
        }
        buffers = null;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The execution context was closed.");
        }
    }

    private int index(String name) {
        for (int i = 0; i < plan.inputs().size(); i++) {
            if (plan.inputs().get(i).name().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < plan.outputs().size(); i++) {
            if (plan.outputs().get(i).name().equals(name)) {
                return plan.inputs().size() + i;
            }
        }
        throw new IllegalArgumentException("The engine has no tensor called " + name + "; its inputs are "
                + plan.inputs().stream().map(HostTensor::name).toList() + ", its outputs "
                + plan.outputs().stream().map(Plan.Output::name).toList() + ".");
    }

    /**
     * Chooses the optimization profile, 0 to begin with. Shapes that are not known in advance must then be set again.
     *
     * @throws IllegalArgumentException if the engine has no such profile
     */
    public void setOptimizationProfile(int index) {
        requireOpen();
        if (index < 0 || index >= plan.profiles().size()) {
            throw new IllegalArgumentException("The engine has no optimization profile " + index + "; it has "
                    + plan.profiles().size() + ".");
        }
        if (index != profile) {
            profile = index;
            resetShapes();
        }
    }

    /**
     * Sets the shape of an input.
     *
     * @param shape its extents in elements, within the range of the profile; copied
     * @throws IllegalArgumentException if there is no such input or it cannot have that shape
     */
    public void setInputShape(String name, Dims shape) {
        requireOpen();
        int index = index(name);
        if (index >= shapes.length) {
            throw new IllegalArgumentException("The shape of the output " + name + " follows from the inputs'.");
        }
        Dims copy = HostTensor.copy("The shape of the input " + name, shape);
        HostProfile.Range range = plan.profiles().get(profile).ranges().get(index);
        HostProfile.requireWithin(plan.inputs().get(index), copy, range.min(), range.max());
        if (!copy.equals(shapes[index])) {
            shapes[index] = copy;
            buffers = null;
        }
    }

    /**
     * The shape that a tensor has now.
     *
     * @throws IllegalStateException if the shape of an input was not set yet
     */
    public Dims getTensorShape(String name) {
        requireOpen();
        int index = index(name);
        return index < shapes.length
                ? inputShapes().get(index)
                : plan.outputs().get(index - shapes.length).shape(inputShapes());
    }

    private List<Dims> inputShapes() {
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == null) {
                throw new IllegalStateException("The shape of the input "
                        + plan.inputs().get(i).name() + " was not set (a change of profile resets it).");
            }
        }
        return List.of(shapes);
    }

    /**
     * Sets where a tensor is. The plugin works on a copy: inputs are read from here when {@link #enqueue()} begins,
     * outputs written here when it ends.
     *
     * @param data at least as large as the tensor; of the heap or native, its elements in the machine's byte order. It
     *     must be there and accessible by the thread whenever {@link #enqueue()} is called.
     */
    public void setTensorAddress(String name, MemorySegment data) {
        requireOpen();
        memory[index(name)] = Objects.requireNonNull(data, () -> "The memory for the tensor " + name + " is null.");
    }

    /**
     * Runs the plugin. When this returns the outputs are there.
     *
     * @throws IllegalStateException if a shape or a tensor's memory was not set, or the memory is too small, was freed,
     *     belongs to another thread or, of an output, is read-only
     * @throws TensorRTException if the plugin fails, changes its input, or writes out of bounds
     */
    public void enqueue() {
        requireOpen();
        engine.trace().heading("enqueueV3");
        HostExecution.call(() -> run(plugins.get(profile)));
    }

    private HostBuffers run(PluginInstance plugin) {
        if (buffers == null) {
            buffers = configured(plugin);
        }
        buffers.run(plugin, buffers.requireFits(memory));
        return buffers;
    }

    private HostBuffers configured(PluginInstance plugin) {
        List<Dims> inputShapes = inputShapes();
        List<HostProfile.Range> ranges = plan.profiles().get(profile).ranges();
        List<PluginTensorDesc> in = new ArrayList<>();
        for (int i = 0; i < inputShapes.size(); i++) {
            in.add(DescArrays.linear(plan.inputs().get(i).type(), inputShapes.get(i)));
        }
        List<PluginTensorDesc> out = plan.outputs().stream()
                .map(o -> DescArrays.linear(o.type(), o.shape(inputShapes)))
                .toList();
        plugin.shapesChanged(
                DescArrays.dynamic(in, ranges),
                DescArrays.dynamic(
                        out, plan.outputs().stream().map(o -> o.range(ranges)).toList()));
        return new HostBuffers(plan, in, out, plan.profiles().get(profile).workspace(), plugin::aliasedInput);
    }

    /** Frees the context. */
    @Override
    @SuppressWarnings("try")
    public void close() {
        if (!closed) {
            closed = true;
            engine.trace().heading("context closed");
            try (PluginInstance.Step end = engine::contextClosed) {
                closePlugins();
            }
        }
    }
}
