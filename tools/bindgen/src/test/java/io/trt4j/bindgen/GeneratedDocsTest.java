package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc of the committed API, as javac's doclint sees it. */
class GeneratedDocsTest {
    private static final Path ROOT = Files.exists(Path.of("bindings")) ? Path.of("") : Path.of("../..");
    private static final Path GENERATED = ROOT.resolve("bindings/tensorrt/src/main/generated/io/trt4j");

    @TempDir
    Path classes;

    @Test
    void everyPublicMemberHasASentenceAndEveryLinkLeadsSomewhere() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> tensorrt = Files.list(GENERATED.resolve("tensorrt"));
                Stream<Path> onnxparser = Files.list(GENERATED.resolve("onnxparser"))) {
            List<Path> sources = Stream.concat(tensorrt, onnxparser)
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(sources).hasSizeGreaterThan(150);
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-Xmaxwarns",
                    "10000",
                    "-Xdoclint:all/public");
            javac.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        // What a sentence tells, a tag need not repeat: of missing comments, only whole ones count.
        List<String> problems = found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR
                        || d.getMessage(Locale.ROOT).matches("no (comment|main description)"))
                .map(d -> d.getSource().getName() + ":" + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
                .toList();
        assertThat(problems).isEmpty();
        assertThat(found.getDiagnostics()).as("doclint has run").isNotEmpty();
    }
}
