package io.trt4j.samples.nms;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.samples.runner.Workflow;
import io.trt4j.tensorrt.NativeObjects;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin, where it needs no GPU. */
class NmsTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theHostEngineKeepsTheBestBoxes(Workflow workflow) {
        assertThat(Nms.example(300).run(workflow, false)).isZero();
    }

    @Test
    void aPictureHasAllBoxesOnTheLeftAndThoseThatStayOnTheRight(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("boxes.png");
        BoxesPicture.write(file, new float[] {0, 0, 10, 10, 20, 20, 30, 30}, new int[] {1});
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getRGB(20, 100)).as("the first box").isEqualTo(0xFFC0C0C0);
        assertThat(image.getRGB(20 + 320, 400)).as("the second box").isEqualTo(0xFFC0C0C0);
        assertThat(image.getRGB(520, 100)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(520 + 320, 400)).isEqualTo(0xFF0000FF);
    }

    @Test
    void theTextCompiles() {
        byte[] code = Nvrtc.compile("nms.cu", NmsPlugin.TEXT, "--gpu-architecture=compute_80");
        assertThat(new String(code, StandardCharsets.ISO_8859_1)).contains(".entry sortBoxes", ".entry suppress");
    }
}
