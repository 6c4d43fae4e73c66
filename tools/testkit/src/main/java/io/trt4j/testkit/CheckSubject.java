package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorInterface;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A plugin that is being checked: registered, with fields, shapes and values. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class CheckSubject implements AutoCloseable {
    /** The name of the layer that creators are given. */
    static final String LAYER = "layer";

    /** What is so while plugins in C++ are called before there was a builder or runtime. */
    static final String NO_LOGGER = "while TensorRT's getLogger() is null";

    private final KitSpec spec;
    private final @Nullable Gpu gpu;
    private final RandomGenerator random;
    private final List<AutoCloseable> registered = new ArrayList<>();
    private final Arena arena = Arena.ofShared();
    private final ShapePattern pattern;
    private final PluginFieldCollection declared;
    private final PluginFieldCollection fields;
    private @Nullable Plan plan;

    /**
     * Registers the plugin.
     *
     * @param seed of shapes and values
     * @throws IllegalArgumentException if there is no such plugin, or something in the specification cannot be
     * @throws io.trt4j.ffm.NativeException if it is to run on a GPU and there is none
     */
    CheckSubject(KitSpec spec, long seed) {
        this.spec = spec;
        random = new SplittableRandom(seed);
        pattern = new ShapePattern(
                spec.inputs().stream().map(KitSpec.Input::shape).toList());
        gpu = spec.onGpu() ? new Gpu() : null;
        try {
            for (PluginSetup setup : spec.setups()) {
                registered.add(register(setup));
            }
            declared = declared(creator());
            fields = spec.attributes().fields(declared, arena);
            network(1).profiles(); // checks them
            if (!isJava() && !LoadedVersion.isHost() && TensorRT.getLogger() == null) {
                Progress.circumstance(NO_LOGGER);
            }
        } catch (RuntimeException e) {
            try {
                close();
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private static AutoCloseable register(PluginSetup setup) {
        try {
            return Objects.requireNonNull(setup.register(), "A plugin's setup returned null.");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException("The plugin cannot be registered: " + e.getMessage(), e);
        }
    }

    /** The creator, to be called through its vtable. */
    IPluginCreatorInterface creator() {
        IPluginCreator v2 = TensorRT.getPluginCreator(spec.name(), spec.version(), spec.pluginNamespace());
        if (v2 != null) {
            return JavaCreators.foreign(IPluginCreatorNative.TYPE, v2);
        }
        if (TensorRT.version().major() >= 10
                && TensorRT.getPluginRegistry().getCreator(spec.name(), spec.version(), spec.pluginNamespace())
                        instanceof IPluginCreatorV3One v3) {
            return JavaCreators.foreign(IPluginCreatorV3OneNative.TYPE, v3);
        }
        throw new IllegalArgumentException("TensorRT's registry has no creator of the plugin " + spec + ", namespace \""
                + spec.pluginNamespace() + "\": register it, and check the spelling.");
    }

    private static PluginFieldCollection declared(IPluginCreatorInterface creator) {
        PluginFieldCollection fields = creator instanceof IPluginCreator v2
                ? v2.getFieldNames()
                : ((IPluginCreatorV3One) creator).getFieldNames();
        return fields == null ? new PluginFieldCollection(List.of()) : fields;
    }

    /** Whether the plugin is in Java: what it throws does not end the process. */
    boolean isJava() {
        Object creator = TensorRT.getPluginCreator(spec.name(), spec.version(), spec.pluginNamespace());
        if (creator == null) {
            creator = TensorRT.getPluginRegistry().getCreator(spec.name(), spec.version(), spec.pluginNamespace());
        }
        return !(creator instanceof NativeObject);
    }

    /** Whether the registry has a creator of plugins of version 3. */
    boolean isV3() {
        return creator() instanceof IPluginCreatorV3One;
    }

    KitSpec spec() {
        return spec;
    }

    RandomGenerator random() {
        return random;
    }

    /** What the creator says that its fields are. */
    PluginFieldCollection declared() {
        return declared;
    }

    /** The attributes. */
    PluginFieldCollection fields() {
        return fields;
    }

    /** The plugin as its creator makes it; the caller closes it. */
    PluginInstance create() {
        return create(fields);
    }

    /** The plugin with other attributes; the caller closes it. */
    PluginInstance create(PluginFieldCollection given) {
        return PluginInstance.create(
                spec.name(), spec.version(), spec.pluginNamespace(), LAYER, given, new CallTrace());
    }

    /** A network with the plugin, and profiles that are all the same. */
    HostNetwork network(int profiles) {
        HostNetwork network =
                new HostNetwork(spec.name(), spec.version(), spec.pluginNamespace(), fields).setLayerName(LAYER);
        HostProfile profile = new HostProfile();
        for (int i = 0; i < spec.inputs().size(); i++) {
            KitSpec.Input input = spec.inputs().get(i);
            network.addInput(input.name(), input.type(), pattern.declared().get(i));
            profile.setDimensions(
                    input.name(),
                    pattern.min().get(i),
                    pattern.opt().get(i),
                    pattern.max().get(i));
        }
        for (KitSpec.ShapeInput input : spec.shapeInputs()) {
            network.addShapeInput(input.name(), Dims.of(array(input.dims())));
            profile.setShapeValues(input.name(), array(input.min()), array(input.opt()), array(input.max()));
        }
        for (int i = 0; i < profiles; i++) {
            network.addOptimizationProfile(profile);
        }
        return network;
    }

    private static long[] array(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    /** What the plugin runs on. */
    Processor processor() {
        return gpu == null ? Processor.CPU : gpu;
    }

    /** The GPU that it runs on. */
    Gpu gpu() {
        return Objects.requireNonNull(gpu);
    }

    /** The network as an engine, with one profile. */
    byte[] build() {
        return HostEngine.build(network(1), new CallTrace(), processor());
    }

    /** An engine of the network, with one profile; the caller closes it. */
    HostEngine engine() {
        return engine(build());
    }

    /** An engine that was built; the caller closes it. */
    HostEngine engine(byte[] built) {
        return HostEngine.deserialize(built, new CallTrace(), processor());
    }

    /** The network as the host engine built it, with one profile. */
    Plan plan() {
        if (plan == null) {
            plan = Plan.read(build());
        }
        return plan;
    }

    /** Takes an engine that another process built: in this one none is. */
    void takePlan(byte[] built) {
        plan = Plan.read(built);
    }

    /** Ends the check if the plugin cannot be run here. */
    void requireEnqueue() {
        if (!spec.enqueues()) {
            throw Verdict.notTried("a GPU, since enqueue of this plugin works on a device");
        }
    }

    /** Random values for the least shapes. */
    InputData atMin() {
        return data(pattern.min(), KitSpec.ShapeInput::min);
    }

    /** Random values for the usual shapes. */
    InputData atOpt() {
        return data(pattern.opt(), KitSpec.ShapeInput::opt);
    }

    /** Random values for the greatest shapes. */
    InputData atMax() {
        return data(pattern.max(), KitSpec.ShapeInput::max);
    }

    /** Random values for random shapes. */
    InputData atRandom() {
        List<Dims> shapes =
                spec.shapes() == null ? pattern.random(random) : spec.shapes().next(random);
        return data(shapes, input -> {
            List<Long> values = new ArrayList<>();
            for (int i = 0; i < input.min().size(); i++) {
                values.add(random.nextLong(input.min().get(i), input.max().get(i) + 1));
            }
            return values;
        });
    }

    /** The least, usual and greatest shapes, and random ones. */
    List<InputData> samples() {
        List<InputData> samples = new ArrayList<>(List.of(atMin(), atOpt(), atMax()));
        for (int i = 0; i < spec.randomShapes(); i++) {
            samples.add(atRandom());
        }
        return samples;
    }

    /** Values for the elements of shape inputs. */
    private interface ShapeValues {
        List<Long> of(KitSpec.ShapeInput input);
    }

    private InputData data(List<Dims> shapes, ShapeValues values) {
        List<KitTensor> inputs = new ArrayList<>();
        for (int i = 0; i < spec.inputs().size(); i++) {
            KitSpec.Input input = spec.inputs().get(i);
            KitTensor tensor = new KitTensor(input.name(), input.type(), shapes.get(i));
            if (!tensor.hasNumbers()) {
                random.nextBytes(tensor.bytes());
            } else {
                fill(tensor, input);
            }
            inputs.add(tensor);
        }
        return new InputData(
                inputs,
                spec.shapeInputs().stream()
                        .map(input -> Dims.of(array(values.of(input))))
                        .toList());
    }

    private void fill(KitTensor tensor, KitSpec.Input input) {
        boolean isWhole = !tensor.isFloating();
        for (int i = 0; i < tensor.size(); i++) {
            double value = input.least() + random.nextDouble() * (input.most() - input.least() + (isWhole ? 1 : 0));
            tensor.set(i, isWhole ? Math.min(Math.floor(value), input.most()) : value);
        }
    }

    /** Tensors for the outputs, full of zeros; where sizes depend on the data, as large as they may be. */
    List<KitTensor> outputs(InputData data) {
        return plan().outputs().stream()
                .map(output -> new KitTensor(output.name(), output.type(), output.shape(data.known())))
                .toList();
    }

    /** The types of the inputs. */
    List<DataType> types() {
        return spec.inputs().stream().map(KitSpec.Input::type).toList();
    }

    /** Takes the plugin out of the registry. */
    @Override
    public void close() {
        RuntimeException failure = null;
        for (AutoCloseable registration : registered.reversed()) {
            try {
                registration.close();
            } catch (Exception e) {
                failure = new IllegalStateException("The plugin's registration cannot be closed: " + e.getMessage(), e);
            }
        }
        registered.clear();
        arena.close();
        if (gpu != null) {
            gpu.close();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
