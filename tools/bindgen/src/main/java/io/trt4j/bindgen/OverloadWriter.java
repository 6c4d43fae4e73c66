package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes methods that call another of the same name, with arguments as Java users have them, or with fewer. */
final class OverloadWriter {
    private final JavaTypes types;
    /** Whether users call the methods: those of other implementations have no overloads. */
    private final boolean arrays;

    private final ArgumentWriter arguments;
    private final ResultWriter results;

    OverloadWriter(JavaTypes types, boolean arrays, ArgumentWriter arguments, ResultWriter results) {
        this.types = types;
        this.arrays = arrays;
        this.arguments = arguments;
        this.results = results;
    }

    /** The same with arguments as Java users have them: bytes in an array, flags one by one, memory of the host. */
    String overloads(Method m, List<JavaParameter> parameters) {
        StringBuilder out = new StringBuilder();
        if (arrays && parameters.stream().anyMatch(JavaParameter::isSized)) {
            out.append(withBytes(m, "public", parameters));
        }
        if (arrays && !parameters.isEmpty() && parameters.getLast().type().startsWith("Set<")) {
            JavaParameter last = parameters.getLast();
            String flag = last.type().substring("Set<".length(), last.type().length() - 1);
            out.append(overload(
                    m,
                    "public",
                    parameters,
                    "The same with the flags one by one.",
                    p -> p == last
                            ? p.as(
                                    flag + "...",
                                    "new HashSet<>(Arrays.asList(Given.argument(" + p.name() + ", \"" + p.name()
                                            + "\")))")
                            : p.as(p.type(), p.name())));
        }
        if (arrays && m.name().matches("set(Input|Output)?TensorAddress")) {
            out.append("""

                    /**
                     * The same with memory of the host, such as a shape tensor's: it is kept reachable until the tensor has other
                     * memory of the host or the context is closed.
                     */
                    public boolean %1$s(String tensorName, MemorySegment data) {
                        boolean result$ = %1$s(tensorName, Calls.hostAddress(data, "data"));
                        if (result$) {
                            life().refer(tensorName, data);
                        }
                        return result$;
                    }
                """.formatted(m.name()));
        }
        return out.toString();
    }

    /** The same method with bytes in an array; empty if it takes none. */
    String withBytes(Method m, String modifier, List<JavaParameter> parameters) {
        return parameters.stream().noneMatch(JavaParameter::isSized)
                ? ""
                : overload(
                        m,
                        modifier,
                        parameters,
                        "The same with an array.",
                        p -> p.isSized()
                                ? p.as(
                                        "byte[]",
                                        "MemorySegment.ofArray(Given.argument(" + p.name() + ", \"" + p.name() + "\"))")
                                : p.as(p.type(), p.name()));
    }

    private String overload(
            Method m,
            String modifier,
            List<JavaParameter> parameters,
            String doc,
            UnaryOperator<JavaParameter> conversion) {
        List<JavaParameter> converted = parameters.stream().map(conversion).toList();
        String call = m.name() + "("
                + converted.stream().map(JavaParameter::argument).collect(Collectors.joining(", ")) + ")";
        return "\n    /** " + doc + " */\n" + (m.deprecated() ? "    @Deprecated\n" : "") + "    "
                + modifier + " " + results.declaredResult(m) + " " + m.name() + "(" + JavaParameter.declare(converted)
                + ") {\n        "
                + (shape(m.result()) == Shape.VOID ? "" : "return ") + call + ";\n    }\n";
    }

    /** How a method is called without the last parameters, those that have defaults; empty where none has. */
    Optional<Shortened> withoutDefaults(Method m) {
        List<JavaParameter> parameters = arguments.parameters(m);
        int kept = parameters.size();
        while (kept > 0 && parameters.get(kept - 1).defaultValue().isPresent()) {
            kept--;
        }
        if (kept == parameters.size()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            JavaParameter p = parameters.get(i);
            String value = i < kept ? p.name() : p.defaultValue().orElseThrow();
            arguments.add(value.equals("null") ? "(" + p.type() + ") null" : value);
        }
        String call = m.name() + "(" + String.join(", ", arguments) + ")";
        String code = "\n    /** The same with C++'s default for what is left out. */\n"
                + (m.deprecated() ? "    @Deprecated\n" : "") + "    public "
                + results.declaredResult(m) + " " + m.name() + "(" + JavaParameter.declare(parameters.subList(0, kept))
                + ") {\n        "
                + (shape(m.result()) == Shape.VOID ? "" : "return ") + call + ";\n    }\n"
                + overloads(m, parameters.subList(0, kept));
        return Optional.of(new Shortened(ArgumentWriter.signature(m, parameters.subList(0, kept)), call, code));
    }

    /** A method without its last parameters: what it is called by in Java, the call of the whole one, and the code. */
    record Shortened(String signature, String call, String code) {}

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }
}
