package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.ObjectTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any number of lives of plugins as many native objects and as much memory are there as before. Resident memory is measured
 * in a process of its own, whose heap does not grow.
 */
class CyclesTest {
    /** Of compiled code and what the C library keeps. */
    private static final long MAX_GROWTH_KB = 8 * 1024;

    /** What there is, beside the Java heap. */
    record Left(int implemented, int owned, int kept, int tables, long segments, long bytes) {
        static Left now() {
            BufferPoolMXBean direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct"))
                    .findFirst()
                    .orElseThrow();
            return new Left(
                    NativeObjects.implemented(),
                    NativeObjects.owned(),
                    ObjectTable.kept(),
                    PluginLives.OPEN.get(),
                    direct.getCount(),
                    direct.getMemoryUsed());
        }
    }

    /** Cycles in a process of their own. */
    static final class Cycles {
        private static final int WARM_UP_PARTS = 5;

        private final SplittableRandom random = new SplittableRandom(7);

        private void live(int cycles) {
            for (int i = 0; i < cycles; i++) {
                PluginLives.Kind kind = PluginLives.Kind.values()[i % PluginLives.Kind.values().length];
                PluginLives.live(kind, "Trt4jCycle", random);
            }
        }

        /** What there is when garbage was collected, whose memory is freed by another thread: as wanted, if it comes to that. */
        private static Left settled(Left wanted) throws InterruptedException {
            Left left = Left.now();
            for (int i = 0; i < (wanted == null ? 3 : 100) && !left.equals(wanted); i++) {
                System.gc();
                Thread.sleep(20);
                left = Left.now();
            }
            return left;
        }

        private static long residentKilobytes() {
            try {
                return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public static void main(String[] args) throws InterruptedException {
            Logger.getLogger("io.trt4j").setLevel(Level.OFF); // plugins throw on purpose
            int cycles = Integer.parseInt(args[0]);
            Cycles made = new Cycles();
            made.live(cycles / WARM_UP_PARTS);
            Left before = settled(null);
            long resident = residentKilobytes();
            long start = System.nanoTime();
            made.live(cycles);
            double seconds = (System.nanoTime() - start) / 1e9;
            Left after = settled(before);
            long residentAfter = residentKilobytes();
            System.out.printf(
                    "TensorRT %s: %d cycles in %.1f s, %d kB resident before, %d kB after%n",
                    TensorRT.version(), cycles, seconds, resident, residentAfter);
            System.out.println(before);
            System.out.println(after);
            System.out.println(residentAfter - resident);
            System.exit(0);
        }
    }

    /** What a process with cycles prints. */
    private static List<String> run(String host, int cycles) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx64m",
                "-Xmn24m",
                "-XX:+AlwaysPreTouch"));
        if (!host.equals("real")) {
            command.add("-Dtrt4j.host=" + host);
        } else if (System.getProperty("trt4j.library.path") != null) {
            command.add("-Dtrt4j.library.path=" + System.getProperty("trt4j.library.path"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cycles.class.getName(), "" + cycles));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("WARNING: "))
                    .toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
            assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void nothingIsLeftAfter(int cycles, String host) throws IOException, InterruptedException {
        List<String> lines = run(host, cycles);
        System.out.println(lines.getFirst());
        assertThat(lines.get(2)).as(lines.getFirst()).isEqualTo(lines.get(1));
        assertThat(Long.parseLong(lines.get(3))).as(lines.getFirst()).isLessThan(MAX_GROWTH_KB);
    }

    @Test
    void nothingIsLeftOfLives() throws InterruptedException {
        Logger logger = Logger.getLogger("io.trt4j");
        logger.setLevel(Level.OFF); // plugins throw on purpose
        try {
            Cycles cycles = new Cycles();
            cycles.live(30);
            Left before = Cycles.settled(null);
            cycles.live(250);
            assertThat(Cycles.settled(before)).isEqualTo(before);
        } finally {
            logger.setLevel(null);
        }
    }

    @Test
    void nothingIsLeftOfLivesWithoutTensorRT() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("trt4j.test.version") == null, "made with one of the libraries only");
        nothingIsLeftAfter(250, "10.6");
    }

    /** Without TensorRT, as which version it says, and with the library. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"real", "8.6", "11.2"})
    void nothingIsLeftOfManyLives(String host) throws IOException, InterruptedException {
        nothingIsLeftAfter(100_000, host);
    }
}
