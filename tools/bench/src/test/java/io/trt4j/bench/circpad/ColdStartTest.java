package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.Main;
import io.trt4j.cli.testing.CCompiler;
import io.trt4j.cli.testing.Jars;
import io.trt4j.cli.testing.Sample;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.padding.Padding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are started and timed, here with the host engine. */
class ColdStartTest {
    private static final PaddingJob JOB = new PaddingJob(
            PaddingJob.Workflow.NETWORK, PaddingJob.Precision.FP16, new long[] {1, 2, 3, 4}, new Padding(new int[] {1, 2
            }));

    @TempDir
    static Path saved;

    private static Path engine;

    @TempDir
    Path folder;

    private ColdStart coldStart(String classPath, String... jvm) {
        return new ColdStart(1, List.of(jvm), classPath, "--engine", "host");
    }

    /** The host engine's plan for the job. */
    @BeforeAll
    static void saveEngine() throws Exception {
        engine = saved.resolve("engine");
        String[] command = {
            "circ-pad", "--engine=host", "--precision=fp16", "--shape=1x2x3x4", "--pads=1,2", "--save-engine=" + engine
        };
        Sample.Result saving = new Sample().start(System.getProperty("java.class.path"), command);
        assertThat(saving.status()).as(saving.out() + saving.err()).isZero();
    }

    private static boolean hasCache() {
        return Runtime.version().feature() >= 25;
    }

    /** Where the last JVM that ran took the main class from. */
    private static String mainClassIsFrom(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" " + Main.class.getName() + " source: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgramIsTimedFromOutsideAndFromInsideWithTheCache() throws Exception {
        Path log = folder.resolve("classes");
        Start start;
        Path files;
        try (ColdStart coldStart = coldStart(Jars.classPath(folder), "-Xlog:class+load:file=" + log)) {
            start = coldStart.measure(Backend.HOST, JOB, Files.readAllBytes(engine));
            files = coldStart.folder();
        }
        assertThat(mainClassIsFrom(log)).contains(hasCache() ? "source: shared objects file" : ".jar");
        assertThat(files).doesNotExist();
        assertThat(start.backend()).isEqualTo("host");
        assertThat(start.parts().libraries()).isPositive();
        assertThat(start.parts().plugin()).isPositive();
        assertThat(start.parts().tensorRt()).isZero();
        assertThat(start.jvm()).isPositive();
    }

    @Test
    void aProgramIsTimedWithoutACacheThatCannotBeMade() throws Exception {
        assumeTrue(hasCache(), "there is no AOT cache before JDK 25");
        Path log = folder.resolve("classes");
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(ColdStart.class.getPackageName());
        logger.addHandler(handler);
        try (ColdStart coldStart = coldStart(Jars.classPath(folder), "-Xlog:class+load:file=" + log)) {
            Path cache = Files.createDirectory(coldStart.folder().resolve("cache"));
            Files.createFile(cache.resolve("x"));
            assertThat(coldStart
                            .measure(Backend.HOST, JOB, Files.readAllBytes(engine))
                            .jvm())
                    .isPositive();
            assertThat(mainClassIsFrom(log)).contains(".jar");
            Files.delete(cache.resolve("x"));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("host is timed without the JDK's AOT cache, which cannot be used: starting ");
    }

    @Test
    void aProgramThatFailsIsQuoted() throws Exception {
        try (ColdStart coldStart = coldStart(Jars.classPath(folder))) {
            assertThatThrownBy(() -> coldStart.measure(Backend.HOST, JOB, new byte[10]))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("starting host ends with: ")
                    .hasMessageContaining("cannot use the engine");
        }
    }

    /** Is killed while it measures. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) throws Exception {
            ColdStart coldStart = new ColdStart(
                    Integer.MAX_VALUE, List.of(), System.getProperty("java.class.path"), "--engine", "host");
            coldStart.measure(Backend.HOST, JOB, Files.readAllBytes(Path.of(args[0])));
        }
    }

    @Test
    void aProcessThatIsToldToEndLeavesNoFiles() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path words = folder.resolve("words");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        engine.toString())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        while (process.children().findAny().isEmpty()) {
            assertThat(process.isAlive()).as(Files.readString(words)).isTrue();
            Thread.sleep(20);
        }
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).hasSize(1);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void theProgramInCCannotRunForWantOfALibraryAndSaysWhich() throws Exception {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        Path nothing = folder.resolve("libnvinfer.so.10");
        try (ColdStart coldStart = coldStart("")) {
            assertThatThrownBy(() -> coldStart.measureC(nothing, nothing, JOB, new byte[10]))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("starting c, a program in C ends with: " + nothing + ": cannot open");
        }
    }
}
