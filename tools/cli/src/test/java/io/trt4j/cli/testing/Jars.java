package io.trt4j.cli.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class path as one of jars alone, as {@code samples/run} has it: the JDK's AOT cache takes no folders. */
public final class Jars {
    private Jars() {}

    /** This process's class path without the natives of bytedeco, its folders packed into jars. */
    public static String classPath(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : Sample.classPath().split(File.pathSeparator)) {
            entries.add(Files.isDirectory(Path.of(entry)) ? pack(Path.of(entry), folder, entries.size()) : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String pack(Path classes, Path folder, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(file -> add(classes, file, out));
        }
        return jar.toString();
    }

    private static void add(Path classes, Path file, JarOutputStream out) {
        try {
            out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
