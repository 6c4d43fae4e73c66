package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the types that C++ declarations are made of, typedefs resolved. */
final class CppTypes {
    private final CppNames names;
    private final Predicate<Cursor> hasVtable;

    CppTypes(CppNames names, Predicate<Cursor> hasVtable) {
        this.names = names;
        this.hasVtable = hasVtable;
    }

    CppType type(Type t) {
        Type canonical = t.canonical();
        String spelling = spelling(t, canonical);
        boolean isConst = canonical.isConst();
        int kind = canonical.kind();
        return switch (kind) {
            case LibClang.TYPE_VOID -> new CppType(Kind.VOID, "void", isConst, 0, Optional.empty(), 0, spelling);
            case LibClang.TYPE_BOOL -> new CppType(Kind.BOOL, "bool", isConst, 1, Optional.empty(), 0, spelling);
            case LibClang.TYPE_POINTER ->
                new CppType(Kind.POINTER, "", isConst, 8, Optional.of(type(canonical.pointee())), 0, spelling);
            case LibClang.TYPE_LVALUE_REFERENCE ->
                new CppType(Kind.REFERENCE, "", isConst, 8, Optional.of(type(canonical.pointee())), 0, spelling);
            case LibClang.TYPE_CONSTANT_ARRAY ->
                new CppType(
                        Kind.ARRAY,
                        "",
                        isConst,
                        canonical.size(),
                        Optional.of(type(canonical.element())),
                        canonical.count(),
                        spelling);
            case LibClang.TYPE_ENUM ->
                new CppType(Kind.ENUM, key(canonical), isConst, canonical.size(), Optional.empty(), 0, spelling);
            case LibClang.TYPE_RECORD ->
                new CppType(Kind.RECORD, key(canonical), isConst, canonical.size(), Optional.empty(), 0, spelling);
            default -> arithmetic(canonical, kind, isConst, spelling);
        };
    }

    /** A parameter's type: that of an array is a pointer's. */
    private CppType parameterType(Type t) {
        Type canonical = t.canonical();
        boolean array =
                canonical.kind() == LibClang.TYPE_INCOMPLETE_ARRAY || canonical.kind() == LibClang.TYPE_CONSTANT_ARRAY;
        return array
                ? new CppType(
                        Kind.POINTER,
                        "",
                        canonical.isConst(),
                        8,
                        Optional.of(type(canonical.element())),
                        0,
                        spelling(t, canonical))
                : type(t);
    }

    List<Parameter> parameters(Cursor method) {
        List<Parameter> result = new ArrayList<>();
        for (Cursor p : method.children()) {
            if (p.kind() == LibClang.PARM_DECL) {
                String name = p.spelling().isEmpty() ? "arg" + result.size() : p.spelling();
                result.add(new Parameter(name, parameterType(p.type()), defaultValue(p)));
            }
        }
        return result;
    }

    private static Optional<List<String>> defaultValue(Cursor parameter) {
        List<String> tokens = parameter.tokens();
        int equals = tokens.indexOf("=");
        return equals < 0 ? Optional.empty() : Optional.of(tokens.subList(equals + 1, tokens.size()));
    }

    private String key(Type type) {
        Cursor declaration = type.declaration();
        // A class that adds only constructors to a struct, as DimsHW does to Dims, crosses as that struct.
        while (HeaderReader.NAMESPACES.contains(CppNames.namespace(declaration)) && addsNothing(declaration)) {
            declaration = Vtables.base(declaration).get();
        }
        String namespace = CppNames.namespace(declaration);
        return namespace.isEmpty() ? declaration.spelling() : namespace + "::" + names.name(declaration);
    }

    private boolean addsNothing(Cursor c) {
        return Vtables.base(c).isPresent()
                && !hasVtable.test(c)
                && c.children().stream().noneMatch(k -> k.kind() == LibClang.FIELD_DECL);
    }

    private static CppType arithmetic(Type canonical, int kind, boolean isConst, String spelling) {
        String name = canonical.spelling().replace("const ", "");
        if (kind == LibClang.TYPE_FLOAT || kind == LibClang.TYPE_DOUBLE) {
            return new CppType(Kind.FLOAT, name, isConst, canonical.size(), Optional.empty(), 0, spelling);
        }
        boolean integer = kind >= LibClang.TYPE_FIRST_INTEGER
                && kind <= LibClang.TYPE_LAST_INTEGER
                && canonical.size() <= Long.BYTES;
        return new CppType(
                integer ? Kind.INTEGER : Kind.OTHER, name, isConst, canonical.size(), Optional.empty(), 0, spelling);
    }

    /** As the header writes it, without the qualifications that only clang adds. */
    private static String spelling(Type t, Type canonical) {
        String s = t.spelling();
        if (s.contains("unnamed") || s.contains("anonymous")) {
            s = canonical.spelling();
        }
        return s.replaceAll("\\b(nvinfer1|nvonnxparser|apiv)::", "")
                .replaceAll("\\bv_\\d+_\\d+::", "")
                .replaceAll("\\b(class|struct|enum) ", "");
    }
}
