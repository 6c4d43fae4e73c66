package io.trt4j.plugin;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.UpcallTarget;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/** TensorRT's side of a {@link PluginV3}: the user's object, and what TensorRT has told it. */
final class PluginV3Object<S extends Record>
        implements IPluginV3,
                IPluginV3OneCore,
                IPluginV3OneRuntime,
                UpcallTarget.Named,
                UpcallTarget.FixedCapabilities {
    private static final int OK = 0;
    /** No custom tactic's number. */
    private static final int NO_TACTIC = 0;

    private final CreatorV3<S> creator;
    private final S made;
    private final TensorRTPhase phase;
    private final PluginV3<S> plugin;
    private final IPluginV3OneBuild build;

    // The views that enqueue is given, used again in every call: TensorRT never calls one object twice at once.
    private final TensorDescsView inputDescs = new TensorDescsView();
    private final TensorDescsView outputDescs = new TensorDescsView();
    private final TensorAddressesView inputAddresses = new TensorAddressesView();
    private final TensorAddressesView outputAddresses = new TensorAddressesView();
    private int nbInputs;
    private int nbOutputs;
    private int tactic = NO_TACTIC;

    PluginV3Object(CreatorV3<S> creator, S made, TensorRTPhase phase, PluginV3<S> plugin) {
        this.creator = creator;
        this.made = made;
        this.phase = phase;
        this.plugin = plugin;
        build = aliases() ? new BuildV2() : new Build();
    }

    private boolean aliases() {
        int outputs = Answers.requireNbOutputs(plugin.getNbOutputs());
        for (int output = 0; output < outputs; output++) {
            if (plugin.getAliasedInput(output) != -1) {
                if (LoadedVersion.isBefore(10, 3)) {
                    throw new UnsupportedOperationException(
                            "Output " + output + " shares an input's memory, which needs TensorRT 10.3 or newer.");
                }
                return true;
            }
        }
        return false;
    }

    /** The whole way of an enqueue once its upcall has found this: no allocation, no lock, no look-up by name. */
    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        try {
            inputDescs.open(inputDesc, nbInputs);
            outputDescs.open(outputDesc, nbOutputs);
            inputAddresses.open(inputs, nbInputs);
            outputAddresses.open(outputs, nbOutputs);
            plugin.enqueue(inputDescs, outputDescs, inputAddresses, outputAddresses, workspace, stream);
            return OK;
        } catch (Exception e) {
            throw thrown(e);
        } finally {
            inputDescs.close();
            outputDescs.close();
            inputAddresses.close();
            outputAddresses.close();
        }
    }

    /** Throws what user code threw as it is: the upcall that led to it catches everything. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException thrown(Throwable t) throws E {
        throw (E) t;
    }

    @Override
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        return Given.argument(type, "type") == PluginCapabilityType.kBUILD ? build : this;
    }

    @Override
    public PluginV3Object<S> clone() {
        PluginV3Object<S> copy = creator.object(saved(), phase);
        copy.nbInputs = nbInputs;
        copy.nbOutputs = nbOutputs;
        if (tactic != NO_TACTIC) { // an engine tells only what its contexts' plugins are copied from
            try {
                copy.setTactic(tactic);
            } catch (Throwable t) {
                copy.close();
                throw PluginV3Object.<RuntimeException>thrown(t);
            }
        }
        return copy;
    }

    private S saved() {
        return plugin.getFieldsToSerialize(made);
    }

    @Override
    public IPluginV3 attachToContext(@Nullable IPluginResourceContext context) {
        PluginV3Object<S> copy = clone();
        try {
            copy.plugin.attachToContext(
                    context == null ? null : context.getGpuAllocator(),
                    context == null ? null : context.getErrorRecorder());
            return copy;
        } catch (Throwable t) {
            copy.close();
            throw PluginV3Object.<RuntimeException>thrown(t);
        }
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        return creator.fields().fields(saved(), Arena.ofAuto());
    }

    @Override
    public int setTactic(int chosen) {
        try {
            plugin.setTactic(chosen);
            tactic = chosen;
            return OK;
        } catch (Exception e) {
            throw PluginV3Object.<RuntimeException>thrown(e);
        }
    }

    @Override
    public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        nbInputs = Given.array(in, "in").length;
        nbOutputs = Given.array(out, "out").length;
        try {
            plugin.onShapeChange(in, out);
            return OK;
        } catch (Exception e) {
            throw PluginV3Object.<RuntimeException>thrown(e);
        }
    }

    @Override
    public String getPluginName() {
        return creator.getPluginName();
    }

    @Override
    public String getPluginVersion() {
        return creator.getPluginVersion();
    }

    @Override
    public String getPluginNamespace() {
        return creator.getPluginNamespace();
    }

    @Override
    public String name() {
        return creator.getPluginName();
    }

    @Override
    public void close() {
        plugin.close();
    }

    /** What TensorRT asks while it builds an engine. */
    private class Build implements IPluginV3OneBuild, UpcallTarget.Named {
        @Override
        public String name() {
            return PluginV3Object.this.name();
        }

        @Override
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            nbInputs = Given.array(in, "in").length;
            nbOutputs = Given.array(out, "out").length;
            try {
                plugin.configurePlugin(in, out);
                return OK;
            } catch (Exception e) {
                throw PluginV3Object.<RuntimeException>thrown(e);
            }
        }

        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
            Given.argument(outputTypes, "outputTypes");
            nbInputs = Given.array(inputTypes, "inputTypes").length;
            DataType[] types = Answers.requireOutputs(
                    plugin.getOutputDataTypes(inputTypes), outputTypes.length, "types of outputs");
            System.arraycopy(types, 0, outputTypes, 0, types.length);
            return OK;
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            Given.array(inputs, "inputs");
            Given.array(shapeInputs, "shapeInputs");
            Given.argument(outputs, "outputs");
            Given.argument(exprBuilder, "exprBuilder");
            IDimensionExpr[][] shapes = Answers.requireOutputs(
                    plugin.getOutputShapes(inputs, shapeInputs, exprBuilder), outputs.length, "shapes of outputs");
            System.arraycopy(shapes, 0, outputs, 0, shapes.length);
            return OK;
        }

        @Override
        public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int inputs, int outputs) {
            return plugin.supportsFormatCombination(
                    pos, Answers.requirePosition(pos, inOut, inputs, outputs), inputs, outputs);
        }

        @Override
        public int getNbOutputs() {
            return Answers.requireNbOutputs(plugin.getNbOutputs());
        }

        @Override
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            return Answers.requireWorkspace(
                    plugin.getWorkspaceSize(Given.array(inputs, "inputs"), Given.array(outputs, "outputs")));
        }

        @Override
        public int getNbTactics() {
            return Answers.requireTactics(plugin.getValidTactics()).length;
        }

        @Override
        public int getValidTactics(int[] tactics) {
            Given.argument(tactics, "tactics");
            int[] valid = Answers.requireTactics(plugin.getValidTactics());
            if (valid.length != tactics.length) {
                throw new IllegalStateException("There were " + tactics.length
                        + " tactics a moment ago, but now there are " + valid.length + ".");
            }
            System.arraycopy(valid, 0, tactics, 0, valid.length);
            return OK;
        }

        @Override
        public @Nullable String getTimingCacheID() {
            return plugin.getTimingCacheID();
        }

        @Override
        public int getFormatCombinationLimit() {
            return plugin.getFormatCombinationLimit();
        }

        @Override
        public @Nullable String getMetadataString() {
            return plugin.getMetadataString();
        }
    }

    /** The same with outputs that share an input's memory. */
    private final class BuildV2 extends Build implements IPluginV3OneBuildV2 {
        @Override
        public int getAliasedInput(int outputIndex) {
            return Answers.requireAlias(outputIndex, nbInputs, getNbOutputs(), plugin::getAliasedInput);
        }
    }
}
