package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import io.trt4j.bindgen.Declaration.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the headers of each version declare, and whether Java has it. */
final class Coverage {
    /** The file that {@link #write} is for, and the folder of the sources that are measured. */
    private static final Path FILE = Path.of("src/main/c/tensorrt.coverage");

    private static final Path SOURCES = Path.of("src/main/generated");

    private final NotBound notBound;
    private final TreeMap<Version, Set<Declaration>> declared = new TreeMap<>();

    Coverage(NotBound notBound) {
        this.notBound = notBound;
    }

    /** Adds what a version's headers declare. */
    void add(Version version, Set<Declaration> names) {
        declared.put(
                minor(version),
                names.stream().filter(d -> !notBound.isOutside(d)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Versions that differ in their last number have the same headers. */
    private static Version minor(Version version) {
        return new Version(version.major(), version.minor(), 0);
    }

    /**
     * Measures what is about to be written, and adds the result to it.
     *
     * @param files by path
     * @throws IllegalStateException if Java lacks anything that is not listed, or has what is
     */
    void measure(Map<Path, String> files, Path bindings) {
        Map<Path, String> sources = new TreeMap<>(files);
        sources.keySet().removeIf(file -> !file.startsWith(bindings.resolve(SOURCES)));
        BoundNames java = BoundNames.of(sources);
        requireBound(java);
        requireListed();
        files.put(bindings.resolve(FILE), write(java));
    }

    /**
     * Measures what was written before; no file changes.
     *
     * @return a line for each version
     * @throws IllegalStateException if Java lacks anything that is not listed, or has what is, or the result is not the one
     *     that was written
     */
    List<String> compare(Path bindings) throws IOException {
        Map<Path, String> files = sources(bindings);
        measure(files, bindings);
        Path file = bindings.resolve(FILE);
        if (!Files.exists(file) || !Files.readString(file).equals(files.get(file))) {
            throw new IllegalStateException(file + " is not what was measured now: run tools/regenerate.");
        }
        return files.get(file)
                .lines()
                .filter(line -> line.startsWith("version "))
                .toList();
    }

    /** The generated sources, by path. */
    static Map<Path, String> sources(Path bindings) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(bindings.resolve(SOURCES))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    /**
     * The same from what {@link #write} has written.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    static Coverage parse(String text, NotBound notBound) {
        Coverage coverage = new Coverage(notBound);
        List<String> lines = text.lines().toList();
        lines.stream()
                .filter(line -> line.startsWith("version "))
                .map(line -> Version.parse(line.substring("version ".length(), line.indexOf(':'))))
                .forEach(v -> coverage.declared.put(v, new TreeSet<>()));
        CoverageFile.declarations(lines, coverage.declared.navigableKeySet())
                .forEach((d, versions) ->
                        versions.forEach(v -> coverage.declared.get(v).add(d)));
        return coverage;
    }

    /**
     * Makes sure that Java has everything that is not listed.
     *
     * @throws IllegalStateException naming what it lacks, and the versions that have it
     */
    void requireBound(BoundNames java) {
        Map<Declaration, Set<Version>> lacking = new TreeMap<>();
        declared.forEach((version, names) -> unbound(names, version, java).stream()
                .filter(d -> !notBound.isWithoutCounterpart(d))
                .forEach(d -> lacking.computeIfAbsent(d, x -> new TreeSet<>()).add(version)));
        if (!lacking.isEmpty()) {
            List<String> names = new ArrayList<>();
            lacking.forEach((d, versions) ->
                    names.add(d + " (" + CoverageFile.spans(versions, declared.navigableKeySet()) + ")"));
            throw new IllegalStateException("Java does not have what TensorRT's headers declare: "
                    + String.join(", ", names) + ". Bind it, or list it in not-bound.txt with the reason.");
        }
    }

    /**
     * Makes sure that the headers declare all that is listed as not bound, and that Java has none of it.
     *
     * @throws IllegalStateException naming the entries
     */
    void requireListed() {
        if (!notBound.unused().isEmpty()) {
            throw new IllegalStateException("not-bound.txt lists what TensorRT's headers do not declare, or Java has: "
                    + String.join(", ", notBound.unused()) + ".");
        }
    }

    /**
     * What of a version Java does not have. A declaration is looked for by its whole name, and what then remains of a class by
     * name and number of parameters: where a version spells a type otherwise, Java's one method tells of the newest.
     */
    private static Set<Declaration> unbound(Set<Declaration> names, Version version, BoundNames java) {
        Map<String, Set<Declaration>> taken = new HashMap<>();
        Set<Declaration> rest = new TreeSet<>();
        for (Declaration d : names) {
            Optional<Declaration> found = java.find(d, version);
            found.ifPresent(
                    f -> taken.computeIfAbsent(d.owner(), x -> new HashSet<>()).add(f));
            if (found.isEmpty()) {
                rest.add(d);
            }
        }
        rest.removeIf(d -> java.respelled(d, version).stream()
                .anyMatch(m ->
                        taken.computeIfAbsent(d.owner(), x -> new HashSet<>()).add(m)));
        return rest;
    }

    /** The text of the file {@code tensorrt.coverage}. */
    String write(BoundNames java) {
        StringBuilder out = new StringBuilder(CoverageFile.HEAD);
        declared.forEach((version, names) -> {
            Set<Declaration> unbound = unbound(names, version, java);
            out.append("version ")
                    .append(version)
                    .append(": ")
                    .append(counts(names, unbound))
                    .append('\n');
        });
        CoverageFile.write(declared, out);
        return out.toString();
    }

    private static String counts(Set<Declaration> names, Set<Declaration> unbound) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long all = names.stream().filter(d -> d.kind() == kind).count();
            long missing = unbound.stream().filter(d -> d.kind() == kind).count();
            if (all > 0) {
                parts.add((all - missing) + " of " + all + " " + kind.plural());
            }
        }
        return String.join(", ", parts);
    }
}
