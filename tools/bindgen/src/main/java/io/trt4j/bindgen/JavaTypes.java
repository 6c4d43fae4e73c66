package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Enumeration;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Struct;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How C++ types look in Java: what the user sees, and what crosses the boundary (the carrier). */
final class JavaTypes {
    /** Pointers to these are handles, not memory: they cross as {@code long}. */
    private static final Set<String> HANDLES =
            Set.of("CUstream_st", "CUevent_st", "cudnnContext", "cublasContext", DeviceAddresses.TARGET);

    private final MergedApi api;
    final Roles roles;

    JavaTypes(MergedApi api) {
        this.api = api;
        this.roles = new Roles(api);
    }

    enum Shape {
        VOID,
        PRIMITIVE,
        ENUM,
        /** The bits of an enum's constants. */
        FLAGS,
        STRING,
        HANDLE,
        MEMORY,
        OBJECT,
        CALLBACK,
        STRUCT,
        STRUCT_POINTER
    }

    /** The shape of a type, or empty for one Java cannot express ({@code std::vector}). */
    Optional<Shape> shape(CppType t) {
        return switch (t.kind()) {
            case VOID -> Optional.of(Shape.VOID);
            case BOOL, INTEGER, FLOAT -> Optional.of(flag(t).isPresent() ? Shape.FLAGS : Shape.PRIMITIVE);
            case ENUM -> Optional.of(Shape.ENUM);
            case RECORD -> isStruct(t) ? Optional.of(Shape.STRUCT) : Optional.empty();
            case POINTER, REFERENCE -> pointer(t, t.target().orElseThrow());
            case ARRAY, OTHER -> Optional.empty();
        };
    }

    private Optional<Shape> pointer(CppType pointer, CppType target) {
        if (pointer.isCharPointer() && target.isConst()) {
            return Optional.of(Shape.STRING);
        }
        if (target.kind() == Kind.RECORD) {
            if (HANDLES.contains(target.name())) {
                return Optional.of(Shape.HANDLE);
            }
            if (isStruct(target)) {
                boolean byReference = pointer.kind() == Kind.REFERENCE && target.isConst();
                return Optional.of(byReference || isCollection(struct(target)) ? Shape.STRUCT_POINTER : Shape.MEMORY);
            }
            Optional<Interface> known = interfaceOf(target);
            if (known.isPresent()) {
                return Optional.of(roles.isCallback(known.get()) ? Shape.CALLBACK : Shape.OBJECT);
            }
            return target.name().startsWith("std::") || target.spelling().contains("Collection_t")
                    ? Optional.empty()
                    : Optional.of(Shape.MEMORY);
        }
        return target.kind() == Kind.OTHER ? Optional.empty() : Optional.of(Shape.MEMORY);
    }

    /** The enum whose constants are the bits of a number: {@code BuilderFlag} of {@code BuilderFlags}. */
    Optional<Enumeration> flag(CppType t) {
        String name = t.spelling().replaceFirst("^const ", "");
        if (t.kind() != Kind.INTEGER || t.size() != 4 || !name.matches("\\w+s")) {
            return Optional.empty();
        }
        String constant = "::" + name.substring(0, name.length() - 1);
        return api.enums().entrySet().stream()
                .filter(e -> e.getKey().endsWith(constant))
                .map(e -> e.getValue().newest())
                .findFirst();
    }

    boolean isStruct(CppType t) {
        return api.structs().containsKey(t.name());
    }

    Struct struct(CppType t) {
        return api.structs().get(t.name()).newest();
    }

    /** The emitted interface behind a record type. */
    Optional<Interface> interfaceOf(CppType t) {
        return Optional.ofNullable(api.interfaces().get(t.name()))
                .map(MergedApi.Type::newest)
                .filter(roles::isEmitted);
    }

    Interface object(CppType pointer) {
        return interfaceOf(pointer.target().orElseThrow()).orElseThrow();
    }

    /** A struct that is a counted array of other structs: it is a Java array of them. */
    boolean isCollection(Struct s) {
        return s.fields().size() == 2
                && s.fields().get(0).name().startsWith("nb")
                && s.fields().get(1).type().isPointerTo(Kind.RECORD);
    }

    /** A struct that begins with the number of elements in use of the array that follows. */
    boolean isCounted(Struct s) {
        return s.fields().size() == 2
                && s.fields().get(0).name().startsWith("nb")
                && s.fields().get(1).type().kind() == Kind.ARRAY;
    }

    /** The type a user of the generated Java sees. */
    String javaType(CppType t) {
        return switch (shape(t).orElseThrow()) {
            case VOID -> "void";
            case PRIMITIVE -> primitive(t);
            case ENUM -> typeName(t.name());
            case FLAGS -> "Set<" + flagType(t) + ">";
            case STRING -> "String";
            case HANDLE -> "long";
            case MEMORY -> "MemorySegment";
            case OBJECT, CALLBACK -> typeName(object(t));
            case STRUCT -> typeName(t.name());
            case STRUCT_POINTER -> typeName(t.target().orElseThrow().name());
        };
    }

    /** The Java enum of flags. */
    String flagType(CppType t) {
        Enumeration e = flag(t).orElseThrow();
        return typeName(e.namespace() + "::" + e.name());
    }

    /** The letter of what crosses the boundary: a primitive's as in class files, A for memory, a struct's name. */
    String carrier(CppType t) {
        return switch (shape(t).orElseThrow()) {
            case VOID -> "V";
            case PRIMITIVE, FLAGS -> letter(primitive(t));
            case ENUM -> t.size() == 1 ? "B" : "I";
            case MEMORY -> "A";
            case STRING, HANDLE, OBJECT, CALLBACK, STRUCT_POINTER -> "J";
            case STRUCT -> struct(t).name();
        };
    }

    static String primitive(CppType t) {
        if (t.kind() == Kind.BOOL) {
            return "boolean";
        }
        if (t.kind() == Kind.FLOAT) {
            return t.name();
        }
        return switch ((int) t.size()) {
            case 1 -> "byte";
            case 2 -> "short";
            case 4 -> "int";
            default -> "long";
        };
    }

    static String letter(String primitive) {
        return switch (primitive) {
            case "boolean" -> "Z";
            case "byte" -> "B";
            case "short" -> "S";
            case "int" -> "I";
            case "long" -> "J";
            case "float" -> "F";
            default -> "D";
        };
    }

    /** The Java type of a field of a struct. */
    String fieldType(Field f) {
        CppType t = f.type();
        if (t.kind() == Kind.ARRAY) {
            CppType element = t.target().orElseThrow();
            return (element.kind() == Kind.POINTER ? "long" : primitive(element)) + "[]";
        }
        if (isStrings(t)) {
            return "List<String>";
        }
        return javaType(t);
    }

    /** Whether a field points to strings; how many there are is in the field before. */
    static boolean isStrings(CppType t) {
        return t.isPointerTo(Kind.POINTER) && t.target().orElseThrow().isCharPointer();
    }

    /** A pair (array, count) in C++ that is one array in Java; the count's name must begin with {@code nb}. */
    Optional<String> arrayElement(List<Parameter> parameters, int index) {
        if (index + 1 >= parameters.size()) {
            return Optional.empty();
        }
        Parameter count = parameters.get(index + 1);
        CppType array = parameters.get(index).type();
        if (!count.name().startsWith("nb") || count.type().kind() != Kind.INTEGER || array.kind() != Kind.POINTER) {
            return Optional.empty();
        }
        CppType element = array.target().orElseThrow();
        if (shape(element).equals(Optional.of(Shape.HANDLE))) {
            return Optional.of("long");
        }
        if (!element.isConst()) {
            return Optional.empty();
        }
        if (element.isCharPointer()) {
            return Optional.of("String");
        }
        if (element.isPointerTo(Kind.RECORD) && shape(element).equals(Optional.of(Shape.OBJECT))) {
            return Optional.of(javaType(element));
        }
        boolean numbers = element.kind() == Kind.INTEGER && element.size() >= 4;
        return numbers ? Optional.of(primitive(element)) : Optional.empty();
    }

    /** What the list has that a method gives: an array, and its length through the last parameter. */
    Optional<String> listElement(Method m) {
        if (m.parameters().isEmpty() || !m.result().isPointerTo(Kind.POINTER)) {
            return Optional.empty();
        }
        CppType count = m.parameters().getLast().type();
        boolean counts = (count.kind() == Kind.POINTER || count.kind() == Kind.REFERENCE)
                && count.target().orElseThrow().kind() == Kind.INTEGER
                && !count.target().orElseThrow().isConst();
        CppType element = m.result().target().orElseThrow();
        boolean known = element.isCharPointer()
                || shape(element).equals(Optional.of(Shape.OBJECT))
                || shape(element).equals(Optional.of(Shape.CALLBACK));
        return counts && known ? Optional.of(javaType(element)) : Optional.empty();
    }

    /** Whether a method fills an array of names with as many as it is told, and tells how many there are. */
    static boolean givesNames(Method m) {
        return m.parameters().size() == 2
                && m.parameters().get(0).name().equals("size")
                && m.result().kind() == Kind.INTEGER
                && m.parameters().get(1).type().isPointerTo(Kind.POINTER)
                && m.parameters().get(1).type().target().orElseThrow().isCharPointer();
    }

    /** Whether an enum's constants are the bits of numbers that methods take or give. */
    boolean isFlag(Enumeration e) {
        return api.interfaces().values().stream()
                .flatMap(type -> type.newest().methods().stream())
                .flatMap(m -> Stream.concat(
                        Stream.of(m.result()), m.parameters().stream().map(Parameter::type)))
                .anyMatch(t -> flag(t).equals(Optional.of(e)));
    }

    /** Whether a parameter is memory of the host, and the next one is how many bytes it has. */
    boolean isSized(List<Parameter> parameters, int index) {
        if (index + 1 >= parameters.size()) {
            return false;
        }
        CppType memory = parameters.get(index).type();
        Parameter size = parameters.get(index + 1);
        return memory.isPointerTo(Kind.VOID)
                && memory.target().orElseThrow().isConst()
                && size.type().kind() == Kind.INTEGER
                && size.name().matches("(?i).*(size|length)");
    }

    /** A type whose values may be null. */
    static String nullable(String type) {
        int simple = type.split("<")[0].lastIndexOf('.') + 1;
        return type.substring(0, simple) + "@Nullable " + type.substring(simple);
    }

    static String typeName(Interface type) {
        return typeName(type.namespace() + "::" + type.name());
    }

    /** The class of native objects of a callback. */
    static String nativeClass(Interface callback) {
        return callback.name() + "Native";
    }

    /** The expression of an object, which may be of another package. */
    static String wrapped(Interface type, String address, String life) {
        return "Wrapper.wrap(" + typeName(type) + ".class, " + address + ", " + life + ")";
    }

    /** The name in Java of a qualified one: simple within its own package's namespace, which imports nvinfer1's. */
    static String typeName(String qualified) {
        return qualified.startsWith("nvonnxparser::")
                ? "io.trt4j.onnxparser." + qualified.substring("nvonnxparser::".length())
                : qualified.substring(qualified.indexOf("::") + 2);
    }
}
