package io.trt4j.bindings;

import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/**
 * A library that is loaded, and stays so until the process ends.
 *
 * @param library which one
 * @param path the file the loader took, symbolic links followed
 * @param how how it was found: by which property, variable or other means
 * @param lookup its exported symbols; addresses stay good until the process ends
 */
public record LoadedLibrary(Library library, Path path, String how, SymbolLookup lookup) {
    /** The major version that the file's name tells, or -1. */
    int major() {
        return library.majorOf(path.getFileName().toString());
    }

    @Override
    public String toString() {
        return path + " (" + how + ")";
    }
}
