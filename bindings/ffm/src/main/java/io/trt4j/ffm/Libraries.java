package io.trt4j.ffm;

import io.trt4j.ffm.internal.Given;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.IOException;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds and loads native libraries, each once; they stay loaded until the process ends. Tried in this order:
 *
 * <ol>
 *   <li>the system property {@value #PATH_PROPERTY}: files, folders or bytedeco's {@code *-redist} jars, separated as
 *       in a class path,
 *   <li>the environment variable of the product, such as {@code CUDA_HOME}, and the folders of libraries below it,
 *   <li>the versioned file names, through the system's loader (so {@code LD_LIBRARY_PATH} and {@code ld.so.cache}),
 *   <li>a {@code *-redist} artifact of bytedeco on the class path, in a jar within a jar, in an OSGi bundle, or linked
 *       into Java's image; its files are extracted once into {@link #cache() the cache}.
 * </ol>
 *
 * <p>Only regular files that are whole are opened. Empty entries of {@value #PATH_PROPERTY} are ignored.
 *
 * <p>Folders of the cache are made for the user alone (mode 0700). What belongs to neither the user nor root, or can be
 * written by others, is refused. A manifest in each folder has the SHA-256 of each file: a file whose size or times
 * differ from it is read again, and extracted again if its content is another. A complete folder that cannot be written
 * serves. Threads, class loaders and processes may extract at the same moment. When a new folder is made, those that no
 * process has used for 30 days, and none uses, are deleted.
 *
 * <p>A library that goes with another is looked for beside that one first, and must be of its major version. Methods may be called from any thread.
 */
public final class Libraries {
    /** The system property that names files, folders or jars to look for libraries in. */
    public static final String PATH_PROPERTY = "trt4j.library.path";

    /** The system property that names {@link #cache() the cache}. */
    public static final String CACHE_PROPERTY = "trt4j.cache";

    // Only successes are kept: after a failure the user may set a property and try again.
    private static final Map<Library, LibraryReport> LOADED = new HashMap<>();

    private Libraries() {}

    /**
     * The folder for what is worth keeping from one process to the next, which need not exist: the system property
     * {@value #CACHE_PROPERTY}; else {@code $XDG_CACHE_HOME/trt4j}; else {@code ~/.cache/trt4j}; else, where the user has
     * no home or cannot write there, {@code trt4j-UID} in the folder for temporary files.
     *
     * @throws NativeException if what names it cannot be a path in the system's encoding
     */
    public static Path cache() {
        String property = System.getProperty(CACHE_PROPERTY, "");
        if (!property.isBlank()) {
            return path(property, "The system property " + CACHE_PROPERTY);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && xdg.startsWith("/")) { // its standard has relative ones ignored
            return path(xdg, "The environment variable XDG_CACHE_HOME").resolve("trt4j");
        }
        // "?" where the system does not know the user, who then has no HOME either.
        String name = System.getProperty("user.home", "?");
        if (!name.isBlank() && !name.equals("?")) {
            Path home = path(name, "The user's home").resolve(".cache").resolve("trt4j");
            if (Files.isDirectory(home) || canBeMade(home)) {
                return home;
            }
        }
        return path(System.getProperty("java.io.tmpdir", ""), "The system property java.io.tmpdir")
                .resolve("trt4j-" + user());
    }

    private static Path path(String text, String what) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new NativeException(what + " " + notAPath(e) + "; or " + PrivateFolder.REMEDY + ".", e);
        }
    }

    /** Why a text cannot be a path, and what to do, as the end of a sentence. */
    static String notAPath(InvalidPathException e) {
        return "has '" + e.getInput().replace('\0', '?') + "', which is no path in the system's encoding, "
                + System.getProperty("sun.jnu.encoding") + " (" + e.getReason()
                + "): write it without these characters, or start java in the locale they are of, such as"
                + " LC_ALL=C.UTF-8";
    }

    private static boolean canBeMade(Path folder) {
        Path above = folder;
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    private static String user() {
        try {
            return Integer.toString(PrivateFolder.user());
        } catch (IOException e) {
            return System.getProperty("user.name"); // a system other than Linux
        }
    }

    /**
     * Makes sure that this JVM may load libraries.
     *
     * @throws NativeException if it refuses native access, or the system has no {@code dlopen}
     */
    public static void requireNativeAccess() {
        DynamicLoader.get();
    }

    /**
     * Loads a library, or returns the one that is already loaded.
     *
     * @throws LibraryNotFoundException if no usable file is found
     * @throws NativeException if this JVM refuses native access, or the system has no {@code dlopen}
     */
    public static LoadedLibrary load(Library library) {
        LibraryReport report = find(Given.argument(library, "library"));
        if (report.loaded().isEmpty()) { // no lambda expression, which each process would have to link
            throw new LibraryNotFoundException(report);
        }
        return report.loaded().get();
    }

    /**
     * The symbols of a library, which is loaded when the first one is asked for; asking throws what {@link
     * #load(Library)} throws.
     */
    public static SymbolLookup lookup(Library library) {
        Given.argument(library, "library");
        return symbol -> load(library).lookup().find(symbol);
    }

    /** Loads a library if it can, and tells what was tried; never throws because it cannot. */
    public static LibraryReport report(Library library) {
        return unlessRefused(library, () -> find(library));
    }

    /**
     * Loads a library of a given major version if it can, and tells what was tried; for what is linked to that version.
     * {@link #lookup(Library)} keeps to the version that was loaded first.
     */
    public static LibraryReport report(Library library, int major) {
        return unlessRefused(library, () -> find(library, major));
    }

    /**
     * Extracts files of a jar into the cache, each once, for libraries that are in jars in another way. The rules
     * of the cache above hold; the folder is deleted only once this process has ended. Says before how large the files
     * are, by the logger of this package.
     *
     * @param wanted which files, by their names without folders
     * @return the folder that has them all, whatever folders they were in
     * @throws IOException if the file cannot be read, is no jar or is damaged, or the cache cannot be used
     * @throws NativeException if the cache's name cannot be a path in the system's encoding
     */
    public static Path extract(Path jar, Predicate<String> wanted) throws IOException {
        return RedistArtifact.extract(Given.argument(jar, "jar"), cache(), Given.argument(wanted, "wanted"));
    }

    private static LibraryReport unlessRefused(Library library, Supplier<LibraryReport> search) {
        Given.argument(library, "library");
        try {
            return search.get();
        } catch (NativeException e) {
            return new LibraryReport(
                    library, Optional.empty(), List.of(new LoadAttempt(library.baseName(), e.getMessage())));
        }
    }

    private static synchronized LibraryReport find(Library library, int major) {
        LibraryReport known = LOADED.get(library);
        if (known != null && known.loaded().get().major() == major) {
            return known;
        }
        LibraryReport report = new LibrarySearch(library, major).run();
        if (report.loaded().isPresent()) {
            LOADED.putIfAbsent(library, report);
        }
        return report;
    }

    private static synchronized LibraryReport find(Library library) {
        LibraryReport known = LOADED.get(library);
        if (known != null) {
            return known;
        }
        LoadedLibrary leader = null;
        if (library.leader() != null) {
            LibraryReport needed = find(library.leader().library());
            if (needed.loaded().isEmpty()) {
                return new LibraryReport(library, Optional.empty(), needed.attempts());
            }
            leader = needed.loaded().get();
        }
        LibraryReport report = new LibrarySearch(library, leader).run();
        if (report.loaded().isPresent()) {
            LOADED.put(library, report);
        }
        return report;
    }
}
