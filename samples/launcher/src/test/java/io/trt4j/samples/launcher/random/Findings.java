package io.trt4j.samples.launcher.random;

import java.io.PrintStream;
import java.lang.reflect.Executable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls did that they may not do, told at once, each kind once. */
final class Findings {
    private final PrintStream out;
    private final Set<String> kinds = new HashSet<>();

    Findings(PrintStream out) {
        this.out = out;
    }

    /**
     * Tells of a call.
     *
     * @param wrong what is wrong with it
     * @param thrown null if it returned
     * @param text the call with its arguments
     */
    void add(Executable call, String wrong, @Nullable Throwable thrown, String text) {
        String kind = CallText.name(call) + " " + wrong.replaceAll("\\d+", "N")
                + (thrown == null ? "" : thrown.getClass().getName());
        if (kinds.add(kind)) {
            out.println("FINDING " + CallText.name(call) + ": " + wrong
                    + (thrown == null ? "" : ": " + CallText.shortened(thrown.toString(), 200) + CallText.at(thrown))
                    + "\n    in " + CallText.shortened(text, 400));
            out.flush();
        }
    }

    int count() {
        return kinds.size();
    }
}
