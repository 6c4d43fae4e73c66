package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.KitReport;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole kit on a GPU; needs one, and is skipped without. */
@Tag("gpu")
class KitGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    @ParameterizedTest
    @EnumSource
    void aFaultIsFoundByTheChecksOfADevice(DeviceFault fault) {
        KitReport report = fault.report();
        System.out.println(fault + "\n" + report.text());
        assertThat(DeviceFault.failed(report)).as(report.text()).isEqualTo(fault.checks());
    }

    private static PluginTestKit standard(String plugin, Map<String, ?> attributes) {
        return PluginTestKit.of(plugin)
                .registeredBy(PluginSetup.standardPlugins())
                .attributes(attributes)
                .onGpu()
                .inProcess()
                .seed(6);
    }

    /** What fails is told; a crash would end the process. */
    private static void passes(PluginTestKit kit) {
        KitReport report = kit.run();
        System.out.println(report.text());
        assertThat(report.passed()).as(report.text()).isTrue();
    }

    @Test
    void geluOfTensorRTPasses() {
        passes(standard("CustomGeluPluginDynamic", Map.of("type_id", 0))
                .input("x", DataType.kFLOAT, "N=1..4x2")
                .reference((in, out) -> {
                    for (int i = 0; i < in.getFirst().size(); i++) {
                        double x = in.getFirst().get(i);
                        double inner = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x);
                        out.getFirst().set(i, x / 2 * (1 + Math.tanh(inner)));
                    }
                })
                .tolerance(1e-3));
    }

    @Test
    void cropAndResizeOfTensorRTPasses() {
        passes(standard("CropAndResizeDynamic", Map.of("crop_width", 5, "crop_height", 6))
                .input("x", DataType.kFLOAT, "N=1..4x3x20x20")
                .input("rois", DataType.kFLOAT, "Nx9x4x1", 0, 1));
    }
}
