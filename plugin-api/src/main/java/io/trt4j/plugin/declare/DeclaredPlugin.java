package io.trt4j.plugin.declare;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginResource;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.HostExecution;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plugin of a declaration. */
final class DeclaredPlugin<A extends Record> implements PluginV3<A> {
    private final PluginDeclaration<A> declaration;
    private final PluginDeclaration.Parts<A> parts;
    private final Attributes attributes;
    private final Dim workspace;
    private final Enqueue<A> enqueue;
    private final A made;
    private final Map<String, AutoCloseable> resources = new TreeMap<>();
    /** What is launched, in order, for each tactic; for 0 where none is declared. */
    private final Map<Integer, BoundLaunch[]> launches = new TreeMap<>();

    private int tactic;
    private BoundLaunch @Nullable [] chosen;
    private boolean told;

    DeclaredPlugin(PluginDeclaration<A> declaration, A values) {
        this.declaration = declaration;
        parts = declaration.parts();
        attributes = new Attributes(values);
        workspace = parts.workspace.bind(attributes);
        enqueue = new Enqueue<>(values, workspace, resources);
        made = values;
        if (parts.tactics.isEmpty()) {
            launches.put(0, bound(parts.launches));
        }
        parts.tactics.forEach((number, work) -> launches.put(number, bound(work)));
        chosen = launches.get(0);
    }

    private BoundLaunch[] bound(List<Launch> declared) {
        return declared.stream()
                .map(launch -> launch.bind(attributes))
                .map(launch -> new BoundLaunch(launch, size(launch)))
                .toArray(BoundLaunch[]::new);
    }

    /** The output among a launch's arguments that is the size of another. */
    private @Nullable TensorRef size(Launch.Bound launch) {
        for (Object argument : launch.arguments()) {
            if (argument instanceof TensorRef tensor
                    && tensor.kind() == TensorRef.Kind.OUTPUT
                    && parts.outputs.stream().anyMatch(o -> o.shape().dependsOn(tensor.index()))) {
                return tensor;
            }
        }
        return null;
    }

    @Override
    public int getNbOutputs() {
        return parts.outputs.size();
    }

    @Override
    public DataType[] getOutputDataTypes(DataType[] inputTypes) {
        if (inputTypes.length != parts.inputs.size() && inputTypes.length != parts.inputs.size() + parts.shapeInputs) {
            throw wrongInputs(inputTypes.length);
        }
        DataType[] types = new DataType[parts.outputs.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = outputType(i, inputTypes);
        }
        return types;
    }

    private IllegalArgumentException wrongInputs(int count) {
        return new IllegalArgumentException(
                declaration + " has " + parts.inputs.size() + " inputs, but its layer has " + count + ".");
    }

    private DataType outputType(int output, DataType[] inputTypes) {
        for (List<DataType> combination : parts.combinations) {
            if (combination
                    .subList(0, parts.inputs.size())
                    .equals(List.of(inputTypes).subList(0, parts.inputs.size()))) {
                return combination.get(parts.inputs.size() + output);
            }
        }
        Tensor tensor = parts.outputs.get(output).tensor();
        if (tensor.typeOf() == null) {
            return tensor.types().get(0);
        }
        TensorRef other = tensor.typeOf();
        return other.kind() == TensorRef.Kind.INPUT ? inputTypes[other.index()] : outputType(other.index(), inputTypes);
    }

    @Override
    public IDimensionExpr[][] getOutputShapes(
            IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
        if (inputs.length < parts.inputs.size()) {
            throw wrongInputs(inputs.length);
        }
        Expressions expressions = new Expressions(inputs, shapeInputs, exprBuilder);
        return parts.outputs.stream()
                .map(output -> output.shape().bind(attributes).dims(expressions.nbDims()).stream()
                        .map(dim -> dim.expression(expressions))
                        .toArray(IDimensionExpr[]::new))
                .toArray(IDimensionExpr[][]::new);
    }

    @Override
    public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        Tensor tensor = pos < nbInputs
                ? parts.inputs.get(pos)
                : parts.outputs.get(pos - nbInputs).tensor();
        DataType type = inOut[pos].desc().type();
        TensorFormat format = inOut[pos].desc().format();
        boolean typeFits = tensor.typeOf() == null
                ? tensor.types().contains(type)
                : type == inOut[position(tensor.typeOf(), nbInputs)].desc().type();
        boolean formatFits = tensor.formatOf() == null
                ? tensor.formats().contains(format)
                : format == inOut[position(tensor.formatOf(), nbInputs)].desc().format();
        return typeFits && formatFits && combines(pos, inOut);
    }

    private static int position(TensorRef tensor, int nbInputs) {
        return tensor.kind() == TensorRef.Kind.INPUT ? tensor.index() : nbInputs + tensor.index();
    }

    /** Whether a declared combination begins with the types up to one tensor. */
    private boolean combines(int pos, DynamicPluginTensorDesc[] inOut) {
        return parts.combinations.isEmpty()
                || parts.combinations.stream().anyMatch(combination -> {
                    for (int i = 0; i <= pos; i++) {
                        if (combination.get(i) != inOut[i].desc().type()) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        load(launches.values(), tensor -> of(tensor, in, out).desc().type());
    }

    @Override
    public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) throws Exception {
        if (parts.shapeChange != null) {
            parts.shapeChange.changed(made, in, out);
        }
        load(
                chosen == null ? List.of() : Collections.singleton(chosen),
                tensor -> of(tensor, in, out).type());
    }

    private static <T> T of(TensorRef tensor, T[] in, T[] out) {
        T[] all = tensor.kind() == TensorRef.Kind.INPUT ? in : out;
        if (tensor.index() >= all.length) {
            throw new IllegalArgumentException("The plugin's layer has " + in.length + " inputs and " + out.length
                    + " outputs: there is no " + tensor + ".");
        }
        return all[tensor.index()];
    }

    /** Loads kernels before an enqueue, whose stream may be captured. */
    private static void load(Collection<BoundLaunch[]> launches, Function<TensorRef, DataType> types) {
        if (!HostExecution.isCurrent()) {
            for (BoundLaunch[] some : launches) {
                for (BoundLaunch launch : some) {
                    launch.load(types);
                }
            }
        }
    }

    @Override
    public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        return workspace.evaluate(new LargestShapes(inputs, outputs));
    }

    @Override
    public int[] getValidTactics() {
        return declaration.tactics();
    }

    @Override
    public void setTactic(int number) {
        BoundLaunch[] of = launches.get(number);
        if (of == null) {
            throw new IllegalArgumentException(declaration + " declares no tactic " + number + ".");
        }
        tactic = number;
        chosen = of;
    }

    @Override
    public String getTimingCacheID() {
        return declaration.timingCacheID(attributes);
    }

    @Override
    public String getMetadataString() {
        return attributes.toString();
    }

    @Override
    public int getAliasedInput(int outputIndex) {
        return parts.outputs.get(outputIndex).aliasOf();
    }

    @Override
    public void attachToContext(@Nullable IGpuAllocator allocator, @Nullable IErrorRecorder errorRecorder) {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        parts.resources.forEach((key, factory) -> {
            IPluginResource kept = registry.acquirePluginResource(key, new SharedResource(key, factory));
            if (!(kept instanceof SharedResource shared)) {
                registry.releasePluginResource(key); // close() releases only what is ours
                throw new IllegalStateException("The resource " + key
                        + " is another library's, which plugins of this one cannot use: give it another key.");
            }
            resources.put(key, Objects.requireNonNull(shared.value()));
        });
    }

    @Override
    public void close() {
        resources.keySet().forEach(key -> TensorRT.getPluginRegistry().releasePluginResource(key));
        resources.clear();
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspaceAddress,
            long stream)
            throws Exception {
        Place place = stream == 0 && HostExecution.isCurrent() ? Place.HOST : Place.DEVICE;
        enqueue.begin(inputDesc, outputDesc, inputs, outputs, workspaceAddress, stream, place, tactic);
        try {
            work(place, stream);
        } finally {
            enqueue.end();
        }
        if (!told) {
            told = true;
            declaration.ranOn(place);
        }
    }

    private void work(Place place, long stream) throws Exception {
        Code<A> code = place == Place.HOST && parts.onHost != null ? parts.onHost : parts.code;
        if (code != null) {
            code.run(enqueue);
            return;
        }
        if (chosen == null) {
            throw new IllegalStateException(declaration + " was enqueued before a tactic was set.");
        }
        for (BoundLaunch launch : chosen) {
            if (place == Place.HOST) {
                launch.onHost(enqueue);
            } else {
                launch.onDevice(enqueue, stream);
            }
        }
    }

    /** The largest extents that an engine is built for. */
    private record LargestShapes(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs)
            implements Dim.Scope {
        @Override
        public int nbDims(TensorRef tensor) {
            return of(tensor, inputs, outputs).max().nbDims();
        }

        @Override
        public long d(TensorRef tensor, int axis) {
            return of(tensor, inputs, outputs).max().d()[axis];
        }

        @Override
        public TensorFormat format(TensorRef tensor) {
            return of(tensor, inputs, outputs).desc().format();
        }
    }
}
