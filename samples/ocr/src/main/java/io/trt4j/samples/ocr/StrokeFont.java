package io.trt4j.samples.ocr;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters, digits and a few signs, as strokes of a pen. Java has no font of its own, and a machine without a desktop may have none;
 * these look the same everywhere. Units: a capital letter is {@value #HEIGHT} high.
 */
final class StrokeFont {
    /** Of a capital letter. */
    static final int HEIGHT = 12;

    /** From the top of a capital letter to the lowest point of letters such as g. */
    static final int LINE = 15;

    private static final double PEN = 1.4;
    private static final int GAP = 3;
    private static final int SPACE = 5;
    private static final int HEXADECIMAL = 16;

    /**
     * A character and its strokes. A point is a hexadecimal digit for x and one for y, which is 0 at the top of a capital letter and C
     * on the line. The points of a stroke are joined by lines, after ~ by a curve.
     */
    private static final String GLYPHS = """
        A 0C408C 1878
        B 000C 0040 ~4061736546 0656 ~5677897B5C 0C5C
        C ~83714012061A4C7B89
        D 000C 0030 ~306184886B3C 0C3C
        E 70000C7C 0666
        F 70000C 0666
        G ~83714012061A4C7B89 898656
        H 000C 808C 0686
        I 202C 0040 0C4C
        J 6069 ~695B3C1B09
        K 000C 8007 348C
        L 000C7C
        M 0C0057A0AC
        N 0C008C80
        O ~4072867A4C1A061240
        P 000C 0050 ~5071837556 0656
        Q ~4072867A4C1A061240 598D
        R 000C 0050 ~5071837556 0656 468C
        S ~8371401103154677897B4C1B09
        T 0080 404C
        U 0008 ~081B4C7B88 8880
        V 004C80
        W 003C639CC0
        X 008C 800C
        Y 004680 464C
        Z 00800C8C
        a ~3455685B3C1B081534 646C
        b 000C ~3455685B3C1B081534
        c ~66553415081B3C5B6A
        d 606C ~3455685B3C1B081534
        e 0868 ~68553415081B3C5B6A
        f 2C23 ~233150 0454
        g ~3455685B3C1B081534 646D ~6D5E3F1F0E
        h 000C ~0715345567 676C
        i 040C 0001
        j 343D ~3D2F0F 3031
        k 000C 6409 276C
        l 000A ~0A1C2C
        m 040C ~0715344557 575C ~57658495A7 A7AC
        n 040C ~0715345567 676C
        o ~3455685B3C1B081534
        p 040F ~3455685B3C1B081534
        q 646F ~3455685B3C1B081534
        r 040C ~08163454
        s ~65442405072848696B4C2C0B
        t 212A ~2A3C5C 0454
        u 0409 ~091B3C5B69 646C
        v 043C64
        w 043C567CA4
        x 046C 640C
        y 043C 642F
        z 04640C6C
        0 ~3052665A3C1A061230
        1 03303C
        2 ~0311305163560C 0C6C
        3 ~02113051635536 ~3657695B3C1B0A
        4 5C500878
        5 601006 ~06254567695B3C1C0B
        6 ~5023081B3C5B6856351608
        7 00602C
        8 ~305163553615031130 ~3657695B3C1B091736
        9 ~1C49645130110416375664
        . 0B0C
        , 1B0E
        : 0506 0B0C
        ! 0008 0B0C
        - 0747
        / 0C60
        + 0868 353B
        = 0666 0A6A
        """;

    private static final Map<Integer, Path2D> STROKES = new HashMap<>();

    static {
        GLYPHS.lines().forEach(line -> {
            String[] parts = line.split(" ");
            Path2D glyph = new Path2D.Double();
            for (int i = 1; i < parts.length; i++) {
                boolean curved = parts[i].startsWith("~");
                add(glyph, curved ? parts[i].substring(1) : parts[i], curved);
            }
            STROKES.put(line.codePointAt(0), glyph);
        });
    }

    private StrokeFont() {}

    private static void add(Path2D glyph, String points, boolean curved) {
        int count = points.length() / 2;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = Character.digit(points.charAt(2 * i), HEXADECIMAL);
            y[i] = Character.digit(points.charAt(2 * i + 1), HEXADECIMAL);
        }
        boolean closed = x[0] == x[count - 1] && y[0] == y[count - 1];
        glyph.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            if (curved) { // Catmull and Rom's, as Bézier's
                int before = i > 1 ? i - 2 : closed ? count - 2 : 0;
                int after = i < count - 1 ? i + 1 : closed ? 1 : i;
                glyph.curveTo(
                        x[i - 1] + (x[i] - x[before]) / 6,
                        y[i - 1] + (y[i] - y[before]) / 6,
                        x[i] - (x[after] - x[i - 1]) / 6,
                        y[i] - (y[after] - y[i - 1]) / 6,
                        x[i],
                        y[i]);
            } else {
                glyph.lineTo(x[i], y[i]);
            }
        }
    }

    /** Whether it has all characters of a text. */
    static boolean has(String text) {
        return text.codePoints().allMatch(c -> c == ' ' || STROKES.containsKey(c));
    }

    /** How wide a text is. */
    static double width(String text) {
        return Math.max(0, text.codePoints().mapToDouble(StrokeFont::advance).sum() - GAP);
    }

    private static double advance(int character) {
        return character == ' ' ? SPACE : STROKES.get(character).getBounds2D().getMaxX() + GAP;
    }

    /**
     * Draws a text in the colour that is set.
     *
     * @param place takes the font's units, from the left end of the text and the top of its capital letters, to where it is to be
     */
    static void draw(Graphics2D graphics, String text, AffineTransform place) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setStroke(new BasicStroke((float) PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.transform(place);
        text.codePoints().forEach(character -> {
            if (character != ' ') {
                pen.draw(STROKES.get(character));
            }
            pen.translate(advance(character), 0);
        });
        pen.dispose();
    }
}
