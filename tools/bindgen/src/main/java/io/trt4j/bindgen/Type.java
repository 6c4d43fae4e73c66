package io.trt4j.bindgen;

import static io.trt4j.bindgen.LibClang.CURSOR;
import static io.trt4j.bindgen.LibClang.STRING;
import static io.trt4j.bindgen.LibClang.TYPE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** A C++ type. */
final class Type {
    private final LibClang clang;
    private final MemorySegment raw;

    Type(LibClang clang, MemorySegment raw) {
        this.clang = clang;
        this.raw = raw;
    }

    int kind() {
        return raw.get(JAVA_INT, 0);
    }

    String spelling() {
        return clang.string(clang.call("clang_getTypeSpelling", FunctionDescriptor.of(STRING, TYPE), clang.arena, raw));
    }

    Type canonical() {
        return type("clang_getCanonicalType");
    }

    Type pointee() {
        return type("clang_getPointeeType");
    }

    Type element() {
        return type("clang_getArrayElementType");
    }

    private Type type(String function) {
        return new Type(
                clang, (MemorySegment) clang.call(function, FunctionDescriptor.of(TYPE, TYPE), clang.arena, raw));
    }

    boolean isConst() {
        return (int) clang.call("clang_isConstQualifiedType", FunctionDescriptor.of(JAVA_INT, TYPE), raw) != 0;
    }

    long size() {
        return (long) clang.call("clang_Type_getSizeOf", FunctionDescriptor.of(JAVA_LONG, TYPE), raw);
    }

    /** What its address is a multiple of. */
    long alignment() {
        return (long) clang.call("clang_Type_getAlignOf", FunctionDescriptor.of(JAVA_LONG, TYPE), raw);
    }

    long count() {
        return (long) clang.call("clang_getArraySize", FunctionDescriptor.of(JAVA_LONG, TYPE), raw);
    }

    Cursor declaration() {
        return new Cursor(clang, (MemorySegment) clang.call(
                "clang_getTypeDeclaration", FunctionDescriptor.of(CURSOR, TYPE), (SegmentAllocator) clang.arena, raw));
    }
}
