package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link HostEngine}: TensorRT's {@code IExecutionContext}. Set the shapes of inputs that are not known in
 * advance and the values of shape inputs, set memory for every tensor, and {@link #enqueue()}. For one thread at a time.
 */
public final class HostExecutionContext implements AutoCloseable {
    private final HostEngine engine;
    private final Plan plan;
    private final List<PluginInstance> plugins = new ArrayList<>();
    private final @Nullable Dims[] shapes;
    private final @Nullable Dims[] values;
    private final @Nullable MemorySegment[] memory;
    private int profile;
    /** For the shapes, values and profile as they are; null when they changed. */
    private @Nullable ShapedTensors tensors;
    /** What the plugin was told of last; null when its tensors changed since. */
    private @Nullable HostBuffers buffers;

    private boolean closed;

    HostExecutionContext(HostEngine engine, Plan plan, List<PluginInstance> ofEngine) {
        this.engine = engine;
        this.plan = plan;
        shapes = new Dims[plan.inputs().size()];
        values = new Dims[plan.shapeInputs().size()];
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
            HostTensorDesc input = plan.inputs().get(i);
            shapes[i] = input.isStatic() ? input.dims() : null;
        }
        Arrays.fill(values, null);
        changed();
    }

    private void changed() {
        tensors = null;
        buffers = null;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The execution context was closed.");
        }
    }

    /** Inputs come first, then outputs, then shape inputs. */
    private int index(String name) {
        Objects.requireNonNull(name, "The name of a tensor is null.");
        List<String> inputs = names(plan.inputs());
        List<String> outputs = names(engine.outputs());
        List<String> shapeInputs = names(plan.shapeInputs());
        List<String> all = new ArrayList<>(inputs);
        all.addAll(outputs);
        all.addAll(shapeInputs);
        int index = all.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("The engine has no tensor called " + name + "; its inputs are " + inputs
                    + ", its outputs " + outputs
                    + (shapeInputs.isEmpty() ? "." : ", its shape inputs " + shapeInputs + "."));
        }
        return index;
    }

    private static List<String> names(List<HostTensorDesc> tensors) {
        return tensors.stream().map(HostTensorDesc::name).toList();
    }

    private boolean isShapeInput(int index) {
        return index >= memory.length;
    }

    private static IllegalArgumentException needsValues(String name) {
        return new IllegalArgumentException(
                "The tensor " + name + " is a shape input: give it values by setShapeInput.");
    }

    /**
     * Chooses the optimization profile, 0 to begin with. Shapes that are not known in advance, and the
     * values of shape inputs, must then be set again.
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
        Objects.requireNonNull(shape, () -> "The shape of the input " + name + " is null.");
        int index = index(name);
        if (isShapeInput(index)) {
            throw needsValues(name);
        }
        if (index >= shapes.length) {
            throw new IllegalArgumentException("The shape of the output " + name + " follows from the inputs'.");
        }
        Dims copy = HostTensorDesc.copy("The shape of the input " + name, shape);
        HostProfile.Range range = ranges().inputs().get(index);
        HostProfile.requireWithin(plan.inputs().get(index), copy, range.min(), range.max());
        if (!copy.equals(shapes[index])) {
            shapes[index] = copy;
            changed();
        }
    }

    /**
     * Sets the values of a shape input.
     *
     * @param elements one for each element, within the range of the profile; copied
     * @throws IllegalArgumentException if there is no such shape input or it cannot have those values
     */
    public void setShapeInput(String name, long... elements) {
        requireOpen();
        Dims given = HostProfile.values("", name, elements);
        int index = index(name) - memory.length;
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The tensor " + name + " is no shape input; these are " + names(plan.shapeInputs()) + ".");
        }
        HostProfile.requireValuesWithin(
                plan.shapeInputs().get(index), given, ranges().shapeInputs().get(index));
        if (!given.equals(values[index])) {
            values[index] = given;
            changed();
        }
    }

    private HostProfile.Ranges ranges() {
        return plan.profiles().get(profile).ranges();
    }

    /**
     * The shape that a tensor has now. An extent of an output that depends on a size which the plugin finds out is -1 until
     * {@link #enqueue()} has run it with the inputs' present shapes; then it is that of the last run.
     *
     * @throws IllegalStateException if the shape of an input, or the values of a shape input, were not set yet
     */
    public Dims getTensorShape(String name) {
        requireOpen();
        int index = index(name);
        if (isShapeInput(index)) {
            return plan.shapeInputs().get(index - memory.length).dims();
        }
        return index < shapes.length
                ? inputShapes().get(index)
                : tensors().shapes().shape(index - shapes.length);
    }

    /**
     * How many bytes an output has at most with the inputs' present shapes: where the plugin finds out its size, as many as are
     * enough in any case.
     *
     * @throws IllegalArgumentException if there is no such output
     * @throws IllegalStateException if the shape of an input, or the values of a shape input, were not set yet
     */
    public long getMaxOutputSize(String name) {
        requireOpen();
        int output = index(name) - shapes.length;
        if (output < 0 || output >= plan.outputs().size()) {
            throw new IllegalArgumentException(
                    "The tensor " + name + " is no output; these are " + names(engine.outputs()) + ".");
        }
        return HostTensorDesc.bytes(
                plan.outputs().get(output).type(), tensors().shapes().largest(output));
    }

    private ShapedTensors tensors() {
        if (tensors == null) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    throw new IllegalStateException("The values of the shape input "
                            + plan.shapeInputs().get(i).name()
                            + " were not set by setShapeInput (a change of profile resets them).");
                }
            }
            tensors = new ShapedTensors(
                    plan.pluginName(),
                    plan.inputs(),
                    plan.outputs(),
                    ranges(),
                    new Known(inputShapes(), List.of(values), Known.ANY));
        }
        return tensors;
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
     * @param data at least as large as the tensor; for an output whose size the plugin finds out, as large as it then is: if
     *     that is too little, {@link #enqueue()} says so, {@link #getTensorShape} says how large it is, and it can be enqueued
     *     again. Of the heap or native, its elements in the machine's byte order. It
     *     must be there and accessible by the thread whenever {@link #enqueue()} is called.
     */
    public void setTensorAddress(String name, MemorySegment data) {
        requireOpen();
        Objects.requireNonNull(data, () -> "The memory for the tensor " + name + " is null.");
        int index = index(name);
        if (isShapeInput(index)) {
            throw needsValues(name);
        }
        memory[index] = data;
    }

    /**
     * Runs the plugin. When this returns the outputs are there.
     *
     * @throws IllegalStateException if a shape, a shape input's values or a tensor's memory was not set, or the memory is too small, was freed,
     *     belongs to another thread or, of an output, is read-only
     * @throws TensorRTException if the plugin fails, changes its input, writes out of bounds, or says that an output is larger
     *     than it may be
     */
    public void enqueue() {
        requireOpen();
        engine.trace().heading("enqueueV3");
        engine.processor().call(() -> run(plugins.get(profile)));
    }

    private HostBuffers run(PluginInstance plugin) {
        ShapedTensors shaped = tensors();
        if (buffers == null) {
            plugin.shapesChanged(shaped.in(), shaped.out());
            buffers = shaped.buffers(plan.profiles().get(profile).workspace(), plugin, engine.processor());
        }
        buffers.run(plugin, buffers.requireFits(memory), shaped.shapes());
        return buffers;
    }

    /** Frees the context. */
    @Override
    @SuppressWarnings("try")
    public void close() {
        if (!closed) {
            closed = true;
            engine.trace().heading("context closed");
            try (PluginInstance.Step end = engine::contextClosed) {
                engine.processor().call(() -> {
                    closePlugins();
                    return null;
                });
            }
        }
    }
}
