package io.trt4j.samples.circpad.c;

import io.trt4j.cli.CannotRunException;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles the C sources beside this class with the machine's C compiler, into files that are deleted when the JVM
 * exits. Methods throw a {@link CannotRunException} with the compiler's words, if there is none or it refuses.
 */
public final class CBaseline {
    /** Beside this class, where the build puts them. */
    private static final List<String> SOURCES = List.of("circpad.c", "start.c", "trt4j_tensorrt.h");

    private final Path folder;

    private CBaseline() throws IOException {
        if (TensorRT.version().major() != 10) {
            throw new CannotRunException("the plugin in C has the vtables of TensorRT 10, but " + TensorRT.version()
                    + " is loaded; choose another with --natives.");
        }
        folder = temporary(Files.createTempDirectory("trt4j-c-baseline"));
        for (String source : SOURCES) {
            try (InputStream in = CBaseline.class.getResourceAsStream(source)) {
                Files.copy(in, temporary(folder.resolve(source)));
            }
        }
    }

    /**
     * The plugin, as TensorRT's registry loads it.
     *
     * @param image the compiled {@linkplain io.trt4j.samples.circpad.padding.Kernels kernels}, as
     *     {@code cuModuleLoadData} takes them
     * @param flags of the compiler, besides those that are needed
     */
    static Path plugin(byte[] image, String... flags) {
        try {
            CBaseline c = new CBaseline();
            Path kernels = Files.write(temporary(c.folder.resolve("circpad.image")), image);
            List<String> all = new ArrayList<>(List.of("-shared", "-fPIC", "-DCIRCPAD_IMAGE=\"" + kernels + "\""));
            all.addAll(List.of(flags));
            return c.compile("circpad.c", "libcircpad.so", all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program that does what {@code circ-pad --load-engine} does. */
    public static Path program(String... flags) {
        try {
            return new CBaseline().compile("start.c", "start", List.of(flags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(String source, String result, List<String> flags) throws IOException {
        Path file = temporary(folder.resolve(result));
        List<String> command = new ArrayList<>(List.of("cc", "-O2", "-I", folder.toString()));
        command.add("-DTENSORRT_VERSION=" + TensorRT.version().number());
        command.addAll(flags);
        command.addAll(List.of(folder.resolve(source).toString(), "-ldl", "-o", file.toString()));
        run(command, source);
        return file;
    }

    /** Files are deleted in the opposite order: a folder after what is in it. */
    private static Path temporary(Path path) {
        path.toFile().deleteOnExit();
        return path;
    }

    private static void run(List<String> command, String source) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new CannotRunException(source + " needs a C compiler: " + e.getMessage() + ".", e);
        }
        String words = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        try {
            if (process.waitFor() != 0) {
                throw new CannotRunException(source + " does not compile: " + words.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("compiling " + source + " was interrupted.", e);
        }
    }
}
