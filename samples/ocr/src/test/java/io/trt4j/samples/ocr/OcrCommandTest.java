package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.testing.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code samples/run ocr}. */
class OcrCommandTest {
    @TempDir
    private Path folder;

    /** In a JVM that has no library of TensorRT's. */
    @Test
    void theSampleIsReadAndDrawn() throws Exception {
        Path picture = folder.resolve("result.png");
        Sample.Result result = new Sample().start("ocr", "--picture", picture.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("     Hello from trt4j!\n").contains("drew " + picture);
        assertThat(result.lastLine()).startsWith("PASS engine host, 6 lines of text, largest error of a score ");
        BufferedImage drawn = ImageIO.read(picture.toFile());
        BufferedImage sample = SamplePicture.draw();
        assertThat(drawn.getWidth()).isEqualTo(2 * sample.getWidth());
        assertThat(drawn.getRGB(5, 5)).isEqualTo(sample.getRGB(5, 5));
    }

    private void cannotRun(String sentence, String... options) {
        String[] command = new String[options.length + 1];
        command[0] = "ocr";
        System.arraycopy(options, 0, command, 1, options.length);
        Sample.Result result = Sample.run(command);
        assertThat(result.err().strip())
                .as(Arrays.toString(options))
                .startsWith("samples/run: ")
                .endsWith(sentence)
                .hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void whatIsNoPictureIsOneSentence() throws IOException {
        cannotRun("cannot read no/such.png: there is no such file.", "no/such.png");
        cannotRun("cannot read " + folder + ": it is no file.", folder.toString());
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        cannotRun(text + " is no picture that Java can read, such as one in the format PNG or JPEG.", text.toString());
        cannotRun("cannot write no/such/file.png: there is no such folder.", "--picture", "no/such/file.png");
    }

    @Test
    void aDamagedPictureIsOneSentence() throws IOException {
        Path whole = folder.resolve("whole.png");
        ImageIO.write(SamplePicture.draw(), "png", whole.toFile());
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {20, 60, bytes.length / 2}) {
            Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, length));
            Sample.Result result = Sample.run("ocr", cut.toString());
            assertThat(result.err().strip())
                    .contains("cannot read the picture " + cut + ": ")
                    .hasLineCount(1);
            assertThat(result.status()).isEqualTo(2);
        }
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.png");
        ImageIO.write(new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png", large.toFile());
        cannotRun(large + " has 6000 × 5000 pixels, but at most 25 million can be read.", large.toString());
    }
}
