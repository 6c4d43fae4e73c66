package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaException;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.Extents;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.padding.PadCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures all backends with one job, in turn. */
final class BlockBench implements AutoCloseable {
    private final MeasuredDevice device;
    private final DeviceClock clock;
    private final PaddingJob job;
    private final BenchTensors tensors;
    private final Map<Backend, Contender> contenders = new LinkedHashMap<>();
    private final Map<Backend, Throwable> failures = new LinkedHashMap<>();

    /** @throws io.trt4j.cuda.CudaException if there is not enough memory */
    BlockBench(MeasuredDevice device, DeviceClock clock, PaddingJob job) {
        this.device = device;
        this.clock = clock;
        this.job = job;
        tensors = new BenchTensors(device.cuda, job);
    }

    /**
     * Builds the engines, and measures those that pad as they should.
     *
     * @param firstRounds how many rounds before those that count
     * @param calls in a batch, if the device keeps up
     * @param missing told which backends the machine cannot run after all, and why
     */
    Block measure(
            Map<Backend, PadCreator> plugins, int firstRounds, int rounds, int calls, Map<String, String> missing) {
        plugins.forEach((backend, plugin) -> tried(backend, () -> {
            Contender contender = contender(backend, plugin);
            contenders.put(backend, contender);
            contender.check(tensors);
            contender.prepare(plugin, clock, rounds, calls);
        }));
        Trial copy = new Trial(() -> tensors.copy(device.stream), device.stream, clock, rounds, calls);
        for (int i = -firstRounds; i < rounds; i++) {
            int round = i;
            copy.measure(round);
            plugins.keySet()
                    .forEach(backend ->
                            tried(backend, () -> contenders.get(backend).measure(round)));
        }
        return block(plugins, copy, missing);
    }

    /** Does something with a backend, unless it has failed before. */
    private void tried(Backend backend, Runnable action) {
        if (failures.containsKey(backend)) {
            return;
        }
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            failures.put(backend, e);
        }
    }

    private Contender contender(Backend backend, PadCreator plugin) {
        MeasuredDevice.Built engine = device.build(plugin, job);
        return new Contender(backend.toString(), engine, device.runtime, tensors, device.stream);
    }

    private Block block(Map<Backend, PadCreator> plugins, Trial copy, Map<String, String> missing) {
        List<Measured> rows = new ArrayList<>();
        for (Backend backend : plugins.keySet()) {
            Throwable failure = failures.get(backend);
            if (failure == null) {
                rows.addAll(contenders.get(backend).measured());
            } else if (FailureSentences.isForWantOfSomething(failure)) {
                missing.put(backend.toString(), FailureSentences.sentence(failure));
            } else {
                rows.add(Measured.failed(backend.toString(), FailureSentences.sentence(failure)));
            }
        }
        return new Block(
                new Extents(job.shape()).toString(),
                job.precision().name().toLowerCase(Locale.ROOT),
                job.padding().toString(),
                tensors.bytes(),
                copy.deviceMicros(),
                rows);
    }

    @Override
    public void close() {
        try {
            device.stream.synchronize();
        } catch (CudaException e) {
            // A kernel broke the context, which its row tells, and nothing in it can be freed any more.
            return;
        }
        contenders.values().forEach(Contender::close);
        tensors.close();
    }
}
