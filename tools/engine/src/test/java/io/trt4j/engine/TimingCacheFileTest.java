package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingCacheFileTest {
    private static final int ADDITIONS = 20;

    @TempDir
    Path folder;

    private final List<String> warnings = new CopyOnWriteArrayList<>();

    private Path file() {
        return folder.resolve("times");
    }

    private TimingCacheFile cache(String maker) {
        return new TimingCacheFile(file(), maker, warnings::add);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Adds a line to what is there, as a merge of timing caches adds entries. */
    private static void add(TimingCacheFile cache, String line) {
        cache.update(now -> bytes(text(now) + line + "\n"));
    }

    @Test
    void isEmptyUntilItIsWritten() {
        assertThat(cache("a").read()).isEmpty();
        add(cache("a"), "first");
        add(cache("a"), "second");
        assertThat(text(cache("a").read())).isEqualTo("first\nsecond\n");
        assertThat(warnings).isEmpty();
    }

    @Test
    void oneOfAnotherDeviceIsToldAndReplaced() {
        add(cache("TensorRT 10.6.0, H100"), "old");
        assertThat(cache("TensorRT 10.6.0, H200").read()).isEmpty();
        assertThat(warnings)
                .containsExactly("The timing cache " + file()
                        + " is replaced: it is of TensorRT 10.6.0, H100, and this is" + " TensorRT 10.6.0, H200.");
        add(cache("TensorRT 10.6.0, H200"), "new");
        assertThat(text(cache("TensorRT 10.6.0, H200").read())).isEqualTo("new\n");
    }

    @Test
    void aDamagedOneIsToldAndReplaced() throws Exception {
        add(cache("a"), "old");
        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length - 1] ^= 1;
        Files.write(file(), damaged);
        assertThat(cache("a").read()).isEmpty();
        assertThat(warnings)
                .containsExactly("The timing cache " + file() + " is replaced: its content is not what was written.");
        add(cache("a"), "new");
        assertThat(text(cache("a").read())).isEqualTo("new\n");
    }

    @Test
    void aFileOfAnotherKindIsToldAndLeftAsItIs() throws Exception {
        Files.writeString(file(), "a letter");
        assertThat(cache("a").read()).isEmpty();
        add(cache("a"), "new");
        assertThat(file()).hasContent("a letter");
        assertThat(warnings)
                .containsOnly(
                        "The timing cache " + file() + " is neither read nor written: it is a file of another kind.");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("none").resolve("times");
        new TimingCacheFile(nowhere, "a", warnings::add).update(now -> bytes("x"));
        assertThat(warnings).singleElement().asString().startsWith("The timing cache " + nowhere + " is not written: ");
    }

    @Test
    void threadsAndProcessesLoseNothing() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("p", "q")) {
            processes.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TimingCacheFileTest.class.getName(),
                            file().toString(),
                            name)
                    .inheritIO()
                    .start());
        }
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(t -> Thread.ofPlatform().start(() -> addAll(file(), "t" + t)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        TreeSet<String> expected = new TreeSet<>();
        for (String name : List.of("p", "q", "t0", "t1", "t2", "t3")) {
            IntStream.range(0, ADDITIONS).forEach(i -> expected.add(name + " " + i));
        }
        assertThat(new TreeSet<>(Arrays.asList(text(cache("a").read()).split("\n"))))
                .isEqualTo(expected);
    }

    @Test
    void aLockOfAnotherClassLoaderIsWaitedFor() throws Exception {
        Path lock = folder.resolve("times.lock");
        URL[] classes = {origin(KeyLock.class), origin(Nullable.class)};
        try (var others = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            var acquire = others.loadClass(KeyLock.class.getName()).getDeclaredMethod("tryAcquire", Path.class);
            acquire.setAccessible(true);
            AutoCloseable held = (AutoCloseable) Objects.requireNonNull(acquire.invoke(null, lock));
            Thread waits = Thread.ofPlatform().start(() -> add(cache("a"), "first"));
            Gate.until(() -> waits.getState() == Thread.State.TIMED_WAITING || !waits.isAlive());
            assertThat(file()).doesNotExist();
            assertThat(waits.isAlive()).isTrue();
            held.close();
            waits.join();
        }
        assertThat(text(cache("a").read())).isEqualTo("first\n");
        assertThat(warnings).isEmpty();
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void anInterruptEndsTheWaitForAnotherAndIsTold() throws Exception {
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        Path lock = Files.createFile(folder.resolve("times.lock"));
        try (KeyLock held = KeyLock.acquire(lock, holder -> {})) {
            Thread waits = Thread.ofPlatform().start(() -> {
                add(cache("a"), "first");
                interrupted.add(Thread.currentThread().isInterrupted());
            });
            waits.interrupt();
            waits.join();
        }
        assertThat(interrupted).containsExactly(true);
        assertThat(warnings)
                .containsExactly("The timing cache " + file()
                        + " is not written: the thread was interrupted while another thread or process wrote it.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void whoeverMayWriteItMayLockIt() throws Exception {
        assumeTrue(file().getFileSystem().supportedFileAttributeViews().contains("posix"), "files have modes");
        add(cache("a"), "first");
        assertThat(Files.getPosixFilePermissions(folder.resolve("times.lock")))
                .isEqualTo(Files.getPosixFilePermissions(file()));
    }

    private static void addAll(Path file, String name) {
        for (int i = 0; i < ADDITIONS; i++) {
            List<String> told = new ArrayList<>();
            add(new TimingCacheFile(file, "a", told::add), name + " " + i);
            assertThat(told).isEmpty();
        }
    }

    /** Adds lines from a process of its own. */
    public static void main(String[] arguments) {
        addAll(Path.of(arguments[0]), arguments[1]);
    }
}
