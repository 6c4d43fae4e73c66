package io.trt4j.samples.nms;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws boxes: on the left all of them, on the right those that stay, the better the darker. */
public final class BoxesPicture {
    /** Pixels of the longer side that all boxes are in. */
    private static final int SIZE = 480;

    private static final int MARGIN = 20;
    private static final Color FRAME = new Color(0xC0, 0xC0, 0xC0);

    private final float[] boxes;
    private final float left;
    private final float top;
    private final float scale;
    private final int width;
    private final int height;

    /** @param boxes x1, y1, x2 and y2 of each; at least one */
    private BoxesPicture(float[] boxes) {
        this.boxes = boxes;
        float x1 = boxes[0];
        float y1 = boxes[1];
        float x2 = boxes[2];
        float y2 = boxes[3];
        for (int i = 0; i < boxes.length; i += 4) {
            x1 = Math.min(x1, boxes[i]);
            y1 = Math.min(y1, boxes[i + 1]);
            x2 = Math.max(x2, boxes[i + 2]);
            y2 = Math.max(y2, boxes[i + 3]);
        }
        left = x1;
        top = y1;
        scale = SIZE / Math.max(1, Math.max(x2 - x1, y2 - y1));
        width = Math.round((x2 - x1) * scale);
        height = Math.round((y2 - y1) * scale);
    }

    /**
     * Writes a PNG.
     *
     * @param boxes x1, y1, x2 and y2 of each; at least one
     * @param kept the indices of those that stay, best first; drawn as they are, right or wrong
     */
    public static void write(Path file, float[] boxes, int[] kept) throws IOException {
        BoxesPicture picture = new BoxesPicture(boxes);
        BufferedImage image = new BufferedImage(
                3 * MARGIN + 2 * picture.width, 2 * MARGIN + picture.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < boxes.length / 4; i++) {
            picture.draw(graphics, MARGIN, i, FRAME);
        }
        for (int i = kept.length - 1; i >= 0; i--) { // the best on top
            float pale = 0.8f * i / kept.length;
            picture.draw(graphics, 2 * MARGIN + picture.width, kept[i], new Color(pale, pale, 1));
        }
        graphics.dispose();
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        }
    }

    private void draw(Graphics2D graphics, int x, int box, Color color) {
        graphics.setColor(color);
        graphics.drawRect(
                x + Math.round((boxes[4 * box] - left) * scale),
                MARGIN + Math.round((boxes[4 * box + 1] - top) * scale),
                Math.round((boxes[4 * box + 2] - boxes[4 * box]) * scale),
                Math.round((boxes[4 * box + 3] - boxes[4 * box + 1]) * scale));
    }
}
