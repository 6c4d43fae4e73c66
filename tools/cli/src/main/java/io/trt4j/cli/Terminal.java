package io.trt4j.cli;

/** Whether somebody watches. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input and output are a terminal, so that a line may be written over. */
    static boolean is() {
        return System.console() != null && System.console().isTerminal();
    }
}
