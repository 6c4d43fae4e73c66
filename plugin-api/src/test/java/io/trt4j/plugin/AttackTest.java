package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs each program of {@link Attack} in a process of its own, as many at once as there are processors. */
class AttackTest {
    private static final int SECONDS = 120;

    @TempDir
    static Path folder;

    private static final Map<String, Future<Ended>> RUNS = new HashMap<>();
    private static ExecutorService pool;

    /** How a process ended and what it printed. */
    private record Ended(int status, List<String> output) {}

    @BeforeAll
    static void start() {
        pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (String line : ATTACKS.lines().toList()) {
            String name = line.split(",")[0];
            RUNS.put(name, pool.submit(() -> run(name)));
        }
    }

    @AfterAll
    static void stop() {
        pool.shutdownNow();
    }

    private static Ended run(String name) throws Exception {
        Path output = folder.resolve(name);
        Process process = Attack.start(output, name);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readAllLines(output));
    }

    /** Name of the program, its status, and the lines that it prints, in alphabetical order. */
    private static final String ATTACKS = """
        outOfMemoryWithAFullHeap,0,OutOfMemoryError
        outOfMemoryInOtherMethods,0,answered Attack.clone OutOfMemoryError Attack.getOutputDimensions OutOfMemoryError \
        Attack.initialize OutOfMemoryError
        outOfMemoryInAFactory,0,OutOfMemoryError OutOfMemoryError thrown
        mainReturnsWithAFullHeap,0,C full
        exitWithAFullHeap,1,full
        aPluginThatCallsItself,0,refused
        everyCallbackThatLeadsToItself,0,bounded
        aLoggerThatLeadsToItself,0,refused
        recursionThatCallsAPlugin,0,1
        stackOverflowInAPlugin,0,survived
        brokenLog,0,as ThreadDeath
        mainReturnsWithARecorder,0,
        exitWithARecorder,3,
        haltWithARecorder,3,
        exitInReportError,3,
        haltInReportError,3,
        exitInALogger,3,
        haltInALogger,3,
        exitInAPlugin,3,
        haltInAPlugin,3,
        exitInAFactory,3,
        haltInAFactory,3,
        exitInAVirtualThread,3,
        haltInAVirtualThread,3,
        haltAfterAStartThatWasInterrupted,3,
        exitWhileALoggerIsSlow,3,
        haltWhileALoggerIsSlow,3,
        terminatedWhileALoggerIsSlow,143,
        interruptedWhileALoggerIsSlow,130,
        exitWhereTheJvmCannotBeTold,3,
        haltWhereTheJvmCannotBeTold,3,
        mainReturnsWithAHook,0,C hook
        exitWithAHook,3,C hook
        terminatedWithAHook,143,C hook
        interruptedWithAHook,130,C hook
        mainThrowsWithoutDestructors,1,
        mainThrowsWhileDestructorsAreRegistered,1,
        firstUseInAHook,0,
        mainThrowsWithDestructors,1,destructors
        exitWithoutDestructors,1,
        exitWithDestructors,1,destructors
        registryInReportError,0,answered
        aPluginThatWaitsForItsCopy,0,copied
        closingARegistrationThatIsRead,0,closed
        closingInsideCallbacks,0,closed
        tenThousandNamesAndTexts,0,bounded
        twoClassLoaders,0,answered and kept
        wrongPointers,0,tried
        wrongPointersToAPluginInCpp,0,tried\
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = ATTACKS)
    void theProcessLivesOrEndsAsItWasTold(String name, int status, String output) throws Exception {
        Ended ended = RUNS.get(name).get();
        assumeFalse(
                ended.output().stream().anyMatch(line -> line.contains("No usable libnvinfer_plugin.so")),
                "TensorRT's own plugins cannot be loaded here");
        assertThat(ended.status()).as(String.join("\n", ended.output())).isEqualTo(status);
        assertThat(folder.resolve(name + ".crash")).doesNotExist();
        List<String> printed = ended.output().stream()
                .filter(line -> !line.contains("WARNING") && !line.contains("warning"))
                .sorted()
                .toList();
        assertThat(String.join(" ", printed)).isEqualTo(output == null ? "" : output);
    }
}
