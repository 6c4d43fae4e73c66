package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole kit on a GPU; needs one, and is skipped without. */
@Tag("gpu")
@Tag("gpu-alone")
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
        List<Integer> failed = DeviceFault.failed(report);
        assertThat(failed).as(report.text()).isEqualTo(fault.checks());
    }

    /** Of TensorRT's own plugins, whatever they may do about streams, graphs and memory; that is printed. */
    private static void works(Supplier<PluginTestKit> kit) {
        int[] others = Arrays.stream(Check.numbers())
                .filter(number -> number != 15 && number != 21)
                .toArray();
        KitReport report = kit.get().inProcess().only(others).run();
        // They may crash.
        KitReport badArguments = kit.get().only(15, 21).run();
        System.out.println(report.text() + "\n" + badArguments.text());
        assertThat(report.of(Outcome.NotTried.class).stream().map(CheckResult::number))
                .as(report.text())
                .isSubsetOf(20);
        assertThat(DeviceFault.failed(report)).as(report.text()).isSubsetOf(8, 9, 10, 17);
        assertThat(badArguments.results())
                .allMatch(result -> !(result.outcome() instanceof Outcome.NotTried), "was tried");
    }

    private static PluginTestKit standard(String plugin, Map<String, ?> attributes) {
        return PluginTestKit.of(plugin)
                .registeredBy(PluginSetup.standardPlugins())
                .attributes(attributes)
                .onGpu()
                .seed(6);
    }

    @Test
    void geluOfTensorRTWorks() {
        works(() -> standard("CustomGeluPluginDynamic", Map.of("type_id", 0))
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
    void cropAndResizeOfTensorRTWorks() {
        works(() -> standard("CropAndResizeDynamic", Map.of("crop_width", 5, "crop_height", 6))
                .input("x", DataType.kFLOAT, "N=1..4x3x20x20")
                .input("rois", DataType.kFLOAT, "Nx9x4x1", 0, 1));
    }
}
