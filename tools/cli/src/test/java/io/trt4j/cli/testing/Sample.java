package io.trt4j.cli.testing;

import io.trt4j.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs commands in this process, or in a JVM of its own that has no natives on its class path. */
public final class Sample {
    /** What a run printed, and its exit status. */
    public record Result(int status, String out, String err) {
        public String lastLine() {
            return out.lines().reduce("", (before, line) -> line);
        }
    }

    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    public Sample() {
        this(true);
    }

    public Sample(boolean nativeAccess) {
        option("-XX:TieredStopAtLevel=1"); // it does not live long
        option("-XX:+UseSerialGC");
        if (nativeAccess) {
            option("--enable-native-access=ALL-UNNAMED");
        }
        if (Runtime.version().feature() >= 23) {
            option("--sun-misc-unsafe-memory-access=allow"); // as samples/run does
        }
    }

    public static Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new PrintStream(out), new PrintStream(err));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public Sample option(String option) {
        options.add(option);
        return this;
    }

    public Sample environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs a command in a new JVM. */
    public Result start(String... args) throws IOException, InterruptedException {
        return start(classPath(), args);
    }

    /** Runs a command in a new JVM with this class path. */
    public Result start(String classPath, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("TENSORRT_HOME", "CUDA_HOME", "MAVEN_ARGS"));
            builder.environment().put("CLASSPATH", classPath); // as samples/run does
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            return new Result(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** This process's class path without the natives of bytedeco. */
    public static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("bytedeco"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar on this process's class path whose name begins like this. */
    public static Path jar(String start) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
