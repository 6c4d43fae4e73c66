package io.trt4j.testkit.report;

import io.trt4j.ffm.internal.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The results of all checks of one plugin.
 *
 * @param plugin its name, version and namespace
 * @param tensorRt the version of TensorRT; {@code unknown} where every process ended before it could tell
 * @param seed what the shapes, the values and the order of the checks followed from
 * @param ownProcesses whether each check ran in a process of its own
 * @param results by the numbers of the checks
 */
public record KitReport(String plugin, String tensorRt, long seed, boolean ownProcesses, List<CheckResult> results) {
    /** Sorts and copies the results. */
    public KitReport {
        Given.argument(plugin, "plugin");
        Given.argument(tensorRt, "tensorRt");
        results = Given.elements(results, "results").stream()
                .sorted(Comparator.comparingInt(CheckResult::number))
                .toList();
    }

    /** The results of the checks that failed. */
    public List<CheckResult> failures() {
        return of(Outcome.Failed.class);
    }

    /** Whether no check failed, and at least one passed. */
    public boolean passed() {
        return failures().isEmpty() && !of(Outcome.Passed.class).isEmpty();
    }

    /** The results with one kind of outcome. */
    public List<CheckResult> of(Class<? extends Outcome> kind) {
        Given.argument(kind, "kind");
        return results.stream().filter(r -> kind.isInstance(r.outcome())).toList();
    }

    /** The report for people to read. */
    public String text() {
        return TextReport.of(this);
    }

    /**
     * Writes the report to a file: as JUnit XML if its name ends with {@code .xml}, as JSON if with {@code .json}, as text if
     * with {@code .txt}. Folders that are missing are made.
     *
     * @throws IllegalArgumentException if the name ends otherwise
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        String content = content(Given.argument(file, "file"));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file + ": " + e, e);
        }
    }

    /**
     * Checks that a report can have a file's name.
     *
     * @throws IllegalArgumentException if it ends with none of the three
     */
    public static void requireKnown(Path file) {
        kind(Given.argument(file, "file"));
    }

    private static String kind(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("xml", "json", "txt").contains(kind)) {
            throw new IllegalArgumentException(
                    "A report is written to a file whose name ends with .xml, .json or .txt; " + file + " does not.");
        }
        return kind;
    }

    private String content(Path file) {
        return switch (kind(file)) {
            case "xml" -> JUnitReport.of(this);
            case "json" -> JsonReport.of(this);
            default -> text();
        };
    }
}
