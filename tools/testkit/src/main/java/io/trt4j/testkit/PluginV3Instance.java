package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.MissingPlugin;
import io.trt4j.tensorrt.natives.PluginCapabilities;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native plugin object of version 3. It and its capabilities are called through their vtables, also where they are written in
 * Java.
 */
final class PluginV3Instance implements PluginInstance {
    /** So that a number that makes no sense does not take forever. */
    private static final int MAX_TACTICS = 10_000;

    private final String name;
    private final IPluginV3 plugin;
    private final CallTrace trace;
    private final int number;
    private final Lifetime life = Lifetime.scope();
    private final IPluginV3OneCore core;
    private final IPluginV3OneBuild build;
    private final IPluginV3OneRuntime runtime;
    private int tactic;
    private boolean closed;

    private PluginV3Instance(String name, IPluginV3 plugin, CallTrace trace, int number) {
        this.name = name;
        this.plugin = plugin;
        this.trace = trace;
        this.number = number;
        core = capability(IPluginV3OneCore.class, PluginCapabilityType.kCORE);
        build = capability(IPluginV3OneBuild.class, PluginCapabilityType.kBUILD);
        runtime = capability(IPluginV3OneRuntime.class, PluginCapabilityType.kRUNTIME);
    }

    private <T extends IPluginCapability> T capability(Class<T> interfaceOf, PluginCapabilityType type) {
        called("getCapabilityInterface " + type);
        IPluginCapability found = PluginCapabilities.foreign(plugin, type, life);
        if (!interfaceOf.isInstance(found)) {
            close();
            throw new TensorRTException(name + ".getCapabilityInterface(" + type + ") returned "
                    + (found == null ? "null" : "another interface") + ".");
        }
        return interfaceOf.cast(found);
    }

    static PluginV3Instance create(
            String name,
            IPluginCreatorV3One creator,
            String layer,
            PluginFieldCollection fields,
            TensorRTPhase phase,
            CallTrace trace) {
        int number = trace.made();
        trace.called(number, "createPlugin " + phase);
        IPluginV3 made = JavaCreators.make(
                IPluginCreatorV3OneNative.TYPE,
                creator,
                called -> called.createPlugin(layer, fields, phase),
                () -> new TensorRTException(
                        MissingPlugin.sentence(name, creator.getPluginVersion(), creator.getPluginNamespace())));
        return new PluginV3Instance(name, made, trace, number);
    }

    static PluginV3Instance deserialize(
            String name, IPluginCreatorV3One creator, String layer, byte[] state, CallTrace trace) {
        try (Arena arena = Arena.ofConfined()) {
            PluginV3State saved = PluginV3State.read(state, name, arena);
            PluginV3Instance instance = create(name, creator, layer, saved.fields(), TensorRTPhase.kRUNTIME, trace);
            try {
                instance.setTactic(saved.tactic());
                return instance;
            } catch (RuntimeException e) {
                HostEngine.closeAfter(e, instance);
                throw e;
            }
        }
    }

    @Override
    public byte[] serialize() {
        called("getFieldsToSerialize");
        PluginFieldCollection fields = runtime.getFieldsToSerialize();
        if (fields == null) {
            throw new TensorRTException(name + ".getFieldsToSerialize returned null.");
        }
        return new PluginV3State(tactic, fields).write();
    }

    private void called(String method) {
        trace.called(number, method);
    }

    private void requireSuccess(String method, int status) {
        if (status != 0) {
            throw new TensorRTException(name + "." + method + " returned " + status + ", which is not success.");
        }
    }

    private String string(String method, String text) {
        called(method);
        if (text == null) {
            throw new TensorRTException(name + "." + method + " returned null.");
        }
        return text;
    }

    @Override
    public String layerMethod() {
        return "addPluginV3";
    }

    @Override
    public boolean isLent() {
        return false;
    }

    /** Its capabilities were asked for. */
    @Override
    public void requireKind() {}

    @Override
    public PluginInstance copy() {
        return copied(trace.cloned(number), plugin.clone());
    }

    @Override
    public PluginInstance forContext() {
        called("attachToContext");
        return copied(trace.made(), runtime.attachToContext(null));
    }

    private PluginV3Instance copied(int copy, IPluginV3 made) {
        PluginV3Instance result = new PluginV3Instance(name, made, trace, copy);
        result.tactic = tactic;
        return result;
    }

    @Override
    public String getPluginType() {
        return string("getPluginName", core.getPluginName());
    }

    @Override
    public String getPluginVersion() {
        return string("getPluginVersion", core.getPluginVersion());
    }

    @Override
    public String getPluginNamespace() {
        return string("getPluginNamespace", core.getPluginNamespace());
    }

    @Override
    public int getNbOutputs() {
        called("getNbOutputs");
        return PluginInstance.requireNbOutputs(name, build.getNbOutputs());
    }

    @Override
    public DataType getOutputDataType(int output, List<DataType> inputTypes) {
        DataType[] types = new DataType[getNbOutputs()];
        called("getOutputDataTypes");
        requireSuccess("getOutputDataTypes", build.getOutputDataTypes(types, inputTypes.toArray(DataType[]::new)));
        return types[output];
    }

    @Override
    public List<List<Expr>> getOutputShapes(int nbOutputs, List<Dims> inputs, List<HostTensorDesc> shapeInputs) {
        IDimensionExpr[][] shapes = new IDimensionExpr[nbOutputs][];
        called("getOutputShapes");
        try (NativeExprBuilder builder = new NativeExprBuilder(nbOutputs)) {
            requireSuccess(
                    "getOutputShapes",
                    build.getOutputShapes(
                            builder.inputs(inputs), builder.shapeInputs(shapeInputs), shapes, builder.builder()));
            List<List<Expr>> result = new ArrayList<>();
            for (int i = 0; i < nbOutputs; i++) {
                int output = i;
                result.add(Arrays.stream(shapes[i])
                        .map(dimension -> require(builder, output, dimension))
                        .toList());
            }
            return result;
        }
    }

    private Expr require(NativeExprBuilder builder, int output, IDimensionExpr dimension) {
        Expr expr = dimension == null ? null : builder.find(dimension.address());
        if (expr == null) {
            throw new TensorRTException(name + ".getOutputShapes gave output " + output + " a dimension that is "
                    + (dimension == null ? "null." : "no expression of the IExprBuilder it was given."));
        }
        return expr;
    }

    @Override
    public boolean supportsFormatCombination(int pos, List<PluginTensorDesc> given, int nbInputs, int nbOutputs) {
        called("supportsFormatCombination");
        DynamicPluginTensorDesc[] inOut = given.stream()
                .map(t -> new DynamicPluginTensorDesc(t, t.dims(), t.dims(), t.dims()))
                .toArray(DynamicPluginTensorDesc[]::new);
        return build.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
    }

    private static DynamicPluginTensorDesc[] array(List<DynamicPluginTensorDesc> tensors) {
        return tensors.toArray(DynamicPluginTensorDesc[]::new);
    }

    private static PluginTensorDesc[] now(List<DynamicPluginTensorDesc> tensors) {
        return tensors.stream().map(DynamicPluginTensorDesc::desc).toArray(PluginTensorDesc[]::new);
    }

    @Override
    public void configurePlugin(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("configurePlugin");
        requireSuccess("configurePlugin", build.configurePlugin(array(in), array(out)));
    }

    @Override
    public long getWorkspaceSize(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("getWorkspaceSize");
        return PluginInstance.requireWorkspaceSize(name, build.getWorkspaceSize(array(in), array(out)));
    }

    @Override
    public int[] getValidTactics() {
        called("getNbTactics");
        int count = build.getNbTactics();
        if (count < 0 || count > MAX_TACTICS) {
            throw new TensorRTException(
                    name + ".getNbTactics returned " + count + "; a plugin has 0 to " + MAX_TACTICS + " tactics here.");
        }
        int[] tactics = new int[count];
        if (count > 0) {
            called("getValidTactics");
            requireSuccess("getValidTactics", build.getValidTactics(tactics));
        }
        if (Arrays.stream(tactics).anyMatch(t -> t <= 0)
                || Arrays.stream(tactics).distinct().count() < count) {
            throw new TensorRTException(name + ".getValidTactics gave " + Arrays.toString(tactics)
                    + "; the numbers of tactics are positive, and no two the same.");
        }
        return tactics;
    }

    @Override
    public void setTactic(int chosen) {
        called("setTactic");
        requireSuccess("setTactic", runtime.setTactic(chosen));
        tactic = chosen;
    }

    /** There is no such call. */
    @Override
    public void initialize() {}

    /** {@link #forContext()} did. */
    @Override
    public void attachToContext() {}

    /** There is no such call. */
    @Override
    public void detachFromContext() {}

    @Override
    public void shapesChanged(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("onShapeChange");
        requireSuccess("onShapeChange", runtime.onShapeChange(now(in), now(out)));
    }

    /** What the plugin's timings are cached by; null where they are not. */
    @Nullable
    String getTimingCacheID() {
        called("getTimingCacheID");
        return build.getTimingCacheID();
    }

    @Override
    public int getAliasedInput(int output) {
        return build instanceof IPluginV3OneBuildV2 aliasing ? aliasing.getAliasedInput(output) : -1;
    }

    @Override
    public void enqueue(EnqueueMemory.Arguments arguments) {
        called("enqueue");
        requireSuccess("enqueue", enqueueUnrecorded(arguments));
    }

    @Override
    public int enqueueUnrecorded(EnqueueMemory.Arguments arguments) {
        return runtime.enqueue(
                arguments.inputDesc(),
                arguments.outputDesc(),
                arguments.inputs(),
                arguments.outputs(),
                arguments.workspace(),
                arguments.stream());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            life.close();
            called("delete");
            plugin.close();
        }
    }
}
