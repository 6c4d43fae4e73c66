package io.trt4j.bindgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of TensorRT's headers Java does not have, with the reason for each: lines {@code NAME: reason}, in which {@code *} stands
 * for any characters. What stands below {@code [no part of the API]} is not counted at all, what stands below
 * {@code [no counterpart in Java]} is.
 */
final class NotBound {
    private static final String RESOURCE = "not-bound.txt";
    private static final String OUTSIDE = "[no part of the API]";
    private static final String WITHOUT_COUNTERPART = "[no counterpart in Java]";

    private record Entry(String name, Pattern pattern) {
        boolean matches(Declaration d) {
            return pattern.matcher(d.qualified()).matches();
        }
    }

    private final List<Entry> outside = new ArrayList<>();
    private final List<Entry> withoutCounterpart = new ArrayList<>();
    private final Set<Entry> unused = new LinkedHashSet<>();

    private NotBound() {}

    /** The list that lies beside this class. */
    static NotBound load() {
        try (InputStream in = NotBound.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " does not lie beside the generator's classes.");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list's text. */
    static NotBound of(String text) {
        NotBound list = new NotBound();
        List<Entry> section = null;
        for (String line : text.lines().map(String::strip).toList()) {
            int colon = line.indexOf(": ");
            if (line.equals(OUTSIDE) || line.equals(WITHOUT_COUNTERPART)) {
                section = line.equals(OUTSIDE) ? list.outside : list.withoutCounterpart;
            } else if (section != null && colon > 0) {
                String name = line.substring(0, colon);
                section.add(new Entry(name, pattern(name)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalStateException(
                        RESOURCE + " has a line that is no \"NAME: reason\" below one of its headings: " + line);
            }
        }
        list.unused.addAll(list.outside);
        list.unused.addAll(list.withoutCounterpart);
        return list;
    }

    /** For headers of which Java may lack anything. */
    static NotBound anything() {
        NotBound list = of(WITHOUT_COUNTERPART + "\n*: nobody needs it");
        list.unused.clear();
        return list;
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("\\Q" + name.replace("*", "\\E.*\\Q") + "\\E");
    }

    /** Whether a declaration does not count. */
    boolean isOutside(Declaration d) {
        return isIn(outside, d);
    }

    /** Whether a declaration counts, and there is a reason why Java does not have it. */
    boolean isWithoutCounterpart(Declaration d) {
        return isIn(withoutCounterpart, d);
    }

    private boolean isIn(List<Entry> section, Declaration d) {
        List<Entry> matching = section.stream().filter(e -> e.matches(d)).toList();
        matching.forEach(unused::remove);
        return !matching.isEmpty();
    }

    /** The names of entries that were asked for in vain. */
    List<String> unused() {
        return unused.stream().map(Entry::name).toList();
    }
}
