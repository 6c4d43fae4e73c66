package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuildV2;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * A plugin of version 3 that multiplies by {@code scale} and adds {@code bias}, by way of a workspace, and has one of the faults
 * that the kit is to find.
 */
final class FaultyPlugin implements IPluginV3, IPluginV3OneCore, IPluginV3OneBuildV2, IPluginV3OneRuntime {
    private static final long FLOAT = Float.BYTES;

    /** What an object without faults has for itself. */
    private static final class State {
        long elements;
        int tactic = 1;
        int configured;
        int asked;
    }

    /** For faults that keep something for all plugins of the process. */
    static final class Shared {
        static volatile boolean broken;
        static volatile float learned;
        static final float[] SCRATCH = new float[1];
        static final State STATE = new State();

        private Shared() {}
    }

    private final FaultyCreator creator;
    private final float scale;
    private final float bias;
    private final State state;

    /** Whether the shape of the output is another. */
    private final boolean other;

    FaultyPlugin(FaultyCreator creator, float scale, float bias, boolean other) {
        this.creator = creator;
        this.other = other;
        this.scale = scale;
        this.bias = bias;
        this.state = has(Fault.SHARED_STATE) ? Shared.STATE : new State();
    }

    private boolean has(Fault fault) {
        return creator.fault() == fault;
    }

    @Override
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        return this;
    }

    @Override
    public FaultyPlugin clone() {
        FaultyPlugin copy = new FaultyPlugin(creator, scale, has(Fault.FORGETFUL_CLONE) ? bias + 1 : bias, other);
        copy.state.tactic = state.tactic;
        copy.state.elements = state.elements;
        return copy;
    }

    @Override
    public void close() {}

    @Override
    public String getPluginName() {
        return FaultyCreator.NAME;
    }

    @Override
    public String getPluginVersion() {
        return has(Fault.OTHER_VERSION) ? "2" : "1";
    }

    @Override
    public String getPluginNamespace() {
        return "";
    }

    @Override
    public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        Shared.learned = bias;
        return has(Fault.CONFIGURED_ONCE) && ++state.configured > 1 ? 1 : 0;
    }

    @Override
    public int getNbOutputs() {
        return has(Fault.FICKLE) && ++state.asked > 3 ? 2 : 1;
    }

    @Override
    public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
        Arrays.fill(outputTypes, DataType.kFLOAT);
        return 0;
    }

    @Override
    public int getOutputShapes(
            IDimensionExpr[][] inputs,
            IDimensionExpr[][] shapeInputs,
            IDimensionExpr[][] outputs,
            IExprBuilder exprBuilder) {
        IDimensionExpr[] shape = inputs[0].clone();
        if (has(Fault.OTHER_SHAPE_WHEN_KNOWN) && shape[0].isConstant() && shape[0].getConstantValue() > 1
                || has(Fault.ALIAS_OF_ANOTHER_SHAPE)
                || other) {
            shape[0] = exprBuilder.constant(1);
        }
        Arrays.fill(outputs, shape);
        return 0;
    }

    @Override
    public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        DataType type = inOut[pos].desc().type();
        if (has(Fault.THROWS_ON_TYPE) && type == DataType.kINT64) {
            throw new IllegalArgumentException("no such type: " + type);
        }
        boolean linear = inOut[pos].desc().format() == TensorFormat.kLINEAR;
        return linear
                && !has(Fault.TAKES_NOTHING)
                && (type == DataType.kFLOAT || has(Fault.TAKES_BOOL) && type == DataType.kBOOL);
    }

    @Override
    public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        return HostTensorDesc.bytes(DataType.kFLOAT, inputs[0].max());
    }

    @Override
    public int getNbTactics() {
        return 2;
    }

    @Override
    public int getValidTactics(int[] tactics) {
        tactics[0] = has(Fault.TACTIC_ZERO) ? 0 : 1;
        tactics[1] = 2;
        return 0;
    }

    @Override
    public String getTimingCacheID() {
        return has(Fault.OWN_TIMING_CACHE_ID) ? "id " + System.identityHashCode(this) : "id " + scale + " " + bias;
    }

    @Override
    public int getAliasedInput(int outputIndex) {
        return has(Fault.ALIAS_OF_NOTHING) ? 7 : has(Fault.ALIAS_OF_ANOTHER_SHAPE) ? 0 : -1;
    }

    @Override
    public int setTactic(int tactic) {
        state.tactic = tactic;
        return 0;
    }

    @Override
    public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        state.elements = HostTensorDesc.bytes(DataType.kINT8, in[0].dims());
        return 0;
    }

    @Override
    public IPluginV3 attachToContext(IPluginResourceContext context) {
        if (has(Fault.KEEPS_RESOURCE)) {
            creator.acquire();
        }
        return clone();
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        return creator.fields(scale, has(Fault.NOT_SAVED) ? 0 : bias);
    }

    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        if (has(Fault.BROKEN_BY_BAD_FIELDS) && Shared.broken) {
            return 1;
        }
        if (has(Fault.CRASHES)) {
            Calls.MEMORY.get(JAVA_FLOAT, FLOAT);
        }
        long bytes = state.elements * FLOAT;
        MemorySegment x = Calls.memory(Calls.pointer(inputs), bytes);
        MemorySegment y = Calls.memory(Calls.pointer(outputs), bytes + FLOAT);
        MemorySegment scaled = Calls.memory(workspace, bytes);
        float added = bias(x);
        for (long i = 0; i < state.elements; i++) {
            if (has(Fault.READS_WORKSPACE) && i == 0) {
                continue;
            }
            scaled.setAtIndex(JAVA_FLOAT, i, x.getAtIndex(JAVA_FLOAT, i) * scale);
        }
        long count = state.elements - (has(Fault.HALF_WRITTEN) ? 1 : 0);
        for (long i = 0; i < count; i++) {
            y.setAtIndex(JAVA_FLOAT, i, scaled.getAtIndex(JAVA_FLOAT, i) + added);
        }
        if (has(Fault.WRITES_BEHIND)) {
            y.setAtIndex(JAVA_FLOAT, count, 1);
        }
        if (has(Fault.CHANGES_INPUT)) {
            x.setAtIndex(JAVA_FLOAT, 0, 7);
        }
        return 0;
    }

    private float bias(MemorySegment x) {
        if (has(Fault.WRONG_NUMBERS)) {
            return bias + 0.01f;
        }
        if (has(Fault.OTHER_TACTIC) && state.tactic == 2) {
            return bias + 1;
        }
        if (has(Fault.LEARNS_WHILE_BUILT)) {
            return Shared.learned;
        }
        if (has(Fault.SHARED_SCRATCH)) {
            float mine = x.get(JAVA_FLOAT, 0);
            Shared.SCRATCH[0] = mine;
            pause();
            return bias + Shared.SCRATCH[0] - mine;
        }
        return bias;
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
