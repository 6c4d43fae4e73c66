package io.trt4j.cli;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.Library;
import io.trt4j.ffm.LibraryReport;
import io.trt4j.ffm.LoadAttempt;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which native libraries a sample uses: the value of {@code --natives}. */
public final class Natives {
    /** The option's description. */
    public static final String DESCRIPTION = "Which TensorRT: what is installed and else Maven Central's (auto),"
            + " only what is installed (none), a folder's, or a version of org.bytedeco:tensorrt on Maven Central.";

    /** What the option's value may be. */
    public static final String VALUES = "auto|none|FOLDER|" + Natives.TENSORRT_VERSION;

    private static final String TENSORRT_VERSION = "10.6-1.5.11";

    /** What JCuda's NVRTC library is linked to. */
    private static final MavenArtifact NVRTC_12 = new MavenArtifact("cuda-redist", "12.9-9.10-1.5.12", "linux-x86_64");

    private static final int NVRTC_MAJOR = 12;

    /** How a library was found that was found where {@link #lookFirstIn} says. */
    private static final String PROPERTY = "system property " + Libraries.PATH_PROPERTY;

    private enum Choice {
        AUTO,
        NONE,
        FOLDER,
        VERSION
    }

    private final Choice choice;
    private final String text;

    private Natives(Choice choice, String text) {
        this.choice = choice;
        this.text = text;
    }

    /** Reads the option's value. */
    public static final class Converter implements ITypeConverter<Natives> {
        @Override
        public Natives convert(String text) {
            if (text.equals("auto")) {
                return new Natives(Choice.AUTO, text);
            }
            if (text.equals("none")) {
                return new Natives(Choice.NONE, text);
            }
            if (isFolder(text)) {
                return new Natives(Choice.FOLDER, Path.of(text).toAbsolutePath().toString());
            }
            if (text.matches("\\d+(\\.\\d+)+-\\d+(\\.\\d+)+")) {
                return new Natives(Choice.VERSION, text);
            }
            throw new TypeConversionException("'" + text
                    + "' is neither auto, none, a folder that exists, nor a version such as " + TENSORRT_VERSION + ".");
        }

        private static boolean isFolder(String text) {
            try {
                return !text.isEmpty() && Files.isDirectory(Path.of(text));
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /** Loads a library if it can be had without fetching anything, and tells what was tried. */
    public LibraryReport find(Library library) {
        MavenArtifact artifact =
                artifact(library).filter(MavenArtifact::isFetched).orElse(null);
        if (choice == Choice.FOLDER) {
            lookFirstIn(text);
        } else if (choice == Choice.VERSION && artifact != null) {
            lookFirstIn(artifact.file().toString());
        }
        LibraryReport report = search(library);
        if (report.loaded().isEmpty() && artifact != null) {
            lookFirstIn(artifact.file().toString());
            LibraryReport second = search(library);
            report = new LibraryReport(
                    library,
                    second.loaded(),
                    Stream.concat(report.attempts().stream(), second.attempts().stream())
                            .toList());
        }
        return report;
    }

    /** Loads a library if it can be had and would not be fetched. */
    public void findUnlessFetched(Library library) {
        if (fetchable(library).isEmpty()) {
            find(library);
        }
    }

    /**
     * Loads a library; fetches it if need be, and says so.
     *
     * @throws CannotRunException if that is not possible
     */
    public LoadedLibrary require(Library library, PrintWriter err) {
        MavenArtifact artifact = artifact(library).filter(a -> !a.isFetched()).orElse(null);
        if (artifact != null && isVersionOf(library)) {
            fetch(artifact, err);
        }
        LibraryReport report = find(library);
        if (report.loaded().isEmpty() && artifact != null && !artifact.isFetched()) {
            fetch(artifact, err);
            report = find(library);
        }
        LoadedLibrary loaded = report.loaded().orElse(null);
        if (loaded == null || isChosen(library) && !loaded.how().startsWith(PROPERTY)) {
            throw new CannotRunException(missing(library, report));
        }
        return loaded;
    }

    /** What {@link #require} would fetch for a library that was not found, if anything. */
    Optional<String> fetchable(Library library) {
        return artifact(library).filter(a -> !a.isFetched()).map(a -> a + ", " + a.size());
    }

    /** Whether this says where the library must come from. */
    private boolean isChosen(Library library) {
        return isVersionOf(library) || choice == Choice.FOLDER && library == TensorRTLibraries.NVINFER;
    }

    private boolean isVersionOf(Library library) {
        return choice == Choice.VERSION && library == TensorRTLibraries.NVINFER;
    }

    private String missing(Library library, LibraryReport report) {
        if (library == TensorRTLibraries.NVONNXPARSER) {
            return "TensorRT's ONNX parser, " + library.baseName()
                    + ", is not beside its libnvinfer; --workflow network does without it.";
        }
        String name = library == CudaLibraries.NVRTC ? library.baseName() + "." + NVRTC_MAJOR : library.baseName();
        String tried = report.attempts().stream()
                .filter(attempt -> attempt.place().startsWith(PROPERTY))
                .map(LoadAttempt::outcome)
                .collect(Collectors.joining("; "));
        return switch (choice) {
            case FOLDER ->
                "no usable " + name + " in " + text + (tried.isEmpty() ? "" : ": " + tried)
                        + "; name a folder that has one with --natives.";
            case NONE ->
                "no usable " + name + " is installed; install it, or let --natives auto fetch it (samples/run info"
                        + " --natives none lists what was tried).";
            case AUTO, VERSION ->
                "no usable " + name + " was found, neither installed nor in what Maven Central has"
                        + (tried.isEmpty() ? "" : ": " + tried) + " (samples/run info lists what was tried).";
        };
    }

    private static LibraryReport search(Library library) {
        return library == CudaLibraries.NVRTC ? Libraries.report(library, NVRTC_MAJOR) : Libraries.report(library);
    }

    /** What has the library on Maven Central; none where nothing may be fetched. */
    private Optional<MavenArtifact> artifact(Library library) {
        if (choice == Choice.NONE || choice == Choice.FOLDER) {
            return Optional.empty();
        }
        if (library == TensorRTLibraries.NVINFER) {
            String version = choice == Choice.VERSION ? text : TENSORRT_VERSION;
            return Optional.of(new MavenArtifact("tensorrt", version, "linux-x86_64-redist"));
        }
        // The others come with libnvinfer or with the driver.
        return library == CudaLibraries.NVRTC ? Optional.of(NVRTC_12) : Optional.empty();
    }

    private static void fetch(MavenArtifact artifact, PrintWriter err) {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new CannotRunException(
                    "no TensorRT was found, and the one on Maven Central is for Linux on x86-64, not for " + platform
                            + "; install TensorRT, or name its folder with --natives.");
        }
        artifact.fetch(err);
    }

    private static void lookFirstIn(String place) {
        String before = System.getProperty(Libraries.PATH_PROPERTY, "");
        List<String> places = Arrays.asList(before.split(File.pathSeparator));
        if (!places.contains(place)) {
            System.setProperty(Libraries.PATH_PROPERTY, before.isEmpty() ? place : place + File.pathSeparator + before);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
