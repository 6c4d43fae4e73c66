package io.trt4j.cli.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar of plugins that is not on the class path: compiled by the test. */
final class PluginJar {
    private PluginJar() {}

    /**
     * Writes a jar with a plugin of one input and one output of floats.
     *
     * @param name of the plugin
     * @param element an expression for an element of the output, of {@code x}, that of the input, and {@code runs}, how often the
     *     plugin ran before
     */
    static Path write(Path folder, String name, String element) throws IOException {
        String source = """
            package plugins;

            import static io.trt4j.plugin.declare.Declarations.*;
            import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

            import io.trt4j.plugin.declare.PluginDeclaration;
            import io.trt4j.tensorrt.DataType;

            public final class Setup implements io.trt4j.testkit.PluginSetup {
                public record None() {}

                static int runs;

                @Override
                public AutoCloseable register() {
                    return plugin("%s", None.class)
                            .input(DataType.kFLOAT)
                            .output(sameAs(0))
                            .enqueue(call -> {
                                var from = call.memory(input(0));
                                var to = call.memory(output(0));
                                for (int i = 0; i < call.inputDesc().volume(0); i++) {
                                    float x = from.getAtIndex(JAVA_FLOAT, i);
                                    to.setAtIndex(JAVA_FLOAT, i, %s);
                                }
                                runs++;
                            })
                            .register();
                }
            }
            """.formatted(name, element);
        Path file = Files.writeString(folder.resolve("Setup.java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
        if (status != 0) {
            throw new IllegalStateException("The plugin does not compile.");
        }
        return pack(classes, folder.resolve("plugins.jar"), List.of("plugins.Setup"));
    }

    static Path pack(Path classes, Path jar, List<String> services) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(entry -> {
                try {
                    out.putNextEntry(new JarEntry(classes.relativize(entry).toString()));
                    Files.copy(entry, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (!services.isEmpty()) {
                out.putNextEntry(new JarEntry("META-INF/services/io.trt4j.testkit.PluginSetup"));
                out.write(String.join("\n", services).getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
