package io.trt4j.samples.ocr;

import io.trt4j.cli.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws what was read: on the left the picture, with a frame around each line, on the right the text at its place. */
final class ResultPicture {
    private static final Color FRAME = new Color(0xE0, 0x40, 0x30);

    /** The height of a capital letter, where that of a line is 1. */
    private static final double LETTER = 0.5;

    private ResultPicture() {}

    /**
     * Writes a PNG.
     *
     * @param file replaced if it exists
     * @throws io.trt4j.cli.CannotRunException if a text has other characters than {@link StrokeFont}, and Java finds no fonts
     */
    static void write(Path file, BufferedImage picture, List<TextReader.Line> lines) throws IOException {
        int width = picture.getWidth();
        BufferedImage image = new BufferedImage(2 * width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(picture, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(2));
        for (TextReader.Line line : lines) {
            graphics.setColor(FRAME);
            graphics.draw(line.box().outline());
            graphics.setColor(Color.BLACK);
            draw(graphics, line, AffineTransform.getTranslateInstance(width, 0));
        }
        graphics.dispose();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java has no writer for PNG.");
            }
        }
    }

    private static void draw(Graphics2D graphics, TextReader.Line line, AffineTransform place) {
        Box box = line.box();
        place.translate(box.x(), box.y());
        place.rotate(box.angle());
        place.translate(-box.width() / 2, 0);
        String text = line.text();
        if (StrokeFont.has(text)) {
            double scale = Math.min(LETTER * box.height() / StrokeFont.HEIGHT, box.width() / StrokeFont.width(text));
            place.scale(scale, scale);
            place.translate(0, -StrokeFont.HEIGHT / 2.0);
            StrokeFont.draw(graphics, text, place);
        } else {
            Fonts.require();
            Graphics2D copy = (Graphics2D) graphics.create();
            copy.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, StrokeFont.LINE));
            FontMetrics metrics = copy.getFontMetrics();
            double scale = Math.min(
                    LETTER * box.height() / StrokeFont.HEIGHT, box.width() / Math.max(1, metrics.stringWidth(text)));
            copy.transform(place);
            copy.scale(scale, scale);
            copy.drawString(text, 0, (metrics.getAscent() - metrics.getDescent()) / 2f);
            copy.dispose();
        }
    }
}
