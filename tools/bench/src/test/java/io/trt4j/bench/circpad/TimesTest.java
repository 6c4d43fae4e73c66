package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is made of measured times, and how they are measured. */
class TimesTest {
    @Test
    void medianIsOfTheBatchesAndTheRestOfSingleCalls() {
        long[] calls = LongStream.rangeClosed(1, 200).map(i -> 201 - i).toArray();
        Times times = Times.of(new double[] {3000, 1000, 2000}, calls);
        assertThat(times.median()).isEqualTo(2);
        assertThat(times.min()).isEqualTo(0.001);
        assertThat(times.p99()).as("198 of 200 take no longer").isEqualTo(0.198);
        assertThat(times.batches()).containsExactly(3, 1, 2);
    }

    @Test
    void oneOfEach() {
        Times times = Times.of(new double[] {7000}, new long[] {5000});
        assertThat(times.median()).isEqualTo(7);
        assertThat(times.p99()).isEqualTo(5).isEqualTo(times.min());
    }

    @Test
    void theMedianOfAnEvenNumberIsBetween() {
        assertThat(Times.median(new double[] {4, 1, 3, 100})).isEqualTo(3.5);
    }

    @Test
    void batchesAreShortWhereTheDeviceIsSlower() {
        assertThat(HostSeries.calls(1000, 5000, 2000)).isEqualTo(1000);
        assertThat(HostSeries.calls(1000, 2000, 1500)).as("its queue").isEqualTo(100);
        assertThat(HostSeries.calls(1000, 5000, 1e6)).as("its lag").isEqualTo(30);
        assertThat(HostSeries.calls(1000, 5000, 1e9)).isEqualTo(10);
        assertThat(HostSeries.calls(3, 5000, 1e9)).as("as was wished").isEqualTo(3);
        assertThat(DeviceClock.calls(1e6)).isEqualTo(5);
        assertThat(DeviceClock.calls(2000)).isEqualTo(200);
        assertThat(DeviceClock.calls(1e9)).isEqualTo(1);
    }

    @Test
    void everyCallIsMadeAndTimed() {
        AtomicInteger made = new AtomicInteger();
        RepeatedCalls calls = RepeatedCalls.of(made::incrementAndGet);
        assertThat(calls.measure(10)).isPositive();
        assertThat(made).hasValue(10);
        long[] nanos = {-1, -1, -1};
        calls.measureEach(nanos);
        assertThat(made).hasValue(13);
        assertThat(nanos).doesNotContain(-1);
    }
}
