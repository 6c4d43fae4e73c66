package io.trt4j.samples.bench;

import io.trt4j.samples.CannotRunException;
import io.trt4j.samples.Main;
import io.trt4j.samples.Natives;
import io.trt4j.samples.StartTimes;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures how long {@code circ-pad} takes with an engine from a file, in JVMs like this one. */
final class ColdStart {
    private final int runs;
    private final List<String> command;
    private final String[] engine;

    /**
     * Will start programs.
     *
     * @param runs how many for each backend
     * @param engine options of circ-pad that say which engine, and where the libraries are
     */
    ColdStart(int runs, String... engine) {
        this.runs = runs;
        this.engine = engine;
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    }

    static ColdStart onTensorRt(Natives natives) {
        return new ColdStart(5, "--engine", "tensorrt", "--natives", natives.toString());
    }

    /**
     * Runs programs one after the other; the result is the one with the median time.
     *
     * @param plan the job's engine
     * @throws CannotRunException if one of them cannot run
     * @throws IllegalStateException if one of them fails otherwise
     */
    Start measure(Backend backend, PaddingJob job, byte[] plan) {
        try {
            Path file = Files.createTempFile("trt4j", ".engine");
            try {
                Files.write(file, plan);
                List<String> program = new ArrayList<>(command);
                program.addAll(List.of("circ-pad", "--timing", "--backend", backend.toString()));
                program.addAll(List.of(engine));
                program.addAll(List.of("--precision", job.precision().name()));
                program.addAll(List.of("--shape", new Shape(job.shape()).toString()));
                program.addAll(List.of("--pads", job.padding().toString(), "--load-engine", file.toString()));
                List<Start> starts = new ArrayList<>();
                for (int i = 0; i < runs; i++) {
                    starts.add(run(backend, program));
                }
                starts.sort(Comparator.comparingDouble(Start::milliseconds));
                return starts.get(runs / 2);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock is this process's: the other one cannot tell when it was started. */
    private static Start run(Backend backend, List<String> program) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true);
        long start = System.nanoTime();
        Process process = builder.start();
        Start result = null;
        String last = "";
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double milliseconds = (System.nanoTime() - start) / 1e6;
                StartTimes parts = StartTimes.parse(line).orElse(null);
                if (parts != null) {
                    result = new Start(backend.toString(), milliseconds, parts);
                }
                last = line;
            }
            int status = process.waitFor();
            if (status == Main.CANNOT_RUN) {
                throw new CannotRunException("circ-pad ends with: " + last);
            }
            if (status != Main.PASSED || result == null) {
                throw new IllegalStateException("circ-pad ends with status " + status + ": " + last);
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("waiting for circ-pad was interrupted.", e);
        } finally {
            process.destroy();
        }
    }
}
