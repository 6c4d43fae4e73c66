package io.trt4j.samples.launcher;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.PluginSources;
import io.trt4j.cli.SubCommand;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRTLibraries;
import io.trt4j.testkit.PluginTestKit;
import io.trt4j.testkit.report.KitReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: the plugin test kit on the command line. */
@Command(
        name = "check",
        sortOptions = false,
        description = "Checks whether a plugin keeps TensorRT's rules, without a GPU or on one. The plugin is in Java"
                + " (--register, or a service io.trt4j.testkit.PluginSetup on the class path) or in C++"
                + " (--library, --standard).",
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 a check failed, 2 cannot"
                + " run.")
public final class CheckCommand implements SubCommand {
    @Parameters(paramLabel = "PLUGIN", description = "The plugin's name.")
    private String plugin;

    @Option(
            names = "--plugin-version",
            paramLabel = "V",
            defaultValue = "1",
            description = "Its version; ${DEFAULT-VALUE}.")
    private String version;

    @Option(names = "--namespace", paramLabel = "NS", defaultValue = "", description = "Its namespace; empty.")
    private String pluginNamespace;

    @Option(
            names = "--attributes",
            paramLabel = "K=V",
            arity = "1..*",
            description = "Attributes: numbers, several with commas between, or text.")
    private Map<String, String> attributes = new LinkedHashMap<>();

    @Option(
            names = "--input",
            paramLabel = "NAME:TYPE:SHAPE[:LEAST:MOST]",
            description =
                    "An input, in the plugin's order: its name, type (FLOAT, HALF, BF16, INT8, INT32, INT64, FP8),"
                            + " shape and values. A shape is extents with x between them, each a number, LEAST..MOST,"
                            + " LEAST..USUAL..MOST, or a name for extents that are equal: x:FLOAT:N=1..4x3x8..32")
    private List<String> inputs = List.of();

    @Option(
            names = "--register",
            paramLabel = "CLASS.MEMBER",
            description =
                    "A public static member on the class path that registers the plugin: a declaration, or a method"
                            + " without parameters.")
    private List<String> members = List.of();

    @Mixin
    private PluginSources sources;

    @Option(names = "--gpu", description = "Runs the plugin on the first GPU, and makes the checks that need one.")
    private boolean gpu;

    @Option(
            names = "--no-enqueue",
            description = "enqueue works on a device only: without a GPU, leave out the checks that need it.")
    private boolean noEnqueue;

    @Option(
            names = {"--seed", "--reproduce"},
            paramLabel = "N",
            description = "Repeats the shapes, values and order of a run that told this seed.")
    private Long seed;

    @Option(names = "--in-process", description = "Makes all checks in one process, for debuggers.")
    private boolean inProcess;

    @Option(
            names = "--level",
            paramLabel = "1..5",
            defaultValue = "5",
            description = "Leaves out the checks of higher levels; ${DEFAULT-VALUE}.")
    private int level;

    @Option(names = "--only", paramLabel = "N", split = ",", description = "Makes the checks of these numbers only.")
    private int[] only;

    @Option(
            names = "--report",
            paramLabel = "F",
            description = "Writes a report to a file: .xml (JUnit's), .json or .txt.")
    private List<Path> reports = List.of();

    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Spec
    private CommandSpec spec;

    @Override
    public List<Use> uses() {
        return List.of(new Use("check", false, List.of(TensorRTLibraries.NVINFER)));
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        KitReport report;
        try {
            reports.forEach(KitReport::requireKnown);
            PluginTestKit kit = kit();
            natives.require(TensorRTLibraries.NVINFER, spec.commandLine().getErr());
            report = kit.run();
        } catch (IllegalArgumentException e) {
            throw new CannotRunException(e.getMessage(), e);
        }
        out.println(report.text());
        try {
            reports.forEach(report::write);
        } catch (UncheckedIOException e) {
            throw new CannotRunException(e.getMessage(), e);
        }
        out.println((report.passed() ? "PASS " : "FAIL ") + report.plugin() + ", seed " + report.seed());
        return report.passed() ? Main.PASSED : Main.FAILED;
    }

    private PluginTestKit kit() {
        PluginTestKit kit = PluginTestKit.of(plugin)
                .version(version)
                .namespace(pluginNamespace)
                .attributes(attributes)
                .level(level);
        inputs.forEach(input -> add(kit, input));
        members.forEach(member -> kit.registeredBy(new MemberSetup(member)));
        sources.setups(Thread.currentThread().getContextClassLoader()).forEach(kit::registeredBy);
        if (gpu) {
            kit.onGpu();
        }
        if (noEnqueue) {
            kit.withoutEnqueue();
        }
        if (seed != null) {
            kit.seed(seed);
        }
        if (inProcess) {
            kit.inProcess();
        }
        if (only != null) {
            kit.only(only);
        }
        return kit;
    }

    private static void add(PluginTestKit kit, String input) {
        String[] parts = input.split(":", -1);
        if (parts.length != 3 && parts.length != 5) {
            throw new CannotRunException("The input " + input
                    + " is not NAME:TYPE:SHAPE or NAME:TYPE:SHAPE:LEAST:MOST, as in x:FLOAT:N=1..4x3 and"
                    + " i:INT32:8:0:99.");
        }
        DataType type = type(parts[1], input);
        if (parts.length == 3) {
            kit.input(parts[0], type, parts[2]);
            return;
        }
        try {
            kit.input(parts[0], type, parts[2], Double.parseDouble(parts[3]), Double.parseDouble(parts[4]));
        } catch (NumberFormatException e) {
            throw new CannotRunException("The input " + input + " has values between no numbers.", e);
        }
    }

    private static DataType type(String name, String input) {
        try {
            return DataType.valueOf("k" + name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotRunException(
                    "The input " + input + " has the type " + name
                            + "; types are FLOAT, HALF, BF16, INT8, INT32, INT64, FP8.",
                    e);
        }
    }
}
