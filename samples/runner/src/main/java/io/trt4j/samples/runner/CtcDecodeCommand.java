package io.trt4j.samples.runner;

import io.trt4j.samples.ctcdecode.CtcDecode;
import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import io.trt4j.tensorrt.DataType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ctc-decode}. */
@Command(
        name = "ctc-decode",
        description = "Decodes a recognizer's output; the number of characters is the output's length.")
public final class CtcDecodeCommand extends SampleCommand {
    @Option(names = "--steps", paramLabel = "N", defaultValue = "1000", description = "Time steps; ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--classes",
            paramLabel = "N",
            defaultValue = "80",
            description = "With the blank; ${DEFAULT-VALUE}.")
    private int classes;

    @Override
    protected Example example() {
        requireExtents("--steps, --classes", steps, classes);
        return example(steps, classes);
    }

    /** Random characters; the network takes any number of time steps up to this. */
    static Example example(int steps, int classes) {
        CtcDecode ctcDecode = CtcDecode.random(steps, classes);
        int[] expected = ctcDecode.reference();
        NamedTensor input =
                NamedTensor.of("logProbabilities", DataType.kFLOAT, ctcDecode.logProbabilities(), steps, classes);
        return Example.exactly(
                new PluginNetwork<>("CtcDecode", CtcDecodePlugin.DECLARATION, new CtcDecodePlugin())
                        .input(input, 0)
                        .output("characters", DataType.kINT32, steps)
                        .output("count", DataType.kINT32),
                NamedTensor.of("characters", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }
}
