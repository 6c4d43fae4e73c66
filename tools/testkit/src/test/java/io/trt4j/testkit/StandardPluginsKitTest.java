package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the kit finds in TensorRT's own plugins, without a GPU. */
class StandardPluginsKitTest {
    /** The checks that no plugin here crashes in. */
    private static final int[] CHECKS = {1, 2, 3, 4, 5, 6, 16, 19};

    private static PluginTestKit kit(String plugin, Map<String, ?> attributes) {
        return PluginTestKit.of(plugin)
                .registeredBy(PluginSetup.standardPlugins())
                .attributes(attributes)
                .withoutEnqueue()
                .seed(2);
    }

    private static void passes(PluginTestKit kit) {
        assertThat(kit.inProcess().only(CHECKS).verify().of(Outcome.Passed.class))
                .hasSize(CHECKS.length);
    }

    @Test
    void gelu() {
        passes(kit("CustomGeluPluginDynamic", Map.of("type_id", 0)).input("x", DataType.kFLOAT, "N=1..4x2"));
    }

    @Test
    void cropAndResize() {
        passes(kit("CropAndResizeDynamic", Map.of("crop_width", 5, "crop_height", 6))
                .input("x", DataType.kFLOAT, "N=1..4x3x20x20")
                .input("rois", DataType.kFLOAT, "Nx9x4x1"));
    }

    @Test
    void batchedNms() {
        passes(kit(
                        "BatchedNMSDynamic_TRT",
                        Map.of(
                                "shareLocation",
                                true,
                                "backgroundLabelId",
                                -1,
                                "numClasses",
                                10,
                                "topK",
                                20,
                                "keepTopK",
                                7,
                                "scoreThreshold",
                                0.5,
                                "iouThreshold",
                                0.5,
                                "isNormalized",
                                true,
                                "clipBoxes",
                                true))
                .input("boxes", DataType.kFLOAT, "N=1..4x100x1x4")
                .input("scores", DataType.kFLOAT, "Nx100x10"));
    }

    /** It says that it has 24 bytes and writes 16: the others, whatever they are, are saved with the engine. */
    @Test
    void pillarScatterSavesBytesThatItDoesNotWrite() {
        KitReport report = kit("PillarScatterPlugin", Map.of("dense_shape", new int[] {5, 6}))
                .input("features", DataType.kFLOAT, "N=1..4x30x64")
                .input("coordinates", DataType.kINT32, "Nx30x4")
                .input("params", DataType.kINT32, "N")
                .inProcess()
                .only(CHECKS)
                .run();
        assertThat(report.failures()).as(report.text()).hasSize(1);
        assertThat(report.failures().getFirst().number()).isEqualTo(3);
        assertThat(report.text()).contains("the byte 16 was not written");
    }

    /** Its error goes to TensorRT's global logger, which is null until a builder is made. */
    @Test
    void geluEndsTheProcessWhereAnAttributeIsMissing() {
        KitReport report = kit("CustomGeluPluginDynamic", Map.of("type_id", 0))
                .input("x", DataType.kFLOAT, "N=1..4x2")
                .only(21)
                .run();
        assertThat(TensorRT.getLogger()).isNull();
        assertThat(report.failures()).as(report.text()).hasSize(1);
        assertThat(report.text())
                .contains(
                        "SIGSEGV",
                        "libnvinfer_plugin",
                        "during createPlugin without the attribute type_id, in createPlugin");
    }
}
