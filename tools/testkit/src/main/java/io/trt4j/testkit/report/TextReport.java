package io.trt4j.testkit.report;

import java.util.Locale;

/** A report for people to read. */
final class TextReport {
    private static final String INDENT = "\n        ";

    private TextReport() {}

    static String of(KitReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.plugin()).append(": ").append(summary(report)).append('\n');
        text.append("TensorRT ")
                .append(report.tensorRt())
                .append(", seed ")
                .append(report.seed())
                .append(report.ownProcesses() ? ", each check in a process of its own" : ", all checks in this process")
                .append(".\n\n");
        for (CheckResult result : report.results()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%2d  level %d  %-14s  %s",
                    result.number(),
                    result.level(),
                    word(result),
                    result.name()));
            switch (result.outcome()) {
                case Outcome.Passed passed -> text.append(passed.note().isEmpty() ? "" : ": " + passed.note());
                case Outcome.NotApplicable none -> text.append(": ").append(none.reason());
                case Outcome.NotTried none -> text.append(": needs ").append(none.wanting());
                case Outcome.Failed failed ->
                    text.append(INDENT + "rule:     ")
                            .append(result.rule())
                            .append(" (")
                            .append(result.source())
                            .append(')')
                            .append(INDENT + "expected: ")
                            .append(failed.expected())
                            .append(INDENT + "seen:     ")
                            .append(failed.seen().strip().replace("\n", INDENT + "          "))
                            .append(INDENT + "to mend:  ")
                            .append(failed.mend());
            }
            text.append('\n');
        }
        if (!report.passed()) {
            text.append("\nThe same shapes, values and order again: --reproduce ")
                    .append(report.seed())
                    .append(", or the system property trt4j.testkit.seed=")
                    .append(report.seed())
                    .append(".\n");
        }
        return text.toString();
    }

    /** How many checks had each outcome. */
    static String summary(KitReport report) {
        return report.of(Outcome.Passed.class).size() + " passed, "
                + report.failures().size() + " failed, "
                + report.of(Outcome.NotApplicable.class).size() + " not applicable, "
                + report.of(Outcome.NotTried.class).size() + " not tried";
    }

    /** What became of a check, in one or two words. */
    static String word(CheckResult result) {
        return switch (result.outcome()) {
            case Outcome.Passed passed -> "passed";
            case Outcome.Failed failed -> "FAILED";
            case Outcome.NotApplicable none -> "not applicable";
            case Outcome.NotTried none -> "not tried";
        };
    }
}
