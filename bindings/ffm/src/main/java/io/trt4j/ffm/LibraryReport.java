package io.trt4j.ffm;

import io.trt4j.ffm.internal.Given;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking for a library.
 *
 * @param library which one
 * @param loaded the library, or empty where every attempt failed
 * @param attempts what was tried, in order; the last one succeeded if {@code loaded} is present
 */
public record LibraryReport(Library library, Optional<LoadedLibrary> loaded, List<LoadAttempt> attempts) {
    public LibraryReport {
        Given.argument(library, "library");
        Given.argument(loaded, "loaded");
        attempts = Given.elements(attempts, "attempts");
    }
}
