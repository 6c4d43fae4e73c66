package io.trt4j.testkit.report;

import io.trt4j.ffm.internal.Given;
import java.io.Serializable;

/**
 * The result of one check.
 *
 * @param number the check's number, from 1
 * @param level from 1, what no plugin works without, to 5
 * @param name what is checked
 * @param rule what a plugin must do
 * @param source where the rule is written
 * @param outcome what became of it
 * @param millis how long it took
 */
public record CheckResult(int number, int level, String name, String rule, String source, Outcome outcome, long millis)
        implements Serializable {
    public CheckResult {
        Given.argument(name, "name");
        Given.argument(rule, "rule");
        Given.argument(source, "source");
        Given.argument(outcome, "outcome");
    }
}
