package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that nobody thought of. */
class RandomKernelsTest {
    @Test
    void agree(@TempDir Path folder) throws Throwable {
        agree(22, Boolean.getBoolean("trt4j.test.long") ? 60 : 30, folder);
    }

    static void agree(long seed, int kernels, Path folder) throws Throwable {
        try (URLClassLoader loader = compiled(seed, kernels, folder)) {
            assertThat(CorpusTest.agreeing(Case.allOf(loader.loadClass("Random")), folder))
                    .isGreaterThan(kernels * 9 / 10);
        }
    }

    /** Writes and compiles random kernels; they are in the class {@code Random} of the loader, which is to be closed. */
    static URLClassLoader compiled(long seed, int kernels, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("Random.java"), new RandomKernels(seed).source("Random", kernels));
        Path classes = Path.of(DeviceView.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this Java has no compiler");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-cp", classes.toString(), "-d", folder.toString(), "-proc:none");
            assertThat(compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                            .call())
                    .as(messages::toString)
                    .isTrue();
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, DeviceView.class.getClassLoader());
    }
}
