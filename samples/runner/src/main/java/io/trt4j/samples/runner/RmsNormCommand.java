package io.trt4j.samples.runner;

import io.trt4j.samples.rmsnorm.RmsNorm;
import io.trt4j.samples.rmsnorm.RmsNormPlugin;
import io.trt4j.tensorrt.DataType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rms-norm}. */
@Command(name = "rms-norm", description = "Normalizes tokens, with the faster of two kernels.")
public final class RmsNormCommand extends SampleCommand {
    private enum Precision {
        FP32(DataType.kFLOAT),
        FP16(DataType.kHALF),
        BF16(DataType.kBF16);

        private final DataType type;

        Precision(DataType type) {
            this.type = type;
        }
    }

    @Option(
            names = "--precision",
            paramLabel = "fp32|fp16|bf16",
            defaultValue = "fp16",
            description = "Type of the elements; ${DEFAULT-VALUE} unless said.")
    private Precision precision;

    @Option(names = "--tokens", paramLabel = "N", defaultValue = "512", description = "Rows; ${DEFAULT-VALUE}.")
    private int tokens;

    @Option(names = "--columns", paramLabel = "N", defaultValue = "4096", description = "Columns; ${DEFAULT-VALUE}.")
    private int columns;

    @Override
    protected Example example() {
        requireExtents("--tokens, --columns", tokens, columns);
        return example(precision.type, tokens, columns);
    }

    /** Random tokens; the network takes any number of them up to this. */
    static Example example(DataType type, int tokens, int columns) {
        RmsNorm rmsNorm = RmsNorm.random(type, tokens, columns);
        return new Example(
                new PluginNetwork<>("RmsNorm", RmsNormPlugin.DECLARATION, new RmsNormPlugin(RmsNorm.EPS))
                        .input(NamedTensor.of("x", type, rmsNorm.x(), tokens, columns), 0)
                        .input(NamedTensor.of("weight", type, rmsNorm.weight(), columns))
                        .output("y", type, tokens, columns),
                outputs -> rmsNorm.largestError(outputs.getFirst().floats()),
                rmsNorm.tolerance());
    }
}
