package io.trt4j.samples.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of a picture, from which networks get their tensors. */
final class Pixels {
    /**
     * What a network is given for a colour c of 0 to 255: (c / 255 - mean) / deviation.
     *
     * @param means of blue, green and red
     * @param deviations of blue, green and red
     */
    record Scale(float[] means, float[] deviations) {}

    private static final int PLANES = 3;

    private final int[] rgb;
    private final int width;
    private final int height;

    /** @param image what is transparent in it is white */
    Pixels(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        rgb = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * What is in a rectangle, as planes of blue, green and red. Outside of the picture is what is at its edge.
     *
     * @param columns to make of the width of the rectangle
     * @param rows to make of its height
     * @param allColumns of the planes; those to the right are 0
     */
    float[] planes(Box box, int columns, int rows, int allColumns, Scale scale) {
        AffineTransform transform = box.transform();
        // Where several pixels become one, it is their mean.
        int xSamples = Math.max(1, (int) Math.ceil(box.width() / columns));
        int ySamples = Math.max(1, (int) Math.ceil(box.height() / rows));
        float[] planes = new float[PLANES * rows * allColumns];
        double[] point = new double[2];
        float[] sum = new float[PLANES];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sum[0] = sum[1] = sum[2] = 0;
                for (int i = 0; i < xSamples * ySamples; i++) {
                    point[0] = (column + (i % xSamples + 0.5) / xSamples) / columns;
                    point[1] = (row + (i / xSamples + 0.5) / ySamples) / rows;
                    transform.transform(point, 0, point, 0, 1);
                    add(point[0] - 0.5, point[1] - 0.5, sum);
                }
                for (int plane = 0; plane < PLANES; plane++) {
                    float mean = sum[plane] / (xSamples * ySamples * 255f);
                    planes[(plane * rows + row) * allColumns + column] =
                            (mean - scale.means[plane]) / scale.deviations[plane];
                }
            }
        }
        return planes;
    }

    /** Adds the colours at a point between four pixels. */
    private void add(double x, double y, float[] sum) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float right = (float) (x - left);
        float below = (float) (y - top);
        add(left, top, (1 - right) * (1 - below), sum);
        add(left + 1, top, right * (1 - below), sum);
        add(left, top + 1, (1 - right) * below, sum);
        add(left + 1, top + 1, right * below, sum);
    }

    private void add(int x, int y, float weight, float[] sum) {
        int pixel = rgb[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
        for (int plane = 0; plane < PLANES; plane++) {
            sum[plane] += weight * (pixel >> 8 * plane & 0xFF);
        }
    }
}
