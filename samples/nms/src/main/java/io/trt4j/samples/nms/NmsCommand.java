package io.trt4j.samples.nms;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.SampleCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nms}. */
@Command(
        name = "nms",
        description = "Drops boxes that overlap better ones; the number of others is the output's length.")
public final class NmsCommand extends SampleCommand {
    @Option(names = "--boxes", paramLabel = "N", defaultValue = "2000", description = "How many; ${DEFAULT-VALUE}.")
    private int boxes;

    @Override
    protected Example example() {
        requireExtents("--boxes", boxes);
        return Nms.example(boxes);
    }
}
