package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Field;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how a struct's components are copied from and to native memory that a version lays out in its way. */
final class StructCopies {
    private final JavaTypes types;

    StructCopies(JavaTypes types) {
        this.types = types;
    }

    /** The body of a method that reads a struct that a version lays out as {@code in}. */
    void read(StringBuilder out, Struct s, Struct in) {
        List<String> arguments = new ArrayList<>();
        if (types.isCounted(s)) {
            out.append("""
                        int count = memory.get(JAVA_INT, %d);
                        if (count > %d) {
                            throw new TensorRTException("TensorRT gave a %s with " + count + " elements.");
                        }
                """.formatted(
                    in.fields().get(0).offset(), in.fields().get(1).type().count(), s.name()));
        }
        for (Field newest : s.fields()) {
            Field f = field(in, newest).orElse(null);
            if (f == null) {
                arguments.add("null");
            } else if (f.type().kind() == Kind.ARRAY) {
                String element = types.fieldType(f).replace("[]", "");
                String length = types.isCounted(s)
                        ? "Math.max(0, count)"
                        : Long.toString(f.type().count());
                String array = "memory.asSlice(%d, %s * %dL).toArray(JAVA_%s)"
                        .formatted(
                                f.offset(),
                                length,
                                f.type().target().orElseThrow().size(),
                                element.toUpperCase());
                out.append("        %s %s = %s;\n"
                        .formatted(
                                types.fieldType(newest),
                                f.name(),
                                isNarrower(f, newest) ? "Narrowing.widened(" + array + ")" : array));
                arguments.add(f.name());
            } else {
                arguments.add(get(in, f));
            }
        }
        out.append("        return new " + s.name() + "(" + String.join(", ", arguments) + ");\n    }\n\n");
    }

    /** Whether a struct says by the type and the number of its elements how large the memory is that it points to. */
    private static boolean isTyped(Struct s) {
        return s.fields().stream().anyMatch(f -> f.type().name().matches(".*::(DataType|PluginFieldType)"));
    }

    /** The field that has the number of bytes that another one points to. */
    static Optional<Field> bytes(Struct in, Field pointer) {
        return in.fields().stream()
                .filter(f -> f.name().equals(pointer.name() + "Size"))
                .findFirst();
    }

    /** Whether TensorRT asks plugins about tensors before it has set this: quick plugins are asked what types they take. */
    static boolean mayBeUnset(Struct s, Field f) {
        return s.name().equals("PluginTensorDesc") && f.type().kind() == Kind.ENUM;
    }

    private static Field before(Struct in, Field f) {
        return in.fields().get(in.fields().indexOf(f) - 1);
    }

    private static Field field(Struct in, Kind kind) {
        return in.fields().stream()
                .filter(f -> f.type().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Field> field(Struct in, Field newest) {
        return in.fields().stream().filter(f -> f.name().equals(newest.name())).findFirst();
    }

    /** Whether an older version has fewer bits for a number than the newest one, which Java has. */
    private boolean isNarrower(Field older, Field newest) {
        return !types.fieldType(older).equals(types.fieldType(newest));
    }

    private String get(Struct in, Field f) {
        CppType t = f.type();
        String at = ", " + f.offset() + ")";
        return switch (types.shape(t).orElseThrow()) {
            case ENUM -> {
                String number = "memory.get(" + enumLayout(t) + at;
                String value = types.javaType(t) + ".of(" + number + ")";
                yield mayBeUnset(in, f) ? types.javaType(t) + ".isKnown(" + number + ") ? " + value + " : null" : value;
            }
            case STRING -> "CStrings.read(memory.get(JAVA_LONG" + at + ")";
            case STRUCT -> types.javaType(t) + ".read(memory.asSlice(" + f.offset() + ", " + t.size() + "))";
            case MEMORY -> {
                String pointer = "memory.get(ADDRESS" + at;
                Optional<Field> bytes = bytes(in, f);
                if (JavaTypes.isStrings(t)) {
                    yield "CStrings.list(" + pointer + ", " + get(in, before(in, f)) + ")";
                }
                if (bytes.isPresent()) {
                    yield "Calls.copy(" + pointer + ", " + get(in, bytes.get()) + ")";
                }
                if (!isTyped(in)) {
                    yield pointer;
                }
                String type = get(in, field(in, Kind.ENUM));
                yield "ElementSizes.sized(memory.get(ADDRESS" + at + ", " + type + ", "
                        + get(in, field(in, Kind.INTEGER)) + ")";
            }
            default -> "memory.get(JAVA_" + types.javaType(t).toUpperCase() + at;
        };
    }

    /** The body of a method that writes {@code of}'s components as a version lays them out. */
    void write(StringBuilder out, Struct s, Struct in, String of) {
        for (Field newest : s.fields()) {
            field(in, newest)
                    .ifPresent(f -> out.append("        ")
                            .append(set(s, in, f, newest, of))
                            .append(";\n"));
        }
        out.append("    }\n\n");
    }

    private String set(Struct s, Struct in, Field f, Field newest, String of) {
        CppType t = f.type();
        boolean hidden = f.name().equals("memory") || f.name().equals("allocator"); // by the method's parameter
        String value = (hidden && of.isEmpty() ? "this." : of) + f.name() + (mayBeUnset(in, f) ? "()" : "");
        String what = ", \"" + s.name() + "." + f.name() + "\")";
        if (t.kind() == Kind.ARRAY) {
            String element = types.fieldType(f).replace("[]", "").toUpperCase();
            String length = types.isCounted(s)
                    ? "Math.max(0, " + of + s.fields().get(0).name() + ")"
                    : Long.toString(t.count());
            String array = isNarrower(f, newest) ? "Narrowing.narrowed(" + value + ", " + length + what : value;
            return "MemorySegment.copy(" + array + ", 0, memory, JAVA_" + element + ", " + f.offset() + ", " + length
                    + ")";
        }
        Optional<Field> counted = in.fields().stream()
                .filter(p -> JavaTypes.isStrings(p.type()) && before(in, p).equals(f))
                .findFirst();
        Optional<Field> sized = in.fields().stream()
                .filter(p -> bytes(in, p).equals(Optional.of(f)))
                .findFirst();
        if (counted.isPresent()) {
            value = of + counted.get().name() + ".size()";
        } else if (sized.isPresent()) {
            String bytes = of + sized.get().name();
            value = bytes + " == null ? 0 : " + bytes + ".byteSize()";
        }
        if (isNarrower(f, newest)) {
            value = "Narrowing.narrowed(" + value + what;
        }
        String at = ", " + f.offset() + ", ";
        return switch (types.shape(t).orElseThrow()) {
            case ENUM -> "memory.set(" + enumLayout(t) + at + (t.size() == 1 ? "(byte) " : "") + value + ".value())";
            case STRING ->
                "memory.set(JAVA_LONG" + at + "CStrings.allocateOrNull(" + value + ", \"" + s.name() + "." + f.name()
                        + "\", allocator))";
            case STRUCT ->
                "Given.argument(" + value + what + ".write(memory.asSlice(" + f.offset() + ", " + t.size()
                        + "), allocator)";
            case MEMORY -> {
                if (JavaTypes.isStrings(t)) {
                    yield "memory.set(ADDRESS" + at + "CStrings.array(" + value + ", \"" + s.name() + "." + f.name()
                            + "\", allocator))";
                }
                if (bytes(in, f).isPresent()) {
                    yield "memory.set(ADDRESS" + at + "Calls.copy(" + value + ", allocator))";
                }
                // TensorRT keeps weights, so they were copied to where they last; anything else it reads during the
                // call.
                String copy = s.name().equals("Weights") || !isTyped(in)
                        ? value
                        : "ElementSizes.copy(" + value + ", " + of
                                + field(in, Kind.ENUM).name() + ", " + of
                                + field(in, Kind.INTEGER).name() + ", " + of + "name, allocator)";
                yield "memory.set(ADDRESS" + at + copy + ")";
            }
            default -> "memory.set(JAVA_" + types.javaType(t).toUpperCase() + at + value + ")";
        };
    }

    /** The layout of an enum in memory. */
    static String enumLayout(CppType t) {
        return t.size() == 1 ? "JAVA_BYTE" : "JAVA_INT";
    }
}
