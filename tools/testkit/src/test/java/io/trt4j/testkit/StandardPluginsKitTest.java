package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.cuda.CudaDriver;
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

    /** What it saves has bytes that it never set, so that check 3 fails now and then. */
    @Test
    void modulatedDeformConv2dKeepsTheRulesOfFormats() {
        int[] ones = {1, 1};
        kit(
                        "ModulatedDeformConv2d",
                        Map.of("stride", ones, "padding", ones, "dilation", ones, "group", 1, "deformable_group", 1))
                .input("x", DataType.kFLOAT, "N=1..4x3x8x8")
                .input("offset", DataType.kFLOAT, "Nx18x8x8")
                .input("mask", DataType.kFLOAT, "Nx9x8x8")
                .input("weight", DataType.kFLOAT, "4x3x3x3")
                .inProcess()
                .only(5, 19)
                .verify();
    }

    /** Its initialize asks for a device. */
    @Test
    void efficientNmsKeepsTheRulesThatNeedNoInitialization() {
        kit(
                        "EfficientNMS_TRT",
                        Map.of(
                                "score_threshold",
                                0.5,
                                "iou_threshold",
                                0.5,
                                "max_output_boxes",
                                7,
                                "background_class",
                                -1,
                                "score_activation",
                                0,
                                "class_agnostic",
                                0,
                                "box_coding",
                                0))
                .input("boxes", DataType.kFLOAT, "N=1..4x100x4")
                .input("scores", DataType.kFLOAT, "Nx100x10")
                .inProcess()
                .only(4, 5, 19)
                .verify();
    }

    /** Its error goes to TensorRT's global logger, which is null until a builder is made. */
    @Test
    void geluEndsTheProcessWhereAnAttributeIsMissing() {
        assumeFalse(CudaDriver.report().hasDevice(), "there is a logger where there is a GPU");
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
                        "during createPlugin without the attribute type_id, in createPlugin, while TensorRT's"
                                + " getLogger() is null",
                        "Where it reports errors to getLogger(), check that for null");
    }
}
