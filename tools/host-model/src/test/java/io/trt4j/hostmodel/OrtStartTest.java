package io.trt4j.hostmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrtStartTest {
    /** A process whose command line is as long as that of a program with many jars. */
    static final class Starts {
        public static void main(String[] args) {
            OrtStart.environment();
            System.out.println("started");
        }
    }

    @Test
    void aLongCommandLineDoesNotEndTheProcess() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlong=" + "jar".repeat(20_000),
                        Starts.class.getName()))
                .redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("started");
    }
}
