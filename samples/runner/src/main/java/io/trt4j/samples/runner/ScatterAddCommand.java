package io.trt4j.samples.runner;

import io.trt4j.samples.scatteradd.ScatterAdd;
import io.trt4j.samples.scatteradd.ScatterAddPlugin;
import io.trt4j.tensorrt.DataType;
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
        return example(size, updates);
    }

    /** Random updates; the network takes any number of them up to this. */
    static Example example(int size, int updates) {
        ScatterAdd scatterAdd = ScatterAdd.random(size, updates);
        return Example.exactly(
                new PluginNetwork<>("ScatterAdd", ScatterAddPlugin.DECLARATION, new ScatterAddPlugin())
                        .input(NamedTensor.of("x", DataType.kFLOAT, scatterAdd.x(), size))
                        .input(NamedTensor.of("index", scatterAdd.index(), updates), 0)
                        .input(NamedTensor.of("updates", DataType.kFLOAT, scatterAdd.updates(), updates), 0)
                        .outputInPlaceOf("x", "y"),
                NamedTensor.of("y", DataType.kFLOAT, scatterAdd.reference(), size));
    }
}
