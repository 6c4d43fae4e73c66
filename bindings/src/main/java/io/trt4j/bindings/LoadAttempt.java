package io.trt4j.bindings;

/**
 * One place where a library was looked for, and what came of it.
 *
 * @param place where: the way it was named, and the file or folder
 * @param outcome what came of it; the loader's own words where it was asked
 */
public record LoadAttempt(String place, String outcome) {
    @Override
    public String toString() {
        return place + ": " + outcome;
    }
}
