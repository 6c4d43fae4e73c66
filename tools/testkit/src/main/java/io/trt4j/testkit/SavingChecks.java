package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks of what is saved with an engine. */
final class SavingChecks {
    private static final byte OTHER = 0x5A;
    private static final String MEND =
            "Save all that the plugin was made from and what configurePlugin learned, in one order, with"
                    + " no addresses and no padding.";

    private SavingChecks() {}

    /** 3: what is saved is whole, and what is made from it is the same plugin. */
    static String roundTrip(CheckSubject subject) {
        DirectRun run = new DirectRun(subject);
        try (PluginInstance original = run.prepared()) {
            byte[] saved = original.serialize();
            if (original instanceof PluginV2Instance v2) {
                requireWhole(v2);
            }
            try (PluginInstance loaded = run.loaded(saved)) {
                String difference = PluginAnswers.of(original, subject)
                        .difference(PluginAnswers.of(loaded, subject), "before saving", "after loading");
                if (difference == null) {
                    byte[] again = loaded.serialize();
                    difference = Arrays.equals(saved, again)
                            ? null
                            : "saved again after loading, " + again.length + " bytes differ from the " + saved.length
                                    + " before, first at " + Arrays.mismatch(saved, again);
                }
                if (difference == null && subject.spec().enqueues()) {
                    InputData data = subject.atRandom();
                    difference = new OutputComparison(subject.spec().tolerance())
                            .difference(run.run(original, data, (byte) 0), run.run(loaded, data, (byte) 0));
                }
                if (difference != null) {
                    throw Verdict.failed("the same plugin after saving and loading", difference, MEND);
                }
            }
            return saved.length + " bytes saved"
                    + (subject.spec().enqueues() ? "" : "; without enqueue, which needs a GPU");
        }
    }

    /** Bytes that are as they were before, whatever was there, were not written. */
    private static void requireWhole(PluginV2Instance plugin) {
        byte[] first = plugin.serialize((byte) 0);
        byte[] second = plugin.serialize(OTHER);
        if (first.length != second.length) {
            throw Verdict.failed(
                    "the same getSerializationSize each time", first.length + " bytes, then " + second.length, MEND);
        }
        for (int i = 0; i < first.length; i++) {
            if ((first[i] ^ second[i]) == OTHER) {
                throw Verdict.failed(
                        "serialize writes each of the " + first.length + " bytes that getSerializationSize told",
                        "the byte " + i + " was not written",
                        "Let getSerializationSize return the number of bytes that serialize writes.");
            }
        }
    }

    /** An engine, what it is run with, and in another process the outputs. */
    record LoadAndRunJob(KitSpec spec, byte[] plan, List<long[]> shapes, List<byte[]> inputs, List<long[]> shapeInputs)
            implements ChildProcess.Job {
        @Override
        public Serializable run() {
            try (CheckSubject subject = new CheckSubject(spec, 0);
                    HostEngine engine = subject.engine(plan);
                    HostExecutionContext context = engine.createExecutionContext()) {
                subject.takePlan(plan);
                List<KitTensor> tensors = new ArrayList<>();
                for (int i = 0; i < inputs.size(); i++) {
                    KitSpec.Input input = spec.inputs().get(i);
                    tensors.add(new KitTensor(input.name(), input.type(), Dims.of(shapes.get(i)), inputs.get(i)));
                }
                InputData data = new InputData(
                        tensors, shapeInputs.stream().map(Dims::of).toList());
                ArrayList<byte[]> result = new ArrayList<>();
                DirectRun.run(context, subject, data).forEach(output -> result.add(output.bytes()));
                return result;
            }
        }
    }

    /** 18: an engine gives the same outputs in a process that only loaded it. */
    static String freshProcess(CheckSubject subject) throws Exception {
        subject.requireEnqueue();
        if (subject.spec().setups().isEmpty()) {
            throw Verdict.notTried("a way to register the plugin in another process: give the kit a PluginSetup");
        }
        byte[] plan = subject.build();
        InputData data = subject.atRandom();
        List<KitTensor> right;
        try (HostEngine engine = subject.engine(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            right = DirectRun.run(context, subject, data);
        }
        LoadAndRunJob job = new LoadAndRunJob(
                subject.spec(),
                plan,
                new ArrayList<>(data.shapes().stream().map(Dims::d).toList()),
                new ArrayList<>(data.inputs().stream().map(KitTensor::bytes).toList()),
                new ArrayList<>(data.shapeInputs().stream().map(Dims::d).toList()));
        ChildProcess.Result result;
        try {
            result = ChildProcess.run(job);
        } catch (ChildProcess.CannotBeSentException e) {
            throw Verdict.notTried("a setup that can be sent: " + e.getMessage());
        }
        String difference = result.failure();
        if (difference == null) {
            List<?> bytes = (List<?>) result.require();
            List<KitTensor> fresh = new ArrayList<>();
            for (int i = 0; i < right.size(); i++) {
                KitTensor tensor = right.get(i);
                fresh.add(new KitTensor(tensor.name(), tensor.type(), tensor.dims(), (byte[]) bytes.get(i)));
            }
            difference = new OutputComparison(subject.spec().tolerance()).difference(right, fresh);
        }
        if (difference != null) {
            throw Verdict.failed(
                    "the outputs of the process that built the engine",
                    "in a process that only loaded it, " + difference,
                    "Save with the engine what the plugin learned while it was built; static fields are empty in the"
                            + " next process.");
        }
        return "";
    }
}
