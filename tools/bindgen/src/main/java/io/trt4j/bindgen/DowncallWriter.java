package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Span;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Writes Java methods that call C++ ones through a vtable. */
final class DowncallWriter {
    private final JavaTypes types;
    /** Every signature used so far, by the name of its holder: the letters of the result and the arguments. */
    private final Map<String, List<String>> signatures;
    /** Whether an array and its count become one Java array. */
    private final boolean arrays;

    DowncallWriter(JavaTypes types, Map<String, List<String>> signatures, boolean arrays) {
        this.types = types;
        this.signatures = signatures;
        this.arrays = arrays;
    }

    /**
     * A C++ method as some versions have it.
     *
     * @param target the Java field that holds the C++ object whose vtable is called
     * @param index of the method in that object's table
     */
    record Form(Method method, Span span, String target, int index) {}

    /** A parameter as the Java user sees it and the expression that makes what crosses the boundary. */
    record JavaParameter(String type, String name, String argument, Optional<String> defaultValue) {}

    /**
     * One method and, where its last parameters have defaults, an overload without them; empty where a type cannot be
     * expressed.
     *
     * @param forms of the method, newest first
     */
    Optional<String> write(Interface owner, List<Form> forms, boolean override) {
        Method m = forms.getFirst().method();
        boolean expressible = types.shape(m.result()).isPresent()
                && m.parameters().stream().allMatch(p -> types.shape(p.type()).isPresent());
        if (!expressible) {
            return Optional.empty();
        }
        List<JavaParameter> parameters = parameters(m);
        StringBuilder out = new StringBuilder();
        out.append(JavaDocs.method(m, span(forms), notes(m)));
        if (override) {
            out.append("    @Override\n");
        }
        out.append("    public " + types.javaType(m.result()) + " " + m.name() + "(" + declare(parameters) + ") {\n");
        boolean arena =
                parameters.stream().anyMatch(p -> p.argument().contains("arena$")) || shape(m.result()) == Shape.STRUCT;
        out.append(arena ? "        try (Arena arena$ = Arena.ofConfined()) {\n" : "        try {\n");
        forms.stream()
                .skip(1)
                .flatMap(older -> older(forms.getFirst(), older, parameters).stream())
                .forEach(line -> out.append("            " + line + "\n"));
        String call = call(forms.getFirst(), parameters);
        body(owner, m, call).forEach(line -> out.append("            " + line + "\n"));
        out.append("        } catch (Throwable t$) {\n            throw Calls.failed(t$);\n        }\n    }\n");
        withoutDefaults(m, parameters).ifPresent(out::append);
        return Optional.of(out.toString());
    }

    private static Span span(List<Form> forms) {
        Span oldest = forms.stream()
                .map(Form::span)
                .min(Comparator.comparing(Span::since))
                .orElseThrow();
        return new Span(
                oldest.since(), oldest.isFirstKnown(), forms.getFirst().span().until());
    }

    /** How a method is called in an older major version, where that differs from the newest one. */
    private List<String> older(Form newest, Form older, List<JavaParameter> parameters) {
        boolean same = older.target().equals(newest.target())
                && older.index() == newest.index()
                && letters(older.method()).equals(letters(newest.method()));
        if (same) {
            return List.of();
        }
        int major = newest.span().since().major();
        boolean answers = shape(older.method().result()) == Shape.VOID
                && newest.method().result().kind() == Kind.BOOL;
        if (!answers
                || newest.span().since().minor() != 0
                || older.span().since().major() == major) {
            throw new IllegalStateException("this generator does not know how to call both "
                    + older.method().signature() + " and, since "
                    + newest.span().since() + ", "
                    + newest.method().signature() + ".");
        }
        return List.of(
                "if (Loaded.MAJOR < " + major + ") {",
                "    " + call(older, parameters) + ";",
                "    Failures.check();",
                "    return true;",
                "}");
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }

    static String declare(List<JavaParameter> parameters) {
        return String.join(
                ", ", parameters.stream().map(p -> p.type() + " " + p.name()).toList());
    }

    /** A parameter's name, made one that Java allows. */
    static String name(Parameter p) {
        return SourceVersion.isKeyword(p.name()) ? p.name() + "_" : p.name();
    }

    List<JavaParameter> parameters(Method m) {
        List<JavaParameter> result = new ArrayList<>();
        for (int i = 0; i < m.parameters().size(); i++) {
            Parameter p = m.parameters().get(i);
            String name = name(p);
            Optional<String> element = arrays ? types.arrayElement(m.parameters(), i) : Optional.empty();
            if (element.isPresent()) {
                String cast = m.parameters().get(i + 1).type().size() == 8 ? "(long) " : "";
                String array = "Calls.array(" + name + ", arena$), " + cast + name + ".length";
                result.add(new JavaParameter(element.get() + "[]", name, array, Optional.empty()));
                i++;
            } else {
                result.add(new JavaParameter(
                        types.javaType(p.type()),
                        name,
                        argument(m, p, name),
                        p.defaultValue().flatMap(v -> value(p.type(), v))));
            }
        }
        return result;
    }

    private String argument(Method m, Parameter p, String name) {
        boolean reference = p.type().kind() == Kind.REFERENCE;
        return switch (shape(p.type())) {
            case ENUM -> (p.type().size() == 1 ? "(byte) " : "") + name + ".value()";
            // Some plugins keep the pointer instead of copying the name.
            case STRING ->
                name.equals("pluginNamespace")
                        ? "CStrings.constant(" + name + ").address()"
                        : "CStrings.allocate(" + name + ", arena$)";
            case OBJECT -> (reference ? "NativeObject.address(" : "NativeObject.addressOrNull(") + name + ")";
            case CALLBACK -> hold(m, p, name);
            case STRUCT -> name + ".allocate(arena$)";
            case STRUCT_POINTER ->
                reference
                        ? name + ".allocate(arena$).address()"
                        : "(" + name + " == null ? 0L : " + name + ".allocate(arena$).address())";
            default -> name;
        };
    }

    /** The native object made for a callback lives until the owner of the call closes or is given another one. */
    private String hold(Method m, Parameter p, String name) {
        String key = "\"" + m.name() + "\"";
        for (Parameter other : m.parameters()) {
            if (shape(other.type()) == Shape.STRING) {
                key += " + " + other.name();
            }
        }
        Interface callback = types.object(p.type());
        String type = types.roles.derived(callback).isEmpty() ? ".TYPE" : ".typeOf(" + name + ")";
        return "life().hold(address(), " + key + ", " + nativeClass(callback) + type + ", " + name + ")";
    }

    static String nativeClass(Interface callback) {
        return callback.name() + "Native";
    }

    /** A default value of C++ as a Java expression, where it is a simple one. */
    private Optional<String> value(CppType type, List<String> tokens) {
        String text = String.join("", tokens);
        return switch (shape(type)) {
            case ENUM -> text.contains("::") ? Optional.of(text.replaceFirst("^.*?(\\w+)::", "$1.")) : Optional.empty();
            case PRIMITIVE ->
                text.matches("true|false|-?\\d+")
                        ? Optional.of(text + (JavaTypes.primitive(type).equals("long") ? "L" : ""))
                        : Optional.empty();
            case STRING, OBJECT, CALLBACK -> text.equals("nullptr") ? Optional.of("null") : Optional.empty();
            case MEMORY -> text.equals("nullptr") ? Optional.of("MemorySegment.NULL") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> withoutDefaults(Method m, List<JavaParameter> parameters) {
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
        return Optional.of("\n    /** The same with C++'s default for what is left out. */\n    public "
                + types.javaType(m.result()) + " " + m.name() + "(" + declare(parameters.subList(0, kept))
                + ") {\n        "
                + (shape(m.result()) == Shape.VOID ? "" : "return ")
                + m.name() + "(" + String.join(", ", arguments) + ");\n    }\n");
    }

    private List<String> letters(Method m) {
        List<String> letters = new ArrayList<>(List.of(types.carrier(m.result()), "J"));
        for (int i = 0; i < m.parameters().size(); i++) {
            boolean array = arrays && types.arrayElement(m.parameters(), i).isPresent();
            letters.add(array ? "J" : types.carrier(m.parameters().get(i).type()));
        }
        return letters;
    }

    private String call(Form form, List<JavaParameter> parameters) {
        Method m = form.method();
        List<String> letters = letters(m);
        String holder = letters.getFirst() + "_" + String.join("", letters.subList(1, letters.size()));
        signatures.put(holder, letters);
        List<String> arguments = new ArrayList<>();
        arguments.add(form.target() + ".method(" + form.index() + ")");
        if (shape(m.result()) == Shape.STRUCT) {
            arguments.add("(SegmentAllocator) arena$");
        }
        arguments.add(form.target() + ".address");
        parameters.forEach(p -> arguments.add(p.argument()));
        return "Signatures." + holder + ".HANDLE.invokeExact(" + String.join(", ", arguments) + ")";
    }

    private List<String> body(Interface owner, Method m, String call) {
        CppType r = m.result();
        String where = "\"" + owner.name() + "." + m.name() + "\"";
        boolean settles = m.parameters().stream().anyMatch(p -> shape(p.type()) == Shape.CALLBACK);
        List<String> lines = new ArrayList<>();
        switch (shape(r)) {
            case VOID -> lines.add(call + ";");
            case PRIMITIVE, HANDLE, MEMORY ->
                lines.add(types.javaType(r) + " result$ = (" + types.javaType(r) + ") " + call + ";");
            case ENUM -> {
                String carrier = r.size() == 1 ? "byte" : "int";
                lines.add(
                        types.javaType(r) + " result$ = " + types.javaType(r) + ".of((" + carrier + ") " + call + ");");
            }
            case STRING -> lines.add("String result$ = CStrings.read((long) " + call + ");");
            case STRUCT -> {
                lines.add("MemorySegment struct$ = (MemorySegment) " + call + ";");
                lines.add("Failures.check();");
                lines.add(types.javaType(r) + " result$ = " + types.javaType(r) + ".read(struct$);");
            }
            case STRUCT_POINTER -> {
                lines.add("long struct$ = (long) " + call + ";");
                lines.add(types.javaType(r) + " result$ = struct$ == 0 ? null : " + types.javaType(r)
                        + ".read(Calls.memory(struct$, " + types.javaType(r) + ".LAYOUT.byteSize()));");
            }
            case OBJECT, CALLBACK -> {
                boolean callback = shape(r) == Shape.CALLBACK;
                String type = types.javaType(r);
                lines.add("long object$ = (long) " + call + ";");
                String of = callback ? nativeClass(types.object(r)) + ".TYPE.of(object$, " : type + ".of(object$, ";
                lines.add(type + " result$ = " + of + life(m) + ");");
            }
        }
        if (settles) {
            lines.add("life().settle();");
        }
        if (isOwned(m)) {
            lines.add("return Calls.created(result$, " + where + ");");
            return lines;
        }
        lines.add("Failures.check();");
        if (mayNotBeNull(m)) {
            lines.add("return Calls.present(result$, " + where + ");");
        } else if (shape(r) != Shape.VOID) {
            lines.add("return result$;");
        }
        return lines;
    }

    /** What is made keeps its maker alive; a clone stands on its own. */
    private String life(Method m) {
        return !isOwned(m) ? "life()" : m.name().equals("clone") ? "Life.owned(Life.FOREVER)" : "Life.owned(life())";
    }

    /** A pointer to something that must be freed, from a method that makes one. */
    private boolean isOwned(Method m) {
        return shape(m.result()) == Shape.OBJECT
                && m.result().kind() == Kind.POINTER
                && types.roles.isResource(types.object(m.result()))
                && !m.name().startsWith("get");
    }

    /** A pointer that is null only when the call failed. */
    private boolean mayNotBeNull(Method m) {
        return shape(m.result()) == Shape.OBJECT
                && m.result().kind() == Kind.POINTER
                && (m.name().startsWith("add") || m.name().startsWith("create"));
    }

    private List<String> notes(Method m) {
        List<String> notes = new ArrayList<>();
        if (isOwned(m)) {
            notes.add("The caller owns the result and closes it. A null one is a {@link TensorRTException}.");
        } else if (mayNotBeNull(m)) {
            notes.add("The result belongs to TensorRT. A null one is a {@link TensorRTException}.");
        } else if (shape(m.result()) == Shape.OBJECT || shape(m.result()) == Shape.CALLBACK) {
            notes.add(
                    "The result belongs to TensorRT" + (m.result().kind() == Kind.POINTER ? "; it may be null." : "."));
        }
        return notes;
    }
}
