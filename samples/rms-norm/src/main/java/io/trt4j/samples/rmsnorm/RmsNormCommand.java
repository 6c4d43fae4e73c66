package io.trt4j.samples.rmsnorm;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.SampleCommand;
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
        return RmsNorm.example(precision.type, tokens, columns);
    }
}
