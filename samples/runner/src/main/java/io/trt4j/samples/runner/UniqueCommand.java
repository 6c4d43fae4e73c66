package io.trt4j.samples.runner;

import io.trt4j.samples.unique.Unique;
import io.trt4j.samples.unique.UniquePlugin;
import io.trt4j.tensorrt.DataType;
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
        return example(size);
    }

    /** Random values; the network takes any number of them up to this. */
    static Example example(int size) {
        Unique unique = Unique.random(size);
        int[] expected = unique.reference();
        return Example.exactly(
                new PluginNetwork<>("UniqueValues", UniquePlugin.DECLARATION, new UniquePlugin())
                        .input(NamedTensor.of("x", unique.x(), size), 0)
                        .output("y", DataType.kINT32, size)
                        .output("count", DataType.kINT32),
                NamedTensor.of("y", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }
}
