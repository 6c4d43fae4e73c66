package io.trt4j.cli;

import java.awt.Font;
import java.awt.image.BufferedImage;

/** What Java draws text with; a machine without a desktop may have none. */
public final class Fonts {
    private Fonts() {}

    /**
     * Makes sure that there are some.
     *
     * @throws CannotRunException if there are not
     */
    public static void require() {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 14))
                    .stringWidth("0");
            // Java fails in several ways, errors among them, where the system has no font library or no font.
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new CannotRunException(
                    "Java finds no fonts to draw with; install fontconfig and a font such as DejaVu.", e);
        }
    }
}
