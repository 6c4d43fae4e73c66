package io.trt4j.cli.testing;

import java.io.IOException;

/** The C compiler that the plugin in C is built with. */
public final class CCompiler {
    private CCompiler() {}

    /** Whether this machine has one. */
    public static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("cc", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
