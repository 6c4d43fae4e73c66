package io.trt4j.testkit;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.natives.CreatorFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a plugin bears what it should never be given. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class FailureChecks {
    private FailureChecks() {}

    /**
     * 15: bad fields and damaged data are refused, and the process lives; afterwards the plugin works as before. What a plugin
     * in C++ throws, or reads where there is nothing, ends the process, which is the check's.
     */
    static String survives(CheckSubject subject, boolean ownProcess) {
        if (!ownProcess && !subject.isJava()) {
            throw Verdict.notTried("a process of its own: a plugin in C++ may end it");
        }
        byte[] state = subject.plan().profiles().getFirst().state();
        InputData data = subject.atOpt();
        List<KitTensor> before = outputs(subject, data);
        int refused = 0;
        int tried = 0;
        for (PluginFieldCollection fields : badFields(subject)) {
            tried++;
            Progress.step("createPlugin with the fields " + text(fields));
            refused += CreatorFields.unchecked(() -> isRefused(() -> subject.create(fields))) ? 1 : 0;
        }
        if (!subject.isV3()) {
            for (byte[] damaged : damaged(state)) {
                tried++;
                refused += isRefused(() ->
                                ((IPluginCreator) subject.creator()).deserializePlugin(CheckSubject.LAYER, damaged))
                        ? 1
                        : 0;
            }
        }
        Progress.step("a build and a run after these");
        requireSame(subject, data, before);
        return tried + " bad arguments, of which " + refused + " were refused";
    }

    private static List<String> text(PluginFieldCollection fields) {
        return fields.fields().stream()
                .map(field -> field.name() + " (" + field.length() + " of " + field.type() + ")")
                .toList();
    }

    private static List<KitTensor> outputs(CheckSubject subject, InputData data) {
        if (!subject.spec().enqueues()) {
            return List.of();
        }
        try (HostEngine engine = subject.engine();
                HostExecutionContext context = engine.createExecutionContext()) {
            return DirectRun.run(context, subject, data);
        }
    }

    private static void requireSame(CheckSubject subject, InputData data, List<KitTensor> before) {
        @Nullable String difference;
        try {
            difference = new OutputComparison(subject.spec().tolerance()).difference(before, outputs(subject, data));
        } catch (TensorRTException e) {
            difference = CheckRunner.message(e);
        }
        if (difference != null) {
            throw Verdict.failed(
                    "after it refused bad fields and damaged data the plugin works as before",
                    difference,
                    "Keep nothing of an argument until it was checked whole, and free what was half made.");
        }
    }

    /** No field at all, and each field with a wrong type and without elements. */
    private static List<PluginFieldCollection> badFields(CheckSubject subject) {
        List<PluginFieldCollection> bad = new ArrayList<>(List.of(new PluginFieldCollection(List.of())));
        List<PluginField> fields = subject.fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            PluginField field = fields.get(i);
            bad.add(with(fields, i, new PluginField(field.name(), field.data(), field.type(), 0)));
            bad.add(with(fields, i, new PluginField(field.name(), field.data(), PluginFieldType.kUNKNOWN, (int)
                    field.data().byteSize())));
        }
        return bad;
    }

    private static PluginFieldCollection with(List<PluginField> fields, int index, PluginField field) {
        List<PluginField> changed = new ArrayList<>(fields);
        changed.set(index, field);
        return new PluginFieldCollection(changed);
    }

    /** None of it, and ends that are missing. */
    private static List<byte[]> damaged(byte[] state) {
        List<byte[]> damaged = new ArrayList<>();
        for (int length : new int[] {0, state.length / 2, state.length - 1}) {
            if (length >= 0 && length < state.length) {
                damaged.add(Arrays.copyOf(state, length));
            }
        }
        return damaged;
    }

    /** Makes something that may not be made. */
    private interface Maker {
        AutoCloseable make();
    }

    private static boolean isRefused(Maker maker) {
        try {
            AutoCloseable made = maker.make();
            close(made);
            return false;
        } catch (TensorRTException e) {
            return true;
        }
    }

    private static void close(AutoCloseable made) {
        try {
            made.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // plugins throw none
        }
    }
}
