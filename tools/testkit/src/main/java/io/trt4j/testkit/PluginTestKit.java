package io.trt4j.testkit;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.internal.ModuleVersions;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorInterface;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.KitReport;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a plugin keeps TensorRT's rules, by the host engine, on the CPU or on a GPU: any plugin that TensorRT's registry has or a
 * {@link PluginSetup} can register, of version 2 or 3, in Java or in C++.
 *
 * {@snippet :
 * PluginTestKit.of("LeakyRelu")
 *         .registeredBy(() -> LeakyRelu.DECLARATION.register())
 *         .attributes(Map.of("alpha", 0.1f))
 *         .input("x", DataType.kFLOAT, "N=1..4x3x1..8..32")
 *         .reference((in, out) -> {
 *             for (int i = 0; i < in.get(0).size(); i++) {
 *                 double x = in.get(0).get(i);
 *                 out.get(0).set(i, x > 0 ? x : 0.1 * x);
 *             }
 *         })
 *         .verify();
 * }
 *
 * <p>Where there is a setup, each check runs in a process of its own, so that a crash is that check's failure. The seed is random; the
 * report tells it. The system property {@value #SEED_PROPERTY} sets it, and {@value #IN_PROCESS_PROPERTY} with the value {@code true}
 * keeps all checks in this process, for debuggers. For one thread.
 */
public final class PluginTestKit {
    /** The system property with the seed of a run that is to be repeated. */
    public static final String SEED_PROPERTY = "trt4j.testkit.seed";

    /** The system property that keeps checks in this process. */
    public static final String IN_PROCESS_PROPERTY = "trt4j.testkit.inProcess";

    /** The level that has all checks. */
    public static final int MAX_LEVEL = 5;

    private static final int RANDOM_SHAPES = 10;

    private final String name;
    private String version = "1";
    private String pluginNamespace = "";
    private final List<PluginSetup> setups = new ArrayList<>();
    private FieldValues attributes = FieldValues.none();
    private final List<KitSpec.Input> inputs = new ArrayList<>();
    private final List<KitSpec.ShapeInput> shapeInputs = new ArrayList<>();
    private @Nullable ShapeSource shapes;
    private @Nullable CpuReference reference;
    private double tolerance = -1;
    private boolean enqueues = true;
    private boolean onGpu;
    private int level = MAX_LEVEL;
    private List<Check> checks = List.of(Check.values());
    private long seed = Long.getLong(SEED_PROPERTY, new SecureRandom().nextInt(Integer.MAX_VALUE));
    private boolean inProcess = Boolean.getBoolean(IN_PROCESS_PROPERTY);

    private PluginTestKit(String name) {
        ModuleVersions.requireSame(PluginTestKit.class, TensorRT.class);
        this.name = HostTensorDesc.requireName("The name of a plugin", name);
    }

    /** Checks a plugin of the version 1 and the empty namespace, unless told otherwise. */
    public static PluginTestKit of(String pluginName) {
        return new PluginTestKit(pluginName);
    }

    /**
     * Checks the plugins of a creator that is registered in this process, where the checks run, too.
     *
     * @throws IllegalArgumentException if it is an {@code IPluginCreator} or {@code IPluginCreatorV3One} of nobody
     */
    @SuppressWarnings("deprecation") // of plugins of version 2
    public static PluginTestKit of(IPluginCreatorInterface creator) {
        Objects.requireNonNull(creator, "The creator is null.");
        if (creator instanceof IPluginCreator v2) {
            return of(v2.getPluginName()).version(v2.getPluginVersion()).namespace(v2.getPluginNamespace());
        }
        if (creator instanceof IPluginCreatorV3One v3) {
            return of(v3.getPluginName()).version(v3.getPluginVersion()).namespace(v3.getPluginNamespace());
        }
        throw new IllegalArgumentException(
                "The creator is neither an IPluginCreator nor an IPluginCreatorV3One; the kit checks no other"
                        + " plugins.");
    }

    /** Sets the plugin's version, 1 to begin with. */
    public PluginTestKit version(String pluginVersion) {
        version = HostTensorDesc.requireName("The version of a plugin", pluginVersion);
        return this;
    }

    /** Sets the plugin's namespace, empty to begin with. */
    public PluginTestKit namespace(String namespace) {
        pluginNamespace = HostTensorDesc.requireName("The namespace of a plugin", namespace);
        return this;
    }

    /** Says how any process makes the plugin known: before each check, in the order given. */
    public PluginTestKit registeredBy(PluginSetup... setup) {
        for (PluginSetup each : Objects.requireNonNull(setup, "The setups are null.")) {
            setups.add(Objects.requireNonNull(each, "A setup is null."));
        }
        return this;
    }

    /**
     * Sets the plugin's attributes: numbers, booleans, strings and arrays of numbers, which become fields of the types that the
     * creator declares. A string may have numbers, too, with commas between.
     *
     * @throws IllegalArgumentException if a value is something else
     */
    public PluginTestKit attributes(Map<String, ?> values) {
        attributes = FieldValues.of(Objects.requireNonNull(values, "The attributes are null."));
        return this;
    }

    /** Sets the plugin's attributes as fields, such as a registration makes of a record; copied. */
    public PluginTestKit attributes(PluginFieldCollection fields) {
        attributes = FieldValues.of(Objects.requireNonNull(fields, "The attributes are null."));
        return this;
    }

    /** Adds the plugin's next input, with values from -1 to 1, or from 0 to 3 if they are whole. */
    public PluginTestKit input(String inputName, DataType type, String shape) {
        boolean isWhole = type == DataType.kINT32 || type == DataType.kINT64 || type == DataType.kINT8;
        return input(inputName, type, shape, isWhole ? 0 : -1, isWhole ? 3 : 1);
    }

    /**
     * Adds the plugin's next input.
     *
     * @param shape extents with {@code x} between them: {@code N=1..4x3xH=1..8..32} has a range, a number, and a range with the
     *     usual extent between its ends; a name alone, as in {@code Nx9}, is the extent that has this name elsewhere. Empty for
     *     a scalar
     * @param least of the values
     * @param most of the values
     */
    public PluginTestKit input(String inputName, DataType type, String shape, double least, double most) {
        Objects.requireNonNull(shape, () -> "The shape of the input " + inputName + " is null.");
        if (!(least <= most)) {
            throw new IllegalArgumentException(
                    "The values of the input " + inputName + " cannot be from " + least + " to " + most + ".");
        }
        HostTensorDesc.requireName("The name of an input", inputName);
        inputs.add(new KitSpec.Input(inputName, Objects.requireNonNull(type, "The type is null."), shape, least, most));
        return this;
    }

    /**
     * Adds the plugin's next shape input.
     *
     * @param dims its extents
     * @param min for each element the least value
     * @param opt for each element the usual value
     * @param max for each element the greatest value
     */
    public PluginTestKit shapeInput(String inputName, Dims dims, long[] min, long[] opt, long[] max) {
        HostTensorDesc.requireName("The name of a shape input", inputName);
        Objects.requireNonNull(dims, () -> "The extents of the shape input " + inputName + " are null.");
        shapeInputs.add(new KitSpec.ShapeInput(
                inputName,
                list(dims.d()),
                list(Objects.requireNonNull(
                        min, () -> "The least values of the shape input " + inputName + " are null.")),
                list(Objects.requireNonNull(
                        opt, () -> "The usual values of the shape input " + inputName + " are null.")),
                list(Objects.requireNonNull(
                        max, () -> "The greatest values of the shape input " + inputName + " are null."))));
        return this;
    }

    private static List<Long> list(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Takes random shapes from a source, in place of any within the inputs' ranges. */
    public PluginTestKit shapes(ShapeSource source) {
        shapes = Objects.requireNonNull(source, "The source of shapes is null.");
        return this;
    }

    /** Compares outputs with what is calculated on the CPU. */
    public PluginTestKit reference(CpuReference calculation) {
        reference = Objects.requireNonNull(calculation, "The reference is null.");
        return this;
    }

    /**
     * Sets how far outputs may be from what they should be: absolutely up to 1, relatively beyond. Without it that is 1e-5 for
     * FP32, 2e-3 for FP16, 2e-2 for BF16, and nothing for integers.
     */
    public PluginTestKit tolerance(double difference) {
        if (!(difference >= 0)) {
            throw new IllegalArgumentException("The tolerance is at least 0, not " + difference + ".");
        }
        tolerance = difference;
        return this;
    }

    /**
     * Runs the plugin on the first GPU, and makes the checks that need one. Its tensors are in the GPU's memory, with guards around
     * them; {@link #run()} throws an exception if there is none.
     */
    public PluginTestKit onGpu() {
        onGpu = true;
        return this;
    }

    /** Says that enqueue works on a device only: what needs it is not tried, unless {@link #onGpu()} has one. */
    public PluginTestKit withoutEnqueue() {
        enqueues = false;
        return this;
    }

    /** Makes the checks up to a level, from 1 to {@value #MAX_LEVEL}, which has all. */
    public PluginTestKit level(int most) {
        if (most < 1 || most > MAX_LEVEL) {
            throw new IllegalArgumentException("There are the levels 1 to " + MAX_LEVEL + ", not " + most + ".");
        }
        level = most;
        return this;
    }

    /**
     * Makes some of the checks only.
     *
     * @param numbers of the checks
     * @throws IllegalArgumentException if there is no check of such a number
     */
    public PluginTestKit only(int... numbers) {
        checks = Arrays.stream(Objects.requireNonNull(numbers, "The numbers of the checks are null."))
                .mapToObj(Check::of)
                .distinct()
                .toList();
        return this;
    }

    /** Sets what shapes, values and the order of the checks follow from. */
    public PluginTestKit seed(long newSeed) {
        seed = newSeed;
        return this;
    }

    /** Keeps all checks in this process, for debuggers: a crash ends it. */
    public PluginTestKit inProcess() {
        inProcess = true;
        return this;
    }

    /**
     * Makes the checks.
     *
     * @return the report, whatever failed
     * @throws IllegalArgumentException if there is no such plugin, what was said about it cannot be, or there is no GPU for it
     */
    public KitReport run() {
        if (onGpu && !CudaDriver.report().hasDevice()) {
            throw new IllegalArgumentException("This needs a GPU, and none can be used: "
                    + CudaDriver.report().reason());
        }
        KitSpec spec = new KitSpec(
                name,
                version,
                pluginNamespace,
                new ArrayList<>(setups),
                attributes,
                new ArrayList<>(inputs),
                new ArrayList<>(shapeInputs),
                shapes,
                reference,
                tolerance,
                RANDOM_SHAPES,
                enqueues || onGpu,
                onGpu);
        boolean ownProcesses = !inProcess && !setups.isEmpty();
        List<CheckRun> runs = CheckRunner.run(spec, checks, level, seed, ownProcesses);
        String tensorRt = runs.stream()
                .map(CheckRun::tensorRt)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("unknown");
        return new KitReport(
                spec.toString(),
                tensorRt,
                seed,
                ownProcesses,
                runs.stream().map(CheckRun::result).toList());
    }

    /**
     * Makes the checks.
     *
     * @return the report
     * @throws AssertionError with the report as text, if a check failed or none passed
     * @throws IllegalArgumentException if there is no such plugin, what was said about it cannot be, or there is no GPU for it
     */
    public KitReport verify() {
        KitReport report = run();
        if (!report.passed()) {
            throw new AssertionError(report.text());
        }
        return report;
    }
}
