package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.PluginVersion;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Arguments;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Methods;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.VirtualObject;
import io.trt4j.tensorrt.jextract.IPluginV2DynamicExt_getOutputDimensions;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import io.trt4j.tensorrt.natives.MissingPlugin;
import io.trt4j.tensorrt.natives.PluginArrays;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A native plugin object of version 2, owned by the host engine unless it was lent: its methods with Java's types, recorded in the
 * trace, their answers checked. Closing it calls {@code terminate} if that is due, and then {@code destroy}.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class PluginV2Instance implements PluginInstance {
    /** TensorRT's limit of the strings that plugins return, with the zero at their end. */
    private static final int MAX_STRING = 1024;

    private static final Methods GET_OUTPUT_DIMENSIONS = IPluginV2DynamicExtNative.TYPE.methods("getOutputDimensions");

    private final String name;
    /** Closed by {@code destroy}; null for a plugin that somebody else owns. */
    private final @Nullable IPluginV2 owned;
    /** The native object of somebody else's plugin in Java; null for others. */
    private final ObjectTable.@Nullable Handle madeForLent;
    /** Of {@link #plugin}, the same object: with the owned one's life a clone would keep what it was cloned from. */
    private final Lifetime life = Lifetime.scope();

    private final IPluginV2DynamicExt plugin;
    private final VirtualObject self;
    private final CallTrace trace;
    private final int number;
    private boolean initialized;
    private boolean attached;
    private boolean closed;

    private PluginV2Instance(
            String name,
            @Nullable IPluginV2 owned,
            ObjectTable.@Nullable Handle madeForLent,
            long address,
            CallTrace trace,
            int number) {
        this.name = name;
        this.owned = owned;
        this.madeForLent = madeForLent;
        this.trace = trace;
        this.number = number;
        plugin = Objects.requireNonNull(IPluginV2DynamicExtNative.TYPE.foreign(address, life));
        self = GET_OUTPUT_DIMENSIONS.at(address);
    }

    /** One that a creator or plugin has made, called through its vtable. */
    private static PluginV2Instance owned(String name, IPluginV2 made, CallTrace trace, int number) {
        return new PluginV2Instance(name, made, null, ((NativeObject) made).address(), trace, number);
    }

    static PluginV2Instance lent(String name, IPluginV2DynamicExt plugin, CallTrace trace) {
        if (plugin instanceof NativeObject object) {
            return new PluginV2Instance(name, null, null, object.address(), trace, trace.made());
        }
        ObjectTable.Handle handle = IPluginV2DynamicExtNative.TYPE.create(plugin);
        return new PluginV2Instance(name, null, handle, handle.address(), trace, trace.made());
    }

    private static IPluginV2 made(String name, IPluginCreator creator, Function<IPluginCreator, IPluginV2> make) {
        return JavaCreators.make(
                IPluginCreatorNative.TYPE,
                creator,
                make,
                () -> new TensorRTException(
                        MissingPlugin.sentence(name, creator.getPluginVersion(), creator.getPluginNamespace())));
    }

    static PluginInstance create(
            String name, IPluginCreator creator, String layer, PluginFieldCollection fields, CallTrace trace) {
        trace.heading("createPlugin");
        int number = trace.made();
        return owned(name, made(name, creator, called -> called.createPlugin(layer, fields)), trace, number);
    }

    static PluginInstance deserialize(
            String name, IPluginCreator creator, String layer, byte[] state, CallTrace trace) {
        GuardedMemory memory = GuardedMemory.ofSerialized(name, "the serialized plugin", state.length);
        memory.memory().copyFrom(MemorySegment.ofArray(state));
        int number = trace.made();
        trace.called(number, "deserializePlugin");
        IPluginV2 made = made(name, creator, called -> called.deserializePlugin(layer, memory.memory()));
        try {
            memory.check(name + ".deserializePlugin");
        } catch (TensorRTException e) {
            HostEngine.closeAfter(e, made);
            throw e;
        }
        return owned(name, made, trace, number);
    }

    /** Whether somebody else owns it. */
    @Override
    public boolean isLent() {
        return owned == null;
    }

    @Override
    public PluginInstance copy() {
        int copy = trace.cloned(number);
        return owned(name, plugin.clone(), trace, copy);
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

    @Override
    public String layerMethod() {
        return "addPluginV2";
    }

    /** Asks for the version it was made for; its first byte must say that it is an {@code IPluginV2DynamicExt}. */
    @Override
    public void requireKind() {
        called("getTensorRTVersion");
        int version = plugin.getTensorRTVersion();
        int kind = version >>> 24;
        if (kind != PluginVersion.kV2_DYNAMICEXT.value()) {
            throw new TensorRTException("The plugin " + name
                    + " is no IPluginV2DynamicExt, the only kind that the host engine runs: the first byte of its"
                    + " getTensorRTVersion is " + kind + ".");
        }
    }

    @Override
    public String getPluginType() {
        return string("getPluginType", plugin::getPluginType);
    }

    @Override
    public String getPluginVersion() {
        return string("getPluginVersion", plugin::getPluginVersion);
    }

    @Override
    public String getPluginNamespace() {
        return string("getPluginNamespace", plugin::getPluginNamespace);
    }

    @Override
    public int getNbOutputs() {
        called("getNbOutputs");
        return PluginInstance.requireNbOutputs(name, plugin.getNbOutputs());
    }

    @Override
    public DataType getOutputDataType(int output, List<DataType> inputTypes) {
        called("getOutputDataType");
        return plugin.getOutputDataType(output, inputTypes.toArray(DataType[]::new));
    }

    @Override
    public List<List<Expr>> getOutputShapes(int nbOutputs, List<Dims> inputs, List<HostTensorDesc> shapeInputs) {
        return IntStream.range(0, nbOutputs)
                .mapToObj(output -> getOutputDimensions(output, inputs))
                .toList();
    }

    private List<Expr> getOutputDimensions(int output, List<Dims> inputs) {
        called("getOutputDimensions");
        NativeCall call = TensorRTCalls.enter(life, plugin);
        try (Arena arena = Arguments.arena();
                NativeExprBuilder builder = new NativeExprBuilder()) {
            // Not by the bindings, which would make objects of whatever pointers are given.
            DimsExprs result = DimsExprs.read(IPluginV2DynamicExt_getOutputDimensions.invoke(
                    self.method(0),
                    arena,
                    self.address,
                    output,
                    PluginArrays.copy(builder.inputs(inputs), arena),
                    inputs.size(),
                    builder.builder().address()));
            call.check();
            if (result.nbDims() < 0) {
                throw wrong("getOutputDimensions", "gave output " + output + " " + result.nbDims() + " dimensions");
            }
            return Arrays.stream(result.d())
                    .mapToObj(address -> require(builder, output, address))
                    .toList();
        } finally {
            call.exit();
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

    @Override
    public boolean supportsFormatCombination(int pos, List<PluginTensorDesc> inOut, int nbInputs, int nbOutputs) {
        called("supportsFormatCombination");
        return plugin.supportsFormatCombination(pos, inOut.toArray(PluginTensorDesc[]::new), nbInputs, nbOutputs);
    }

    @Override
    public void configurePlugin(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("configurePlugin");
        plugin.configurePlugin(in.toArray(DynamicPluginTensorDesc[]::new), out.toArray(DynamicPluginTensorDesc[]::new));
    }

    @Override
    public long getWorkspaceSize(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        called("getWorkspaceSize");
        return PluginInstance.requireWorkspaceSize(name, plugin.getWorkspaceSize(atMax(in), atMax(out)));
    }

    private static PluginTensorDesc[] atMax(List<DynamicPluginTensorDesc> tensors) {
        return tensors.stream()
                .map(t -> DescArrays.linear(t.desc().type(), t.max()))
                .toArray(PluginTensorDesc[]::new);
    }

    @Override
    public void initialize() {
        called("initialize");
        requireSuccess("initialize", plugin.initialize());
        initialized = true;
    }

    @Override
    public byte[] serialize() {
        return serialize((byte) 0);
    }

    /**
     * The serialized plugin.
     *
     * @param key decides what is in the memory before the plugin writes to it
     */
    byte[] serialize(byte key) {
        called("getSerializationSize");
        long size = plugin.getSerializationSize();
        if (size < 0 || size > Integer.MAX_VALUE - MAX_STRING) {
            throw wrong("getSerializationSize", "returned " + Long.toUnsignedString(size) + " bytes");
        }
        GuardedMemory memory = GuardedMemory.ofSerialized(name, "the serialization buffer", size);
        memory.fill(key);
        called("serialize");
        plugin.serialize(memory.memory());
        memory.check(name + ".serialize");
        return memory.memory().toArray(ValueLayout.JAVA_BYTE);
    }

    @Override
    public void attachToContext() {
        called("attachToContext");
        plugin.attachToContext(0, 0, null);
        attached = true;
    }

    /** Detaches it if it is attached. */
    @Override
    public void detachFromContext() {
        if (attached) {
            attached = false;
            called("detachFromContext");
            plugin.detachFromContext();
        }
    }

    /** There are no tactics. */
    @Override
    public int[] getValidTactics() {
        return new int[0];
    }

    @Override
    public void setTactic(int tactic) {
        throw new IllegalStateException("Plugins of version 2 have no tactics.");
    }

    @Override
    public PluginInstance forContext() {
        return copy();
    }

    @Override
    public void shapesChanged(List<DynamicPluginTensorDesc> in, List<DynamicPluginTensorDesc> out) {
        configurePlugin(in, out);
    }

    @Override
    public int getAliasedInput(int output) {
        return -1;
    }

    @Override
    public void enqueue(EnqueueMemory.Arguments arguments) {
        called("enqueue");
        requireSuccess("enqueue", enqueueUnrecorded(arguments));
    }

    @Override
    public int enqueueUnrecorded(EnqueueMemory.Arguments arguments) {
        return plugin.enqueue(
                arguments.inputDesc(),
                arguments.outputDesc(),
                arguments.inputs(),
                arguments.outputs(),
                arguments.workspace(),
                arguments.stream());
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
        if (madeForLent != null) {
            ObjectTable.free(madeForLent);
        }
        if (owned != null) {
            called("destroy");
            owned.close();
        }
    }
}
