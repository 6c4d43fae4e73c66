package io.trt4j.samples.circpad.torch;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.MavenArtifact;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LoadAttempt;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One search for LibTorch, place after place. What is no LibTorch, too old or of the wrong kind is told by its files
 * where that is possible: what was loaded stays in the process, where two of them would mix.
 */
final class LibTorchSearch {
    private static final String CPU_LIBRARY = "libtorch_cpu.so";
    private static final String VARIABLE = "LIBTORCH";
    private static final int MAJOR = 2;
    private static final int MINOR = 7;

    /** Maven Central's LibTorch for CPUs, and what it is linked to; bytedeco puts that into a jar of its own. */
    private static final String MAVEN_VERSION = "2.10.0-1.5.13";

    private static final String MAVEN_CLASSIFIER = "linux-x86_64";
    private static final MavenArtifact BLAS = new MavenArtifact("openblas", "0.3.31-1.5.13", MAVEN_CLASSIFIER);

    /** In an order in which each finds those before it. */
    private static final List<String> BLAS_LIBRARIES =
            List.of("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");

    private static final List<String> TORCH_LIBRARIES = List.of("libgomp.so.1", "libc10.so", CPU_LIBRARY);

    /** Where a module is, without running it; not that of the folder this happens to be run in. */
    private static final String PYTHON = "import sys; sys.path = [p for p in sys.path if p]; import importlib.util; "
            + "torch = importlib.util.find_spec('torch'); "
            + "print(torch.submodule_search_locations[0] if torch and torch.submodule_search_locations else '')";

    private final boolean cuda;
    private final PrintWriter out;
    private final List<LoadAttempt> attempts = new ArrayList<>();

    LibTorchSearch(boolean cuda, PrintWriter out) {
        this.cuda = cuda;
        this.out = out;
    }

    /** @throws CannotRunException if there is none */
    LibTorch run() {
        LibTorch found = byName("system property " + LibTorch.PROPERTY, System.getProperty(LibTorch.PROPERTY));
        if (found == null) {
            found = byName("environment variable " + VARIABLE, System.getenv(VARIABLE));
        }
        if (found != null) {
            return found;
        }
        return Stream.<Supplier<LibTorch>>of(this::fromPython, this::fromSystem, this::fromMavenCentral)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(this::missing);
    }

    /** Null if no name is given; if one is, nothing else will do. */
    private LibTorch byName(String how, String name) {
        if (name == null || name.isBlank()) {
            return tried(how, "not set");
        }
        LibTorch found = null;
        if (name.matches("\\d+(\\.\\d+)+-\\d+(\\.\\d+)+")) {
            found = fromMavenCentral(name);
        } else {
            try {
                found = inFolder(Path.of(name).toAbsolutePath(), how);
            } catch (InvalidPathException e) {
                tried(how, e.getMessage());
            }
        }
        if (found == null) {
            throw missing();
        }
        return found;
    }

    private LibTorch fromPython() {
        String how = "python3's torch";
        try {
            Process python = new ProcessBuilder("python3", "-c", PYTHON)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String folder = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (python.waitFor() != 0) {
                return tried(how, "python3 failed");
            }
            return folder.isEmpty() ? tried(how, "python3 has none") : inFolder(Path.of(folder), how);
        } catch (IOException | InvalidPathException e) {
            return tried(how, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return tried(how, "interrupted");
        }
    }

    private LibTorch fromSystem() {
        String how = "system's loader, " + CPU_LIBRARY;
        SymbolLookup symbols;
        try {
            symbols = SymbolLookup.libraryLookup(CPU_LIBRARY, Arena.global());
        } catch (IllegalArgumentException e) {
            return tried(how, "not found");
        }
        return open(mapped(CPU_LIBRARY), how, symbols);
    }

    private LibTorch fromMavenCentral() {
        return cuda ? null : fromMavenCentral(MAVEN_VERSION);
    }

    private LibTorch fromMavenCentral(String version) {
        MavenArtifact torch = new MavenArtifact("pytorch", version, MAVEN_CLASSIFIER);
        String how = torch.toString();
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (cuda) {
            return tried(how, "is for CPUs only");
        }
        if (!platform.equals("Linux amd64")) {
            return tried(how, "is not for " + platform);
        }
        for (MavenArtifact artifact : List.of(torch, BLAS)) {
            if (!artifact.isFetched() && out == null) {
                return tried(artifact.toString(), "not fetched");
            } else if (!artifact.isFetched()) {
                artifact.fetch(out);
            }
        }
        try {
            Path blas = Libraries.extract(BLAS.file(), BLAS_LIBRARIES::contains);
            Path folder = Libraries.extract(torch.file(), TORCH_LIBRARIES::contains);
            for (String name : BLAS_LIBRARIES) {
                System.load(blas.resolve(name).toString());
            }
            return load(folder, how);
        } catch (IOException e) {
            return tried(how, "cannot be extracted: " + e.getMessage());
        } catch (UnsatisfiedLinkError e) {
            return tried(BLAS.toString(), e.getMessage());
        }
    }

    /** In an unpacked LibTorch or a package of Python, or the folder of libraries in it. */
    private LibTorch inFolder(Path folder, String how) {
        String place = how + ", " + folder;
        Path libraries = Stream.of(folder, folder.resolve("lib"))
                .filter(f -> Files.exists(f.resolve(CPU_LIBRARY)))
                .findFirst()
                .orElse(null);
        if (libraries == null) {
            return tried(place, Files.isDirectory(folder) ? "no " + CPU_LIBRARY + " in it" : "no such folder");
        }
        if (cuda && !Files.exists(libraries.resolve(LibTorch.CUDA_LIBRARY))) {
            return tried(place, "is for CPUs only");
        }
        String version = writtenVersion(libraries);
        return version != null && isTooOld(version) ? tried(place, tooOld(version)) : load(libraries, place);
    }

    private LibTorch load(Path folder, String place) {
        Path file = folder.resolve(CPU_LIBRARY);
        try {
            System.load(file.toString()); // tells what is wrong, which SymbolLookup does not
        } catch (UnsatisfiedLinkError e) {
            return tried(place, e.getMessage());
        }
        return open(file, place, SymbolLookup.libraryLookup(file, Arena.global()));
    }

    /** From here on it is this one or none. */
    private LibTorch open(Path file, String place, SymbolLookup symbols) {
        String version = version(symbols);
        if (version == null || isTooOld(version)) {
            tried(
                    place,
                    version == null ? "lacks aoti_torch_abi_version, as LibTorch before 2.7 does" : tooOld(version));
            throw missing();
        }
        try {
            LibTorch found = new LibTorch(new Shim(symbols), version, file);
            return cuda ? found.withCuda() : found;
        } catch (UnsatisfiedLinkError | IllegalArgumentException e) {
            tried(place, e.getMessage());
            throw missing();
        }
    }

    /** As the library says, or null. */
    private static String version(SymbolLookup symbols) {
        return symbols.find("aoti_torch_abi_version")
                .map(function -> {
                    try {
                        long version = (long) Linker.nativeLinker()
                                .downcallHandle(function, FunctionDescriptor.of(JAVA_LONG))
                                .invokeExact();
                        return (version >>> 56) + "." + (version >>> 48 & 0xff) + "." + (version >>> 40 & 0xff);
                    } catch (Throwable t) {
                        throw new IllegalStateException(t);
                    }
                })
                .orElse(null);
    }

    /** As a file beside the folder of libraries says, Python's version.py or LibTorch's build-version, or null. */
    private static String writtenVersion(Path libraries) {
        for (String name : List.of("version.py", "build-version")) {
            try {
                Matcher version = Pattern.compile("(?m)^(?:__version__ = ')?(\\d+\\.\\d+[^'\\s]*)")
                        .matcher(Files.readString(libraries.resolveSibling(name)));
                if (version.find()) {
                    return version.group(1);
                }
            } catch (IOException e) {
                // the library will say
            }
        }
        return null;
    }

    private static boolean isTooOld(String version) {
        String[] numbers = version.split("\\.");
        int major = Integer.parseInt(numbers[0]);
        return major < MAJOR || major == MAJOR && Integer.parseInt(numbers[1].replaceAll("\\D.*", "")) < MINOR;
    }

    private static String tooOld(String version) {
        return "is LibTorch " + version + ", and " + MAJOR + "." + MINOR + " or newer is needed";
    }

    /** The file of this name that is in the process's memory. */
    static Path mapped(String name) {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"), StandardCharsets.ISO_8859_1)) {
            return maps.filter(line -> line.contains("/" + name))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .findFirst()
                    .orElse(Path.of(name));
        } catch (IOException e) {
            return Path.of(name);
        }
    }

    /** Records an attempt; returns null, which is what an attempt that failed gives. */
    private LibTorch tried(String place, String outcome) {
        attempts.add(new LoadAttempt(place, outcome));
        return null;
    }

    private CannotRunException missing() {
        return new CannotRunException("no usable LibTorch" + (cuda ? " for GPUs" : "") + " was found ("
                + attempts.stream().map(LoadAttempt::toString).collect(Collectors.joining("; "))
                + "); install LibTorch " + MAJOR + "." + MINOR
                + " or newer, or name its folder with --libtorch, the system property "
                + LibTorch.PROPERTY + " or the environment variable " + VARIABLE + ".");
    }
}
