package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plugins of version 3 where TensorRT has only those of version 2. */
@SuppressWarnings("deprecation")
class PluginV3AsV2Test {
    private final ScaleV3 scale = new ScaleV3();

    @Test
    void anOutputThatIsNotThereIsNamedWherePluginsAreOfVersion2() {
        ScaleV3.Fields fields = new ScaleV3.Fields(1, "a");
        V3AsV2<ScaleV3.Fields> adapted = V3AsV2.of(ScaleV3.NAME, fields, scale.new Scale(fields, TensorRTPhase.kBUILD));
        assertThatThrownBy(() -> adapted.getOutputDataType(1, new DataType[] {DataType.kFLOAT}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no output 1: there are 1, counted from 0.");
    }

    @Nested
    class WhereTensorRTLacksThem {
        WhereTensorRTLacksThem() {
            assumeFalse(TensorRT.version().major() >= 10, "IPluginV2DynamicExt is what there is before TensorRT 10.0");
        }

        private IPluginV2 create() {
            try (Arena arena = Arena.ofConfined()) {
                return NativeCreators.get(ScaleV3.NAME, "1", "")
                        .createPlugin("layer", ScaleV3.fields(0.5f, "fast", arena));
            }
        }

        @Test
        void thePluginIsOfVersion2() {
            try (var registration = scale.register();
                    IPluginV2 plugin = create()) {
                RawPlugin raw = RawPlugin.of(plugin);
                assertThat(plugin.getPluginType()).isEqualTo(ScaleV3.NAME);
                assertThat(plugin.getNbOutputs()).isEqualTo(1);
                raw.initialize();
                new RawPlugin(raw.copy()).destroy();
            }
            assertThat(scale.calls)
                    .containsExactly(
                            "Fields[factor=0.5, mode=fast] kBUILD",
                            "Fields[factor=0.5, mode=fast] kBUILD",
                            "close fast",
                            "close fast");
        }

        @Test
        void whatVersion2CannotExpressIsRefused() {
            try (var registration = scale.register()) {
                scale.tactics = new int[] {1};
                assertThatThrownBy(this::create)
                        .isInstanceOf(TensorRTException.class)
                        .hasStackTraceContaining(
                                "The plugin " + ScaleV3.NAME + " chooses among tactics, which needs TensorRT 10.0");
                scale.tactics = new int[] {};
                scale.alias = 0;
                assertThatThrownBy(this::create).hasStackTraceContaining("an output that shares an input's memory");
                assertThatThrownBy(() -> registration.addTo(
                                null,
                                new ScaleV3.Fields(1, "a"),
                                new io.trt4j.tensorrt.ITensor[0],
                                new io.trt4j.tensorrt.ITensor[1]))
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("is given shape inputs, which needs TensorRT 10.0");
            }
        }
    }
}
