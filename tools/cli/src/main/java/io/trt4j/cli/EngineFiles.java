package io.trt4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options of a sample that write its engine to a file, or read it from one. */
public final class EngineFiles {
    @Option(names = "--save-engine", paramLabel = "F", description = "Writes the engine to a file.")
    private Path save;

    @Option(names = "--load-engine", paramLabel = "F", description = "Reads the engine from a file; builds none.")
    private Path load;

    /**
     * Makes sure that the options go together, and that there is a folder to write to.
     *
     * @throws CannotRunException if not
     */
    public void require() {
        if (save != null && load != null) {
            throw new CannotRunException(
                    "--save-engine and --load-engine exclude each other: what is loaded is there.");
        }
        OutputFiles.requireFolders(save);
    }

    /** The file that the engine comes from; null where it is built. */
    public Path load() {
        return load;
    }

    /**
     * Reads the engine, and says so.
     *
     * @throws CannotRunException if that is not possible
     */
    public byte[] read(PrintWriter out) {
        try {
            byte[] plan = Files.readAllBytes(load);
            out.printf(Locale.ROOT, "loaded the engine from %s, %,d bytes%n", load, plan.length);
            return plan;
        } catch (IOException e) {
            throw new CannotRunException("cannot read the engine from " + load + ": " + OutputFiles.reason(e), e);
        }
    }

    /**
     * Writes the engine if it is to be written, and says so.
     *
     * @throws CannotRunException if that is not possible
     */
    public void write(byte[] plan, PrintWriter out) {
        if (save != null) {
            try {
                Files.write(save, plan);
                out.println("saved the engine to " + save);
            } catch (IOException e) {
                throw new CannotRunException("cannot write the engine to " + save + ": " + OutputFiles.reason(e), e);
            }
        }
    }
}
