package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.testkit.ScalePlugin.Scale;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plugin written with the plugin API, on the host engine. */
class PluginApiTest {
    private int implemented;
    private int owned;
    private PluginRegistration<Scale> registration;

    @BeforeEach
    void register() {
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        registration = Plugins.register("Trt4jTestScale", "1", Scale.class, ScalePlugin::new);
    }

    @AfterEach
    void deregister() {
        registration.close();
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
    }

    private static HostNetwork withTensors(HostNetwork network) {
        return network.addInput("x", DataType.kFLOAT, Dims.of(-1))
                .setOutputNames("y")
                .addOptimizationProfile(new HostProfile().setDimensions("x", Dims.of(1), Dims.of(2), Dims.of(3)));
    }

    private static float[] run(byte[] plan, float... x) {
        float[] y = new float[x.length];
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            context.setInputShape("x", Dims.of(x.length));
            context.setTensorAddress("x", MemorySegment.ofArray(x));
            context.setTensorAddress("y", MemorySegment.ofArray(y));
            context.enqueue();
        }
        return y;
    }

    @Test
    void madeFromFields() {
        MemorySegment factor = Arena.ofAuto().allocateFrom(JAVA_FLOAT, 3);
        PluginField field = new PluginField("factor", factor, PluginFieldType.kFLOAT32, 1);
        HostNetwork network = new HostNetwork("Trt4jTestScale", "1", "", new PluginFieldCollection(List.of(field)));
        assertThat(run(HostEngine.build(withTensors(network)), 1, 2)).containsExactly(3, 6);
    }

    @Test
    void madeByItsUser() {
        CallTrace trace = new CallTrace();
        try (IPluginV2DynamicExt plugin = registration.create(new Scale(5))) {
            byte[] plan = HostEngine.build(withTensors(new HostNetwork(plugin)), trace);
            assertThat(run(plan, 1, 2, 3)).containsExactly(5, 10, 15);
            assertThat(trace.methods(1))
                    .containsExactly(
                            "getTensorRTVersion",
                            "getNbOutputs",
                            "getOutputDataType",
                            "getNbOutputs",
                            "clone -> 2",
                            "getTensorRTVersion",
                            "getPluginType");
        }
    }

    @Test
    void whatItThrowsIsTheCause() {
        try (IPluginV2DynamicExt plugin = registration.create(new Scale(0))) {
            byte[] plan = HostEngine.build(withTensors(new HostNetwork(plugin)));
            assertThatThrownBy(() -> run(plan, 1))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("enqueue")
                    .hasRootCauseMessage("nothing is left of it");
        }
    }
}
