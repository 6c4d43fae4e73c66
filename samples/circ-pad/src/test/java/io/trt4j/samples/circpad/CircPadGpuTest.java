package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code circ-pad} in TensorRT itself, in each form: the last lines are printed. Needs a GPU and is skipped without one. */
@Tag("gpu")
class CircPadGpuTest {
    private static final String ENGINE = "tensorrt";

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @ParameterizedTest
    @CsvSource({
        "v2, jcuda",
        "v3, jcuda",
        "short, java",
    })
    void eachFormPassesAndItsEngineRunsInAFreshProcess(String api, String backend) throws Exception {
        String[] network = {"circ-pad", "--engine", ENGINE, "--api", api, "--workflow", "network"};
        passes(Sample.run(network), api, backend, network);

        String engine = folder.resolve("engine").toString();
        String[] onnx = {"circ-pad", "--engine", ENGINE, "--api", api, "--save-engine", engine};
        passes(Sample.run(onnx), api, backend, onnx);

        String[] load = {"circ-pad", "--engine", ENGINE, "--api", api, "--load-engine", engine};
        passes(new Sample().start(System.getProperty("java.class.path"), load), api, backend, load);
    }

    private static void passes(Sample.Result result, String api, String backend, String... command) {
        String said = String.join(" ", command) + "\n" + result.out() + result.err();
        System.out.println(String.join(" ", command) + "\n    " + result.lastLine());
        assertThat(result.status()).as(said).isZero();
        assertThat(result.lastLine())
                .as(said)
                .isEqualTo("PASS engine " + ENGINE + ", backend " + backend + ", api " + api
                        + ", precision fp32, shape 100x2x32x32, pads 1,1,1,1, largest error 0.0");
        assertThat(result.out()).as(said).contains("\nran it" + (api.equals("short") ? " on the device;" : ";"));
    }
}
