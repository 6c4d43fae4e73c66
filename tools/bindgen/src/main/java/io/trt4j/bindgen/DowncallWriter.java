package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Forward;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.Api.Version;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes Java methods that call C++ ones through a vtable. */
final class DowncallWriter {
    private final JavaTypes types;
    /** Whether an array and its count become one Java array, and null and memory too small are refused. */
    private final boolean arrays;

    private final ArrayParameters pluginArrays;
    private final JavaDocs docs;
    final ResultWriter results;
    final ArgumentWriter arguments;
    final OverloadWriter overloads;
    private final CallWriter calls;

    DowncallWriter(JavaTypes types, Map<String, List<String>> signatures, boolean arrays, JavaDocs docs) {
        this.types = types;
        this.arrays = arrays;
        this.pluginArrays = new ArrayParameters(types);
        this.results = new ResultWriter(types, arrays, pluginArrays);
        this.arguments = new ArgumentWriter(types, arrays, pluginArrays, results);
        this.calls = new CallWriter(types, signatures, arrays, pluginArrays, arguments);
        this.overloads = new OverloadWriter(types, arrays, arguments, results);
        this.docs = docs;
    }

    /**
     * A C++ method as some versions have it.
     *
     * @param target the Java field that holds the C++ object whose vtable is called
     * @param index of the method in that object's table
     * @param named the versions in which that table has a function of its name, be it another one
     */
    record Form(Method method, Span span, String target, int index, List<Version> named) {}

    /**
     * What a method's older versions are called by in Java and a newer one with defaults for its last parameters is, too.
     *
     * @param call of the newer one
     */
    record Successor(Span span, String call) {}

    /**
     * One method; empty where a type cannot be expressed.
     *
     * @param forms of the method, newest first
     */
    Optional<String> write(Interface owner, List<Form> forms, boolean override, Optional<Successor> successor) {
        Method m = forms.getFirst().method();
        boolean expressible = types.shape(m.result()).isPresent()
                && m.parameters().stream().allMatch(p -> types.shape(p.type()).isPresent());
        if (!expressible) {
            return Optional.empty();
        }
        List<JavaParameter> parameters = arguments.parameters(m);
        List<String> lines = new ArrayList<>(refusals(owner, forms, span(forms, successor)));
        successor.ifPresent(s -> {
            lines.add("if (!" + isBefore(s.span()) + ") {");
            lines.addAll(
                    shape(m.result()) == Shape.VOID
                            ? List.of("    " + s.call() + ";", "    return;")
                            : List.of("    return " + s.call() + ";"));
            lines.add("}");
        });
        lines.addAll(older(owner, forms));
        lines.addAll(body(owner, m, forms.getFirst(), parameters));
        StringBuilder out = new StringBuilder();
        List<String> names = parameters.stream().map(JavaParameter::name).toList();
        out.append(docs.method(owner, m, names, span(forms, successor), notes(m)));
        if (override) {
            out.append("    @Override\n");
        }
        out.append("    public " + results.declaredResult(m) + " " + m.name() + "(" + JavaParameter.declare(parameters)
                + ") {\n");
        boolean answers = answersAlone(owner, m);
        boolean arena = lines.stream().anyMatch(line -> line.contains("arena$"));
        out.append(answers ? "        Lifetime life$ = acquire();\n" : "        NativeCall call$ = enter();\n");
        out.append(arena ? "        try (Arena arena$ = " + newArena(owner) + ") {\n" : "        try {\n");
        lines.forEach(line -> out.append("            " + line + "\n"));
        out.append("        } catch (Throwable t$) {\n            throw Calls.failed(t$);\n        } finally {\n"
                + (answers ? "            life$.release();\n" : "            call$.exit();\n") + "        }\n    }\n");
        return Optional.of(out.append(overloads.overloads(m, parameters)).toString());
    }

    /** What clients implement is given arguments that a test kit may guard. */
    private String newArena(Interface owner) {
        return types.roles.isImplemented(owner) ? "Arguments.arena()" : "Arena.ofConfined()";
    }

    /** Whether TensorRT answers without calling anything back, so that nothing can go wrong meanwhile. */
    private boolean answersAlone(Interface owner, Method m) {
        return m.signature().endsWith(" const")
                && m.name().matches("getNb\\w+|getFlags|getMaxThreads|isParentSearchEnabled|size|type")
                && m.parameters().isEmpty()
                && Set.of(Shape.PRIMITIVE, Shape.ENUM, Shape.FLAGS).contains(shape(m.result()))
                && !types.roles.isImplemented(owner)
                && !types.roles.isHosted(owner);
    }

    private static Span span(List<Form> forms, Optional<Successor> successor) {
        Span oldest = forms.stream()
                .map(Form::span)
                .min(Comparator.comparing(Span::since))
                .orElseThrow();
        Span newest = successor.map(Successor::span).orElse(forms.getFirst().span());
        return new Span(
                oldest.since(),
                oldest.isFirstKnown(),
                newest.until(),
                oldest.isReconstructed() && newest.isReconstructed());
    }

    private static String isBefore(Span span) {
        return isBefore(span.since());
    }

    private static String isBefore(Version version) {
        return "LoadedVersion.isBefore(" + version.major() + ", " + version.minor() + ")";
    }

    /** Where a version lacks the method, its name may be another function's, which takes other arguments. */
    private static List<String> refusals(Interface owner, List<Form> forms, Span span) {
        Method m = forms.getFirst().method();
        List<Version> named =
                forms.stream().flatMap(form -> form.named().stream()).toList();
        String what = owner.name() + "." + m.name()
                + m.parameters().stream().map(JavaParameter::name).collect(Collectors.joining(", ", "(", ")"))
                + " is in TensorRT " + span.since()
                + span.until().map(until -> " until " + until).orElse(" and newer");
        List<String> lines = new ArrayList<>();
        if (named.stream().anyMatch(v -> v.compareTo(span.since()) < 0)) {
            lines.addAll(refusal(isBefore(span), what));
        }
        span.until()
                .filter(until -> named.stream().anyMatch(v -> v.compareTo(until) >= 0))
                .ifPresent(until -> lines.addAll(refusal("!" + isBefore(until), what)));
        return lines;
    }

    private static List<String> refusal(String condition, String what) {
        return List.of(
                "if (" + condition + ") {",
                "    throw new TensorRTException(\"" + what + "; \" + TensorRT.version() + \" is loaded.\");",
                "}");
    }

    /** How a method is called in older versions, where that differs from the newest one; the oldest first. */
    private List<String> older(Interface owner, List<Form> forms) {
        List<String> lines = new ArrayList<>();
        Form newer = forms.getFirst();
        for (Form form : forms.subList(1, forms.size())) {
            if (!isCalledAs(form, newer)) {
                if (!isOlderForm(form.method(), forms.getFirst().method())
                        || form.span().until().isEmpty()
                        || form.span().until().get().compareTo(newer.span().since()) > 0) {
                    throw new IllegalStateException("this generator does not know how to call "
                            + form.method().signature() + " and "
                            + newer.method().signature() + ", which a version has both.");
                }
                List<String> call = new ArrayList<>();
                call.add("if (" + isBefore(newer.span()) + ") {");
                olderBody(owner, forms.getFirst().method(), form).forEach(line -> call.add("    " + line));
                call.add("}");
                lines.addAll(0, call);
            }
            newer = form;
        }
        return lines;
    }

    private boolean isCalledAs(Form one, Form other) {
        return one.target().equals(other.target())
                && one.index() == other.index()
                && calls.letters(one).equals(calls.letters(other));
    }

    private List<String> olderBody(Interface owner, Method newest, Form form) {
        Method older = form.method().withNamesOf(newest);
        List<JavaParameter> parameters = new ArrayList<>();
        List<JavaParameter> wanted = arguments.parameters(newest);
        for (JavaParameter p : arguments.parameters(older)) {
            boolean narrower = !p.type().equals(wanted.get(parameters.size()).type());
            String what = "\"" + owner.name() + "." + older.name() + ": " + p.name() + "\"";
            parameters.add(narrower ? p.passed("Narrowing.narrowed(" + p.name() + ", " + what + ")") : p);
        }
        List<String> lines = new ArrayList<>(body(owner, older, form, parameters));
        if (shape(older.result()) == Shape.VOID) {
            lines.add(shape(newest.result()) == Shape.VOID ? "return;" : "return true;");
        }
        return lines;
    }

    /** Whether a method can be called in place of a newer one: with as many bits of each number, or fewer. */
    boolean isOlderForm(Method older, Method newer) {
        List<JavaParameter> had = arguments.parameters(older.withNamesOf(newer));
        List<JavaParameter> has = arguments.parameters(newer);
        for (int i = 0; i < has.size(); i++) {
            if (!fits(had.get(i).type(), has.get(i).type())) {
                return false;
            }
        }
        String result = results.resultType(older);
        return fits(result, results.resultType(newer))
                || result.equals("void") && newer.result().kind() == Kind.BOOL;
    }

    private static boolean fits(String older, String newer) {
        return older.equals(newer) || older.equals("int") && newer.equals("long");
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }

    /**
     * A method with the types of the virtual one that it forwards to, where what crosses the boundary is not the same: a
     * struct by value here, by reference there.
     */
    Method crossing(Method m) {
        if (m.forward().isEmpty()) {
            return m;
        }
        Forward f = m.forward().get();
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : m.parameters()) {
            int i = parameters.size();
            boolean given = i < f.parameters().size() - f.nulls();
            parameters.add(
                    given
                            ? new Parameter(
                                    p.name(), crossing(p.type(), f.parameters().get(i)), p.defaultValue())
                            : p);
        }
        return m.with(crossing(m.result(), f.result()), parameters, m.signature());
    }

    private CppType crossing(CppType inline, CppType virtual) {
        boolean same = types.shape(inline).isEmpty()
                || types.shape(virtual).isEmpty()
                || types.carrier(inline).equals(types.carrier(virtual));
        return same ? inline : virtual;
    }

    private List<String> body(Interface owner, Method m, Form form, List<JavaParameter> parameters) {
        if (arrays && JavaTypes.givesNames(m)) {
            return calls.names(form);
        }
        String call = calls.call(form, parameters);
        Optional<String> element = arrays ? types.listElement(m) : Optional.empty();
        if (element.isPresent()) {
            return results.list(owner, m, element.get(), call);
        }
        CppType r = m.result();
        String where = "\"" + owner.name() + "." + m.name() + "\"";
        List<String> lines = new ArrayList<>();
        if (results.isOwned(m)) {
            lines.add("Lifetime life$ = call$.make(" + ResultWriter.parent(m) + ");");
        }
        lines.addAll(results.keeps(owner, m));
        pluginArrays.filled(m).forEach(a -> lines.add(pluginArrays.room(a)));
        switch (shape(r)) {
            case VOID -> lines.add(call + ";");
            case FLAGS -> lines.add(results.result(r, types.flagType(r) + ".ofMask((int) " + call + ")"));
            case PRIMITIVE, HANDLE -> lines.add(results.result(r, "(" + types.javaType(r) + ") " + call));
            case MEMORY -> lines.add(results.result(r, ResultWriter.memoryResult(owner, m, "(MemorySegment) " + call)));
            case ENUM ->
                lines.add(results.result(
                        r, types.javaType(r) + ".of((" + (r.size() == 1 ? "byte" : "int") + ") " + call + ")"));
            case STRING -> lines.add("String result$ = CStrings.read((long) " + call + ");");
            case STRUCT -> {
                lines.add("MemorySegment struct$ = (MemorySegment) " + call + ";");
                lines.add("call$.check();");
                if (pluginArrays.result(m).isPresent()) {
                    lines.add("return " + pluginArrays.fetchResult(m, "struct$") + ";");
                    return lines;
                }
                String read = types.javaType(r) + ".read(struct$)";
                lines.add(results.result(
                        r, r.name().endsWith("::Weights") ? "ElementSizes.lent(life(), " + read + ")" : read));
            }
            case STRUCT_POINTER -> {
                lines.add("long struct$ = (long) " + call + ";");
                lines.add(types.javaType(r) + " result$ = struct$ == 0 ? null : " + types.javaType(r)
                        + ".read(Calls.memory(struct$, " + types.javaType(r) + ".layout().byteSize()));");
            }
            case OBJECT, CALLBACK -> {
                String type = types.javaType(r);
                lines.add("long object$ = (long) " + call + ";");
                // What a network or context was made from is not a part of it.
                boolean isParent = m.name().equals("getBuilder") || m.name().equals("getEngine");
                String lender = isParent ? "life().parent()" : "life()";
                String life = results.isOwned(m) ? "life$" : lender;
                if (results.isOwned(m) && shape(r) == Shape.CALLBACK) {
                    String made = JavaTypes.nativeClass(types.object(r)) + ".own(object$, life$)";
                    lines.add("return call$.created(" + made + ", " + where + ");");
                    return lines;
                }
                lines.add(type + " result$ = " + results.object(owner, r, "object$", life) + ";");
            }
        }
        if (results.isOwned(m)) {
            lines.add("return call$.created(result$, " + where + ");");
            return lines;
        }
        if (!answersAlone(owner, m) && shape(r) != Shape.STRUCT) {
            lines.add("call$.check();");
        }
        for (ArrayParameters.Array a : pluginArrays.filled(m)) {
            lines.addAll(List.of("if (result$ == 0) {", "    " + pluginArrays.fetch(a, m), "}"));
        }
        if (m.name().equals("refitCudaEngine")) {
            lines.add("life().settle();"); // the weights have been read
        } else if (m.name().equals("refitCudaEngineAsync")) {
            lines.add("life().settleNoMore();");
        }
        if (arguments.isRegistration(m)) {
            String uses = m.name().startsWith("de") ? "result$ ? 2 : 1" : "result$ ? 0 : 1";
            lines.add(
                    "JavaCreators.release(" + JavaParameter.name(m.parameters().getFirst()) + ", " + uses + ");");
        }
        if (results.mayNotBeNull(m)) {
            lines.add("return call$.present(result$, " + where + ");");
        } else if (shape(r) != Shape.VOID) {
            lines.add("return result$;");
        }
        return lines;
    }

    private List<String> notes(Method m) {
        List<String> notes = new ArrayList<>();
        if (arrays && m.parameters().stream().anyMatch(ArgumentWriter::isStream)) {
            notes.add("A closed stream is an {@link IllegalStateException}.");
        }
        if (m.name().equals("deserializePlugin")) {
            notes.add("A plugin in C++ reads what it is given unchecked: other than what one of its own has serialized,"
                    + " no");
            notes.add("data included, may end the process. One without state takes, and has serialized, none.");
        }
        if (results.isOwned(m)) {
            notes.add("The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is"
                    + " thrown.");
        } else if (results.mayNotBeNull(m)) {
            notes.add("The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.");
        } else if (shape(m.result()) == Shape.OBJECT || shape(m.result()) == Shape.CALLBACK) {
            notes.add(
                    "The result belongs to TensorRT" + (m.result().kind() == Kind.POINTER ? "; it may be null." : "."));
        }
        return notes;
    }
}
