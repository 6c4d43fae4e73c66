package io.trt4j.ffm;

import io.trt4j.ffm.internal.PrivateFolder;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for one library, place after place, until a file loads and proves to be that library. */
final class LibrarySearch {
    private final DynamicLoader loader = DynamicLoader.get();
    private final List<LoadAttempt> attempts = new ArrayList<>();
    private final Library library;
    /** What the library must go with, or null where it stands alone. */
    private final @Nullable LoadedLibrary leader;
    /** The major version the library must have, or -1 where any will do. */
    private final int major;

    LibrarySearch(Library library, @Nullable LoadedLibrary leader) {
        this.library = library;
        this.leader = leader;
        this.major = leader == null ? -1 : majorOf(leader);
    }

    LibrarySearch(Library library, int major) {
        this.library = library;
        this.leader = null;
        this.major = major;
    }

    LibraryReport run() {
        Optional<LoadedLibrary> found = Stream.<Supplier<@Nullable LoadedLibrary>>of(
                        this::besideLeader,
                        this::fromProperty,
                        this::fromEnvironment,
                        this::fromSystem,
                        this::fromClassPath)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst();
        return new LibraryReport(library, found, attempts);
    }

    private @Nullable LoadedLibrary besideLeader() {
        return leader == null
                ? null
                : inFolder(
                        Objects.requireNonNull(leader.path().getParent()),
                        "beside lib" + leader.library().stem());
    }

    private @Nullable LoadedLibrary fromProperty() {
        String how = "system property " + Libraries.PATH_PROPERTY;
        String value = System.getProperty(Libraries.PATH_PROPERTY, "");
        if (value.isBlank()) {
            return tried(how, LoadAttempt.NOT_SET);
        }
        for (String entry : value.split(File.pathSeparator)) {
            if (entry.isBlank()) {
                continue; // not the working folder, which an empty path would be
            }
            Path path = path(how, entry);
            LoadedLibrary found;
            if (path == null) {
                found = null;
            } else if (entry.endsWith(".jar") && Files.isRegularFile(path)) {
                found = fromRedist(how + ", " + path.getFileName(), resource -> RedistArtifact.find(path, resource));
            } else if (Files.isDirectory(path)) {
                found = inFolder(path, how);
            } else if (!Files.exists(path)) {
                found = tried(how + ", " + entry, "no such file or folder");
            } else if (library.isNamedBy(path.getFileName().toString())) {
                found = inFile(path, how);
            } else {
                found = tried(how + ", " + entry, "not named like " + library.baseName());
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable LoadedLibrary fromEnvironment() {
        String variable = library.product().homeVariable();
        if (variable == null) {
            return null;
        }
        String how = "environment variable " + variable;
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return tried(how, LoadAttempt.NOT_SET);
        }
        Path home = path(how, value);
        if (home == null) {
            return null;
        }
        if (!Files.isDirectory(home)) {
            return tried(how + ", " + home, "no such folder");
        }
        for (Path folder : librariesBelow(home)) {
            LoadedLibrary found = inFolder(folder, how);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable LoadedLibrary fromSystem() {
        for (String name : fileNames()) {
            String place = "system's loader, " + name;
            String problem = onLoaderPath(name);
            LoadedLibrary found = problem != null
                    ? tried(place, problem)
                    : open(() -> loader.open(name), null, "system's loader", place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Why the system's loader must not be asked for a name: the first file of it that it would open ends the process. */
    private @Nullable String onLoaderPath(String name) {
        String folders = System.getenv("LD_LIBRARY_PATH");
        if (folders == null) {
            return null;
        }
        return Stream.of(folders.split("[:;]"))
                .map(folder -> path("environment variable LD_LIBRARY_PATH", folder))
                .filter(Objects::nonNull)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .map(file -> {
                    String problem = ElfFile.problem(file);
                    return problem == null ? null : file + ": " + problem;
                })
                .orElse(null);
    }

    private @Nullable LoadedLibrary fromClassPath() {
        return fromRedist("class path", RedistArtifact::find);
    }

    /** Where a resource is, or null. */
    private interface Finder {
        @Nullable
        RedistArtifact find(String resource) throws IOException;
    }

    private @Nullable LoadedLibrary fromRedist(String how, Finder finder) {
        String folder = library.resourceFolder();
        if (folder == null) {
            return null;
        }
        boolean any = false;
        for (String name : fileNames()) {
            LoadedLibrary found = null;
            try {
                RedistArtifact artifact = finder.find(folder + name);
                if (artifact == null) {
                    continue;
                }
                found = inFile(artifact.extract(Libraries.cache(), library), how);
            } catch (IOException e) {
                tried(how + ", " + folder + name, "cannot be extracted: " + PrivateFolder.reason(e));
            } catch (NativeException e) {
                tried(how + ", " + folder + name, e.getMessage());
            }
            any = true;
            if (found != null) {
                return found;
            }
        }
        return any ? null : tried(how, "no resource " + String.join(", ", fileNames()) + " in " + folder);
    }

    private @Nullable LoadedLibrary inFolder(Path folder, String how) {
        boolean any = false;
        for (String name : fileNames()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                any = true;
                LoadedLibrary found = inFile(file, how);
                if (found != null) {
                    return found;
                }
            }
        }
        if (any) {
            return null;
        }
        String other = library.fileNames().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .orElse(null);
        return tried(
                how + ", " + folder,
                other == null ? "no " + String.join(", ", fileNames()) + " in this folder" : mismatch(other));
    }

    private @Nullable LoadedLibrary inFile(Path file, String how) {
        String place = how + ", " + file;
        int named = library.majorOf(file.getFileName().toString());
        if (major >= 0 && named >= 0 && named != major) {
            return tried(place, mismatch(file.getFileName().toString()));
        }
        String problem = ElfFile.problem(file);
        return problem == null ? open(() -> loader.open(file), file, how, place) : tried(place, problem);
    }

    /** Has the loader open a file, or a bare name where it is null, and asks whether that is the library meant. */
    private @Nullable LoadedLibrary open(
            Supplier<MemorySegment> opening, @Nullable Path file, String how, String place) {
        MemorySegment handle;
        try {
            handle = opening.get();
        } catch (UnsatisfiedLinkError e) {
            return tried(place, e.getMessage() + hint(file));
        }
        SymbolLookup symbols = loader.symbols(handle);
        for (String symbol : library.symbols()) {
            if (symbols.find(symbol).isEmpty()) {
                loader.close(handle);
                return tried(place, "loaded, but is another library: it lacks the symbol " + symbol);
            }
        }
        String probe = library.symbols().getFirst();
        Path path = real(loader.fileOf(symbols.find(probe).orElseThrow()));
        if (file != null && !path.equals(real(file))) {
            loader.close(handle);
            return tried(place, "loaded, but is another library: its symbol " + probe + " is of " + path);
        }
        if (file != null) {
            openCompanions(path);
        }
        tried(place, "loaded");
        return new LoadedLibrary(library, path, how, symbols);
    }

    /** What the loader does not say of why a file cannot be loaded. */
    private String hint(@Nullable Path file) {
        return file != null && loader.forbidsLoading(file)
                ? "; its file system is mounted noexec, so that no library in it can be loaded: " + PrivateFolder.REMEDY
                        + ", or name a library elsewhere with -D" + Libraries.PATH_PROPERTY
                : "";
    }

    private void openCompanions(Path path) {
        if (library.companions() == null) {
            return;
        }
        try (var files = Files.newDirectoryStream(path.getParent(), library.companions())) {
            for (Path file : files) {
                String problem = ElfFile.problem(file);
                if (problem == null) {
                    loader.open(file);
                } else {
                    tried(file.toString(), problem);
                }
            }
        } catch (IOException | DirectoryIteratorException | UnsatisfiedLinkError e) {
            tried("beside " + path, library + " will not find its " + library.companions() + ": " + e.getMessage());
        }
    }

    /** Records an attempt; returns null, which is what an attempt that failed gives. */
    private @Nullable LoadedLibrary tried(String place, String outcome) {
        attempts.add(new LoadAttempt(place, outcome));
        return null;
    }

    /** The names to look for: all of the library's, or those of the major version of its leader. */
    private List<String> fileNames() {
        return library.fileNames().stream()
                .filter(name -> major < 0 || library.majorOf(name) == major)
                .toList();
    }

    private String mismatch(String fileName) {
        if (leader == null) {
            return fileName + " is not of version " + major + ", which is needed";
        }
        String product = library.product().name();
        return fileName + " is of " + product + " " + library.majorOf(fileName) + ", but " + leader.path() + " of "
                + product + " " + major + " is loaded: both must be of one version";
    }

    private int majorOf(LoadedLibrary leader) {
        String function = leader.library().symbols().getFirst();
        int version = loader.callInt(leader.lookup().find(function).orElseThrow());
        return Objects.requireNonNull(library.leader()).major().applyAsInt(version);
    }

    private @Nullable Path path(String how, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            tried(how, Libraries.notAPath(e));
            return null;
        }
    }

    /** The folders that libraries lie in below the folder of an installation, those that exist, each once. */
    private static Set<Path> librariesBelow(Path home) {
        Set<Path> folders = new LinkedHashSet<>();
        Stream.of("", "lib", "lib64")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .map(LibrarySearch::real)
                .forEach(folders::add);
        Path targets = home.resolve("targets");
        if (Files.isDirectory(targets)) {
            try (var platforms = Files.newDirectoryStream(targets)) {
                platforms.forEach(platform -> folders.add(real(platform.resolve("lib"))));
            } catch (IOException | DirectoryIteratorException e) {
                throw new NativeException("Cannot list " + targets + ": " + e.getMessage(), e);
            }
        }
        folders.removeIf(folder -> !Files.isDirectory(folder));
        return folders;
    }

    /** The path with symbolic links followed, as far as the file system tells. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
