package io.trt4j.samples.ocr;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the picture that a user names. */
final class PictureFile {
    private static final int MOST_PIXELS = 25_000_000;

    private PictureFile() {}

    /** @throws CannotRunException if it cannot be read, or is too large */
    static BufferedImage read(Path file) {
        if (!Files.exists(file)) {
            throw new CannotRunException("cannot read " + file + ": there is no such file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException("cannot read " + file + ": it is no file.");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new CannotRunException("cannot read " + file + ": access is denied.");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new CannotRunException(
                        file + " is no picture that Java can read, such as one in the format PNG or JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                return read(file, reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new CannotRunException("cannot read the picture " + file + ": " + OutputFiles.reason(e), e);
        }
    }

    private static BufferedImage read(Path file, ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in);
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new CannotRunException(file + " has " + width + " × " + height + " pixels, but at most "
                        + MOST_PIXELS / 1_000_000 + " million can be read.");
            }
            return reader.read(0);
        } catch (CannotRunException e) {
            throw e;
        } catch (RuntimeException e) { // so Java's readers tell of some damage
            throw new CannotRunException("cannot read the picture " + file + ": it is damaged: " + e.getMessage(), e);
        }
    }
}
