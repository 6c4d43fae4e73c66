package io.trt4j.ffm;

import io.trt4j.ffm.internal.Given;

/**
 * One place where a library was looked for, and what came of it.
 *
 * @param place where: the way it was named, and the file or folder
 * @param outcome what came of it; the loader's own words where it was asked
 */
public record LoadAttempt(String place, String outcome) {
    /** The outcome where a property or variable that may name a place is not set. */
    public static final String NOT_SET = "not set";

    public LoadAttempt {
        Given.argument(place, "place");
        Given.argument(outcome, "outcome");
    }

    @Override
    public String toString() {
        return place + ": " + outcome;
    }
}
