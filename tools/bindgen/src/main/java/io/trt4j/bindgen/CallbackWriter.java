package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an interface that a Java user implements: the Java interface, and beside it the class that makes native
 * objects of its implementations and calls those that others made.
 */
final class CallbackWriter {
    private final MergedApi api;
    private final JavaTypes types;
    private final DowncallWriter downcalls;

    CallbackWriter(MergedApi api, JavaTypes types, DowncallWriter downcalls) {
        this.api = api;
        this.types = types;
        this.downcalls = downcalls;
    }

    /** The Java interface, with {@code nested} enums inside. */
    String javaInterface(MergedApi.Type<Interface> merged, String nested) {
        Interface type = merged.newest();
        StringBuilder out = new StringBuilder();
        out.append(JavaDocs.type(
                "TensorRT's {@code class " + type.namespace() + "::" + type.name()
                        + "}, implemented in Java and called by TensorRT, from any thread."
                        + JavaDocs.since(merged.span()),
                type.deprecated()));
        out.append("public interface " + type.name()
                + base(type).map(b -> " extends " + b.name()).orElse("") + " {\n");
        out.append(nested);
        for (Method m : own(type)) {
            out.append('\n').append(JavaDocs.method(m, merged.members().get(m.form()), List.of()));
            String declaration = types.javaType(m.result()) + " " + m.name() + "("
                    + DowncallWriter.declare(downcalls.parameters(m)) + ")";
            Optional<String> body = dropped(merged, m).or(() -> m.body().map(b -> defaultBody(type, m, b)));
            out.append(body.map(b -> "    default " + declaration + " {\n" + (b.isEmpty() ? "" : "        " + b + "\n")
                            + "    }\n")
                    .orElse("    " + declaration + ";\n"));
        }
        return out.append("}\n").toString();
    }

    /** The native side: shared upcalls for implementations in Java, and a proxy for those that are not. */
    String nativeSide(MergedApi.Type<Interface> merged) {
        Interface type = merged.newest();
        String key = type.namespace() + "::" + type.name();
        requireOneWay(key, type);
        StringBuilder out = new StringBuilder();
        out.append("/** Native objects of {@link " + type.name()
                + "}. */\n@SuppressWarnings(\"deprecation\")\npublic final class " + DowncallWriter.nativeClass(type)
                + " {\n");
        out.append("    /** How native objects are made. */\n    public static final UpcallType<" + type.name()
                + "> TYPE = new UpcallType<>(\n            " + type.name() + ".class,\n            "
                + InterfaceWriter.slotTable(api, key) + ",\n            "
                + InterfaceWriter.typeNames(api, key) + ",\n            "
                + interfaceInfo(type) + ",\n            " + DowncallWriter.nativeClass(type)
                + "::stub,\n            Proxy::new);\n\n");
        out.append("    private " + DowncallWriter.nativeClass(type) + "() {}\n\n");
        typeOf(out, type);
        out.append("    /** The stub TensorRT calls for a slot. */\n"
                + "    static MemorySegment stub(String slot, Arena arena) {\n"
                + "        return switch (slot) {\n");
        for (Method m : own(type)) {
            String slot = api.slotOf(key, m.key());
            if (!slot.contains(".")) {
                out.append("            case \"" + slot + "\" -> " + type.name() + "_" + slot + ".allocate("
                        + DowncallWriter.nativeClass(type) + "::" + slot + ", arena);\n");
            }
        }
        base(type)
                .ifPresent(b -> out.append("            case String s when s.startsWith(\"" + b.name() + ".\") -> "
                        + DowncallWriter.nativeClass(b) + ".stub(s.substring("
                        + (b.name().length() + 1) + "), arena);\n"));
        out.append("            default -> throw new IllegalStateException(\"" + type.name()
                + " has no slot \" + slot);\n        };\n    }\n");
        for (Method m : own(type)) {
            if (!api.slotOf(key, m.key()).contains(".")) {
                upcall(out, type, api.slotOf(key, m.key()), m);
            }
        }
        proxy(out, merged);
        return out.append("}\n").toString();
    }

    /** One stub serves all versions: they must call a slot in the same way. */
    private void requireOneWay(String key, Interface type) {
        Set<String> slots = new HashSet<>();
        for (Method m : own(type)) {
            boolean relaid = m.parameters().stream()
                    .map(Parameter::type)
                    .anyMatch(t -> types.shape(t).equals(Optional.of(Shape.STRUCT))
                            && api.layouts(t.name()).size() > 1);
            if (relaid || !slots.add(api.slotOf(key, m.key()))) {
                throw new IllegalStateException("this generator does not know how to be called by " + m.signature()
                        + ", which versions call in different ways.");
            }
        }
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
                        + "> typeOf(" + type.name() + " implementation) {\n");
        derived.forEach(d -> out.append("        if (implementation instanceof " + d.name()
                + ") {\n            return (UpcallType) " + DowncallWriter.nativeClass(d) + ".TYPE;\n        }\n"));
        out.append("        return TYPE;\n    }\n\n");
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
                                                .map(DowncallWriter::name)
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
        if (value.equals("nullptr")) {
            return switch (types.shape(m.result()).orElseThrow()) {
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

    private void upcall(StringBuilder out, Interface type, String slot, Method m) {
        List<String> parameters = new ArrayList<>(List.of("long self"));
        List<String> arguments = new ArrayList<>();
        boolean scoped = false;
        for (Parameter p : m.parameters()) {
            parameters.add(carrier(p.type()) + " " + DowncallWriter.name(p));
            arguments.add(fromNative(p));
            scoped |= switch (types.shape(p.type()).orElseThrow()) {
                case OBJECT, CALLBACK -> true;
                default -> false;
            };
        }
        String call = "TYPE.find(self)." + m.name() + "(" + String.join(", ", arguments) + ")";
        String result = switch (types.shape(m.result()).orElseThrow()) {
            case VOID -> call;
            case ENUM -> "return " + (m.result().size() == 1 ? "(byte) " : "") + call + ".value()";
            case FLAGS -> "return " + types.flagType(m.result()) + ".mask(" + call + ")";
            case STRING -> "return TYPE.pin(self, " + call + ")";
            case MEMORY -> "return Calls.address(" + call + ")";
            case CALLBACK ->
                "return TYPE.hold(self, " + DowncallWriter.nativeClass(types.object(m.result())) + ".TYPE, " + call
                        + ")";
            default -> "return " + call;
        };
        String failure = switch (carrier(m.result())) {
            case "void" -> "";
            case "boolean" -> "            return false;\n";
            default -> "            return 0;\n";
        };
        out.append("\n    private static " + carrier(m.result()) + " " + slot + "(" + String.join(", ", parameters)
                + ") {\n");
        out.append(scoped ? "        try (Lifetime scope$ = Lifetime.scope()) {\n" : "        try {\n");
        out.append("            " + result + ";\n        } catch (Throwable t$) {\n            Failures.caught(self, \""
                + type.name() + "\", \"" + m.name() + "\", t$);\n" + failure + "        }\n    }\n");
    }

    /** What jextract passes: primitives as they are, addresses as numbers, structs as segments. */
    private String carrier(CppType t) {
        return switch (types.shape(t).orElseThrow()) {
            case VOID -> "void";
            case PRIMITIVE, FLAGS -> JavaTypes.primitive(t);
            case ENUM -> t.size() == 1 ? "byte" : "int";
            case STRUCT -> "MemorySegment";
            default -> "long";
        };
    }

    private String fromNative(Parameter p) {
        String name = DowncallWriter.name(p);
        String type = types.javaType(p.type());
        return switch (types.shape(p.type()).orElseThrow()) {
            case ENUM -> type + ".of(" + name + ")";
            case FLAGS -> types.flagType(p.type()) + ".ofMask(" + name + ")";
            case STRING -> "CStrings.read(" + name + ")";
            case STRUCT -> type + ".read(" + name + ")";
            case STRUCT_POINTER -> type + ".read(Calls.memory(" + name + ", " + type + ".layout().byteSize()))";
            case OBJECT -> DowncallWriter.wrapped(types.object(p.type()), name, "scope$");
            case CALLBACK -> DowncallWriter.nativeClass(types.object(p.type())) + ".TYPE.of(" + name + ", scope$)";
            case MEMORY -> "MemorySegment.ofAddress(" + name + ")";
            default -> name;
        };
    }

    private void proxy(StringBuilder out, MergedApi.Type<Interface> merged) {
        Interface type = merged.newest();
        String key = type.namespace() + "::" + type.name();
        List<Method> methods = new ArrayList<>();
        for (Interface t : types.roles.chain(type)) {
            own(t).stream()
                    // A base may have had methods before there was this type.
                    .filter(m -> types.roles.isCallback(t)
                            && api.findSlot(key, m.key()).isPresent()
                            && methods.stream().noneMatch(known -> known.key().equals(m.key())))
                    .forEach(methods::add);
        }
        List<String> slots = methods.stream().map(m -> api.slotOf(key, m.key())).toList();
        out.append("\n"
                + "    /** One that is not Java's. */\n"
                + "    private static final class Proxy extends NativeObject implements "
                + type.name() + " {\n");
        out.append("        private final VirtualObject self;\n\n"
                + "        Proxy(long address, Lifetime life) {\n"
                + "            super(address, life);\n"
                + "            self = TYPE.methods("
                + String.join(", ", slots.stream().map(s -> "\"" + s + "\"").toList())
                + ").at(address);\n        }\n");
        for (int i = 0; i < methods.size(); i++) {
            Method m = methods.get(i);
            Api.Span span = merged.members().getOrDefault(m.form(), merged.span());
            String code = downcalls
                    .write(
                            type,
                            List.of(new DowncallWriter.Form(m, span, "self", i, List.of())),
                            false,
                            Optional.empty())
                    .orElseThrow(() -> new IllegalStateException(m.signature()));
            out.append('\n').append(code.indent(4));
        }
        out.append("    }\n");
    }
}
