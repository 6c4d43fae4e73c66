package io.trt4j.testkit;

import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Checks of a plugin's life: the order of calls, copies, threads, and its end. */
final class LifeChecks {
    private static final int REPETITIONS = 3;
    private static final int CYCLES = 20;
    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final long PATIENCE_MILLIS = 2000;

    private LifeChecks() {}

    /** 1: a whole life in the order that was recorded inside TensorRT, with two profiles and two contexts. */
    static String order(CheckSubject subject) {
        CallTrace trace = new CallTrace();
        try {
            sameAnswers(subject);
            live(subject, trace);
        } catch (TensorRTException e) {
            List<String> calls = trace.lines();
            throw Verdict.failed(
                    "each call of TensorRT's order succeeds",
                    CheckRunner.message(e)
                            + (calls.isEmpty()
                                    ? ""
                                    : "; the last calls were "
                                            + String.join(
                                                    ", ", calls.subList(Math.max(0, calls.size() - 5), calls.size()))),
                    "Let the method do without calls that TensorRT does not make before it, and bear being called"
                            + " again: a context's copy gets no initialize, and configurePlugin comes again with each"
                            + " shape.");
        }
        return subject.spec().enqueues() ? "" : "without enqueue, which needs a GPU";
    }

    private static void sameAnswers(CheckSubject subject) {
        DirectRun run = new DirectRun(subject);
        try (PluginInstance plugin = subject.create()) {
            PluginAnswers first = PluginAnswers.of(plugin, subject);
            for (int again = 0; again < REPETITIONS; again++) {
                plugin.configurePlugin(run.in(), run.out());
                long workspace = plugin.getWorkspaceSize(run.in(), run.out());
                String difference = first.difference(PluginAnswers.of(plugin, subject), "at first", "when asked again");
                if (difference == null && workspace != plugin.getWorkspaceSize(run.in(), run.out())) {
                    difference = "getWorkspaceSize gave another size for the same tensors";
                }
                if (difference != null) {
                    throw Verdict.failed(
                            "the same answer however often TensorRT asks",
                            difference,
                            "Calculate the answer from the plugin's fields and the arguments alone.");
                }
            }
        }
    }

    private static void live(CheckSubject subject, CallTrace trace) {
        byte[] plan = HostEngine.build(subject.network(2), trace, subject.processor());
        HostEngine engine = HostEngine.deserialize(plan, trace, subject.processor());
        try (HostExecutionContext first = engine.createExecutionContext();
                HostExecutionContext second = engine.createExecutionContext()) {
            engine.close(); // its contexts keep it
            if (subject.spec().enqueues()) {
                DirectRun.run(first, subject, subject.atOpt());
                DirectRun.run(first, subject, subject.atOpt()); // other values, no other shape
                DirectRun.run(second, subject, subject.atMin());
                DirectRun.run(first, subject, subject.atMax());
                second.setOptimizationProfile(1);
                DirectRun.run(second, subject, subject.atRandom());
            }
        }
    }

    /** 2: a copy is as its original, and each has a state of its own. */
    static String clones(CheckSubject subject) {
        DirectRun run = new DirectRun(subject);
        try (PluginInstance original = run.prepared();
                PluginInstance copy = original.copy()) {
            String difference = PluginAnswers.of(original, subject)
                    .difference(PluginAnswers.of(copy, subject), "of the original", "of its clone");
            if (difference == null && !Arrays.equals(original.serialize(), copy.serialize())) {
                difference = "the clone is serialized to other bytes than its original";
            }
            if (difference != null) {
                throw Verdict.failed(
                        "a clone answers as its original",
                        difference,
                        "Copy all that makes the plugin what it is in clone.");
            }
            byte[] before = original.serialize();
            copy.configurePlugin(run.in(), run.out());
            copy.close();
            if (!Arrays.equals(before, original.serialize())) {
                throw Verdict.failed(
                        "what happens to a clone does not change its original",
                        "the original is serialized to other bytes after its clone was configured and closed",
                        "Copy what clone shares: arrays, buffers, objects.");
            }
        }
        if (!subject.spec().enqueues()) {
            return "without enqueue, which needs a GPU";
        }
        ownState(subject);
        return "";
    }

    private static void ownState(CheckSubject subject) {
        InputData one = subject.atMin();
        InputData other = subject.atMax();
        try (HostEngine engine = subject.engine();
                HostExecutionContext first = engine.createExecutionContext()) {
            List<KitTensor> right = DirectRun.run(first, subject, one);
            try (HostExecutionContext second = engine.createExecutionContext()) {
                DirectRun.run(second, subject, other);
                requireSame(subject, right, first, one, "another context ran with " + other);
            }
            requireSame(subject, right, first, one, "another context was closed");
        }
    }

    private static void requireSame(
            CheckSubject subject, List<KitTensor> right, HostExecutionContext context, InputData data, String event) {
        String difference;
        try {
            difference = new OutputComparison(subject.spec().tolerance())
                    .difference(right, DirectRun.run(context, subject, data));
        } catch (TensorRTException e) {
            difference = CheckRunner.message(e);
        }
        if (difference != null) {
            throw Verdict.failed(
                    "a context gives the same outputs whatever others do",
                    "after " + event + ", " + difference,
                    "Keep what configurePlugin or onShapeChange learn, and scratch memory, in fields of the plugin,"
                            + " not in static fields or objects that clones share.");
        }
    }

    /** 11: several contexts, each in a thread of its own. */
    static String threads(CheckSubject subject) throws InterruptedException {
        subject.requireEnqueue();
        List<InputData> samples = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            samples.add(subject.atRandom());
        }
        try (HostEngine engine = subject.engine();
                HostExecutionContext alone = engine.createExecutionContext();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<List<KitTensor>> right = samples.stream()
                    .map(data -> DirectRun.run(alone, subject, data))
                    .toList();
            List<Future<@Nullable String>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> runOften(subject, engine, samples.get(thread), right.get(thread))));
            }
            for (Future<@Nullable String> result : running) {
                requireNoRace(result);
            }
        }
        return THREADS + " contexts at once";
    }

    private static @Nullable String runOften(
            CheckSubject subject, HostEngine engine, InputData data, List<KitTensor> right) {
        for (int round = 0; round < ROUNDS; round++) {
            try (HostExecutionContext context = engine.createExecutionContext()) {
                String difference = new OutputComparison(subject.spec().tolerance())
                        .difference(right, DirectRun.run(context, subject, data));
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    private static void requireNoRace(Future<@Nullable String> result) throws InterruptedException {
        String seen;
        try {
            seen = result.get();
        } catch (ExecutionException e) {
            seen = CheckRunner.message(e.getCause() == null ? e : e.getCause());
        }
        if (seen != null) {
            throw Verdict.failed(
                    "contexts in several threads give what one alone gives",
                    "with " + THREADS + " threads, " + seen,
                    "Keep scratch memory and what depends on shapes in the plugin, which one thread at a time uses;"
                            + " guard what plugins share with a lock.");
        }
    }

    /** 16: what was made is gone after the engine was closed. */
    static String balance(CheckSubject subject) throws InterruptedException {
        cycle(subject); // loads classes, and what lives as long as the process
        int implemented = NativeObjects.implemented();
        int owned = NativeObjects.owned();
        for (int i = 0; i < CYCLES; i++) {
            cycle(subject);
        }
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (left(implemented, owned) > 0 && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        if (left(implemented, owned) > 0) {
            throw Verdict.failed(
                    "as many native objects after " + CYCLES + " cycles of build, load, run and close as before",
                    (NativeObjects.implemented() - implemented) + " more that are implemented in Java, "
                            + (NativeObjects.owned() - owned) + " more that Java owns",
                    "Free in close (destroy of version 2) what the plugin made: close each clone that it made itself,"
                            + " and release each resource that it acquired.");
        }
        return CYCLES + " cycles";
    }

    private static int left(int implemented, int owned) {
        return Math.max(NativeObjects.implemented() - implemented, NativeObjects.owned() - owned);
    }

    private static void cycle(CheckSubject subject) {
        try (HostEngine engine = subject.engine();
                HostExecutionContext context = engine.createExecutionContext();
                HostExecutionContext neverRun = engine.createExecutionContext()) {
            neverRun.close();
            if (subject.spec().enqueues()) {
                DirectRun.run(context, subject, subject.atMin());
                DirectRun.run(context, subject, subject.atMax());
            }
        }
    }
}
