package io.trt4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a sample is to write. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Makes sure, before the work begins, that there is a folder for each file; null stands for none.
     *
     * @throws CannotRunException if there is not
     */
    public static void requireFolders(Path... files) {
        for (Path file : files) {
            if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
                throw new CannotRunException("cannot write " + file + ": there is no such folder.");
            }
        }
    }

    /** Why a file cannot be used; some exceptions say no more than its name. */
    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException f -> "there is no such file.";
            case AccessDeniedException f -> "access is denied.";
            default -> e.getMessage();
        };
    }
}
