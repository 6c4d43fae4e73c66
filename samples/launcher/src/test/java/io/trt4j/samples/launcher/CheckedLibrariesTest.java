package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code samples/run check} with plugins in C++, compiled by g++. */
class CheckedLibrariesTest {
    @TempDir
    private static Path folder;

    private static Path library;

    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        Path source = folder.resolve("scale_plugins.cpp");
        try (InputStream in = CheckedLibrariesTest.class.getResourceAsStream("scale_plugins.cpp")) {
            Files.copy(in, source);
        }
        library = folder.resolve("libscale.so");
        Process process;
        try {
            process = new ProcessBuilder(
                            "g++",
                            "-std=c++17",
                            "-Wall",
                            "-Wextra",
                            "-Werror",
                            "-shared",
                            "-fPIC",
                            "-o",
                            library.toString(),
                            source.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(!e.getMessage().contains("No such file"), "this machine has no g++");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static Sample.Result check(String plugin, String... options) {
        List<String> command = new ArrayList<>(List.of(
                "check",
                plugin,
                "--library",
                library.toString(),
                "--attributes",
                "factor=3",
                "--input",
                "x:FLOAT:N=1..4x3"));
        command.addAll(List.of(options));
        return Sample.run(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trt4jCppScaleV2", "Trt4jCppScaleV3"})
    void aPluginInCppPasses(String plugin) {
        Sample.Result result = check(plugin, "--in-process", "--level", "3", "--seed", "1");
        assertThat(result.status()).as(result.out()).isZero();
        assertThat(result.out()).startsWith(plugin + ", version 1: 10 passed, 0 failed, 3 not applicable, 8 not tried");
    }

    @Test
    void badArgumentsAreTriedInAProcessOfItsOwn() {
        Sample.Result result = check("Trt4jCppScaleV2", "--only", "15");
        assertThat(result.status()).as(result.out()).isZero();
        assertThat(result.out()).contains("6 bad arguments, of which 6 were refused");
    }
}
