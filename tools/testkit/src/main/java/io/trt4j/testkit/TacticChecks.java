package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorRTException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks of what only plugins of version 3 have. */
final class TacticChecks {
    private static final int MAX_STRING = 1024;

    private TacticChecks() {}

    private static void requireV3(CheckSubject subject, String what) {
        if (!subject.isV3()) {
            throw Verdict.notApplicable("plugins of version 2 have no " + what);
        }
    }

    /** 12: tactics are numbered well, and all give the same outputs. */
    static String tactics(CheckSubject subject) {
        requireV3(subject, "tactics");
        int[] tactics = validTactics(subject);
        if (tactics.length == 0) {
            throw Verdict.notApplicable("the plugin has no tactics of its own");
        }
        subject.requireEnqueue();
        DirectRun run = new DirectRun(subject);
        List<InputData> samples = subject.samples();
        for (InputData data : samples) {
            List<KitTensor> first = null;
            for (int tactic : tactics) {
                List<KitTensor> outputs;
                try (PluginInstance plugin = run.prepared(tactic)) {
                    outputs = run.run(plugin, data, (byte) 0);
                }
                first = Objects.requireNonNullElse(first, outputs);
                String difference = new OutputComparison(subject.spec().tolerance()).difference(first, outputs);
                if (difference != null) {
                    throw Verdict.failed(
                            "the same outputs with each tactic",
                            "for " + data + ", with tactic " + tactic + " instead of " + tactics[0] + ", " + difference,
                            "Let all tactics calculate the same, and copy the tactic in clone and attachToContext.");
                }
            }
        }
        return Arrays.toString(tactics);
    }

    private static int[] validTactics(CheckSubject subject) {
        try (PluginInstance plugin = subject.create()) {
            DirectRun run = new DirectRun(subject);
            plugin.configurePlugin(run.in(), run.out());
            return plugin.getValidTactics();
        } catch (TensorRTException e) {
            if (String.valueOf(e.getMessage()).contains("Tactics ")) {
                throw Verdict.failed(
                        "positive numbers of tactics, no two the same",
                        CheckRunner.message(e),
                        "Number the tactics from 1; 0 is the default tactic.");
            }
            throw e;
        }
    }

    /** 13: an output in place of an input is the only one there, and as large. */
    static String aliases(CheckSubject subject) {
        requireV3(subject, "outputs in place of inputs");
        Set<Integer> inputs = new HashSet<>();
        int aliased = 0;
        try (PluginInstance plugin = subject.create()) {
            int outputs = plugin.getNbOutputs();
            for (int output = 0; output < outputs; output++) {
                int input = plugin.getAliasedInput(output);
                if (input == -1) {
                    continue;
                }
                aliased++;
                if (input < 0 || input >= subject.types().size() || !inputs.add(input)) {
                    throw Verdict.failed(
                            "output " + output + " takes the place of an input of its own",
                            "getAliasedInput gave " + input + " for "
                                    + subject.types().size() + " inputs",
                            "Return the index of an input that no other output takes the place of, or -1.");
                }
                if (plugin.getOutputDataType(output, subject.types())
                        != subject.types().get(input)) {
                    throw Verdict.failed(
                            "output " + output + " has the type of input " + input + ", whose place it takes",
                            plugin.getOutputDataType(output, subject.types()) + " instead of "
                                    + subject.types().get(input),
                            "Give both the same type.");
                }
            }
        }
        if (aliased == 0) {
            throw Verdict.notApplicable("no output takes the place of an input");
        }
        for (InputData data : subject.samples()) {
            requireAsLarge(subject, data);
        }
        return aliased + " in place";
    }

    private static void requireAsLarge(CheckSubject subject, InputData data) {
        try (PluginInstance plugin = subject.create()) {
            List<List<Expr>> shapes = plugin.getOutputShapes(
                    plugin.getNbOutputs(), data.shapes(), subject.network(1).shapeInputs());
            for (int i = 0; i < shapes.size(); i++) {
                int input = plugin.getAliasedInput(i);
                Dims shape = new Plan.Output("output " + i, plugin.getOutputDataType(i, subject.types()), shapes.get(i))
                        .shape(data.known());
                if (input >= 0 && !shape.equals(data.shapes().get(input))) {
                    throw Verdict.failed(
                            "output " + i + " has the shape of input " + input + ", whose place it takes",
                            "for " + data + " it is " + HostTensorDesc.text(shape),
                            "Let getOutputShapes give both the same shape.");
                }
            }
        }
    }

    /** 14: a timing cache finds the timings of equal plugins. */
    static String timingCacheId(CheckSubject subject) {
        requireV3(subject, "timing cache ID");
        try (PluginV3Instance plugin = (PluginV3Instance) subject.create();
                PluginV3Instance equal = (PluginV3Instance) subject.create();
                PluginV3Instance copy = (PluginV3Instance) plugin.copy()) {
            String id = plugin.getTimingCacheID();
            if (id == null) {
                throw Verdict.notApplicable("the plugin has no timing cache ID: it is timed in each build");
            }
            for (String other :
                    new String[] {plugin.getTimingCacheID(), copy.getTimingCacheID(), equal.getTimingCacheID()}) {
                if (!id.equals(other)) {
                    throw Verdict.failed(
                            "the same timing cache ID for plugins of equal attributes: " + id,
                            String.valueOf(other),
                            "Make the ID from the attributes alone, with no address, hash code or counter.");
                }
            }
            if (id.getBytes(StandardCharsets.UTF_8).length >= MAX_STRING) {
                throw Verdict.failed(
                        "a timing cache ID of at most " + (MAX_STRING - 1) + " bytes",
                        id.length() + " characters",
                        "Shorten it, say to a digest of the attributes.");
            }
            return id;
        }
    }
}
