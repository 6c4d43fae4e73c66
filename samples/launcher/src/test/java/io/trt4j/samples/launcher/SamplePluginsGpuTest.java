package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.testkit.report.KitReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole kit over two of the samples' plugins on a GPU; needs one, and is skipped without. */
@Tag("gpu")
@Tag("gpu-alone")
class SamplePluginsGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAKY_RELU", "RMS_NORM"})
    void allChecksPassOnTheGpu(SamplePlugin plugin) {
        KitReport report = plugin.kit().onGpu().inProcess().run();
        System.out.println(report.text());
        assertThat(report.passed()).as(report.text()).isTrue();
    }
}
