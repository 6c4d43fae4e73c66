package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes when a cache is full, and what killed processes left. */
class EngineCacheLimitTest extends CacheFixture {
    /** Sets when the engine of a model was used last. */
    private void used(String model, int minutesAgo) throws IOException {
        Files.setLastModifiedTime(file(model), FileTime.from(Instant.now().minus(Duration.ofMinutes(minutesAgo))));
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
            get(cache.limit(size), "c");
        }
        assertThat(file("a")).exists();
        assertThat(lock("a")).exists();
        assertThat(file("b")).doesNotExist();
        assertThat(file("c")).as("what was just written").exists();
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
                folder.resolve(Keys.key("b").hex() + ".123" + SealedFile.UNFINISHED), "half an engine");
        Path own = Files.writeString(
                folder.resolve(Keys.key("a").hex() + ".4711" + SealedFile.UNFINISHED), "half an engine");
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
        Path unfinished = folder.resolve(Keys.key("b").hex() + ".123" + SealedFile.UNFINISHED);
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
}
