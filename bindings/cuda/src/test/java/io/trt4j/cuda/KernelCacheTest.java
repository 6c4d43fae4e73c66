package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.PrivateFolder;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache on disk, with code that is any bytes. */
class KernelCacheTest {
    private static final long LARGE = 1 << 20;

    @TempDir
    Path temp;

    private Path folder;
    private KernelCache cache;
    private int compiled;

    @BeforeEach
    void cache() {
        folder = temp.resolve("some/kernels");
        cache = new KernelCache(folder, LARGE);
    }

    private static byte[] key(int number) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) number);
        return key;
    }

    private static byte[] code(int number, int length) {
        byte[] code = new byte[length];
        new Random(number).nextBytes(code);
        return code;
    }

    private byte[] get(int number) {
        return cache.get(key(number), () -> {
            compiled++;
            return code(number, 100);
        });
    }

    private void assertCompiles(int number, boolean compiles) {
        int before = compiled;
        assertThat(get(number)).isEqualTo(code(number, 100));
        assertThat(compiled - before).as("compilations").isEqualTo(compiles ? 1 : 0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Path theFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    @Test
    void whatIsKeptIsNotCompiledAgain() {
        assertCompiles(1, true);
        assertCompiles(1, false);
        assertCompiles(2, true);
        cache = new KernelCache(folder, LARGE); // as the next process does
        assertCompiles(1, false);
        assertCompiles(2, false);
    }

    @Test
    void aTruncatedEntryIsCompiledAgainAndReplaced() throws IOException {
        get(1);
        byte[] whole = Files.readAllBytes(theFile());
        for (int length = 0; length < whole.length; length++) {
            Files.write(theFile(), Arrays.copyOf(whole, length));
            assertCompiles(1, true);
            assertThat(theFile()).hasBinaryContent(whole);
        }
        Files.write(theFile(), Arrays.copyOf(whole, whole.length + 1));
        assertCompiles(1, true);
        assertCompiles(1, false);
    }

    @Test
    void anEntryWithAWrongBitIsCompiledAgainAndReplaced() throws IOException {
        get(1);
        byte[] whole = Files.readAllBytes(theFile());
        for (int i = 0; i < whole.length; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= (byte) (1 << i % 8);
            Files.write(theFile(), wrong);
            assertCompiles(1, true);
            assertThat(theFile()).hasBinaryContent(whole);
        }
    }

    @Test
    void anEntryOfAnotherKeyIsNotTaken() throws IOException {
        get(1);
        Path one = theFile();
        get(2);
        Path two =
                files().stream().filter(file -> !file.equals(one)).findFirst().orElseThrow();
        Files.copy(one, two, StandardCopyOption.REPLACE_EXISTING);
        assertCompiles(2, true);
        assertCompiles(2, false);
    }

    @Test
    void whatIsNotAFileIsReplacedOrLeft() throws IOException {
        get(1);
        Path file = theFile();
        Files.delete(file);
        Files.createDirectory(file);
        assertCompiles(1, true);
        assertCompiles(1, false);
        Files.delete(file);
        Files.createDirectories(file.resolve("full"));
        assertCompiles(1, true);
        assertCompiles(1, true);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aPipeIsNotRead() throws Exception {
        get(1);
        Path file = theFile();
        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "no mkfifo");
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertCompiles(1, true));
        assertCompiles(1, false);
    }

    @Test
    void whatIsLargerThanAnEntryCanBeIsNotRead() throws IOException {
        get(1);
        try (RandomAccessFile file = new RandomAccessFile(theFile().toFile(), "rw")) {
            file.setLength(3L << 30); // takes no room on the disk, but more than an array has
        }
        assertThatCode(() -> assertCompiles(1, true)).doesNotThrowAnyException();
        assertCompiles(1, false);
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTime() throws IOException {
        Files.writeString(temp.resolve("some"), "a file where a folder should be");
        assertCompiles(1, true);
        assertCompiles(1, true);
    }

    @Test
    void foldersAreMadeForTheirUserAlone() throws IOException {
        get(1);
        for (Path made : List.of(folder, folder.getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void whatOthersCanWriteIsNotBelievedAndNotUsed() throws IOException {
        get(1);
        Files.setPosixFilePermissions(theFile(), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertCompiles(1, true);
        assertCompiles(1, false);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertCompiles(1, true);
        assertCompiles(2, true);
        assertThat(files()).as("nothing is written").hasSize(1);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertCompiles(1, false);
    }

    /** Asks a cache for entries, and tells which it has compiled. */
    static final class Asks {
        public static void main(String[] args) {
            KernelCache cache = new KernelCache(Path.of(args[0]), LARGE);
            for (int i = 1; i < args.length; i++) {
                int number = Integer.parseInt(args[i]);
                boolean[] compiled = new boolean[1];
                cache.get(key(number), () -> {
                    compiled[0] = true;
                    return code(number, 100);
                });
                System.out.println(number + (compiled[0] ? " compiled" : " known"));
            }
        }
    }

    /** What a process of its own prints that asks for entries, and what it logs. */
    private List<String> ask(List<String> prefix, String... numbers) throws Exception {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Asks.class.getName(),
                folder.toString()));
        command.addAll(List.of(numbers));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().filter(line -> !line.contains("KernelCache warn")).toList();
    }

    @Test
    void itIsLoggedOnceWhyNothingIsKept() throws Exception {
        get(1);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(ask(List.of(), "1", "2", "2"))
                .containsExactlyInAnyOrder(
                        "WARNING: Compiled kernels are not kept on disk: " + folder
                                + " can be written by other users (its mode is 0777): run chmod go-w on it if you trust"
                                + " what it has, or name another folder with -Dtrt4j.cache=FOLDER",
                        "1 compiled",
                        "2 compiled",
                        "2 compiled");
    }

    @Test
    void aCacheThatCannotBeWrittenServesWhatItHas() throws Exception {
        get(1);
        // The user's own file system, read-only for this JVM alone; as root, permissions would not do.
        String mount = "mount --bind " + temp + " " + temp + " && mount -o remount,bind,ro " + temp;
        List<String> prefix =
                List.of("unshare", "--map-root-user", "--mount", "sh", "-c", mount + " && exec \"$@\"", "sh");
        assumeTrue(works(prefix), "mounting is not permitted");
        assertThat(ask(prefix, "1", "2", "1"))
                .hasSize(4)
                .contains("2 compiled")
                .satisfies(
                        lines -> assertThat(lines).filteredOn("1 known"::equals).hasSize(2));
        assertThat(ask(prefix, "2", "3"))
                .filteredOn(line -> line.startsWith("WARNING"))
                .singleElement()
                .asString()
                .startsWith(
                        "WARNING: Compiled kernels are not kept on disk: the folder " + folder + " cannot be written (")
                .endsWith(": Read-only file system): name another folder with -Dtrt4j.cache=FOLDER");
    }

    private static boolean works(List<String> prefix) throws InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    @Test
    void whatAnotherUserWroteIsNotBelieved() throws IOException {
        assumeTrue(PrivateFolder.user() == 0, "only root can give files away");
        get(1);
        Files.setAttribute(theFile(), "unix:uid", 65534);
        assertCompiles(1, true);
        assertCompiles(1, false);
        Files.setAttribute(folder, "unix:uid", 65534);
        assertCompiles(1, true);
        assertCompiles(1, true);
    }

    @Test
    void anInterruptedThreadUsesTheCache() {
        Thread.currentThread().interrupt();
        try {
            assertCompiles(1, true);
            assertCompiles(1, false);
        } finally {
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        }
    }

    @Test
    void mistakesOfTheSourceAreNotHidden() throws IOException {
        assertThatThrownBy(() -> cache.get(key(1), () -> {
                    throw new ArithmeticException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(folder).doesNotExist();
        assertCompiles(1, true);
    }

    @Test
    void theOldestEntriesGoBeyondTheBound() throws IOException {
        get(1);
        long size = Files.size(theFile());
        cache = new KernelCache(folder, 3 * size);
        get(2);
        get(3);
        List<Path> three = files();
        for (int i = 0; i < 3; i++) {
            Files.setLastModifiedTime(three.get(i), FileTime.from(Instant.now().minus(Duration.ofHours(3 - i))));
        }
        assertCompiles(1, false); // used, so no longer the oldest
        assertCompiles(4, true);
        assertThat(files()).hasSize(3).doesNotContain(three.get(1));
        assertCompiles(1, false);
        assertCompiles(3, false);
        assertCompiles(4, false);
        cache = new KernelCache(folder, 1);
        assertCompiles(5, true);
        assertThat(files()).as("the last one stays").hasSize(1);
        assertCompiles(5, false);
    }

    @Test
    void whatKilledProcessesLeftGoesAfterADay() throws IOException {
        get(1);
        Path old = Files.writeString(folder.resolve("1.unfinished"), "half");
        Path recent = Files.writeString(folder.resolve("2.unfinished"), "half");
        Path foreign = Files.writeString(folder.resolve("README"), "not ours");
        FileTime twoDaysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old, twoDaysAgo);
        Files.setLastModifiedTime(foreign, twoDaysAgo);
        get(2);
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(foreign).exists();
    }

    /** Reads, damages, deletes and writes the same few entries, as fast as it can. */
    static final class Hammer {
        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Random random = new Random(Long.parseLong(args[1]));
            KernelCache cache = new KernelCache(folder, 60_000); // of about 100,000 that all entries have together
            int[] compiled = {0};
            long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            int calls = 0;
            for (; System.nanoTime() < end; calls++) {
                int number = random.nextInt(4);
                byte[] expected = code(number, 10_000 * (number + 1));
                byte[] got = cache.get(key(number), () -> {
                    compiled[0]++;
                    return expected.clone();
                });
                if (!Arrays.equals(got, expected)) {
                    throw new AssertionError("wrong code for " + number);
                }
                damage(folder, random);
            }
            System.out.println("calls " + calls + " compiled " + compiled[0]);
        }

        private static void damage(Path folder, Random random) throws IOException {
            if (random.nextInt(10) > 0) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                Path file = files.filter(each -> each.toString().endsWith(".kernel"))
                        .findAny()
                        .orElse(null);
                if (file == null) {
                    return;
                }
                switch (random.nextInt(3)) {
                    case 0 -> Files.deleteIfExists(file);
                    case 1 -> Files.write(file, new byte[random.nextInt(100)]);
                    default -> {
                        byte[] bytes = Files.readAllBytes(file);
                        if (bytes.length > 0) {
                            bytes[random.nextInt(bytes.length)]++;
                            Files.write(file, bytes);
                        }
                    }
                }
            } catch (IOException e) {
                // the other process was faster
            }
        }
    }

    @Test
    void twoProcessesAtOnceGetTheirCode() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                    .filter(entry -> !entry.endsWith(".jar") || entry.contains("trt4j"))
                                    .reduce((a, b) -> a + File.pathSeparator + b)
                                    .orElseThrow(),
                            Hammer.class.getName(),
                            folder.toString(),
                            Integer.toString(i))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            // Both hits and compilations were many.
            String[] words = output.strip().split(" ");
            int calls = Integer.parseInt(words[1]);
            int compilations = Integer.parseInt(words[3]);
            assertThat(compilations).as(output).isBetween(5, calls - 5);
        }
        assertThat(files()).allMatch(file -> file.toString().endsWith(".kernel"));
    }
}
