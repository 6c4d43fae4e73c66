package io.trt4j.samples.leakyrelu;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
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
    void thePluginIsWhatTheReadmeSays() {
        try (var registered = LeakyReluPlugin.DECLARATION.register()) {
            assertThat(registered).hasToString("Plugin LeakyRelu, version 1");
            assertThat(registered.fields(new LeakyReluPlugin(0.1f)).fields())
                    .extracting(PluginField::name)
                    .containsExactly("alpha");
        }
    }
}
