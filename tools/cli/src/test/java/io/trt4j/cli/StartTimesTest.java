package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.trt4j.cli.StartTimes.Phase;
import org.junit.jupiter.api.Test;

/** Where the time goes. */
class StartTimesTest {
    @Test
    void aPhaseInsideAnotherIsNotTheOthers() throws InterruptedException {
        StartTimes before = StartTimes.untilNow();
        try (var outer = StartTimes.in(Phase.TENSORRT)) {
            Thread.sleep(20);
            try (var inner = StartTimes.in(Phase.PLUGIN)) {
                Thread.sleep(60);
            }
            Thread.sleep(20);
        }
        StartTimes after = StartTimes.untilNow();
        assertThat(after.plugin() - before.plugin()).isGreaterThanOrEqualTo(59);
        assertThat(after.tensorRt() - before.tensorRt()).isGreaterThanOrEqualTo(39);
        assertThat(after.libraries()).isEqualTo(before.libraries());
        assertThat(after.sum() - before.sum())
                .isCloseTo(after.plugin() - before.plugin() + after.tensorRt() - before.tensorRt(), within(19.0));
    }

    @Test
    void whatIsPrintedCanBeRead() {
        StartTimes times = new StartTimes(1.5, 1200, 0, 20.5);
        assertThat(times)
                .hasToString("time      first result after 1222.0 ms: libraries 1.5, TensorRT 1200.0, plugin 0.0, the"
                        + " rest 20.5");
        assertThat(StartTimes.parse(times.toString())).contains(times);
        assertThat(StartTimes.parse("PASS")).isEmpty();
    }
}
