package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the C shim: TensorRT's binary interface as plain C. jextract reads it, and a C compiler can: it has all that a
 * plugin in C needs, the order of the slots included.
 */
final class ShimWriter {
    private final Merged api;
    private final Roles roles;
    private final Set<String> structsWritten = new LinkedHashSet<>();
    private final List<String> symbols = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    ShimWriter(Merged api) {
        this.api = api;
        this.roles = new Roles(api);
    }

    String header() {
        out.append("// Written by tools/regenerate from TensorRT's headers; do not edit.\n")
                .append("// TensorRT ")
                .append(String.join(
                        ", ", api.majors().stream().map(Api.Version::toString).toList()))
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
        api.structs().values().forEach(s -> struct(s.newest()));
        functions();
        api.interfaces().values().stream()
                .filter(i -> roles.isImplemented(i.newest()))
                .forEach(i -> methods(i.newest()));
        out.append("typedef void (*Destructor)(TRT4J_POINTER(void*) self);\n\n");
        symbols.add("--include-typedef Destructor");
        api.interfaces().forEach((key, i) -> {
            if (roles.isImplemented(i.newest())) {
                byMajor(api.byMajor(api.tables().get(key)))
                        .forEach((suffix, slots) -> vtable(i.newest(), suffix, slots));
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
            TreeMap<Api.Version, OptionalLong> numbers = api.numbers(key, constant);
            if (numbers.size() == 1) {
                out.append("    " + name + "_" + constant + " = " + value + ",\n");
                return;
            }
            for (Api.Version newest : api.majors()) {
                Map.Entry<Api.Version, OptionalLong> number = numbers.floorEntry(newest);
                if (number != null && number.getValue().isPresent()) {
                    out.append("    " + name + "_" + constant + "_" + newest.major() + " = "
                            + number.getValue().getAsLong() + ",\n");
                }
            }
        });
        out.append("};\n");
    }

    private void struct(Struct s) {
        if (!structsWritten.add(s.name())) {
            return;
        }
        for (Api.Field f : s.fields()) {
            if (f.type().kind() == Kind.RECORD) {
                struct(api.structs().get(f.type().name()).newest());
            }
        }
        out.append("typedef struct " + s.name() + " {\n");
        for (Api.Field f : s.fields()) {
            CppType t = f.type();
            String declaration = t.kind() == Kind.ARRAY
                    ? type(t.target().orElseThrow()) + " " + f.name() + "[" + t.count() + "]"
                    : type(t) + " " + f.name();
            out.append("    ").append(declaration).append(";\n");
        }
        out.append("} " + s.name() + ";\n\n");
        symbols.add("--include-struct " + s.name());
    }

    private void functions() {
        for (Merged.Type<Api.Function> f : api.functions().values()) {
            List<String> parameters = f.newest().parameters().stream()
                    .map(p -> passed(p.type()) + " " + p.name())
                    .toList();
            out.append(passed(f.newest().result()) + " " + f.newest().name() + "("
                    + (parameters.isEmpty() ? "void" : String.join(", ", parameters)) + ");\n");
            symbols.add("--include-function " + f.newest().name());
        }
        out.append('\n');
    }

    /** One function-pointer type for each virtual method a class declares first. */
    private void methods(Interface type) {
        for (Method m : type.methods()) {
            if (!m.isVirtual() || m.isOverride()) {
                continue;
            }
            List<String> parameters = new ArrayList<>(List.of("TRT4J_POINTER(void*) self"));
            m.parameters().forEach(p -> parameters.add(passed(p.type()) + " " + p.name()));
            String name = functionType(type, m);
            out.append("/* " + m.signature() + " */\n");
            out.append("typedef " + passed(m.result()) + " (*" + name + ")(" + String.join(", ", parameters) + ");\n");
            symbols.add("--include-typedef " + name);
        }
        out.append('\n');
    }

    private String functionType(Interface type, Method m) {
        return type.name() + "_" + api.slotOf(type.namespace() + "::" + type.name(), m.key());
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

    private void vtable(Interface type, String suffix, List<String> slots) {
        String name = type.name() + "_vtable" + suffix;
        out.append("typedef struct " + name + " {\n");
        Map<String, Integer> used = new LinkedHashMap<>();
        for (String slot : slots) {
            String simple = slot.substring(slot.lastIndexOf('.') + 1);
            String field = simple.startsWith("~") ? (simple.equals("~") ? "destructor" : "deletingDestructor") : simple;
            int n = used.merge(field, 1, Integer::sum);
            String typeName = simple.startsWith("~")
                    ? "Destructor"
                    : slot.contains(".") ? slot.replace('.', '_') : type.name() + "_" + slot;
            out.append("    " + typeName + " " + field + (n == 1 ? "" : "_" + n) + ";\n");
        }
        out.append("} " + name + ";\n\n");
    }

    /** A parameter's or result's type. */
    private String passed(CppType t) {
        boolean pointer = t.kind() == Kind.POINTER || t.kind() == Kind.REFERENCE;
        return pointer ? "TRT4J_POINTER(" + type(t) + ")" : type(t);
    }

    private String type(CppType t) {
        return switch (t.kind()) {
            case VOID -> "void";
            case BOOL -> "bool";
            case INTEGER ->
                t.name().equals("char") ? "char" : integer(t.size(), !t.name().startsWith("unsigned"));
            case FLOAT -> t.name();
            case ENUM, RECORD -> c(t.name());
            case POINTER, REFERENCE -> pointer(t.target().orElseThrow());
            case ARRAY, OTHER -> "void*";
        };
    }

    private String pointer(CppType target) {
        boolean opaque = target.kind() == Kind.OTHER || target.kind() == Kind.RECORD && !isKnown(target.name());
        return opaque ? "void*" : type(target) + (target.isConst() ? " const*" : "*");
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
