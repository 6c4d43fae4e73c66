package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.Api.Struct;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes structs as records that are copied from and to native memory, as the loaded version lays them out. */
final class StructWriter {
    private final MergedApi api;
    private final JavaTypes types;
    private final JavaDocs docs;
    private final StructCopies copies;

    StructWriter(MergedApi api, JavaTypes types, JavaDocs docs) {
        this.api = api;
        this.types = types;
        this.docs = docs;
        this.copies = new StructCopies(types);
    }

    /** A way that versions lay a struct out: the first of them, and the first that does it otherwise. */
    private record Layout(Struct struct, Version since, Optional<Version> until) {
        /** The class that knows it, before which a dot stands; nothing for the newest, which the record itself knows. */
        String holder() {
            return until.map(v -> "Before" + v.major() + "_" + v.minor()).orElse("");
        }

        String condition() {
            return "LoadedVersion.isBefore(" + until.get().major() + ", "
                    + until.get().minor() + ")";
        }
    }

    /** The first statement of what reads or writes memory that is given. */
    private static final String CHECKED = "        Calls.requireStruct(memory, layout(), \"memory\");\n";

    private List<Layout> layouts(String key) {
        List<Layout> result = new ArrayList<>();
        TreeMap<Version, Struct> byVersion = api.layouts(key);
        byVersion.forEach((since, struct) ->
                result.add(new Layout(struct, since, Optional.ofNullable(byVersion.higherKey(since)))));
        return result;
    }

    String struct(String key, MergedApi.Type<Struct> merged) {
        Struct s = merged.newest();
        if (types.isCollection(s)) {
            return collection(s, merged.span());
        }
        List<Layout> older = layouts(key);
        Layout newest = older.removeLast();
        StringBuilder out = new StringBuilder();
        List<String> components = s.fields().stream()
                .map(f -> (mayBeNull(merged, f) ? JavaTypes.nullable(types.fieldType(f)) : types.fieldType(f)) + " "
                        + f.name())
                .toList();
        out.append(docs.type(
                        s,
                        s.fields(),
                        "TensorRT's {@code struct " + s.namespace() + "::" + s.name() + "}, " + s.size() + " bytes"
                                + older.stream()
                                        .map(l -> ", " + l.struct().size() + " before TensorRT "
                                                + l.until().get())
                                        .collect(Collectors.joining())
                                + "." + JavaDocs.since(merged.span()),
                        merged.span()))
                .append(JavaDocs.USES_DEPRECATED);
        out.append("public record " + s.name() + "(" + String.join(", ", components) + ") {\n");
        layout(out, newest);
        out.append("    /** The layout in memory, as the loaded TensorRT has it. */\n"
                + "    public static StructLayout layout() {\n");
        older.forEach(l -> out.append(
                "        if (" + l.condition() + ") {\n            return " + l.holder() + ".LAYOUT;\n        }\n"));
        out.append("        return LAYOUT;\n    }\n\n");
        constructors(out, s, merged);
        s.fields().forEach(f -> accessor(out, merged, f));
        out.append("    /** Copies one out of native memory. */\n" + "    public static " + s.name()
                + " read(MemorySegment memory) {\n" + CHECKED);
        older.forEach(l -> out.append("        if (" + l.condition() + ") {\n            return " + l.holder()
                + ".read(memory);\n        }\n"));
        copies.read(out, s, s);
        out.append("    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */\n"
                + "    public void write(MemorySegment memory, SegmentAllocator allocator) {\n" + CHECKED
                + "        Given.argument(allocator, \"allocator\");\n");
        older.forEach(l -> out.append("        if (" + l.condition() + ") {\n            " + l.holder()
                + ".write(this, memory, allocator);\n            return;\n        }\n"));
        copies.write(out, s, s, "");
        out.append("    /** A native copy. */\n"
                + "    public MemorySegment allocate(SegmentAllocator allocator) {\n"
                + "        MemorySegment memory = Given.argument(allocator, \"allocator\").allocate(layout());\n"
                + "        write(memory, allocator);\n        return memory;\n    }\n");
        if (components.stream().anyMatch(c -> c.contains("[]"))) {
            identity(out, s);
        }
        older.forEach(l -> older(out, s, l));
        return out.append("}\n").toString();
    }

    /**
     * Whether a component may be null: a string, but for the name that every interface has, memory that is copied for its size
     * is told, what TensorRT may not have set yet, or what versions lack.
     */
    private boolean mayBeNull(MergedApi.Type<Struct> merged, Field f) {
        return StructCopies.bytes(merged.newest(), f).isPresent()
                || StructCopies.mayBeUnset(merged.newest(), f)
                || types.shape(f.type()).equals(Optional.of(JavaTypes.Shape.STRING))
                        && !f.name().equals("kind")
                || isLater(merged, f);
    }

    /** Whether older versions lack a component. */
    private static boolean isLater(MergedApi.Type<Struct> merged, Field f) {
        return !merged.members().get(f.name()).since().equals(merged.span().since());
    }

    /** How an older version lays the struct out. */
    private void older(StringBuilder out, Struct newest, Layout layout) {
        StringBuilder code = new StringBuilder();
        layout(code, layout);
        code.append("    static " + newest.name() + " read(MemorySegment memory) {\n");
        copies.read(code, newest, layout.struct());
        code.append("    static void write(" + newest.name()
                + " value, MemorySegment memory, SegmentAllocator allocator) {\n");
        copies.write(code, newest, layout.struct(), "value.");
        out.append("\n    /** As it was before TensorRT " + layout.until().get() + ". */\n    static final class "
                + layout.holder() + " {\n"
                + code.toString().stripTrailing().indent(4).replaceAll("(?m)^ +$", "") + "    }\n");
    }

    /** Of a component that older versions lack, or that may not be set. */
    private void accessor(StringBuilder out, MergedApi.Type<Struct> merged, Field f) {
        if (StructCopies.mayBeUnset(merged.newest(), f)) {
            out.append(
                    """
                        /** A {@link TensorRTException} where it is not set, or TensorRT has set it to a number that is no {@link %1$s}. */
                        public %1$s %2$s() {
                            if (%2$s == null) {
                                throw new TensorRTException("%3$s.%2$s is not set. In what TensorRT gave, it is not set yet, or is a %1$s that is not known here.");
                            }
                            return %2$s;
                        }

                    """.formatted(types.fieldType(f), f.name(), merged.newest().name()));
        }
        if (isLater(merged, f)) {
            Span span = merged.members().get(f.name());
            String name = merged.newest().name();
            out.append("""
                    /** Since TensorRT %3$s; a {@link TensorRTException} before. */
                    public %1$s %2$s() {
                        if (%2$s == null) {
                            throw new TensorRTException("%4$s.%2$s is in TensorRT %3$s and newer; " + TensorRT.version() + " is loaded.");
                        }
                        return %2$s;
                    }

                """.formatted(types.fieldType(f), f.name(), span.since(), name));
        }
    }

    private void layout(StringBuilder out, Layout layout) {
        Struct s = layout.struct();
        List<String> members = new ArrayList<>();
        long at = 0;
        for (Field f : s.fields()) {
            if (f.offset() > at) {
                members.add("MemoryLayout.paddingLayout(" + (f.offset() - at) + ")");
            }
            members.add(layout(f.type(), layout.since()) + ".withName(\"" + f.name() + "\")");
            at = f.offset() + f.type().size();
        }
        if (s.size() > at) {
            members.add("MemoryLayout.paddingLayout(" + (s.size() - at) + ")");
        }
        out.append("    static final StructLayout LAYOUT = MemoryLayout.structLayout(\n"
                + "            "
                + String.join(",\n            ", members) + ");\n\n");
    }

    /** The layout of a type in the versions from one on that share a layout of what it is in. */
    private String layout(CppType t, Version version) {
        return switch (t.kind()) {
            case ARRAY ->
                "MemoryLayout.sequenceLayout(" + t.count() + ", "
                        + layout(t.target().orElseThrow(), version) + ")";
            case POINTER -> "ADDRESS";
            case RECORD -> {
                Layout inner = layouts(t.name()).stream()
                        .filter(l -> l.since().compareTo(version) <= 0)
                        .reduce((first, second) -> second)
                        .orElseThrow();
                String holder = inner.holder().isEmpty() ? "" : "." + inner.holder();
                yield JavaTypes.typeName(t.name()) + holder + ".LAYOUT";
            }
            case ENUM -> StructCopies.enumLayout(t);
            default -> "JAVA_" + JavaTypes.primitive(t).toUpperCase();
        };
    }

    private void constructors(StringBuilder out, Struct s, MergedApi.Type<Struct> merged) {
        List<String> done = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        for (Field f : s.fields()) {
            String quoted = "\"" + s.name() + "." + f.name() + "\"";
            if (f.type().kind() == Kind.ARRAY) {
                done.add("copies the array");
                checks.add(f.name() + " = Given.argument(" + f.name() + ", " + quoted + ").clone();");
            } else if (JavaTypes.isStrings(f.type())) {
                done.add("copies the list");
                checks.add(f.name() + " = Given.elements(" + f.name() + ", " + quoted + ");");
            } else if (isReference(f) && !mayBeNull(merged, f)) {
                checks.add("Given.argument(" + f.name() + ", " + quoted + ");");
            }
        }
        if (checks.isEmpty()) {
            return;
        }
        done.add("checks that nothing is null" + (anyMayBeNull(merged, s) ? " that may not be" : ""));
        Optional<Field> array =
                s.fields().stream().filter(f -> f.type().kind() == Kind.ARRAY).findFirst();
        if (types.isCounted(s)) {
            Field count = s.fields().get(0);
            long most = array.orElseThrow().type().count();
            done.add("checks that there are at most " + most + " elements and that the array holds {@code "
                    + count.name() + "} of them");
            checks.add("if (%1$s > %3$d || %2$s.length < %1$s) {\n"
                            .formatted(count.name(), array.get().name(), most)
                    + "            throw new IllegalArgumentException(\n"
                    + "                    \"%1$s holds at most %4$d elements: %2$s is \" + %2$s + \", %3$s has \" + %3$s.length + \".\");\n"
                            .formatted(s.name(), count.name(), array.get().name(), most)
                    + "        }");
        } else if (array.isPresent()) {
            done.add("checks that there are " + array.get().type().count() + " elements");
            checks.add("if (%2$s.length != %3$d) {\n"
                            .formatted(
                                    s.name(),
                                    array.get().name(),
                                    array.get().type().count())
                    + "            throw new IllegalArgumentException(\"%1$s.%2$s has %3$d elements, not \" + %2$s.length + \".\");\n"
                            .formatted(
                                    s.name(),
                                    array.get().name(),
                                    array.get().type().count())
                    + "        }");
        }
        String doc = done.size() < 2
                ? done.getFirst()
                : String.join(", ", done.subList(0, done.size() - 1)) + ", and " + done.getLast();
        out.append("    /** " + doc.substring(0, 1).toUpperCase(Locale.ROOT) + doc.substring(1) + ". */\n"
                + "    public " + s.name() + " {\n        " + String.join("\n        ", checks) + "\n    }\n\n");
        array.ifPresent(f -> arrayMembers(out, s, f));
    }

    private void arrayMembers(StringBuilder out, Struct s, Field array) {
        if (types.isCounted(s)) {
            out.append("""
                    /** As many elements as are given. */
                    public static %1$s of(%2$s... %3$s) {
                        return new %1$s(Given.argument(%3$s, "%3$s").length, %3$s);
                    }

                """.formatted(s.name(), types.fieldType(array).replace("[]", ""), array.name()));
        }
        out.append("""
                /** A copy of the elements. */
                public %1$s %2$s() {
                    return %2$s.clone();
                }

            """.formatted(types.fieldType(array), array.name()));
    }

    /** Whether Java has an object for a field. */
    private boolean isReference(Field f) {
        return types.shape(f.type())
                .filter(shape -> shape != JavaTypes.Shape.PRIMITIVE && shape != JavaTypes.Shape.HANDLE)
                .isPresent();
    }

    private boolean anyMayBeNull(MergedApi.Type<Struct> merged, Struct s) {
        return s.fields().stream().anyMatch(f -> mayBeNull(merged, f));
    }

    private void identity(StringBuilder out, Struct s) {
        List<String> equal = new ArrayList<>();
        List<String> hash = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (Field f : s.fields()) {
            boolean array = f.type().kind() == Kind.ARRAY;
            equal.add((array ? "Arrays" : "Objects") + ".equals(" + f.name() + ", o." + f.name() + ")");
            hash.add(array ? "Arrays.hashCode(" + f.name() + ")" : f.name());
            text.add(f.name() + "=\" + " + (array ? "Arrays.toString(" + f.name() + ")" : f.name()));
        }
        out.append("""

                @Override
                public boolean equals(@Nullable Object other) {
                    return other instanceof %1$s o && %2$s;
                }

                @Override
                public int hashCode() {
                    return Objects.hash(%3$s);
                }

                @Override
                public String toString() {
                    return "%1$s[%4$s + "]";
                }
            """.formatted(
                        s.name(), String.join(" && ", equal), String.join(", ", hash), String.join(" + \", ", text)));
    }

    /** A count and a pointer to that many structs. */
    private String collection(Struct s, Span span) {
        Field count = s.fields().get(0);
        Field array = s.fields().get(1);
        String element = JavaTypes.typeName(array.type().target().orElseThrow().name());
        String doc = docs.type(
                s,
                List.of(array),
                "TensorRT's {@code struct " + s.namespace() + "::" + s.name() + "}, " + s.size()
                        + " bytes: a counted array of {@link " + element + "}." + JavaDocs.since(span),
                span);
        return doc + """
            public record %1$s(List<%2$s> %3$s) {
                static final StructLayout LAYOUT = MemoryLayout.structLayout(
                        JAVA_INT.withName("%4$s"), MemoryLayout.paddingLayout(4), ADDRESS.withName("%3$s"));

                /** The layout in memory. */
                public static StructLayout layout() {
                    return LAYOUT;
                }

                /** Copies the list. */
                public %1$s {
                    %3$s = Given.elements(%3$s, "%1$s.%3$s");
                }

                /** Copies one out of native memory. */
                public static %1$s read(MemorySegment memory) {
                    Calls.requireStruct(memory, LAYOUT, "memory");
                    int count = Math.max(0, memory.get(JAVA_INT, 0));
                    long size = %2$s.layout().byteSize();
                    MemorySegment array = memory.get(ADDRESS, 8).reinterpret(count * size);
                    List<%2$s> result = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        result.add(%2$s.read(array.asSlice(i * size, size)));
                    }
                    return new %1$s(result);
                }

                /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
                public void write(MemorySegment memory, SegmentAllocator allocator) {
                    Calls.requireStruct(memory, LAYOUT, "memory");
                    Given.argument(allocator, "allocator");
                    long size = %2$s.layout().byteSize();
                    MemorySegment array = allocator.allocate(%2$s.layout(), %3$s.size());
                    for (int i = 0; i < %3$s.size(); i++) {
                        %3$s.get(i).write(array.asSlice(i * size, size), allocator);
                    }
                    memory.set(JAVA_INT, 0, %3$s.size());
                    memory.set(ADDRESS, 8, array);
                }

                /** A native copy. */
                public MemorySegment allocate(SegmentAllocator allocator) {
                    MemorySegment memory = Given.argument(allocator, "allocator").allocate(LAYOUT);
                    write(memory, allocator);
                    return memory;
                }
            }
            """.formatted(s.name(), element, array.name(), count.name());
    }
}
