package io.trt4j.samples.nms;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.tensorrt.NativeObjects;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin, where it needs no GPU. */
class NmsTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theHostEngineKeepsTheBestBoxes() {
        float[] boxes = {0, 0, 10, 10, 1, 1, 10, 10, 20, 20, 30, 30};
        assertThat(new Nms(boxes, new float[] {1, 2, 3}).onHost()).containsExactly(2, 1);
        Nms random = Nms.random(300);
        assertThat(random.onHost()).isEqualTo(random.reference());
    }

    @Test
    void theProgramPasses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Nms.run(new PrintStream(out))).isTrue();
        assertThat(out.toString()).startsWith("PASS engine host").hasLineCount(1);
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

    @Tag("nvrtc")
    @Test
    void theTextCompiles() {
        byte[] code = Nvrtc.compile("nms.cu", NmsPlugin.TEXT, "--gpu-architecture=compute_80");
        assertThat(new String(code, StandardCharsets.ISO_8859_1)).contains(".entry sortBoxes", ".entry suppress");
    }
}
