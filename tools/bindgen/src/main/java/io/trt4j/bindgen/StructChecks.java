package io.trt4j.bindgen;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Stops at structs and enums that would be misread. A struct's own fields are all that it has, and its bytes are all there
 * is to copy.
 */
final class StructChecks {
    private static final int MOST_ALIGNED = 8;

    private StructChecks() {}

    /**
     * Makes sure that a struct is laid out and passed as a struct of C with the same fields.
     *
     * @throws IllegalStateException if it is not
     */
    static void requirePlain(Cursor c) {
        List<Cursor> children = c.children();
        if (children.stream().anyMatch(k -> k.kind() == LibClang.UNION_DECL)) {
            throw unknown(c, "has a union");
        }
        if (children.stream().anyMatch(k -> isRecord(k) && k.isDefinition())) {
            throw unknown(c, "has a struct inside");
        }
        if (Vtables.base(c).filter(StructChecks::hasFields).isPresent()) {
            throw unknown(c, "has fields in its base");
        }
        for (Cursor k : children) {
            if (k.kind() == LibClang.CXX_METHOD && k.isPublic() && !k.isDeleted()) {
                throw unknown(k, c, "has method " + k.spelling());
            }
        }
        requireCopyable(c);
        List<Cursor> fields = fields(children);
        for (Cursor f : fields) {
            String problem = problem(f);
            if (problem != null) {
                throw unknown(f, c, "has field " + f.spelling() + ", which " + problem);
            }
        }
        requireNaturalLayout(c, fields);
    }

    /**
     * Makes sure that a class which is passed as the struct it derives from is copied as that one.
     *
     * @throws IllegalStateException if it is not
     */
    static void requireCopyable(Cursor c) {
        for (Cursor k : c.children()) {
            if (isCopying(c, k)) {
                throw unknown(c, "is copied or destroyed by code of its own");
            }
        }
        Vtables.base(c).ifPresent(StructChecks::requireCopyable);
    }

    private static String problem(Cursor field) {
        Type type = field.type().canonical();
        if (field.isBitField()) {
            return "is a bit field";
        } else if (!field.isPublic()) {
            return "is not public";
        }
        boolean array = type.kind() == LibClang.TYPE_CONSTANT_ARRAY;
        Type element = array ? type.element().canonical() : type;
        boolean known = isNumber(element)
                || element.kind() == LibClang.TYPE_POINTER
                        && element.pointee().canonical().kind() != LibClang.TYPE_FUNCTION
                || !array && (element.kind() == LibClang.TYPE_ENUM || isStruct(element));
        return known ? null : "is a " + field.type().spelling();
    }

    private static boolean isNumber(Type t) {
        boolean integer = t.kind() >= LibClang.TYPE_BOOL && t.kind() <= LibClang.TYPE_LAST_INTEGER;
        return integer && t.size() <= MOST_ALIGNED
                || t.kind() == LibClang.TYPE_FLOAT
                || t.kind() == LibClang.TYPE_DOUBLE;
    }

    private static boolean isStruct(Type t) {
        return t.kind() == LibClang.TYPE_RECORD && CppNames.isOurs(t.declaration());
    }

    /** As a compiler of C lays it out, and no more aligned than any number is. */
    private static void requireNaturalLayout(Cursor c, List<Cursor> fields) {
        long at = 0;
        long most = 1;
        for (Cursor f : fields) {
            Type type = f.type().canonical();
            long alignment = type.alignment();
            at = (at + alignment - 1) / alignment * alignment;
            if (f.fieldOffset() != at) {
                throw unknown(c, "is packed or aligned");
            }
            at += type.size();
            most = Math.max(most, alignment);
        }
        long size = (at + most - 1) / most * most;
        if (most > MOST_ALIGNED || c.type().alignment() != most || c.type().size() != size) {
            throw unknown(c, "is packed or aligned");
        }
    }

    private static boolean hasFields(Cursor c) {
        return !fields(c.children()).isEmpty()
                || Vtables.base(c).filter(StructChecks::hasFields).isPresent();
    }

    private static List<Cursor> fields(List<Cursor> children) {
        return children.stream().filter(k -> k.kind() == LibClang.FIELD_DECL).toList();
    }

    static boolean isRecord(Cursor c) {
        return c.kind() == LibClang.STRUCT_DECL || c.kind() == LibClang.CLASS_DECL || c.kind() == LibClang.UNION_DECL;
    }

    private static boolean isCopying(Cursor struct, Cursor member) {
        String own = struct.type().canonical().spelling();
        return member.kind() == LibClang.DESTRUCTOR
                || member.kind() == LibClang.CONSTRUCTOR
                        && member.children().stream()
                                .filter(p -> p.kind() == LibClang.PARM_DECL)
                                .findFirst()
                                .filter(p -> p.type()
                                        .canonical()
                                        .spelling()
                                        .matches("(const )?" + Pattern.quote(own) + " ?&&?"))
                                .isPresent();
    }

    /**
     * Makes sure that an enum crosses as a byte or an {@code int} of Java.
     *
     * @throws IllegalStateException if it does not
     */
    static void requireKnownSize(Cursor c) {
        long size = c.enumIntegerType().size();
        if (c.isAnonymous()) {
            throw HeaderReader.unknown(c, "what an enum without a name is for");
        }
        if (size != 1 && size != Integer.BYTES) {
            throw HeaderReader.unknown(
                    c, "how to use enum " + c.spelling() + ", which has " + size + " bytes instead of 1 or 4");
        }
    }

    private static IllegalStateException unknown(Cursor struct, String problem) {
        return unknown(struct, struct, problem);
    }

    private static IllegalStateException unknown(Cursor at, Cursor struct, String problem) {
        return HeaderReader.unknown(at, "how to lay out struct " + struct.spelling() + ", which " + problem);
    }
}
