package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What networks get of a picture. */
class PixelsTest {
    private static final Pixels.Scale NONE = new Pixels.Scale(new float[3], new float[] {1 / 255f, 1 / 255f, 1 / 255f});
    private static final Offset<Float> ROUNDING = within(1e-3f);

    /** 4 × 2 pixels, whose blue is 0, 1, 2, … */
    private static Pixels numbered() {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 8; i++) {
            image.setRGB(i % 4, i / 4, i);
        }
        return new Pixels(image);
    }

    private static float[] blue(Box box, int columns, int rows) {
        float[] planes = numbered().planes(box, columns, rows, columns, NONE);
        return java.util.Arrays.copyOf(planes, columns * rows);
    }

    @Test
    void pixelsAreTheirColoursBlueFirst() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x336699);
        Box box = Box.upright(0, 0, 1, 1);
        assertThat(new Pixels(image).planes(box, 1, 1, 1, NONE))
                .containsExactly(new float[] {0x99, 0x66, 0x33}, ROUNDING);
        Pixels.Scale half = new Pixels.Scale(new float[] {0.5f, 0.5f, 0.5f}, new float[] {0.5f, 0.5f, 0.5f});
        assertThat(new Pixels(image).planes(box, 1, 1, 2, half))
                .containsExactly(new float[] {0.2f, 0, -0.2f, 0, -0.6f, 0}, ROUNDING);
        assertThat(blue(Box.upright(0, 0, 4, 2), 4, 2)).containsExactly(new float[] {0, 1, 2, 3, 4, 5, 6, 7}, ROUNDING);
    }

    @Test
    void whatIsTransparentIsWhite() {
        Pixels pixels = new Pixels(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
        assertThat(pixels.planes(Box.upright(0, 0, 1, 1), 1, 1, 1, NONE))
                .containsExactly(new float[] {255, 255, 255}, ROUNDING);
    }

    @Test
    void aTurnedRectangleIsReadAlongIt() {
        Box all = Box.upright(0, 0, 4, 2);
        assertThat(blue(all.turned(), 4, 2)).containsExactly(new float[] {7, 6, 5, 4, 3, 2, 1, 0}, ROUNDING);
        assertThat(blue(new Box(2, 1, 2, 4, Math.toRadians(-90)), 2, 4))
                .containsExactly(new float[] {4, 0, 5, 1, 6, 2, 7, 3}, ROUNDING);
    }

    @Test
    void aSmallerOneHasMeans() {
        assertThat(blue(Box.upright(0, 0, 4, 2), 2, 1)).containsExactly(new float[] {2.5f, 4.5f}, ROUNDING);
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 0, 8);
        float[] planes = new Pixels(image).planes(Box.upright(0, 0, 4, 1), 1, 1, 1, NONE);
        assertThat(planes).containsExactly(new float[] {2, 0, 0}, ROUNDING);
    }

    @Test
    void outsideIsWhatIsAtTheEdge() {
        assertThat(blue(Box.upright(-1, -1, 6, 4), 6, 4))
                .containsExactly(
                        new float[] {0, 0, 1, 2, 3, 3, 0, 0, 1, 2, 3, 3, 4, 4, 5, 6, 7, 7, 4, 4, 5, 6, 7, 7}, ROUNDING);
    }
}
