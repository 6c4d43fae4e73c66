package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugins of the samples keep TensorRT's rules; those of circ-pad are checked there. */
class SamplePluginsTest {
    /** What differs most from plugin to plugin, and takes the least time. */
    private static final int[] QUICK = {1, 4, 6, 7, 12, 13, 20, 21};

    private static List<Integer> numbers(List<CheckResult> results) {
        return results.stream().map(CheckResult::number).toList();
    }

    @ParameterizedTest
    @EnumSource
    void quickChecksPass(SamplePlugin plugin) {
        KitReport report = plugin.kit().inProcess().only(QUICK).verify();
        assertThat(numbers(report.of(Outcome.NotTried.class))).as(report.text()).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void allChecksInProcessesOfTheirOwnPass(SamplePlugin plugin) {
        KitReport report = plugin.kit().verify();
        assertThat(numbers(report.of(Outcome.NotTried.class))).as(report.text()).containsExactly(8, 9, 10, 17);
        assertThat(numbers(report.of(Outcome.NotApplicable.class))).isSubsetOf(12, 13, 14);
    }
}
