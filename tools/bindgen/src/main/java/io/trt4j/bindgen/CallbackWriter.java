package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes an interface that a Java user implements: the Java interface, and beside it the class that makes native
 * objects of its implementations and calls those that others made.
 */
final class CallbackWriter {
    private static final String INFO_SLOT = "IVersionedInterface.getInterfaceInfo";

    private final MergedApi api;
    private final JavaTypes types;
    private final DowncallWriter downcalls;
    private final ArrayParameters arrays;
    private final UpcallWriter upcalls;
    private final JavaDocs docs;

    CallbackWriter(MergedApi api, JavaTypes types, DowncallWriter downcalls, JavaDocs docs) {
        this.docs = docs;
        this.api = api;
        this.types = types;
        this.downcalls = downcalls;
        this.arrays = new ArrayParameters(types);
        this.upcalls = new UpcallWriter(api, types, downcalls);
    }

    /** The Java interface, with {@code nested} enums inside. */
    String javaInterface(MergedApi.Type<Interface> merged, String nested) {
        Interface type = merged.newest();
        StringBuilder out = new StringBuilder();
        out.append(docs.type(type, ", implemented in Java and called by TensorRT, from any thread", merged.span()))
                .append(JavaDocs.USES_DEPRECATED);
        boolean root = types.roles.isDeleted(type) && base(type).isEmpty();
        String extended = root
                ? " extends AutoCloseable"
                : base(type).map(b -> " extends " + b.name()).orElse("");
        out.append("public interface " + type.name() + extended + " {\n");
        out.append(nested);
        if (root) {
            out.append("""

                    /**
                     * Releases what an implementation holds: called when its owner deletes the native object. On an object that was
                     * not made in Java, deletes it: its owner calls this once.
                     */
                    @Override
                    default void close() {}
                """);
        }
        for (Method m : offered(type)) {
            List<String> parameters = downcalls.arguments.parameters(m).stream()
                    .map(JavaParameter::name)
                    .toList();
            out.append('\n')
                    .append(docs.method(type, m, parameters, merged.members().get(m.form()), notes(type, m)));
            out.append(m.isOverride() ? "    @Override\n" : "");
            out.append(declaration(m, dropped(merged, m).or(() -> m.body().map(b -> defaultBody(type, m, b)))));
            out.append(downcalls.overloads.withBytes(m, "default", downcalls.arguments.parameters(m)));
        }
        for (Method m : hidden(type)) {
            out.append("\n    /** Answered by {@code " + type.name() + "} for all, as in C++. */\n    @Override\n");
            out.append(m.deprecated() ? "    @Deprecated\n" : "");
            out.append(declaration(m, m.body().map(b -> defaultBody(type, m, b))));
        }
        return out.append("}\n").toString();
    }

    private String declaration(Method m, Optional<String> body) {
        String declared = downcalls.results.declaredResult(m) + " " + m.name() + "("
                + JavaParameter.declare(downcalls.arguments.parameters(m)) + ")";
        return body.map(b ->
                        "    default " + declared + " {\n" + (b.isEmpty() ? "" : "        " + b + "\n") + "    }\n")
                .orElse("    " + declared + ";\n");
    }

    /** What an author cannot see from the signature. */
    private List<String> notes(Interface type, Method m) {
        List<String> notes = new ArrayList<>();
        for (ArrayParameters.Array a : arrays.filled(m)) {
            notes.add("Fill {@code " + a.name() + "} before returning 0.");
        }
        if (types.roles.isPlugin(type.name())
                && m.result().kind() == Kind.INTEGER
                && upcalls.failure(type, m).matches("(?s).*(-1|notInitialized).*")
                && !m.name().matches("get(Nb|AliasedInput).*")) {
            notes.add("Returns 0 for success, another number for failure.");
        }
        if (downcalls.results.isOwned(m)) {
            notes.add("The result is never null; TensorRT deletes it.");
        }
        return notes;
    }

    /** The native side: shared upcalls for implementations in Java, and a proxy for those that are not. */
    String nativeSide(MergedApi.Type<Interface> merged) {
        Interface type = merged.newest();
        String key = type.namespace() + "::" + type.name();
        upcalls.requireOneWay(type, own(type));
        own(type).forEach(arrays::requireLengths);
        StringBuilder out = new StringBuilder();
        out.append("/** Native objects of {@link " + type.name()
                + "}. */\n@SuppressWarnings(\"deprecation\")\n"
                + (type.namespace().equals("nvinfer1") ? "public " : "") + "final class "
                + JavaTypes.nativeClass(type)
                + " extends UpcallType<" + type.name() + "> {\n");
        out.append("    /** How native objects are made. */\n    public static final UpcallType<" + type.name()
                + "> TYPE = new " + JavaTypes.nativeClass(type) + "();\n\n");
        out.append("    private " + JavaTypes.nativeClass(type) + "() {\n        super(\n            " + type.name()
                + ".class,\n            "
                + InterfaceWriter.slotTable(api, key) + ",\n            "
                + InterfaceWriter.typeNames(api, key) + ");\n    }\n\n");
        typeOf(out, type);
        answers(out, key, type);
        making(out, type);
        if (types.roles.isDeleted(type)) {
            out.append("    /** One that the caller owns and closes; null at address 0. */\n"
                    + "    public static @Nullable Proxy own(long address, Lifetime life) {\n"
                    + "        return address == 0 ? null : new Proxy(address, life);\n"
                    + "    }\n\n");
        }
        stubs(out, key, type);
        for (Method m : own(type)) {
            if (!api.slotOf(key, m.key()).contains(".")) {
                out.append(upcalls.write(type, api.slotOf(key, m.key()) + upcalls.suffix(type, m), m));
            }
        }
        proxy(out, merged);
        return out.append("}\n").toString();
    }

    /** What all native objects of the type have in common. */
    private void answers(StringBuilder out, String key, Interface type) {
        String info = interfaceInfo(type);
        if (InterfaceWriter.slotTable(api, key).contains(INFO_SLOT)) {
            out.append("    @Override\n    public MemorySegment info(Arena arena) {\n        "
                    + (info.equals("null")
                            ? "throw new TensorRTException(\"" + type.name()
                                    + " is abstract in TensorRT too: implement an interface that extends it.\");"
                            : "return " + info + ".allocate(arena);")
                    + "\n    }\n\n");
        }
        if (types.roles.isDeleted(type)) {
            out.append("    @Override\n    protected void deleted(" + type.name()
                    + " implementation) {\n        implementation.close();\n    }\n\n");
        }
        if (type.name().equals("ILogger")) {
            out.append("    @Override\n    protected boolean isKeptByTensorRT() {\n        return true;\n    }\n\n");
        }
    }

    private void stubs(StringBuilder out, String key, Interface type) {
        List<String> cases = new ArrayList<>();
        own(type).stream()
                .collect(Collectors.groupingBy(m -> api.slotOf(key, m.key()), LinkedHashMap::new, Collectors.toList()))
                .forEach((slot, forms) -> {
                    if (!slot.contains(".")) {
                        cases.add("case \"" + slot + "\" -> " + upcalls.stub(type, slot, forms));
                    }
                });
        String none = "throw new IllegalStateException(\"" + type.name() + " has no slot \" + slot);";
        out.append("    @Override\n    public MemorySegment stub(String slot, Arena arena) {\n");
        types.roles.chain(type).stream()
                .skip(1)
                .filter(b -> types.roles.isCallback(b) && !own(b).isEmpty())
                .forEach(b -> out.append("        if (slot.startsWith(\"" + b.name() + ".\")) {\n            return "
                        + JavaTypes.nativeClass(b) + ".TYPE.stub(slot.substring("
                        + (b.name().length() + 1)
                        + "), arena);\n        }\n"));
        if (cases.isEmpty()) {
            out.append("        " + none + "\n    }\n");
            return;
        }
        out.append("        return switch (slot) {\n");
        cases.forEach(c -> out.append("            " + c + "\n"));
        out.append("            default -> " + none + "\n        };\n    }\n");
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }

    private void typeOf(StringBuilder out, Interface type) {
        List<Interface> derived = types.roles.derived(type);
        if (derived.isEmpty()) {
            return;
        }
        out.append(
                "    /** How a native object of an implementation is made: as the most derived interface it has. */\n"
                        + "    @SuppressWarnings({\"unchecked\", \"rawtypes\"})\n    public static UpcallType<"
                        + type.name()
                        + "> typeOf(@Nullable " + type.name() + " implementation) {\n");
        derived.forEach(d -> out.append("        if (implementation instanceof " + d.name()
                + ") {\n            return (UpcallType) " + JavaTypes.nativeClass(d) + ".TYPE;\n        }\n"));
        out.append("        return TYPE;\n    }\n\n");
    }

    /** Whether objects of derived types that are not Java's are told apart, by what they answer to getInterfaceInfo. */
    private boolean isDistinguished(Interface type) {
        return types.roles.isPlugin(type.name()) && !extensions(type).isEmpty();
    }

    /** The types that extend one and have an interface information of their own; the most derived first. */
    private List<Interface> extensions(Interface type) {
        return api.interfaces().values().stream()
                .map(MergedApi.Type::newest)
                .filter(t -> types.roles.chain(t).indexOf(type) > 0
                        && !interfaceInfo(t).equals("null"))
                .sorted(Comparator.comparing(
                                (Interface t) -> types.roles.chain(t).size())
                        .reversed())
                .toList();
    }

    private void making(StringBuilder out, Interface type) {
        out.append("    @Override\n    public " + type.name() + " proxy(long address, Lifetime life) {\n");
        if (isDistinguished(type)) { // as the most derived interface that it says it has
            out.append("        InterfaceInfo info = InterfaceInfos.of(address, life);\n");
            distinguished(out, type);
        }
        out.append("        return new Proxy(address, life);\n    }\n\n");
    }

    private void distinguished(StringBuilder out, Interface type) {
        for (Interface t : extensions(type)) {
            String made = types.roles.isCallback(t)
                    ? "new " + JavaTypes.nativeClass(t) + ".Proxy(address, life)"
                    : JavaTypes.wrapped(t, "address", "life");
            out.append("        if (InterfaceInfos.is(info, " + interfaceInfo(t) + ")) {\n            return " + made
                    + ";\n        }\n");
        }
    }

    private Optional<Interface> base(Interface type) {
        return type.base().map(b -> api.interfaces().get(b).newest()).filter(types.roles::isCallback);
    }

    /** What a user may implement; the versioned interface's own two methods are answered for him. */
    private List<Method> own(Interface type) {
        return type.methods().stream()
                .filter(m -> m.isVirtual() && m.isPublic())
                .filter(m -> !m.name().equals("getInterfaceInfo") && !m.name().equals("getAPILanguage"))
                .toList();
    }

    /** Likewise, without what {@code close()} is in Java. */
    private List<Method> offered(Interface type) {
        return own(type).stream().filter(m -> !upcalls.isDestroy(type, m)).toList();
    }

    /** A base's methods that the type takes from its users: it answers them itself. */
    private List<Method> hidden(Interface type) {
        List<Method> bases = types.roles.chain(type).stream()
                .skip(1)
                .filter(types.roles::isCallback)
                .flatMap(b -> offered(b).stream())
                .toList();
        return type.methods().stream()
                .filter(m -> m.isVirtual() && !m.isPublic() && m.body().isPresent())
                .flatMap(m -> bases.stream()
                        .filter(b -> b.key().equals(m.key()))
                        .limit(1)
                        // Its parameters have no names of their own.
                        .map(b -> m.named(b)))
                .toList();
    }

    static String interfaceInfo(Interface type) {
        return type.methods().stream()
                .filter(m -> m.name().equals("getInterfaceInfo"))
                .flatMap(m -> m.body().stream())
                .map(b -> {
                    int kind = 0;
                    while (!b.get(kind).startsWith("\"")) {
                        kind++;
                    }
                    return "new InterfaceInfo(" + b.get(kind) + ", " + b.get(kind + 2) + ", " + b.get(kind + 4) + ")";
                })
                .findFirst()
                .orElse("null");
    }

    /**
     * What newer versions do not call need not be implemented: it is the method that took its place, and where there is
     * none an exception says so to whoever runs an older version.
     */
    private Optional<String> dropped(MergedApi.Type<Interface> merged, Method m) {
        return merged.members()
                .get(m.form())
                .until()
                .filter(until -> m.isPure() && merged.span().until().isEmpty())
                .map(until -> successor(merged, m)
                        .map(s -> s + "("
                                + String.join(
                                        ", ",
                                        m.parameters().stream()
                                                .map(JavaParameter::name)
                                                .toList())
                                + ");")
                        .orElse("throw new UnsupportedOperationException(\""
                                + merged.newest().name() + "." + m.name() + " is not implemented; TensorRT before "
                                + until + " may call it.\");"));
    }

    /** The method that was to be implemented instead: by default it called the one that was dropped. */
    private Optional<String> successor(MergedApi.Type<Interface> merged, Method dropped) {
        Interface type = merged.newest();
        String arguments = dropped.key().substring(dropped.name().length());
        return api.trees().stream()
                .flatMap(tree ->
                        Optional.ofNullable(tree.interfaces().get(type.namespace() + "::" + type.name())).stream())
                .flatMap(t -> t.methods().stream())
                .filter(m ->
                        m.key().equals(m.name() + arguments) && dropped.result().kind() == Kind.VOID)
                .filter(m -> m.body()
                        .filter(b -> Collections.indexOfSubList(b, List.of(dropped.name(), "(")) >= 0)
                        .isPresent())
                .map(Method::name)
                .findFirst();
    }

    /** C++'s default implementation in Java: nothing, a value, or a call of another method of the interface. */
    private String defaultBody(Interface type, Method m, List<String> tokens) {
        String text = String.join("", tokens);
        if (text.isEmpty()) {
            return "";
        }
        String value = text.replaceFirst("^return", "").replaceFirst(";$", "");
        if (value.contains("NV_TENSORRT_VERSION")) {
            return "return "
                    + Pattern.compile("PluginVersion::(\\w+)")
                            .matcher(value)
                            .results()
                            .findFirst()
                            .map(kind -> "PluginVersion." + kind.group(1) + ".value() << 24 | ")
                            .orElse("")
                    + "TensorRT.version().number();";
        }
        if (value.equals("Dims{-1,{}}")) {
            return "return new Dims(-1, new long[0]);";
        }
        if (value.equals("nullptr")) {
            return switch (shape(m.result())) {
                case MEMORY -> "return MemorySegment.NULL;";
                case HANDLE -> "return 0;";
                default -> "return null;";
            };
        }
        if (value.matches("-?\\w+") && !value.matches("k[A-Z].*")) {
            return "return " + value + ";";
        }
        if (value.matches("\\w+::\\w+")) {
            return "return " + value.replace("::", ".") + ";";
        }
        if (value.matches("\\w+\\([\\w,]*\\)")) {
            // A null argument of C++ is a null handle in the one place that has it: a stream.
            return "return " + value.replace(",", ", ").replace("nullptr", "0L") + ";";
        }
        throw new IllegalStateException("the default of " + m.signature() + " is not understood: " + text);
    }

    private void proxy(StringBuilder out, MergedApi.Type<Interface> merged) {
        Interface type = merged.newest();
        String key = type.namespace() + "::" + type.name();
        List<Method> methods = new ArrayList<>();
        for (Interface t : types.roles.chain(type)) {
            offered(t).stream()
                    // A base may have had methods before there was this type.
                    .filter(m -> types.roles.isCallback(t)
                            && api.findSlot(key, m.key()).isPresent()
                            && methods.stream().noneMatch(known -> known.key().equals(m.key())))
                    .forEach(methods::add);
        }
        List<String> slots = methods.stream().map(m -> api.slotOf(key, m.key())).toList();
        boolean deleted = types.roles.isDeleted(type);
        out.append("\n"
                + "    /** One that is not Java's. */\n"
                + "    " + (deleted ? "public " : types.roles.isPlugin(type.name()) ? "" : "private ")
                + "static final class Proxy extends " + (deleted ? "NativeResource" : "NativeObject") + " implements "
                + type.name() + ", Foreign {\n");
        String delete = types.roles.hasDestroy(type) ? api.slotOf(key, "destroy[]") : "~delete";
        out.append((deleted ? "        private static final Methods LIFE = TYPE.methods(\"" + delete + "\");\n" : "")
                + "        private final VirtualObject self;\n\n"
                + "        Proxy(long address, Lifetime life) {\n"
                + "            super(address, life" + (deleted ? ", LIFE" : "") + ");\n"
                + "            self = TYPE.methods("
                + String.join(", ", slots.stream().map(s -> "\"" + s + "\"").toList())
                + ").at(address);\n        }\n");
        for (int i = 0; i < methods.size(); i++) {
            Method m = methods.get(i);
            Api.Span span = merged.members().getOrDefault(m.form(), merged.span());
            // Versions that call the slot in another way have a method of the name.
            String slot = slots.get(i);
            List<Api.Version> named = Collections.frequency(slots, slot) > 1 ? api.having(key, slot) : List.of();
            String code = downcalls
                    .write(type, List.of(new DowncallWriter.Form(m, span, "self", i, named)), false, Optional.empty())
                    .orElseThrow(() -> new IllegalStateException(m.signature()));
            out.append('\n').append(code.indent(4));
        }
        out.append("    }\n");
    }
}
