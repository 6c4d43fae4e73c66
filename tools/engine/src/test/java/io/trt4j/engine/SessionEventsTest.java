package io.trt4j.engine;

import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.trt4j.tensorrt.DataType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionEventsTest {
    private static final SessionOptions ONE = SessionOptions.defaults().contexts(1);
    private static final Map<String, HostTensor> INPUT = Map.of("x", HostTensor.of(new float[3], 1, 3));

    @TempDir
    Path folder;

    private final StandIn device = new StandIn();

    private interface Work {
        void run() throws Exception;
    }

    private List<RecordedEvent> record(Work work) throws Exception {
        try (Recording recording = new Recording()) {
            for (String name : List.of("Enqueue", "Copy", "ContextWait", "DeviceWait")) {
                recording.enable("io.trt4j.engine." + name).withThreshold(Duration.ZERO);
            }
            recording.start();
            work.run();
            recording.stop();
            return read(recording);
        }
    }

    private List<RecordedEvent> read(Recording recording) throws IOException {
        Path file = folder.resolve("events.jfr");
        recording.dump(file);
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        Files.delete(file);
        return events.stream()
                .filter(event -> event.getEventType().getName().startsWith("io.trt4j."))
                .toList();
    }

    private static List<RecordedEvent> of(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals("io.trt4j.engine." + name))
                .toList();
    }

    @Test
    void aCallIsRecordedStepByStep() throws Exception {
        try (Session session = device.session(ONE, X, Y)) {
            List<RecordedEvent> events = record(() -> session.run(INPUT));
            assertThat(of(events, "Enqueue")).singleElement().satisfies(event -> {
                assertThat(event.getString("engine")).isEqualTo("stand-in");
                assertThat(event.getInt("profile")).isZero();
            });
            assertThat(of(events, "DeviceWait"))
                    .singleElement()
                    .satisfies(event -> assertThat(event.getString("engine")).isEqualTo("stand-in"));
            assertThat(of(events, "Copy"))
                    .extracting(
                            e -> e.getString("tensor"),
                            e -> e.getBoolean("input"),
                            e -> e.getLong("bytes"),
                            e -> e.getBoolean("pinned"),
                            e -> e.getString("engine"))
                    .containsExactlyInAnyOrder(
                            tuple("x", true, 12L, true, "stand-in"), tuple("y", false, 12L, true, "stand-in"));
            assertThat(of(events, "ContextWait")).isEmpty();
        }
    }

    @Test
    void copiesWithoutPinnedMemoryAreTold() throws Exception {
        device.pinnedLimit = 0;
        try (Session session = device.session(ONE, X, Y)) {
            assertThat(of(record(() -> session.run(INPUT)), "Copy"))
                    .hasSize(2)
                    .allSatisfy(event -> assertThat(event.getBoolean("pinned")).isFalse());
        }
    }

    @Test
    void waitingForAContextIsRecorded() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y)) {
            List<RecordedEvent> events = record(() -> {
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    int before = i;
                    threads.add(Thread.ofVirtual().start(() -> {
                        if (before == 2) {
                            session.runAsync(INPUT).join();
                        } else {
                            session.run(INPUT);
                        }
                    }));
                    Gate.until(() -> device.atWork.get() == 1 && session.waiting() == before);
                }
                Thread.sleep(200); // the last event may begin late: after its call is in the queue
                gate.open();
                for (Thread thread : threads) {
                    thread.join();
                }
            });
            assertThat(of(events, "ContextWait"))
                    .extracting(e -> e.getString("engine"), e -> e.getInt("profile"), e -> e.getInt("before"))
                    .containsExactlyInAnyOrder(tuple("stand-in", 0, 0), tuple("stand-in", 0, 1));
            assertThat(of(events, "ContextWait"))
                    .allSatisfy(
                            event -> assertThat(event.getDuration().toMillis()).isGreaterThanOrEqualTo(10));
        }
    }

    @Test
    void bindingsAreRecordedToo() throws Exception {
        try (Session session = device.session(ONE, X, Y);
                Arena arena = Arena.ofShared()) {
            long x = StandIn.memory(arena, 1, 2, 3).address();
            long y = StandIn.memory(arena, 1, 2, 3).address();
            try (BoundRun bound = session.bind(
                    Map.of("x", DeviceTensor.ofAddress(x, DataType.kFLOAT, 1, 3)),
                    Map.of("y", DeviceTensor.ofAddress(y, DataType.kFLOAT, 1, 3)))) {
                List<RecordedEvent> events = record(bound::run);
                assertThat(of(events, "Enqueue")).hasSize(1);
                assertThat(of(events, "DeviceWait")).hasSize(1);
                assertThat(of(events, "Copy")).isEmpty();
            }
        }
    }
}
