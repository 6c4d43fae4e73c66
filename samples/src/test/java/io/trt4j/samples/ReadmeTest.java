package io.trt4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("..");

    @Test
    void itsPluginIsTheSample() throws IOException {
        String source = Files.readString(ROOT.resolve("samples/src/main/java/io/trt4j/samples/LeakyReluPlugin.java"));
        String shown = source.substring(source.indexOf("import"));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(shown);
    }

    @Test
    void itsKernelCompiles() {
        assertThat(new String(Nvrtc.compile("leakyRelu.cu", LeakyReluPlugin.SOURCE)))
                .contains(".entry leakyRelu");
    }

    @Test
    void itsPluginRegistersAsShown() {
        int before = NativeObjects.implemented();
        try (PluginRegistration<LeakyReluPlugin.Attributes> leakyRelu = Plugins.register(
                        "LeakyReluPlugin", "1", LeakyReluPlugin.Attributes.class, LeakyReluPlugin::new);
                IPluginV2DynamicExt plugin = leakyRelu.create(new LeakyReluPlugin.Attributes(0.1f))) {
            assertThat(plugin.getPluginType()).isEqualTo("LeakyReluPlugin");
            assertThat(plugin.getSerializationSize()).isPositive();
        }
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }
}
