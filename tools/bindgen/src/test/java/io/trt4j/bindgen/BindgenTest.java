package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version that may stand before a tree's folder. */
class BindgenTest {
    @TempDir
    Path folder;

    private Api read(String expected) throws IOException {
        Path tree = Trees.write(folder, "10.6");
        try (LibClang clang = new LibClang(Trees.libclang())) {
            return Bindgen.read(clang, expected + tree, tree);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10=", "10.6=", "10.6.0="})
    void aTreeOfTheVersionGivenIsRead(String expected) throws IOException {
        assertThat(read(expected).version()).isEqualTo(new Api.Version(10, 6, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10.60", "10.6.1", "11.0"})
    void aTreeOfAnotherVersionIsRefused(String expected) {
        assertThatThrownBy(() -> read(expected + "="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these are the headers of 10.6.0, not of " + expected + ".");
    }
}
