package io.trt4j.samples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.plugin.declare.Place;
import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin inside TensorRT; needs a GPU, and is skipped without one. */
@Tag("gpu")
class CtcDecodeGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @ParameterizedTest
    @EnumSource
    void tensorRTDecodes(Workflow workflow) {
        assertThat(CtcDecodeCommand.example(1000, 80).run(workflow, true)).isZero();
        assertThat(CtcDecodePlugin.DECLARATION.ranOn()).contains(Place.DEVICE);
    }
}
