package io.trt4j.samples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.plugin.declare.Place;
import io.trt4j.samples.rmsnorm.RmsNormPlugin;
import io.trt4j.tensorrt.DataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plugin inside TensorRT; needs a GPU, and is skipped without one. */
@Tag("gpu")
class RmsNormGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    /** Rows that are kept in registers, that are longer, and that are not made of 16 bytes. */
    @ParameterizedTest
    @CsvSource({
        "kFLOAT, NETWORK, 4096",
        "kHALF, NETWORK, 4096",
        "kBF16, NETWORK, 4096",
        "kFLOAT, ONNX, 9000",
        "kHALF, ONNX, 9000",
        "kBF16, ONNX, 9000",
        "kFLOAT, ONNX, 101",
        "kHALF, ONNX, 101",
        "kBF16, ONNX, 101"
    })
    void tensorRTNormalizes(DataType type, Workflow workflow, int columns) {
        Example example = RmsNormCommand.example(type, 77, columns);
        assertThat(example.run(workflow, true)).isLessThanOrEqualTo(example.tolerance());
        assertThat(RmsNormPlugin.DECLARATION.ranOn()).contains(Place.DEVICE);
    }

    @Test
    @Tag("gpu-alone")
    void itIsAlmostAsFastAsACopy() {
        Timing timing = RmsNormCommand.example(DataType.kHALF, 8192, 4096).time(Workflow.NETWORK, 20);
        assertThat(timing.copy() / timing.engine()).as(timing.toString()).isGreaterThan(0.85);
    }
}
