package io.trt4j.testkit;

import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A check that was made.
 *
 * @param tensorRt the version in the process that made it; empty if that did not tell
 * @param hindrance what the plugin did so that the check failed before it could be made; empty if it was made
 */
record CheckRun(CheckResult result, String tensorRt, String hindrance) implements Serializable {
    /**
     * Tells one mistake once: a check that could not be made because of what another found is not tried. What none found fails
     * the first check that met it.
     */
    static List<CheckRun> toldOnce(List<CheckRun> runs) {
        List<CheckRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing((CheckRun run) -> run.isHindered()).thenComparing(run -> run.result.number()));
        List<CheckRun> told = new ArrayList<>();
        for (CheckRun run : sorted) {
            told.add(
                    run.isHindered()
                            ? told.stream()
                                    .filter(other -> other.tells(run.hindrance))
                                    .findFirst()
                                    .map(run::waitingFor)
                                    .orElse(run)
                            : run);
        }
        return told;
    }

    private boolean isHindered() {
        return !hindrance.isEmpty();
    }

    private boolean tells(String mistake) {
        return result.outcome() instanceof Outcome.Failed failed
                && withoutNumbers(failed.seen()).contains(withoutNumbers(mistake));
    }

    /** Sizes and shapes are others in each check. */
    private static String withoutNumbers(String text) {
        return text.replaceAll("\\d+", "#");
    }

    private CheckRun waitingFor(CheckRun other) {
        Outcome outcome = new Outcome.NotTried("a plugin that passes check " + other.result.number()
                + ": what failed there kept this check from being made");
        return new CheckRun(
                new CheckResult(
                        result.number(),
                        result.level(),
                        result.name(),
                        result.rule(),
                        result.source(),
                        outcome,
                        result.millis()),
                tensorRt,
                "");
    }
}
