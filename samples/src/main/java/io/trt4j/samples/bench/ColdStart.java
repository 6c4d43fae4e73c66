package io.trt4j.samples.bench;

import io.trt4j.samples.CannotRunException;
import io.trt4j.samples.Main;
import io.trt4j.samples.Natives;
import io.trt4j.samples.StartTimes;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.CBaseline;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.Shape;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how long {@code circ-pad} takes with an engine from a file: in JVMs like this one, with the JDK's AOT cache
 * where {@code samples/run} has it; and how long a program in C takes that does the same.
 *
 * <p>Its methods throw a {@link CannotRunException} if a program cannot run, and an {@link IllegalStateException} if it
 * fails otherwise.
 */
final class ColdStart implements AutoCloseable {
    /** Since this JDK {@code samples/run} has the cache. */
    private static final int CACHE_SINCE = 25;

    private final int runs;
    private final String classPath;
    private final List<String> options;
    private final Path folder;
    private final Path engine;
    private final Path recorded;
    private final Path cache;

    /**
     * Will start programs.
     *
     * @param runs how many for each figure
     * @param classPath of the programs in Java; the cache is for jars only
     * @param options of circ-pad that say which engine, and where the libraries are
     */
    ColdStart(int runs, String classPath, String... options) {
        this.runs = runs;
        this.classPath = classPath;
        this.options = List.of(options);
        try {
            folder = Files.createTempDirectory("trt4j-start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine = folder.resolve("engine");
        recorded = folder.resolve("recorded");
        cache = folder.resolve("cache");
    }

    static ColdStart onTensorRt(Natives natives) {
        return new ColdStart(
                5, System.getProperty("java.class.path"), "--engine", "tensorrt", "--natives", natives.toString());
    }

    /**
     * Runs programs in Java one after the other; the result is the one with the median time.
     *
     * @param plan the job's engine
     */
    Start measure(Backend backend, PaddingJob job, byte[] plan) {
        String[] circPad = {"circ-pad", "--timing", "--backend", backend.toString()};
        String[] what = {
            "--precision", job.precision().name(), "--pads", job.padding().toString()
        };
        String[] from = {"--shape", new Shape(job.shape()).toString(), "--load-engine", engine.toString()};
        List<String> arguments = Stream.of(circPad, what, from, options.toArray(String[]::new))
                .flatMap(Arrays::stream)
                .toList();
        String name = backend.toString();
        write(plan);
        if (!hasCache()) {
            return median(name, java(arguments));
        }
        run(name, java(arguments, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded));
        run(
                "the JDK",
                java(List.of(), "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + cache));
        return median(name, java(arguments, "-XX:AOTCache=" + cache));
    }

    /**
     * Runs programs in C.
     *
     * @param nvinfer TensorRT's library
     * @param plugin the library with the plugin in C
     * @param plan the job's engine, with elements in FP32
     */
    Start measureC(Path nvinfer, Path plugin, PaddingJob job, byte[] plan) {
        write(plan);
        List<String> command = new ArrayList<>();
        for (Path file : List.of(CBaseline.program(), nvinfer, plugin, engine)) {
            command.add(file.toString());
        }
        Arrays.stream(job.shape()).mapToObj(Long::toString).forEach(command::add);
        return median(Start.BASE, command);
    }

    /** Where the files are that programs read. */
    Path folder() {
        return folder;
    }

    private boolean hasCache() {
        return Runtime.version().feature() >= CACHE_SINCE
                && Arrays.stream(classPath.split(File.pathSeparator))
                        .noneMatch(entry -> Files.isDirectory(Path.of(entry)));
    }

    /** A JVM like this one, whose main class is the samples'. */
    private List<String> java(List<String> arguments, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private void write(byte[] plan) {
        try {
            Files.write(engine, plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Start median(String name, List<String> program) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            starts.add(run(name, program)
                    .orElseThrow(() -> new IllegalStateException("starting " + name + " told no time.")));
        }
        starts.sort(Comparator.comparingDouble(Start::milliseconds));
        return starts.get(runs / 2);
    }

    /** The clock is this process's: the other one cannot tell when it was started. Empty if it tells no times. */
    private static Optional<Start> run(String name, List<String> program) {
        ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true);
        long start = System.nanoTime();
        Optional<Start> result = Optional.empty();
        String last = "";
        try {
            Process process = builder.start();
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    double milliseconds = (System.nanoTime() - start) / 1e6;
                    StartTimes parts = StartTimes.parse(line).orElse(null);
                    if (parts != null) {
                        result = Optional.of(new Start(name, milliseconds, parts));
                    }
                    last = line;
                }
                int status = process.waitFor();
                if (status == Main.CANNOT_RUN) {
                    throw new CannotRunException("starting " + name + " ends with: " + last);
                }
                if (status != Main.PASSED) {
                    throw new IllegalStateException("starting " + name + " ends with status " + status + ": " + last);
                }
                return result;
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("starting " + name + " was interrupted.", e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : List.of(engine, recorded, cache, folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
