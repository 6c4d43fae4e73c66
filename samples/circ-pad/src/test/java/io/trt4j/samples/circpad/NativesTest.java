package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.MavenArtifact;
import io.trt4j.cli.testing.Sample;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the natives come from. A library stays in its process, so each run is in a JVM of its own, with none on its
 * class path.
 */
class NativesTest {
    private static final String JAR = "tensorrt-10.6-1.5.11-linux-x86_64-redist.jar";

    @TempDir
    Path folder;

    @BeforeAll
    static void nothingIsInstalled() throws Exception {
        assumeTrue(new Sample().start("circ-pad", "--natives", "none").status() == 2, "TensorRT is installed here");
        Libraries.load(TensorRTLibraries.NVINFER); // fills the cache, which says so, once
    }

    @Test
    void noneIsOneSentence() throws Exception {
        Sample.Result result = new Sample().start("circ-pad", "--natives", "none");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualToIgnoringNewLines(
                        "samples/run: no usable libnvinfer.so is installed; install it, or let --natives"
                                + " auto fetch it (samples/run info --natives none lists what was tried).");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aFolderIsUsedAndTheOnlyOne() throws Exception {
        Path tensorrt = Libraries.load(TensorRTLibraries.NVINFER).path().getParent();
        Sample.Result result = new Sample().start("circ-pad", "--shape", "1x1x2x2", "--natives", tensorrt.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains(tensorrt + "/libnvinfer.so.10 (system property trt4j.library.path)");

        Sample.Result empty = new Sample().start("circ-pad", "--natives", folder.toString());
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err())
                .isEqualToIgnoringNewLines("samples/run: no usable libnvinfer.so in " + folder
                        + ": no libnvinfer.so.10, libnvinfer.so.11, libnvinfer.so.9, libnvinfer.so.8 in this folder;"
                        + " name a folder that has one with --natives.");
    }

    @Test
    void aFolderWithSomethingElseIsToldInTheLoadersWords() throws Exception {
        Files.writeString(folder.resolve("libnvinfer.so.10"), "not a library at all, ".repeat(9));
        Sample.Result result = new Sample().start("circ-pad", "--natives", folder.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("no usable libnvinfer.so in " + folder + ": invalid ELF header;");
    }

    @Test
    void whatIsFetchedIsSaidBeforeAndFetchedOnce() throws Exception {
        Path repository = folder.resolve("repository");
        Path jar = repository.resolve("org/bytedeco/tensorrt/10.6-1.5.11/" + JAR);
        Sample sample = withMaven("\"$JAVA_HOME/bin/java\" -version && mkdir -p " + jar.getParent() + " && ln -s "
                        + Sample.jar("tensorrt-10.6") + " " + jar)
                .environment("JAVA_HOME", folder + "/none")
                .environment("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=" + repository);

        Sample.Result info = sample.start("info");
        assertThat(info.status()).isZero();
        assertThat(info.out())
                .contains("libnvinfer.so: not found")
                .contains(
                        "--engine host: yes, when it has fetched org.bytedeco:tensorrt:10.6-1.5.11:linux-x86_64-redist,"
                                + " 1,090,347,946 bytes");
        assertThat(maven()).as("info fetches nothing").isEmpty();

        Sample.Result first = sample.start("circ-pad", "--shape", "1x1x2x2");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err().lines())
                .containsExactly(
                        "fetching org.bytedeco:tensorrt:10.6-1.5.11:linux-x86_64-redist from Maven Central,"
                                + " 1,090,347,946 bytes, once, to " + jar,
                        "fetched 1,090 of 1,090 MB");
        assertThat(maven())
                .hasValueSatisfying(arguments -> assertThat(arguments)
                        .contains(":get -Dtransitive=false")
                        .contains("-Dartifact=org.bytedeco:tensorrt:10.6-1.5.11:jar:linux-x86_64-redist ")
                        .contains("-Dmaven.repo.local=" + repository));

        Files.delete(folder.resolve("mvn.log"));
        Sample.Result second = sample.start("circ-pad", "--shape", "1x1x2x2", "--natives", "10.6-1.5.11");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains(JAR);
        assertThat(maven()).as("it is there already").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8.6-1.5.10, 8.6.1", "10.15-1.5.13, 10.15.1", "11.2-1.5.14, 11.2.1"})
    void anotherVersionIsTakenWhereItIsAskedFor(String artifact, String version) throws Exception {
        assumeTrue(
                new MavenArtifact("tensorrt", artifact, "linux-x86_64-redist").isFetched(),
                "the build has not fetched it: its profile natives-for-tests is off");
        for (String workflow : List.of("onnx", "network")) {
            Sample.Result result =
                    new Sample().start("circ-pad", "--shape", "1x1x2x2", "--workflow", workflow, "--natives", artifact);
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            assertThat(result.out()).contains("TensorRT  " + version + ", ").contains("\nPASS engine host");
        }
        Sample.Result info = new Sample().start("info", "--natives", artifact);
        assertThat(info.out()).contains(", TensorRT " + version);
    }

    @Test
    void whatMavenCannotFetchIsToldInItsWords() throws Exception {
        Sample.Result result = withMaven("echo '[ERROR] Could not find it in central.'; echo '[ERROR] more'; exit 1")
                .start("circ-pad", "--natives", "99.9-9.9.9");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        List<String> lines = result.err().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("99.9-9.9.9:linux-x86_64-redist from Maven Central, a size that is not known");
        assertThat(lines.getLast())
                .isEqualTo("samples/run: Maven could not fetch org.bytedeco:tensorrt:99.9-9.9.9:"
                        + "linux-x86_64-redist: Could not find it in central.");
    }

    @Test
    void noMavenIsOneSentence() throws Exception {
        Sample.Result result = new Sample()
                .environment("PATH", folder.toString())
                .option("-Duser.home=" + folder)
                .start("circ-pad");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("samples/run: Maven (mvn) is needed to fetch ");
    }

    @Test
    void refusedNativeAccessNamesTheFlag() throws Exception {
        // Before Java 24, naming any module refuses all others.
        String refusal =
                Runtime.version().feature() >= 24 ? "--illegal-native-access=deny" : "--enable-native-access=java.base";
        Sample.Result result = new Sample(false).option(refusal).start("circ-pad");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("samples/run: This JVM refuses native access; start java with --enable-native-access=")
                .hasLineCount(1);
    }

    /**
     * A sample whose {@code mvn} logs its arguments and then does this; with a home of its own, so nothing is fetched
     * yet.
     */
    private Sample withMaven(String commands) throws Exception {
        Path mvn = folder.resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho \"$@\" > " + folder.resolve("mvn.log") + "\n" + commands + "\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        return new Sample()
                .environment("PATH", folder + File.pathSeparator + System.getenv("PATH"))
                .option("-Duser.home=" + folder)
                .option("-D" + Libraries.CACHE_PROPERTY + "=" + cache());
    }

    /** The cache that this process uses: to fill another takes seconds and much space. */
    private static Path cache() {
        return Libraries.load(TensorRTLibraries.NVINFER).path().getParent().getParent();
    }

    /** The arguments Maven was started with, if it was. */
    private Optional<String> maven() throws Exception {
        Path log = folder.resolve("mvn.log");
        return Files.exists(log) ? Optional.of(Files.readString(log)) : Optional.empty();
    }
}
