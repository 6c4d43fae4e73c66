package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;

/** What the flight recorder sees of a cache. */
class EngineCacheEventsTest extends CacheFixture {
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
        assertThat(first.getDuration("waited")).isEqualTo(Duration.ZERO);
        assertThat(first.getLong("size")).isEqualTo(SIZE);
        assertThat(first.getString("parts")).isEqualTo(Keys.key("a").describe());
        assertThat(first.getString("folder")).isEqualTo(folder.toString());
        assertThat(lookups.stream()
                        .filter(event -> event.getBoolean("hit")
                                && event.getDuration("waited").compareTo(Duration.ofMillis(200)) >= 0))
                .as("waited for d")
                .hasSize(1);
        assertThat(events(file, "io.trt4j.engine.CacheEviction"))
                .singleElement()
                .satisfies(event -> {
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
