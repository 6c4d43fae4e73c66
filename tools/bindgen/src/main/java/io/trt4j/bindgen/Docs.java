package io.trt4j.bindgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is written by hand about TensorRT's types and their members, in text files that lie beside this class. In them
 *
 * <pre>{@code
 * # A comment.
 * IBuilder: Builds engines out of networks.
 *   buildSerializedNetwork: Builds a network into a serialized engine.
 *     A longer text goes on like this.
 *     @param network what to build
 *   buildSerializedNetwork(network, config, kernelText): The same, of which ...
 * nvonnxparser::ErrorCode: ...
 *   kSUCCESS: ...
 * }</pre>
 *
 * a name without parameters stands for all overloads that have no entry of their own; text and tags are Javadoc's.
 * Everything that is generated must have an entry, and every entry must be used: {@link #requireComplete}.
 */
final class Docs {
    private static final List<String> FILES = List.of(
            "building",
            "calibration",
            "enums",
            "flags",
            "layers-a-to-d",
            "layers-e-to-p",
            "layers-q-to-z",
            "memory",
            "network",
            "onnx",
            "plugins",
            "plugins-v2",
            "quick-plugins",
            "runtime");

    private static final Entry EMPTY = new Entry("", Map.of());

    /**
     * What is written about one thing.
     *
     * @param text sentences, empty where there is no entry
     * @param tags by {@code @return}, {@code @deprecated}, {@code @throws X} or {@code @param x}, in the order of the file
     */
    record Entry(String text, Map<String, String> tags) {}

    private final boolean required;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();

    private Docs(boolean required) {
        this.required = required;
    }

    /** The files that lie beside this class. */
    static Docs load() {
        Docs docs = new Docs(true);
        for (String file : FILES) {
            String name = "docs/" + file + ".txt";
            try (InputStream in = Docs.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " does not lie beside the generator's classes.");
                }
                docs.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return docs;
    }

    /** One file's text. */
    static Docs of(String text) {
        Docs docs = new Docs(true);
        docs.parse("docs", text);
        return docs;
    }

    /** No entries, and none is required: for what users do not see. */
    static Docs none() {
        return new Docs(false);
    }

    private void parse(String file, String text) {
        String type = null;
        String name = null;
        String tag = "";
        Map<String, String> parts = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.strip();
            int indent = line.indexOf(content);
            if (content.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (indent >= 4 && name != null) {
                if (content.startsWith("@")) {
                    tag = content.replaceFirst("^(@(?:param|throws) \\S+|@\\w+).*", "$1");
                    content = content.substring(tag.length()).strip();
                    if (parts.containsKey(tag)) {
                        throw new IllegalStateException(
                                file + ":" + number + " has a second " + tag + " of " + name + ".");
                    }
                }
                parts.merge(tag, content, (before, next) -> before + "\n" + next);
                continue;
            }
            int colon = content.indexOf(": ");
            if (colon < 0 || indent != 0 && (indent != 2 || type == null)) {
                throw new IllegalStateException(
                        file + ":" + number + " is neither \"Type: text\" nor \"  member: text\""
                                + " nor a line of a text, indented by 4: " + line);
            }
            put(file, name, parts);
            type = indent == 0 ? content.substring(0, colon) : type;
            name = indent == 0 ? type : type + "." + content.substring(0, colon);
            tag = "";
            parts = new LinkedHashMap<>(Map.of("", content.substring(colon + 2).strip()));
        }
        put(file, name, parts);
    }

    private void put(String file, String name, Map<String, String> parts) {
        if (name != null && entries.put(name, new Entry(parts.remove(""), parts)) != null) {
            throw new IllegalStateException(file + " has a second entry of " + name + ".");
        }
    }

    /** What is written about a type. */
    Entry type(String type, boolean deprecated) {
        return find(type, type, List.of(), deprecated);
    }

    /** What is written about a constant, or a component of a record. */
    Entry member(String type, String member, boolean deprecated) {
        return find(type + "." + member, type + "." + member, List.of(), deprecated);
    }

    /** What is written about a method. */
    Entry method(String type, String method, List<String> parameters, boolean deprecated) {
        String overload = type + "." + method + "(" + String.join(", ", parameters) + ")";
        String key = entries.containsKey(overload) ? overload : type + "." + method;
        return find(key, overload, parameters, deprecated);
    }

    private Entry find(String key, String name, List<String> parameters, boolean deprecated) {
        Entry entry = entries.get(key);
        if (entry == null) {
            missing.add(name);
            return EMPTY;
        }
        if (deprecated && !entry.tags().containsKey("@deprecated")) {
            missing.add(name + " @deprecated");
        }
        used.add(key);
        Map<String, String> tags = new LinkedHashMap<>();
        entry.tags().forEach((tag, text) -> {
            boolean applies = tag.startsWith("@param ")
                    ? parameters.contains(tag.substring("@param ".length()))
                    : deprecated || !tag.equals("@deprecated");
            if (applies) {
                used.add(key + " " + tag);
                tags.put(tag, text);
            }
        });
        return new Entry(entry.text(), tags);
    }

    /**
     * Makes sure that all that was asked for is there, and all that is there was asked for.
     *
     * @throws IllegalStateException naming what is not
     */
    void requireComplete() {
        if (!required) {
            return;
        }
        Set<String> unknown = new TreeSet<>();
        entries.forEach((key, entry) -> {
            if (!used.contains(key)) {
                unknown.add(key);
            } else {
                entry.tags().keySet().stream()
                        .map(tag -> key + " " + tag)
                        .filter(tag -> !used.contains(tag))
                        .forEach(unknown::add);
            }
        });
        List<String> problems = new ArrayList<>();
        if (!missing.isEmpty()) {
            problems.add("lacks " + String.join("; ", missing));
        }
        if (!unknown.isEmpty()) {
            problems.add("has what the headers do not have: " + String.join("; ", unknown));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "the documentation in tools/bindgen/src/main/resources " + String.join(", and ", problems) + ".");
        }
    }
}
