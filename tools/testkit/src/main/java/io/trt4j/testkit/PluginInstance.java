package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.natives.MissingPlugin;
import java.util.List;
import java.util.function.Consumer;

/**
 * A native plugin object: its methods with Java's types, recorded in the trace, their answers checked. Closing it frees it,
 * unless it was lent.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
sealed interface PluginInstance extends AutoCloseable permits PluginV2Instance, PluginV3Instance {
    /** So that a number that makes no sense does not take forever. */
    int MAX_OUTPUTS = 10_000;

    /** More than any GPU has. */
    long MAX_WORKSPACE = 1L << 40;

    /** The plugin that a creator in TensorRT's registry makes, of version 2 or 3. */
    static PluginInstance create(
            String name,
            String version,
            String pluginNamespace,
            String layer,
            PluginFieldCollection fields,
            CallTrace trace) {
        IPluginCreator creator = TensorRT.getPluginCreator(name, version, pluginNamespace);
        return creator != null
                ? PluginV2Instance.create(name, creator, layer, fields, trace)
                : PluginV3Instance.create(
                        name, creatorV3(name, version, pluginNamespace), layer, fields, TensorRTPhase.kBUILD, trace);
    }

    /** The plugin of an engine that is being loaded. */
    static PluginInstance deserialize(Plan plan, byte[] state, CallTrace trace) {
        IPluginCreator creator =
                TensorRT.getPluginCreator(plan.pluginName(), plan.pluginVersion(), plan.pluginNamespace());
        return creator != null
                ? PluginV2Instance.deserialize(plan.pluginName(), creator, plan.layer(), state, trace)
                : PluginV3Instance.deserialize(
                        plan.pluginName(),
                        creatorV3(plan.pluginName(), plan.pluginVersion(), plan.pluginNamespace()),
                        plan.layer(),
                        state,
                        trace);
    }

    private static IPluginCreatorV3One creatorV3(String name, String version, String pluginNamespace) {
        boolean has = TensorRT.version().major() >= 10;
        if (has
                && TensorRT.getPluginRegistry().getCreator(name, version, pluginNamespace)
                        instanceof IPluginCreatorV3One creator) {
            return creator;
        }
        throw new TensorRTException(MissingPlugin.sentence(name, version, pluginNamespace));
    }

    /** The method of a network that the plugin is added by. */
    String layerMethod();

    /** Whether somebody else owns it. */
    boolean isLent();

    /** Checks that the plugin is of a kind that the host engine runs. */
    void requireKind();

    PluginInstance copy();

    /** A copy for an execution context. */
    PluginInstance forContext();

    String getPluginType();

    String getPluginVersion();

    String getPluginNamespace();

    int getNbOutputs();

    DataType getOutputDataType(int output, List<DataType> inputTypes);

    /**
     * The dimensions of each output; those of the inputs that are -1, and the values of shape inputs, are unknown in them.
     *
     * @param shapeInputs none for plugins of version 2
     */
    List<List<Expr>> getOutputShapes(int nbOutputs, List<Dims> inputs, List<HostTensorDesc> shapeInputs);

    /**
     * Whether one of the tensors may be as it is.
     *
     * @param pos which
     * @param inOut the tensors before it, itself, and perhaps some of those after it, of which the plugin is not to take notice
     */
    boolean supportsFormatCombination(int pos, List<PluginTensorDesc> inOut, int nbInputs, int nbOutputs);

    void configurePlugin(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out);

    long getWorkspaceSize(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out);

    /** The custom tactics; empty where there are none. */
    int[] getValidTactics();

    /** Chooses one of the custom tactics, which copies have, too. */
    void setTactic(int tactic);

    void initialize();

    /** What the plugin is made from when the engine is loaded. */
    byte[] serialize();

    void attachToContext();

    /** Detaches it if it is attached. */
    void detachFromContext();

    /** Tells, before it is enqueued, the shapes that it runs with. */
    void shapesChanged(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out);

    /** The input whose memory an output shares; -1 for none. */
    int getAliasedInput(int output);

    /** Runs the plugin. */
    void enqueue(EnqueueMemory.Arguments arguments);

    /** Runs the plugin, records nothing and allocates nothing; the result is its status. */
    int enqueueUnrecorded(EnqueueMemory.Arguments arguments);

    @Override
    void close();

    static int requireNbOutputs(String plugin, int count) {
        if (count < 1 || count > MAX_OUTPUTS) {
            throw new TensorRTException(plugin + ".getNbOutputs returned " + count
                    + "; a plugin has at least one output, here at most " + MAX_OUTPUTS + ".");
        }
        return count;
    }

    static long requireWorkspaceSize(String plugin, long size) {
        if (!isWorkspaceSize(size)) {
            throw new TensorRTException(plugin + ".getWorkspaceSize returned " + size
                    + "; a workspace has at least 0 and at most " + MAX_WORKSPACE + " bytes.");
        }
        return size;
    }

    static boolean isWorkspaceSize(long bytes) {
        return bytes >= 0 && bytes <= MAX_WORKSPACE;
    }

    /** Something to do at the end, though what came before may have thrown. */
    interface Step extends AutoCloseable {
        @Override
        void close();
    }

    /** Does something to all, though it may throw for some. */
    static void forEach(List<PluginInstance> instances, Consumer<PluginInstance> action) {
        RuntimeException first = null;
        for (PluginInstance instance : instances) {
            try {
                action.accept(instance);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
