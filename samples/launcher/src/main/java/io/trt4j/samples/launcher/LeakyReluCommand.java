package io.trt4j.samples.launcher;

import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.SubCommand;
import io.trt4j.samples.leakyrelu.LeakyRelu;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code leaky-relu}: finds TensorRT for the sample, which knows no command line. */
@Command(
        name = "leaky-relu",
        description = "The README's plugin, run by the host engine, which needs no GPU.",
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 wrong result, 2 cannot run.")
public final class LeakyReluCommand implements SubCommand {
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
        return List.of(new Use("leaky-relu", false, List.of(TensorRTLibraries.NVINFER)));
    }

    @Override
    public Integer call() {
        natives.require(TensorRTLibraries.NVINFER, spec.commandLine().getErr());
        return LeakyRelu.run(spec.commandLine().getOut()) ? Main.PASSED : Main.FAILED;
    }
}
