package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Compilers and what they make, run by tests. */
final class Programs {
    private Programs() {}

    /** What a program printed, and its exit status. */
    record Result(String output, int status) {}

    /** Runs a program in a folder; empty where there is no such program. */
    static Optional<Result> run(Path folder, String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            if (e.getMessage().contains("No such file")) {
                return Optional.empty();
            }
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes());
        return Optional.of(new Result(output, process.waitFor()));
    }
}
