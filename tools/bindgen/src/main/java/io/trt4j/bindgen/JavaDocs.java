package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.Api.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Javadoc of generated code: what is {@linkplain Docs written} about it, the C++ signature, since when, who owns what, and
 * where TensorRT's own documentation is.
 */
final class JavaDocs {
    private static final String PAGES = "https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/";

    /** Structs that are classes in C++, or have another name there. */
    private static final Map<String, String> CLASSES = Map.of(
            "Dims", "class Dims64",
            "DimsExprs", "class DimsExprs",
            "InterfaceInfo", "class InterfaceInfo",
            "PluginField", "class PluginField",
            "TimingCacheKey", "struct v_1_0::TimingCacheKey",
            "TimingCacheValue", "struct v_1_0::TimingCacheValue",
            "Weights", "class Weights");

    /** What is said, and annotated, of types that are no part of TensorRT's stable API. */
    private static final String UNSTABLE = " <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its"
            + " Python module, says that others must not use it, and may change it in any version.";

    private static final String UNSTABLE_API = "@UnstableApi\n";

    /** Generated types may use what TensorRT has deprecated. */
    static final String USES_DEPRECATED = "@SuppressWarnings(\"deprecation\")\n";

    private final Docs docs;

    JavaDocs(Docs docs) {
        this.docs = docs;
    }

    static String since(Span span) {
        return " Since TensorRT " + span.since() + (span.isFirstKnown() ? " or earlier" : "")
                + span.until().map(v -> ", until " + v).orElse("") + "."
                + (span.isReconstructed() ? " Reconstructed from public facts, not read from TensorRT's header." : "");
    }

    /**
     * A method's comment and annotation.
     *
     * @param type that has it
     * @param parameters their names in Java
     * @param notes what follows from the signature
     */
    String method(Interface type, Method m, List<String> parameters, Span span, List<String> notes) {
        Docs.Entry entry = docs.method(key(type.namespace(), type.name()), m.name(), parameters, m.deprecated());
        List<String> lines = lines(entry);
        for (String note : notes) {
            // Where the entry tells of the result, it tells when it is null.
            lines.add(entry.tags().containsKey("@return") ? note.replaceFirst("; it may be null\\.$", ".") : note);
        }
        lines.add("<pre>{@code " + m.signature() + "}</pre>");
        lines.add(since(span).strip());
        lines.addAll(tags(entry, m.deprecated()));
        return comment(lines).indent(4) + (m.deprecated() ? "    @Deprecated\n" : "");
    }

    /** Of an interface, of which {@code role} says more than that it is one. */
    String type(Interface type, String role, Span span) {
        String name = qualified(type.mangled()).orElse(type.namespace() + "::" + type.name());
        String text =
                "TensorRT's {@code class " + type.namespace() + "::" + type.name() + "}" + role + "." + since(span);
        Docs.Entry entry = docs.type(key(type.namespace(), type.name()), type.deprecated());
        return type.unstable()
                ? unstable(entry, text)
                : type(entry, text, type.deprecated(), span, name, page("class " + name));
    }

    /** Of an enum, which may be one of an interface. */
    String type(Enumeration e, Optional<Interface> outer, Span span) {
        String name = e.namespace() + "::" + e.name().replace(".", "::");
        Docs.Entry entry = docs.type(key(e.namespace(), e.name()), e.deprecated());
        String page = page(outer.flatMap(i -> qualified(i.mangled()))
                .map(i -> "class " + i)
                .orElse("namespace " + e.namespace()));
        String text = "TensorRT's {@code enum class " + name + "}." + since(span);
        return e.unstable() ? unstable(entry, text) : type(entry, text, e.deprecated(), span, name, page);
    }

    /** Of what NVIDIA has no page about. */
    private static String unstable(Docs.Entry entry, String text) {
        return type(entry, text + UNSTABLE, false, List.of()) + UNSTABLE_API;
    }

    /** Of a record, with its components. */
    String type(Struct s, List<Field> components, String text, Span span) {
        Docs.Entry entry = docs.type(key(s.namespace(), s.name()), s.deprecated());
        Map<String, String> tags = new LinkedHashMap<>();
        for (Field f : components) {
            String about =
                    docs.member(key(s.namespace(), s.name()), f.name(), false).text();
            if (!about.isEmpty()) {
                tags.put("@param " + f.name(), about);
            }
        }
        tags.putAll(entry.tags());
        String declared = CLASSES.getOrDefault(s.name(), "struct " + s.name()).replace(" ", " " + s.namespace() + "::");
        String name = s.namespace() + "::" + s.name();
        return type(new Docs.Entry(entry.text(), tags), text, s.deprecated(), span, name, page(declared));
    }

    /** A type's comment and, where TensorRT has deprecated it, annotation. */
    private static String type(Docs.Entry entry, String text, boolean deprecated, Span span, String name, String page) {
        // NVIDIA's pages tell of the newest version only.
        boolean linked = !entry.text().isEmpty() && span.until().isEmpty();
        String link = "@see <a href=\"" + page + "\">{@code " + name + "}</a>";
        return type(entry, text, deprecated, linked ? List.of(link) : List.of());
    }

    private static String type(Docs.Entry entry, String text, boolean deprecated, List<String> links) {
        List<String> lines = lines(entry);
        lines.addAll(lines.isEmpty() ? List.of(text) : List.of("", "<p>" + text));
        List<String> tags = tags(entry, deprecated);
        if (!links.isEmpty()) {
            tags.addAll(tags.isEmpty() ? List.of("") : List.of());
            tags.addAll(links);
        }
        lines.addAll(tags);
        return comment(lines) + (deprecated ? "@Deprecated\n" : "");
    }

    /**
     * Of an enum's constant, with its annotation.
     *
     * @param span empty for that of the enum
     */
    String constant(Enumeration e, String constant, Optional<Span> span) {
        boolean deprecated = e.deprecatedConstants().contains(constant);
        Docs.Entry entry = docs.member(key(e.namespace(), e.name()), constant, deprecated);
        List<String> lines = lines(entry);
        span.ifPresent(s -> lines.add(since(s).strip()));
        lines.addAll(tags(entry, deprecated));
        String comment = lines.isEmpty()
                ? ""
                : lines.size() == 1
                        ? "    /** " + lines.getFirst() + " */\n"
                        : comment(lines).indent(4);
        return comment + (deprecated ? "    @Deprecated\n" : "");
    }

    private static List<String> lines(Docs.Entry entry) {
        return new ArrayList<>(
                entry.text().isEmpty() ? List.of() : entry.text().lines().toList());
    }

    /** The tags with an empty line before them; nothing where there are none. */
    private static List<String> tags(Docs.Entry entry, boolean deprecated) {
        Map<String, String> tags = new LinkedHashMap<>(entry.tags());
        if (deprecated) {
            tags.putIfAbsent("@deprecated", "TensorRT has deprecated it.");
        }
        List<String> lines = new ArrayList<>();
        if (!tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach((tag, text) ->
                lines.addAll((tag + " " + text.replace("\n", "\n    ")).lines().toList()));
        return lines;
    }

    private static String comment(List<String> lines) {
        StringBuilder out = new StringBuilder("/**\n");
        lines.forEach(line -> out.append((" * " + line).stripTrailing()).append('\n'));
        return out.append(" */\n").toString();
    }

    /** How entries name a type. */
    private static String key(String namespace, String name) {
        return namespace.equals("nvinfer1") ? name : namespace + "::" + name;
    }

    /** Where TensorRT's documentation has a class or another thing: Doxygen's names of files. */
    static String page(String declared) {
        return PAGES
                + declared.replace(" ", "")
                        .replace("_", "__")
                        .replace(":", "_1")
                        .replaceAll("([A-Z])", "_$1")
                        .toLowerCase()
                + ".html";
    }

    /** The name with all its namespaces, out of a mangled one such as {@code N8nvinfer15v_1_07ILoggerE}. */
    static Optional<String> qualified(String mangled) {
        if (!mangled.matches("N.+E")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        Matcher number = Pattern.compile("\\d+").matcher(mangled);
        int at = 1;
        while (at < mangled.length() - 1 && number.find(at) && number.start() == at) {
            int end = number.end() + Integer.parseInt(number.group());
            parts.add(mangled.substring(number.end(), end));
            at = end;
        }
        return Optional.of(String.join("::", parts));
    }
}
