package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Padding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path folder;

    @Test
    void drawsWhatTheOutputHolds() throws IOException {
        BufferedImage right = draw(true);
        BufferedImage wrong = draw(false);
        assertThat(right.getWidth()).isEqualTo(wrong.getWidth());
        int differing = 0;
        for (int y = 0; y < right.getHeight(); y++) {
            for (int x = 0; x < right.getWidth(); x++) {
                if (right.getRGB(x, y) != wrong.getRGB(x, y)) {
                    differing++;
                    // The input is on the left and the same in both.
                    assertThat(x).isGreaterThan(right.getWidth() / 3);
                }
            }
        }
        assertThat(differing).isPositive();
    }

    private BufferedImage draw(boolean right) throws IOException {
        long[] shape = {2, 2, 3, 4};
        Padding padding = Padding.parse("1,2,3,1,1,0");
        Path file = folder.resolve(right + ".png");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape, 2, 1, arena);
            MemorySegment output = arena.allocate(HostPad.bytes(padding.outputShape(shape), 2));
            if (right) {
                HostPad.pad(input, output, shape, padding, 2);
            }
            Picture.write(file, input, shape, output, padding, 2);
        }
        return ImageIO.read(file.toFile());
    }

    @Test
    void refusesTensorsThatAreTooLarge() {
        MemorySegment none = MemorySegment.NULL;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.write(
                        folder.resolve("x.png"), none, new long[] {1, 1, 40, 40}, none, Padding.parse("1,1"), 4))
                .withMessage("a picture shows at most 40x40 values, but the padded tensor has 40x42.");
    }
}
