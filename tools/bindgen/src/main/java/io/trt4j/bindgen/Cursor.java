package io.trt4j.bindgen;

import static io.trt4j.bindgen.LibClang.CURSOR;
import static io.trt4j.bindgen.LibClang.LOCATION;
import static io.trt4j.bindgen.LibClang.RANGE;
import static io.trt4j.bindgen.LibClang.STRING;
import static io.trt4j.bindgen.LibClang.TOKEN;
import static io.trt4j.bindgen.LibClang.TYPE;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** A place in the syntax tree. */
final class Cursor {
    private final LibClang clang;
    private final MemorySegment raw;

    Cursor(LibClang clang, MemorySegment raw) {
        this.clang = clang;
        this.raw = raw;
    }

    int kind() {
        return raw.get(JAVA_INT, 0);
    }

    String spelling() {
        return clang.string(
                clang.call("clang_getCursorSpelling", FunctionDescriptor.of(STRING, CURSOR), clang.arena, raw));
    }

    Type type() {
        return type("clang_getCursorType");
    }

    Type resultType() {
        return type("clang_getCursorResultType");
    }

    Type enumIntegerType() {
        return type("clang_getEnumDeclIntegerType");
    }

    private Type type(String function) {
        return new Type(
                clang, (MemorySegment) clang.call(function, FunctionDescriptor.of(TYPE, CURSOR), clang.arena, raw));
    }

    long enumValue() {
        return (long) clang.call("clang_getEnumConstantDeclValue", FunctionDescriptor.of(JAVA_LONG, CURSOR), raw);
    }

    Cursor referenced() {
        return cursor("clang_getCursorReferenced");
    }

    Cursor semanticParent() {
        return cursor("clang_getCursorSemanticParent");
    }

    private Cursor cursor(String function) {
        return new Cursor(
                clang, (MemorySegment) clang.call(function, FunctionDescriptor.of(CURSOR, CURSOR), clang.arena, raw));
    }

    boolean isDefinition() {
        return flag("clang_isCursorDefinition");
    }

    boolean isVirtual() {
        return flag("clang_CXXMethod_isVirtual");
    }

    boolean isPure() {
        return flag("clang_CXXMethod_isPureVirtual");
    }

    boolean isConst() {
        return flag("clang_CXXMethod_isConst");
    }

    boolean isAnonymous() {
        return flag("clang_Cursor_isAnonymous");
    }

    boolean isBitField() {
        return flag("clang_Cursor_isBitField");
    }

    boolean isVariadic() {
        return flag("clang_Cursor_isVariadic");
    }

    boolean isVirtualBase() {
        return flag("clang_isVirtualBase");
    }

    boolean isDeleted() {
        return number("clang_getCursorAvailability") == 2;
    }

    /** Whether this is a template with arguments. */
    boolean isSpecialization() {
        return !clang.isNull(cursor("clang_getSpecializedCursorTemplate").raw);
    }

    /** The name that the linker knows a function by. */
    String symbol() {
        return clang.string(
                clang.call("clang_Cursor_getMangling", FunctionDescriptor.of(STRING, CURSOR), clang.arena, raw));
    }

    /** Deprecated by the header, as the compiler sees it. */
    boolean isDeprecated() {
        return number("clang_getCursorAvailability") == 1;
    }

    boolean isPublic() {
        return number("clang_getCXXAccessSpecifier") == 1;
    }

    private boolean flag(String function) {
        return number(function) != 0;
    }

    private int number(String function) {
        return (int) clang.call(function, FunctionDescriptor.of(JAVA_INT, CURSOR), raw);
    }

    /** Offset of a field in its record, in bytes. */
    long fieldOffset() {
        return (long) clang.call("clang_Cursor_getOffsetOfField", FunctionDescriptor.of(JAVA_LONG, CURSOR), raw) / 8;
    }

    boolean overrides() {
        return !overridden().isEmpty();
    }

    List<Cursor> overridden() {
        MemorySegment list = clang.arena.allocate(ADDRESS);
        MemorySegment count = clang.arena.allocate(JAVA_INT);
        clang.call("clang_getOverriddenCursors", FunctionDescriptor.ofVoid(CURSOR, ADDRESS, ADDRESS), raw, list, count);
        int n = count.get(JAVA_INT, 0);
        List<Cursor> result = new ArrayList<>();
        MemorySegment cursors = list.get(ADDRESS, 0).reinterpret(n * CURSOR.byteSize());
        for (int i = 0; i < n; i++) {
            MemorySegment copy = clang.arena.allocate(CURSOR);
            copy.copyFrom(cursors.asSlice(i * CURSOR.byteSize(), CURSOR.byteSize()));
            result.add(new Cursor(clang, copy));
        }
        return result;
    }

    /** The name of the file this is written in, without its folder. */
    String file() {
        String place = place();
        return place.substring(0, place.indexOf(':'));
    }

    /** The same and the line: {@code NvInfer.h:12}. */
    String place() {
        MemorySegment location = (MemorySegment)
                clang.call("clang_getCursorLocation", FunctionDescriptor.of(LOCATION, CURSOR), clang.arena, raw);
        MemorySegment file = clang.arena.allocate(ADDRESS);
        MemorySegment line = clang.arena.allocate(JAVA_INT);
        clang.call(
                "clang_getExpansionLocation",
                FunctionDescriptor.ofVoid(LOCATION, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
                location,
                file,
                line,
                MemorySegment.NULL,
                MemorySegment.NULL);
        String name = clang.string(clang.call(
                "clang_getFileName", FunctionDescriptor.of(STRING, ADDRESS), clang.arena, file.get(ADDRESS, 0)));
        return name.substring(name.lastIndexOf('/') + 1) + ":" + line.get(JAVA_INT, 0);
    }

    /** The tokens this is written with, comments left out. */
    List<String> tokens() {
        MemorySegment range = (MemorySegment)
                clang.call("clang_getCursorExtent", FunctionDescriptor.of(RANGE, CURSOR), clang.arena, raw);
        MemorySegment list = clang.arena.allocate(ADDRESS);
        MemorySegment count = clang.arena.allocate(JAVA_INT);
        clang.call(
                "clang_tokenize",
                FunctionDescriptor.ofVoid(ADDRESS, RANGE, ADDRESS, ADDRESS),
                clang.unit,
                range,
                list,
                count);
        int n = count.get(JAVA_INT, 0);
        MemorySegment tokens = list.get(ADDRESS, 0).reinterpret(n * TOKEN.byteSize());
        List<String> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            MemorySegment token = tokens.asSlice(i * TOKEN.byteSize(), TOKEN.byteSize());
            boolean comment =
                    (int) clang.call("clang_getTokenKind", FunctionDescriptor.of(JAVA_INT, TOKEN), token) == 4;
            if (!comment) {
                result.add(clang.string(clang.call(
                        "clang_getTokenSpelling",
                        FunctionDescriptor.of(STRING, ADDRESS, TOKEN),
                        clang.arena,
                        clang.unit,
                        token)));
            }
        }
        clang.call("clang_disposeTokens", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT), clang.unit, tokens, n);
        return result;
    }

    List<Cursor> children() {
        return clang.children(raw);
    }
}
