package io.trt4j.cuda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the main method of a test's class in a process of its own, with the class path of this one. */
final class ChildJvm {
    private ChildJvm() {}

    /** What the process wrote, and at the end how it ended, as in {@code status 0}. */
    static String run(Class<?> main, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        return run(List.of(), main, environment, options);
    }

    /** Likewise, with arguments. */
    static String run(Class<?> main, Map<String, String> environment, List<String> arguments, String... options)
            throws IOException, InterruptedException {
        return run(List.of(), main, environment, arguments, options);
    }

    /** Likewise, started by a command. */
    static String run(List<String> prefix, Class<?> main, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        return run(prefix, main, environment, List.of(), options);
    }

    private static String run(
            List<String> prefix,
            Class<?> main,
            Map<String, String> environment,
            List<String> arguments,
            String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "status " + process.waitFor();
    }
}
