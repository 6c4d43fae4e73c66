package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one process sees of a cache; {@link EngineCacheProcessesTest} has more of them. */
@Timeout(60)
class EngineCacheTest {
    private static final int NOBODY = 65534;
    private static final int SIZE = 1000;

    @TempDir
    Path temp;

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger builds = new AtomicInteger();
    private Path folder;
    private EngineCache cache;

    @BeforeEach
    void makeACache() {
        folder = temp.resolve("engines");
        cache = EngineCache.of(folder).listener(told::add);
    }

    private static Plan mustNotBeBuilt() {
        throw new AssertionError("it is built");
    }

    private Plan build(String model) {
        builds.incrementAndGet();
        return Keys.plan(model, SIZE);
    }

    private byte[] get(String model) throws InterruptedException {
        return get(cache, model);
    }

    private byte[] get(EngineCache from, String model) throws InterruptedException {
        return Keys.bytes(from.get(Keys.key(model), () -> build(model)));
    }

    private Path file(String model) {
        return EngineFile.of(folder, Keys.key(model));
    }

    private Path lock(String model) {
        return folder.resolve(Keys.key(model).hex() + KeyLock.SUFFIX);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void chmod(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static <T> FutureTask<T> start(FutureTask<T> task) {
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    /** Sets when the engine of a model was used last. */
    private void used(String model, int minutesAgo) throws IOException {
        Files.setLastModifiedTime(file(model), FileTime.from(Instant.now().minus(Duration.ofMinutes(minutesAgo))));
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
    void manyThreadsBuildEachEngineOnce() throws Exception {
        var begin = new CountDownLatch(1);
        List<FutureTask<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String model = "model " + i % 4;
            var task = new FutureTask<>(() -> {
                begin.await();
                return get(model);
            });
            all.add(task);
            (i % 8 < 4 ? Thread.ofVirtual() : Thread.ofPlatform()).start(task);
        }
        begin.countDown();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).get()).isEqualTo(Keys.content("model " + i % 4, SIZE));
        }
        assertThat(builds).hasValue(4);
    }

    @Test
    void differentEnginesAreBuiltAtTheSameTime() throws Exception {
        var both = new CountDownLatch(2);
        List<FutureTask<byte[]>> all = new ArrayList<>();
        for (String model : List.of("a", "b")) {
            all.add(start(new FutureTask<>(() -> Keys.bytes(cache.get(Keys.key(model), () -> {
                both.countDown();
                both.await();
                return build(model);
            })))));
        }
        for (FutureTask<byte[]> task : all) {
            assertThat(task.get()).hasSize(SIZE);
        }
    }

    /** A thread that is in the build of a model until it is told to go on. */
    private final class Builder {
        final CountDownLatch builds = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final FutureTask<byte[]> task;
        volatile RuntimeException failure;

        Builder(String model) throws InterruptedException {
            task = start(new FutureTask<>(() -> Keys.bytes(cache.get(Keys.key(model), () -> {
                builds.countDown();
                goOn.await();
                if (failure != null) {
                    throw failure;
                }
                return build(model);
            }))));
            builds.await();
        }
    }

    private void awaitTold(int sentences) throws InterruptedException {
        while (told.size() < sentences) {
            Thread.sleep(5);
        }
    }

    @Test
    void whoWaitsIsToldAtOnceAndAgain() throws Exception {
        var builder = new Builder("a");
        EngineCache impatient = cache.reminder(Duration.ofMillis(1));
        FutureTask<byte[]> waits = start(
                new FutureTask<>(() -> Keys.bytes(impatient.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt))));
        awaitTold(2);
        String sentence = "Waiting for another thread of this process, which builds the engine "
                + Keys.key("a").brief();
        assertThat(told).element(0).isEqualTo(sentence + ".");
        assertThat(told).element(1).asString().matches(sentence + ", for [0-9]+ s now\\.");
        builder.goOn.countDown();
        assertThat(waits.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(builder.task.get()).isEqualTo(Keys.content("a", SIZE));
    }

    @Test
    void afterABuildThatFailedTheNextOneBuilds() throws Exception {
        var builder = new Builder("a");
        builder.failure = new IllegalStateException("no memory");
        FutureTask<byte[]> waits = start(new FutureTask<>(() -> get("a")));
        awaitTold(1);
        builder.goOn.countDown();
        assertThatThrownBy(builder.task::get).hasRootCauseMessage("no memory");
        assertThat(waits.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).hasValue(1);
    }

    @Test
    void aWaitEndsByInterrupt() throws Exception {
        var builder = new Builder("a");
        var waits = new FutureTask<>(() -> cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt));
        Thread thread = Thread.ofPlatform().start(waits);
        awaitTold(1);
        thread.interrupt();
        assertThatThrownBy(waits::get).hasCauseInstanceOf(InterruptedException.class);
        builder.goOn.countDown();
        assertThat(builder.task.get()).isEqualTo(Keys.content("a", SIZE));
        assertThat(get("a")).isEqualTo(Keys.content("a", SIZE));
        assertThat(builds).as("the wait took no lock along").hasValue(1);
    }

    @Test
    void anInterruptThatComesWithTheEngineDoesNotLoseIt() throws Exception {
        Plan plan = cache.get(Keys.key("a"), () -> {
            Thread.currentThread().interrupt();
            return build("a");
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Keys.bytes(plan)).isEqualTo(Keys.content("a", SIZE));
        assertThat(Keys.bytes(cache.get(Keys.key("a"), EngineCacheTest::mustNotBeBuilt)))
                .hasSize(SIZE);
    }

    @Test
    void aBuildThatAsksForItselfIsRefused() throws Exception {
        assertThatThrownBy(() -> cache.get(Keys.key("a"), () -> cache.get(Keys.key("a"), () -> build("a"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The build of an engine asks for the same engine.");
        assertThat(get("a")).as("the lock is free again").hasSize(SIZE);
    }

    @Test
    void aBuildMayAskForAnotherEngine() throws Exception {
        assertThat(Keys.bytes(cache.get(Keys.key("a"), () -> cache.get(Keys.key("b"), () -> build("b")))))
                .isEqualTo(Keys.content("b", SIZE));
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

    private long sizeOf(String model) throws IOException {
        return Files.size(file(model));
    }

    @Test
    void theEnginesNotUsedForLongestGo() throws Exception {
        for (String model : List.of("a", "b", "c")) {
            get(model);
        }
        long three = sizeOf("a") + sizeOf("b") + sizeOf("c");
        used("a", 3);
        used("b", 2);
        used("c", 1);
        get("a"); // so it was used last
        get(cache.limit(three), "d");
        assertThat(file("b")).doesNotExist();
        assertThat(lock("b")).doesNotExist();
        for (String model : List.of("a", "c", "d")) {
            assertThat(file(model)).exists();
        }
        assertThat(told).singleElement().asString().startsWith("The engine " + file("b") + " of ");
        assertThat(told.element()).endsWith(" is deleted: the limit of the cache is " + three + " bytes.");
    }

    @Test
    void noMoreGoThanMust() throws Exception {
        for (String model : List.of("a", "b", "c")) {
            get(model);
        }
        long limit = sizeOf("a") + sizeOf("b") + sizeOf("c") + sizeOf("a");
        get(cache.limit(limit), "d");
        assertThat(told).isEmpty();
        get(cache.limit(limit), "e");
        assertThat(told).hasSize(1);
        get(cache.limit(limit - 1), "f");
        assertThat(told).hasSize(3);
    }

    @Test
    void anEngineThatIsBeingBuiltAnewIsNotDeleted() throws Exception {
        get("a");
        used("a", 5);
        get("b");
        used("b", 1);
        long size = sizeOf("a");
        try (KeyLock lock = KeyLock.tryAcquire(lock("a"))) {
            assertThat(lock).isNotNull();
            get(cache.limit(size * 3 - 1), "c");
        }
        assertThat(file("a")).exists();
        assertThat(lock("a")).exists();
        assertThat(file("b")).doesNotExist();
    }

    @Test
    void anEngineBeyondTheLimitIsReturnedAndNotKept() throws Exception {
        get("a");
        EngineCache small = cache.limit(SIZE);
        assertThat(get(small, "b")).isEqualTo(Keys.content("b", SIZE));
        assertThat(get(small, "b")).isEqualTo(Keys.content("b", SIZE));
        assertThat(builds).hasValue(3);
        assertThat(file("b")).doesNotExist();
        assertThat(file("a")).as("no room is made in vain").exists();
        assertThat(told)
                .containsExactly("The engine " + Keys.key("b").brief() + " is not kept: it needs " + sizeOf("a")
                        + " bytes, and the limit of the cache " + folder + " is " + SIZE + " bytes.");
    }

    @Test
    void whatKilledProcessesLeftGoesWithTheNextBuild() throws Exception {
        get("kept");
        Path unfinished = Files.writeString(
                folder.resolve(Keys.key("b").hex() + ".123" + EngineFile.UNFINISHED), "half an engine");
        Path own = Files.writeString(
                folder.resolve(Keys.key("a").hex() + ".4711" + EngineFile.UNFINISHED), "half an engine");
        Path lock = Files.writeString(lock("c"), "4711");
        get("a");
        assertThat(unfinished).doesNotExist();
        assertThat(own).doesNotExist();
        assertThat(lock).doesNotExist();
        assertThat(lock("b")).as("made to delete its file").doesNotExist();
        assertThat(lock("kept")).exists();
        assertThat(file("kept")).exists();
    }

    @Test
    void whatIsBeingWrittenStays() throws Exception {
        Path unfinished = folder.resolve(Keys.key("b").hex() + ".123" + EngineFile.UNFINISHED);
        try (KeyLock lock = KeyLock.tryAcquire(lock("b"))) {
            assertThat(lock).isNotNull();
            Files.writeString(unfinished, "half an engine");
            get("a");
            assertThat(unfinished).exists();
            assertThat(lock("b")).exists();
        }
    }

    @Test
    void filesOfOthersStayWhereTheyAre() throws Exception {
        List<Path> others = List.of(
                folder.resolve("notes.engine"),
                folder.resolve("x.lock"),
                folder.resolve("x.unfinished"),
                folder.resolve(Keys.key("b").hex() + ".onnx"),
                folder.resolve(Keys.key("b").hex() + ".engine.bak"));
        for (Path other : others) {
            Files.writeString(other, "not of this cache");
        }
        get(cache.limit(sizeOfOne()), "a");
        get(cache.limit(sizeOfOne()), "b");
        assertThat(file("a")).doesNotExist();
        assertThat(others).allSatisfy(other -> assertThat(other).exists());
    }

    private static long sizeOfOne() {
        try (Plan plan = Keys.plan("a", SIZE)) {
            return EngineFile.size(Keys.key("a"), plan.bytes());
        }
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

    @Test
    void theFlightRecorderSeesWhatHappens() throws Exception {
        Path file = temp.resolve("events.jfr");
        try (var recording = new Recording()) {
            recording.enable(CacheLookup.class).withoutThreshold();
            recording.enable(CacheEviction.class);
            recording.start();
            get("a");
            get("a");
            Files.writeString(file("a"), "");
            get("a");
            get(cache.limit(sizeOfOne()), "b");
            get(cache.limit(1), "c");
            var builder = new Builder("d");
            FutureTask<byte[]> waits = start(new FutureTask<>(() -> get("d")));
            awaitTold(4);
            builder.goOn.countDown();
            waits.get();
            builder.task.get();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> lookups = events(file, "io.trt4j.engine.CacheLookup");
        assertThat(lookups)
                .extracting(event -> event.getString("key"))
                .containsExactlyInAnyOrder(Stream.of("a", "a", "a", "b", "c", "d", "d")
                        .map(model -> Keys.key(model).hex())
                        .toArray(String[]::new));
        assertThat(lookups).extracting(event -> event.getBoolean("hit")).startsWith(false, true, false, false, false);
        assertThat(lookups).extracting(event -> event.getBoolean("kept")).startsWith(true, true, true, true, false);
        assertThat(lookups)
                .extracting(event -> event.getString("refused"))
                .startsWith(null, null, "it is shorter than its header says", null, null);
        RecordedEvent first = lookups.getFirst();
        assertThat(first.getLong("size")).isEqualTo(SIZE);
        assertThat(first.getString("parts")).isEqualTo(Keys.key("a").describe());
        assertThat(first.getString("folder")).isEqualTo(folder.toString());
        assertThat(lookups.stream()
                        .filter(event -> event.getBoolean("hit")
                                && event.getDuration("waited").compareTo(Duration.ofMillis(200)) >= 0))
                .as("waited for d")
                .hasSize(1);
        assertThat(events(file, "io.trt4j.engine.CacheEviction")).singleElement().satisfies(event -> {
            assertThat(event.getString("file")).isEqualTo(file("a").toString());
            assertThat(event.getLong("size")).isEqualTo(sizeOfOne());
        });
    }

    private static List<RecordedEvent> events(Path file, String name) throws IOException {
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .sorted(java.util.Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
    }
}
