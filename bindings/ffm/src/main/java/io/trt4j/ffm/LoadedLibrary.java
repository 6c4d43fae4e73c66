package io.trt4j.ffm;

import io.trt4j.ffm.internal.Given;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    /** What Linux says of the files in a process's memory. */
    private static final Path MAPS = Path.of("/proc/self/maps");

    public LoadedLibrary {
        Given.argument(library, "library");
        Given.argument(path, "path");
        Given.argument(how, "how");
        Given.argument(lookup, "lookup");
    }

    /** The major version that the file's name tells, or -1. */
    int major() {
        return library.majorOf(path.getFileName().toString());
    }

    /**
     * Refuses to go on where this process has loaded another file of the same library, by whatever means: the functions
     * of one would be called by the other.
     *
     * @throws NativeException naming both
     */
    public void requireAlone() {
        try {
            // All at once: reading by lines fails in an interrupted thread.
            String maps = new String(Files.readAllBytes(MAPS), StandardCharsets.ISO_8859_1);
            String own = inMaps(path);
            for (String line : maps.split("\n")) {
                if (line.contains("/" + library.baseName())) {
                    String file = line.substring(line.indexOf('/')).replace(" (deleted)", "");
                    if (library.isNamedBy(file.substring(file.lastIndexOf('/') + 1)) && !file.equals(own)) {
                        throw new NativeException(path + " and " + file + " are both loaded in this process: two"
                                + " versions of " + library.product().name() + " cannot share one.");
                    }
                }
            }
        } catch (NoSuchFileException e) {
            // A system other than Linux does not tell.
        } catch (IOException e) {
            throw new NativeException("Cannot read " + MAPS + ": " + PrivateFolder.reason(e) + ".", e);
        }
    }

    /** A path as it reads in {@link #MAPS}, byte by byte. */
    private static String inMaps(Path path) {
        return new String(DynamicLoader.bytes(path), StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return path + " (" + how + ")";
    }
}
