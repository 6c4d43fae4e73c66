package io.trt4j.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as JSON: one object, whose {@code checks} are objects with strings and integers only. */
final class JsonReport {
    private JsonReport() {}

    static String of(KitReport report) {
        return "{" + member("plugin", report.plugin())
                + ", " + member("tensorRt", report.tensorRt())
                // As text: numbers in JavaScript have 53 bits.
                + ", " + member("seed", Long.toString(report.seed()))
                + ", \"ownProcesses\": " + report.ownProcesses()
                + ", \"passed\": " + report.passed()
                + ",\n \"checks\": [\n  "
                + report.results().stream().map(JsonReport::check).collect(Collectors.joining(",\n  "))
                + "\n]}\n";
    }

    private static String check(CheckResult result) {
        List<String> members = new ArrayList<>();
        members.add("\"number\": " + result.number());
        members.add("\"level\": " + result.level());
        members.add(member("name", result.name()));
        members.add(member("outcome", TextReport.word(result).toLowerCase(Locale.ROOT)));
        members.add("\"millis\": " + result.millis());
        members.add(member("rule", result.rule()));
        members.add(member("source", result.source()));
        switch (result.outcome()) {
            case Outcome.Passed passed -> members.add(member("note", passed.note()));
            case Outcome.NotApplicable none -> members.add(member("reason", none.reason()));
            case Outcome.NotTried none -> members.add(member("wanting", none.wanting()));
            case Outcome.Failed failed -> {
                members.add(member("expected", failed.expected()));
                members.add(member("seen", failed.seen()));
                members.add(member("mend", failed.mend()));
            }
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String member(String name, String value) {
        return string(name) + ": " + string(value);
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) { // a lone surrogate is no UTF-8
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
