package io.trt4j.samples.unique;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.SampleCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unique}. */
@Command(name = "unique", description = "Sorts the distinct values of a vector; their number is the output's length.")
public final class UniqueCommand extends SampleCommand {
    @Option(names = "--size", paramLabel = "N", defaultValue = "5000", description = "The vector's; ${DEFAULT-VALUE}.")
    private int size;

    @Override
    protected Example example() {
        requireExtents("--size", size);
        return Unique.example(size);
    }
}
