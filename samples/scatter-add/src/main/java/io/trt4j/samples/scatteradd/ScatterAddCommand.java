package io.trt4j.samples.scatteradd;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.SampleCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scatter-add}. */
@Command(name = "scatter-add", description = "Adds updates to a vector, in place.")
public final class ScatterAddCommand extends SampleCommand {
    @Option(names = "--size", paramLabel = "N", defaultValue = "10000", description = "The vector's; ${DEFAULT-VALUE}.")
    private int size;

    @Option(names = "--updates", paramLabel = "N", defaultValue = "100000", description = "How many; ${DEFAULT-VALUE}.")
    private int updates;

    @Override
    protected Example example() {
        requireExtents("--size", size);
        requireExtents("--updates", updates);
        return ScatterAdd.example(size, updates);
    }
}
