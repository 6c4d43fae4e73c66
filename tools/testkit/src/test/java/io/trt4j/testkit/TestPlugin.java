package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * An {@code IPluginV2DynamicExt} on the host: {@code y} is {@code x + bias} twice, one after the other along axis 0. It
 * is made of the native functions themselves, so that each of them can misbehave.
 */
final class TestPlugin {
    private static final long DESC = PluginTensorDesc.layout().byteSize();

    private final TestCreator creator;
    private final float bias;
    private boolean initialized;
    private boolean attached;
    private Dims configuredFor;
    private long workspaceSize;

    TestPlugin(TestCreator creator, float bias) {
        this.creator = creator;
        this.bias = bias;
    }

    /** A native object for this, which destroy frees. */
    long create() {
        return NativeTestPlugin.TYPE.create(this).address();
    }

    TestCreator creator() {
        return creator;
    }

    long copy() {
        TestPlugin clone = new TestPlugin(creator, bias);
        clone.initialized = initialized;
        return clone.create();
    }

    int initialize() {
        if (initialized) {
            throw new IllegalStateException("initialized twice");
        }
        initialized = true;
        return creator.status("initialize");
    }

    void terminate() {
        if (!initialized) {
            throw new IllegalStateException("terminated, but not initialized");
        }
        initialized = false;
    }

    void attachToContext() {
        if (!initialized || attached) {
            throw new IllegalStateException("attached twice, or not initialized");
        }
        attached = true;
    }

    void detachFromContext() {
        if (!attached) {
            throw new IllegalStateException("detached, but not attached");
        }
        attached = false;
    }

    long getSerializationSize() {
        return JAVA_FLOAT.byteSize() + creator.padding;
    }

    void serialize(long buffer) {
        Calls.memory(buffer, 4).set(JAVA_FLOAT, 0, bias + creator.drift());
        creator.spoil("serialize", buffer, 4);
    }

    int getOutputDataType(int index, long inputTypes, int nbInputs) {
        if (index != 0 || nbInputs != 1) {
            throw new IllegalArgumentException("output " + index + " of " + nbInputs + " inputs");
        }
        creator.spoil("types", inputTypes, JAVA_INT.byteSize());
        return Calls.memory(inputTypes, 4).get(JAVA_INT, 0);
    }

    MemorySegment getOutputDimensions(int outputIndex, long inputs, int nbInputs, long exprBuilder) {
        if (outputIndex != 0 || nbInputs != 1) {
            throw new IllegalArgumentException("output " + outputIndex + " of " + nbInputs + " inputs");
        }
        creator.peek("expressions", inputs, DimsExprs.layout().byteSize());
        creator.spoil("expressions", inputs, DimsExprs.layout().byteSize());
        try (Lifetime life = Lifetime.scope()) {
            DimsExprs x = DimsExprs.read(Calls.memory(inputs, DimsExprs.layout().byteSize()));
            IExprBuilder builder = Wrapper.wrap(IExprBuilder.class, exprBuilder, life);
            IDimensionExpr twice = builder.operation(
                    DimensionOperation.kPROD, Wrapper.wrap(IDimensionExpr.class, x.d()[0], life), builder.constant(2));
            long[] d = x.d();
            d[0] = twice.address();
            MemorySegment y = new DimsExprs(x.nbDims(), d).allocate(Arena.ofAuto());
            creator.change.accept(y);
            return y;
        }
    }

    boolean supportsFormatCombination(int pos, long inOut, int nbInputs, int nbOutputs) {
        PluginTensorDesc desc = desc(inOut, pos);
        boolean same = pos == 0 || desc.type() == desc(inOut, 0).type();
        if (nbInputs != 1 || nbOutputs != 1) {
            throw new IllegalArgumentException(nbInputs + " inputs, " + nbOutputs + " outputs");
        }
        long size = PluginTensorDesc.layout().byteSize();
        int behind = pos == 0
                ? Calls.memory(inOut + size, size).get(JAVA_INT, Dims.layout().byteSize())
                : -1;
        if (behind != -1 && creator.behind == TestCreator.Behind.REFUSED) {
            throw new IllegalArgumentException("the type of the tensor to come is known");
        }
        if (behind != -1 && creator.behind == TestCreator.Behind.OBEYED && behind != DataType.kFLOAT.value()) {
            return false;
        }
        return desc.format() == TensorFormat.kLINEAR && desc.type() == DataType.kFLOAT && same;
    }

    private static PluginTensorDesc desc(long array, int index) {
        long size = PluginTensorDesc.layout().byteSize();
        return PluginTensorDesc.read(Calls.memory(array + index * size, size));
    }

    /** What the engine is tuned for; null in the versions that do not tell. */
    static Dims opt(DynamicPluginTensorDesc desc) {
        return TensorRT.version().major() < 10 ? null : desc.opt();
    }

    void configurePlugin(long in, int nbInputs, long out, int nbOutputs) {
        long size = DynamicPluginTensorDesc.layout().byteSize();
        creator.peek("in", in, size);
        creator.spoil("in", in, size);
        DynamicPluginTensorDesc x = DynamicPluginTensorDesc.read(Calls.memory(in, size));
        DynamicPluginTensorDesc y = DynamicPluginTensorDesc.read(Calls.memory(out, size));
        creator.configured.add(List.of(x, y));
        for (Dims[] pair : new Dims[][] {{x.min(), y.min()}, {opt(x), opt(y)}, {x.max(), y.max()}}) {
            if (nbInputs != 1 || nbOutputs != 1 || pair[0] != null && pair[1].d()[0] != 2 * pair[0].d()[0]) {
                throw new IllegalArgumentException("configured for " + x + " and " + y);
            }
        }
        configuredFor = x.desc().dims();
        workspaceSize = HostTensorDesc.bytes(DataType.kFLOAT, x.max());
    }

    long getWorkspaceSize(long inputs) {
        return creator.workspace != null
                ? creator.workspace
                : HostTensorDesc.bytes(DataType.kFLOAT, desc(inputs, 0).dims());
    }

    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        Dims x = desc(inputDesc, 0).dims();
        Dims y = desc(outputDesc, 0).dims();
        if (!initialized || !attached || !x.equals(configuredFor) || y.d()[0] != 2 * x.d()[0] || stream != 0) {
            throw new IllegalStateException("run on " + x + " and " + y + ", configured for " + configuredFor);
        }
        long bytes = HostTensorDesc.bytes(DataType.kFLOAT, x);
        MemorySegment in = Calls.memory(Calls.memory(inputs, 8).get(JAVA_LONG, 0), bytes);
        MemorySegment out = Calls.memory(Calls.memory(outputs, 8).get(JAVA_LONG, 0), 2 * bytes);
        MemorySegment sum = Calls.memory(workspace, bytes);
        float more = creator.peek("input", in.address(), bytes) + creator.peek("descs", inputDesc, DESC);
        for (long i = 0; i < bytes / 4; i++) {
            sum.setAtIndex(JAVA_FLOAT, i, in.getAtIndex(JAVA_FLOAT, i) + bias + more);
        }
        out.asSlice(0, bytes).copyFrom(sum);
        out.asSlice(bytes).copyFrom(sum);
        creator.spoil("descs", inputDesc, DESC);
        creator.spoil("addresses", outputs, JAVA_LONG.byteSize());
        creator.spoil("input", in.address(), bytes);
        creator.spoil("output", out.address(), 2 * bytes);
        creator.spoil("workspace", workspace, workspaceSize);
        return creator.status("enqueue");
    }
}
