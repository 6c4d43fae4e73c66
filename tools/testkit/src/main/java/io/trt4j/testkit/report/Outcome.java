package io.trt4j.testkit.report;

import io.trt4j.ffm.internal.Given;
import java.io.Serializable;

/** What became of a check. */
public sealed interface Outcome extends Serializable {
    /**
     * The plugin keeps the rule.
     *
     * @param note what was tried, and what was left out; may be empty
     */
    record Passed(String note) implements Outcome {
        public Passed {
            Given.argument(note, "note");
        }
    }

    /**
     * The plugin breaks the rule.
     *
     * @param expected what the rule demands
     * @param seen what the plugin did
     * @param mend how to mend it
     */
    record Failed(String expected, String seen, String mend) implements Outcome {
        public Failed {
            Given.argument(expected, "expected");
            Given.argument(seen, "seen");
            Given.argument(mend, "mend");
        }
    }

    /**
     * The rule says nothing about this plugin.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements Outcome {
        public NotApplicable {
            Given.argument(reason, "reason");
        }
    }

    /**
     * The check could not be made.
     *
     * @param wanting what it needs
     */
    record NotTried(String wanting) implements Outcome {
        public NotTried {
            Given.argument(wanting, "wanting");
        }
    }
}
