package io.trt4j.tensorrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({"8601, 8.6.1", "8503, 8.5.3", "100600, 10.6.0", "101501, 10.15.1", "110201, 11.2.1"})
    void numbersAreTensorRTs(int number, String text) {
        assertThat(Version.ofNumber(number)).hasToString(text).isEqualTo(Version.parse(text));
        assertThat(Version.parse(text).number()).isEqualTo(number);
    }

    private static final List<Version> KNOWN =
            Stream.of("8.6", "10.2", "10.6", "11.0").map(Version::parse).toList();

    @ParameterizedTest
    @CsvSource({"8.6.1", "10.2.0", "10.5.1", "10.99.0", "11.0.3"})
    void aNewerMinorVersionIsLikeTheNewestKnown(String text) {
        Version loaded = Version.parse(text);
        assertThat(loaded.requireKnown(KNOWN, Path.of("/x"))).isSameAs(loaded);
    }

    @ParameterizedTest
    @CsvSource({"7.2.3", "8.5.3", "9.3.0", "10.1.9", "12.0.0"})
    void anUnknownMajorOrAnOlderMinorVersionIsRefusedWithWhatToDo(String text) {
        assertThatThrownBy(() -> Version.parse(text).requireKnown(KNOWN, Path.of("/lib/libnvinfer.so")))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("The layout of TensorRT " + text + " (/lib/libnvinfer.so) is not known: these bindings are"
                        + " for TensorRT 8.6, 10.2 to 10.6, 11.0. Use one of these, or run tools/regenerate on its"
                        + " headers.");
    }

    @Test
    void theyAreOrderedByNumberNotByText() {
        assertThat(Stream.of("10.15.1", "8.6.1", "10.6", "11.0.0", "10.6.1")
                        .map(Version::parse)
                        .sorted())
                .isEqualTo(Stream.of("8.6.1", "10.6.0", "10.6.1", "10.15.1", "11.0.0")
                        .map(Version::parse)
                        .toList());
        assertThat(List.of(Version.parse("10.6"))).containsExactly(new Version(10, 6, 0));
    }
}
