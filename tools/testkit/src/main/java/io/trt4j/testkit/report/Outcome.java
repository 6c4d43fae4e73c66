package io.trt4j.testkit.report;

import java.io.Serializable;

/** What became of a check. */
public sealed interface Outcome extends Serializable {
    /**
     * The plugin keeps the rule.
     *
     * @param note what was tried, and what was left out; may be empty
     */
    record Passed(String note) implements Outcome {}

    /**
     * The plugin breaks the rule.
     *
     * @param expected what the rule demands
     * @param seen what the plugin did
     * @param mend how to mend it
     */
    record Failed(String expected, String seen, String mend) implements Outcome {}

    /**
     * The rule says nothing about this plugin.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements Outcome {}

    /**
     * The check could not be made.
     *
     * @param wanting what it needs
     */
    record NotTried(String wanting) implements Outcome {}
}
