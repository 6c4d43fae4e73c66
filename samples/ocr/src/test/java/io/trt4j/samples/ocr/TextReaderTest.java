package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import io.trt4j.tensorrt.NativeObjects;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was drawn is read back, on the host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextReaderTest {
    private int before;
    private AutoCloseable registered;
    private TextReader reader;
    private OnnxRuntimeReference reference;

    @BeforeAll
    void open() {
        before = NativeObjects.implemented();
        registered = CtcDecodePlugin.DECLARATION.register();
        reader = new TextReader(NetworkOnHost::new);
        reference = new OnnxRuntimeReference();
    }

    @AfterAll
    void nothingNativeIsLeft() throws Exception {
        reader.close();
        reference.close();
        registered.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** A text in black on white, turned about the middle of the picture. */
    private static BufferedImage drawn(String text, int degrees) {
        BufferedImage image = blank(400, 400);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.rotate(Math.toRadians(degrees), 200, 200);
        SamplePicture.draw(graphics, text, 200 - StrokeFont.width(text), 188, 24, 0);
        graphics.dispose();
        return image;
    }

    private List<String> texts(BufferedImage image) {
        return reader.read(new Pixels(image)).stream()
                .filter(TextReader.Line::isText)
                .map(TextReader.Line::text)
                .toList();
    }

    @Test
    void theSampleIsReadAsItWasDrawnAndAsByOnnxRuntimeAlone() {
        Pixels pixels = new Pixels(SamplePicture.draw());
        List<TextReader.Line> lines = reader.read(pixels);
        assertThat(lines).extracting(TextReader.Line::text).isEqualTo(SamplePicture.TEXT);
        for (TextReader.Line line : lines) {
            Reading right = reference.read(Recognition.input(pixels, line.box()));
            assertThat(line.reading().classes()).isEqualTo(right.classes());
            assertThat(line.reading().score()).isEqualTo(right.score(), within(1e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, -90, 180})
    void aLineIsReadWhateverItsDirection(int degrees) {
        assertThat(texts(drawn("Kernels in Java 42", degrees))).containsExactly("Kernels in Java 42");
    }

    @Test
    void theDirectionNetworkKnowsWhatIsUpsideDown() {
        Box box = Box.upright(90, 180, 220, 40);
        try (Direction direction = new Direction(new NetworkOnHost(Models.DIRECTION))) {
            assertThat(direction.upsideDown(new Pixels(drawn("Kernels in Java", 0)), box))
                    .isLessThan(0.1f);
            assertThat(direction.upsideDown(new Pixels(drawn("Kernels in Java", 180)), box))
                    .isGreaterThan(0.9f);
        }
    }

    @Test
    void anEmptyPictureHasNoText() {
        assertThat(texts(blank(300, 200))).isEmpty();
        assertThat(texts(blank(1, 1))).isEmpty();
    }

    /** All characters of the font that are not like others. */
    @Test
    void theFontIsLegible() {
        for (String text : List.of("ABCDEFGHIJKLM", "NOPQRSTUVWXYZ", "abcdefghijklm", "nopqrstuvwxyz", "0123456789")) {
            assertThat(texts(drawn(text, 0))).containsExactly(text);
        }
    }
}
