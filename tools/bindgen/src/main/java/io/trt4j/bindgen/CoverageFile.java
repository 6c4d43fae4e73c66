package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import io.trt4j.bindgen.Declaration.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of {@code tensorrt.coverage}. */
final class CoverageFile {
    static final String HEAD = """
        # Written by tools/regenerate from TensorRT's headers; do not edit.
        # What the headers declare, as clang sees it, and how much of that Java has; what it lacks is in not-bound.txt.
        # FIRST- is a version and all newer known ones; FIRST-LAST ends before LAST.

        """;

    /** What is outside all namespaces. */
    private static final String GLOBAL = "::";

    private static final Pattern LINE = Pattern.compile("(?<indent> *)(?<spans>[\\d.,-]+) (?<kind>\\w+) (?<name>.+)");

    private CoverageFile() {}

    static void write(TreeMap<Version, Set<Declaration>> declared, StringBuilder out) {
        Map<Declaration, Set<Version>> having = new TreeMap<>();
        declared.forEach((version, names) -> names.forEach(
                d -> having.computeIfAbsent(d, x -> new TreeSet<>()).add(version)));
        String owner = null;
        for (Map.Entry<Declaration, Set<Version>> entry : having.entrySet()) {
            Declaration d = entry.getKey();
            String kind = spans(entry.getValue(), declared.navigableKeySet()) + " "
                    + d.kind().text() + " ";
            if (d.name().isEmpty()) {
                out.append('\n').append(kind).append(d.owner()).append('\n');
            } else {
                out.append(
                        d.owner().equals(owner)
                                ? ""
                                : "\nnamespace " + (d.owner().isEmpty() ? GLOBAL : d.owner()) + "\n");
                out.append("  ").append(kind).append(d.name()).append('\n');
            }
            owner = d.owner();
        }
    }

    /** What {@link #write} has written, with the versions of each. */
    static Map<Declaration, Set<Version>> declarations(List<String> lines, NavigableSet<Version> all) {
        Map<Declaration, Set<Version>> result = new TreeMap<>();
        String owner = "";
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            if (line.startsWith("namespace ")) {
                String namespace = line.substring("namespace ".length());
                owner = namespace.equals(GLOBAL) ? "" : namespace;
            } else if (m.matches()) {
                boolean isMember = !m.group("indent").isEmpty();
                owner = isMember ? owner : m.group("name");
                Kind kind = Kind.of(m.group("kind"));
                Declaration d = new Declaration(kind, owner, isMember ? m.group("name") : "");
                result.put(d, versions(m.group("spans"), all));
            } else if (!line.matches("#.*|version .*|")) {
                throw new IllegalArgumentException("tensorrt.coverage has a line that cannot be read: " + line);
            }
        }
        return result;
    }

    /** Some of all versions, as the first ones they start with and those they end before. */
    static String spans(Set<Version> some, NavigableSet<Version> all) {
        List<String> spans = new ArrayList<>();
        boolean inside = false;
        for (Version v : all) {
            if (some.contains(v) && !inside) {
                spans.add(v + "-");
            } else if (!some.contains(v) && inside) {
                spans.add(spans.removeLast() + v);
            }
            inside = some.contains(v);
        }
        return String.join(",", spans);
    }

    private static Set<Version> versions(String spans, NavigableSet<Version> all) {
        Set<Version> result = new TreeSet<>();
        for (String span : spans.split(",")) {
            String[] ends = span.split("-", 2);
            NavigableSet<Version> from = all.tailSet(Version.parse(ends[0]), true);
            result.addAll(ends[1].isEmpty() ? from : from.headSet(Version.parse(ends[1]), false));
        }
        return result;
    }
}
