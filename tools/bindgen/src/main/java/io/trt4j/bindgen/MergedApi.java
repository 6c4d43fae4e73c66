package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Slot;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several trees of headers as one: what the newest of them that has it declares, the versions that have it, and every
 * interface's vtable by version.
 *
 * @param trees by version
 */
record MergedApi(
        List<Api> trees,
        Map<String, Type<Interface>> interfaces,
        Map<String, Type<Enumeration>> enums,
        Map<String, Type<Struct>> structs,
        Map<String, Type<Api.Function>> functions,
        Map<String, TreeMap<Version, List<String>>> tables) {

    /**
     * A declaration as the newest tree that has it has it, and the versions that have it and its members: a method by
     * its {@linkplain Method#form form}, a constant by its name.
     */
    record Type<T>(T newest, Span span, Map<String, Span> members) {}

    static MergedApi of(List<Api> trees) {
        List<Api> sorted =
                trees.stream().sorted(Comparator.comparing(Api::version)).toList();
        new VersionChecks(sorted).require();
        Map<String, Type<Interface>> interfaces = merge(
                sorted,
                Api::interfaces,
                i -> i.methods().stream().map(Method::form).toList(),
                MergedApi::allMethods);
        Map<String, TreeMap<Version, List<String>>> tables = new TreeMap<>();
        interfaces.keySet().forEach(name -> tables.put(name, table(name, sorted, Interface::vtable)));
        return new MergedApi(
                sorted,
                interfaces,
                merge(sorted, Api::enums, e -> List.copyOf(e.constants().keySet()), MergedApi::allConstants),
                merge(
                        sorted,
                        Api::structs,
                        s -> s.fields().stream().map(Api.Field::name).toList(),
                        (o, n) -> n),
                merge(sorted, Api::functions, f -> List.of(), MergedApi::sameFunction),
                tables);
    }

    List<Version> versions() {
        return trees.stream().map(Api::version).toList();
    }

    /** The newest version of each major. */
    List<Version> majors() {
        TreeMap<Integer, Version> newest = new TreeMap<>();
        versions().forEach(v -> newest.put(v.major(), v));
        return List.copyOf(newest.values());
    }

    private static <T> Map<String, Type<T>> merge(
            List<Api> trees,
            Function<Api, Map<String, T>> part,
            Function<T, List<String>> members,
            BinaryOperator<T> combine) {
        Map<String, T> newest = new TreeMap<>();
        trees.forEach(api -> part.apply(api).forEach((name, declared) -> newest.merge(name, declared, combine)));
        Map<String, Type<T>> result = new TreeMap<>();
        newest.forEach((name, declared) -> {
            // Not every tree has the header of the ONNX parser.
            List<Api> having =
                    trees.stream().filter(api -> api.declares(namespace(name))).toList();
            boolean isParser = namespace(name).equals("nvonnxparser");
            Map<String, Span> spans = new LinkedHashMap<>();
            for (String member : members.apply(declared)) {
                spans.put(
                        member,
                        span(
                                having,
                                isParser,
                                api -> Optional.ofNullable(part.apply(api).get(name))
                                        .filter(d -> members.apply(d).contains(member))
                                        .isPresent()));
            }
            result.put(
                    name,
                    new Type<>(
                            declared,
                            span(having, isParser, api -> part.apply(api).containsKey(name)),
                            spans));
        });
        return result;
    }

    /** The vtable of a type as Microsoft's compiler orders it, at each version that changed it. */
    TreeMap<Version, List<String>> msvcTable(String type) {
        return table(type, trees, Interface::msvc);
    }

    /** What each major has at its newest version, of those that have something. */
    <T> TreeMap<Integer, T> byMajor(TreeMap<Version, T> byVersion) {
        TreeMap<Integer, T> result = new TreeMap<>();
        for (Version newest : majors()) {
            Map.Entry<Version, T> entry = byVersion.floorEntry(newest);
            if (entry != null && entry.getKey().major() == newest.major()) {
                result.put(newest.major(), entry.getValue());
            }
        }
        return result;
    }

    private static String namespace(String name) {
        return name.contains("::") ? name.substring(0, name.indexOf("::")) : "";
    }

    private static Span span(List<Api> trees, boolean isParser, Predicate<Api> has) {
        Version since = null;
        Version until = null;
        for (Api api : trees) {
            if (has.test(api)) {
                since = since == null ? api.version() : since;
                until = null;
            } else if (since != null && until == null) {
                until = api.version();
            }
        }
        boolean reconstructed = isParser && trees.stream().filter(has).allMatch(Api::reconstructed);
        return new Span(since, trees.getFirst().version().equals(since), Optional.ofNullable(until), reconstructed);
    }

    /** Methods an older tree has and the newer dropped stay callable where they are. */
    private static Interface allMethods(Interface older, Interface newer) {
        List<Method> methods = new ArrayList<>();
        for (Method m : newer.methods()) {
            methods.add(older.methods().stream()
                    .filter(o -> o.form().equals(m.form()))
                    .filter(o -> m.parameters().stream().anyMatch(p -> p.name().matches("arg\\d+")))
                    .findFirst()
                    .map(m::named)
                    .orElse(m));
        }
        for (Method m : older.methods()) {
            if (methods.stream().noneMatch(n -> n.form().equals(m.form()))) {
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
                newer.vtable(),
                newer.msvc(),
                newer.unstable());
    }

    /** The newer's constants, and after them those it dropped. */
    private static Enumeration allConstants(Enumeration older, Enumeration newer) {
        Map<String, Long> constants = new LinkedHashMap<>(newer.constants());
        older.constants().forEach(constants::putIfAbsent);
        Set<String> deprecated = new HashSet<>(older.deprecatedConstants());
        deprecated.removeAll(newer.constants().keySet());
        deprecated.addAll(newer.deprecatedConstants());
        return new Enumeration(
                newer.name(),
                newer.namespace(),
                newer.size(),
                newer.deprecated(),
                constants,
                deprecated,
                newer.unstable());
    }

    /**
     * The number of an enum's constant at each version that changed it, empty where it dropped it: major versions number
     * anew.
     */
    TreeMap<Version, OptionalLong> numbers(String enumeration, String constant) {
        TreeMap<Version, OptionalLong> result = new TreeMap<>();
        OptionalLong last = OptionalLong.empty();
        for (Api tree : trees) {
            if (tree.declares(namespace(enumeration))) {
                Enumeration declared = tree.enums().get(enumeration);
                Long value = declared == null ? null : declared.constants().get(constant);
                OptionalLong number = value == null ? OptionalLong.empty() : OptionalLong.of(value);
                if (!number.equals(last)) {
                    result.put(tree.version(), number);
                    last = number;
                }
            }
        }
        return result;
    }

    /** The newer, which is called as the older is: one function in Java serves both. */
    private static Api.Function sameFunction(Api.Function older, Api.Function newer) {
        if (!crossing(older).equals(crossing(newer))) {
            throw new IllegalStateException("this generator does not know how to call function " + newer.name()
                    + ", which is " + older.signature() + " in one version and " + newer.signature() + " in another.");
        }
        return newer;
    }

    private static List<String> crossing(Api.Function f) {
        return Stream.concat(Stream.of(f.result()), f.parameters().stream().map(Api.Parameter::type))
                .map(t -> t.kind() == Api.Kind.REFERENCE ? "POINTER 8" : t.kind() + " " + t.size())
                .toList();
    }

    /** The exported functions at each version that changed them. */
    TreeMap<Version, List<String>> functionNames() {
        TreeMap<Version, List<String>> result = new TreeMap<>();
        trees.forEach(
                tree -> put(result, tree.version(), List.copyOf(tree.functions().keySet())));
        return result;
    }

    /** A struct at each version that laid it out anew. */
    TreeMap<Version, Struct> layouts(String struct) {
        TreeMap<Version, Struct> result = new TreeMap<>();
        for (Api tree : trees) {
            Struct declared = tree.structs().get(struct);
            if (declared != null
                    && (result.isEmpty()
                            || !layout(declared)
                                    .equals(layout(result.lastEntry().getValue())))) {
                result.put(tree.version(), declared);
            }
        }
        return result;
    }

    /** Which field is where, and how large. */
    private static List<List<Object>> layout(Struct s) {
        return Stream.concat(
                        Stream.of(List.<Object>of(s.size())),
                        s.fields().stream()
                                .map(f -> List.<Object>of(
                                        f.name(), f.offset(), f.type().size())))
                .toList();
    }

    /** The vtable of a type at each version that changed it. A minor version may insert slots: TensorRT 10.8 did. */
    private static TreeMap<Version, List<String>> table(
            String type, List<Api> trees, Function<Interface, List<Slot>> order) {
        List<List<Slot>> all = trees.stream()
                .filter(t -> t.interfaces().containsKey(type))
                .map(t -> t.interfaces().get(type).vtable())
                .toList();
        TreeMap<Version, List<String>> result = new TreeMap<>();
        for (Api tree : trees) {
            Interface declared = tree.interfaces().get(type);
            if (declared != null) {
                List<String> names = order.apply(declared).stream()
                        .map(s -> slotName(type, s, all))
                        .toList();
                put(result, tree.version(), names);
            }
        }
        return result;
    }

    /** Notes what a version has, if it is the first of its major or has something else than the one before. */
    private static void put(TreeMap<Version, List<String>> versions, Version version, List<String> names) {
        Map.Entry<Version, List<String>> last = versions.lastEntry();
        if (last == null
                || last.getKey().major() != version.major()
                || !last.getValue().equals(names)) {
            versions.put(version, names);
        }
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
     * The name of a method's slot in the table of {@code type}, in whichever version has it; the most derived one where
     * bases have equal functions.
     */
    String slotOf(String type, String key) {
        return findSlot(type, key).orElseThrow(() -> new IllegalStateException(type + " has no slot " + key + "."));
    }

    /** The same, empty where no version has the method in that table. */
    Optional<String> findSlot(String type, String key) {
        for (Api tree : trees.reversed()) {
            Interface declared = tree.interfaces().get(type);
            for (int i = declared == null ? -1 : declared.vtable().size() - 1; i >= 0; i--) {
                if (declared.vtable().get(i).key().equals(key)) {
                    return Optional.of(tables.get(type)
                            .floorEntry(tree.version())
                            .getValue()
                            .get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The versions in whose table of {@code type} a slot of that name stands. */
    List<Version> having(String type, String slot) {
        return versions().stream()
                .filter(v -> Optional.ofNullable(tables.get(type).floorEntry(v))
                        .filter(e ->
                                e.getKey().major() == v.major() && e.getValue().contains(slot))
                        .isPresent())
                .toList();
    }

    /** The mangled names of a type and its bases, itself first, at each version that changed them. */
    TreeMap<Version, List<String>> typeNames(String type) {
        TreeMap<Version, List<String>> result = new TreeMap<>();
        for (Api tree : trees) {
            List<String> names = new ArrayList<>();
            Interface at = tree.interfaces().get(type);
            while (at != null) {
                names.add(at.mangled());
                at = at.base().map(tree.interfaces()::get).orElse(null);
            }
            if (!names.isEmpty()) {
                put(result, tree.version(), names);
            }
        }
        return result;
    }
}
