package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two threads look for one library at the same moment: a library of the JDK's, in a jar. */
class LoadingAtOnceTest {
    private static final String VERIFY = "libverify.so";

    @TempDir
    Path temp;

    private final AtomicInteger searches = new AtomicInteger();
    private final CountDownLatch searching = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** The first search waits when it has found the jar. */
    private final Predicate<String> isPart = name -> {
        if (searches.incrementAndGet() == 1) {
            searching.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return true;
    };

    private Library library() {
        return new Library(
                "verify",
                List.of("1"),
                List.of("VerifyClassForMajorVersion"),
                new Library.Product("the JDK", "install it", null, "verify", null, List.of(), isPart, name -> true),
                null,
                null);
    }

    @AfterEach
    void clear() {
        System.clearProperty(Libraries.CACHE_PROPERTY);
    }

    private Path jar(Library library) throws IOException {
        Path jar = temp.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(library.resourceFolder() + VERIFY + ".1"));
            Files.copy(Path.of(System.getProperty("java.home"), "lib", VERIFY), out);
        }
        return jar;
    }

    private LoadedLibrary loadAtOnce(Library library, Function<Library, LoadedLibrary> load) throws Exception {
        System.setProperty(Libraries.CACHE_PROPERTY, temp.resolve("cache").toString());
        try (var loader = new URLClassLoader(new URL[] {jar(library).toUri().toURL()}, null)) {
            FutureTask<LoadedLibrary> first = new FutureTask<>(() -> load.apply(library));
            FutureTask<LoadedLibrary> second = new FutureTask<>(() -> load.apply(library));
            start(loader, first);
            searching.await();
            Thread waiting = start(loader, second);
            while (waiting.isAlive() && waiting.getState() != Thread.State.BLOCKED && searches.get() == 1) {
                Thread.sleep(1);
            }
            goOn.countDown();
            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(searches).hasValue(1);
        return Libraries.load(library);
    }

    private static Thread start(ClassLoader loader, Runnable task) {
        Thread thread = new Thread(task);
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void theSecondTakesWhatTheFirstLoaded() throws Exception {
        assertThat(loadAtOnce(library(), Libraries::load).path()).startsWith(temp.toRealPath());
    }

    @Test
    void ofAMajorVersionToo() throws Exception {
        assertThat(loadAtOnce(
                                library(),
                                each -> Libraries.report(each, 1).loaded().orElseThrow())
                        .path())
                .startsWith(temp.toRealPath());
    }
}
