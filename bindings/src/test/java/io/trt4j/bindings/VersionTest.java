package io.trt4j.bindings;

import static org.assertj.core.api.Assertions.assertThat;

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
