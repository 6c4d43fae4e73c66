package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kit passes a plugin without faults, and finds each fault. */
class PluginTestKitTest {
    @BeforeEach
    void needsVersion3() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    private static PluginTestKit kit(Fault fault) {
        return PluginTestKit.of(FaultyCreator.NAME)
                .registeredBy(() -> new FaultyCreator(fault))
                .attributes(Map.of("scale", 2, "bias", 0.5f))
                .input("x", DataType.kFLOAT, "N=1..4x3")
                .reference((inputs, outputs) -> {
                    for (int i = 0; i < inputs.getFirst().size(); i++) {
                        outputs.getFirst().set(i, 2 * inputs.getFirst().get(i) + 0.5);
                    }
                });
    }

    private static List<Integer> numbers(List<CheckResult> results) {
        return results.stream().map(CheckResult::number).toList();
    }

    @Test
    void aPluginWithoutFaultsPasses() {
        KitReport report = kit(Fault.NONE).inProcess().seed(1).verify();
        assertThat(numbers(report.of(Outcome.Passed.class)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 11, 12, 14, 15, 16, 18, 19, 20, 21);
        assertThat(numbers(report.of(Outcome.NotApplicable.class))).containsExactly(13);
        assertThat(numbers(report.of(Outcome.NotTried.class))).containsExactly(8, 9, 10, 17);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIGURED_ONCE, 1",
        "FICKLE, 1",
        "FORGETFUL_CLONE, 2",
        "SHARED_STATE, 2",
        "NOT_SAVED, 3",
        "OTHER_VERSION, 4",
        "TAKES_NOTHING, 5",
        "HALF_WRITTEN, 6",
        "OTHER_SHAPE_WHEN_KNOWN, 6",
        "WRITES_BEHIND, 7",
        "CHANGES_INPUT, 7",
        "READS_WORKSPACE, 7",
        "SHARED_SCRATCH, 11",
        "OTHER_TACTIC, 12",
        "TACTIC_ZERO, 12",
        "ALIAS_OF_NOTHING, 13",
        "ALIAS_OF_ANOTHER_SHAPE, 13",
        "OWN_TIMING_CACHE_ID, 14",
        "BROKEN_BY_BAD_FIELDS, 15",
        "KEEPS_RESOURCE, 16",
        "THROWS_ON_TYPE, 19",
        "TAKES_BOOL, 19",
        "WRONG_NUMBERS, 20",
        "UNDECLARED_ATTRIBUTE, 21",
        "LAST_FIELD_COUNTS, 21",
    })
    void aFaultIsFound(Fault fault, int check) {
        KitReport report = kit(fault).inProcess().seed(1).only(check).run();
        assertThat(numbers(report.failures())).as(report.text()).containsExactly(check);
        assertThat(((Outcome.Failed) report.failures().getFirst().outcome()).expected())
                .as("what the check is about")
                .doesNotStartWith("the plugin can be built");
    }

    @Test
    void whatHindersOtherChecksIsToldOnce() {
        KitReport report = kit(Fault.WRITES_BEHIND).inProcess().seed(1).run();
        assertThat(numbers(report.failures())).as(report.text()).containsExactly(1, 7);
        assertThat(report.text()).contains("needs a plugin that passes check 1");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void whatNoOtherCheckFindsFailsTheFirstThatMeetsIt() {
        KitReport report =
                kit(Fault.WRITES_BEHIND).inProcess().seed(1).only(3, 20).run();
        assertThat(numbers(report.failures())).containsExactly(3);
        assertThat(numbers(report.of(Outcome.NotTried.class))).containsExactly(20);
    }

    private static String seen(long seed) {
        KitReport report =
                kit(Fault.WRONG_NUMBERS).inProcess().seed(seed).only(20).run();
        return ((Outcome.Failed) report.failures().getFirst().outcome()).seen();
    }

    @Test
    void aSeedRepeatsWhatWasSeen() {
        assertThat(seen(11)).isEqualTo(seen(11)).isNotEqualTo(seen(12));
    }

    @Test
    void theOrderIsRandomAndFollowsFromTheSeed() {
        List<Check> all = List.of(Check.values());
        assertThat(CheckRunner.inOrder(all, 1))
                .isEqualTo(CheckRunner.inOrder(all, 1))
                .isNotEqualTo(CheckRunner.inOrder(all, 2))
                .isNotEqualTo(all)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void systemPropertiesRepeatARunInThisProcess() {
        System.setProperty(PluginTestKit.SEED_PROPERTY, "77");
        System.setProperty(PluginTestKit.IN_PROCESS_PROPERTY, "true");
        try {
            KitReport report = kit(Fault.NONE).only(4).run();
            assertThat(report.seed()).isEqualTo(77);
            assertThat(report.ownProcesses()).isFalse();
        } finally {
            System.clearProperty(PluginTestKit.SEED_PROPERTY);
            System.clearProperty(PluginTestKit.IN_PROCESS_PROPERTY);
        }
    }

    @Test
    void aPluginThatCannotBeMadeIsToldOnce() {
        KitReport report = kit(Fault.NONE)
                .attributes(Map.of("scale", new float[] {1, 2}))
                .inProcess()
                .only(2, 4, 5)
                .run();
        assertThat(numbers(report.failures())).as(report.text()).containsExactly(2);
        assertThat(numbers(report.of(Outcome.NotTried.class))).containsExactly(4, 5);
        assertThat(report.text())
                .contains(
                        "the creator makes a plugin from the attributes [scale]",
                        "scale is no float",
                        "of those that it declares: [scale, bias]");
    }

    @Test
    void checksOfHigherLevelsAreNotTried() {
        KitReport report = kit(Fault.NONE).inProcess().level(1).run();
        assertThat(numbers(report.of(Outcome.Passed.class))).containsExactly(1, 4, 5, 6, 20);
        assertThat(report.text()).contains("12  level 3  not tried       tactics: needs the level 3");
    }

    @Test
    void whatCannotBeIsRefused() {
        PluginTestKit kit = kit(Fault.NONE);
        refused(() -> kit.level(6), "There are the levels 1 to 5, not 6.");
        refused(() -> kit.only(22), "There are the checks 1 to 21, not 22.");
        refused(() -> kit.tolerance(Double.NaN), "The tolerance is at least 0, not NaN.");
        refused(
                () -> kit.input("y", DataType.kFLOAT, "1", 2, 1),
                "The values of the input y cannot be from 2.0 to 1.0.");
        refused(
                () -> kit(Fault.NONE)
                        .inProcess()
                        .attributes(Map.of("scale", "much"))
                        .run(),
                "The attribute scale cannot be \"much\": it is no number, or several between commas.");
    }

    private static void refused(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }
}
