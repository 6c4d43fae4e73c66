package io.trt4j.samples.ctcdecode;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.SampleCommand;
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
        return CtcDecode.example(steps, classes);
    }
}
