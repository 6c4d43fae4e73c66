package io.trt4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code samples/run}, where there is nothing but the JDKs that a test puts there. */
class LauncherTest {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path SCRIPT = Path.of("run");

    @TempDir
    Path folder;

    @BeforeEach
    void onlyBash() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no " + BASH);
        assumeTrue(Files.exists(SCRIPT), "the script is not here: the test runs outside its module's folder");
        Path tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("dirname", "sed")) {
            Path program = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(
                    tools.resolve(tool),
                    Files.exists(program) ? program : Path.of("/bin").resolve(tool));
        }
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jvm/jdk-" + version);
        for (String program : List.of("java", "javac")) {
            Path file = home.resolve("bin").resolve(program);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** What the script says that looks for JDKs in the test's folder instead of the system's. */
    private String run(int status) throws IOException, InterruptedException {
        String script = Files.readString(SCRIPT);
        assertThat(script).contains("/usr/lib/jvm/*").contains("/opt/*");
        Path copy = Files.createDirectories(folder.resolve("samples")).resolve("run");
        Files.writeString(
                copy, script.replace("/usr/lib/jvm/*", folder + "/jvm/*").replace("/opt/*", folder + "/opt/*"));
        ProcessBuilder builder = new ProcessBuilder(BASH.toString(), copy.toString(), "info").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(status);
        return output.strip();
    }

    @Test
    void aJdkThatIsTooOldIsNamed() throws Exception {
        Path old = jdk("17.0.2");
        assertThat(run(2))
                .isEqualTo("samples/run: needs a JDK 22 or newer, but found 17 (" + old
                        + "); install one, or set JAVA_HOME to it.");
    }

    @Test
    void noJdkIsOneSentence() throws Exception {
        assertThat(run(2))
                .isEqualTo(
                        "samples/run: needs a JDK 22 or newer, but found none; install one, or set JAVA_HOME to it.");
    }

    @Test
    void aJdkThatWillDoIsTakenAndMavenIsMissing() throws Exception {
        jdk("17.0.2");
        jdk("22");
        assertThat(run(2))
                .isEqualTo("samples/run: trt4j is not built yet and Maven (mvn) is not on the PATH; install Maven 3.8.7"
                        + " or newer.");
    }

    /** The last line that {@code circ-pad} prints when the script, in a folder by itself, runs it; never two results. */
    private String pad(int status, Path javaHome, String jvmOptions, String classPath, String... options)
            throws IOException, InterruptedException {
        Path copy = Files.createDirectories(folder.resolve("samples")).resolve("run");
        Files.copy(SCRIPT, copy, StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of(BASH.toString(), copy.toString(), "circ-pad", "--engine=host"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("TRT4J_CLASSPATH", classPath);
        builder.environment().put("JDK_JAVA_OPTIONS", jvmOptions);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(status);
        assertThat(output.lines().filter(line -> line.startsWith("PASS")))
                .as(output)
                .hasSizeLessThan(2);
        return output.lines().reduce("", (before, line) -> line);
    }

    private String pad(int status, String jvmOptions, String classPath, String... options)
            throws IOException, InterruptedException {
        return pad(status, Path.of(System.getProperty("java.home")), jvmOptions, classPath, options);
    }

    /** What the script keeps for the next time. */
    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("samples/target"))) {
            return files.toList();
        }
    }

    @Test
    void theNextJvmStartsFromWhatTheFirstOneLoaded() throws Exception {
        assumeTrue(Runtime.version().feature() >= 25, "the script uses the cache of JDK 25");
        String jars = Jars.classPath(folder);
        String mustUseIt = "-XX:AOTMode=on"; // but while it is made
        assertThat(pad(2, mustUseIt, jars, "--natives", folder.toString())).contains("no usable libnvinfer.so");
        assertThat(caches()).as("of what could not run").isEmpty();

        assertThat(pad(0, mustUseIt, jars, "--shape=1x1x2x2")).startsWith("PASS ");
        List<Path> made = caches();
        assertThat(made).singleElement().asString().endsWith(".aot");
        FileTime time = Files.getLastModifiedTime(made.getFirst());

        assertThat(pad(0, mustUseIt, jars, "--shape=1x1x2x2")).startsWith("PASS ");
        assertThat(caches()).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(made.getFirst())).isEqualTo(time);
        Files.write(made.getFirst(), new byte[100]);
        assertThat(pad(1, mustUseIt, jars, "--shape=1x1x2x2")).doesNotContain("PASS");

        assertThat(pad(0, "", jars, "--shape=1x1x2x2")).startsWith("PASS ");
        List<Path> others = caches();
        assertThat(others).as("for other options").hasSize(1).doesNotContainAnyElementsOf(made);
        Files.write(others.getFirst(), new byte[100]);
        assertThat(pad(0, "", jars, "--shape=1x1x2x2")).startsWith("PASS ");

        String more = jars + ":" + Files.createFile(folder.resolve("more.jar"));
        assertThat(pad(0, "", more, "--shape=1x1x2x2")).startsWith("PASS ");
        assertThat(caches()).as("for other jars").hasSize(1).doesNotContainAnyElementsOf(others);
    }

    @Test
    void aJvmThatCannotStartSaysWhyAndOptionsThatExcludeTheCacheDoWithoutIt() throws Exception {
        assumeTrue(Runtime.version().feature() >= 25, "the script uses the cache of JDK 25");
        String jars = Jars.classPath(folder);
        assertThat(pad(1, "-Xmx1k", jars, "--shape=1x1x2x2")).contains("Too small maximum heap");
        assertThat(pad(0, "-Xshare:auto", jars, "--shape=1x1x2x2")).startsWith("PASS ");
        Path file = Files.writeString(folder.resolve("options"), "-Xshare:auto");
        assertThat(pad(0, "@" + file, jars, "--shape=1x1x2x2")).startsWith("PASS ");
        assertThat(caches()).isEmpty();
    }

    /** With a JVM that writes no recording, and ends with 1 for it, as one does on a full disk. */
    @Test
    void theStatusIsMainsWhereNothingCouldBeRecorded() throws Exception {
        Path home = jdk("25");
        Files.writeString(home.resolve("bin/java"), """
            #!/bin/bash
            for option; do case $option in -XX:AOTConfiguration=*) rm "${option#*=}" ;; esac; done
            echo PASS
            echo 0 >"$TRT4J_STATUS"
            exit 1
            """);
        assertThat(pad(0, home, "", "none.jar")).isEqualTo("PASS");
        assertThat(caches()).isEmpty();
    }
}
