package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bench}, where it needs no GPU: what it says of bad input. */
class BenchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shapes 100x2x32 | a shape is four positive numbers, as in 100x2x32x32, but this is '100x2x32'.",
                "--shapes 1x1x2x2,2x | a shape is four positive numbers, as in 100x2x32x32, but this is '2x'.",
                "--shapes 9999999999x9999999999x9999999999x9999999999 | is too large for a device",
                "--precision fp32,fp64 | expected one of [FP32, FP16] (case-insensitive) but was 'fp64'.",
                "--pads 1,1,1 | pads needs an even number of values, two for each dimension, but has 3.",
                "--backends c,gpu | but was 'gpu'.",
                "--backends c,host | --backends host works in the host's memory, where TensorRT's tensors are not.",
                "--batches 0 | --batches and --calls must be at least 1.",
                "--calls -1 | --batches and --calls must be at least 1.",
                "--batches 100000 --calls 1000 | --batches times --calls must be at most 10000000.",
                "--calls many | 'many' is not an int.",
                "--json no/such/file | cannot write no/such/file: there is no such folder.",
                "--plot no/such/file.png | cannot write no/such/file.png: there is no such folder.",
                "--natives 10.6 | '10.6' is neither auto, none, a folder that exists, nor a version",
                "--colour red | Unknown options: '--colour', 'red'.",
            })
    void badInputIsOneSentence(String options, String sentence) {
        Sample.Result result = Sample.run(("bench " + options.strip()).split(" "));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().strip()).contains(sentence).endsWith(".").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutADeviceItIsOneSentence() {
        assumeFalse(CudaDriver.report().hasDevice());
        Sample.Result result = Sample.run("bench", "--shapes", "1x2x3x4,5x6x7x8", "--precision", "fp16");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("samples/run: This needs a GPU");
    }

    @Test
    void helpNamesEveryOption() {
        Sample.Result result = Sample.run("bench", "--help");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("--shapes", "--precision", "--pads", "--backends", "--batches", "--calls", "--no-starts")
                .contains("--json", "--plot", "--natives");
    }
}
