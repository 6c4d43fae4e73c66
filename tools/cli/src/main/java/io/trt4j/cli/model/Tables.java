package io.trt4j.cli.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in columns. */
final class Tables {
    private Tables() {}

    /** Milliseconds with three digits after the point. */
    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.3f", millis);
    }

    /**
     * Lines of columns of equal width: the first to the left, the others to the right.
     *
     * @param rows the first is the heading
     */
    static List<String> lines(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
