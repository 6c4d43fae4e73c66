package io.trt4j.plugin;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** TensorRT's side of a {@link Plugin}: the user's object, and what TensorRT has told it. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class PluginObject<S extends Record> implements IPluginV2DynamicExt, UpcallTarget.Named, UpcallTarget.Abandoned {
    private static final int OK = 0;

    private final Creator<S> creator;
    private final Plugin<S> plugin;
    private final TensorRTPhase phase;

    // The views that enqueue is given, used again in every call: TensorRT never calls one object twice at once.
    private final TensorDescsView inputDescs = new TensorDescsView();
    private final TensorDescsView outputDescs = new TensorDescsView();
    private final TensorAddressesView inputAddresses = new TensorAddressesView();
    private final TensorAddressesView outputAddresses = new TensorAddressesView();
    private int nbInputs;
    private int nbOutputs;

    private volatile String pluginNamespace;
    // No lock is held while the user's methods run: they may wait for a thread that copies this plugin.
    private final AtomicBoolean initialized = new AtomicBoolean();
    /** Why it could not be initialized, if it could not. */
    private volatile @Nullable Throwable unusable;
    /** Its native object, if TensorRT left it alone because it could not be initialized. */
    private volatile ObjectTable.@Nullable Handle abandoned;

    private volatile byte @Nullable [] saved;

    PluginObject(Creator<S> creator, TensorRTPhase phase, Plugin<S> plugin, String pluginNamespace) {
        this.creator = creator;
        this.phase = phase;
        this.plugin = plugin;
        this.pluginNamespace = pluginNamespace;
    }

    /** The whole way of an enqueue once its upcall has found this: no allocation, no lock, no look-up by name. */
    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        try {
            requireUsable();
            inputDescs.open(inputDesc, nbInputs);
            outputDescs.open(outputDesc, nbOutputs);
            inputAddresses.open(inputs, nbInputs);
            outputAddresses.open(outputs, nbOutputs);
            plugin.enqueue(inputDescs, outputDescs, inputAddresses, outputAddresses, workspace, stream);
            return OK;
        } catch (Exception e) {
            throw PluginObject.<RuntimeException>thrown(e);
        } finally {
            inputDescs.close();
            outputDescs.close();
            inputAddresses.close();
            outputAddresses.close();
        }
    }

    /** Throws if it could not be initialized, which not every TensorRT is told. */
    private void requireUsable() {
        if (unusable != null) {
            throw new IllegalStateException("The plugin could not be initialized.", unusable);
        }
    }

    /** Throws what user code threw as it is: the upcall that led to it catches everything. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException thrown(Throwable t) throws E {
        throw (E) t;
    }

    @Override
    public int getNbOutputs() {
        return plugin.getNbOutputs();
    }

    @Override
    public DataType getOutputDataType(int index, DataType[] inputTypes) {
        return plugin.getOutputDataType(index, Given.array(inputTypes, "inputTypes"));
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return Objects.requireNonNull(
                plugin.getOutputDimensions(
                        outputIndex, Given.array(inputs, "inputs"), Given.argument(exprBuilder, "exprBuilder")),
                () -> "no dimensions of output " + outputIndex);
    }

    @Override
    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int inputs, int outputs) {
        return plugin.supportsFormatCombination(
                pos, Answers.requirePosition(pos, inOut, inputs, outputs), inputs, outputs);
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        nbInputs = Given.array(in, "in").length;
        nbOutputs = Given.array(out, "out").length;
        try {
            plugin.configurePlugin(in, out);
        } catch (Exception e) {
            throw PluginObject.<RuntimeException>thrown(e);
        }
    }

    @Override
    public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
        return Answers.requireWorkspace(
                plugin.getWorkspaceSize(Given.array(inputs, "inputs"), Given.array(outputs, "outputs")));
    }

    @Override
    public int initialize() {
        if (initialized.compareAndSet(false, true)) {
            try {
                plugin.initialize();
            } catch (Throwable t) {
                initialized.set(false);
                unusable = t;
                throw PluginObject.<RuntimeException>thrown(t);
            }
            unusable = null;
            ObjectTable.Handle left = abandoned;
            if (left != null) {
                abandoned = null;
                creator.initialized(left);
            }
        }
        return OK;
    }

    @Override
    public void abandoned(ObjectTable.Handle object) {
        abandoned = object;
        creator.abandoned(object);
    }

    @Override
    public void terminate() {
        if (initialized.compareAndSet(true, false)) {
            plugin.terminate();
        }
    }

    /** A copy, initialized if this is: TensorRT initializes an engine's plugin, but not a context's copy of it. */
    @Override
    public PluginObject<S> clone() {
        PluginObject<S> copy = creator.object(plugin.state(), phase);
        try {
            copy.pluginNamespace = pluginNamespace;
            copy.nbInputs = nbInputs;
            copy.nbOutputs = nbOutputs;
            copy.unusable = unusable;
            if (initialized.get()) {
                copy.initialize();
            }
            return copy;
        } catch (Throwable t) {
            copy.close();
            throw PluginObject.<RuntimeException>thrown(t);
        }
    }

    /** The size of what {@link #serialize} is going to write, whatever the plugin learns in between. */
    @Override
    public long getSerializationSize() {
        saved = new byte[0]; // TensorRT is told 0 bytes if the next line throws, and may yet ask for them
        byte[] bytes = creator.fields().serialize(plugin.state());
        saved = bytes;
        return bytes.length;
    }

    @Override
    public void serialize(MemorySegment buffer) {
        Given.argument(buffer, "buffer");
        byte[] known = saved;
        byte[] bytes = known == null ? creator.fields().serialize(plugin.state()) : known;
        Calls.room(buffer, bytes.length, 1, "buffer").copyFrom(MemorySegment.ofArray(bytes));
    }

    @Override
    public void attachToContext(long cudnn, long cublas, @Nullable IGpuAllocator allocator) {
        plugin.attachToContext(cudnn, cublas, allocator);
    }

    @Override
    public void detachFromContext() {
        plugin.detachFromContext();
    }

    @Override
    public String getPluginType() {
        return creator.getPluginName();
    }

    @Override
    public String getPluginVersion() {
        return creator.getPluginVersion();
    }

    @Override
    public String getPluginNamespace() {
        return pluginNamespace;
    }

    @Override
    public void setPluginNamespace(String given) {
        pluginNamespace = Objects.requireNonNullElse(given, "");
    }

    @Override
    public String name() {
        return creator.getPluginName();
    }

    /** What is left to release when the native object goes: a context's copy is never told to terminate. */
    @Override
    public void close() {
        try {
            terminate();
        } finally {
            if (plugin instanceof V3AsV2<S> adapted) {
                adapted.close();
            }
        }
    }
}
