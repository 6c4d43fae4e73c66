package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.CCompiler;
import io.trt4j.samples.circpad.c.CPlugin;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.tensorrt.DataType;
import io.trt4j.testkit.KitTensor;
import io.trt4j.testkit.PluginSetup;
import io.trt4j.testkit.PluginTestKit;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form and backend of the plugin keeps TensorRT's rules, as far as that shows without a GPU. */
class CircPadRulesTest {
    private static final int[] PADS = {1, 2, 3, 0};

    /** What works without initialize, which loads kernels where the plugin is for a device. */
    private static final int[] UNINITIALIZED = {4, 5, 14, 19, 21};

    private static PluginTestKit kit(PluginSetup setup, DataType type) {
        return PluginTestKit.of(CircPadPlugin.NAME)
                .registeredBy(setup)
                .attributes(Map.of("pads", PADS))
                .input("x", type, "N=1..3x2xH=1..9xW=1..9")
                .reference((in, out) -> pad(in.getFirst(), out.getFirst()))
                .seed(7);
    }

    /** Each element of the output is that of the input at the place before the pads, modulo its extent. */
    private static void pad(KitTensor in, KitTensor out) {
        int height = (int) in.dims().d()[2];
        int width = (int) in.dims().d()[3];
        int newHeight = (int) out.dims().d()[2];
        int newWidth = (int) out.dims().d()[3];
        for (int i = 0; i < out.size(); i++) {
            int column = Math.floorMod(i % newWidth - PADS[0], width);
            int row = Math.floorMod(i / newWidth % newHeight - PADS[2], height);
            int plane = i / newWidth / newHeight;
            out.set(i, in.get((plane * height + row) * width + column));
        }
    }

    private static List<Arguments> forms(boolean onHost) {
        List<Arguments> forms = new ArrayList<>();
        for (PadApi api : PadApi.values()) {
            for (Backend backend : Backend.values()) {
                boolean here = onHost ? backend.isForHost() : backend.isForDevice() && backend != Backend.C;
                if (backend.has(api) && here && backend != Backend.TORCH) { // whose libraries are not here
                    forms.add(Arguments.of(api, backend));
                }
            }
        }
        return forms;
    }

    static List<Arguments> formsOnHost() {
        return forms(true);
    }

    static List<Arguments> formsOnDevice() {
        return forms(false);
    }

    /** Those that differ between the forms. */
    @ParameterizedTest
    @EnumSource
    void eachFormPassesOnTheHost(PadApi api) {
        kit(() -> Backend.HOST.registerForHost(api), DataType.kFLOAT)
                .inProcess()
                .only(1, 2, 3, 4, 6, 20, 21)
                .verify();
    }

    @ParameterizedTest
    @MethodSource("formsOnHost")
    void eachBackendOnTheHostPads(PadApi api, Backend backend) {
        kit(() -> backend.registerForHost(api), DataType.kHALF)
                .inProcess()
                .only(20)
                .verify();
    }

    @ParameterizedTest
    @MethodSource("formsOnDevice")
    void whatPadsOnADeviceIsMadeWithoutOne(PadApi api, Backend backend) {
        kit(() -> backend.registerForDevice(api, ""), DataType.kHALF)
                .withoutEnqueue()
                .inProcess()
                .only(4, 21)
                .verify();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("formsOnDevice")
    void whatPadsOnADevicePassesAllThatNeedNoInitialization(PadApi api, Backend backend) {
        kit(() -> backend.registerForDevice(api, ""), DataType.kFLOAT)
                .withoutEnqueue()
                .only(UNINITIALIZED)
                .verify();
    }

    @Test
    void thatInCPassesWithoutADevice() throws InterruptedException {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        kit(() -> CPlugin.load("no kernel".getBytes(StandardCharsets.US_ASCII)), DataType.kFLOAT)
                .withoutEnqueue()
                .inProcess()
                .only(UNINITIALIZED)
                .verify();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("formsOnHost")
    void allChecksInProcessesOfTheirOwnPass(PadApi api, Backend backend) {
        for (DataType type : List.of(DataType.kFLOAT, DataType.kHALF)) {
            KitReport report = kit(() -> backend.registerForHost(api), type).verify();
            assertThat(report.of(Outcome.NotTried.class))
                    .as(report.text())
                    .extracting(CheckResult::number)
                    .containsExactly(8, 9, 10, 17);
        }
    }
}
