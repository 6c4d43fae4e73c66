package io.trt4j.samples.circpad;

import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Elements;
import io.trt4j.samples.circpad.padding.Padding;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws a small tensor before and after padding: strong colours and a frame for what was there, pale ones for what
 * was added. A value has the same hue wherever it is repeated.
 */
public final class Picture {
    /** The most rows and the most columns of the padded tensor that can be drawn. */
    public static final int MAX_EXTENT = 40;

    private static final int CELL = 48;
    private static final int MARGIN = 24;
    private static final int TITLE = 28;
    // Both titles fit above a tensor of one column.
    private static final int MIN_WIDTH = 260;
    private static final Color INK = new Color(0x20, 0x20, 0x20);
    private static final Color PALE_INK = new Color(0x70, 0x70, 0x70);

    private final Graphics2D graphics;
    private final int elementSize;
    private final int rows;
    private final int columns;

    private Picture(Graphics2D graphics, int elementSize, int rows, int columns) {
        this.graphics = graphics;
        this.elementSize = elementSize;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Writes a PNG of the last two dimensions of a tensor; of the others, only the first index of the input is shown,
     * and the place in the output where it went.
     *
     * @param file where the picture goes; replaced if it exists
     * @param input the dense tensor that was padded
     * @param shape its extents
     * @param output the dense padded tensor, drawn as it is, right or wrong
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @throws IllegalArgumentException if the tensor is empty, or the output has more than {@value #MAX_EXTENT} rows
     *     or columns
     * @throws IllegalStateException if Java finds no fonts on this machine
     * @throws IOException if the file cannot be written
     */
    public static void write(
            Path file, MemorySegment input, long[] shape, MemorySegment output, Padding padding, int elementSize)
            throws IOException {
        int rank = shape.length;
        long[] outputShape = padding.outputShape(shape);
        if (HostPad.elements(shape) == 0) {
            throw new IllegalArgumentException("an empty tensor cannot be drawn.");
        }
        int top = rank > 1 ? padding.before(rank, rank - 2) : 0;
        int left = padding.before(rank, rank - 1);
        long rows = rank > 1 ? shape[rank - 2] : 1;
        long outputRows = rank > 1 ? outputShape[rank - 2] : 1;
        long outputColumns = outputShape[rank - 1];
        if (outputRows > MAX_EXTENT || outputColumns > MAX_EXTENT) {
            throw new IllegalArgumentException("a picture shows at most " + MAX_EXTENT + "x" + MAX_EXTENT
                    + " values, but the padded tensor has " + outputRows + "x" + outputColumns + ".");
        }
        long plane = 0;
        for (int d = 0; d < rank - 2; d++) {
            plane = plane * outputShape[d] + padding.before(rank, d);
        }
        long planeBytes = outputRows * outputColumns * elementSize;

        int inputWidth = Math.max(MIN_WIDTH, (int) shape[rank - 1] * CELL);
        int outputWidth = Math.max(MIN_WIDTH, (int) outputColumns * CELL);
        BufferedImage image = new BufferedImage(
                3 * MARGIN + inputWidth + outputWidth,
                2 * MARGIN + TITLE + (int) outputRows * CELL,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Picture picture = new Picture(graphics, elementSize, (int) rows, (int) shape[rank - 1]);
        picture.title("input " + Padding.text(shape), MARGIN);
        picture.draw(input, (int) rows, (int) shape[rank - 1], 0, 0, MARGIN);
        int x = 2 * MARGIN + inputWidth;
        picture.title("output " + Padding.text(outputShape) + ", pads " + padding, x);
        picture.draw(
                output.asSlice(plane * planeBytes, planeBytes), (int) outputRows, (int) outputColumns, top, left, x);
        graphics.dispose();
        try (var stream = Files.newOutputStream(file)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this Java has no writer for PNG.");
            }
        }
    }

    private static Font font(int style) {
        return new Font(Font.SANS_SERIF, style, 14);
    }

    private void title(String text, int x) {
        graphics.setColor(INK);
        graphics.setFont(font(Font.PLAIN));
        graphics.drawString(text, x, MARGIN + 14);
    }

    private void draw(MemorySegment values, int rowCount, int columnCount, int top, int left, int x) {
        int y = MARGIN + TITLE;
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                boolean original = row >= top && row < top + rows && column >= left && column < left + columns;
                int sourceRow = Math.floorMod(row - top, rows);
                int sourceColumn = Math.floorMod(column - left, columns);
                // Not the whole circle of hues, so that the last value does not look like the first.
                float hue = 0.85f * (sourceRow * columns + sourceColumn) / (rows * columns);
                cell(
                        x + column * CELL,
                        y + row * CELL,
                        text(values, (long) row * columnCount + column),
                        Color.getHSBColor(hue, original ? 0.55f : 0.14f, original ? 0.95f : 1f),
                        original);
            }
        }
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(3));
        graphics.drawRect(x + left * CELL, y + top * CELL, columns * CELL, rows * CELL);
    }

    private void cell(int x, int y, String text, Color colour, boolean original) {
        graphics.setColor(colour);
        graphics.fillRect(x, y, CELL, CELL);
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.setStroke(new BasicStroke(1));
        graphics.drawRect(x, y, CELL, CELL);
        graphics.setColor(original ? INK : PALE_INK);
        graphics.setFont(font(original ? Font.BOLD : Font.PLAIN));
        var metrics = graphics.getFontMetrics();
        graphics.drawString(
                text,
                x + (CELL - metrics.stringWidth(text)) / 2,
                y + (CELL - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private String text(MemorySegment values, long index) {
        float value = Elements.get(values, index, elementSize);
        if (value == Math.rint(value) && Math.abs(value) < 10_000) {
            return Integer.toString((int) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0e", value);
    }
}
