package io.trt4j.bench.circpad;

import io.trt4j.cli.CannotRunException;
import io.trt4j.ffm.LibraryNotFoundException;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong, and whether it is the machine's fault. */
final class FailureSentences {
    private FailureSentences() {}

    /** Whether something is missing here, and nothing is broken. */
    static boolean isForWantOfSomething(Throwable failure) {
        return want(failure).isPresent();
    }

    /** On one line: what is missing here, else what went wrong. */
    static String sentence(Throwable failure) {
        Throwable told = want(failure).orElse(failure);
        String message = told.getMessage() == null ? told.toString() : told.getMessage();
        return message.lines().findFirst().orElse("");
    }

    private static Optional<Throwable> want(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof CannotRunException
                        || cause instanceof LibraryNotFoundException
                        || cause instanceof LinkageError)
                .findFirst();
    }
}
