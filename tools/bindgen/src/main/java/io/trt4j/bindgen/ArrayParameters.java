package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arrays that a plugin is given, and those that it fills: Java arrays of what the structs are in Java. Those of which no
 * parameter tells the length, as in {@code enqueue}, are addresses.
 */
final class ArrayParameters {
    private final JavaTypes types;

    ArrayParameters(JavaTypes types) {
        this.types = types;
    }

    /**
     * An array, and how it crosses the boundary.
     *
     * @param count the C++ expression of its length, which is the same in Java's upcall
     * @param counted whether its length is the next parameter
     */
    record Array(Parameter parameter, String name, String element, String count, boolean counted, boolean filled) {
        String javaType() {
            return element + "[]";
        }

        /** The array that the method fills, in an upcall. */
        String local() {
            return name + "$";
        }
    }

    /** The array that begins at a parameter of a plugin's method; empty if there is none. */
    Optional<Array> at(Method m, int index) {
        Parameter p = m.parameters().get(index);
        CppType pointer = p.type();
        if (!types.roles.isPlugin(m.owner()) || pointer.kind() != Kind.POINTER) {
            return Optional.empty();
        }
        CppType element = pointer.target().orElseThrow();
        Optional<String> type = element(element);
        boolean counted = index + 1 < m.parameters().size()
                && m.parameters().get(index + 1).name().startsWith("nb")
                && m.parameters().get(index + 1).type().kind() == Kind.INTEGER;
        if (type.isEmpty() || !counted) {
            return Optional.empty();
        }
        String name = DowncallWriter.name(p);
        Optional<Array> tensors = name.equals("inOut")
                ? Optional.of(new Array(p, name, type.get(), "Tensors.known(pos, nbInputs, nbOutputs)", false, false))
                : Optional.empty();
        return tensors.or(() -> Optional.of(new Array(
                p, name, type.get(), DowncallWriter.name(m.parameters().get(index + 1)), true, !element.isConst())));
    }

    /** Whether a parameter is an array of which nothing tells the length. */
    boolean isAddress(Method m, int index) {
        return types.roles.isPlugin(m.owner())
                && types.shape(m.parameters().get(index).type()).equals(Optional.of(JavaTypes.Shape.MEMORY))
                && at(m, index).isEmpty();
    }

    private Optional<String> element(CppType t) {
        if (t.kind() == Kind.ENUM) {
            return Optional.of(JavaTypes.typeName(t.name()));
        }
        if (t.kind() == Kind.INTEGER && t.size() == 4 && !t.isConst()) {
            return Optional.of("int");
        }
        if (t.kind() != Kind.RECORD || !types.isStruct(t)) {
            return Optional.empty();
        }
        // Expressions are objects of TensorRT's.
        return Optional.of(t.name().endsWith("::DimsExprs") ? "IDimensionExpr[]" : JavaTypes.typeName(t.name()));
    }

    private static boolean isExpressions(Array a) {
        return a.element().equals("IDimensionExpr[]");
    }

    private static boolean isEnum(Array a) {
        return a.parameter().type().target().orElseThrow().kind() == Kind.ENUM;
    }

    private static String quoted(Array a) {
        return "\"" + a.name() + "\"";
    }

    /** The Java array of a native one, in an upcall. */
    String read(Array a) {
        String from = a.name() + ", " + a.count();
        if (isExpressions(a)) {
            return "PluginArrays.expressions(" + from + ", scope$)";
        }
        return isEnum(a)
                ? "PluginArrays.enums(" + from + ", " + a.element() + "::of, " + a.element() + "[]::new)"
                : "PluginArrays.structs(" + from + ", " + a.element() + ".layout(), " + a.element() + "::read, "
                        + a.element() + "[]::new)";
    }

    /** The Java array to be filled by an upcall. */
    String create(Array a) {
        String length = "[PluginArrays.length(" + a.name() + ", " + a.count() + ")]";
        String element = a.element().replace("[]", "");
        return a.javaType() + " " + a.local() + " = new " + element + length
                + a.element().substring(element.length()) + ";";
    }

    /** Copies what an upcall filled. */
    String copyBack(Array a) {
        String value = isEnum(a) ? ", " + a.element() + "::value" : "";
        return "PluginArrays.write(" + a.local() + value + ", " + a.name() + ", " + quoted(a) + ");";
    }

    /** The native array and its length, as arguments of a downcall. */
    String pass(Array a) {
        String length = a.counted() ? ", " + a.name() + ".length" : "";
        if (a.filled()) {
            return a.local() + ".address()" + length;
        }
        String value = isExpressions(a)
                ? ", arena$"
                : isEnum(a)
                        ? ", " + a.element() + "::value, arena$"
                        : ", " + a.element() + ".layout(), (s$, m$) -> s$.write(m$, arena$), arena$";
        return "PluginArrays.copy(Calls.given(" + a.name() + ", " + quoted(a) + ")" + value + ")" + length;
    }

    /** What a downcall does before the call, for an array that it fills. */
    String room(Array a) {
        String size = isExpressions(a) ? "DimsExprs.layout().byteSize()" : "4L";
        return "MemorySegment " + a.local() + " = arena$.allocate(" + size + " * Calls.given(" + a.name() + ", "
                + quoted(a) + ").length, 8);";
    }

    /** What a downcall does after it. */
    String fetch(Array a, Method m) {
        if (isExpressions(a)) {
            // An expression is good as long as its builder is.
            String builder = m.parameters().stream()
                    .map(DowncallWriter::name)
                    .filter(name -> name.equals("exprBuilder"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            m.signature() + " makes expressions, but this generator does not know for how long."));
            return "System.arraycopy(PluginArrays.expressions(" + a.local() + ".address(), " + a.name()
                    + ".length, life(" + builder + ")), 0, " + a.name() + ", 0, " + a.name() + ".length);";
        }
        return isEnum(a)
                ? "System.arraycopy(PluginArrays.enums(" + a.local() + ".address(), " + a.name() + ".length, "
                        + a.element() + "::of, " + a.element() + "[]::new), 0, " + a.name() + ", 0, " + a.name()
                        + ".length);"
                : "MemorySegment.copy(" + a.local() + ", JAVA_INT, 0, " + a.name() + ", 0, " + a.name() + ".length);";
    }

    /** The arrays of a method that it fills. */
    List<Array> filled(Method m) {
        List<Array> result = new ArrayList<>();
        for (int i = 0; i < m.parameters().size(); i++) {
            at(m, i).filter(Array::filled).ifPresent(result::add);
        }
        return result;
    }
}
