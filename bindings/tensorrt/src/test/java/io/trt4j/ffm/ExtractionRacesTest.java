package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.Extraction.Packed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What threads, class loaders and processes do with one cache at the same moment. Nothing here depends on luck. */
class ExtractionRacesTest {
    private static final String NAME = "lib.so";
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private Path cache;

    @BeforeEach
    void useTheCache() {
        cache = temp.resolve("cache");
        System.setProperty(Libraries.CACHE_PROPERTY, cache.toString());
    }

    @AfterEach
    void useItNoMore() {
        System.clearProperty(Libraries.CACHE_PROPERTY);
    }

    private static Path extract(Path cache, Extraction.Source source) throws IOException {
        List<Packed> files = List.of(new Packed(NAME, CONTENT.length, -1, 0, source));
        return Extraction.run(cache, "race", files, files);
    }

    private static InputStream content() {
        return new ByteArrayInputStream(CONTENT);
    }

    private static InputStream mustNotBeRead() throws IOException {
        throw new IOException("it is extracted at the same time");
    }

    private static <T> FutureTask<T> task(Callable<T> call) {
        return new FutureTask<>(call);
    }

    private static Thread start(Runnable task) {
        return Thread.ofPlatform().daemon().start(task);
    }

    /** Waits until a thread is in a method, or has ended, which the test sees later. */
    private static void awaitMethod(Thread thread, String type, String method) throws InterruptedException {
        while (thread.isAlive()) {
            StackTraceElement[] stack = thread.getStackTrace();
            if (stack.length > 0
                    && stack[0].getClassName().endsWith(type)
                    && stack[0].getMethodName().equals(method)) {
                return;
            }
            Thread.sleep(1);
        }
    }

    private static URLClassLoader anew() throws IOException {
        URL classes = LibraryJvm.origin(Libraries.class).toUri().toURL();
        return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    }

    private static Path extract(ClassLoader loader, Path jar) throws ReflectiveOperationException {
        return (Path) loader.loadClass(Libraries.class.getName())
                .getMethod("extract", Path.class, Predicate.class)
                .invoke(null, jar, (Predicate<String>) name -> name.equals(NAME));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aThreadWaitsForAnother(boolean ofAnotherClassLoader) throws Exception {
        Path jar = ExtractionTest.jar(temp.resolve("a.jar"), Map.of("x/" + NAME, "content"));
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        FutureTask<Path> first = task(() -> extract(cache, () -> {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return content();
        }));
        try (URLClassLoader anew = anew()) {
            ClassLoader loader = ofAnotherClassLoader ? anew : getClass().getClassLoader();
            FutureTask<Path> second = task(() -> extract(loader, jar));
            start(first);
            reading.await();
            awaitMethod(start(second), "Extraction", "run");
            assertThat(second.isDone() ? second.get() : null).isNull();
            goOn.countDown();
            assertThat(first.get().resolve(NAME)).hasContent("content");
            assertThat(second.get().resolve(NAME)).hasContent("content");
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void aProcessThatWaitsForAnotherTakesWhatThatOneExtracted() throws Exception {
        Path extracted = extract(temp.resolve("another cache"), ExtractionRacesTest::content);
        Files.createDirectory(
                cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Process other = new LibraryJvm().start("lock", cache.resolve(".lock").toString());
        assertThat(other.inputReader().readLine()).isEqualTo("locked");
        FutureTask<Path> waits = task(() -> extract(cache, ExtractionRacesTest::mustNotBeRead));
        awaitMethod(start(waits), "FileDispatcherImpl", "lock0");
        Path folder = Files.move(extracted, cache.resolve(extracted.getFileName()));
        other.outputWriter().close();
        LibraryJvm.output(other);
        assertThat(waits.get()).isEqualTo(folder);
    }

    /** To a process that reads without a lock, each is the old one or the new one. */
    @Test
    void theFileAndTheManifestAreReplacedAllAtOnce() throws Exception {
        Path folder = extract(cache, ExtractionRacesTest::content);
        List<String> seen = new ArrayList<>();
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            Files.writeString(folder.resolve(NAME), "CONTENT");
            extract(cache, ExtractionRacesTest::content);
            Path last = Files.createFile(folder.resolve("last"));
            Files.delete(last);
            while (!seen.contains("ENTRY_DELETE last")) {
                WatchKey key = watch.poll(1, TimeUnit.MINUTES);
                assertThat(key).isNotNull();
                for (WatchEvent<?> event : key.pollEvents()) {
                    seen.add(event.kind() + " " + event.context());
                }
                key.reset();
            }
        }
        assertThat(folder.resolve(NAME)).hasContent("content");
        assertThat(seen.stream().filter(event -> event.endsWith(" " + NAME) || event.endsWith(" .manifest")))
                .containsOnly("ENTRY_MODIFY " + NAME) // by this test
                .hasSizeLessThanOrEqualTo(1);
    }

    /** One that extracts takes what another has begun to write for what was left by a process that was killed. */
    @Test
    void aManifestThatAnotherProcessDeletesUnfinishedIsWrittenAnotherTime() throws Exception {
        Path folder = extract(cache, ExtractionRacesTest::content);
        var end = new AtomicBoolean();
        var deleted = new AtomicInteger();
        FutureTask<Void> deletes = task(() -> {
            while (!end.get()) {
                try (var files = Files.newDirectoryStream(folder, "*" + Extraction.UNFINISHED)) {
                    for (Path file : files) {
                        deleted.addAndGet(Files.deleteIfExists(file) ? 1 : 0);
                    }
                }
            }
            return null;
        });
        start(deletes);
        try {
            for (int i = 0; i < 20_000 && deleted.get() < 50; i++) {
                Files.setLastModifiedTime(folder.resolve(NAME), FileTime.from(Instant.ofEpochSecond(i)));
                assertThatCode(() -> extract(cache, ExtractionRacesTest::mustNotBeRead))
                        .doesNotThrowAnyException();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".manifest"))))
                        .isEqualTo("rw-------");
            }
        } finally {
            end.set(true);
        }
        deletes.get();
        assertThat(deleted).hasValueGreaterThanOrEqualTo(50);
        extract(cache, ExtractionRacesTest::mustNotBeRead);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(NAME, ".manifest", ".used");
        }
    }

    @Test
    void aFolderIsInUseThoughItWasDeletedOnceAndAnotherClassLoaderUsesIt() throws Exception {
        Path jar = ExtractionTest.jar(temp.resolve("a.jar"), Map.of("x/" + NAME, "content"));
        ClassLoader own = getClass().getClassLoader();
        Path folder = extract(own, jar);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        try (URLClassLoader anew = anew()) {
            assertThat(extract(own, jar)).isEqualTo(folder);
            FileChannel used = FileChannel.open(folder.resolve(Extraction.USED), StandardOpenOption.WRITE);
            assertThatThrownBy(used::tryLock)
                    .as("the file that is there now is locked")
                    .isInstanceOf(OverlappingFileLockException.class);
            assertThat(extract(anew, jar)).isEqualTo(folder);
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
            String nvrtc = "org/bytedeco/cuda/linux-x86_64/libnvrtc.so.12";
            new LibraryJvm()
                    .classPath(ExtractionTest.jar(temp.resolve("b.jar"), Map.of(nvrtc, "the compiler")))
                    .run("extract", nvrtc, cache.toString(), "NVRTC");
            assertThat(folder.resolve(NAME))
                    .as("what another process must not delete")
                    .exists();
            used.close(); // not before: that gives up the lock
        }
    }

    /** A process that finds a folder without {@code .used} goes by the manifest alone. */
    @Test
    void aFolderHasNoManifestFromTheStartOfItsDeletion() throws Exception {
        extract(cache, ExtractionRacesTest::content);
        Path old = Files.createDirectory(cache.resolve("old"));
        List<String> names = new ArrayList<>(List.of(".manifest", Extraction.USED));
        for (int i = 0; i < 20; i++) {
            names.add("file" + i);
        }
        for (String name : names) {
            Files.createFile(old.resolve(name));
        }
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        try (var watch = old.getFileSystem().newWatchService()) {
            old.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            List<Packed> other = List.of(new Packed("other", CONTENT.length, -1, 0, ExtractionRacesTest::content));
            Extraction.run(cache, "other", other, other);
            assertThat(old).doesNotExist();
            WatchKey key = watch.poll(1, TimeUnit.MINUTES);
            assertThat(key).isNotNull();
            assertThat(key.pollEvents().getFirst().context()).hasToString(".manifest");
        }
    }
}
