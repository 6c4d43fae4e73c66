package io.trt4j.testkit;

import io.trt4j.ffm.internal.GuardPages;
import java.io.File;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java process that does one thing and may crash: it has this process's class path and properties of trt4j. */
final class ChildProcess {
    private static final long LIMIT_SECONDS = 120;

    /** How much of what it printed is told. */
    private static final int TAIL_LINES = 6;

    private static final int SIGNAL = 128;

    /** What is done in the other process. */
    interface Job extends Serializable {
        Serializable run() throws Exception;

        /** Whether it is to run as a long-lived process would, with the optimizing compiler. */
        default boolean isOptimized() {
            return false;
        }
    }

    /** A job has something in it that cannot be serialized. */
    static final class CannotBeSentException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        CannotBeSentException(NotSerializableException cause) {
            super(
                    "A check cannot be sent to a process of its own: " + cause.getMessage()
                            + ", which a setup, reference or source of shapes captures, is not serializable. Let it"
                            + " capture nothing (() -> PLUGIN.register(), not PLUGIN::register), or check in this"
                            + " process by inProcess().",
                    cause);
        }
    }

    /** What went wrong before the job was begun: the user's mistake. */
    private record Mistake(String message) implements Serializable {}

    /** What the job threw. */
    private record Thrown(String message) implements Serializable {}

    /**
     * What became of a job.
     *
     * @param value what it returned; null if it failed
     * @param failure how it ended otherwise; null if it did not
     */
    record Result(@Nullable Object value, @Nullable String failure) {
        Object require() {
            return Objects.requireNonNull(value);
        }
    }

    private ChildProcess() {}

    /**
     * Does a job in a new process and waits.
     *
     * @throws CannotBeSentException if the job cannot be sent
     * @throws IllegalArgumentException if the job says that what it was given is wrong
     */
    static Result run(Job job) {
        try {
            Path folder = Files.createTempDirectory("trt4j-testkit");
            try {
                return run(job, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A process for a check cannot be started: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a check ran in a process of its own.", e);
        }
    }

    private static Result run(Job job, Path folder) throws IOException, InterruptedException {
        Path input = folder.resolve("job");
        Path output = folder.resolve("result");
        Path printed = folder.resolve("printed.txt");
        Path steps = folder.resolve("step.txt");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(input))) {
            out.writeObject(job);
        } catch (NotSerializableException e) {
            throw new CannotBeSentException(e);
        }
        ProcessBuilder builder = new ProcessBuilder(command(job.isOptimized(), folder, input, output, steps))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        // Not by -cp: some libraries do not bear a long command line.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return new Result(
                        null, "it did not end within " + LIMIT_SECONDS + " s" + during(steps) + tail(printed));
            }
        } finally {
            process.destroyForcibly();
        }
        if (!Files.exists(output) || process.exitValue() != 0) {
            return new Result(null, death(process.exitValue(), folder) + during(steps) + tail(printed));
        }
        return read(output);
    }

    private static Result read(Path output) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(output))) {
            Object result = in.readObject();
            if (result instanceof Mistake mistake) {
                throw new IllegalArgumentException(mistake.message);
            }
            return result instanceof Thrown thrown ? new Result(null, thrown.message) : new Result(result, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e); // it has the same class path
        }
    }

    private static List<String> command(boolean optimized, Path folder, Path input, Path output, Path steps) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:ErrorFile=" + folder.resolve("crash.txt"));
        command.add("-XX:-CreateCoredumpOnCrash");
        if (!optimized) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // it does not live long
        }
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("trt4j.") || name.equals("java.library.path"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        Module module = ChildProcess.class.getModule();
        if (module.isNamed()) {
            command.add("--module-path");
            command.add(System.getProperty("jdk.module.path", ""));
            command.add("--add-modules");
            command.add("ALL-MODULE-PATH");
            command.add("--enable-native-access=ALL-UNNAMED,io.trt4j.ffm,io.trt4j.cuda,io.trt4j.tensorrt");
        } else {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        if (module.isNamed()) {
            command.add("-m");
            command.add(module.getName() + "/" + ChildProcess.class.getName());
        } else {
            command.add(ChildProcess.class.getName());
        }
        command.add(input.toString());
        command.add(output.toString());
        command.add(steps.toString());
        return command;
    }

    private static String death(int status, Path folder) throws IOException {
        String how = "the process ended with the status " + status
                + (status > SIGNAL ? " (signal " + (status - SIGNAL) + ")" : "");
        Path crash = folder.resolve("crash.txt");
        if (!Files.exists(crash)) {
            return how;
        }
        // Lines such as "#  SIGSEGV (0xb) at pc=..." and the frame after "# Problematic frame:".
        List<String> report = Files.readAllLines(crash, StandardCharsets.ISO_8859_1);
        List<String> lines = report.stream()
                .limit(30)
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        int frame = lines.indexOf("Problematic frame:");
        return how
                + lines.stream()
                        .filter(line -> line.startsWith("SIG"))
                        .map(line -> ", " + line)
                        .findFirst()
                        .orElse("")
                + (frame < 0 || frame + 1 >= lines.size() ? "" : ", in " + lines.get(frame + 1))
                + (report.stream().anyMatch(ChildProcess::isProtected)
                        ? ", where it touched protected memory, as there is before and behind all that a plugin is"
                                + " given"
                        : "");
    }

    /** Whether a line tells of memory that is there, but may not be touched. */
    private static boolean isProtected(String line) {
        return line.startsWith("siginfo:") && line.contains("SEGV_ACCERR");
    }

    private static String during(Path steps) throws IOException {
        String told = Progress.read(steps);
        return told.isEmpty() ? "" : ", during " + told;
    }

    private static String tail(Path printed) throws IOException {
        List<String> lines = Files.readAllLines(printed, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("hsdis") && !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? ""
                : "; it printed\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(folder);
    }

    /** Does the job that is in the first file, writes what became of it to the second, and what it is doing to the third. */
    public static void main(String[] args) throws Exception {
        Progress.to(Path.of(args[2]));
        GuardPages.use();
        Serializable result;
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(args[0])))) {
            result = ((Job) in.readObject()).run();
        } catch (IllegalArgumentException e) {
            result = new Mistake(CheckRunner.message(e));
        } catch (Exception e) {
            result = new Thrown(CheckRunner.message(e));
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            out.writeObject(result);
        }
        System.exit(0); // whatever threads a plugin has left
    }
}
