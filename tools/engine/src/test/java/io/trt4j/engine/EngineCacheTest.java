package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cache keeps, what it trusts, and what it says. {@link EngineCacheProcessesTest} has more processes. */
class EngineCacheTest extends CacheFixture {
    private static final int NOBODY = 65534;

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void chmod(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    @Test
    void anEngineIsBuiltOnce() throws Exception {
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(get(EngineCache.of(folder), "a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(1);
        assertThat(get("b")).isEqualTo(Keys.content("b", SIZE));
        assertThat(builds).hasValue(2);
        assertThat(told).isEmpty();
    }

    @Test
    void filesAreTheUsersAlone() throws Exception {
        get("a");
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(file("a"))).isEqualTo("rw-------");
        assertThat(mode(lock("a"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatWasDeletedIsMadeAnew() throws Exception {
        get("a");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(file("a")).exists();
    }

    @Test
    void aDamagedFileIsBuiltAgainAndReplaced() throws Exception {
        get("a");
        byte[] whole = Files.readAllBytes(file("a"));
        byte[] damaged = whole.clone();
        damaged[whole.length / 2]++;
        Files.write(file("a"), damaged);
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(2);
        assertThat(file("a")).hasBinaryContent(whole);
        assertThat(told)
                .containsExactly("The file " + file("a")
                        + " is not used, since its content is not what was written. The engine is built again.");
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(2);
    }

    @Test
    void aFileThatOthersCanWriteIsNotUsed() throws Exception {
        get("a");
        chmod(file("a"), "rw-rw----");
        get("a");
        assertThat(builds).hasValue(2);
        assertThat(told).singleElement().asString().contains("other users can write it, since its mode is 0660");
        assertThat(mode(file("a"))).isEqualTo("rw-------");
    }

    @Test
    void whatAnotherUserMadeIsNotUsed() throws Exception {
        assumeTrue(OwnFiles.user() == 0, "only root can give files away");
        get("a");
        Files.setAttribute(file("a"), "unix:uid", NOBODY);
        get("a");
        assertThat(builds).hasValue(2);
        assertThat(told).singleElement().asString().contains("it belongs to user 65534, neither to user 0");
        Files.setAttribute(folder, "unix:uid", NOBODY);
        assertThatThrownBy(() -> cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("The folder " + folder + " is not used: it belongs to user 65534");
    }

    @Test
    void aFolderThatOthersCanWriteIsRefusedBeforeTheBuild() throws Exception {
        for (String mode : List.of("rwxrwx---", "rwx----w-")) {
            chmod(folder, mode);
            assertThatThrownBy(() -> cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageMatching("The folder " + folder
                            + " is not used: other users can write it, since its mode is 07[0-7]{2}\\.");
            assertThatThrownBy(() -> EngineCache.of(folder)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedAtOnce() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> EngineCache.of(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The folder " + file + " cannot be made: " + file + " is not a folder.");
        assertThatThrownBy(() -> EngineCache.of(file.resolve("below")))
                .hasMessage("The folder " + file.resolve("below") + " cannot be made: " + file.resolve("below")
                        + ": Not a directory.");
    }

    @Test
    void aFolderInAnArchiveIsRefused() throws Exception {
        try (var zip =
                java.nio.file.FileSystems.newFileSystem(temp.resolve("a.zip"), java.util.Map.of("create", "true"))) {
            assertThatThrownBy(() -> EngineCache.of(zip.getPath("/engines")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be in a folder of the system");
        }
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatThrownBy(() -> cache.limit(-1)).hasMessageContaining("-1 bytes");
    }

    @Test
    void aListenerThatFailsLosesNothing() throws Exception {
        var failure = new IllegalStateException("a listener's own");
        List<LogRecord> logged = logged(() -> {
            EngineCache small = cache.limit(1).listener(sentence -> {
                throw failure;
            });
            assertThat(get(small, "a")).hasSize(SIZE);
        });
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getThrown()).isSameAs(failure);
            assertThat(entry.getMessage())
                    .startsWith("The listener of the cache " + folder + " failed at: The engine ");
        });
    }

    @Test
    void withoutAListenerSentencesAreLogged() throws Exception {
        List<LogRecord> logged = logged(() -> get(EngineCache.of(folder).limit(1), "a"));
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.WARNING);
            assertThat(entry.getMessage()).startsWith("The engine ").contains(" is not kept: ");
        });
    }

    private interface Action {
        void run() throws Exception;
    }

    private static List<LogRecord> logged(Action action) throws Exception {
        List<LogRecord> records = new ArrayList<>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.trt4j.engine");
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            action.run();
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(handler);
        }
        return records;
    }

    @Test
    void anEngineThatIsOfNoUseIsBuiltAgain() throws Exception {
        get("a");
        cache.discard(Keys.key("a"), "TensorRT refuses it");
        cache.discard(Keys.key("a"), "it is told once");
        assertThat(told).containsExactly("The file " + file("a") + " is deleted, since TensorRT refuses it.");
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(2);
    }

    @Test
    void whatCannotBeDiscardedIsTold() throws Exception {
        Files.createFile(Files.createDirectory(file("a")).resolve("in it"));
        cache.discard(Keys.key("a"), "TensorRT refuses it");
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("The file " + file("a") + " cannot be deleted (")
                .endsWith("), but TensorRT refuses it.");
    }

    @Test
    void anEngineIsReturnedWhereTheFolderCannotBeWritten() throws Exception {
        Path readOnly = Path.of("/sys/kernel"); // not even root can write there
        assumeTrue(Files.isDirectory(readOnly) && OwnFiles.refusal(readOnly) == null, "there is such a folder");
        EngineCache unwritable = EngineCache.of(readOnly).listener(told::add);
        assertThat(get(unwritable, "a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(get(unwritable, "a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(told)
                .as("said once, before the build")
                .singleElement()
                .asString()
                .startsWith("Engines are not kept, since the cache /sys/kernel cannot be written (");
        assertThat(Files.exists(readOnly.resolve(lock("a").getFileName()), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void anEngineIsReturnedWhereItsFileCannotBeReplaced() throws Exception {
        Files.createFile(Files.createDirectory(file("a")).resolve("in it"));
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(told).hasSize(2);
        assertThat(told).element(0).asString().contains("is not used, since it is not a regular file");
        assertThat(told).element(1).asString().startsWith("Engines are not kept, since the cache " + folder);
    }
}
