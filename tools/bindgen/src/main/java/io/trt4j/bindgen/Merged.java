package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Slot;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several trees of headers as one: what the newest of them declares, since when, and every interface's vtable by
 * version.
 */
record Merged(
        List<Version> versions,
        Map<String, Type<Interface>> interfaces,
        Map<String, Type<Enumeration>> enums,
        Map<String, Type<Struct>> structs,
        Map<String, Type<Api.Function>> functions,
        Map<String, TreeMap<Version, List<String>>> tables) {

    /** A declaration as the newest tree has it, the first version that has it, and its members' first versions. */
    record Type<T>(T newest, Version since, Map<String, Version> members) {}

    static Merged of(List<Api> trees) {
        List<Api> sorted =
                trees.stream().sorted(Comparator.comparing(Api::version)).toList();
        Map<String, Type<Interface>> interfaces = merge(
                sorted,
                Api::interfaces,
                i -> i.methods().stream().map(Method::key).toList(),
                Merged::allMethods);
        Map<String, TreeMap<Version, List<String>>> tables = new TreeMap<>();
        interfaces.keySet().forEach(name -> tables.put(name, table(name, sorted)));
        return new Merged(
                sorted.stream().map(Api::version).toList(),
                interfaces,
                merge(sorted, Api::enums, e -> List.copyOf(e.constants().keySet()), (o, n) -> n),
                merge(sorted, Api::structs, s -> List.of(), Merged::sameLayout),
                merge(sorted, Api::functions, f -> List.of(), (o, n) -> n),
                tables);
    }

    private static <T> Map<String, Type<T>> merge(
            List<Api> trees,
            Function<Api, Map<String, T>> part,
            Function<T, List<String>> members,
            BinaryOperator<T> combine) {
        Map<String, Type<T>> result = new TreeMap<>();
        for (Api api : trees) {
            part.apply(api).forEach((name, declared) -> {
                Type<T> known = result.get(name);
                Map<String, Version> since = new LinkedHashMap<>(known == null ? Map.of() : known.members());
                members.apply(declared).forEach(m -> since.putIfAbsent(m, api.version()));
                result.put(
                        name,
                        new Type<>(
                                known == null ? declared : combine.apply(known.newest(), declared),
                                known == null ? api.version() : known.since(),
                                since));
            });
        }
        return result;
    }

    /** Methods an older tree has and the newer dropped stay callable where they are. */
    private static Interface allMethods(Interface older, Interface newer) {
        List<Method> methods = new ArrayList<>(newer.methods());
        for (Method m : older.methods()) {
            if (methods.stream().noneMatch(n -> n.key().equals(m.key()))) {
                methods.add(m);
            }
        }
        return new Interface(
                newer.name(),
                newer.namespace(),
                newer.mangled(),
                newer.base(),
                newer.destructor(),
                newer.deprecated(),
                methods,
                newer.vtable());
    }

    private static Struct sameLayout(Struct older, Struct newer) {
        if (older.size() != newer.size() || !layout(older).equals(layout(newer))) {
            throw new IllegalStateException("struct " + newer.name() + " changed its layout within a major version.");
        }
        return newer;
    }

    /** Where each field is, and how large. */
    private static List<List<Long>> layout(Struct s) {
        return s.fields().stream()
                .map(f -> List.of(f.offset(), f.type().size()))
                .toList();
    }

    /** The vtable of a type at each version that changed it. A minor version may insert slots: TensorRT 10.8 did. */
    private static TreeMap<Version, List<String>> table(String type, List<Api> trees) {
        List<List<Slot>> all = trees.stream()
                .filter(t -> t.interfaces().containsKey(type))
                .map(t -> t.interfaces().get(type).vtable())
                .toList();
        TreeMap<Version, List<String>> result = new TreeMap<>();
        List<String> last = null;
        for (Api tree : trees) {
            Interface declared = tree.interfaces().get(type);
            if (declared != null) {
                List<String> names = declared.vtable().stream()
                        .map(s -> slotName(type, s, all))
                        .toList();
                if (!names.equals(last)) {
                    result.put(tree.version(), names);
                }
                last = names;
            }
        }
        return result;
    }

    /**
     * The method's name; before it the class that declared it, where that is a base; after it a number, where one
     * version has overloads (counted over all versions, newest first, so that a name means one function everywhere).
     */
    private static String slotName(String type, Slot slot, List<List<Slot>> versions) {
        String simple = simpleName(type, slot);
        boolean overloaded = versions.stream()
                .anyMatch(v -> v.stream()
                                .filter(s -> simpleName(type, s).equals(simple))
                                .count()
                        > 1);
        if (!overloaded) {
            return simple;
        }
        Set<String> keys = versions.reversed().stream()
                .flatMap(List::stream)
                .filter(s -> simpleName(type, s).equals(simple))
                .map(Slot::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int ordinal = List.copyOf(keys).indexOf(slot.key()) + 1;
        return ordinal == 1 ? simple : simple + "_" + ordinal;
    }

    private static String simpleName(String type, Slot slot) {
        String method =
                slot.key().contains("[") ? slot.key().substring(0, slot.key().indexOf('[')) : slot.key();
        boolean own = type.endsWith("::" + slot.owner()) || method.startsWith("~");
        return own ? method : slot.owner() + "." + method;
    }

    /**
     * The name of a method's slot in the table of {@code type}; the most derived one where bases have equal functions.
     */
    String slotOf(String type, String key) {
        Interface declared = interfaces.get(type).newest();
        int slot = -1;
        for (int i = 0; i < declared.vtable().size(); i++) {
            if (declared.vtable().get(i).key().equals(key)) {
                slot = i;
            }
        }
        if (slot >= 0) {
            return tables.get(type).lastEntry().getValue().get(slot);
        }
        String simple = key.substring(0, key.indexOf('['));
        return tables.get(type).values().stream()
                .flatMap(List::stream)
                .filter(simple::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no slot " + key + "."));
    }
}
