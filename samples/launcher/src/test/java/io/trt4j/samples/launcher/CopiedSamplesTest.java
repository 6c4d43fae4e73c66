package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A sample's folder is a project of its own once its POM is changed as it says there: with what is published, and nothing else
 * of trt4j.
 */
class CopiedSamplesTest {
    private static final Path ROOT =
            (Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..")).toAbsolutePath();

    /** What a POM says is to be put in place of what. */
    private static final Pattern RECIPE = Pattern.compile("(?s) *<parent>.*?</parent>\n"
            + " *<properties>.*?</properties>\n"
            + " *<!-- In a project of your own, this in place of parent and properties;[^\n"
            + "]*\n\n"
            + "(.*?)\n\n"
            + "[^\n"
            + "]*\n"
            + " *-->\n");

    private static final Pattern RUN = Pattern.compile("<testsuite [^>]* tests=\"(\\d+)\"");

    @TempDir
    Path folder;

    private final String maven = System.getProperty("trt4j.test.maven.home");

    @BeforeEach
    void needsMavenAndJars() {
        assumeTrue(maven != null, "not run by Maven");
        assumeTrue(Files.exists(jar("bindings/ffm")), "`mvn test` makes no jars");
    }

    /** About each of which JUnit would warn. */
    @AfterEach
    void deleteLinks() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> modules() throws IOException {
        return Pattern.compile("<module>(.*?)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();
    }

    private static String pom(String module) {
        try {
            return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String artifact(String module) {
        return "trt4j-" + module.substring(module.lastIndexOf('/') + 1);
    }

    private static Path jar(String module) {
        return ROOT.resolve(module).resolve("target").resolve(artifact(module) + ".jar");
    }

    private static List<String> samples() throws IOException {
        return modules().stream()
                .filter(module -> module.startsWith("samples/")
                        && RECIPE.matcher(pom(module)).find())
                .toList();
    }

    /** A local repository with what is published, and with all that is not of trt4j in the one that Maven uses. */
    private Path repository() throws IOException {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Path mavens = Path.of(System.getProperty("trt4j.test.maven.repository"));
        Path ours = Files.createDirectories(repository.resolve("io/trt4j"));
        link(mavens, repository, "io");
        link(mavens.resolve("io"), repository.resolve("io"), "trt4j");
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(pom(""));
        assertThat(version.find()).isTrue();
        install(ours, "trt4j-parent", version.group(1), ROOT.resolve("pom.xml"), "pom");
        for (String module : modules()) {
            if (!pom(module).contains("<maven.deploy.skip>true")) {
                install(
                        ours,
                        artifact(module),
                        version.group(1),
                        ROOT.resolve(module).resolve("pom.xml"),
                        "pom");
                install(ours, artifact(module), version.group(1), jar(module), "jar");
            }
        }
        return repository;
    }

    private static void link(Path from, Path to, String but) throws IOException {
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.filter(entry -> !entry.endsWith(but)).toList()) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }

    private static void install(Path ours, String artifact, String version, Path file, String type) throws IOException {
        Path target = Files.createDirectories(ours.resolve(artifact).resolve(version));
        Files.copy(file, target.resolve(artifact + "-" + version + "." + type));
    }

    /** Copies a sample, and does what its POM says. */
    private Path copy(String sample) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(sample));
        Path source = ROOT.resolve(sample);
        try (Stream<Path> files = Files.walk(source.resolve("src"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(source.relativize(file)));
            }
        }
        String pom = RECIPE.matcher(pom(sample)).replaceFirst(recipe -> Matcher.quoteReplacement(recipe.group(1)));
        return Files.writeString(copy.resolve("pom.xml"), pom);
    }

    /** What Maven writes; empty where it succeeds. */
    private String test(Path repository, Path pom) throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        maven + "/bin/mvn",
                        "-o",
                        "-B",
                        "-q",
                        "-T2",
                        "-f",
                        pom.toString(),
                        "-Dmaven.repo.local=" + repository,
                        "-Dmaven.legacyLocalRepo=true", // wherever an artifact was fetched from
                        "test")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "CLASSPATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // they do not live long
        int status = builder.start().waitFor();
        return status == 0 ? "" : "status " + status + "\n" + Files.readString(output);
    }

    /** How many tests were run. */
    private static int run(Path pom) throws IOException {
        try (Stream<Path> reports = Files.list(pom.resolveSibling("target/surefire-reports"))) {
            int run = 0;
            for (Path report :
                    reports.filter(file -> file.toString().endsWith(".xml")).toList()) {
                Matcher tests = RUN.matcher(Files.readString(report));
                assertThat(tests.find()).as(report.toString()).isTrue();
                run += Integer.parseInt(tests.group(1));
            }
            return run;
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    void areProjectsOfTheirOwn() throws Exception {
        List<String> samples = samples();
        assertThat(samples)
                .contains(
                        "samples/leaky-relu",
                        "samples/rms-norm",
                        "samples/scatter-add",
                        "samples/unique",
                        "samples/ctc-decode",
                        "samples/nms");
        TreeMap<String, Path> poms = new TreeMap<>();
        for (String sample : samples) {
            poms.put(sample, copy(sample));
        }
        String modules = samples.stream()
                .map(sample -> "<module>" + sample + "</module>")
                .collect(Collectors.joining("\n", "<modules>", "</modules>"));
        Path all = Files.writeString(folder.resolve("pom.xml"), """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>all</artifactId>
              <version>1.0</version>
              <packaging>pom</packaging>
              %s
            </project>
            """.formatted(modules));
        assertThat(test(repository(), all)).isEmpty();
        for (String sample : samples) {
            assertThat(run(poms.get(sample))).as(sample).isPositive();
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    void cannotHaveWhatIsNotPublished() throws Exception {
        Path pom = copy("samples/unique");
        Files.writeString(pom, Files.readString(pom).replace(">trt4j-java-kernels<", ">trt4j-runner<"));
        assertThat(test(repository(), pom)).contains("Could not", "io.trt4j:trt4j-runner");
    }
}
