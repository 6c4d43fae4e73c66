package io.trt4j.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Libraries in a jar, extracted once into a cache on disk, where the loader can take them. */
final class RedistArtifact {
    private static final System.Logger LOG = System.getLogger("io.trt4j.bindings");
    private static final String UNFINISHED = ".unfinished";

    private RedistArtifact() {}

    /** The resource of this name, or null. */
    static URL find(String resource) {
        return Stream.of(Thread.currentThread().getContextClassLoader(), RedistArtifact.class.getClassLoader())
                .filter(Objects::nonNull)
                .map(loader -> loader.getResource(resource))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The entry of this name in a jar, or null.
     *
     * @throws IOException if the file cannot be read or is no jar
     */
    static URL find(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(entry) == null
                    ? null
                    : URI.create("jar:" + jar.toUri() + "!/" + entry).toURL();
        }
    }

    /**
     * The file of a library that is a resource: the resource's own where it is a file, else one in the cache, together
     * with the libraries of its family in the same jar. A file of the right size in the cache is taken as it is.
     */
    static Path extract(URL resource, Path cache, Library library) throws IOException {
        if (resource.getProtocol().equals("file")) {
            return Path.of(URI.create(resource.toString()));
        }
        if (!(resource.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("neither a file nor in a jar");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            String resourceName = connection.getEntryName();
            String folder = resourceName.substring(0, resourceName.lastIndexOf('/') + 1);
            boolean driver = Libraries.report(Library.CUDA).loaded().isPresent();
            return extract(
                            jar,
                            cache,
                            entry -> entry.getName().startsWith(folder)
                                    && library.isExtractedWith(fileName(entry))
                                    // The kernels of TensorRT's builder: more than a gigabyte that is of no use without
                                    // a driver.
                                    && (driver || !fileName(entry).contains("builder_resource")))
                    .resolve(resourceName.substring(folder.length()));
        }
    }

    /** Extracts the files that are wanted into one folder of the cache, unless they are there; returns the folder. */
    static Path extract(JarFile jar, Path cache, Predicate<JarEntry> wanted) throws IOException {
        Path folder = cache.resolve(folderName(Path.of(jar.getName())));
        Files.createDirectories(folder);
        // One process at a time extracts; the others then find complete files.
        try (FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // released when the channel is closed
            for (JarEntry entry : jar.stream()
                    .filter(entry -> !entry.isDirectory() && wanted.test(entry))
                    .toList()) {
                extract(jar, entry, folder.resolve(fileName(entry)));
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("another class loader of this JVM is extracting into " + folder, e);
        }
        return folder;
    }

    private static void extract(JarFile jar, JarEntry entry, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == entry.getSize()) {
            return;
        }
        LOG.log(System.Logger.Level.INFO, "extracting {0} bytes to {1}", entry.getSize(), file);
        // What a killed process left is overwritten; a complete file appears all at once.
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.size(unfinished) != entry.getSize()) {
            throw new IOException(unfinished + " has " + Files.size(unfinished) + " bytes where " + entry.getSize()
                    + " were expected");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String fileName(JarEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** A name that two jars share only if they are the same, for all that can be told without reading them. */
    private static String folderName(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        return name.substring(0, name.length() - (name.endsWith(".jar") ? 4 : 0)) + "-" + Files.size(jar);
    }
}
