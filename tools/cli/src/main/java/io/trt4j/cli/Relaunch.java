package io.trt4j.cli;

import io.trt4j.ffm.LoadedLibrary;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Some TensorRT open the kernels of their builder by the file's bare name, which the system's loader looks for in
 * {@code LD_LIBRARY_PATH} as it was when the process started. So the process has to be started again; the launcher
 * does.
 */
public final class Relaunch {
    /** The exit status that asks the launcher to start the same command again. */
    public static final int STATUS = 75;

    /**
     * The environment variable that names the file in which the launcher is told the folder; not set the second time.
     */
    private static final String FILE = "TRT4J_RELAUNCH";

    private Relaunch() {}

    /**
     * Whether this process must end with {@link #STATUS} before it builds an engine; the launcher is then told the
     * folder.
     *
     * @param err gets a warning where the builder will fail, and there is no launcher to help
     */
    public static boolean isNeeded(LoadedLibrary nvinfer, PrintWriter err) {
        return isNeeded(nvinfer, err, System.getenv());
    }

    static boolean isNeeded(LoadedLibrary nvinfer, PrintWriter err, Map<String, String> environment) {
        Path folder = nvinfer.path().getParent();
        // What the loader found by its name is in a folder where it finds the kernels too.
        if (nvinfer.how().equals("system's loader")
                || !hasBuilderResource(folder)
                || isOnLoaderPath(folder, environment.get("LD_LIBRARY_PATH"))) {
            return false;
        }
        String file = environment.get(FILE);
        if (file == null) {
            err.println("warning: TensorRT's builder may not find its kernels; start with " + folder
                    + " in LD_LIBRARY_PATH, or use samples/run.");
            return false;
        }
        try {
            Files.writeString(Path.of(file), folder.toString());
        } catch (IOException e) {
            throw new CannotRunException("cannot write " + file + ": " + e.getMessage(), e);
        }
        return true;
    }

    private static boolean hasBuilderResource(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "libnvinfer_builder_resource*")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            throw new CannotRunException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isOnLoaderPath(Path folder, String loaderPath) {
        return loaderPath != null
                && Arrays.stream(loaderPath.split(File.pathSeparator))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath())
                        .anyMatch(entry -> entry.equals(folder) || isSame(entry, folder));
    }

    private static boolean isSame(Path entry, Path folder) {
        try {
            return Files.isSameFile(entry, folder);
        } catch (IOException e) {
            return false; // entries that do not exist are common
        }
    }
}
