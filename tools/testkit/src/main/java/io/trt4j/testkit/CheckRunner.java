package io.trt4j.testkit;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.testkit.report.CheckResult;
import io.trt4j.testkit.report.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Makes checks, in random order, each in a process of its own where that is possible. */
final class CheckRunner {
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** How many processes are at work at once; each has a TensorRT in its memory. */
    private static final int MOST_PROCESSES = 4;

    /** So that checks of one seed have values of their own. */
    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

    /** A check that is made in another process. */
    record CheckJob(KitSpec spec, Check check, long seed) implements ChildProcess.Job {
        @Override
        public Serializable run() {
            return CheckRunner.run(spec, check, seed, true);
        }

        @Override
        public boolean isOptimized() {
            return check == Check.ALLOCATION; // which the optimizing compiler leaves out where it can
        }
    }

    private CheckRunner() {}

    /**
     * Makes checks.
     *
     * @param level the checks beyond it are not tried
     * @throws IllegalArgumentException if the plugin is not known, or the specification is wrong
     */
    static List<CheckRun> run(KitSpec spec, List<Check> checks, int level, long seed, boolean ownProcesses) {
        List<CheckRun> runs = new ArrayList<>();
        List<Check> made = new ArrayList<>();
        for (Check check : inOrder(checks, seed)) {
            Outcome left = left(check, level, spec.onGpu());
            if (left != null) {
                runs.add(new CheckRun(result(check, left, System.nanoTime()), "", ""));
            } else {
                made.add(check);
            }
        }
        if (ownProcesses) {
            runs.addAll(inOwnProcesses(spec, made, seed));
        } else {
            made.forEach(check -> runs.add(run(spec, check, seed, false)));
        }
        return CheckRun.toldOnce(runs);
    }

    /** In a random order, so that no check relies on what another leaves behind. */
    static List<Check> inOrder(List<Check> checks, long seed) {
        List<Check> shuffled = new ArrayList<>(checks);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Several at once, unless they share a GPU, whose memory is measured. */
    private static List<CheckRun> inOwnProcesses(KitSpec spec, List<Check> checks, long seed) {
        int processes =
                spec.onGpu() ? 1 : Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors());
        try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
            List<Future<CheckRun>> running = checks.stream()
                    .map(check -> threads.submit(() -> inOwnProcess(spec, check, seed)))
                    .toList();
            List<CheckRun> runs = new ArrayList<>();
            try {
                for (Future<CheckRun> run : running) {
                    runs.add(run.get());
                }
                return runs;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while checks ran in processes of their own.", e);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** Why a check is left out; null if it is not. */
    private static @Nullable Outcome left(Check check, int level, boolean onGpu) {
        if (check.level > level) {
            return new Outcome.NotTried("the level " + check.level);
        }
        return check.needsGpu && !onGpu
                ? new Outcome.NotTried("a GPU: onGpu(), or --gpu on the command line, where there is one")
                : null;
    }

    private static CheckRun inOwnProcess(KitSpec spec, Check check, long seed) {
        long start = System.nanoTime();
        ChildProcess.Result result = ChildProcess.run(new CheckJob(spec, check, seed));
        String failure = result.failure();
        if (failure == null) {
            return (CheckRun) result.require();
        }
        Outcome.Failed died = new Outcome.Failed(
                "the process of the check ends well",
                failure,
                "Let no exception leave a method of C++, and touch no memory that is not the plugin's."
                        + (failure.contains(CheckSubject.NO_LOGGER)
                                ? " Where it reports errors to getLogger(), check that for null: there is none before"
                                        + " a builder or runtime was made, which without a GPU none can be."
                                : "")
                        + " In one process with a debugger (--in-process) it shows where it ends.");
        return new CheckRun(result(check, died, start), "", "");
    }

    private static CheckResult result(Check check, Outcome outcome, long start) {
        long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new CheckResult(check.number, check.level, check.title, check.rule, check.source, outcome, millis);
    }

    /** What became of a check, and what kept it from being made; that is empty if nothing did. */
    private record Made(Outcome outcome, String hindrance) {}

    /** Makes a check in this process. */
    static CheckRun run(KitSpec spec, Check check, long seed, boolean ownProcess) {
        return GuardedArena.around(() -> guarded(spec, check, seed, ownProcess));
    }

    private static CheckRun guarded(KitSpec spec, Check check, long seed, boolean ownProcess) {
        long start = System.nanoTime();
        Progress.step("the registration of the plugin");
        CheckSubject subject = new CheckSubject(spec, seed + check.number * SEED_STEP);
        Progress.step("the check");
        Made made = subject.processor().call(() -> make(subject, check, ownProcess));
        Outcome outcome = made.outcome;
        try {
            subject.close();
        } catch (RuntimeException e) {
            if (!(outcome instanceof Outcome.Failed)) {
                outcome = new Outcome.Failed(
                        "the plugin can be taken out of the registry",
                        message(e),
                        "Mend what is seen, and check again.");
            }
        }
        return new CheckRun(result(check, outcome, start), TensorRT.version().toString(), made.hindrance);
    }

    private static Made make(CheckSubject subject, Check check, boolean ownProcess) {
        try (PluginInstance plugin = subject.create()) {
            plugin.getNbOutputs();
        } catch (TensorRTException e) {
            Outcome outcome = new Outcome.Failed(
                    "the creator makes a plugin from the attributes "
                            + subject.spec().attributes().names(),
                    message(e),
                    "Give the kit the attributes that it needs, of those that it declares: "
                            + subject.declared().fields().stream()
                                    .map(PluginField::name)
                                    .toList()
                            + "; some plugins are made only where there is a GPU.");
            return new Made(outcome, message(e));
        }
        try {
            return new Made(new Outcome.Passed(check.body.run(subject, ownProcess)), "");
        } catch (Verdict e) {
            return new Made(e.outcome(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Made(new Outcome.NotTried("a thread that is not interrupted"), "");
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            Outcome outcome = new Outcome.Failed(
                    "the plugin can be built, loaded and run, so that the check can be made",
                    message(e),
                    "Mend what is seen, and check again.");
            return new Made(outcome, message(e));
        }
    }

    /** What was thrown, with its causes. */
    static String message(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String message = t.getMessage() == null ? t.getClass().getName() : t.getMessage();
            if (!before.contains(message)) {
                text.append(text.isEmpty() ? "" : ": ").append(message);
            }
            before = message;
        }
        return text.toString();
    }
}
