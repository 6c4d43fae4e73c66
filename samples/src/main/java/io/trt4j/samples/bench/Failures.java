package io.trt4j.samples.bench;

import io.trt4j.bindings.LibraryNotFoundException;
import io.trt4j.samples.CannotRunException;
import java.util.stream.Stream;

/** What went wrong, and whether it is the machine's fault. */
final class Failures {
    private Failures() {}

    /** Whether something is missing here, and nothing is broken. */
    static boolean isForWantOfSomething(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CannotRunException
                        || cause instanceof LibraryNotFoundException
                        || cause instanceof LinkageError);
    }

    /** On one line. */
    static String sentence(Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
