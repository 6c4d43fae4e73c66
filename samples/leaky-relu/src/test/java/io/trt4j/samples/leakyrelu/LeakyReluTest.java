package io.trt4j.samples.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObjects;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plugin, where it needs no GPU. */
class LeakyReluTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theHostEngineRunsIt() {
        assertThat(LeakyRelu.leakyRelu(0.5f, -3, 2, -0.0f, Float.NEGATIVE_INFINITY))
                .containsExactly(-1.5f, 2, -0.0f, Float.NEGATIVE_INFINITY);
    }

    @Test
    void theSamplePasses() {
        StringWriter out = new StringWriter();
        assertThat(LeakyRelu.run(new PrintWriter(out))).isTrue();
        assertThat(out.toString().lines())
                .containsExactly(
                        "x [-4.0, -1.0, 0.0, 1.0, 4.0]",
                        "y [-1.0, -0.25, 0.0, 1.0, 4.0]",
                        "PASS engine host, alpha 0.25");
    }

    @Test
    void theKernelCompiles() {
        assertThat(new String(Nvrtc.compile("leakyRelu.cu", LeakyReluPlugin.SOURCE)))
                .contains(".entry leakyRelu");
    }

    @Test
    void thePluginRegistersAsTheReadmeShows() {
        try (PluginRegistration<LeakyReluPlugin.Attributes> leakyRelu = Plugins.register(
                        "LeakyReluPlugin", "1", LeakyReluPlugin.Attributes.class, LeakyReluPlugin::new);
                IPluginV2DynamicExt plugin = leakyRelu.create(new LeakyReluPlugin.Attributes(0.1f))) {
            assertThat(plugin.getPluginType()).isEqualTo("LeakyReluPlugin");
            assertThat(plugin.getSerializationSize()).isPositive();
        }
    }
}
