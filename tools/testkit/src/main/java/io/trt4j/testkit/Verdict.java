package io.trt4j.testkit;

import io.trt4j.testkit.report.Outcome;

/** Ends a check that did not pass. */
final class Verdict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private Verdict(Outcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    static Verdict failed(String expected, String seen, String mend) {
        return new Verdict(new Outcome.Failed(expected, seen, mend));
    }

    static Verdict notApplicable(String reason) {
        return new Verdict(new Outcome.NotApplicable(reason));
    }

    static Verdict notTried(String wanting) {
        return new Verdict(new Outcome.NotTried(wanting));
    }
}
