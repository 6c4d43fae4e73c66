package io.trt4j.tensorrt.abi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The C and C++ compiler, where the machine has one. */
final class Gcc {
    private Gcc() {}

    /** Compiles C++ into a library and loads it; null where there is no compiler. */
    static SymbolLookup library(Path folder, String source) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("test.cpp"), source);
        Path library = folder.resolve("libtest.so");
        return run("g++", "-shared", "-fPIC", "-o", library.toString(), file.toString())
                .map(output -> SymbolLookup.libraryLookup(library, Arena.global()))
                .orElse(null);
    }

    /** What a C program prints; empty where there is no compiler. */
    static Optional<String> output(Path folder, String source) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("test.c"), source);
        Path program = folder.resolve("test");
        return run("gcc", "-o", program.toString(), file.toString()).isEmpty()
                ? Optional.empty()
                : run(program.toString());
    }

    private static Optional<String> run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            if (e.getMessage().contains("No such file")) {
                return Optional.empty();
            }
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + output);
        }
        return Optional.of(output);
    }
}
