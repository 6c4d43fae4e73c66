package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.NativeCall;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a plugin that TensorRT's registry lacks which one it is, and which ones are there. */
public final class MissingPlugin {
    /** How many of the registered plugins are named. */
    private static final int LISTED = 10;

    /** From TensorRT 10.0 on: the namespace is behind the name, too. */
    private static final Pattern FROM_10 =
            Pattern.compile("Cannot find plugin: (.+), version: (.+), namespace:(.*?)\\.(?:\\)| In getCreator).*");

    /** Before: the namespace is behind the name only. */
    private static final Pattern BEFORE_10 =
            Pattern.compile("getPluginCreator could not find plugin: (.+) version: (.+)");

    /** By the ONNX parser from TensorRT 10.10 on, which does not log it as an error. */
    private static final String BY_PARSER = "Plugin not found with node attribute namespace: ";

    private static final Pattern FROM_10_10 =
            Pattern.compile(BY_PARSER + "using pluginName: (.+), pluginVersion: (.+), pluginNamespace: (.*)");

    private static final Pattern WITHOUT_NAME =
            Pattern.compile("Cannot deserialize plugin since corresponding .* not found in Plugin Registry");

    /** What a plugin is found by. The namespace is null where TensorRT does not tell it apart from the name. */
    private record Key(
            String name, String version, @Nullable String pluginNamespace) {
        @Override
        public String toString() {
            return name + ", version " + version
                    + (pluginNamespace == null ? "" : ", namespace \"" + pluginNamespace + "\"");
        }

        /** How little it has to do with another; 0 for the same name. */
        private int distance(Key other) {
            String mine = name.toLowerCase(Locale.ROOT);
            String others = other.name.toLowerCase(Locale.ROOT);
            if (name.equals(other.name)) {
                return 0;
            }
            if (mine.equals(others)) {
                return 1;
            }
            return mine.contains(others) || others.contains(mine) ? 2 : 3;
        }
    }

    private MissingPlugin() {}

    /**
     * What to know of the plugins that TensorRT did not find, as it logged; empty if it found all.
     *
     * @param runtime whose own registry they were looked for in before the process's; null for none
     */
    public static String explain(List<String> logged, @Nullable IRuntime runtime) {
        Set<Key> missing = new LinkedHashSet<>();
        logged.forEach(line -> add(missing, line));
        if (missing.isEmpty()) {
            return logged.stream().anyMatch(line -> WITHOUT_NAME.matcher(line).find())
                    ? "TensorRT's registry has no creator of a plugin of the engine: register it first. "
                            + registered(null, runtime)
                    : "";
        }
        return String.join(
                " ", missing.stream().map(key -> sentence(key, runtime)).toList());
    }

    private static void add(Set<Key> missing, String line) {
        for (Pattern pattern : List.of(FROM_10, FROM_10_10)) {
            Matcher key = pattern.matcher(line);
            if (key.find()) {
                String name = key.group(1);
                String pluginNamespace = key.group(3);
                int end = name.length()
                        - (pattern == FROM_10 && name.endsWith(pluginNamespace) ? pluginNamespace.length() : 0);
                missing.add(new Key(name.substring(0, end), key.group(2), pluginNamespace));
            }
        }
        Matcher key = BEFORE_10.matcher(line);
        if (key.find()) {
            missing.add(new Key(key.group(1), key.group(2), null));
        }
    }

    /** Whether a line that is no error tells which plugin the ONNX parser has not found. */
    static boolean isNamedByParser(String line) {
        return line.startsWith(BY_PARSER);
    }

    /** The message for a plugin that TensorRT's registry lacks. */
    public static String sentence(String name, String version, String pluginNamespace) {
        return sentence(new Key(name, version, pluginNamespace), null);
    }

    private static String sentence(Key missing, @Nullable IRuntime runtime) {
        return "TensorRT's registry has no creator of the plugin " + missing + ": register it first. "
                + registered(missing, runtime);
    }

    private static String registered(@Nullable Key missing, @Nullable IRuntime runtime) {
        if (LoadedVersion.isBefore(10, 0) && NativeCall.isInside(IPluginRegistry.class)) {
            return "What is registered cannot be told in a callback of the registry.";
        }
        List<Key> keys;
        try {
            keys = keys(runtime);
        } catch (RuntimeException e) { // a creator in Java may throw
            return "What is registered cannot be told: " + Failures.text(e) + ".";
        }
        if (keys.isEmpty()) {
            return "No plugin is registered; TensorRT.initLibNvInferPlugins registers TensorRT's own.";
        }
        Comparator<Key> byName = Comparator.comparing(Key::name)
                .thenComparing(Key::version)
                .thenComparing(key -> String.valueOf(key.pluginNamespace()));
        List<String> nearest = keys.stream()
                .sorted(
                        missing == null
                                ? byName
                                : Comparator.comparingInt(missing::distance).thenComparing(byName))
                .limit(LISTED)
                .map(Key::toString)
                .toList();
        int more = keys.size() - nearest.size();
        return "Registered: " + String.join("; ", nearest) + (more == 0 ? "." : "; and " + more + " more.");
    }

    private static List<Key> keys(@Nullable IRuntime runtime) {
        IPluginRegistry global = TensorRT.getPluginRegistry();
        return Stream.concat(Stream.ofNullable(runtime).map(IRuntime::getPluginRegistry), Stream.of(global))
                .flatMap(RegisteredPlugin::in)
                .map(plugin -> new Key(plugin.name(), plugin.version(), plugin.pluginNamespace()))
                .distinct()
                .toList();
    }
}
