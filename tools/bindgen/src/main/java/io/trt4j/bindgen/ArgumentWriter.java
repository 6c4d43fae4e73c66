package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parameters of Java methods that call C++ ones, and what is passed for them. */
final class ArgumentWriter {
    /** Methods whose arguments may be null though C++ has no default for them. */
    private static final Set<String> NULLABLE =
            Set.of("setTemporaryDirectory", "enqueueV2", "enqueue", "setOptimizationProfile");

    /** Plugins' methods that TensorRT passes no null pointers. */
    private static final Set<String> GIVEN = Set.of("getLaunchParams");

    /** Methods that replace the weights they were given before for the same name. */
    private static final Set<String> REPLACED = Set.of("setWeights", "setNamedWeights");

    private final JavaTypes types;
    /** Whether an array and its count become one Java array, and null and memory too small are refused. */
    private final boolean arrays;

    private final ArrayParameters pluginArrays;
    private final ResultWriter results;

    ArgumentWriter(JavaTypes types, boolean arrays, ArrayParameters pluginArrays, ResultWriter results) {
        this.types = types;
        this.arrays = arrays;
        this.pluginArrays = pluginArrays;
        this.results = results;
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
            String name = JavaParameter.name(p);
            Optional<String> element = arrays ? types.arrayElement(m.parameters(), i) : Optional.empty();
            Optional<ArrayParameters.Array> array = pluginArrays.at(m, i);
            if (array.isPresent()) {
                result.add(new JavaParameter(
                        array.get().javaType(), name, pluginArrays.pass(array.get()), Optional.empty()));
                i += array.get().counted().isPresent() ? 1 : 0;
            } else if (pluginArrays.isAddress(m, i)) {
                String given = "Calls.notZero(" + name + ", \"" + name + "\")";
                result.add(new JavaParameter("long", name, given, Optional.empty()));
            } else if (arrays && isStream(p)) {
                String given = stream(m, name);
                result.add(
                        element.isEmpty()
                                ? new JavaParameter("CudaStream", name, given, Optional.empty())
                                : new JavaParameter(
                                        "CudaStream[]",
                                        name,
                                        "Calls.array(" + given + ", arena$, \"" + name + "\"), " + name + ".length",
                                        Optional.empty()));
                i += element.isEmpty() ? 0 : 1;
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

    static boolean isStream(Parameter p) {
        return p.type().spelling().contains("cudaStream_t");
    }

    /** The handle of a stream that is kept from being destroyed: where TensorRT keeps it, until it has another one. */
    private static String stream(Method m, String name) {
        boolean kept = m.name().startsWith("set") && m.result().kind() == Kind.VOID;
        String quoted = "\"" + name + "\"";
        return kept
                ? "call$.keep(\"" + m.name() + "\", " + name + ", " + quoted + ")"
                : "call$.use(" + name + ", " + quoted + ")";
    }

    /** What tells a method from others in Java. */
    String signature(Method m) {
        return signature(m, parameters(m));
    }

    static String signature(Method m, List<JavaParameter> parameters) {
        return m.name() + parameters.stream().map(JavaParameter::type).toList();
    }

    /** Memory of the host with its size. */
    private String sized(Method m, int index, String name) {
        String cast = m.parameters().get(index + 1).type().size() == 8 ? "" : "(int) ";
        String quoted = "\"" + name + "\"";
        String given = m.name().equals("supportsModelV2")
                ? "NodelessModels.refuse(" + name + ", " + quoted + ")"
                : "Given.argument(" + name + ", " + quoted + ")";
        String rest = given + ", " + name + ".byteSize(), ";
        String memory = m.name().equals("loadInitializer")
                ? "ElementSizes.keep(life(), " + rest + quoted + ")"
                : "Calls.elements(" + rest + "1, " + quoted + ", arena$)";
        return memory + ", " + cast + name + ".byteSize()";
    }

    private String argument(Method m, Parameter p, String name) {
        boolean reference = p.type().kind() == Kind.REFERENCE;
        String given = "Given.argument(" + name + ", \"" + name + "\")";
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
                        ? "CreatorFields.given(this, " + name + ", " + isSaved(m) + ").allocate(arena$).address()"
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
        return JavaParameter.name(p).equals("pluginNamespace") && m.name().matches("(set|register).*");
    }

    /** Whether fields are those that a plugin has saved, in Java. */
    private static String isSaved(Method m) {
        boolean hasPhase =
                m.parameters().stream().anyMatch(p -> JavaParameter.name(p).equals("phase"));
        return hasPhase ? "phase == TensorRTPhase.kRUNTIME" : "false";
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
            return "CStrings.constant(Given.argument(" + name + ", \"" + name + "\")).address()";
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
                .map(JavaParameter::name)
                .collect(Collectors.joining(" + \" \" + "));
        boolean replaces = REPLACED.contains(m.name()) && !key.isEmpty();
        String kept = "ElementSizes.keep(life(), " + (replaces ? key : "null") + ", " + name + ", \"" + name + "\")";
        return m.parameters().stream()
                        .filter(other -> other.type().name().endsWith("::TensorLocation"))
                        .map(other -> "(" + other.name() + " == TensorLocation.kDEVICE ? " + given + " : " + kept + ")")
                        .findFirst()
                        .orElse(kept)
                + ".allocate(arena$)";
    }

    /** Memory is checked where the header tells how much of it is used. */
    private String memory(Method m, Parameter p, String name) {
        String quoted = "\"" + name + "\"";
        String given = isNullable(m, p) ? name : "Given.argument(" + name + ", " + quoted + ")";
        if (p.type().spelling().contains("PluginLibraryHandle")) {
            return "PluginLibraries.known(" + name + ")";
        }
        if (ArrayParameters.isBuffer(m, m.parameters().indexOf(p))) {
            return "Calls.room(" + given + ", getSerializationSize(), 1, " + quoted + ")";
        }
        if (!arrays) {
            return "Calls.opened(" + name + ", " + quoted + ")";
        }
        CppType element = p.type().target().orElseThrow();
        boolean bytes = element.kind() == Kind.VOID;
        Optional<Parameter> count = count(m, p, bytes);
        String size = bytes
                ? "1"
                : types.isStruct(element)
                        ? types.javaType(element) + ".layout().byteSize()"
                        : Long.toString(element.size());
        if (count.isPresent()) {
            String number = JavaParameter.name(count.get());
            return element.isConst()
                    ? "Calls.elements(" + given + ", " + number + ", " + size + ", " + quoted + ", arena$)"
                    : "Calls.room(" + given + ", " + number + ", " + size + ", " + quoted + ")";
        }
        // Pointers of which the header does not say how many there are: at least one.
        boolean pointers = m.owner().equals("IExecutionContext") && element.isPointerTo(Kind.VOID);
        boolean atLeastOne = pointers || !bytes && element.kind() != Kind.RECORD && !isNullable(m, p);
        if (atLeastOne) {
            return "Calls.room(" + given + ", 1, " + size + ", " + quoted + ")";
        }
        return "Calls.opened(" + name + ", " + quoted + ")";
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
        String holder = results.isOwned(m) ? "life$" : "life()";
        String given = p.type().kind() == Kind.REFERENCE ? "Given.argument(" + name + ", \"" + name + "\")" : name;
        if (types.roles.isPlugin(callback.name())) {
            given = "NativeObject.used(call$, " + given + ")"; // it may be one that is not Java's, and closed meanwhile
        }
        if (callback.name().equals("IOutputAllocator")) {
            given = "OutputBound.of(this, " + given + ")";
        }
        if (isRegistration(m)) {
            return "JavaCreators.address(" + JavaTypes.nativeClass(callback) + type + ", " + given + ")";
        }
        if (types.roles.isDeleted(callback)) { // TensorRT makes a copy of its own, which it deletes
            return "call$.lend(" + JavaTypes.nativeClass(callback) + type + ", " + given + ")";
        }
        return holder + ".hold(address, " + key + ", " + JavaTypes.nativeClass(callback) + type + ", " + given + ")";
    }

    /** Whether a method takes or gives back a creator, which is used in between. */
    boolean isRegistration(Method m) {
        return m.name().matches("(de)?registerCreator")
                && shape(m.parameters().getFirst().type()) == Shape.CALLBACK;
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

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }
}
