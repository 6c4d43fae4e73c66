package io.trt4j.ffm;

import io.trt4j.ffm.Extraction.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** A library that is a resource, and those of its family that lie beside it. */
final class RedistArtifact {
    private final String resource;
    private final @Nullable ClassLoader loader;
    private final @Nullable URL url;
    /** The jar that it is in, or null where {@link #url} says where it is. */
    private final @Nullable Path jar;

    private RedistArtifact(String resource, @Nullable ClassLoader loader, @Nullable URL url, @Nullable Path jar) {
        this.resource = resource;
        this.loader = loader;
        this.url = url;
        this.jar = jar;
    }

    /** The resource of this name, of the class loaders or of a module that is linked into Java's image; or null. */
    static @Nullable RedistArtifact find(String resource) throws IOException {
        ClassLoader[] loaders = {Thread.currentThread().getContextClassLoader(), RedistArtifact.class.getClassLoader()};
        for (ClassLoader loader : loaders) {
            URL url = loader == null ? null : loader.getResource(resource);
            if (url != null) {
                return new RedistArtifact(resource, loader, url, jarOf(url, resource));
            }
        }
        return inImage(resource);
    }

    /** Class loaders see only those modules of the image that something requires, which is rarely one of natives. */
    private static @Nullable RedistArtifact inImage(String resource) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
        try (var paths = Files.newDirectoryStream(modules, module -> Files.exists(module.resolve(resource)))) {
            for (Path module : paths) {
                return new RedistArtifact(
                        resource, null, module.resolve(resource).toUri().toURL(), null);
            }
        }
        return null;
    }

    /**
     * The entry of this name in a jar, or null.
     *
     * @throws IOException if the file cannot be read or is no jar
     */
    static @Nullable RedistArtifact find(Path jar, String entry) throws IOException {
        try (JarFile file = open(jar)) {
            return file.getEntry(entry) == null ? null : new RedistArtifact(entry, null, null, jar);
        }
    }

    /**
     * The jar in the file system that a resource is an entry of, or null. Its name may have "!/" in it, which Java's
     * own reader of such addresses takes for the end of it, and a jar within a jar is no file.
     */
    private static @Nullable Path jarOf(URL url, String resource) {
        String text = url.toString();
        String end = "!/" + resource;
        if (!text.startsWith("jar:file:") || !text.endsWith(end)) {
            return null;
        }
        try {
            Path jar = Path.of(URI.create(text.substring("jar:".length(), text.length() - end.length())));
            return Files.isRegularFile(jar) ? jar : null;
        } catch (IllegalArgumentException e) {
            return null; // the connection may know better
        }
    }

    /**
     * The file of the library: the resource's own where it is a file, else one in the cache, together with the
     * libraries of its family.
     *
     * @throws IOException if it cannot be read, or the cache cannot be used
     */
    Path extract(Path cache, Library library) throws IOException {
        if (jar != null) {
            try (JarFile file = open(jar)) {
                return extract(
                        cache, library, inJar(file, folder(), library.product().isPart()));
            }
        }
        URL url = url();
        if (url.getProtocol().equals("file")) {
            return path();
        }
        if (url.getProtocol().equals("jrt")) {
            return extract(cache, library, inFolder(Objects.requireNonNull(path().getParent()), library));
        }
        if (url.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile file = connection.getJarFile()) {
                return extract(
                        cache, library, inJar(file, folder(), library.product().isPart()));
            }
        }
        return extract(cache, library, byName(library));
    }

    private Path extract(Path cache, Library library, Collection<Packed> all) throws IOException {
        List<Packed> wanted = all.stream()
                .filter(file -> library.product().isNeeded().test(file.name()))
                .toList();
        String product = Objects.requireNonNull(Path.of(folder()).getParent())
                .getFileName()
                .toString();
        return Extraction.run(cache, product, all, wanted).resolve(resource.substring(folder().length()));
    }

    /** Extracts the files of a jar that are wanted, by their names without folders, into one folder of the cache. */
    static Path extract(Path jar, Path cache, Predicate<String> wanted) throws IOException {
        try (JarFile file = open(jar)) {
            Collection<Packed> all = inJar(file, "", wanted);
            String name = jar.getFileName().toString();
            return Extraction.run(cache, name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name, all, all);
        }
    }

    private String folder() {
        return resource.substring(0, resource.lastIndexOf('/') + 1);
    }

    /** Where it is, if it is not in a jar of the file system. */
    private URL url() {
        return Objects.requireNonNull(url);
    }

    private Path path() throws IOException {
        try {
            return Path.of(url().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException(url + " is not the address of a file: " + e.getMessage(), e);
        }
    }

    private static JarFile open(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException(jar + " is not a regular file"); // to open a pipe would not end
        }
        return new JarFile(jar.toFile());
    }

    private static Collection<Packed> inJar(JarFile jar, String folder, Predicate<String> wanted) throws IOException {
        Map<String, Packed> files = new LinkedHashMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String path = entry.getName();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (!entry.isDirectory() && path.startsWith(folder) && wanted.test(name)) {
                if (name.equals("..") || name.startsWith(".") && name.length() == 1) {
                    throw new IOException(jar.getName() + " has a file that cannot have its name, " + path);
                }
                files.putIfAbsent(
                        name,
                        new Packed(
                                name,
                                entry.getSize(),
                                entry.getCrc(),
                                entry.getTime(),
                                () -> jar.getInputStream(entry)));
            }
        }
        return files.values();
    }

    private static Collection<Packed> inFolder(Path folder, Library library) throws IOException {
        List<Packed> files = new ArrayList<>();
        try (var paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (library.product().isPart().test(name)) {
                    files.add(new Packed(
                            name,
                            Files.size(path),
                            -1,
                            Files.getLastModifiedTime(path).toMillis(),
                            () -> Files.newInputStream(path)));
                }
            }
        }
        return files;
    }

    /** For class loaders whose addresses only give a stream, as an OSGi bundle's: what may be there is asked for. */
    private Collection<Packed> byName(Library library) throws IOException {
        Map<String, Packed> files = new LinkedHashMap<>();
        String own = resource.substring(folder().length());
        files.put(own, packed(own, url()));
        for (String name : library.namesBeside(own)) {
            URL beside = Objects.requireNonNull(loader).getResource(folder() + name);
            if (beside != null) {
                files.put(name, packed(name, beside));
            }
        }
        return files.values();
    }

    private static Packed packed(String name, URL url) throws IOException {
        URLConnection connection = connection(url);
        try (InputStream in = connection.getInputStream()) {
            return new Packed(
                    name,
                    connection.getContentLengthLong(),
                    -1,
                    connection.getLastModified(),
                    () -> connection(url).getInputStream());
        }
    }

    private static URLConnection connection(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }
}
