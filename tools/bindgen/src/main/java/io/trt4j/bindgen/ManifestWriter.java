package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was read from the headers as one text that people can read, and tests hold the bindings against. */
final class ManifestWriter {
    private final MergedApi api;
    private final Roles roles;
    private final List<String> leftOut;
    private final StringBuilder out = new StringBuilder();

    /**
     * A writer.
     *
     * @param leftOut the methods that Java cannot call, each with its reason, from their signature on
     */
    ManifestWriter(MergedApi api, List<String> leftOut) {
        this.api = api;
        this.roles = new Roles(api);
        this.leftOut = leftOut;
    }

    String write() {
        out.append("""
            # Written by tools/regenerate from TensorRT's headers; do not edit.
            # FIRST- is a version and all newer known ones; FIRST-LAST ends before LAST. ~ and ~delete are the two
            # destructors. A line of slots holds from its version to that of the next one, within its major. Slots
            # are those of the Itanium C++ ABI; Microsoft's are the same without ~, or those in the lines of msvc.
            # unstable is what TensorRT's header says is no part of its API.

            """);
        api.trees().forEach(this::coverage);
        leftOut.forEach(method -> out.append("left out ").append(method).append('\n'));
        out.append("\nfunctions\n");
        api.functions().values().forEach(this::function);
        api.interfaces().forEach(this::type);
        api.structs().forEach(this::struct);
        api.enums().forEach(this::enumeration);
        return out.toString();
    }

    /** How much of a version's headers is there in Java. */
    private void coverage(Api tree) {
        List<Interface> interfaces =
                tree.interfaces().values().stream().filter(roles::isEmitted).toList();
        List<Method> methods = interfaces.stream()
                .flatMap(i -> i.methods().stream())
                .filter(m -> m.isPublic() && !m.isOverride())
                .toList();
        long missing = methods.stream()
                .filter(m -> leftOut.stream().anyMatch(line -> line.startsWith(m.signature() + ":")))
                .count();
        out.append("version %s: %d interfaces, %d of their %d methods%s\n"
                .formatted(tree.version(), interfaces.size(), methods.size() - missing, methods.size(), parser(tree)));
    }

    private static String parser(Api tree) {
        if (!tree.declares("nvonnxparser")) {
            return "; its headers are without NvOnnxParser.h";
        }
        return tree.reconstructed() ? "; NvOnnxParser.h is reconstructed" : "";
    }

    private void function(MergedApi.Type<Api.Function> f) {
        out.append("  %s %s in %s\n"
                .formatted(span(f.span()), f.newest().signature(), f.newest().header()));
    }

    private void type(String key, MergedApi.Type<Interface> type) {
        out.append("\ninterface %s %s%s\n"
                .formatted(key, span(type.span()), unstable(type.newest().unstable())));
        byVersion("type", api.typeNames(key));
        byVersion("slots", api.tables().get(key));
        TreeMap<Version, List<String>> msvc = api.msvcTable(key);
        if (!msvc.equals(withoutCompleteDestructors(api.tables().get(key)))) {
            byVersion("msvc", msvc);
        }
        for (Method m : type.newest().methods()) {
            if (m.isPublic()) {
                String forward = m.forward()
                        .map(f -> " -> " + f.target() + " " + api.slotOf(f.target(), f.key()))
                        .orElse("");
                out.append("  %s %s%s\n".formatted(span(type.members().get(m.form())), m.signature(), forward));
            }
        }
    }

    private static Map<Version, List<String>> withoutCompleteDestructors(Map<Version, List<String>> tables) {
        Map<Version, List<String>> result = new TreeMap<>();
        tables.forEach((version, slots) -> result.put(
                version,
                slots.stream()
                        .filter(slot -> !slot.equals(Api.Slot.COMPLETE_DESTRUCTOR))
                        .toList()));
        return result;
    }

    private void byVersion(String what, Map<Version, List<String>> names) {
        names.forEach((version, list) -> {
            if (!list.isEmpty()) {
                out.append("  %s %s: %s\n".formatted(what, version, String.join(" ", list)));
            }
        });
    }

    private void struct(String key, MergedApi.Type<Struct> type) {
        out.append("\nstruct %s %s\n".formatted(key, span(type.span())));
        api.layouts(key).forEach((version, s) -> {
            out.append("  layout %s: size %d\n".formatted(version, s.size()));
            s.fields()
                    .forEach(f -> out.append("    %s at %d size %d: %s\n"
                            .formatted(
                                    f.name(),
                                    f.offset(),
                                    f.type().size(),
                                    f.type().spelling())));
        });
    }

    private void enumeration(String key, MergedApi.Type<Api.Enumeration> type) {
        out.append("\nenum %s %s size %d%s\n"
                .formatted(
                        key,
                        span(type.span()),
                        type.newest().size(),
                        unstable(type.newest().unstable())));
        for (String constant : type.newest().constants().keySet()) {
            List<String> numbers = new ArrayList<>();
            api.numbers(key, constant)
                    .forEach((version, number) ->
                            numbers.add(version + " " + (number.isPresent() ? number.getAsLong() : "-")));
            out.append("  %s: %s\n".formatted(constant, String.join(", ", numbers)));
        }
    }

    private static String unstable(boolean unstable) {
        return unstable ? " unstable" : "";
    }

    private static String span(Span span) {
        return span.since() + "-" + span.until().map(Version::toString).orElse("");
    }
}
