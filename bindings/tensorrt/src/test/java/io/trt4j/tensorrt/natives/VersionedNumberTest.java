package io.trt4j.tensorrt.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.PretendVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedNumberTest {
    private static final VersionedNumber NUMBER =
            new VersionedNumber("Flag.kX", "8.6 3", "10.0 -", "10.4 2", "11.0 1", "11.2 -");

    @ParameterizedTest
    @CsvSource({"8.6.1, 3", "9.3.0, 3", "10.4.0, 2", "10.99.0, 2", "11.0.0, 1", "11.1.0, 1"})
    void aVersionHasTheNumberOfTheNewestThatIsNotNewer(String version, int number) {
        assertThat(NUMBER.get(Version.parse(version))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"8.5.0", "10.3.0", "11.2.0"})
    void aVersionWithoutItIsToldWhichHaveIt(String version) {
        assertThatThrownBy(() -> NUMBER.get(Version.parse(version)))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("Flag.kX is in TensorRT 8.6 until 10.0, 10.4 until 11.2; " + version + " is loaded.");
    }

    @Test
    void theLoadedVersionsNumberIsAskedFor() {
        try (PretendVersion ten = new PretendVersion(new Version(10, 6, 0))) {
            assertThat(NUMBER.get()).isEqualTo(2);
            assertThat(NUMBER.is(2)).isTrue();
            assertThat(NUMBER.is(1)).isFalse();
        }
        try (PretendVersion eleven = new PretendVersion(new Version(11, 1, 0))) {
            assertThat(NUMBER.get()).isEqualTo(1);
            assertThat(NUMBER.is(2)).isFalse();
        }
        try (PretendVersion without = new PretendVersion(new Version(11, 2, 0))) {
            assertThat(NUMBER.is(1)).isFalse();
        }
    }
}
