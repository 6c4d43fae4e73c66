package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LibraryNotFoundException;
import io.trt4j.ffm.LoadAttempt;
import io.trt4j.ffm.NativeException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CudaDriverTest {
    private final CudaDriver.Report report = CudaDriver.report();

    @Test
    void isAskedOnce() {
        assertThat(CudaDriver.report()).isSameAs(report);
    }

    @Test
    void withoutADeviceSaysWhy() {
        assumeFalse(report.hasDevice(), "this machine has a GPU");
        boolean driver = Libraries.report(CudaLibraries.CUDA).loaded().isPresent();
        assertThat(report.reason()).contains(driver ? "cu" : "libcuda.so.1: ").doesNotContain(LoadAttempt.NOT_SET);
        assertThatThrownBy(CudaDriver::requireDevice)
                .isInstanceOf(NativeException.class)
                .hasMessage("This needs a GPU, and none can be used: " + report.reason());
    }

    /** Not the error that a class cannot be initialized, which would come again once a driver is there. */
    @Test
    void withoutADriverEachCallSaysSo() {
        assumeFalse(Libraries.report(CudaLibraries.CUDA).loaded().isPresent(), "this machine has a driver");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> CudaDriver.errorName(0)).isInstanceOf(LibraryNotFoundException.class);
            assertThatThrownBy(() -> CudaDriver.errorText(0)).isInstanceOf(LibraryNotFoundException.class);
            assertThatThrownBy(() -> new CudaDriver.Device(0, "none", 8, 0, 1).attribute(1))
                    .isInstanceOf(LibraryNotFoundException.class);
            assertThatThrownBy(() -> CudaGraph.capture(null, () -> {}))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The stream is null.");
        }
    }

    @Test
    @Tag("gpu")
    void withADeviceTellsWhatItIs() {
        assumeTrue(report.hasDevice(), "this machine has no GPU");
        assertThat(report.reason()).isEmpty();
        assertThat(report.version()).isGreaterThanOrEqualTo(11_000);
        assertThat(report.devices()).allSatisfy(device -> {
            assertThat(device.name()).isNotBlank();
            assertThat(device.computeMajor()).isGreaterThanOrEqualTo(5);
            assertThat(device.memory()).isGreaterThan(1 << 28);
        });
        assertThatCode(CudaDriver::requireDevice).doesNotThrowAnyException();
    }

    @Test
    void versionsAreReadable() {
        assertThat(new CudaDriver.Report(12_060, List.of(), "").versionText()).isEqualTo("12.6");
    }

    @Test
    void nullsAreNamed() {
        assertThatThrownBy(() -> new CudaDriver.Device(0, null, 9, 0, 1)).hasMessage("name is null.");
        assertThatThrownBy(() -> new CudaDriver.Report(0, Arrays.asList((CudaDriver.Device) null), ""))
                .hasMessage("devices[0] is null.");
        assertThatThrownBy(() -> new CudaDriver.Report(0, List.of(), null)).hasMessage("reason is null.");
        assertThatThrownBy(() -> CudaException.check(null, 0)).hasMessage("call is null.");
    }

    @Test
    void aClosedSourceTakesNoOptions() {
        KernelSource source = KernelSource.of("closed.cu", "");
        source.close();
        assertThatThrownBy(() -> source.withOptions("-G")).hasMessageEndingWith(" is closed.");
    }
}
