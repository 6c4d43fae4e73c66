package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the C shim: TensorRT's binary interface as plain C. jextract reads it, and a C compiler can: it has all that a
 * plugin in C needs, the order of the slots included.
 */
final class ShimWriter {
    private final MergedApi api;
    private final Roles roles;
    private final Set<String> structsWritten = new LinkedHashSet<>();
    private final List<String> symbols = new ArrayList<>();
    private final Map<String, Map<String, TreeMap<Version, Method>>> ways = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    ShimWriter(MergedApi api) {
        this.api = api;
        this.roles = new Roles(api);
    }

    String header() {
        out.append("// Written by tools/regenerate from TensorRT's headers; do not edit.\n")
                .append("// TensorRT ")
                .append(String.join(
                        ", ", api.majors().stream().map(Version::toString).toList()))
                .append(" as plain C: structs, enums, exported functions, and for each interface a client\n")
                .append("// implements the types of its methods and its vtable, by major version where they differ"
                        + " (Itanium C++ ABI, slots")
                .append(" in order).\n")
                .append("#ifndef TRT4J_TENSORRT_H\n#define TRT4J_TENSORRT_H\n\n")
                .append("#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n")
                .append("// Java takes addresses as numbers: a pointer would be an object in every call.\n")
                .append("#ifdef TRT4J_POINTERS_ARE_NUMBERS\n#define TRT4J_POINTER(type) uintptr_t\n#else\n")
                .append("#define TRT4J_POINTER(type) type\n#endif\n\n");
        api.enums().forEach((key, e) -> enumeration(key, e.newest()));
        out.append('\n');
        api.interfaces().values().stream()
                .filter(i -> roles.isEmitted(i.newest()))
                .map(i -> i.newest().name())
                .forEach(n -> out.append("typedef struct " + n + " " + n + ";\n"));
        out.append('\n');
        api.structs().keySet().forEach(key -> api.layouts(key).keySet().forEach(version -> struct(key, version)));
        functions();
        api.interfaces().values().stream()
                .filter(i -> roles.isImplemented(i.newest()))
                .forEach(i -> methods(i.newest()));
        out.append("typedef void (*Destructor)(TRT4J_POINTER(void*) self);\n\n");
        symbols.add("--include-typedef Destructor");
        api.interfaces().forEach((key, i) -> {
            if (roles.isImplemented(i.newest())) {
                vtables(key, i.newest());
            }
        });
        slots();
        return out.append("#endif\n").toString();
    }

    /** jextract's list of what to include, to be read after {@link #header}. */
    String symbols() {
        return "# Written by tools/regenerate; do not edit.\n"
                + String.join("\n", symbols.stream().sorted().toList())
                + "\n";
    }

    private void enumeration(String key, Enumeration e) {
        String name = c(e.namespace(), e.name());
        out.append("typedef ")
                .append(integer(e.size(), e.size() > 1))
                .append(" ")
                .append(name)
                .append(";\nenum {\n");
        e.constants().forEach((constant, value) -> {
            TreeMap<Version, OptionalLong> numbers = api.numbers(key, constant);
            if (numbers.size() == 1) {
                out.append("    " + name + "_" + constant + " = " + value + ",\n");
                return;
            }
            for (Version newest : api.majors()) {
                Map.Entry<Version, OptionalLong> number = numbers.floorEntry(newest);
                if (number != null && number.getValue().isPresent()) {
                    out.append("    " + name + "_" + constant + "_" + newest.major() + " = "
                            + number.getValue().getAsLong() + ",\n");
                }
            }
        });
        out.append("};\n");
    }

    private void struct(String key, Version version) {
        String name = c(key) + suffix(api.layouts(key), version);
        if (!structsWritten.add(name)) {
            return;
        }
        Struct s = api.layouts(key).floorEntry(version).getValue();
        for (Api.Field f : s.fields()) {
            if (f.type().kind() == Kind.RECORD) {
                struct(f.type().name(), version);
            }
        }
        out.append("typedef struct " + name + " {\n");
        for (Api.Field f : s.fields()) {
            CppType t = f.type();
            String declaration = t.kind() == Kind.ARRAY
                    ? type(t.target().orElseThrow(), version) + " " + f.name() + "[" + t.count() + "]"
                    : type(t, version) + " " + f.name();
            out.append("    ").append(declaration).append(";\n");
        }
        out.append("} " + name + ";\n\n");
        symbols.add("--include-struct " + name);
    }

    /** The end of the name in C of what versions have otherwise: none for the newest way. */
    private static String suffix(TreeMap<Version, ?> ways, Version version) {
        Version next = ways.higherKey(version);
        return next == null ? "" : "_before_" + next.major() + "_" + next.minor();
    }

    private void functions() {
        Version newest = api.versions().getLast();
        for (MergedApi.Type<Api.Function> f : api.functions().values()) {
            List<String> parameters = f.newest().parameters().stream()
                    .map(p -> passed(p.type(), newest) + " " + p.name())
                    .toList();
            out.append(passed(f.newest().result(), newest) + " " + f.newest().name() + "("
                    + (parameters.isEmpty() ? "void" : String.join(", ", parameters)) + ");\n");
            symbols.add("--include-function " + f.newest().name());
        }
        out.append('\n');
    }

    /** One function-pointer type for each virtual method a class declares first, and each way versions have it. */
    private void methods(Interface type) {
        ways(type.namespace() + "::" + type.name())
                .forEach((slot, ways) -> ways.forEach((version, m) -> {
                    String name = type.name() + "_" + slot + suffix(ways, version);
                    List<String> parameters = new ArrayList<>(List.of("TRT4J_POINTER(void*) self"));
                    m.parameters().forEach(p -> parameters.add(passed(p.type(), version) + " " + p.name()));
                    out.append("/* " + m.signature() + " */\n");
                    out.append("typedef " + passed(m.result(), version) + " (*" + name + ")("
                            + String.join(", ", parameters) + ");\n");
                    Method newest = ways.lastEntry().getValue();
                    if (m == newest || !crossing(m, version).equals(crossing(newest, ways.lastKey()))) {
                        symbols.add("--include-typedef " + name);
                    }
                }));
        out.append('\n');
    }

    /** The methods that a class declares first, by slot, at each version that has one otherwise in C. */
    private Map<String, TreeMap<Version, Method>> ways(String key) {
        Map<String, TreeMap<Version, Method>> known = ways.get(key);
        if (known != null) {
            return known;
        }
        Map<String, TreeMap<Version, Method>> result = new LinkedHashMap<>();
        for (Api tree : api.trees()) {
            Interface declared = tree.interfaces().get(key);
            for (Method m : declared == null ? List.<Method>of() : declared.methods()) {
                if (m.isVirtual() && !m.isOverride()) {
                    TreeMap<Version, Method> one =
                            result.computeIfAbsent(api.slotOf(key, m.key()), slot -> new TreeMap<>());
                    if (one.isEmpty()
                            || !written(m, tree.version())
                                    .equals(written(one.lastEntry().getValue(), one.lastKey()))) {
                        one.put(tree.version(), m);
                    }
                }
            }
        }
        ways.put(key, result);
        return result;
    }

    private List<String> written(Method m, Version version) {
        return types(m).map(t -> passed(t, version)).toList();
    }

    /** What crosses the boundary, to which all pointers are the same. */
    private List<String> crossing(Method m, Version version) {
        return types(m).map(t -> isPointer(t) ? "*" : type(t, version)).toList();
    }

    private static Stream<CppType> types(Method m) {
        return Stream.concat(Stream.of(m.result()), m.parameters().stream().map(Api.Parameter::type));
    }

    /**
     * Where the methods of the classes stand that TensorRT implements: numbers, since hundreds of types would serve
     * nobody.
     */
    private void slots() {
        out.append("/* Slots of the objects behind TensorRT's own interfaces, as of each major's newest version. */\n"
                + "enum {\n");
        api.interfaces().forEach((key, i) -> {
            if (i.newest().namespace().equals("apiv")) {
                slots(i.newest().name(), api.byMajor(api.tables().get(key)));
            }
        });
        out.append("};\n\n");
    }

    private void slots(String type, TreeMap<Integer, List<String>> tables) {
        Set<String> methods = new LinkedHashSet<>();
        tables.values().forEach(methods::addAll);
        methods.removeIf(method -> method.startsWith("~"));
        for (String method : methods) {
            TreeMap<Integer, Integer> slots = new TreeMap<>();
            tables.forEach((major, table) -> {
                if (table.contains(method)) {
                    slots.put(major, table.indexOf(method));
                }
            });
            byMajor(slots)
                    .forEach((suffix, slot) ->
                            out.append("    " + type + "_" + method + "_SLOT" + suffix + " = " + slot + ",\n"));
        }
    }

    /** What majors have, by the end of its name in C: none where they agree, else the major. */
    private static <T> Map<String, T> byMajor(TreeMap<Integer, T> majors) {
        if (majors.values().stream().distinct().count() == 1) {
            return Map.of("", majors.firstEntry().getValue());
        }
        Map<String, T> result = new LinkedHashMap<>();
        majors.forEach((major, value) -> result.put("_" + major, value));
        return result;
    }

    /** By major version, unless all have the same functions, which look the same in C. */
    private void vtables(String key, Interface type) {
        TreeMap<Integer, List<String>> slots = api.byMajor(api.tables().get(key));
        TreeMap<Integer, List<String>> functions = new TreeMap<>();
        slots.forEach((major, names) -> functions.put(
                major,
                names.stream().map(n -> functionType(type, n, newest(major))).toList()));
        boolean same = functions.values().stream().distinct().count() == 1
                && slots.values().stream().distinct().count() == 1;
        slots.forEach((major, names) -> {
            if (!same || major.equals(slots.lastKey())) {
                vtable(type, same ? "" : "_" + major, names, newest(major));
            }
        });
    }

    private Version newest(int major) {
        return api.majors().stream().filter(v -> v.major() == major).findFirst().orElseThrow();
    }

    private void vtable(Interface type, String suffix, List<String> slots, Version version) {
        String name = type.name() + "_vtable" + suffix;
        out.append("typedef struct " + name + " {\n");
        Map<String, Integer> used = new LinkedHashMap<>();
        for (String slot : slots) {
            String simple = slot.substring(slot.lastIndexOf('.') + 1);
            String field = simple.startsWith("~") ? (simple.equals("~") ? "destructor" : "deletingDestructor") : simple;
            int n = used.merge(field, 1, Integer::sum);
            out.append("    " + functionType(type, slot, version) + " " + field + (n == 1 ? "" : "_" + n) + ";\n");
        }
        out.append("} " + name + ";\n\n");
    }

    private String functionType(Interface type, String slot, Version version) {
        if (slot.contains("~")) {
            return "Destructor";
        }
        String owner = slot.contains(".") ? slot.substring(0, slot.indexOf('.')) : type.name();
        String own = slot.substring(slot.indexOf('.') + 1);
        return owner + "_" + own + suffix(ways(type.namespace() + "::" + owner).get(own), version);
    }

    /** A parameter's or result's type. */
    private String passed(CppType t, Version version) {
        return isPointer(t) ? "TRT4J_POINTER(" + type(t, version) + ")" : type(t, version);
    }

    private static boolean isPointer(CppType t) {
        return t.kind() == Kind.POINTER || t.kind() == Kind.REFERENCE;
    }

    /** A type as a version has it. */
    private String type(CppType t, Version version) {
        return switch (t.kind()) {
            case VOID -> "void";
            case BOOL -> "bool";
            case INTEGER ->
                t.name().equals("char") ? "char" : integer(t.size(), !t.name().startsWith("unsigned"));
            case FLOAT -> t.name();
            case ENUM -> c(t.name());
            case RECORD -> c(t.name()) + suffix(api.layouts(t.name()), version);
            case POINTER, REFERENCE -> pointer(t.target().orElseThrow(), version);
            case ARRAY, OTHER -> "void*";
        };
    }

    private String pointer(CppType target, Version version) {
        if (target.name().equals(DeviceAddresses.TARGET)) {
            return target.isConst() ? "void const*" : "void*";
        }
        boolean opaque = target.kind() == Kind.OTHER || target.kind() == Kind.RECORD && !isKnown(target.name());
        return opaque ? "void*" : type(target, version) + (target.isConst() ? " const*" : "*");
    }

    private boolean isKnown(String record) {
        return api.structs().containsKey(record)
                || api.interfaces().containsKey(record)
                        && roles.isEmitted(api.interfaces().get(record).newest());
    }

    private static String integer(long size, boolean signed) {
        return (signed ? "int" : "uint") + size * 8 + "_t";
    }

    private static String c(String qualified) {
        int colons = qualified.indexOf("::");
        return colons < 0 ? qualified : c(qualified.substring(0, colons), qualified.substring(colons + 2));
    }

    private static String c(String namespace, String name) {
        return (namespace.equals("nvonnxparser") ? "nvonnxparser_" : "") + name.replace('.', '_');
    }
}
