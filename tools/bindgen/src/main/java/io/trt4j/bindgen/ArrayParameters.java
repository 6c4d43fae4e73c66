package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arrays that a plugin is given, and those that it fills: Java arrays of what the structs are in Java. Those of {@code
 * enqueue} are addresses. A text or bytes that a plugin gives through a pointer is an array of one.
 */
final class ArrayParameters {
    /** The array of inputs and outputs. */
    private static final String ALL = "inOut";

    private final JavaTypes types;

    ArrayParameters(JavaTypes types) {
        this.types = types;
    }

    /**
     * An array, and how it crosses the boundary.
     *
     * @param count the C++ expression of its length, which is the same in Java's upcall
     * @param counted what a downcall passes for the next parameter, the length, which Java does not have; empty where the
     *     next parameter is another one
     * @param expected the length that it must have in a downcall, if other parameters tell it
     */
    record Array(
            Parameter parameter,
            String name,
            String element,
            String count,
            Optional<String> counted,
            Optional<String> expected,
            boolean filled) {
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
        if (element.kind() == Kind.POINTER) {
            return ResultParameters.at(m, index);
        }
        Optional<String> type = element(element);
        Optional<Integer> count = count(m, index);
        if (type.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        String name = JavaParameter.name(p);
        Optional<String> none = Optional.empty();
        if (name.equals(ALL)) {
            // Of one tensor after the other, those after the one in question are not described yet.
            boolean one = m.parameters().getFirst().name().equals("pos");
            String known = one ? "Tensors.known(pos, nbInputs, nbOutputs)" : "Tensors.count(nbInputs, nbOutputs)";
            return Optional.of(new Array(
                    p, name, type.get(), known, none, Optional.of(known).filter(k -> !one), false));
        }
        boolean filled = !element.isConst();
        String length = JavaParameter.name(m.parameters().get(count.get()));
        if (count.get() != index + 1) {
            // The length is that of all inputs or outputs.
            String before = JavaParameter.name(m.parameters().get(count.get() - 1));
            String expected = before.equals(ALL) ? length : before + ".length";
            return Optional.of(new Array(p, name, type.get(), length, none, Optional.of(expected), filled));
        }
        if (length.equals("nbFormatCombinations")) {
            String all = "Tensors.combined(" + length + ", nbInputs, nbOutputs)";
            String counted = "Tensors.combinations(" + name + ", nbInputs, nbOutputs)";
            return Optional.of(new Array(p, name, type.get(), all, Optional.of(counted), none, filled));
        }
        return Optional.of(new Array(p, name, type.get(), length, Optional.of(name + ".length"), none, filled));
    }

    /**
     * The parameter that tells an array's length: the next one, or the one of all arrays of inputs, or of outputs, which
     * stands behind one of them or behind the array of both.
     */
    private static Optional<Integer> count(Method m, int index) {
        String name = m.parameters().get(index).name();
        if (isCount(m, index + 1)
                && !isOfOthers(name, m.parameters().get(index + 1).name())) {
            return Optional.of(index + 1);
        }
        for (String side : List.of("input", "output")) {
            for (int i = 1; i < m.parameters().size(); i++) {
                String all = "nb" + side.substring(0, 1).toUpperCase() + side.substring(1) + "s";
                String before = m.parameters().get(i - 1).name();
                if (name.startsWith(side)
                        && isCount(m, i)
                        && m.parameters().get(i).name().equals(all)
                        && (before.startsWith(side) || before.equals(ALL))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an array of outputs stands before the number of inputs, or one of inputs before that of outputs. */
    private static boolean isOfOthers(String array, String count) {
        return array.startsWith("output") && count.equals("nbInputs")
                || array.startsWith("input") && count.equals("nbOutputs");
    }

    private static boolean isCount(Method m, int index) {
        return index < m.parameters().size()
                && m.parameters().get(index).name().startsWith("nb")
                && m.parameters().get(index).type().kind() == Kind.INTEGER;
    }

    /** Whether a parameter is an array of which nothing tells the length. */
    boolean isAddress(Method m, int index) {
        return types.roles.isPlugin(m.owner())
                && types.shape(m.parameters().get(index).type()).equals(Optional.of(JavaTypes.Shape.MEMORY))
                && !m.parameters().get(index).type().isPointerTo(Kind.VOID)
                && at(m, index).isEmpty();
    }

    /** Whether a parameter is the memory that a plugin of version 2 is saved to, as large as it has said before. */
    static boolean isBuffer(Method m, int index) {
        return m.name().equals("serialize") && m.parameters().get(index).type().isPointerTo(Kind.VOID);
    }

    /**
     * Makes sure that each array of a plugin's method has its length, but for those of {@code enqueue}.
     *
     * @throws IllegalStateException naming the one that has none
     */
    void requireLengths(Method m) {
        for (int i = 0; i < m.parameters().size(); i++) {
            if (i > 0 && at(m, i - 1).flatMap(Array::counted).isPresent()) {
                continue;
            }
            boolean memory = types.shape(m.parameters().get(i).type()).equals(Optional.of(JavaTypes.Shape.MEMORY));
            boolean known = at(m, i).isPresent() || types.isSized(m.parameters(), i) || isBuffer(m, i);
            if (types.roles.isPlugin(m.owner()) && memory && !known && !m.name().equals("enqueue")) {
                throw new IllegalStateException("this generator does not know how long the array "
                        + m.parameters().get(i).name() + " of " + m.signature()
                        + " is: its length, a number whose name begins with nb, must be the next parameter.");
            }
        }
    }

    /** What a plugin's method returns by value that is an array in Java: the dimensions of a tensor. */
    Optional<String> result(Method m) {
        return Optional.of(m.result())
                .filter(t -> types.roles.isPlugin(m.owner()) && t.kind() == Kind.RECORD)
                .flatMap(this::element)
                .filter(element -> element.endsWith("]"));
    }

    private Optional<String> element(CppType t) {
        if (t.kind() == Kind.ENUM) {
            return Optional.of(JavaTypes.typeName(t.name()));
        }
        if (t.kind() == Kind.INTEGER && t.size() == 4) {
            return Optional.of("int");
        }
        if (t.kind() == Kind.BOOL && t.isConst()) {
            return Optional.of("boolean");
        }
        if (t.kind() != Kind.RECORD || !types.isStruct(t)) {
            return Optional.empty();
        }
        // Expressions are objects of TensorRT's.
        return Optional.of(t.name().endsWith("::DimsExprs") ? "IDimensionExpr[]" : JavaTypes.typeName(t.name()));
    }

    /** Whether the elements are made of objects that are good during a call only. */
    boolean isScoped(Array a) {
        return isExpressions(a);
    }

    private static boolean isPrimitive(Array a) {
        return a.element().matches("int|boolean");
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
        if (isPrimitive(a)) {
            return "PluginArrays." + a.element() + "s(" + from + ")";
        }
        return isEnum(a)
                ? "PluginArrays.enums(" + from + ", " + a.element() + "::of, " + a.element() + "[]::new)"
                : "PluginArrays.structs(" + from + ", " + a.element() + ".layout(), " + a.element() + "::read, "
                        + a.element() + "[]::new)";
    }

    /** The Java array to be filled by an upcall. */
    String create(Array a) {
        String length =
                ResultParameters.isResult(a) ? "[1]" : "[PluginArrays.length(" + a.name() + ", " + a.count() + ")]";
        String element = a.element().replace("[]", "");
        return a.javaType() + " " + a.local() + " = new " + element + length
                + a.element().substring(element.length()) + ";";
    }

    /** Copies what an upcall filled. */
    String copyBack(Array a) {
        if (ResultParameters.isResult(a)) {
            return ResultParameters.give(a);
        }
        boolean struct = !isEnum(a) && !isPrimitive(a) && !isExpressions(a);
        String value = isEnum(a)
                ? ", " + a.element() + "::value"
                : struct ? ", " + a.element() + ".layout(), " + a.element() + "::write" : "";
        return "PluginArrays.write(" + a.local() + value + ", " + a.name() + ", " + quoted(a) + ");";
    }

    /** The native array and its length, as arguments of a downcall. */
    String pass(Array a) {
        String length = a.counted().map(counted -> ", " + counted).orElse("");
        if (a.filled()) {
            return a.local() + ".address()" + length;
        }
        String value = isExpressions(a) || isPrimitive(a)
                ? ", arena$"
                : isEnum(a)
                        ? ", " + a.element() + "::value, arena$"
                        : ", " + a.element() + ".layout(), (s$, m$) -> s$.write(m$, arena$), arena$";
        String given = a.expected()
                .map(as -> "PluginArrays.asLong(" + a.name() + ", " + as + ", " + quoted(a) + ")")
                .orElse("Given.argument(" + a.name() + ", " + quoted(a) + ")");
        if (a.name().equals(ALL) && a.expected().isEmpty()) {
            given += ", Tensors.count(pos, nbInputs, nbOutputs)"; // of which those after pos are not told
        }
        return "PluginArrays.copy(" + given + value + ")" + length;
    }

    /** What a downcall does before the call, for an array that it fills. */
    String room(Array a) {
        if (ResultParameters.isResult(a)) {
            return ResultParameters.room(a);
        }
        String size = isExpressions(a)
                ? "DimsExprs.layout().byteSize()"
                : isEnum(a) || isPrimitive(a) ? "4L" : a.element() + ".layout().byteSize()";
        return "MemorySegment " + a.local() + " = arena$.allocate(" + size + " * Given.argument(" + a.name() + ", "
                + quoted(a) + ").length, 8);";
    }

    /** What a downcall does after it. */
    String fetch(Array a, Method m) {
        if (isExpressions(a)) {
            return "System.arraycopy(PluginArrays.expressions(" + a.local() + ".address(), " + a.name() + ".length, "
                    + life(m) + "), 0, " + a.name() + ", 0, " + a.name() + ".length);";
        }
        if (ResultParameters.isResult(a)) {
            return ResultParameters.take(a);
        }
        if (isPrimitive(a)) {
            return "MemorySegment.copy(" + a.local() + ", JAVA_INT, 0, " + a.name() + ", 0, " + a.name() + ".length);";
        }
        String from = a.local() + ".address(), " + a.name() + ".length, ";
        String copied = isEnum(a)
                ? "PluginArrays.enums(" + from + a.element() + "::of, "
                : "PluginArrays.structs(" + from + a.element() + ".layout(), " + a.element() + "::read, ";
        return "System.arraycopy(" + copied + a.element() + "[]::new), 0, " + a.name() + ", 0, " + a.name()
                + ".length);";
    }

    /** An expression is good as long as its builder is. */
    private static String life(Method m) {
        return m.parameters().stream()
                .map(JavaParameter::name)
                .filter(name -> name.equals("exprBuilder"))
                .findFirst()
                .map(builder -> "life(" + builder + ")")
                .orElseThrow(() -> new IllegalStateException(
                        m.signature() + " makes expressions, but this generator does not know for how long."));
    }

    /** The Java array that a downcall makes of a struct which was returned. */
    String fetchResult(Method m, String struct) {
        return "PluginArrays.dimensions(" + struct + ", " + life(m) + ", \"" + m.owner() + "." + m.name() + "\")";
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
