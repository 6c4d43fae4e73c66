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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Writes Java methods that call C++ ones through a vtable. */
final class DowncallWriter {
    /** Methods whose arguments may be null though C++ has no default for them. */
    private static final Set<String> NULLABLE =
            Set.of("setTemporaryDirectory", "enqueueV2", "enqueue", "setOptimizationProfile");

    /** Methods whose strings are never null; others may return a null pointer. */
    private static final String NAMING = "getName|getPlugin(Name|Type|Version|Namespace)|getMetadata|getMessage"
            + "|getEquation|getErrorDesc|getBuildRoute|desc|file|func|nodeName|nodeOperator";

    /** Plugins' methods that TensorRT passes no null pointers. */
    private static final Set<String> GIVEN = Set.of("getLaunchParams");

    /** Methods that replace the weights they were given before for the same name. */
    private static final Set<String> REPLACED = Set.of("setWeights", "setNamedWeights");

    private final JavaTypes types;
    /** Every signature used so far, by the name of its holder: the letters of the result and the arguments. */
    private final Map<String, List<String>> signatures;
    /** Whether an array and its count become one Java array, and null and memory too small are refused. */
    private final boolean arrays;

    private final ArrayParameters pluginArrays;
    private final JavaDocs docs;

    DowncallWriter(JavaTypes types, Map<String, List<String>> signatures, boolean arrays, JavaDocs docs) {
        this.types = types;
        this.signatures = signatures;
        this.arrays = arrays;
        this.pluginArrays = new ArrayParameters(types);
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

    /** A parameter as the Java user sees it and the expression that makes what crosses the boundary. */
    record JavaParameter(String type, String name, String argument, Optional<String> defaultValue, boolean isNullable) {
        JavaParameter(String type, String name, String argument, Optional<String> defaultValue) {
            this(type, name, argument, defaultValue, false);
        }

        JavaParameter passed(String argument) {
            return new JavaParameter(type, name, argument, defaultValue, isNullable);
        }

        JavaParameter as(String type, String argument) {
            return new JavaParameter(type, name, argument, defaultValue, isNullable && type.equals(this.type));
        }

        String declaration() {
            return (isNullable ? JavaTypes.nullable(type) : type) + " " + name;
        }

        /** Whether it stands for memory and its size in C++. */
        boolean isSized() {
            return type.equals("MemorySegment") && argument.endsWith(name + ".byteSize()");
        }
    }

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
        List<JavaParameter> parameters = parameters(m);
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
        out.append("    public " + declaredResult(m) + " " + m.name() + "(" + declare(parameters) + ") {\n");
        boolean answers = answersAlone(owner, m);
        boolean arena = lines.stream().anyMatch(line -> line.contains("arena$"));
        out.append(answers ? "        acquire();\n" : "        NativeCall call$ = enter();\n");
        out.append(arena ? "        try (Arena arena$ = Arena.ofConfined()) {\n" : "        try {\n");
        lines.forEach(line -> out.append("            " + line + "\n"));
        out.append("        } catch (Throwable t$) {\n            throw Calls.failed(t$);\n        } finally {\n"
                + (answers ? "            life().release();\n" : "            call$.exit();\n") + "        }\n    }\n");
        return Optional.of(out.append(overloads(m, parameters)).toString());
    }

    /** The result as the Java user sees it. */
    String resultType(Method m) {
        if (arrays && JavaTypes.givesNames(m)) {
            return "List<String>";
        }
        Optional<String> array = pluginArrays.result(m);
        if (array.isPresent()) {
            return array.get();
        }
        return (arrays ? types.listElement(m) : Optional.<String>empty())
                .map(element -> "List<" + element + ">")
                .orElseGet(() -> types.javaType(m.result()));
    }

    /** The result as it is declared. */
    String declaredResult(Method m) {
        return mayBeNull(m) ? JavaTypes.nullable(resultType(m)) : resultType(m);
    }

    /** Whether a method may return null: TensorRT a null pointer or, where the user implements it, the user. */
    private boolean mayBeNull(Method m) {
        if (resultType(m).startsWith("List<")) {
            return false;
        }
        boolean pointer = m.result().kind() == Kind.POINTER;
        return switch (shape(m.result())) {
            case STRING -> !m.name().matches(NAMING);
            case OBJECT, CALLBACK -> pointer && !isOwned(m) && !mayNotBeNull(m);
            case STRUCT_POINTER -> pointer;
            default -> false;
        };
    }

    /** The same with arguments as Java users have them: bytes in an array, flags one by one, memory of the host. */
    private String overloads(Method m, List<JavaParameter> parameters) {
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
                            ? p.as(flag + "...", "new HashSet<>(Arrays.asList(" + p.name() + "))")
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
        if (arrays) {
            m.parameters().stream()
                    .filter(DowncallWriter::isStream)
                    .findFirst()
                    .ifPresent(p -> out.append(withStream(m, parameters, name(p))));
        }
        return out.toString();
    }

    private static boolean isStream(Parameter p) {
        return p.type().spelling().contains("cudaStream_t");
    }

    /** The same with a stream that is kept from being destroyed: where TensorRT keeps it, until it has another one. */
    private String withStream(Method m, List<JavaParameter> parameters, String name) {
        boolean kept = m.name().startsWith("set") && m.result().kind() == Kind.VOID;
        boolean several = parameters.stream()
                .anyMatch(p -> p.name().equals(name) && p.type().equals("long[]"));
        String given = several ? name : "new CudaStream[] {Calls.given(" + name + ", \"" + name + "\")}";
        String keep = "life().keep(\"" + m.name() + "\", " + given + ", \"" + name + "\")" + (several ? "" : "[0]");
        List<JavaParameter> converted = parameters.stream()
                .map(p -> !p.name().equals(name)
                        ? p.as(p.type(), p.name())
                        : several ? p.as("CudaStream[]", keep) : p.as("CudaStream", kept ? keep : "use$.handle()"))
                .toList();
        String call = (shape(m.result()) == Shape.VOID ? "" : "return ") + m.name() + "("
                + converted.stream().map(JavaParameter::argument).collect(Collectors.joining(", ")) + ");";
        String what = several ? "streams that are" : "a stream that is";
        String doc = kept
                ? "The same with " + what
                        + " used after the call, too: what is closed is destroyed once there are others."
                : "The same with a stream, which is not destroyed before this returns.";
        String body = kept ? """
                    acquire();
                    try {
                        %s
                    } finally {
                        life().release();
                    }
            """ : """
                        try (CudaStream.Use use$ = Calls.given(%2$s, "%2$s").use()) {
                            %1$s
                        }
                """;
        return "\n    /**\n     * " + doc
                + "\n     *\n     * @throws IllegalStateException if the stream is closed\n     */\n"
                + (m.deprecated() ? "    @Deprecated\n" : "") + "    public " + resultType(m) + " " + m.name() + "("
                + declare(converted) + ") {\n" + body.formatted(call, name) + "    }\n";
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
                                        "MemorySegment.ofArray(Calls.given(" + p.name() + ", \"" + p.name() + "\"))")
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
                + modifier + " " + declaredResult(m) + " " + m.name() + "(" + declare(converted) + ") {\n        "
                + (shape(m.result()) == Shape.VOID ? "" : "return ") + call + ";\n    }\n";
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
                + m.parameters().stream().map(DowncallWriter::name).collect(Collectors.joining(", ", "(", ")"))
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
                && letters(one).equals(letters(other));
    }

    private List<String> olderBody(Interface owner, Method newest, Form form) {
        Method older = form.method().withNamesOf(newest);
        List<JavaParameter> parameters = new ArrayList<>();
        List<JavaParameter> wanted = parameters(newest);
        for (JavaParameter p : parameters(older)) {
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
        List<JavaParameter> had = parameters(older.withNamesOf(newer));
        List<JavaParameter> has = parameters(newer);
        for (int i = 0; i < has.size(); i++) {
            if (!fits(had.get(i).type(), has.get(i).type())) {
                return false;
            }
        }
        String result = resultType(older);
        return fits(result, resultType(newer))
                || result.equals("void") && newer.result().kind() == Kind.BOOL;
    }

    private static boolean fits(String older, String newer) {
        return older.equals(newer) || older.equals("int") && newer.equals("long");
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }

    static String declare(List<JavaParameter> parameters) {
        return String.join(
                ", ", parameters.stream().map(JavaParameter::declaration).toList());
    }

    /** A parameter's name, made one that Java allows. */
    static String name(Parameter p) {
        return SourceVersion.isKeyword(p.name()) ? p.name() + "_" : p.name();
    }

    List<JavaParameter> parameters(Method m) {
        List<JavaParameter> result = new ArrayList<>();
        int shown = m.parameters().size();
        if (arrays && JavaTypes.givesNames(m)) {
            shown = 0;
        } else if (arrays && types.listElement(m).isPresent()) {
            shown--;
        }
        for (int i = 0; i < shown; i++) {
            Parameter p = m.parameters().get(i);
            String name = name(p);
            Optional<String> element = arrays ? types.arrayElement(m.parameters(), i) : Optional.empty();
            Optional<ArrayParameters.Array> array = pluginArrays.at(m, i);
            if (array.isPresent()) {
                result.add(new JavaParameter(
                        array.get().javaType(), name, pluginArrays.pass(array.get()), Optional.empty()));
                i += array.get().counted().isPresent() ? 1 : 0;
            } else if (pluginArrays.isAddress(m, i)) {
                String given = "Calls.notZero(" + name + ", \"" + name + "\")";
                result.add(new JavaParameter("long", name, given, Optional.empty()));
            } else if (element.isPresent()) {
                String cast = m.parameters().get(i + 1).type().size() == 8 ? "(long) " : "";
                String values = element.get().matches("int|long|String")
                        ? "Calls.array(" + name + ", arena$, \"" + name + "\")"
                        : "NativeObject.array(call$, " + name + ", arena$, \"" + name + "\")";
                String passed = values + ", " + cast + name + ".length";
                result.add(new JavaParameter(element.get() + "[]", name, passed, Optional.empty()));
                i++;
            } else if ((arrays || types.roles.isPlugin(m.owner())) && types.isSized(m.parameters(), i)) {
                result.add(new JavaParameter("MemorySegment", name, sized(m, i, name), Optional.empty()));
                i++;
            } else {
                result.add(new JavaParameter(
                        types.javaType(p.type()),
                        name,
                        argument(m, p, name),
                        p.defaultValue().flatMap(v -> value(p.type(), v)),
                        mayBeNull(m, p)));
            }
        }
        return result;
    }

    /** Memory of the host with its size. */
    private String sized(Method m, int index, String name) {
        String cast = m.parameters().get(index + 1).type().size() == 8 ? "" : "(int) ";
        String quoted = "\"" + name + "\"";
        String rest = "Calls.given(" + name + ", " + quoted + "), " + name + ".byteSize(), ";
        String memory = m.name().equals("loadInitializer")
                ? "ElementSizes.keep(life(), " + rest + quoted + ")"
                : "Calls.elements(" + rest + "1, " + quoted + ", arena$)";
        return memory + ", " + cast + name + ".byteSize()";
    }

    private String argument(Method m, Parameter p, String name) {
        boolean reference = p.type().kind() == Kind.REFERENCE;
        String given = "Calls.given(" + name + ", \"" + name + "\")";
        return switch (shape(p.type())) {
            case ENUM -> (p.type().size() == 1 ? "(byte) " : "") + given + ".value()";
            case FLAGS -> types.flagType(p.type()) + ".mask(" + given + ")";
            case STRING -> string(m, p, name);
            case OBJECT ->
                reference || !isNullable(m, p)
                        ? "NativeObject.address(call$, " + name + ", \"" + name + "\")"
                        : "NativeObject.addressOrNull(call$, " + name + ")";
            case CALLBACK -> hold(m, p, name);
            case STRUCT -> struct(m, p, name, given);
            case STRUCT_POINTER ->
                isFields(p)
                        ? "ElementSizes.values(" + name + ").allocate(arena$).address()"
                        : reference
                                ? given + ".allocate(arena$).address()"
                                : "(" + name + " == null ? 0L : " + name + ".allocate(arena$).address())";
            case MEMORY -> memory(m, p, name);
            default -> name;
        };
    }

    /** Whether an argument may be null: the user's or, where the user implements the method, TensorRT's. */
    private boolean mayBeNull(Method m, Parameter p) {
        boolean pointer = p.type().kind() == Kind.POINTER;
        return switch (shape(p.type())) {
            case STRING -> arrays ? isNullable(m, p) && !isKept(m, p) : p.name().equals("parentPhase");
            case OBJECT -> pointer && isNullable(m, p);
            case CALLBACK -> pointer;
            case STRUCT_POINTER -> pointer && !isFields(p);
            default -> false;
        };
    }

    /** Some plugins keep the pointer to their namespace instead of copying it. */
    private static boolean isKept(Method m, Parameter p) {
        return name(p).equals("pluginNamespace") && m.name().matches("(set|register).*");
    }

    private static boolean isFields(Parameter p) {
        return p.type().target().orElseThrow().name().endsWith("::PluginFieldCollection");
    }

    /** Whether TensorRT takes null: C++'s default says so, or its documentation. */
    private boolean isNullable(Method m, Parameter p) {
        return !arrays && !types.roles.isPluginV2(m.owner()) && !GIVEN.contains(m.name())
                || p.defaultValue().filter(v -> v.equals(List.of("nullptr"))).isPresent()
                || NULLABLE.contains(m.name());
    }

    private String string(Method m, Parameter p, String name) {
        String rest = "(" + name + ", \"" + name + "\", arena$)";
        if (isKept(m, p)) {
            return "CStrings.constant(Calls.given(" + name + ", \"" + name + "\")).address()";
        }
        return isNullable(m, p) ? "CStrings.allocateOrNull" + rest : "CStrings.allocate" + rest;
    }

    /** TensorRT reads weights long after it was given them, unless they are on the device. */
    private String struct(Method m, Parameter p, String name, String given) {
        if (!p.type().name().endsWith("::Weights")) {
            return given + ".allocate(arena$)";
        }
        String key = m.parameters().stream()
                .filter(other ->
                        shape(other.type()) == Shape.STRING || other.name().equals("role"))
                .map(DowncallWriter::name)
                .collect(Collectors.joining(" + \" \" + "));
        boolean replaces = REPLACED.contains(m.name()) && !key.isEmpty();
        String kept = "ElementSizes.keep(life(), " + (replaces ? key : "null") + ", " + name + ", \"" + name + "\")";
        return m.parameters().stream()
                        .filter(other -> other.type().name().endsWith("::TensorLocation"))
                        .map(other -> "(" + other.name() + " == TensorLocation.kDEVICE ? " + name + " : " + kept + ")")
                        .findFirst()
                        .orElse(kept)
                + ".allocate(arena$)";
    }

    /** Memory is checked where the header tells how much of it is used. */
    private String memory(Method m, Parameter p, String name) {
        if (p.type().spelling().contains("PluginLibraryHandle")) {
            return "PluginLibraries.known(" + name + ")";
        }
        if (ArrayParameters.isBuffer(m, m.parameters().indexOf(p))) {
            return "Calls.room(" + name + ", getSerializationSize(), 1, \"" + name + "\")";
        }
        if (!arrays) {
            return name;
        }
        CppType element = p.type().target().orElseThrow();
        boolean bytes = element.kind() == Kind.VOID;
        Optional<Parameter> count = count(m, p, bytes);
        String size = bytes
                ? "1"
                : types.isStruct(element)
                        ? types.javaType(element) + ".layout().byteSize()"
                        : Long.toString(element.size());
        String quoted = "\"" + name + "\"";
        if (count.isPresent()) {
            String number = name(count.get());
            return element.isConst()
                    ? "Calls.elements(" + name + ", " + number + ", " + size + ", " + quoted + ", arena$)"
                    : "Calls.room(" + name + ", " + number + ", " + size + ", " + quoted + ")";
        }
        // Pointers of which the header does not say how many there are: at least one.
        boolean pointers = m.owner().equals("IExecutionContext") && element.isPointerTo(Kind.VOID);
        boolean atLeastOne = pointers || !bytes && element.kind() != Kind.RECORD && !isNullable(m, p);
        if (atLeastOne) {
            return "Calls.room(" + name + ", 1, " + size + ", " + quoted + ")";
        }
        return "Calls.given(" + name + ", " + quoted + ")";
    }

    /** The parameter that says how many elements there are: the next one or, for results, one before. */
    private static Optional<Parameter> count(Method m, Parameter p, boolean bytes) {
        int index = m.parameters().indexOf(p);
        Predicate<Parameter> counts = other -> other.type().kind() == Kind.INTEGER
                && other.name().matches(bytes ? "(?i).*(size|length|capacity)" : "nb.*|size|capacity|groupSize");
        return m.parameters().stream()
                .skip(index + 1)
                .limit(1)
                .filter(counts)
                .findFirst()
                .or(() -> bytes
                        ? Optional.empty()
                        : m.parameters().stream().limit(index).filter(counts).findFirst());
    }

    /** The native object made for a callback lives until the owner of the call closes or is given another one. */
    private String hold(Method m, Parameter p, String name) {
        String key = "\"" + m.name() + "\"";
        for (Parameter other : m.parameters()) {
            if (shape(other.type()) == Shape.STRING || other.name().equals("index")) {
                key += " + " + other.name();
            }
        }
        Interface callback = types.object(p.type());
        String type = types.roles.derived(callback).isEmpty() ? ".TYPE" : ".typeOf(" + name + ")";
        String holder = isOwned(m) ? "life$" : "life()";
        String given = p.type().kind() == Kind.REFERENCE ? "Calls.given(" + name + ", \"" + name + "\")" : name;
        if (types.roles.isPlugin(callback.name())) {
            given = "NativeObject.used(call$, " + given + ")"; // it may be one that is not Java's, and closed meanwhile
        }
        if (isRegistration(m)) {
            return "JavaCreators.address(" + nativeClass(callback) + type + ", " + given + ")";
        }
        if (types.roles.isDeleted(callback)) { // TensorRT makes a copy of its own, which it deletes
            return "call$.lend(" + nativeClass(callback) + type + ", " + given + ")";
        }
        return holder + ".hold(address, " + key + ", " + nativeClass(callback) + type + ", " + given + ")";
    }

    /** Whether a method takes or gives back a creator, which is used in between. */
    private boolean isRegistration(Method m) {
        return m.name().matches("(de)?registerCreator")
                && shape(m.parameters().getFirst().type()) == Shape.CALLBACK;
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
            case FLAGS -> text.equals("0") || text.equals("0U") ? Optional.of("Set.of()") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** How a method is called without the last parameters, those that have defaults; empty where none has. */
    Optional<Shortened> withoutDefaults(Method m) {
        List<JavaParameter> parameters = parameters(m);
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
                + declaredResult(m) + " " + m.name() + "(" + declare(parameters.subList(0, kept))
                + ") {\n        "
                + (shape(m.result()) == Shape.VOID ? "" : "return ") + call + ";\n    }\n"
                + overloads(m, parameters.subList(0, kept));
        return Optional.of(new Shortened(signature(m, parameters.subList(0, kept)), call, code));
    }

    /** A method without its last parameters: what it is called by in Java, the call of the whole one, and the code. */
    record Shortened(String signature, String call, String code) {}

    /** What tells a method from others in Java. */
    String signature(Method m) {
        return signature(m, parameters(m));
    }

    private static String signature(Method m, List<JavaParameter> parameters) {
        return m.name() + parameters.stream().map(JavaParameter::type).toList();
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

    private List<String> letters(Form form) {
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

    private String call(Form form, List<JavaParameter> parameters) {
        Method m = form.method();
        List<String> letters = letters(form);
        String holder = letters.getFirst() + "_" + String.join("", letters.subList(1, letters.size()));
        signatures.put(holder, letters);
        List<String> arguments = new ArrayList<>();
        arguments.add(form.target() + ".method(" + form.index() + ")");
        if (shape(m.result()) == Shape.STRUCT) {
            arguments.add("(SegmentAllocator) arena$");
        }
        arguments.add(form.target() + ".address");
        int passed = nulls(m) == 0
                ? parameters.size()
                : parameters(m.with(m.result(), m.parameters().subList(0, given(m)), m.signature()))
                        .size();
        parameters.subList(0, passed).forEach(p -> arguments.add(p.argument()));
        if (arrays && types.listElement(m).isPresent()) {
            arguments.add("count$");
        }
        arguments.addAll(Collections.nCopies(nulls(m), "0L"));
        return "Signatures." + holder + ".HANDLE.invokeExact(" + String.join(", ", arguments) + ")";
    }

    /** An array of names, which is asked for its length first. */
    private List<String> names(Form form) {
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

    /** The Java object of a native one; only within a type's package can it be made by its own method. */
    private String object(Interface owner, CppType pointer, String address, String life) {
        Interface type = types.object(pointer);
        if (shape(pointer) == Shape.CALLBACK) {
            return nativeClass(type) + ".TYPE.of(" + address + ", " + life + ")";
        }
        boolean near = arrays && owner.namespace().equals(type.namespace());
        return near ? JavaTypes.typeName(type) + ".of(" + address + ", " + life + ")" : wrapped(type, address, life);
    }

    static String wrapped(Interface type, String address, String life) {
        return "Wrapper.wrap(" + JavaTypes.typeName(type) + ".class, " + address + ", " + life + ")";
    }

    /** An array of TensorRT's, whose length it writes. */
    private List<String> list(Interface owner, Method m, String element, String call) {
        CppType count = m.parameters().getLast().type().target().orElseThrow();
        String of = element.equals("String")
                ? "CStrings::read"
                : "a$ -> " + object(owner, m.result().target().orElseThrow(), "a$", "life()");
        return List.of(
                "MemorySegment count$ = arena$.allocate(JAVA_LONG);",
                "long array$ = ((MemorySegment) " + call + ").address();",
                "List<" + element + "> result$ = NativeObject.list(array$, count$.get("
                        + (count.size() == 8 ? "JAVA_LONG" : "JAVA_INT") + ", 0), " + of + ");",
                "call$.check();",
                "return result$;");
    }

    private List<String> body(Interface owner, Method m, Form form, List<JavaParameter> parameters) {
        if (arrays && JavaTypes.givesNames(m)) {
            return names(form);
        }
        String call = call(form, parameters);
        Optional<String> element = arrays ? types.listElement(m) : Optional.empty();
        if (element.isPresent()) {
            return list(owner, m, element.get(), call);
        }
        CppType r = m.result();
        String where = "\"" + owner.name() + "." + m.name() + "\"";
        List<String> lines = new ArrayList<>();
        if (isOwned(m)) {
            lines.add("Lifetime life$ = call$.make(" + parent(m) + ");");
        }
        lines.addAll(keeps(owner, m));
        pluginArrays.filled(m).forEach(a -> lines.add(pluginArrays.room(a)));
        switch (shape(r)) {
            case VOID -> lines.add(call + ";");
            case FLAGS -> lines.add(result(r, types.flagType(r) + ".ofMask((int) " + call + ")"));
            case PRIMITIVE, HANDLE -> lines.add(result(r, "(" + types.javaType(r) + ") " + call));
            case MEMORY -> lines.add(result(r, memoryResult(owner, m, "(MemorySegment) " + call)));
            case ENUM ->
                lines.add(
                        result(r, types.javaType(r) + ".of((" + (r.size() == 1 ? "byte" : "int") + ") " + call + ")"));
            case STRING -> lines.add("String result$ = CStrings.read((long) " + call + ");");
            case STRUCT -> {
                lines.add("MemorySegment struct$ = (MemorySegment) " + call + ";");
                lines.add("call$.check();");
                if (pluginArrays.result(m).isPresent()) {
                    lines.add("return " + pluginArrays.fetchResult(m, "struct$") + ";");
                    return lines;
                }
                String read = types.javaType(r) + ".read(struct$)";
                lines.add(result(r, r.name().endsWith("::Weights") ? "ElementSizes.lent(life(), " + read + ")" : read));
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
                String life = isOwned(m) ? "life$" : lender;
                if (isOwned(m) && shape(r) == Shape.CALLBACK) {
                    String made = nativeClass(types.object(r)) + ".own(object$, life$)";
                    lines.add("return call$.created(" + made + ", " + where + ");");
                    return lines;
                }
                lines.add(type + " result$ = " + object(owner, r, "object$", life) + ";");
            }
        }
        if (isOwned(m)) {
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
        if (isRegistration(m)) {
            String uses = m.name().startsWith("de") ? "result$ ? 2 : 1" : "result$ ? 0 : 1";
            lines.add("JavaCreators.release(" + name(m.parameters().getFirst()) + ", " + uses + ");");
        }
        if (mayNotBeNull(m)) {
            lines.add("return call$.present(result$, " + where + ");");
        } else if (shape(r) != Shape.VOID) {
            lines.add("return result$;");
        }
        return lines;
    }

    private String result(CppType r, String value) {
        return types.javaType(r) + " result$ = " + value + ";";
    }

    private static String memoryResult(Interface owner, Method m, String call) {
        if (m.result().spelling().contains("PluginLibraryHandle")) {
            return "PluginLibraries.loaded(" + call + ")";
        }
        return owner.name().equals("IHostMemory") ? "life().lend(" + call + ", size())" : call;
    }

    /** What an object was made with or set to, and keeps. */
    private List<String> keeps(Interface owner, Method m) {
        boolean sets = m.name().startsWith("set") && types.roles.isResource(owner);
        boolean creates = m.name().startsWith("create") && isOwned(m);
        if (!sets && !creates) {
            return List.of();
        }
        return m.parameters().stream()
                .filter(p -> shape(p.type()) == Shape.OBJECT && types.roles.isResource(types.object(p.type())))
                .map(p -> "NativeObject.keep(" + (creates ? "life$" : "life()") + ", " + name(p) + ");")
                .toList();
    }

    /**
     * What the result keeps alive: its maker. A clone stands on its own; so does a timing cache, which other builders may
     * use, but for the library's builder.
     */
    private static String parent(Method m) {
        return switch (m.name()) {
            case "clone" -> "Lifetime.FOREVER";
            case "createTimingCache" -> "life().parent()";
            default -> "life()";
        };
    }

    /** A pointer to something that must be freed, from a method that makes one. */
    boolean isOwned(Method m) {
        return (shape(m.result()) == Shape.OBJECT || shape(m.result()) == Shape.CALLBACK)
                && m.result().kind() == Kind.POINTER
                && types.roles.isResource(types.object(m.result()))
                && !m.name().matches("(get|acquire).*");
    }

    /** A pointer that is null only when the call failed. */
    private boolean mayNotBeNull(Method m) {
        return shape(m.result()) == Shape.OBJECT
                && m.result().kind() == Kind.POINTER
                && (m.name().startsWith("add") || m.name().startsWith("create"));
    }

    private List<String> notes(Method m) {
        List<String> notes = new ArrayList<>();
        if (arrays && m.parameters().stream().anyMatch(DowncallWriter::isStream)) {
            notes.add("A stream of 0 is the legacy default stream. A handle that is no stream is undefined behaviour.");
        }
        if (m.name().equals("deserializePlugin")) {
            notes.add("A plugin in C++ reads what it is given unchecked: other than what one of its own has serialized,"
                    + " no");
            notes.add("data included, may end the process. One without state takes, and has serialized, none.");
        }
        if (isOwned(m)) {
            notes.add("The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is"
                    + " thrown.");
        } else if (mayNotBeNull(m)) {
            notes.add("The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.");
        } else if (shape(m.result()) == Shape.OBJECT || shape(m.result()) == Shape.CALLBACK) {
            notes.add(
                    "The result belongs to TensorRT" + (m.result().kind() == Kind.POINTER ? "; it may be null." : "."));
        }
        return notes;
    }
}
