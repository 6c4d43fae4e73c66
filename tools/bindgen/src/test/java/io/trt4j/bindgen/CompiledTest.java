package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From headers to calls: bindings generated from headers of our own, and a library that g++ compiled from the same
 * headers, call each other, every method both ways.
 */
class CompiledTest {
    private static final List<String> TREE = List.of("Shapes.h", "Callbacks.h", "Tables.h", "Forwarding.h", "Older.h");
    private static final List<String> LIBRARY =
            List.of("values.h", "calls.h", "callbacks.h", "forwarding.h", "older.h", "tables.h", "library.cpp");

    @TempDir
    static Path folder;

    private static MergedApi merged;

    @BeforeAll
    static void generate() throws Exception {
        assumeTrue(run("g++", "--version") != null, "there is no g++ here");
        List<Api> trees = new ArrayList<>();
        for (String version : List.of("8.6.1", "9.1.0", "10.6.0", "10.8.0", "11.0.0")) {
            Path tree = Trees.write(folder, version, Trees.resource("compiled/tree/NvInfer.h"));
            for (String header : TREE) {
                Files.writeString(tree.resolve(header), Trees.resource("compiled/tree/" + header));
            }
            trees.add(Trees.read(tree));
        }
        for (String file : LIBRARY) {
            Files.writeString(folder.resolve(file), Trees.resource("compiled/library/" + file));
        }
        merged = MergedApi.of(trees);
        new Generator(merged, folder).run();
        FunctionTypes.write(folder.resolve("src/main/c/trt4j_tensorrt.h"), folder.resolve("src"));
        compileJava();
    }

    private static void compileJava() throws IOException, URISyntaxException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", folder.resolve("classes").toString(), "-cp", bindings(), "-nowarn"));
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertThat(status).as(errors.toString()).isZero();
    }

    private static String bindings() throws URISyntaxException {
        return String.join(
                ":",
                location(Libraries.class),
                location(CudaDriver.class),
                location(TensorRT.class),
                location(NullMarked.class));
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.6.1", "9.1.0", "10.6.0", "10.8.0", "11.0.0"})
    @Execution(ExecutionMode.CONCURRENT)
    void everyMethodIsCalledWithWhatTheOtherSideGave(String version) throws Exception {
        Api tree = merged.trees().stream()
                .filter(t -> version.equals(t.version() + "." + t.version().patch()))
                .findFirst()
                .orElseThrow();
        Path library = folder.resolve(version)
                .resolve("libnvinfer.so." + tree.version().major());
        String errors = run(
                "g++",
                "-std=c++17",
                "-O0",
                "-shared",
                "-fPIC",
                "-I" + folder.resolve(version),
                "-o",
                library.toString(),
                folder.resolve("library.cpp").toString());
        assertThat(library).as(errors).exists();

        List<String> lines = drive(library.getParent(), version).lines().toList();

        String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        assertThat(end).as("the last that was printed").endsWith("\nended with 0");
        assertThat(new Trace(merged, lines).problems(tree)).isEmpty();
        assertThat(lines.stream().filter(l -> l.startsWith("told ")).map(l -> l.substring("told ".length())))
                .containsExactlyElementsOf(tree.version().major() < 10 ? refusals(version) : List.of());
    }

    private static List<String> refusals(String version) {
        return Stream.of(
                        "IExprBuilder.wideConstant: a is 2147483648, but TensorRT VERSION has only 32 bits for it.",
                        "IExprBuilder.wideConstant: a is -2147483649, but TensorRT VERSION has only 32 bits for it.",
                        "Shape.d is 2147483648, but TensorRT VERSION has only 32 bits for it.",
                        "Limits.opt is in TensorRT 10.6 and newer; VERSION is loaded.",
                        "IVersionedInterface.getInterfaceInfo is in TensorRT 10.6 and newer; VERSION is loaded.",
                        "IOlder.createMore(a) is in TensorRT 10.6 and newer; VERSION is loaded.",
                        "IOlder.setMore(a) is in TensorRT 10.6 and newer; VERSION is loaded.",
                        "IGpuAllocator.free threw java.lang.UnsupportedOperationException: IGpuAllocator.free is not"
                                + " implemented; TensorRT before 10.6 may call it.")
                .map(sentence -> sentence.replace("VERSION", version))
                .toList();
    }

    /** What a JVM prints that has the library for TensorRT's. */
    private static String drive(Path library, String version) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", // it does not live long
                "-XX:+UseSerialGC",
                "-Dtrt4j.library.path=" + library,
                // The generated classes go by the names of those that the bindings have.
                "-cp",
                String.join(":", folder.resolve("classes").toString(), bindings(), location(Driver.class)),
                Driver.class.getName(),
                version));
        Roles roles = new Roles(merged);
        merged.interfaces().values().stream()
                .map(MergedApi.Type::newest)
                .filter(roles::isEmitted)
                .forEach(i -> command.add(i.name()));
        merged.enums().values().forEach(e -> command.add(e.newest().name().replace('.', '$')));
        return run(command.toArray(String[]::new));
    }

    /** What a command prints and how it ended; null where there is no such command. */
    private static String run(String... command) throws IOException, InterruptedException {
        return Programs.run(folder, command)
                .map(result -> result.output() + "ended with " + result.status())
                .orElse(null);
    }
}
