package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks in processes of their own, which may crash. */
class OwnProcessTest {
    @BeforeEach
    void needsVersion3() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    private static PluginTestKit kit(PluginSetup setup) {
        return PluginTestKit.of(FaultyCreator.NAME)
                .registeredBy(setup)
                .attributes(Map.of("scale", 2, "bias", 0.5f))
                .input("x", DataType.kFLOAT, "N=1..4x3")
                .seed(3);
    }

    private static CheckResult only(KitReport report) {
        assertThat(report.ownProcesses()).isTrue();
        assertThat(report.results()).hasSize(1);
        return report.results().getFirst();
    }

    @Test
    void aCheckPasses() {
        KitReport report = kit(() -> new FaultyCreator(Fault.NONE)).only(15).run();
        assertThat(only(report).outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(report.tensorRt()).isEqualTo(TensorRT.version().toString());
    }

    @Test
    void aProcessThatEndsFailsItsCheckOnly() {
        KitReport report = kit(() -> new FaultyCreator(Fault.DIES_OF_BAD_FIELDS))
                .only(4, 15)
                .run();
        assertThat(report.failures()).hasSize(1);
        assertThat(report.failures().getFirst().number()).isEqualTo(15);
        assertThat(report.text())
                .contains("the process ended with the status " + FaultyCreator.DEATH
                        + ", during createPlugin with the fields [");
        assertThat(report.of(Outcome.Passed.class)).hasSize(1);
    }

    @Test
    void aCrashIsToldWithTheMethod() {
        KitReport report = kit(() -> new FaultyCreator(Fault.CRASHES)).only(7).run();
        assertThat(only(report).outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) only(report).outcome()).seen())
                .contains("SIGSEGV", "during the check, in enqueue");
    }

    private static String seenOutsideOfJava(int check, String spoiled) {
        KitReport report = PluginTestKit.of(TestCreator.NAME)
                .registeredBy(() -> {
                    TestCreator creator = new TestCreator();
                    creator.behind = TestCreator.Behind.IGNORED;
                    creator.spoiled = spoiled;
                    return creator;
                })
                .attributes(Map.of("bias", 0.5f))
                .input("x", DataType.kFLOAT, "64") // as many bytes as tensors are aligned to
                .only(check)
                .run();
        assertThat(report.failures()).as(report.text()).hasSize(1);
        return ((Outcome.Failed) report.failures().getFirst().outcome()).seen();
    }

    @Test
    void whatIsReadBehindAnInputIsTold() {
        assertThat(seenOutsideOfJava(7, "input read")).contains("SIGSEGV", "protected memory", "in enqueue");
    }

    /** Each kind of memory that a plugin is given ends at a page that may not be touched. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "attribute read, createPlugin",
        "saved data read, deserializePlugin",
        "expressions read, getOutputDimensions",
        "in read, configurePlugin",
        "descs read, enqueue",
        "input read, enqueue"
    })
    void whatIsReadBehindIsTold(String spoiled, String method) {
        assertThat(seenOutsideOfJava(1, spoiled)).contains("SIGSEGV", "protected memory", "in " + method);
    }

    @Test
    void whatIsLearnedWhileAnEngineIsBuiltIsMissedInTheNextProcess() {
        KitReport report =
                kit(() -> new FaultyCreator(Fault.LEARNS_WHILE_BUILT)).only(18).run();
        assertThat(only(report).outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) only(report).outcome()).seen())
                .startsWith("in a process that only loaded it, the output output0 has ");
    }

    @Test
    void aPluginThatIsNotRegisteredIsTheUsersMistake() {
        assertThatThrownBy(() -> PluginTestKit.of("NoSuchPlugin")
                        .registeredBy(() -> () -> {})
                        .input("x", DataType.kFLOAT, "3")
                        .run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TensorRT's registry has no creator of the plugin NoSuchPlugin, version 1");
    }

    @Test
    void aLibraryWithoutPluginsIsTheUsersMistake(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("libnothing.so"), "nothing");
        assertThatThrownBy(() -> kit(PluginSetup.library(file)).only(4).run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "TensorRT cannot load the plugins of " + file + ": the library must be loadable");
    }

    @Test
    void aSetupThatCannotBeSentIsTheUsersMistake() {
        Object captured = new Object();
        assertThatThrownBy(() -> kit(() -> {
                            captured.hashCode();
                            return new FaultyCreator(Fault.NONE);
                        })
                        .run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object, which a setup, reference or source of shapes captures")
                .hasMessageContaining("inProcess()");
    }
}
