package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.tensorrt.TensorRT;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM that runs {@link LibraryProbe}, with none of this one's natives on its class path unless asked for. */
final class LibraryJvm {
    /** For what must not wait for ever; far more than any machine needs. */
    private static final int MINUTES = 5;

    private final Path java;
    private final List<String> prefix = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Path folder;
    private String classPath = Stream.of(Libraries.class, CudaLibraries.class, TensorRT.class, LibraryProbe.class)
            .map(type -> origin(type).toString())
            .collect(Collectors.joining(File.pathSeparator));

    LibraryJvm() {
        this(Path.of(System.getProperty("java.home")));
    }

    LibraryJvm(Path home) {
        java = home.resolve("bin").resolve("java");
    }

    LibraryJvm property(String name, Object value) {
        return option("-D" + name + "=" + value);
    }

    LibraryJvm option(String option) {
        options.add(option);
        return this;
    }

    LibraryJvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The command that starts the JVM. */
    LibraryJvm prefix(String... command) {
        prefix.addAll(List.of(command));
        return this;
    }

    /** The working folder. */
    LibraryJvm in(Path newFolder) {
        folder = newFolder;
        return this;
    }

    /** Adds the jar that has a resource. */
    LibraryJvm classPath(String resource) throws IOException, URISyntaxException {
        return classPath(jarOf(resource));
    }

    LibraryJvm classPath(Path entry) {
        classPath += File.pathSeparator + entry;
        return this;
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(java.toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // it does not live long
        command.addAll(options);
        if (options.stream().noneMatch(option -> option.contains("native-access"))) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath, LibraryProbe.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("TENSORRT_HOME", "CUDA_HOME", "XDG_CACHE_HOME"));
        builder.environment().putAll(environment);
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        return builder.start();
    }

    String run(String... arguments) throws Exception {
        return output(start(arguments));
    }

    /** What a process says, which must end well. */
    static String output(Process process) throws Exception {
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The jar on the class path that has a resource. */
    static Path jarOf(String resource) throws IOException, URISyntaxException {
        URL url = LibraryJvm.class.getClassLoader().getResource(resource);
        return Path.of(((JarURLConnection) url.openConnection()).getJarFileURL().toURI());
    }

    static Path origin(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
