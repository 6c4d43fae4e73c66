package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TensorRT's own plugins, in C++: their whole life but enqueue, which needs a GPU. */
class StandardPluginsTest {
    private int implemented;
    private int owned;

    @BeforeAll
    static void register() {
        assertThat(TensorRT.initLibNvInferPlugins(new SystemLogger(), "")).isTrue();
    }

    @BeforeEach
    void count() {
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    private static PluginField ints(String name, int... values) {
        return new PluginField(
                name, Arena.ofAuto().allocateFrom(JAVA_INT, values), PluginFieldType.kINT32, values.length);
    }

    private static PluginField number(String name, float value) {
        return new PluginField(name, Arena.ofAuto().allocateFrom(JAVA_FLOAT, value), PluginFieldType.kFLOAT32, 1);
    }

    private static HostNetwork network(String plugin, PluginField... fields) {
        return new HostNetwork(plugin, "1", "", new PluginFieldCollection(List.of(fields)));
    }

    /** Builds, loads and prepares; the result are the shapes of the outputs. */
    private static List<Dims> outputShapes(HostNetwork network, Dims... inputShapes) {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network));
                HostExecutionContext context = engine.createExecutionContext()) {
            for (int i = 0; i < inputShapes.length; i++) {
                context.setInputShape(engine.inputs().get(i).name(), inputShapes[i]);
            }
            return engine.outputs().stream()
                    .map(output -> context.getTensorShape(output.name()))
                    .toList();
        }
    }

    private static HostProfile batches(HostNetwork network) {
        HostProfile profile = new HostProfile();
        for (HostTensorDesc input : network.inputs()) {
            profile.setDimensions(input.name(), batch(1, input.dims()), batch(2, input.dims()), batch(4, input.dims()));
        }
        return profile;
    }

    private static Dims batch(long size, Dims dims) {
        long[] d = dims.d().clone();
        d[0] = size;
        return Dims.of(d);
    }

    @Test
    void gelu() {
        HostNetwork network =
                network("CustomGeluPluginDynamic", ints("type_id", 0)).addInput("x", DataType.kFLOAT, Dims.of(-1, 2));
        assertThat(outputShapes(network.addOptimizationProfile(batches(network)), Dims.of(3, 2)))
                .containsExactly(Dims.of(3, 2));
    }

    @Test
    void cropAndResize() {
        HostNetwork network = network("CropAndResizeDynamic", ints("crop_width", 5), ints("crop_height", 6))
                .addInput("x", DataType.kFLOAT, Dims.of(-1, 3, 20, 20))
                .addInput("rois", DataType.kFLOAT, Dims.of(-1, 9, 4, 1));
        assertThat(outputShapes(
                        network.addOptimizationProfile(batches(network)), Dims.of(3, 3, 20, 20), Dims.of(3, 9, 4, 1)))
                .containsExactly(Dims.of(3, 9, 3, 6, 5));
    }

    @Test
    void pillarScatter() {
        HostNetwork network = network("PillarScatterPlugin", ints("dense_shape", 5, 6))
                .addInput("features", DataType.kFLOAT, Dims.of(-1, 30, 64))
                .addInput("coordinates", DataType.kINT32, Dims.of(-1, 30, 4))
                .addInput("params", DataType.kINT32, Dims.of(-1));
        assertThat(outputShapes(
                        network.addOptimizationProfile(batches(network)),
                        Dims.of(3, 30, 64),
                        Dims.of(3, 30, 4),
                        Dims.of(3)))
                .containsExactly(Dims.of(3, 64, 5, 6));
    }

    @Test
    void batchedNms() {
        HostNetwork network = network(
                        "BatchedNMSDynamic_TRT",
                        ints("shareLocation", 1),
                        ints("backgroundLabelId", -1),
                        ints("numClasses", 10),
                        ints("topK", 20),
                        ints("keepTopK", 7),
                        number("scoreThreshold", 0.5f),
                        number("iouThreshold", 0.5f),
                        ints("isNormalized", 1),
                        ints("clipBoxes", 1))
                .addInput("boxes", DataType.kFLOAT, Dims.of(-1, 100, 1, 4))
                .addInput("scores", DataType.kFLOAT, Dims.of(-1, 100, 10));
        assertThat(outputShapes(
                        network.addOptimizationProfile(batches(network)), Dims.of(3, 100, 1, 4), Dims.of(3, 100, 10)))
                .containsExactly(Dims.of(3, 1), Dims.of(3, 7, 4), Dims.of(3, 7), Dims.of(3, 7));
    }

    @Test
    void operationsOfDimensions() {
        PluginFieldCollection fields = new PluginFieldCollection(List.of(
                number("score_threshold", 0.5f),
                number("iou_threshold", 0.5f),
                ints("max_output_boxes_per_class", 7),
                ints("center_point_box", 0)));
        String name = "EfficientNMS_ONNX_TRT";
        try (PluginInstance plugin = PluginInstance.create(name, "1", "", "nms", fields, new CallTrace())) {
            assertThat(plugin.getOutputShapes(1, List.of(Dims.of(-1, 100, 4), Dims.of(-1, 10, 100)), List.of())
                            .get(0))
                    .hasToString("[kPROD(input0[0], 7), 3]");
        }
    }

    /** Which is why no data is not refused, though it ends the process in most plugins of C++. */
    @Test
    void aPluginWithoutStateIsMadeFromNoData() {
        IPluginCreator creator = TensorRT.getPluginCreator("ScatterND", "1", "");
        assumeTrue(creator != null, "this version has no ScatterND");
        try (IPluginV2 plugin = creator.deserializePlugin("layer", new byte[0])) {
            assertThat(plugin.getSerializationSize()).isZero();
        }
    }

    @Test
    void pluginsOfAnotherKind() {
        assertThatThrownBy(() -> HostEngine.build(network("Clip_TRT", number("clipMin", 0), number("clipMax", 1))
                        .addInput("x", DataType.kFLOAT, Dims.of(2))))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining("The plugin Clip_TRT is no IPluginV2DynamicExt");
    }
}
