package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What several processes do with one cache. Each step waits for the one before; nothing depends on speed. */
@Timeout(300)
class EngineCacheProcessesTest {
    private static final int SIZE = 1000;

    @TempDir
    Path temp;

    private final List<Process> processes = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void nameAFolder() {
        folder = temp.resolve("engines");
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Path origin(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private Process start(List<String> prefix, Path in, String model, int size, String waitsFor) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-cp"));
        command.add(Stream.of(EngineCache.class, CacheProcess.class, Nullable.class)
                .map(type -> origin(type).toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(CacheProcess.class.getName(), in.toString(), model, Integer.toString(size), waitsFor));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        processes.add(process);
        return process;
    }

    private Process start(String model, String waitsFor) throws IOException {
        return start(List.of(), folder, model, SIZE, waitsFor);
    }

    private static void assertSays(Process process, String line) throws IOException {
        assertThat(process.inputReader().readLine()).isEqualTo(line);
    }

    private static void assertSaysAtLast(Process process, String line) throws Exception {
        List<String> lines = process.inputReader().lines().toList();
        assertThat(lines).last().isEqualTo(line);
        assertThat(process.waitFor()).isZero();
    }

    private static void goOn(Process process) throws IOException {
        process.outputWriter().write("\n");
        process.outputWriter().flush();
    }

    private static String waitsFor(Process holder, String model) {
        return "told: Waiting for process " + holder.pid() + ", which builds the engine "
                + Keys.key(model).brief();
    }

    @Test
    void oneProcessBuildsAndTheOtherWaitsForIt() throws Exception {
        Process first = start("a", "go");
        assertSays(first, "building");
        Process second = start("a", "nothing");
        assertSays(second, waitsFor(first, "a") + ".");
        assertSays(second, waitsFor(first, "a") + ", for 0 s now.");
        goOn(first);
        assertSays(first, "built");
        assertSaysAtLast(second, "found");
    }

    @Test
    void aProcessThatIsKilledInItsBuildLetsTheNextOneBuild() throws Exception {
        Process first = start("a", "go");
        assertSays(first, "building");
        Process second = start("a", "nothing");
        assertSays(second, waitsFor(first, "a") + ".");
        first.destroyForcibly(); // SIGKILL
        assertSaysAtLast(second, "built");
        assertSaysAtLast(start("a", "nothing"), "found");
    }

    @Test
    void aProcessThatIsKilledWhileItWritesLeavesNothingForLong() throws Exception {
        Path file = EngineFile.of(folder, Keys.key("a"));
        do { // until one is killed in time
            Files.deleteIfExists(file);
            Process first = start(List.of(), folder, "a", 100 << 20, "nothing");
            assertSays(first, "building");
            while (unfinished().isEmpty() && first.isAlive()) {
                Thread.onSpinWait();
            }
            first.destroyForcibly().waitFor();
        } while (Files.exists(file));
        assertThat(unfinished()).isNotEmpty();
        assertSaysAtLast(start("a", "nothing"), "built");
        assertThat(unfinished()).isEmpty();
    }

    private List<Path> unfinished() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SealedFile.UNFINISHED))
                    .toList();
        }
    }

    @Test
    void differentEnginesAreBuiltAtTheSameTime() throws Exception {
        Process first = start("a", "go");
        Process second = start("b", "go");
        assertSays(first, "building");
        assertSays(second, "building");
        goOn(first);
        goOn(second);
        assertSays(first, "built");
        assertSays(second, "built");
    }

    @Test
    void ofProcessesThatStartAtOnceOneBuilds() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(start("a", "nothing"));
        }
        List<String> said = new ArrayList<>();
        for (Process process : all) {
            said.add(process.inputReader().lines().toList().getLast());
        }
        assertThat(said).containsExactlyInAnyOrder("built", "found", "found", "found", "found");
    }

    @Test
    void theNumberIsThatOfWhoHasTheLock() throws Exception {
        EngineCache.of(folder);
        Path file = folder.resolve(Keys.key("a").hex() + KeyLock.SUFFIX);
        Files.writeString(file, "99999999            "); // of one that was killed
        try (KeyLock lock = KeyLock.acquire(file, holder -> {})) {
            assertThat(lock.failure()).isNull();
            Process second = start("a", "nothing");
            assertThat(second.inputReader().readLine())
                    .startsWith("told: Waiting for process "
                            + ProcessHandle.current().pid() + ",");
        }
    }

    @Test
    void whoWaitsForAFileThatIsDeletedWaitsForTheNewOne() throws Exception {
        EngineCache.of(folder);
        Path file = folder.resolve(Keys.key("a").hex() + KeyLock.SUFFIX);
        KeyLock deleted = KeyLock.acquire(file, holder -> {});
        try {
            Process waits = start("a", "nothing");
            assertThat(waits.inputReader().readLine()).startsWith("told: Waiting for ");
            deleted.deleteFile();
            try (FileChannel anew = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                assertThat(anew.tryLock()).isNotNull();
                anew.write(ByteBuffer.wrap("99999999            ".getBytes(StandardCharsets.US_ASCII)));
                deleted.close();
                String line;
                do {
                    line = waits.inputReader().readLine();
                    assertThat(line).startsWith("told: Waiting for ");
                } while (!line.contains(" 99999999,"));
            }
            assertSaysAtLast(waits, "built");
        } finally {
            deleted.close();
        }
    }

    @Test
    void aLockOfAnotherClassLoaderIsWaitedForAndNotGivenUp() throws Exception {
        EngineCache.of(folder);
        Path file = folder.resolve(Keys.key("a").hex() + KeyLock.SUFFIX);
        URL[] classes = {
            origin(EngineCache.class).toUri().toURL(),
            origin(Nullable.class).toUri().toURL()
        };
        try (var anew = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            var acquire = anew.loadClass(KeyLock.class.getName()).getDeclaredMethod("tryAcquire", Path.class);
            acquire.setAccessible(true);
            AutoCloseable others = (AutoCloseable) Objects.requireNonNull(acquire.invoke(null, file));
            assertThat(KeyLock.tryAcquire(file)).isNull();
            List<String> told = new ArrayList<>();
            var waits = new FutureTask<>(() -> KeyLock.acquire(file, told::add));
            Thread thread = Thread.ofPlatform().start(waits);
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            thread.interrupt();
            thread.join();
            assertThat(told).startsWith("another thread of this process");
            Process process = start("a", "nothing");
            assertThat(process.inputReader().readLine()).startsWith("told: Waiting for ");
            others.close();
            assertSaysAtLast(process, "built");
        }
    }

    @Test
    void anEngineIsReturnedWhereTheDiskTakesOnlyAPart() throws Exception {
        // A limit on the size of a file fails in the middle of writing, as a full disk does.
        List<String> limited = List.of("bash", "-c", "ulimit -f 40; exec \"$@\"", "bash");
        Process process = start(limited, folder, "a", 100_000, "nothing");
        assertSays(process, "building");
        assertThat(process.inputReader().readLine())
                .startsWith("told: Engines are not kept, since the cache " + folder + " cannot be written (");
        assertSays(process, "built");
        assertThat(unfinished()).isEmpty();
        assertThat(EngineFile.of(folder, Keys.key("a"))).doesNotExist();
        Process small = start(limited, folder, "b", 1000, "nothing");
        assertSaysAtLast(small, "built");
        assertSaysAtLast(start("b", "nothing"), "found");
    }

    @Test
    void aFileSystemWithoutLocksIsToldAndEnginesAreKept() throws Exception {
        Process process = start(List.of("env", "LD_PRELOAD=" + withoutLocks()), folder, "a", SIZE, "nothing");
        assertThat(process.inputReader().lines().toList())
                .containsExactly(
                        "told: Other processes may build the same engines at the same time, since the file system of "
                                + folder + " has no locks (No locks available).",
                        "building",
                        "built");
        assertSaysAtLast(start("a", "nothing"), "found");
    }

    /** A library that makes the system refuse all locks of files, as network file systems may. */
    private Path withoutLocks() throws Exception {
        String code = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <fcntl.h>
            #include <stdarg.h>
            int fcntl(int file, int command, ...) {
                va_list arguments;
                va_start(arguments, command);
                void *argument = va_arg(arguments, void *);
                va_end(arguments);
                if (command == F_SETLK) {
                    errno = ENOLCK;
                    return -1;
                }
                return ((int (*)(int, int, ...)) dlsym(RTLD_NEXT, "fcntl"))(file, command, argument);
            }
            """;
        Path source = Files.writeString(temp.resolve("locks.c"), code);
        Path library = temp.resolve("locks.so");
        try {
            Process gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString())
                    .inheritIO()
                    .start();
            assertThat(gcc.waitFor()).isZero();
        } catch (IOException e) {
            abort("no gcc: " + e.getMessage());
        }
        return library;
    }

    @Test
    void enginesAreFoundInAFolderThatCannotBeWritten() throws Exception {
        assertSaysAtLast(start("a", "nothing"), "built");
        for (Path path : List.of(temp, folder, EngineFile.of(folder, Keys.key("a")))) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        try {
            assertSaysAtLast(start(unprivileged(), folder, "a", SIZE, "nothing"), "found");
            Process builds = start(unprivileged(), folder, "b", SIZE, "nothing");
            assertThat(builds.inputReader().lines().toList())
                    .containsExactly(
                            "told: Engines are not kept, since the cache " + folder
                                    + " cannot be written (no permission for "
                                    + folder.resolve(Keys.key("b").hex() + KeyLock.SUFFIX) + ").",
                            "building",
                            "built");
            Path missing = temp.resolve("missing");
            Process refused = start(unprivileged(), missing, "b", SIZE, "nothing");
            assertThat(refused.inputReader().readLine())
                    .contains("The folder " + missing + " cannot be made: no permission for " + missing + ".");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx------"));
            Process blind = start(unprivileged(), folder, "b", SIZE, "nothing");
            assertThat(blind.inputReader().readLine())
                    .contains("The folder " + folder + " cannot be used: this process may not read it.");
        } finally {
            for (Path path : List.of(temp, folder)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Root may write everywhere; so a process of root becomes another user. */
    private static List<String> unprivileged() throws Exception {
        if (OwnFiles.user() != 0) {
            return List.of();
        }
        List<String> command = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        List<String> attempt = new ArrayList<>(command);
        attempt.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        attempt.addAll(List.of("-cp", origin(EngineCache.class).toString(), "--version"));
        Process process;
        try {
            process = new ProcessBuilder(attempt).redirectErrorStream(true).start();
        } catch (IOException e) {
            process = null;
        }
        assumeTrue(
                process != null && process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0,
                "setpriv makes a process of another user");
        return command;
    }
}
