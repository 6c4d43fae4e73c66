package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the Java type of an interface that Java calls: one method for each of its own public ones. */
final class InterfaceWriter {
    private final MergedApi api;
    private final JavaTypes types;
    private final DowncallWriter downcalls;
    private final List<String> leftOut;
    private final JavaDocs docs;

    InterfaceWriter(MergedApi api, JavaTypes types, DowncallWriter downcalls, List<String> leftOut, JavaDocs docs) {
        this.api = api;
        this.types = types;
        this.downcalls = downcalls;
        this.leftOut = leftOut;
        this.docs = docs;
    }

    /**
     * A C++ object whose vtable is called: the Java field that holds it, and its methods in the order of their indexes.
     */
    private record Target(String field, Optional<Long> offset, String type, List<String> methods) {}

    String write(MergedApi.Type<Interface> merged) {
        Interface type = merged.newest();
        String base = base(type);
        Map<String, Target> targets = new LinkedHashMap<>();
        StringBuilder methods = new StringBuilder();
        Map<String, List<Method>> all = forms(merged);
        Map<String, DowncallWriter.Successor> successors = new HashMap<>();
        Map<String, String> shortened = new HashMap<>();
        all.forEach((signature, forms) -> downcalls
                .overloads
                .withoutDefaults(forms.getFirst())
                .ifPresent(s -> {
                    if (all.containsKey(s.signature())) {
                        Span span = merged.members().get(forms.getFirst().form());
                        successors.put(s.signature(), new DowncallWriter.Successor(span, s.call()));
                    } else {
                        shortened.put(signature, s.code());
                    }
                }));
        all.forEach((signature, forms) -> {
            Method newest = forms.getFirst();
            List<DowncallWriter.Form> called = new ArrayList<>();
            for (Method m : forms) {
                Target target = target(targets, type, m);
                String slot =
                        api.slotOf(target.type(), m.forward().map(Forward::key).orElse(m.key()));
                if (!target.methods().contains(slot)) {
                    target.methods().add(slot);
                }
                Span span = merged.members().get(m.form());
                called.add(new DowncallWriter.Form(
                        downcalls.crossing(m),
                        span,
                        target.field(),
                        target.methods().indexOf(slot),
                        api.having(target.type(), slot)));
            }
            downcalls
                    .write(type, called, newest.isOverride(), Optional.ofNullable(successors.get(signature)))
                    .ifPresent(code -> methods.append('\n').append(code).append(shortened.getOrDefault(signature, "")));
        });
        StringBuilder out = new StringBuilder();
        out.append(docs.type(type, "", merged.span())).append(JavaDocs.USES_DEPRECATED);
        String implemented = type.base()
                .map(b -> api.interfaces().get(b).newest())
                .filter(types.roles::isCallback)
                .map(b -> " implements " + JavaTypes.typeName(b))
                .orElse("");
        out.append("public class " + type.name() + " extends " + base + implemented + " {\n");
        boolean root = base.equals("NativeResource");
        if (root) {
            String delete = types.roles.hasDestroy(type) ? "destroy" : "~delete";
            out.append(
                    "    private static final Methods LIFE = " + methods(type, typeKey(type), List.of(delete)) + ";\n");
        }
        targets.values()
                .forEach(t -> out.append("    private static final Methods " + constant(t) + " = "
                        + methods(type, t.type(), t.methods()) + ";\n"));
        targets.values().forEach(t -> out.append("    private final VirtualObject " + t.field() + ";\n"));
        out.append("\n    " + type.name() + "(long address, Lifetime life) {\n        super(address, life"
                + (root ? ", LIFE" : "") + ");\n");
        targets.values()
                .forEach(t -> out.append("        " + t.field() + " = " + constant(t) + ".at("
                        + t.offset()
                                .map(o -> "Calls.pointer(address + " + o + ")")
                                .orElse("address")
                        + ");\n"));
        out.append("    }\n\n    /** The object at {@code address}, or null at address 0. */\n"
                + "    static @Nullable " + type.name() + " of(long address, Lifetime life) {\n"
                + "        return address == 0 ? null : new " + type.name() + "(address, life);\n    }\n");
        return out.append(methods).append("}\n").toString();
    }

    /** The methods to write, by their signatures in Java: older versions' forms of one stand after the newest. */
    private Map<String, List<Method>> forms(MergedApi.Type<Interface> merged) {
        Map<String, List<Method>> result = new LinkedHashMap<>();
        for (Method m : merged.newest().methods()) {
            if (isCallable(merged.newest(), m)) {
                result.values().stream()
                        .filter(forms -> isOlderForm(merged, m, forms.getLast()))
                        .findFirst()
                        .orElseGet(
                                () -> result.computeIfAbsent(downcalls.arguments.signature(m), s -> new ArrayList<>()))
                        .add(m);
            }
        }
        return result;
    }

    private boolean isOlderForm(MergedApi.Type<Interface> merged, Method older, Method newer) {
        Span newerSpan = merged.members().get(newer.form());
        boolean ended = merged.members()
                .get(older.form())
                .until()
                .filter(until -> until.compareTo(newerSpan.since()) <= 0)
                .isPresent();
        return ended
                && older.name().equals(newer.name())
                && older.parameters().size() == newer.parameters().size()
                && downcalls.isOlderForm(older, newer);
    }

    private String base(Interface type) {
        Optional<Interface> base = types.roles.chain(type).stream()
                .skip(1)
                .filter(types.roles::isExtended)
                .findFirst();
        boolean baseIsResource = base.isPresent() && types.roles.isResource(base.get());
        if (types.roles.isResource(type) && !baseIsResource) {
            if (base.isPresent() && !base.get().name().equals("IVersionedInterface")) {
                throw new IllegalStateException(type.name() + " must be freed, but its base "
                        + base.get().name() + " not.");
            }
            return "NativeResource";
        }
        return base.map(JavaTypes::typeName).orElse("NativeObject");
    }

    /** Whether Java can call a method through this type; notes in {@link #leftOut} what no type offers, and why. */
    private boolean isCallable(Interface type, Method m) {
        if (!m.isPublic() || m.name().equals("destroy")) {
            return false;
        }
        Optional<String> problem = Stream.concat(
                        m.parameters().stream().map(Api.Parameter::type), Stream.of(m.result()))
                .filter(t -> types.shape(t).isEmpty())
                .map(t -> t.spelling() + " has no counterpart in Java")
                .findFirst();
        if (problem.isPresent() || !m.isVirtual() && m.forward().isEmpty()) {
            leftOut.add(m.signature() + ": " + problem.orElse("calls no virtual method"));
            return false;
        }
        if (m.isOverride() && m.forward().isEmpty()) {
            // The base's method does, unless this one says more about the result.
            return types.roles.chain(type).stream()
                    .skip(1)
                    .flatMap(t -> t.methods().stream())
                    .anyMatch(b -> b.key().equals(m.key())
                            && !b.result().spelling().equals(m.result().spelling()));
        }
        return true;
    }

    private Target target(Map<String, Target> targets, Interface type, Method m) {
        if (m.forward().isEmpty()) {
            return targets.computeIfAbsent(
                    "self", k -> new Target("self", Optional.empty(), typeKey(type), new ArrayList<>()));
        }
        Forward f = m.forward().get();
        String field = f.target().equals("apiv::V" + type.name().substring(1)) ? "impl" : "impl" + f.offset();
        return targets.computeIfAbsent(
                field, k -> new Target(field, Optional.of(f.offset()), f.target(), new ArrayList<>()));
    }

    private static String constant(Target t) {
        return t.field().toUpperCase();
    }

    private static String typeKey(Interface type) {
        return type.namespace() + "::" + type.name();
    }

    /** The methods of a vtable, which in messages are those of the class that Java calls. */
    private String methods(Interface called, String type, List<String> methods) {
        return slotTable(called.name(), api.tables().get(type)) + "\n            .methods("
                + String.join(", ", methods.stream().map(m -> "\"" + m + "\"").toList()) + ")";
    }

    /** The slots by version. */
    static String slotTable(MergedApi api, String type) {
        return slotTable(type.substring(type.indexOf("::") + 2), api.tables().get(type));
    }

    private static String slotTable(String name, Map<Api.Version, List<String>> slots) {
        return "new SlotTable(" + byVersion(name, slots) + ")";
    }

    /** The mangled names of a type and its bases by version. */
    static String typeNames(MergedApi api, String type) {
        return versionedNames(type.substring(type.indexOf("::") + 2), api.typeNames(type));
    }

    /** Names by version. */
    static String versionedNames(String of, Map<Api.Version, List<String>> names) {
        return "new VersionedNames(" + byVersion(of, names) + ")";
    }

    /** What a type has, by version; a version that only appends to the one before says so with a plus sign. */
    private static String byVersion(String name, Map<Api.Version, List<String>> names) {
        List<String> entries = new ArrayList<>();
        List<String> last = List.of();
        for (Map.Entry<Api.Version, List<String>> e : names.entrySet()) {
            List<String> slots = e.getValue();
            boolean grows = !last.isEmpty()
                    && slots.size() >= last.size()
                    && slots.subList(0, last.size()).equals(last);
            List<String> written = grows ? slots.subList(last.size(), slots.size()) : slots;
            entries.add("\"" + (e.getKey() + (grows ? " + " : " ") + String.join(" ", written)).strip() + "\"");
            last = slots;
        }
        return "\"" + name + "\",\n            " + String.join(",\n            ", entries);
    }
}
