package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.PluginVersion;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A native plugin object, owned by the host engine unless it was lent: its methods with Java's types, recorded in the
 * trace, their answers checked. Closing it calls {@code terminate} if that is due, and then {@code destroy}.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class PluginInstance implements AutoCloseable {
    /** TensorRT's limit of the strings that plugins return, with the zero at their end. */
    private static final int MAX_STRING = 1024;

    /** So that a number that makes no sense does not take forever. */
    private static final int MAX_OUTPUTS = 10_000;

    /** More than any GPU has. */
    private static final long MAX_WORKSPACE = 1L << 40;

    private final String name;
    /** Closed by {@code destroy}; null for a plugin that somebody else owns. */
    private final IPluginV2 owned;
    /** Of {@link #plugin}, the same object: with the owned one's life a clone would keep what it was cloned from. */
    private final Lifetime life = Lifetime.scope();

    private final IPluginV2DynamicExt plugin;
    private final CallTrace trace;
    private final int number;
    private boolean initialized;
    private boolean attached;
    private boolean closed;

    private PluginInstance(String name, IPluginV2 owned, long address, CallTrace trace, int number) {
        this.name = name;
        this.owned = owned;
        this.trace = trace;
        this.number = number;
        plugin = Wrapper.wrap(IPluginV2DynamicExt.class, address, life);
    }

    static PluginInstance lent(String name, IPluginV2DynamicExt plugin, CallTrace trace) {
        return new PluginInstance(name, null, plugin.address(), trace, trace.made());
    }

    static PluginInstance create(
            String name, IPluginCreator creator, String layer, PluginFieldCollection fields, CallTrace trace) {
        trace.heading("createPlugin");
        int number = trace.made();
        IPluginV2 made = creator.createPlugin(layer, fields);
        return new PluginInstance(name, made, made.address(), trace, number);
    }

    static PluginInstance deserialize(
            String name, IPluginCreator creator, String layer, byte[] state, CallTrace trace) {
        GuardedMemory memory = new GuardedMemory(name, "the serialized plugin", state.length);
        memory.memory().copyFrom(MemorySegment.ofArray(state));
        int number = trace.made();
        trace.called(number, "deserializePlugin");
        IPluginV2 made = creator.deserializePlugin(layer, memory.memory());
        try {
            memory.check(name + ".deserializePlugin");
        } catch (TensorRTException e) {
            HostEngine.closeAfter(e, made);
            throw e;
        }
        return new PluginInstance(name, made, made.address(), trace, number);
    }

    /** Whether somebody else owns it. */
    boolean isLent() {
        return owned == null;
    }

    PluginInstance copy() {
        int copy = trace.cloned(number);
        IPluginV2 clone = plugin.clone();
        return new PluginInstance(name, clone, clone.address(), trace, copy);
    }

    private void called(String method) {
        trace.called(number, method);
    }

    private void requireSuccess(String method, int status) {
        if (status != 0) {
            throw new TensorRTException(name + "." + method + " returned " + status + ", which is not success.");
        }
    }

    private TensorRTException wrong(String method, String what) {
        return new TensorRTException(name + "." + method + " " + what + ".");
    }

    private String string(String method, Supplier<String> call) {
        called(method);
        String text = call.get();
        if (text == null) {
            throw wrong(method, "returned null");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length >= MAX_STRING) {
            throw wrong(method, "returned a string longer than TensorRT's limit of " + (MAX_STRING - 1) + " bytes");
        }
        return text;
    }

    /** The version it was made for; its first byte must say that it is an {@code IPluginV2DynamicExt}. */
    int getTensorRTVersion() {
        called("getTensorRTVersion");
        int version = plugin.getTensorRTVersion();
        int kind = version >>> 24;
        if (kind != PluginVersion.kV2_DYNAMICEXT.value()) {
            throw new TensorRTException("The plugin " + name
                    + " is no IPluginV2DynamicExt, the only kind that the host engine runs: the first byte of its"
                    + " getTensorRTVersion is " + kind + ".");
        }
        return version;
    }

    String getPluginType() {
        return string("getPluginType", plugin::getPluginType);
    }

    String getPluginVersion() {
        return string("getPluginVersion", plugin::getPluginVersion);
    }

    String getPluginNamespace() {
        return string("getPluginNamespace", plugin::getPluginNamespace);
    }

    int getNbOutputs() {
        called("getNbOutputs");
        int count = plugin.getNbOutputs();
        if (count < 1 || count > MAX_OUTPUTS) {
            throw wrong(
                    "getNbOutputs",
                    "returned " + count + "; a plugin has at least one output, here at most " + MAX_OUTPUTS);
        }
        return count;
    }

    DataType getOutputDataType(int output, List<DataType> inputTypes) {
        called("getOutputDataType");
        try (Arena arena = Arena.ofConfined()) {
            return plugin.getOutputDataType(output, DescArrays.types(inputTypes, arena), inputTypes.size());
        }
    }

    /** The dimensions of an output; those of the inputs that are -1 are unknown in them. */
    List<Expr> getOutputDimensions(int output, List<Dims> inputs) {
        called("getOutputDimensions");
        try (Arena arena = Arena.ofConfined();
                NativeExprBuilder builder = new NativeExprBuilder()) {
            List<DimsExprs> exprs = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                long[] d = new long[inputs.get(i).nbDims()];
                for (int axis = 0; axis < d.length; axis++) {
                    long extent = inputs.get(i).d()[axis];
                    d[axis] = builder.add(extent < 0 ? new Expr.Input(i, axis) : new Expr.Constant(extent));
                }
                exprs.add(DimsExprs.of(d));
            }
            DimsExprs result = plugin.getOutputDimensions(
                    output, DescArrays.exprs(exprs, arena), inputs.size(), builder.builder());
            if (result.nbDims() < 0) {
                throw wrong("getOutputDimensions", "gave output " + output + " " + result.nbDims() + " dimensions");
            }
            return Arrays.stream(result.d(), 0, result.nbDims())
                    .mapToObj(address -> require(builder, output, address))
                    .toList();
        }
    }

    private Expr require(NativeExprBuilder builder, int output, long address) {
        Expr expr = builder.find(address);
        if (expr == null) {
            throw wrong(
                    "getOutputDimensions",
                    "gave output " + output + " a dimension that is "
                            + (address == 0 ? "null" : "no expression of the IExprBuilder it was given"));
        }
        return expr;
    }

    boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        called("supportsFormatCombination");
        return plugin.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
    }

    void configurePlugin(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("configurePlugin");
        try (Arena arena = Arena.ofConfined()) {
            plugin.configurePlugin(
                    DescArrays.dynamicDescs(in, arena), in.size(), DescArrays.dynamicDescs(out, arena), out.size());
        }
    }

    long getWorkspaceSize(List<PluginTensorDesc> inputs, List<PluginTensorDesc> outputs) {
        called("getWorkspaceSize");
        try (Arena arena = Arena.ofConfined()) {
            long size = plugin.getWorkspaceSize(
                    DescArrays.descs(inputs, arena), inputs.size(), DescArrays.descs(outputs, arena), outputs.size());
            if (!isWorkspaceSize(size)) {
                throw wrong(
                        "getWorkspaceSize",
                        "returned " + size + "; a workspace has at least 0 and at most " + MAX_WORKSPACE + " bytes");
            }
            return size;
        }
    }

    static boolean isWorkspaceSize(long bytes) {
        return bytes >= 0 && bytes <= MAX_WORKSPACE;
    }

    void initialize() {
        called("initialize");
        requireSuccess("initialize", plugin.initialize());
        initialized = true;
    }

    byte[] serialize() {
        called("getSerializationSize");
        long size = plugin.getSerializationSize();
        if (size < 0 || size > Integer.MAX_VALUE - MAX_STRING) {
            throw wrong("getSerializationSize", "returned " + Long.toUnsignedString(size) + " bytes");
        }
        GuardedMemory memory = new GuardedMemory(name, "the serialization buffer", size);
        called("serialize");
        plugin.serialize(memory.memory());
        memory.check(name + ".serialize");
        return memory.memory().toArray(ValueLayout.JAVA_BYTE);
    }

    void attachToContext() {
        called("attachToContext");
        plugin.attachToContext(0, 0, null);
        attached = true;
    }

    /** Detaches it if it is attached. */
    void detachFromContext() {
        if (attached) {
            attached = false;
            called("detachFromContext");
            plugin.detachFromContext();
        }
    }

    void enqueue(
            MemorySegment inputDesc,
            MemorySegment outputDesc,
            MemorySegment inputs,
            MemorySegment outputs,
            MemorySegment workspace) {
        called("enqueue");
        requireSuccess("enqueue", plugin.enqueue(inputDesc, outputDesc, inputs, outputs, workspace.address(), 0));
    }

    /** Something to do at the end, though what came before may have thrown. */
    interface Step extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    @SuppressWarnings("try")
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (Step end = this::destroy) { // though terminate may throw
            terminate();
        }
    }

    private void terminate() {
        if (initialized) {
            initialized = false;
            called("terminate");
            plugin.terminate();
        }
    }

    private void destroy() {
        life.close();
        if (owned != null) {
            called("destroy");
            owned.close();
        }
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
