package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks of what enqueue writes, and where. */
final class OutputChecks {
    /** Two fillings of memory that differ in each byte. */
    private static final byte ONE = 0;

    private static final byte OTHER = 0x5A;

    private OutputChecks() {}

    /** 6: outputs have the shapes and types that were declared: all elements are written. */
    static String declared(CheckSubject subject) {
        try (PluginInstance plugin = subject.create()) {
            for (InputData data : List.of(subject.atMin(), subject.atOpt(), subject.atMax())) {
                sameWhenKnown(subject, plugin, data);
            }
        }
        if (!subject.spec().enqueues()) {
            return "shapes only: enqueue needs a GPU";
        }
        DirectRun run = new DirectRun(subject);
        List<InputData> samples = subject.samples();
        try (PluginInstance plugin = run.prepared()) {
            for (InputData data : samples) {
                List<KitTensor> first = run.run(plugin, data, ONE);
                List<KitTensor> second = run.run(plugin, data, OTHER);
                for (int i = 0; i < first.size(); i++) {
                    requireWritten(data, first.get(i), second.get(i));
                }
            }
        }
        return samples.size() + " shapes";
    }

    /** What the expressions give for unknown extents is what they give where the extents are known. */
    private static void sameWhenKnown(CheckSubject subject, PluginInstance plugin, InputData data) {
        List<Plan.Output> outputs = subject.plan().outputs();
        List<List<Expr>> known = plugin.getOutputShapes(
                outputs.size(), data.shapes(), subject.network(1).shapeInputs());
        for (int i = 0; i < outputs.size(); i++) {
            Plan.Output output = outputs.get(i);
            Dims declared = output.shape(data.known());
            Dims now = new Plan.Output(output.name(), output.type(), known.get(i)).shape(data.known());
            if (!declared.equals(now)) {
                throw Verdict.failed(
                        "the output " + output.name() + " has the same shape whether the inputs' are known or not",
                        "for " + data + " it is " + HostTensorDesc.text(declared)
                                + " where they are known when the engine runs, and " + HostTensorDesc.text(now)
                                + " where they are known before",
                        "Calculate extents by operations of IExprBuilder, not from getConstantValue.");
            }
        }
    }

    private static void requireWritten(InputData data, KitTensor first, KitTensor second) {
        int size = first.size() == 0 ? 1 : (int) (HostTensorDesc.bytes(first.type(), first.dims()) / first.size());
        for (int element = 0; element < first.size(); element++) {
            boolean written = false;
            for (int i = element * size; i < (element + 1) * size; i++) {
                written |= (first.bytes()[i] ^ second.bytes()[i]) != (ONE ^ OTHER);
            }
            if (!written) {
                throw Verdict.failed(
                        "each of the " + first.size() + " elements of the output " + first.name() + ", declared as "
                                + HostTensorDesc.text(first.dims()) + ", is written",
                        "for " + data + " the element " + element + " is what was in the memory before",
                        "Write the whole output, padding too, or declare the shape that enqueue writes.");
            }
        }
    }

    /** 7: nothing is written beside outputs and workspace, and nothing is read from there that was not written. */
    static String canaries(CheckSubject subject) {
        subject.requireEnqueue();
        try {
            return staysInside(subject);
        } catch (MemoryViolation e) {
            throw Verdict.failed(
                    "enqueue writes to its outputs and to the workspace only",
                    CheckRunner.message(e),
                    "Check the bounds of the kernel's last threads, and that getWorkspaceSize is enough for the"
                            + " greatest shapes.");
        }
    }

    private static String staysInside(CheckSubject subject) {
        DirectRun run = new DirectRun(subject);
        List<InputData> samples = subject.samples();
        try (PluginInstance plugin = run.prepared()) {
            for (InputData data : samples) {
                List<KitTensor> first = run.run(plugin, data, ONE);
                String difference = new OutputComparison(subject.spec().tolerance())
                        .difference(first, run.run(plugin, data, OTHER));
                if (difference != null) {
                    throw Verdict.failed(
                            "outputs do not depend on what was in outputs and workspace before, nor on what is around"
                                    + " inputs",
                            "for " + data + ", when other bytes were there, " + difference,
                            "Write outputs and workspace before reading them: TensorRT clears neither. Read no more"
                                    + " elements of an input than there are.");
                }
            }
        }
        return samples.size() + " shapes";
    }

    /** 20: numbers against a reference. */
    static String numbers(CheckSubject subject) {
        CpuReference reference = subject.spec().reference();
        if (reference == null) {
            throw Verdict.notTried("a CPU reference to compare with");
        }
        subject.requireEnqueue();
        OutputComparison comparison = new OutputComparison(subject.spec().tolerance());
        List<InputData> samples = subject.samples();
        try (HostEngine engine = subject.engine();
                HostExecutionContext context = engine.createExecutionContext()) {
            for (InputData data : samples) {
                List<KitTensor> right = subject.outputs(data);
                reference.compute(data.inputs(), right);
                @Nullable String difference = comparison.difference(right, DirectRun.run(context, subject, data));
                if (difference != null) {
                    throw Verdict.failed(
                            "what the reference gives",
                            "for " + data + ", " + difference,
                            "Correct enqueue or the reference; a kernel that adds in another order needs a wider"
                                    + " tolerance.");
                }
            }
        }
        return String.format(Locale.ROOT, "%d shapes, largest error %.1e", samples.size(), comparison.largest());
    }
}
