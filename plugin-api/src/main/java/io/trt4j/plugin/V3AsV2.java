package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PluginV3} where TensorRT has plugins of version 2 only. What these cannot express is refused when the plugin is
 * made.
 */
final class V3AsV2<S extends Record> implements Plugin<S> {
    private static final IDimensionExpr[][] NO_SHAPE_INPUTS = new IDimensionExpr[0][];

    private final S made;
    private final PluginV3<S> plugin;
    /** The shapes that the plugin was told last, inputs first, each after its number of dimensions. */
    private long[] shapes = new long[0];

    private boolean closed;

    private V3AsV2(S made, PluginV3<S> plugin) {
        this.made = made;
        this.plugin = plugin;
    }

    /**
     * The adapter of a plugin.
     *
     * @throws UnsupportedOperationException if the plugin needs what plugins of version 2 lack; it is closed then
     */
    static <S extends Record> V3AsV2<S> of(String name, S made, PluginV3<S> plugin) {
        Objects.requireNonNull(plugin, () -> "The factory of the plugin " + name + " returned null.");
        try {
            require(plugin.getValidTactics().length == 0, name, "chooses among tactics");
            for (int output = 0; output < plugin.getNbOutputs(); output++) {
                require(plugin.getAliasedInput(output) < 0, name, "has an output that shares an input's memory");
            }
            return new V3AsV2<>(made, plugin);
        } catch (Throwable t) {
            plugin.close();
            throw t;
        }
    }

    private static void require(boolean holds, String name, String what) {
        if (!holds) {
            throw new UnsupportedOperationException("The plugin " + name + " " + what
                    + ", which needs TensorRT 10.0 or newer; " + TensorRT.version() + " is loaded.");
        }
    }

    @Override
    public S state() {
        return plugin.getFieldsToSerialize(made);
    }

    @Override
    public int getNbOutputs() {
        return Answers.requireNbOutputs(plugin.getNbOutputs());
    }

    @Override
    public DataType getOutputDataType(int index, DataType[] inputTypes) {
        int outputs = getNbOutputs();
        int output = Answers.requireOutput(index, outputs);
        return Answers.requireOutputs(plugin.getOutputDataTypes(inputTypes), outputs, "types of outputs")[output];
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        int outputs = getNbOutputs();
        int output = Answers.requireOutput(outputIndex, outputs);
        IDimensionExpr[][] shapes = plugin.getOutputShapes(inputs, NO_SHAPE_INPUTS, exprBuilder);
        return Answers.requireOutputs(shapes, outputs, "shapes of outputs")[output];
    }

    @Override
    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        return plugin.supportsFormatCombination(pos, dynamic(inOut), nbInputs, nbOutputs);
    }

    /** Tensors of one shape each. */
    private static DynamicPluginTensorDesc[] dynamic(PluginTensorDesc[] tensors) {
        return Arrays.stream(tensors)
                .map(t -> new DynamicPluginTensorDesc(t, t.dims(), t.dims(), t.dims()))
                .toArray(DynamicPluginTensorDesc[]::new);
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) throws Exception {
        plugin.configurePlugin(in, out);
    }

    @Override
    public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
        return plugin.getWorkspaceSize(dynamic(inputs), dynamic(outputs));
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream)
            throws Exception {
        if (haveChanged(inputDesc, outputDesc)) {
            plugin.onShapeChange(descs(inputDesc), descs(outputDesc));
        }
        plugin.enqueue(inputDesc, outputDesc, inputs, outputs, workspace, stream);
    }

    /** Compares the shapes with those of the last enqueue, and keeps them; allocates only when there are more. */
    private boolean haveChanged(TensorDescs inputDesc, TensorDescs outputDesc) {
        int needed = length(inputDesc) + length(outputDesc);
        boolean changed = needed != shapes.length;
        if (changed) {
            shapes = new long[needed];
        }
        return keep(inputDesc, 0) | keep(outputDesc, length(inputDesc)) | changed;
    }

    private static int length(TensorDescs tensors) {
        int length = 0;
        for (int i = 0; i < tensors.size(); i++) {
            length += 1 + tensors.nbDims(i);
        }
        return length;
    }

    private boolean keep(TensorDescs tensors, int from) {
        boolean changed = false;
        int at = from;
        for (int i = 0; i < tensors.size(); i++) {
            int nbDims = tensors.nbDims(i);
            changed |= shapes[at] != nbDims;
            shapes[at++] = nbDims;
            for (int axis = 0; axis < nbDims; axis++) {
                changed |= shapes[at] != tensors.d(i, axis);
                shapes[at++] = tensors.d(i, axis);
            }
        }
        return changed;
    }

    private static PluginTensorDesc[] descs(TensorDescs tensors) {
        PluginTensorDesc[] result = new PluginTensorDesc[tensors.size()];
        for (int i = 0; i < result.length; i++) {
            long[] dims = new long[tensors.nbDims(i)];
            for (int axis = 0; axis < dims.length; axis++) {
                dims[axis] = tensors.d(i, axis);
            }
            result[i] = new PluginTensorDesc(Dims.of(dims), tensors.type(i), tensors.format(i), tensors.scale(i));
        }
        return result;
    }

    @Override
    public void attachToContext(long cudnn, long cublas, @Nullable IGpuAllocator allocator) {
        try {
            plugin.attachToContext(allocator, null);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called when TensorRT has destroyed the plugin. */
    void close() {
        if (!closed) {
            closed = true;
            plugin.close();
        }
    }
}
