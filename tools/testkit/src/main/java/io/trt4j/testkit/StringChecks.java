package io.trt4j.testkit;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorInterface;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of names, and of the attributes that come by them. */
@SuppressWarnings("deprecation") // of plugins of version 2
final class StringChecks {
    /** TensorRT's limit, with the zero at the end. */
    private static final int MAX_STRING = 1024;

    private static final String UNKNOWN = "trt4j_no_such_attribute";

    private StringChecks() {}

    /** 4: names are there, short enough, agree, and stay as they are. */
    static String names(CheckSubject subject) {
        IPluginCreatorInterface creator = subject.creator();
        List<String> ofCreator = creator instanceof IPluginCreator v2
                ? strings(v2.getPluginName(), v2.getPluginVersion(), v2.getPluginNamespace())
                : strings(
                        ((IPluginCreatorV3One) creator).getPluginName(),
                        ((IPluginCreatorV3One) creator).getPluginVersion(),
                        ((IPluginCreatorV3One) creator).getPluginNamespace());
        try (PluginInstance plugin = subject.create();
                PluginInstance copy = plugin.copy()) {
            requireAgree(ofCreator, names(plugin), "the plugin");
            requireAgree(ofCreator, names(copy), "a clone");
            requireAgree(ofCreator, names(plugin), "the plugin, when asked again,");
        } catch (TensorRTException e) {
            throw Verdict.failed(
                    "name, version and namespace are strings of at most " + (MAX_STRING - 1) + " bytes",
                    CheckRunner.message(e),
                    "Return strings that live as long as the plugin.");
        }
        requireFieldNames(subject);
        return String.join(", ", ofCreator);
    }

    private static List<String> names(PluginInstance plugin) {
        return strings(plugin.getPluginType(), plugin.getPluginVersion(), plugin.getPluginNamespace());
    }

    private static List<String> strings(String name, String version, String pluginNamespace) {
        return List.of("name " + name, "version " + version, "namespace \"" + pluginNamespace + "\"");
    }

    private static void requireAgree(List<String> creator, List<String> plugin, String whose) {
        if (!creator.equals(plugin)) {
            throw Verdict.failed(
                    "plugin and creator agree: " + String.join(", ", creator),
                    whose + " says " + String.join(", ", plugin),
                    "Let both return the same constants; an engine finds the creator by what the plugin says when it"
                        + " is saved. A plugin of version 2 returns the namespace that setPluginNamespace gave it, a"
                        + " clone too.");
        }
    }

    private static void requireFieldNames(CheckSubject subject) {
        Set<String> seen = new HashSet<>();
        for (PluginField field : subject.declared().fields()) {
            String name = field.name();
            boolean tooLong = name != null && name.getBytes(StandardCharsets.UTF_8).length >= MAX_STRING;
            if (name == null || name.isEmpty() || tooLong || !seen.add(name)) {
                throw Verdict.failed(
                        "getFieldNames gives each field one name of 1 to " + (MAX_STRING - 1) + " bytes",
                        name == null
                                ? "a field without a name"
                                : "the name \"" + name + "\"" + (tooLong ? ", which is too long" : " twice or empty"),
                        "Name each field once, and keep the names while the creator is registered.");
            }
        }
    }

    /** 21: each attribute is declared, one that is missing is not fatal, one that is unknown does no harm. */
    static String attributes(CheckSubject subject) {
        List<String> declared =
                subject.declared().fields().stream().map(PluginField::name).toList();
        for (PluginField field : subject.fields().fields()) {
            if (!declared.contains(field.name())) {
                throw Verdict.failed(
                        "getFieldNames names the attribute " + field.name(),
                        "it names " + declared,
                        "Add the attribute to getFieldNames: the ONNX parser passes no other.");
            }
        }
        int optional = 0;
        for (PluginField missing : subject.fields().fields()) {
            List<PluginField> rest = new ArrayList<>(subject.fields().fields());
            rest.remove(missing);
            Progress.step("createPlugin without the attribute " + missing.name());
            try (PluginInstance plugin = subject.create(new PluginFieldCollection(rest))) {
                PluginAnswers.of(plugin, subject);
                optional++;
            } catch (TensorRTException e) {
                // it is refused, and the process lives
            }
        }
        withUnknown(subject);
        return subject.fields().fields().size() + " attributes, " + optional
                + " of them optional; the ONNX parser itself, which needs a GPU, was not asked";
    }

    private static void withUnknown(CheckSubject subject) {
        Progress.step("createPlugin with an unknown attribute");
        List<PluginField> more = new ArrayList<>(subject.fields().fields());
        try (Arena arena = Arena.ofConfined();
                PluginInstance plain = subject.create()) {
            more.addAll(FieldValues.of(Map.of(UNKNOWN, 7))
                    .fields(subject.declared(), arena)
                    .fields());
            try (PluginInstance plugin = subject.create(new PluginFieldCollection(more))) {
                String difference = PluginAnswers.of(plain, subject)
                        .difference(PluginAnswers.of(plugin, subject), "without", "with an unknown attribute");
                if (difference != null) {
                    throw Verdict.failed(
                            "an attribute that the plugin does not know changes nothing",
                            difference,
                            "Find fields by name, not by their place.");
                }
            } catch (TensorRTException e) {
                // it is refused, and the process lives
            }
        }
    }
}
