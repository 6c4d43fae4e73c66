package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.engine.BuildReport.LayerTiming;
import io.trt4j.tensorrt.ILogger.Severity;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of what TensorRT logs while it builds. */
class BuildLogTest {
    private static void log(Severity severity, String message) {
        BuildLog.LOGGER.log(severity, message);
    }

    private static void timed(String layer, String seconds, String milliseconds) {
        log(
                Severity.kVERBOSE,
                layer + " (CaskConvolution[0x80000009]) profiling completed in " + seconds
                        + " seconds. Fastest Tactic: 0x94119b4c514b211a Time: " + milliseconds);
    }

    @Test
    void keepsWarningsAndErrorsOnce() {
        try (BuildLog log = BuildLog.open()) {
            log(Severity.kWARNING, "a warning");
            log(Severity.kERROR, "an error");
            log(Severity.kWARNING, "a warning");
            log(Severity.kINFO, "no warning");
            assertThat(log.warnings()).containsExactly("a warning", "an error");
        }
    }

    @Test
    void keepsNoMoreThanAThousandWarnings() {
        try (BuildLog log = BuildLog.open()) {
            IntStream.range(0, 1_500).forEach(i -> log.warn("warning " + i));
            assertThat(log.warnings()).hasSize(1_000);
        }
    }

    @Test
    void listsLayersTheSlowestFirst() {
        try (BuildLog log = BuildLog.open()) {
            timed("Conv_0", "0.0246221", "0.0154377");
            timed("a + (Unnamed Layer* 1) [Shuffle]", "0.5", "1.5");
            timed("Conv_0", "0.01", "0.02");
            assertThat(log.layers())
                    .containsExactly(
                            new LayerTiming(
                                    "a + (Unnamed Layer* 1) [Shuffle]",
                                    Duration.ofMillis(1).plusNanos(500_000),
                                    Duration.ofMillis(500)),
                            new LayerTiming("Conv_0", Duration.ofNanos(15_438), Duration.ofNanos(34_622_100)));
        }
    }

    @Test
    void layersThatNoKernelWasFoundForAreLeftOut() {
        try (BuildLog log = BuildLog.open()) {
            timed("Conv_0", "0.1", "inf");
            timed("Conv_1", "0.1", "inf");
            timed("Conv_1", "0.1", "2e-3");
            timed("Conv_2", "0.1", "no number");
            assertThat(log.layers())
                    .containsExactly(new LayerTiming("Conv_1", Duration.ofNanos(2_000), Duration.ofMillis(200)));
        }
    }

    @Test
    void buildsInTwoThreadsAreKeptApart() throws InterruptedException {
        try (BuildLog mine = BuildLog.open()) {
            Thread other = new Thread(() -> {
                try (BuildLog log = BuildLog.open()) {
                    log(Severity.kWARNING, "theirs");
                    assertThat(log.warnings()).containsExactly("theirs");
                }
            });
            Throwable[] thrown = new Throwable[1];
            other.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
            other.start();
            other.join();
            log(Severity.kWARNING, "mine");
            assertThat(thrown[0]).isNull();
            assertThat(mine.warnings()).containsExactly("mine");
        }
    }

    @Test
    void theOnlyBuildHasWhatOtherThreadsLog() throws InterruptedException {
        try (BuildLog log = BuildLog.open()) {
            Thread other = new Thread(() -> log(Severity.kWARNING, "of TensorRT's thread"));
            other.start();
            other.join();
            assertThat(log.warnings()).containsExactly("of TensorRT's thread");
        }
    }

    @Test
    void nothingIsKeptWhenTheBuildIsOver() {
        BuildLog log = BuildLog.open();
        log.close();
        log(Severity.kWARNING, "later");
        assertThat(log.warnings()).isEmpty();
    }
}
