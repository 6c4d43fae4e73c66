package io.trt4j.samples.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** The picture that is read where none is given. */
final class SamplePicture {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;

    /** The lines that are in it, in the order in which they are read. */
    static final List<String> TEXT = List.of(
            "Hello from trt4j!",
            "TensorRT plugins in plain Java",
            "Order 7890",
            "Total: 1,234.56",
            "This line is upside down",
            "and this one is slanted");

    private SamplePicture() {}

    /** Draws it. */
    static BufferedImage draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xFA, 0xF8, 0xF0));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0x20, 0x20, 0x20));
        draw(graphics, TEXT.get(0), 40, 36, 40, 0);
        draw(graphics, TEXT.get(1), 40, 116, 28, 0);
        draw(graphics, TEXT.get(2), 40, 186, 24, 0);
        draw(graphics, TEXT.get(3), 420, 186, 24, 0);
        graphics.setColor(new Color(0x10, 0x50, 0x90));
        draw(graphics, TEXT.get(4), 500, 280, 26, 180);
        graphics.setColor(new Color(0x90, 0x30, 0x20));
        draw(graphics, TEXT.get(5), 60, 310, 26, 7);
        graphics.dispose();
        return image;
    }

    /**
     * Draws a line.
     *
     * @param x of the end where it begins
     * @param y of the top of its capital letters there
     * @param height of its capital letters, in pixels
     * @param degrees clockwise
     */
    static void draw(Graphics2D graphics, String text, double x, double y, double height, double degrees) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(degrees));
        place.scale(height / StrokeFont.HEIGHT, height / StrokeFont.HEIGHT);
        StrokeFont.draw(graphics, text, place);
    }
}
