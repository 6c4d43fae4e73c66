package io.trt4j.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A way in which a process ends, and its status then. */
enum EndOfProcess {
    RETURN(0, () -> {}),
    EXIT(3, () -> System.exit(3)),
    HALT(3, () -> Runtime.getRuntime().halt(3)),
    SIGTERM(143, NativeProcess::terminate),
    SIGINT(130, NativeProcess::interrupt);

    private static final int SECONDS = 90;

    private final int status;
    private final Runnable way;

    EndOfProcess(int status, Runnable way) {
        this.status = status;
        this.way = way;
    }

    void run() {
        way.run();
    }

    /** A program of {@link Attack} that is to end in a way. */
    record Program(EndOfProcess end, List<String> arguments) {
        static Program of(EndOfProcess end, String... arguments) {
            return new Program(end, List.of(arguments));
        }

        /** How it ended otherwise, or an empty string. */
        private String wrong(Path output) throws IOException, InterruptedException {
            Process process = Attack.start(output, arguments.toArray(String[]::new));
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            boolean crashed = Files.exists(Path.of(output + ".crash"));
            List<String> printed = Files.readAllLines(output).stream()
                    .filter(line -> !line.contains("WARNING"))
                    .toList();
            if (ended && process.exitValue() == end.status && !crashed && printed.isEmpty()) {
                return "";
            }
            return String.join(" ", arguments)
                    + (ended ? ": status " + process.exitValue() + " instead of " + end.status : ": did not end")
                    + (crashed ? ", a crash report" : "") + ", printed " + printed;
        }
    }

    /** Runs programs side by side; what is wrong with how they end. */
    static List<String> wrongEnds(Path folder, int atOnce, List<Program> programs)
            throws InterruptedException, ExecutionException {
        Semaphore places = new Semaphore(atOnce);
        List<Future<String>> ends = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Program program : programs) {
                Path output = folder.resolve("output" + ends.size());
                ends.add(pool.submit(() -> {
                    places.acquire();
                    try {
                        return program.wrong(output);
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Future<String> end : ends) {
            wrong.add(end.get());
        }
        wrong.removeIf(String::isEmpty);
        return wrong;
    }
}
