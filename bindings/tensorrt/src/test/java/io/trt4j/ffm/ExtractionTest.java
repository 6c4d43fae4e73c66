package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the cache, with archives of a few bytes. */
class ExtractionTest {
    private static final String FOLDER = "org/bytedeco/cuda/linux-x86_64/";
    private static final String NVRTC = "libnvrtc.so.12";
    private static final String BUILTINS = "libnvrtc-builtins.so.12.9";
    private static final int NOBODY = 65534;

    @TempDir
    Path temp;

    private Path cache() {
        return temp.resolve("cache");
    }

    static Path jar(Path jar, Map<String, String> files) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** A jar like those of bytedeco. */
    private Path redist(String name) throws IOException {
        return jar(temp.resolve(name), Map.of(FOLDER + NVRTC, "the compiler", FOLDER + BUILTINS, "its built-ins"));
    }

    private Path extract(Path jar) throws IOException {
        return RedistArtifact.find(jar, FOLDER + NVRTC).extract(cache(), CudaLibraries.NVRTC);
    }

    private static Object inode(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino");
    }

    @Test
    void whatIsMadeIsForTheUserAlone() throws IOException {
        Path file = extract(redist("a.jar"));
        assertThat(file).hasContent("the compiler");
        assertThat(file.resolveSibling(BUILTINS)).hasContent("its built-ins");
        for (Path folder : List.of(cache(), file.getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void whatIsThereIsNotCopiedAgain() throws IOException {
        Path jar = redist("a.jar");
        Path file = extract(jar);
        Object before = inode(file);
        Files.delete(cache().resolve(".lock"));
        assertThat(extract(jar)).isEqualTo(file);
        assertThat(inode(file)).isEqualTo(before);
        assertThat(cache().resolve(".lock")).as("needs no lock").doesNotExist();
    }

    @Test
    void otherContentOfTheSameSizeIsReplaced() throws IOException {
        Path jar = redist("a.jar");
        Path file = extract(jar);
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "THE COMPILER");
        assertThat(extract(jar)).hasContent("the compiler");
        Files.writeString(file, "the Compiler");
        Files.setLastModifiedTime(file, time); // as a forger would
        assertThat(extract(jar)).hasContent("the compiler");
        Files.delete(file.resolveSibling(BUILTINS));
        assertThat(extract(jar).resolveSibling(BUILTINS)).hasContent("its built-ins");
    }

    @Test
    void aDamagedManifestCostsOnlyTime() throws IOException {
        Path jar = redist("a.jar");
        Path manifest = extract(jar).resolveSibling(".manifest");
        String whole = Files.readString(manifest);
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(manifest, whole.substring(0, length));
            assertThat(extract(jar)).hasContent("the compiler");
        }
    }

    @Test
    void aCopyOfTheCacheIsReadOnceAndTaken() throws IOException {
        Path jar = redist("a.jar");
        Path original = extract(jar).getParent();
        Path old = Files.move(original, temp.resolve("old"));
        Files.createDirectory(
                original, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (Stream<Path> files = Files.list(old)) {
            for (Path file : files.toList()) {
                Files.copy(file, original.resolve(file.getFileName())); // without its times
            }
        }
        Object inode = inode(original.resolve(NVRTC));
        String manifest = Files.readString(original.resolve(".manifest"));
        assertThat(extract(jar)).hasContent("the compiler");
        assertThat(inode(original.resolve(NVRTC))).as("not extracted").isEqualTo(inode);
        assertThat(original.resolve(".manifest")).content().isNotEqualTo(manifest);
    }

    @Test
    void archivesOfTheSameFilesShareAFolder() throws IOException {
        Path file = extract(redist("app-1.jar"));
        Object before = inode(file);
        Path rebuilt = jar(
                temp.resolve("app-2.jar"),
                Map.of(
                        FOLDER + NVRTC,
                        "the compiler",
                        FOLDER + BUILTINS,
                        "its built-ins",
                        "app/Main.class",
                        "something else"));
        assertThat(extract(rebuilt)).isEqualTo(file);
        assertThat(inode(file)).isEqualTo(before);
        Path other = jar(temp.resolve("app-3.jar"), Map.of(FOLDER + NVRTC, "The compiler", FOLDER + BUILTINS, ""));
        assertThat(extract(other)).isNotEqualTo(file).hasContent("The compiler");
    }

    @Test
    void whatIsNeededLaterJoinsTheOthers() throws IOException {
        var kernels = packed("libnvinfer_builder_resource.so.10.6.0");
        var library = packed("libnvinfer.so.10");
        var all = List.of(kernels, library);
        Path folder = Extraction.run(cache(), "tensorrt", all, List.of(library));
        assertThat(folder.resolve(kernels.name())).doesNotExist();
        Object before = inode(folder.resolve(library.name()));
        assertThat(Extraction.run(cache(), "tensorrt", all, all)).isEqualTo(folder);
        assertThat(folder.resolve(kernels.name())).exists();
        assertThat(inode(folder.resolve(library.name())))
                .as("not extracted again")
                .isEqualTo(before);
    }

    private static Extraction.Packed packed(String name) {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        return new Extraction.Packed(name, content.length, -1, 0, () -> new ByteArrayInputStream(content));
    }

    private static void age(Path folder, int days) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }

    /** The folder of a jar with a content of its own. */
    private Path extractInAnotherProcess(String name) throws Exception {
        Path jar = jar(temp.resolve(name), Map.of(FOLDER + NVRTC, name));
        String output = new LibraryJvm().classPath(jar).run("extract", FOLDER + NVRTC, cache().toString(), "NVRTC");
        return Path.of(output.substring(output.indexOf("extracted ") + 10).strip())
                .getParent();
    }

    @Test
    void foldersThatNothingUsesGoAfterAMonth() throws Exception {
        // Made by other processes: what this one has used, it keeps.
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            folders.add(extractInAnotherProcess("old" + i + ".jar"));
        }
        Path foreign = Files.createDirectory(cache().resolve("kernels"));
        age(folders.get(0), 31);
        age(folders.get(1), 29);
        Process user = new LibraryJvm()
                .classPath(temp.resolve("old2.jar"))
                .start("hold", FOLDER + NVRTC, cache().toString(), "NVRTC");
        try {
            String line = user.inputReader().readLine();
            assertThat(line).contains("extracted");
            age(folders.get(2), 31);
            Path mine = extract(redist("new.jar")).getParent();
            assertThat(folders.get(0)).as("not used for long").doesNotExist();
            assertThat(folders.get(1)).as("used lately").exists();
            assertThat(folders.get(2)).as("in use").exists();
            assertThat(foreign).exists();

            age(mine, 31);
            extract(jar(temp.resolve("newer.jar"), Map.of(FOLDER + NVRTC, "newer")));
            assertThat(mine).as("in use by this process").exists();
            age(mine, 31);
            extractInAnotherProcess("later.jar");
            assertThat(mine)
                    .as("in use by this process, as the other one sees it")
                    .exists();
            extract(redist("new.jar"));
            assertThat(Files.getLastModifiedTime(mine).toInstant())
                    .as("used now")
                    .isAfter(Instant.now().minus(Duration.ofDays(1)));
            age(mine, 31);
            extractInAnotherProcess("latest.jar");
            assertThat(mine)
                    .as("in use by this process, which has set the time anew")
                    .exists();
        } finally {
            user.destroy();
        }
        assertThat(user.waitFor()).isNotZero();
        extract(jar(temp.resolve("newest.jar"), Map.of(FOLDER + NVRTC, "newest")));
        assertThat(folders.get(2)).as("no longer in use").doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftGoes() throws IOException {
        Path jar = redist("a.jar");
        Path file = extract(jar);
        Path left = Files.writeString(file.resolveSibling("libnvrtc.so.12123.unfinished"), "half");
        Files.delete(file);
        assertThat(extract(jar)).hasContent("the compiler");
        assertThat(left).doesNotExist();
    }

    @Test
    void whatOthersCanWriteIsRefused() throws IOException {
        Path jar = redist("a.jar");
        Path file = extract(jar);
        for (Path path : List.of(file, file.resolveSibling(".manifest"), file.getParent(), cache())) {
            var before = Files.getPosixFilePermissions(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThatThrownBy(() -> extract(jar))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(path + " can be written by other users (its mode is 0777)");
            Files.setPosixFilePermissions(path, before);
        }
        assertThat(extract(jar)).isEqualTo(file);
    }

    @Test
    void whatBelongsToAnotherUserIsRefused() throws IOException {
        assumeTrue(PrivateFolder.user() == 0, "only root can give files away");
        Path jar = redist("a.jar");
        Path file = extract(jar);
        for (Path path : List.of(file, file.resolveSibling(".manifest"), file.getParent(), cache())) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            assertThatThrownBy(() -> extract(jar)).hasMessageStartingWith(path + " belongs to user 65534");
            Files.setAttribute(path, "unix:uid", 0);
        }
        assertThat(extract(jar)).isEqualTo(file);
    }

    @Test
    void aCacheThatCannotBeMadeSaysWhatToSet() throws IOException {
        Path jar = redist("a.jar");
        Files.writeString(cache(), "a file where the cache should be");
        assertThatThrownBy(() -> extract(jar))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(cache().toString(), "not a folder", "-Dtrt4j.cache=FOLDER");
    }

    @Test
    void aDamagedArchiveIsRefusedAndLeavesNothing() throws IOException {
        Path jar = redist("a.jar");
        String text = Files.readString(jar, StandardCharsets.ISO_8859_1);
        try (JarFile whole = new JarFile(jar.toFile())) {
            String crc = crcInDirectory(whole.getEntry(FOLDER + NVRTC).getCrc());
            assertThat(text).contains(crc);
            Files.writeString(jar, text.replace(crc, "xxxx"), StandardCharsets.ISO_8859_1);
        }
        assertThatThrownBy(() -> extract(jar))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive is damaged, its libnvrtc.so.12 is not what its directory says: download it"
                        + " again");
        try (Stream<Path> files = Files.walk(cache())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain(NVRTC)
                    .noneMatch(name -> name.endsWith(".unfinished"));
        }
    }

    private static String crcInDirectory(long crc) {
        byte[] bytes = {(byte) crc, (byte) (crc >> 8), (byte) (crc >> 16), (byte) (crc >> 24)};
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aNameThatLeavesTheFolderIsRefused() throws IOException {
        Path jar = jar(temp.resolve("a.jar"), Map.of("a/..", "x"));
        assertThatThrownBy(() -> RedistArtifact.extract(jar, cache(), name -> true))
                .hasMessageContaining("cannot have its name, a/..");
    }

    @Test
    void aPipeIsNoJar() throws Exception {
        Path pipe = temp.resolve("pipe.jar");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
        assertThatThrownBy(() -> Libraries.extract(pipe, name -> true)).hasMessage(pipe + " is not a regular file");
    }

    @Test
    void nullsAreNamed() {
        assertThatThrownBy(() -> Libraries.extract(null, name -> true)).hasMessage("jar is null.");
        assertThatThrownBy(() -> Libraries.extract(temp, null)).hasMessage("wanted is null.");
        assertThatThrownBy(() -> Libraries.load(null)).hasMessage("library is null.");
        assertThatThrownBy(() -> Libraries.report(null)).hasMessage("library is null.");
        assertThatThrownBy(() -> Libraries.lookup(null)).hasMessage("library is null.");
    }

    @Test
    void anInterruptedThreadExtracts() throws Exception {
        Path jar = redist("a.jar");
        for (int i = 0; i < 2; i++) {
            Thread.currentThread().interrupt();
            try {
                assertThat(extract(jar)).hasContent("the compiler");
            } finally {
                assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            }
        }
        try (Stream<Path> files = Files.list(cache())) {
            Path folder = files.filter(Files::isDirectory).findFirst().orElseThrow();
            age(folder, 31);
            extractInAnotherProcess("b.jar");
            assertThat(folder).as("in use by this process").exists();
        }
    }

    @Test
    void threadsThatAreInterruptedAllTheTimeExtract() throws Exception {
        Path jar = redist("a.jar");
        List<Throwable> thrown = new ArrayList<>();
        Thread worker = new Thread(() -> {
            try {
                for (int i = 0; i < 20; i++) {
                    Files.deleteIfExists(extract(jar));
                }
            } catch (IOException | RuntimeException e) {
                thrown.add(e);
            }
        });
        worker.start();
        while (worker.isAlive()) {
            worker.interrupt();
            Thread.onSpinWait();
        }
        assertThat(thrown).isEmpty();
    }

    @Test
    void classLoadersAndThreadsExtractAtOnce() throws Exception {
        int loaders = 6;
        Path jar = jar(temp.resolve("large.jar"), Map.of("one", "x".repeat(1 << 20), "two", "y".repeat(1 << 20)));
        System.setProperty(Libraries.CACHE_PROPERTY, cache().toString());
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int round = 0; round < 4; round++) { // each round into a cache that is empty, and one that is full
                var start = new CountDownLatch(1);
                List<Future<Path>> folders = new ArrayList<>();
                for (int i = 0; i < loaders; i++) {
                    var loader = new URLClassLoader(
                            new URL[] {
                                LibraryJvm.origin(Libraries.class).toUri().toURL()
                            },
                            ClassLoader.getPlatformClassLoader());
                    var extract = loader.loadClass(Libraries.class.getName())
                            .getMethod("extract", Path.class, Predicate.class);
                    for (int thread = 0; thread < 2; thread++) {
                        folders.add(threads.submit(() -> {
                            start.await();
                            return (Path) extract.invoke(null, jar, (Predicate<String>) name -> !name.contains("META"));
                        }));
                    }
                }
                start.countDown();
                for (Future<Path> folder : folders) {
                    assertThat(folder.get().resolve("one")).hasSize(1 << 20);
                    assertThat(folder.get().resolve("two")).hasSize(1 << 20);
                }
                if (round % 2 == 1) {
                    deleteCache();
                }
            }
        } finally {
            System.clearProperty(Libraries.CACHE_PROPERTY);
        }
    }

    private void deleteCache() throws IOException {
        try (Stream<Path> files = Files.walk(cache())) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aJarInAFolderWhoseNameEndsWithABangIsRead() throws Exception {
        Path jar = redist("x!/a.jar");
        assertThat(extract(jar)).hasContent("the compiler");
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(extractFrom(loader)).hasContent("the compiler");
        }
        Path folder = Files.createDirectories(temp.resolve("y!").resolve(FOLDER));
        Files.writeString(folder.resolve(NVRTC), "as a file");
        try (var loader =
                new URLClassLoader(new URL[] {temp.resolve("y!").toUri().toURL()}, null)) {
            assertThat(extractFrom(loader)).isEqualTo(folder.resolve(NVRTC));
        }
    }

    /** As code finds it that runs in a container with a class loader of its own. */
    private Path extractFrom(ClassLoader loader) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return RedistArtifact.find(FOLDER + NVRTC).extract(cache(), CudaLibraries.NVRTC);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** A class loader whose addresses only its own handler can open. */
    private static ClassLoader loader(String prefix, Map<String, String> files, URLStreamHandler handler) {
        return new ClassLoader(null) {
            @Override
            protected URL findResource(String name) {
                try {
                    return files.containsKey(name) ? URL.of(URI.create(prefix + name), handler) : null;
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @Test
    void aJarWithinAJarIsRead() throws IOException {
        Path inner = redist("x.jar");
        // As Spring Boot's: the connection has a jar whose name is no path.
        var handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                return new JarURLConnection(
                        URI.create("jar:file:/app.jar!/" + FOLDER + NVRTC).toURL()) {
                    @Override
                    public JarFile getJarFile() throws IOException {
                        if (getUseCaches()) {
                            throw new IOException("others use this one, too, and it would be closed");
                        }
                        return new JarFile(inner.toFile()) {
                            @Override
                            public String getName() {
                                return "/app.jar!/BOOT-INF/lib/x.jar";
                            }
                        };
                    }

                    @Override
                    public void connect() {}
                };
            }
        };
        ClassLoader loader = loader("jar:file:/app.jar!/BOOT-INF/lib/x.jar!/", Map.of(FOLDER + NVRTC, ""), handler);
        Path file = extractFrom(loader);
        assertThat(file).hasContent("the compiler");
        assertThat(file.resolveSibling(BUILTINS)).hasContent("its built-ins");
        assertThat(extract(inner)).as("the same files").isEqualTo(file);
    }

    @Test
    void aBundleThatOnlyGivesStreamsIsRead() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + NVRTC, "the compiler");
        files.put(FOLDER + BUILTINS, "its built-ins");
        var handler = new URLStreamHandler() {
            long time = 1;

            @Override
            protected URLConnection openConnection(URL url) {
                String content = files.get(url.getPath().substring(1));
                return new URLConnection(url) {
                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    }

                    @Override
                    public long getLastModified() {
                        return time;
                    }

                    @Override
                    public void connect() {}
                };
            }
        };
        ClassLoader loader = loader("bundleresource://1.fwk2/", files, handler);
        Path file = extractFrom(loader);
        assertThat(file).hasContent("the compiler");
        assertThat(file.resolveSibling(BUILTINS)).hasContent("its built-ins");
        assertThat(extractFrom(loader)).isEqualTo(file);
        handler.time = 2; // a new version of the bundle
        files.put(FOLDER + NVRTC, "another compiler");
        assertThat(extractFrom(loader)).isNotEqualTo(file).hasContent("another compiler");
    }

    @Test
    void aModuleInAnImageOfJavaIsRead() throws Exception {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        assumeTrue(Files.exists(jlink), "this Java has no jlink");
        Path source = Files.writeString(temp.resolve("module-info.java"), "module natives {}");
        Path module = Files.createDirectory(temp.resolve("natives"));
        output(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                module.toString(),
                source.toString());
        Path folder = Files.createDirectories(module.resolve(FOLDER));
        Files.writeString(folder.resolve(NVRTC), "the compiler");
        Files.writeString(folder.resolve(BUILTINS), "its built-ins");
        Path image = temp.resolve("image");
        output(jlink.toString(), "-p", module.toString(), "--add-modules", "natives", "--output", image.toString());
        String output = new LibraryJvm(image).run("extract", FOLDER + NVRTC, cache().toString(), "NVRTC");
        Path file = Path.of(output.substring(output.indexOf("extracted ") + 10).strip());
        assertThat(file).startsWith(cache()).hasContent("the compiler");
        assertThat(file.resolveSibling(BUILTINS)).hasContent("its built-ins");
    }

    private static void output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
