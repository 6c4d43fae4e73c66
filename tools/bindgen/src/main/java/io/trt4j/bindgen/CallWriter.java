package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the calls themselves: a method handle by the signature, the function, and what crosses the boundary. */
final class CallWriter {
    private final JavaTypes types;
    /** Every signature used so far, by the name of its holder: the letters of the result and the arguments. */
    private final Map<String, List<String>> signatures;

    private final boolean arrays;
    private final ArrayParameters pluginArrays;
    private final ArgumentWriter arguments;

    CallWriter(
            JavaTypes types,
            Map<String, List<String>> signatures,
            boolean arrays,
            ArrayParameters pluginArrays,
            ArgumentWriter arguments) {
        this.types = types;
        this.signatures = signatures;
        this.arrays = arrays;
        this.pluginArrays = pluginArrays;
        this.arguments = arguments;
    }

    List<String> letters(DowncallWriter.Form form) {
        Method m = form.method();
        List<String> letters = new ArrayList<>(List.of(types.carrier(m.result()), "J"));
        for (int i = 0; i < given(m); i++) {
            boolean array = arrays && types.arrayElement(m.parameters(), i).isPresent()
                    || pluginArrays.at(m, i).isPresent()
                    || pluginArrays.isAddress(m, i);
            letters.add(array ? "J" : types.carrier(m.parameters().get(i).type()));
        }
        letters.addAll(Collections.nCopies(nulls(m), "J"));
        return letters;
    }

    private static int nulls(Method m) {
        return m.forward().map(Forward::nulls).orElse(0);
    }

    /** How many of its arguments a method passes on: some inline ones ignore the last. */
    private static int given(Method m) {
        return nulls(m) == 0
                ? m.parameters().size()
                : m.forward().orElseThrow().parameters().size() - nulls(m);
    }

    String call(DowncallWriter.Form form, List<JavaParameter> parameters) {
        Method m = form.method();
        List<String> letters = letters(form);
        String holder = letters.getFirst() + "_" + String.join("", letters.subList(1, letters.size()));
        signatures.put(holder, letters);
        List<String> passed = new ArrayList<>();
        passed.add(form.target() + ".method(" + form.index() + ")");
        if (shape(m.result()) == Shape.STRUCT) {
            passed.add("(SegmentAllocator) arena$");
        }
        passed.add(form.target() + ".address");
        int count = nulls(m) == 0
                ? parameters.size()
                : arguments
                        .parameters(m.with(m.result(), m.parameters().subList(0, given(m)), m.signature()))
                        .size();
        parameters.subList(0, count).forEach(p -> passed.add(p.argument()));
        if (arrays && types.listElement(m).isPresent()) {
            passed.add("count$");
        }
        passed.addAll(Collections.nCopies(nulls(m), "0L"));
        return "Signatures." + holder + ".HANDLE.invokeExact(" + String.join(", ", passed) + ")";
    }

    /** An array of names, which is asked for its length first. */
    List<String> names(DowncallWriter.Form form) {
        Function<List<String>, String> call = arguments -> "(int) "
                + call(
                        form,
                        arguments.stream()
                                .map(a -> new JavaParameter("", "", a, Optional.empty()))
                                .toList());
        return List.of(
                "int size$ = " + call.apply(List.of("0", "MemorySegment.NULL")) + ";",
                "MemorySegment names$ = arena$.allocate(ADDRESS, Math.max(size$, 0));",
                "int count$ = Math.min(size$, " + call.apply(List.of("size$", "names$")) + ");",
                "List<String> result$ = NativeObject.list(names$.address(), count$, CStrings::read);",
                "call$.check();",
                "return result$;");
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }
}
