package io.trt4j.bench.circpad;

import static java.lang.System.Logger.Level.WARNING;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.StartTimes;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.Extents;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.c.CBaseline;
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

    private static final System.Logger LOGGER = System.getLogger(ColdStart.class.getPackageName());

    private final int runs;
    private final List<String> jvm;
    private final String classPath;
    private final List<String> options;
    private final Path folder;
    private final Path engine;
    private final Path recorded;
    private final Path cache;
    private final Thread hook = new Thread(this::end);
    private volatile Process running;

    /**
     * Will start programs.
     *
     * @param runs how many for each figure
     * @param jvm options of the JVM for programs in Java
     * @param classPath theirs; the cache is for jars only
     * @param options of circ-pad that say which engine, and where the libraries are
     */
    ColdStart(int runs, List<String> jvm, String classPath, String... options) {
        this.runs = runs;
        this.jvm = jvm;
        this.classPath = classPath;
        this.options = List.of(options);
        try {
            folder = Files.createTempDirectory("trt4j-start");
        } catch (IOException e) {
            throw new CannotRunException("cannot make a folder for temporary files: " + e, e);
        }
        engine = folder.resolve("engine");
        recorded = folder.resolve("recorded");
        cache = folder.resolve("cache");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static ColdStart onTensorRt(Natives natives) {
        return new ColdStart(
                5,
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.class.path"),
                "--engine",
                "tensorrt",
                "--natives",
                natives.toString());
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
        String[] from = {"--shape", new Extents(job.shape()).toString(), "--load-engine", engine.toString()};
        List<String> arguments = Stream.of(circPad, what, from, options.toArray(String[]::new))
                .flatMap(Arrays::stream)
                .toList();
        String name = backend.toString();
        write(plan);
        run(name, java(arguments)); // what hinders it is not the cache's fault
        return median(name, java(arguments, hasCache() ? makeCache(name, arguments) : new String[0]));
    }

    /** Makes the cache for a program, which takes three starts; returns the JVM's options that use it, if it can be used. */
    private String[] makeCache(String name, List<String> arguments) {
        // Without the first one, a JVM that cannot use the cache does without it, and says nothing.
        String[] use = {"-XX:AOTMode=on", "-XX:AOTCache=" + cache};
        try {
            run(name, java(arguments, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded));
            run(
                    "the JDK",
                    java(List.of(), "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + cache));
            run(name, java(arguments, use));
            return use;
        } catch (CannotRunException | IllegalStateException e) {
            LOGGER.log(
                    WARNING,
                    "{0} is timed without the JDK''s AOT cache, which cannot be used: {1}",
                    name,
                    e.getMessage());
            return new String[0];
        }
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
        command.addAll(jvm);
        command.addAll(List.of(more));
        command.add(Main.class.getName());
        command.addAll(arguments);
        return command;
    }

    private void write(byte[] plan) {
        try {
            Files.write(engine, plan);
        } catch (IOException e) {
            throw new CannotRunException("cannot write the engine: " + e, e);
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
    private Optional<Start> run(String name, List<String> program) {
        ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("TRT4J_STATUS", "TRT4J_RELAUNCH")); // are for this process
        builder.environment().put("CLASSPATH", classPath); // as samples/run does
        long start = System.nanoTime();
        Optional<Start> result = Optional.empty();
        String last = "";
        try {
            Process process = builder.start();
            running = process;
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
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the hook runs
        }
    }

    /** When this process is told to end. */
    private void end() {
        Process process = running;
        if (process != null) {
            process.destroyForcibly().onExit().join(); // else it writes a file after all have been deleted
        }
        delete();
    }

    private void delete() {
        try {
            for (Path file : List.of(engine, recorded, cache, folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
