package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.Jars;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code samples/run}, where there is nothing but the JDKs that a test puts there. */
class LauncherTest {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path SCRIPT = Path.of("../run");

    private static final String PASS = "\nPASS ";
    private static final String PASSES = "echo 0 >\"$TRT4J_STATUS\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void onlyBash() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no " + BASH);
        assumeTrue(Files.exists(SCRIPT), "the script is not here: the test runs outside its module's folder");
        Path tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("dirname", "mkdir", "sed", "rm")) {
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
            assertThat(file.toFile().setExecutable(true, false)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** What the script says that looks for JDKs in the test's folder instead of the system's. */
    private String run(int status) throws IOException, InterruptedException {
        return run(status, BASH.toString(), lonely().toString(), "info");
    }

    private Path lonely() throws IOException {
        String script = Files.readString(SCRIPT);
        assertThat(script).contains("/usr/lib/jvm/*").contains("/opt/*");
        Path copy = Files.createDirectories(folder.resolve("samples")).resolve("run");
        return Files.writeString(
                copy, script.replace("/usr/lib/jvm/*", folder + "/jvm/*").replace("/opt/*", folder + "/opt/*"));
    }

    private String run(int status, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
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

    private void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script);
        assertThat(file.toFile().setExecutable(true, false)).isTrue();
    }

    /** As in a tree that cannot be written, from which nothing old can be deleted. */
    @Test
    void whatTheScriptItselfCannotDoIsNoWrongResult() throws Exception {
        jdk("22");
        program(folder.resolve("bin/mvn"), "exit 0\n");
        Files.delete(folder.resolve("bin/rm"));
        program(folder.resolve("bin/rm"), "echo \"rm: cannot remove it\"\nexit 1\n");
        assertThat(run(2).lines().toList())
                .containsSubsequence("rm: cannot remove it")
                .last()
                .asString()
                .startsWith("samples/run: cannot go on, for the reason above (line ");
    }

    private void assertTheBuildIsRepeated() throws Exception {
        program(folder.resolve("bin/mvn"), "exit 1\n");
        assertThat(run(2)).contains(BUILDING);
    }

    /** As the script looks at them: with the jars of all modules, and with nothing that is newer. */
    private void builtTree() throws IOException {
        String script = Files.readString(SCRIPT);
        Matcher modules = Pattern.compile("(?s)\nmodules=\\((.*?)\\)").matcher(script);
        assertThat(modules.find()).isTrue();
        Files.createFile(folder.resolve("pom.xml"));
        for (String module : modules.group(1).strip().split("\\s+")) {
            Path target = Files.createDirectories(folder.resolve(module).resolve("target"));
            Files.createDirectories(folder.resolve(module).resolve("src/main"));
            Files.createFile(folder.resolve(module).resolve("pom.xml"));
            Files.createFile(target.resolve("trt4j-" + Path.of(module).getFileName() + ".jar"));
        }
    }

    private static final String FILLS = "/bin/mkdir -p \"${3%/pom.xml}/samples/launcher/target/lib\"\n";

    @Test
    void aBuildThatIsKilledIsRepeated() throws Exception {
        for (String tool : List.of("find", "touch")) {
            Files.createSymbolicLink(folder.resolve("bin").resolve(tool), Path.of("/usr/bin", tool));
        }
        Path java = jdk("22").resolve("bin/java");
        program(java, "echo runs\n" + PASSES);
        builtTree();
        program(folder.resolve("bin/mvn"), FILLS + "kill -KILL $PPID\n");
        run(137);
        program(folder.resolve("bin/mvn"), FILLS);
        assertThat(run(0)).contains(BUILDING).endsWith("runs");
        assertThat(run(0)).as("built").isEqualTo("runs");
    }

    @Test
    void aBuildThatIsInterruptedIsRepeated() throws Exception {
        jdk("22");
        program(
                folder.resolve("bin/mvn"),
                "/bin/mkdir -p \"${3%/pom.xml}/samples/launcher/target/lib\"\nexit 130\n"); // -B -f FOLDER/pom.xml
        run(130);
        assertTheBuildIsRepeated();
    }

    @Test
    void anInterruptInTheBuildIsRepeated() throws Exception {
        assumeFalse(interruptsAreIgnored(), "interrupts are ignored here, and by what is started from here");
        jdk("22");
        program(folder.resolve("bin/mvn"), """
            /bin/mkdir -p "${3%/pom.xml}/samples/launcher/target/lib"
            group=$(/bin/ps -o pgid= -p $$)
            kill -INT -${group// /}
            /bin/sleep 60
            """);
        run(130, BASH.toString(), "-c", "set -m; \"$@\" & wait $!", "x", BASH.toString(), lonely().toString(), "info");
        assertTheBuildIsRepeated();
    }

    private void mavenThatFails() throws IOException {
        jdk("22");
        program(folder.resolve("bin/mvn"), """
            echo "[INFO] Downloading from central: https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.jar"
            echo "[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/a/b/1.0/b-1.0.jar (21 MB at 3.5 MB/s)"
            echo "[INFO] Downloading from central: https://repo.maven.apache.org/maven2/a/c/1.0/c-1.0.pom"
            echo "[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/a/c/1.0/c-1.0.pom (4.5 kB at 9 kB/s)"
            echo "[INFO] Building trt4j-tensorrt 0.1.0-SNAPSHOT                     [2/6]"
            echo "[WARNING] not bad"
            echo "[ERROR] No way."
            exit 1
            """);
    }

    private static final String BUILDING =
            "samples/run: building trt4j, whose sources are new or have changed, which takes a minute; Maven fetches"
                    + " what its local repository lacks from Maven Central, about 170 MB where that is empty ...";
    private static final String BUILD_FAILED = "samples/run: the build failed; Maven's words are above.";

    @Test
    void theBuildTellsItsModulesWhatItFetchesAndWhatFailed() throws Exception {
        mavenThatFails();
        assertThat(run(2).lines())
                .containsExactly(
                        BUILDING,
                        "  fetched 21 MB",
                        "  trt4j-tensorrt (2 of 6)",
                        "  [ERROR] No way.",
                        "  fetched 22 MB in all",
                        BUILD_FAILED);
    }

    @Test
    void onATerminalTheBuildWritesOverWhatItFetches() throws Exception {
        Path terminal = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(terminal), "there is no " + terminal);
        mavenThatFails();
        String over = "\r\u001b[K";
        assertThat(run(2, terminal.toString(), "-qec", BASH + " " + lonely() + " info", "/dev/null"))
                .isEqualToNormalizingNewlines(BUILDING + "\n" + over + "  fetched 0 MB, now b-1.0.jar" + over
                        + "  fetched 21 MB, now c-1.0.pom" + over + "  trt4j-tensorrt (2 of 6)\n" + over
                        + "  [ERROR] No way.\n" + over + over + "  fetched 22 MB in all\n" + BUILD_FAILED);
    }

    /** What the script, in a folder by itself, prints when it runs {@code circ-pad}; never two results. */
    private String pad(int status, Map<String, String> environment, String classPath, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(BASH.toString(), copy().toString(), "circ-pad", "--engine=host"));
        command.addAll(List.of(options));
        return start(status, environment, classPath, command);
    }

    private Path copy() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("samples")).resolve("run");
        return Files.copy(SCRIPT, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String start(int status, Map<String, String> environment, String classPath, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TRT4J_CLASSPATH", classPath);
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(status);
        assertThat(output.lines().filter(line -> line.startsWith("PASS")))
                .as(output)
                .hasSizeLessThan(2);
        return output;
    }

    private static Map<String, String> options(String jvm) {
        return Map.of("JDK_JAVA_OPTIONS", jvm);
    }

    /** What the script keeps for the next time. */
    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("samples/launcher/target"))) {
            return files.toList();
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theNextJvmStartsFromWhatTheFirstOneLoaded() throws Exception {
        assumeTrue(Runtime.version().feature() >= 25, "the script uses the cache of JDK 25");
        String jars = Jars.classPath(folder);
        Map<String, String> mustUseIt = options("-XX:AOTMode=on"); // but while it is made
        assertThat(pad(2, mustUseIt, jars, "--natives", folder.toString())).contains("no usable libnvinfer.so");
        assertThat(caches()).as("of what could not run").isEmpty();

        assertThat(pad(0, mustUseIt, jars, "--shape=1x1x2x2")).contains(PASS);
        List<Path> made = caches();
        assertThat(made).singleElement().asString().endsWith(".aot");
        FileTime time = Files.getLastModifiedTime(made.getFirst());

        assertThat(pad(0, mustUseIt, jars, "--shape=1x1x2x2")).contains(PASS);
        assertThat(caches()).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(made.getFirst())).isEqualTo(time);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void optionsThatExcludeTheCacheDoWithoutIt() throws Exception {
        String jars = Jars.classPath(folder);
        assertThat(pad(0, options("-Xshare:auto"), jars, "--shape=1x1x2x2")).contains(PASS);
        Path file = Files.writeString(folder.resolve("options"), "-Xshare:auto");
        assertThat(pad(0, options("@" + file), jars, "--shape=1x1x2x2")).contains(PASS);
        assertThat(folder.resolve("samples/launcher/target")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"-Xmx1k, Too small maximum heap", "-XX:NoSuchOption, Unrecognized VM option"})
    void aJvmThatCannotStartIsNoWrongResult(String options, String reason) throws Exception {
        String output = pad(2, options(options), Jars.classPath(folder), "--shape=1x1x2x2");
        assertThat(output).contains(reason);
        assertThat(output.strip().lines().toList().getLast())
                .startsWith("samples/run: the JVM in ")
                .contains("status 1");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tooSmallAHeapIsNoWrongResult() throws Exception {
        assertThat(pad(2, options("-Xmx8m"), Jars.classPath(folder), "--shape=8x8x200x200"))
                .containsPattern("samples/run: There is not enough memory for |"
                        + "samples/run: OutOfMemoryError: (?s:.*)JDK_JAVA_OPTIONS=-Xmx4g");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aFolderForTemporaryFilesThatDoesNotExistIsOneSentence() throws Exception {
        Path missing = folder.resolve("missing");
        assertThat(pad(2, options("-Djava.io.tmpdir=" + missing), Jars.classPath(folder), "--shape=1x1x2x2"))
                .contains("samples/run: NoSuchFileException: " + missing)
                .contains("name another folder with JDK_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER.")
                .doesNotContain("\tat ");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aFolderForTemporaryFilesThatIsMountedNoexecIsOneSentence() throws Exception {
        Path noexec = Files.createDirectory(folder.resolve("noexec"));
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c"));
        command.addAll(List.of("mount -t tmpfs -o noexec tmpfs " + noexec + " && exec \"$@\"", "sh"));
        assumeTrue(works(command), "mounting is not permitted");
        command.addAll(List.of(BASH.toString(), copy().toString(), "circ-pad", "--engine=host", "--shape=1x1x2x2"));
        Map<String, String> jvm = options("-Djava.io.tmpdir=" + noexec);
        assertThat(start(2, jvm, Jars.classPath(folder), command))
                .containsPattern("samples/run: UnsatisfiedLinkError: " + noexec + "/.*failed to map segment")
                .contains("name another folder with JDK_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER.")
                .doesNotContain("\tat ");
    }

    /** Whether a command can run {@code true}. */
    private static boolean works(List<String> command) throws InterruptedException {
        List<String> attempt = new ArrayList<>(command);
        attempt.add("true");
        try {
            return new ProcessBuilder(attempt).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The class path, too, is in a folder whose name is not ASCII. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void foldersMayHaveSpacesAndUmlautsInTheCLocale() throws Exception {
        copy();
        String move = "d=$1/$'\\303\\234ber 1'; mkdir \"$d\"; mv \"$1\"/*.jar \"$1/samples\" \"$d\";"
                + " export TRT4J_CLASSPATH=\"${TRT4J_CLASSPATH//\"$1/\"/\"$d/\"}\";"
                + " \"$d/samples/run\" circ-pad --engine=host --shape=1x1x2x2 && ls \"$d/samples/launcher/target\"";
        assertThat(start(
                        0,
                        Map.of("LC_ALL", "C"),
                        Jars.classPath(folder),
                        List.of(BASH.toString(), "-c", move, "x", folder.toString())))
                .contains(PASS);
    }

    /** A JVM that prints what it does with the cache, and ends as the rest of the script says. */
    private Map<String, String> pretender(String rest) throws IOException {
        Path home = jdk("25");
        program(home.resolve("bin/java"), """
            for option; do
                case $option in
                    -XX:AOTMode=*) mode=${option#*=} ;;
                    -XX:AOTConfiguration=*) configuration=${option#*=} ;;
                    -XX:AOTCache=*) cache=${option#*=} ;;
                esac
            done
            case ${mode-${cache+use}} in
                record) echo record >"$configuration" && echo records ;;
                create) cp "$configuration" "$cache" && exit ;;
                on) exit ;;
                use) echo uses ;;
                *) echo does without ;;
            esac
            """ + rest);
        Files.createFile(folder.resolve("some.jar"));
        return Map.of("JAVA_HOME", home.toString());
    }

    private String pretend(int status, Map<String, String> environment) throws IOException, InterruptedException {
        return pad(status, environment, folder.resolve("some.jar").toString()).strip();
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"})
    void aCacheIsForTheOptionsThatItWasMadeWith(String variable) throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        assertThat(pretend(0, with(jvm, variable, "-Xmx40g"))).isEqualTo("records");
        assertThat(pretend(0, with(jvm, variable, "-Xmx40g"))).isEqualTo("uses");
        assertThat(pretend(0, jvm)).isEqualTo("records");
        assertThat(pretend(0, with(jvm, variable, "@options"))).isEqualTo("does without");
    }

    /** With which a JVM has a cache of its own or refuses ours, or which lead to other options. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xshare:off",
                "-XX:SharedArchiveFile=x",
                "-XX:AOTCache=x",
                "-XX:AOTConfiguration=x",
                "-XX:VMOptionsFile=x",
                "-XX:Flags=x",
                "-Xmx1g @x"
            })
    void whereOptionsConcernItThereIsNoCache(String option) throws Exception {
        assertThat(pretend(0, with(pretender(PASSES), "JDK_JAVA_OPTIONS", option)))
                .isEqualTo("does without");
        assertThat(folder.resolve("samples/launcher/target")).doesNotExist();
    }

    @Test
    void aCacheIsForTheFilesThatItWasMadeWith() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        assertThat(pretend(0, jvm)).isEqualTo("records");
        Files.writeString(folder.resolve("some.jar"), "other content");
        assertThat(pretend(0, jvm)).isEqualTo("records");
        assertThat(caches()).hasSize(1);
        Files.delete(folder.resolve("some.jar"));
        assertThat(pretend(0, jvm)).as("what is not known").isEqualTo("does without");
    }

    /** A JDK that was updated in its folder. */
    @Test
    void aCacheIsForTheJdkThatItWasMadeWith() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        assertThat(pretend(0, jvm)).isEqualTo("records");
        Files.writeString(Path.of(jvm.get("JAVA_HOME"), "release"), "JAVA_VERSION=\"25.0.1\"\n");
        assertThat(pretend(0, jvm)).isEqualTo("records");
        assertThat(caches()).hasSize(1);
    }

    @Test
    void aCacheThatAJvmRefusesIsNotKept() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        Path java = Path.of(jvm.get("JAVA_HOME"), "bin/java");
        Files.writeString(java, Files.readString(java).replace("on) exit", "on) exit 1"));
        assertThat(pretend(0, jvm)).isEqualTo("records");
        assertThat(caches()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsUsed() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        pretend(0, jvm);
        Path target = folder.resolve("samples/launcher/target");
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.createFile(target.resolve("start-1.aot.recorded-" + ended.pid())); // of one that was killed
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        List<String> command = new ArrayList<>(asNobody(65534));
        command.addAll(List.of(BASH.toString(), copy().toString(), "circ-pad"));
        try {
            String jar = folder.resolve("some.jar").toString();
            assertThat(start(0, with(jvm, "HOME", "/tmp"), jar, command).strip())
                    .isEqualTo("uses");
            Map<String, String> other = with(with(jvm, "HOME", "/tmp"), "JDK_JAVA_OPTIONS", "-Xmx1g");
            assertThat(start(0, other, jar, command).strip()).isEqualTo("does without");
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whereThereCanBeNoCacheThereIsNone() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        List<String> command = new ArrayList<>(asNobody(65534));
        command.addAll(List.of(BASH.toString(), copy().toString(), "circ-pad"));
        Path samples = folder.resolve("samples");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(samples, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            String jar = folder.resolve("some.jar").toString();
            assertThat(start(0, with(jvm, "HOME", "/tmp"), jar, command).strip())
                    .isEqualTo("does without");
        } finally {
            Files.setPosixFilePermissions(samples, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What starts a command as a user other than root, who may write everything; nothing if the test's user is another. */
    private static List<String> asNobody(int user) {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "there is no setpriv");
        return List.of("/usr/bin/setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
    }

    @Test
    void aUserWithoutAHomeFolderIsToldToSetOne() throws Exception {
        List<String> command = new ArrayList<>(asNobody(54321));
        assumeTrue(!command.isEmpty(), "only root can be a user whom the system does not know");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        command.addAll(List.of(BASH.toString(), copy().toString(), "info"));
        Map<String, String> jvm = pretender(PASSES);
        assertThat(start(2, with(jvm, "HOME", ""), "x", command))
                .contains("samples/run: this user has no home folder")
                .hasLineCount(1);
        assertThat(start(0, with(jvm, "HOME", "/tmp"), "x", command)).isEqualToIgnoringNewLines("does without");
    }

    @Test
    void neitherHomeNorAFolderForTemporaryFilesIsNeeded() throws Exception {
        Map<String, String> jvm = with(pretender(PASSES), "HOME", "");
        assertThat(pretend(0, with(jvm, "TMPDIR", folder + "/missing"))).isEqualTo("records");
    }

    /** The smallest holds nothing, the next not all that is recorded, the last not the cache as well. */
    @ParameterizedTest
    @ValueSource(strings = {"4k", "1m", "24m"})
    @Execution(ExecutionMode.CONCURRENT)
    void aFullDiskCostsTheCacheAlone(String size) throws Exception {
        assumeTrue(Runtime.version().feature() >= 25, "the script uses the cache of JDK 25");
        Path target = Files.createDirectories(folder.resolve("samples/launcher/target"));
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c"));
        command.addAll(
                List.of("mount -t tmpfs -o size=" + size + " tmpfs " + target + " && \"$@\" && ls " + target, "sh"));
        assumeTrue(works(command), "mounting is not permitted");
        command.addAll(List.of(BASH.toString(), copy().toString(), "circ-pad", "--engine=host", "--shape=1x1x2x2"));
        assertThat(start(0, Map.of(), Jars.classPath(folder), command))
                .contains(PASS)
                .doesNotContain("start-", "samples/run:");
    }

    /** As on a full disk, where a JVM cannot write what it recorded, and ends with 1. */
    @Test
    void theStatusIsMainsWhereNothingCouldBeRecorded() throws Exception {
        Map<String, String> jvm = pretender("rm \"$configuration\"\necho 0 >$TRT4J_STATUS\nexit 1\n");
        assertThat(pretend(0, jvm)).isEqualTo("records");
        assertThat(caches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kill -SEGV $$", "exit 3", "echo 0 >$TRT4J_STATUS; kill -ABRT $$"})
    void aJvmThatDiesIsNoResult(String end) throws Exception {
        assertThat(pretend(2, pretender(end)))
                .startsWith("records")
                .contains("samples/run: the JVM in " + folder + "/jvm/jdk-25 ended with status ");
        assertThat(caches()).isEmpty();
    }

    @Test
    void aJvmThatIsToldToEndNeedsNoExplanation() throws Exception {
        assertThat(pretend(143, pretender("exit 143"))).isEqualTo("records");
    }

    @Test
    void theKernelsOfTheBuilderAreFoundInTheSecondProcess() throws Exception {
        Map<String, String> jvm = pretender("""
            echo "$LD_LIBRARY_PATH"
            [[ -z ${TRT4J_RELAUNCH-} ]] && echo 1 >"$TRT4J_STATUS" && exit 1
            printf '/a b/c' >"$TRT4J_RELAUNCH"
            printf '\n75' >"$TRT4J_STATUS"
            exit 75
            """);
        assertThat(pretend(1, with(jvm, "LD_LIBRARY_PATH", "/x")).lines())
                .containsExactly("records", "/x", "records", "/a b/c:/x");
    }

    @Test
    void filesOfOneThatWasKilledAreDeleted() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path target = Files.createDirectories(folder.resolve("samples/launcher/target"));
        Files.createFile(target.resolve("start-1.aot.recorded-" + ended.pid()));
        Path mine = Files.createFile(
                target.resolve("start-1.aot.recorded-" + ProcessHandle.current().pid()));
        pretend(0, jvm);
        assertThat(caches()).hasSize(2).contains(mine);
    }

    @Test
    void anInterruptEndsItAndLeavesNothing() throws Exception {
        assumeFalse(interruptsAreIgnored(), "interrupts are ignored here, and by what is started from here");
        Map<String, String> jvm = pretender("""
            trap 'sleep 0.2; echo record >"$configuration"; exit 130' INT
            kill -INT -$TEST_GROUP
            sleep 60
            """.replace("$TEST_GROUP", "$(ps -o pgid= -p $$ | tr -d ' ')"));
        String group = "set -m; \"$@\" & wait $!"; // in a process group of its own
        List<String> command =
                List.of(BASH.toString(), "-c", group, "x", BASH.toString(), copy().toString(), "circ-pad");
        assertThat(start(130, jvm, folder.resolve("some.jar").toString(), command))
                .contains("records");
        assertThat(caches()).isEmpty();
    }

    /** Sends it to the script alone, unlike a terminal. */
    @ParameterizedTest
    @CsvSource({"HUP, 1", "INT, 2", "TERM, 15"})
    void aSignalEndsTheJvmToo(String name, int signal) throws Exception {
        assumeFalse(isIgnored(signal), "the signal is ignored here, and by what is started from here");
        Map<String, String> jvm = pretender("echo $$; exec sleep 60\n");
        endsWith(signal, name, jvm, folder.resolve("some.jar").toString());
        assertThat(caches()).isEmpty();
    }

    @Test
    void aSignalEndsTheJvmThatMakesTheCache() throws Exception {
        Map<String, String> jvm = pretender(PASSES);
        Path java = Path.of(jvm.get("JAVA_HOME"), "bin/java");
        Files.writeString(
                java, Files.readString(java).replace("create) ", "create) echo $$ >/proc/$PPID/fd/4; exec sleep 60; "));
        endsWith(15, "TERM", jvm, folder.resolve("some.jar").toString());
        assertThat(caches()).isEmpty();
    }

    @Test
    void aSignalEndsMavenToo() throws Exception {
        Path home = jdk("25");
        program(folder.resolve("bin/mvn"), FILLS + "echo $$; exec /bin/sleep 60\n");
        String path = folder.resolve("bin") + ":" + System.getenv("PATH");
        endsWith(15, "TERM", Map.of("JAVA_HOME", home.toString(), "PATH", path), "");
        assertTheBuildIsRepeated();
    }

    /** Signals the script once a line has the number of the process that it runs; then neither may live. */
    private void endsWith(int signal, String name, Map<String, String> environment, String classPath) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(BASH.toString(), copy().toString(), "circ-pad");
        builder.redirectErrorStream(true).environment().putAll(environment);
        builder.environment().put("TRT4J_CLASSPATH", classPath);
        Process script = builder.start();
        ProcessHandle program = null;
        try (BufferedReader lines = script.inputReader()) {
            StringBuilder said = new StringBuilder();
            for (String line;
                    program == null && (line = lines.readLine()) != null;
                    said.append(line).append('\n')) {
                if (line.strip().matches("\\d+")) {
                    program = ProcessHandle.of(Long.parseLong(line.strip())).orElseThrow();
                }
            }
            assertThat(program).as(said.toString()).isNotNull();
            new ProcessBuilder("kill", "-" + name, Long.toString(script.pid()))
                    .start()
                    .waitFor();
            assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(script.exitValue()).isEqualTo(128 + signal);
            assertThat(program.isAlive()).as("what it ran lives").isFalse();
        } finally {
            if (program != null) {
                program.destroyForcibly();
            }
            script.destroyForcibly();
        }
    }

    private static boolean interruptsAreIgnored() throws IOException {
        return isIgnored(2);
    }

    /** As in what a shell runs in the background: a script cannot change that. */
    private static boolean isIgnored(int signal) throws IOException {
        String mask = Files.readString(Path.of("/proc/self/status")).replaceAll("(?s).*SigIgn:\\s+(\\w+).*", "$1");
        return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) != 0;
    }
}
