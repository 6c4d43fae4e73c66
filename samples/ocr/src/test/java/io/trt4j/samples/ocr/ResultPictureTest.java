package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of what was read. */
class ResultPictureTest {
    @TempDir
    private Path folder;

    @Test
    void itHasFramesOnTheLeftAndTextOnTheRight() throws Exception {
        Path file = folder.resolve("result.png");
        Box box = Box.upright(20, 20, 60, 30);
        ResultPicture.write(
                file,
                new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB),
                List.of(new TextReader.Line(box, "I", new Reading(List.of(1), 1))));
        BufferedImage drawn = ImageIO.read(file.toFile());
        assertThat(new Color(drawn.getRGB(20, 35)).getRed()).isGreaterThan(200);
        assertThat(drawn.getRGB(50, 35)).isEqualTo(Color.BLACK.getRGB());
        assertThat(drawn.getRGB(150, 60)).isEqualTo(Color.WHITE.getRGB());
        // The letter is 15 high; its stem is 2 units to the right of where the line begins.
        assertThat(new Color(drawn.getRGB(122, 35)).getRed()).isLessThan(128);
        assertThat(drawn.getRGB(140, 35)).isEqualTo(Color.WHITE.getRGB());
    }
}
