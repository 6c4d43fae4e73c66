package io.trt4j.ffm;

import java.util.List;

/** No usable file of a library was found. The message says what to do, and then lists every attempt in order. */
public final class LibraryNotFoundException extends NativeException {
    private static final long serialVersionUID = 1L;

    private final transient List<LoadAttempt> attempts;

    LibraryNotFoundException(LibraryReport report) {
        super(message(report));
        attempts = report.attempts();
        for (LoadAttempt attempt : attempts) {
            var suppressed = new NativeException(attempt.toString());
            suppressed.setStackTrace(new StackTraceElement[0]); // the same for all, and of no interest
            addSuppressed(suppressed);
        }
    }

    /** What was tried, in order. */
    public List<LoadAttempt> attempts() {
        return attempts;
    }

    private static String message(LibraryReport report) {
        Library library = report.library();
        var text = new StringBuilder("No usable ").append(library.baseName()).append(" was found");
        // Where attempts name another library, say why it was looked for.
        text.append(
                library.leader() == null
                        ? ": "
                        : ", which goes with a lib" + library.leader().library().stem() + " of its version: ");
        text.append(library.remedy()).append(" Tried:");
        int number = 0;
        for (LoadAttempt attempt : report.attempts()) {
            text.append("\n  ").append(++number).append(". ").append(attempt);
        }
        return text.toString();
    }
}
