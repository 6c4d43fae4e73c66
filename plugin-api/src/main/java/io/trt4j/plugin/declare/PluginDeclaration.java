package io.trt4j.plugin.declare;

import io.trt4j.ffm.internal.Given;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plugin by its parts: attributes, inputs, outputs, and the kernels that it launches. It is what TensorRT calls {@code
 * IPluginV3} once it is {@linkplain #register registered}. The same declaration launches its kernels on a device under TensorRT
 * and runs them on the CPU under the host engine, where they can: kernels that are Java methods, or {@link #onHost} code.
 *
 * <pre>{@code
 * record Attributes(float alpha) {}
 *
 * static final PluginDeclaration<Attributes> LEAKY_RELU = plugin("LeakyRelu", Attributes.class)
 *         .input(DataType.kFLOAT)
 *         .output(sameAs(0))
 *         .launch(elementwise(KERNEL, input(0), output(0), attribute("alpha"), output(0).volume()));
 * }</pre>
 *
 * <p>Immutable: each method gives another declaration.
 *
 * @param <A> the record of the plugin's attributes
 */
public final class PluginDeclaration<A extends Record> {
    /** An output: its shape, its types, and the input whose memory it shares or -1. */
    record Output(Shape shape, Tensor tensor, int aliasOf) {}

    private final String name;
    private final Class<A> attributes;
    private final Set<Place> ran;
    private final Parts<A> parts;

    /** What is declared besides the name; never changed once a declaration has it. */
    static final class Parts<A extends Record> {
        String version = "1";
        String pluginNamespace = "";

        @Nullable
        A defaults;

        List<Tensor> inputs = List.of();
        int shapeInputs;
        List<Output> outputs = List.of();
        List<List<DataType>> combinations = List.of();
        List<Launch> launches = List.of();
        TreeMap<Integer, List<Launch>> tactics = new TreeMap<>();

        @Nullable
        Code<A> code;

        @Nullable
        Code<A> onHost;

        Dim workspace = new Dim.Constant(0);

        @Nullable
        ShapeChange<A> shapeChange;

        TreeMap<String, Supplier<? extends AutoCloseable>> resources = new TreeMap<>();

        private Parts<A> copy() {
            Parts<A> copy = new Parts<>();
            copy.version = version;
            copy.pluginNamespace = pluginNamespace;
            copy.defaults = defaults;
            copy.inputs = inputs;
            copy.shapeInputs = shapeInputs;
            copy.outputs = outputs;
            copy.combinations = combinations;
            copy.launches = launches;
            copy.tactics = new TreeMap<>(tactics);
            copy.code = code;
            copy.onHost = onHost;
            copy.workspace = workspace;
            copy.shapeChange = shapeChange;
            copy.resources = new TreeMap<>(resources);
            return copy;
        }
    }

    private PluginDeclaration(String name, Class<A> attributes, Set<Place> ran, Parts<A> parts) {
        this.name = name;
        this.attributes = attributes;
        this.ran = ran;
        this.parts = parts;
    }

    static <A extends Record> PluginDeclaration<A> of(String name, Class<A> attributes) {
        Objects.requireNonNull(name, "The plugin's name is null.");
        Objects.requireNonNull(attributes, () -> "The record class of the plugin " + name + " is null.");
        return new PluginDeclaration<>(name, attributes, places(), new Parts<>());
    }

    private static Set<Place> places() {
        return Collections.synchronizedSet(EnumSet.noneOf(Place.class));
    }

    private PluginDeclaration<A> with(Consumer<Parts<A>> change) {
        Parts<A> copy = parts.copy();
        change.accept(copy);
        return new PluginDeclaration<>(name, attributes, places(), copy);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> result = new ArrayList<>(list);
        result.add(more);
        return List.copyOf(result);
    }

    /** The plugin's name. */
    public String name() {
        return name;
    }

    /** The plugin's version. */
    public String version() {
        return parts.version;
    }

    /** The namespace that the plugin is registered in. */
    public String namespace() {
        return parts.pluginNamespace;
    }

    /** The same with another version; it is "1" otherwise. */
    public PluginDeclaration<A> version(String version) {
        return with(p -> p.version = Objects.requireNonNull(version, "The version is null."));
    }

    /** The same in a namespace; it is the empty one otherwise. */
    public PluginDeclaration<A> namespace(String pluginNamespace) {
        return with(p -> p.pluginNamespace = Objects.requireNonNull(pluginNamespace, "The namespace is null."));
    }

    /** The same with values for the attributes that an ONNX node lacks. */
    public PluginDeclaration<A> defaults(A values) {
        return with(p -> p.defaults = Objects.requireNonNull(values, "The defaults are null."));
    }

    /** The same with one more input, linear and of one of these types. */
    public PluginDeclaration<A> input(DataType... types) {
        return input(Tensor.of(types));
    }

    /** The same with one more input. */
    public PluginDeclaration<A> input(Tensor tensor) {
        Objects.requireNonNull(tensor, "The input is null.");
        return with(p -> p.inputs = plus(p.inputs, tensor));
    }

    /** The same with one more shape input, whose values {@link Declarations#shapeInput} is about. Since TensorRT 10.0. */
    public PluginDeclaration<A> shapeInput() {
        return with(p -> p.shapeInputs++);
    }

    /** The same with one more output, of the first input's type and format. */
    public PluginDeclaration<A> output(Shape shape) {
        return output(shape, Tensor.like(Declarations.input(0)));
    }

    /** The same with one more output, linear and of one of these types. */
    public PluginDeclaration<A> output(Shape shape, DataType... types) {
        return output(shape, Tensor.of(types));
    }

    /** The same with one more output. */
    public PluginDeclaration<A> output(Shape shape, Tensor tensor) {
        Objects.requireNonNull(shape, "The output's shape is null.");
        Objects.requireNonNull(tensor, "The output is null.");
        return with(p -> p.outputs = plus(p.outputs, new Output(shape, tensor, -1)));
    }

    /**
     * The same with one more output, which is an input that the plugin changes in place. Since TensorRT 10.3, and only with
     * {@code PreviewFeature.kALIASED_PLUGIN_IO_10_03}.
     */
    public PluginDeclaration<A> outputInPlaceOf(int input) {
        return with(p -> p.outputs =
                plus(p.outputs, new Output(Shape.sameAs(input), Tensor.like(Declarations.input(input)), input)));
    }

    /**
     * The same where the types of all tensors, inputs first, may be these together. With one such combination or more, only
     * these are allowed, among the types that each tensor is declared with.
     */
    public PluginDeclaration<A> combination(DataType... types) {
        return with(p -> p.combinations = plus(p.combinations, Given.elements(types, "types")));
    }

    /** The same with a workspace of so many bytes; extents are the largest ones then. */
    public PluginDeclaration<A> workspace(Dim bytes) {
        return with(p -> p.workspace = Objects.requireNonNull(bytes, "The size of the workspace is null."));
    }

    /** The same with launches, to be made one after the other. */
    public PluginDeclaration<A> launch(Launch... launches) {
        return with(p -> p.launches = Given.elements(launches, "launches"));
    }

    /**
     * The same with another way to do the work. TensorRT times those that are declared and keeps the fastest in the engine. Since
     * TensorRT 10.0.
     *
     * @param tactic its number, which is positive
     */
    public PluginDeclaration<A> tactic(int tactic, Launch... launches) {
        if (parts.tactics.containsKey(tactic)) {
            throw new IllegalArgumentException("Plugin " + name + ": the tactic " + tactic + " is declared twice.");
        }
        return with(p -> p.tactics.put(tactic, Given.elements(launches, "launches")));
    }

    /** The same with code that does the work, on the stream it is given. */
    public PluginDeclaration<A> enqueue(Code<A> code) {
        return with(p -> p.code = Objects.requireNonNull(code, "The code is null."));
    }

    /** The same with code that does the work on the CPU, under a host engine, in place of what is declared otherwise. */
    public PluginDeclaration<A> onHost(Code<A> code) {
        return with(p -> p.onHost = Objects.requireNonNull(code, "The code is null."));
    }

    /** The same with something to do before the first enqueue, and whenever a shape has changed. */
    public PluginDeclaration<A> onShapeChange(ShapeChange<A> action) {
        return with(p -> p.shapeChange = Objects.requireNonNull(action, "The action is null."));
    }

    /**
     * The same with something that the plugins of a process share, such as a table on the device. It is made when an execution
     * context's first plugin needs it, kept by TensorRT's registry, and closed when the last is gone. {@link Call#resource} gets
     * it. Since TensorRT 10.0.
     *
     * @param key its name, the same for all who share it
     * @param factory makes it, never null
     */
    public PluginDeclaration<A> resource(String key, Supplier<? extends AutoCloseable> factory) {
        Objects.requireNonNull(key, "The key of the resource is null.");
        Objects.requireNonNull(factory, () -> "The factory of the resource " + key + " is null.");
        return with(p -> p.resources.put(key, factory));
    }

    /**
     * Registers the plugin with TensorRT's registry.
     *
     * @return to be closed when no network or engine uses the plugin any more
     * @throws IllegalArgumentException if something is wrong in the declaration; the message names the plugin and the part
     * @throws UnsupportedOperationException if the loaded TensorRT lacks what is declared
     * @throws io.trt4j.tensorrt.TensorRTException if a plugin of this name, version and namespace is registered already
     */
    public PluginV3Registration<A> register() {
        check();
        checkVersion();
        PluginV3.Factory<A> factory = (values, phase) -> new DeclaredPlugin<>(this, values);
        return parts.defaults == null
                ? Plugins.registerV3(name, parts.version, parts.pluginNamespace, attributes, factory)
                : Plugins.registerV3(name, parts.version, parts.pluginNamespace, parts.defaults, factory);
    }

    private void check() {
        Checks checks =
                new Checks(name, new Attributes.Types(attributes), parts.inputs, parts.outputs, parts.shapeInputs);
        checks.part("outputs", Checks.Kind.OTHER, () -> checks.require(!parts.outputs.isEmpty(), "none is declared"));
        for (int i = 0; i < parts.inputs.size(); i++) {
            int input = i;
            checks.part("input " + i, Checks.Kind.OTHER, () -> checks.requireTypes(parts.inputs.get(input), input));
        }
        for (int i = 0; i < parts.outputs.size(); i++) {
            Output output = parts.outputs.get(i);
            int index = i;
            int position = parts.inputs.size() + i;
            checks.part("output " + i, Checks.Kind.SHAPE, () -> {
                checks.requireTypes(output.tensor(), position);
                output.shape().check(checks);
                parts.outputs.stream()
                        .limit(output.aliasOf() < 0 ? 0 : index)
                        .forEach(before -> checks.require(
                                before.aliasOf() != output.aliasOf(),
                                "input " + output.aliasOf() + " is changed in place by an output before it"));
            });
        }
        checks.part("combinations", Checks.Kind.OTHER, () -> checks.requireCombinations(parts.combinations));
        checks.part("workspace", Checks.Kind.OTHER, () -> parts.workspace.check(checks));
        checks.part(
                "work",
                Checks.Kind.OTHER,
                () -> checks.require(
                        count(parts.code != null, !parts.launches.isEmpty(), !parts.tactics.isEmpty()) == 1,
                        "launches, tactics or code do a plugin's work: one of the three is to be declared"));
        for (int i = 0; i < parts.launches.size(); i++) {
            Launch launch = parts.launches.get(i);
            checks.part("launch " + i, Checks.Kind.LAUNCH, () -> launch.check(checks));
        }
        parts.tactics.forEach((tactic, launches) -> checks.part("tactic " + tactic, Checks.Kind.LAUNCH, () -> {
            checks.require(tactic > 0, "the number of a tactic is positive");
            checks.require(!launches.isEmpty(), "it launches nothing");
            launches.forEach(launch -> launch.check(checks));
        }));
    }

    private static int count(boolean... conditions) {
        int count = 0;
        for (boolean condition : conditions) {
            count += condition ? 1 : 0;
        }
        return count;
    }

    private void checkVersion() {
        boolean sizes = parts.outputs.stream().anyMatch(output -> output.shape().hasSizeTensor());
        require(10, 0, "tactics", !parts.tactics.isEmpty());
        require(10, 0, "a shape input", parts.shapeInputs > 0);
        require(10, 0, "a resource", !parts.resources.isEmpty());
        require(10, 6, "a size of type kINT64", hasLongSize());
        require(10, 0, "an output whose size depends on the data", sizes);
        require(10, 3, "an output in place of an input", parts.outputs.stream().anyMatch(o -> o.aliasOf() >= 0));
    }

    /** TensorRT's headers name kINT32 alone; NVIDIA documents both types from 10.6 on, for plugins in Python. */
    private boolean hasLongSize() {
        return IntStream.range(0, parts.outputs.size())
                .filter(i -> parts.outputs.get(i).tensor().types().contains(DataType.kINT64))
                .anyMatch(i ->
                        parts.outputs.stream().anyMatch(output -> output.shape().dependsOn(i)));
    }

    private void require(int major, int minor, String what, boolean isDeclared) {
        if (isDeclared && LoadedVersion.isBefore(major, minor)) {
            throw new UnsupportedOperationException("Plugin " + name + " declares " + what + ", which needs TensorRT "
                    + major + "." + minor + " or newer; " + TensorRT.version() + " is loaded.");
        }
    }

    /** The places where plugins of this declaration have done their work in this process; changes as they do. */
    public Set<Place> ranOn() {
        synchronized (ran) {
            return Set.copyOf(ran);
        }
    }

    void ranOn(Place place) {
        ran.add(place);
    }

    Parts<A> parts() {
        return parts;
    }

    /** Name and version. */
    @Override
    public String toString() {
        return "Plugin " + name + ", version " + parts.version;
    }

    int[] tactics() {
        return parts.tactics.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** What tells the plugin's timings from those of others. */
    String timingCacheID(Attributes values) {
        return this + " " + values + " " + Arrays.toString(tactics());
    }
}
