package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.Api.Version;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the upcalls of an interface that a Java user implements: what TensorRT calls, and how its stub is made. */
final class UpcallWriter {
    private final MergedApi api;
    private final JavaTypes types;
    private final DowncallWriter downcalls;
    private final ArrayParameters arrays;

    UpcallWriter(MergedApi api, JavaTypes types, DowncallWriter downcalls) {
        this.api = api;
        this.types = types;
        this.downcalls = downcalls;
        this.arrays = new ArrayParameters(types);
    }

    /**
     * Makes the stub of a slot. Versions may lay out the struct that it returns in different ways, or older ones lack its
     * last parameters.
     *
     * @param forms of the method, newest first
     */
    String stub(Interface type, String slot, List<Method> forms) {
        Method m = forms.getFirst();
        if (forms.size() > 1) {
            String made = "";
            for (Method form : forms) {
                String name = slot + suffix(type, form);
                String one = type.name() + "_" + name + ".allocate(" + JavaTypes.nativeClass(type) + "::" + name
                        + ", arena)";
                made = made.isEmpty()
                        ? one
                        : "LoadedVersion."
                                + until(type, form)
                                        .map(v -> "isBefore(" + v.major() + ", " + v.minor() + ")")
                                        .orElseThrow()
                                + " ? " + one + " : " + made;
            }
            return made + ";";
        }
        String allocated = ".allocate(" + JavaTypes.nativeClass(type) + "::" + slot + ", arena)";
        String newest = type.name() + "_" + slot;
        if (shape(m.result()) != Shape.STRUCT) {
            return newest + allocated + ";";
        }
        String made = newest + allocated;
        for (Version later : api.layouts(m.result().name()).keySet().stream()
                .skip(1)
                .toList()
                .reversed()) {
            made = "LoadedVersion.isBefore(" + later.major() + ", " + later.minor() + ") ? " + newest + "_before_"
                    + later.major() + "_" + later.minor() + allocated + " : " + made;
        }
        return "{\n                PluginsV2.prepare();\n                yield " + made + ";\n            }";
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }

    private Optional<Version> until(Interface type, Method m) {
        MergedApi.Type<Interface> merged = api.interfaces().get(type.namespace() + "::" + type.name());
        Optional<Version> until = merged.members().get(m.form()).until();
        return until.filter(v -> !merged.span().until().equals(until));
    }

    /** What follows a slot's name where newer versions call it with more parameters, as in the shim. */
    String suffix(Interface type, Method m) {
        String key = type.namespace() + "::" + type.name();
        boolean only = type.methods().stream()
                        .filter(other -> other.isVirtual()
                                && api.slotOf(key, other.key()).equals(api.slotOf(key, m.key())))
                        .count()
                == 1;
        return until(type, m)
                .filter(v -> !only)
                .map(v -> "_before_" + v.major() + "_" + v.minor())
                .orElse("");
    }

    /** Whether a method is an older form of another in the same slot, which takes what it took and more. */
    private boolean isExtended(Interface type, Method older, Method newer) {
        MergedApi.Type<Interface> merged = api.interfaces().get(type.namespace() + "::" + type.name());
        List<String> had =
                older.parameters().stream().map(p -> p.type().signature()).toList();
        List<String> has =
                newer.parameters().stream().map(p -> p.type().signature()).toList();
        return had.size() < has.size()
                && has.subList(0, had.size()).equals(had)
                && older.result().spelling().equals(newer.result().spelling())
                && until(type, older)
                        .filter(v -> v.equals(merged.members().get(newer.form()).since()))
                        .isPresent();
    }

    /** One stub serves all versions that call a slot in the same way, or those that pass it fewer parameters. */
    void requireOneWay(Interface type, List<Method> methods) {
        String key = type.namespace() + "::" + type.name();
        Map<String, Method> slots = new HashMap<>();
        for (Method m : methods) {
            boolean relaid = m.parameters().stream()
                    .map(Parameter::type)
                    .anyMatch(t -> types.shape(t).equals(Optional.of(Shape.STRUCT))
                            && api.layouts(t.name()).size() > 1);
            Method newer = slots.put(api.slotOf(key, m.key()), m);
            if (relaid || newer != null && !isExtended(type, m, newer)) {
                throw new IllegalStateException("this generator does not know how to be called by " + m.signature()
                        + ", which versions call in different ways.");
            }
        }
    }

    /** Whether a method deletes the object, which {@code close()} does in Java. */
    boolean isDestroy(Interface type, Method m) {
        return types.roles.isDeleted(type) && m.name().equals("destroy");
    }

    /** The upcall of a slot: finds the Java object, turns C++ arguments into Java ones, and whatever is thrown into an answer. */
    String write(Interface type, String slot, Method m) {
        if (isDestroy(type, m)) {
            return "\n    private static void destroy(long self) {\n        try {\n"
                    + "            UpcallType.delete(self);\n        } catch (Throwable t$) {\n"
                    + "            Failures.caught(self, \"" + type.name() + "\", \"destroy\", t$);\n"
                    + "        }\n    }\n";
        }
        List<String> parameters = new ArrayList<>(List.of("long self"));
        List<String> arguments = new ArrayList<>();
        boolean scoped = false;
        boolean attached = false;
        for (int i = 0; i < m.parameters().size(); i++) {
            Parameter p = m.parameters().get(i);
            parameters.add(carrier(p.type()) + " " + JavaParameter.name(p));
            Optional<ArrayParameters.Array> array = arrays.at(m, i);
            if (array.isPresent()) {
                arguments.add(array.get().filled() ? array.get().local() : arrays.read(array.get()));
                scoped |= arrays.isScoped(array.get());
                if (array.get().counted().isPresent()) {
                    i++;
                    Parameter count = m.parameters().get(i);
                    parameters.add(carrier(count.type()) + " " + JavaParameter.name(count));
                }
            } else if (types.roles.isPlugin(m.owner()) && types.isSized(m.parameters(), i)) {
                i++;
                Parameter size = m.parameters().get(i);
                parameters.add(carrier(size.type()) + " " + JavaParameter.name(size));
                arguments.add("PluginArrays.bytes(" + JavaParameter.name(p) + ", " + JavaParameter.name(size) + ")");
            } else if (ArrayParameters.isBuffer(m, i)) {
                arguments.add("PluginsV2.buffer(self, " + JavaParameter.name(p) + ")");
            } else if (isAttached(m, p)) {
                attached = true;
                arguments.add(JavaTypes.nativeClass(types.object(p.type())) + ".TYPE.of(" + JavaParameter.name(p)
                        + ", context$)");
            } else if (isResourceContext(p)) {
                attached = true;
                arguments.add(JavaTypes.wrapped(types.object(p.type()), JavaParameter.name(p), "context$"));
            } else {
                arguments.add(arrays.isAddress(m, i) ? JavaParameter.name(p) : fromNative(m, p));
                scoped |= switch (shape(p.type())) {
                    case OBJECT, CALLBACK -> true;
                    default -> false;
                };
            }
        }
        String call = "TYPE.find(self)." + m.name() + "(" + String.join(", ", arguments) + ")";
        if (types.roles.isPluginV2(m.owner()) && m.name().equals("detachFromContext")) {
            call = "PluginsV2.detach(self, TYPE.find(self)::detachFromContext)";
        }
        List<String> lines = new ArrayList<>();
        List<ArrayParameters.Array> filled = arrays.filled(m);
        if (attached) {
            boolean owned = downcalls.results.isOwned(m);
            lines.add("Lifetime context$ = " + (owned ? "Lifetime.scope()" : "PluginsV2.attach(self)") + ";");
        }
        if (m.name().equals("supportsFormatCombination")) {
            // A newer TensorRT offers types and formats that have no names here.
            lines.addAll(List.of(
                    "if (!PluginArrays.areKnown(inOut, Tensors.known(pos, nbInputs, nbOutputs), " + tensor(m)
                            + ".layout())) {",
                    "    return false;",
                    "}"));
        }
        if (isReport(type, m)) {
            lines.add("Failures.reported(self, " + arguments.getLast() + ");");
        }
        filled.forEach(a -> lines.add(arrays.create(a)));
        if (filled.isEmpty()) {
            lines.add(result(type, m, call, attached) + ";");
        } else {
            lines.add(carrier(m.result()) + " result$ = " + call + ";");
            lines.add("if (result$ == 0) {");
            filled.forEach(a -> lines.add("    " + arrays.copyBack(a)));
            lines.addAll(List.of("}", "return result$;"));
        }
        StringBuilder out = new StringBuilder();
        out.append("\n    private static " + carrier(m.result()) + " " + slot + "(" + String.join(", ", parameters)
                + ") {\n");
        if (needsMemoryToFail(type, m)) {
            out.append("        Reserve.refill();\n");
        }
        String scope = "Lifetime.scope(" + (isFilling(m) ? "self" : "") + ")";
        out.append(scoped ? "        try (Lifetime scope$ = " + scope + ") {\n" : "        try {\n");
        lines.forEach(line -> out.append("            " + line + "\n"));
        out.append("        } catch (Throwable t$) {\n            Failures.caught(self, \"" + type.name() + "\", \""
                + m.name() + "\", t$);\n" + failure(type, m) + "        }\n    }\n");
        return out.toString();
    }

    /** Whether an argument is read after the call, and what it was given must last. */
    private boolean isFilling(Method m) {
        return m.parameters().stream()
                .map(Parameter::type)
                .anyMatch(t -> shape(t) == Shape.OBJECT && types.roles.isFilled(types.object(t)));
    }

    /** The type of the tensors that a plugin is asked about. */
    private String tensor(Method m) {
        return arrays.at(m, 1).map(ArrayParameters.Array::element).orElseThrow();
    }

    /** Whether it is told of an error, whose text then does not go to the logger. */
    private static boolean isReport(Interface type, Method m) {
        return type.name().equals("IErrorRecorder") && m.name().equals("reportError");
    }

    /** What a plugin of version 2 is lent until it is detached from its context. */
    private boolean isAttached(Method m, Parameter p) {
        return types.roles.isPluginV2(m.owner())
                && m.name().equals("attachToContext")
                && shape(p.type()) == Shape.CALLBACK;
    }

    /** Whether it is answered by a new object where it fails. */
    private boolean needsMemoryToFail(Interface type, Method m) {
        return shape(m.result()) == Shape.STRUCT || failure(type, m).contains("FailedPlugin");
    }

    /** It belongs to the plugin that is made for it, not to the call. */
    private boolean isResourceContext(Parameter p) {
        return p.type().kind() == Kind.POINTER
                && p.type().target().orElseThrow().name().endsWith("::IPluginResourceContext");
    }

    private String result(Interface type, Method m, String call, boolean attached) {
        if (downcalls.results.isOwned(m)) {
            Interface made = types.object(m.result());
            return "return TYPE.create(self, \"" + type.name() + "." + m.name() + "\", "
                    + JavaTypes.nativeClass(made)
                    + (types.roles.derived(made).isEmpty() ? ".TYPE" : "::typeOf") + ", " + call + ", "
                    + (attached ? "context$" : "null") + ")";
        }
        if (types.roles.isPluginV2(type.name()) && m.name().matches("initialize|getSerializationSize")) {
            String what = m.name().equals("initialize") ? "initialized" : "size";
            return "return PluginsV2." + what + "(self, " + call + ")";
        }
        return switch (shape(m.result())) {
            case VOID -> call;
            case ENUM -> "return " + (m.result().size() == 1 ? "(byte) " : "") + call + ".value()";
            case FLAGS -> "return " + types.flagType(m.result()) + ".mask(" + call + ")";
            case STRING ->
                isName(m)
                        ? "return TYPE.pin(self, Given.argument(" + call + ", \"" + type.name() + "." + m.name()
                                + "\"))"
                        : "return TYPE.pin(self, " + call + ")";
            case STRUCT -> "return PluginsV2." + struct(m) + "(" + call + ")";
            case MEMORY -> "return Calls.address(" + call + ")";
            case STRUCT_POINTER -> "return PluginArrays.keep(self, \"" + m.name() + "\", " + call + ")";
            case CALLBACK ->
                m.name().equals("getCapabilityInterface")
                        ? "return PluginCapabilities.hold(self, PluginCapabilityType.of(type), " + call + ")"
                        : "return TYPE.hold(self, " + JavaTypes.nativeClass(types.object(m.result())) + ".TYPE, " + call
                                + ")";
            default -> "return " + call;
        };
    }

    /** What is returned where there is no answer: of a plugin a status that is no success, or a number that cannot be. */
    String failure(Interface type, Method m) {
        boolean isV2 = types.roles.isPluginV2(type.name());
        if (downcalls.results.isOwned(m)
                && m.name().matches("clone|attachToContext")
                && !type.name().equals("IPluginResource")) {
            // A null pointer would crash TensorRT.
            return "            return FailedPluginV" + (isV2 ? 2 : 3) + ".create(self);\n";
        }
        if (m.name().equals("getCapabilityInterface")) {
            return "            return FailedPluginV3.capability(self, type);\n"; // a null pointer would, too
        }
        if (type.name().equals("IPluginCreatorV3Quick") && m.name().startsWith("createPlugin")) {
            return "            return FailedPluginV3.createQuick(self);\n"; // likewise
        }
        if (shape(m.result()) == Shape.STRUCT) {
            return "            return PluginsV2.no" + capitalized(struct(m)) + "();\n";
        }
        if (isName(m)) {
            return "            return UpcallType.noName();\n";
        }
        if (isV2 && m.name().equals("initialize")) {
            return "            return PluginsV2.notInitialized(self);\n";
        }
        if (isV2 && m.name().equals("getSerializationSize")) {
            return "            return PluginsV2.size(self, 0);\n";
        }
        return switch (carrier(m.result())) {
            case "void" -> "";
            case "boolean" -> "            return false;\n";
            case "int" ->
                types.roles.isPlugin(type.name())
                                && shape(m.result()) != Shape.ENUM
                                && !m.name().matches("getNbTactics|getFormatCombinationLimit|getTensorRTVersion")
                        ? "            return -1;\n"
                        : "            return 0;\n";
            default -> "            return 0;\n";
        };
    }

    /** A text that TensorRT reads without asking whether there is one. */
    private boolean isName(Method m) {
        return types.roles.isPlugin(m.owner()) && m.name().matches("getPlugin(Type|Name|Version|Namespace)");
    }

    /** What makes the struct that a method returns: the plural of what it is. */
    private String struct(Method m) {
        String name = JavaTypes.typeName(m.result().name());
        return switch (name) {
            case "Dims" -> "dims";
            case "DimsExprs" -> "expressions";
            default ->
                throw new IllegalStateException(
                        "this generator does not know how to return struct " + name + " from " + m.signature() + ".");
        };
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }

    /** What jextract passes: primitives as they are, addresses as numbers, structs as segments. */
    private String carrier(CppType t) {
        return switch (shape(t)) {
            case VOID -> "void";
            case PRIMITIVE, FLAGS -> JavaTypes.primitive(t);
            case ENUM -> t.size() == 1 ? "byte" : "int";
            case STRUCT -> "MemorySegment";
            default -> "long";
        };
    }

    private String fromNative(Method m, Parameter p) {
        String name = JavaParameter.name(p);
        String type = types.javaType(p.type());
        return switch (shape(p.type())) {
            case ENUM -> type + ".of(" + name + ")";
            case FLAGS -> types.flagType(p.type()) + ".ofMask(" + name + ")";
            case STRING -> "CStrings.read(" + name + ")";
            case STRUCT -> type + ".read(" + name + ")";
            case STRUCT_POINTER ->
                types.roles.isPlugin(m.owner())
                        ? "PluginArrays.fields(" + name + ")"
                        : type + ".read(Calls.memory(" + name + ", " + type + ".layout().byteSize()))";
            case OBJECT -> JavaTypes.wrapped(types.object(p.type()), name, "scope$");
            case CALLBACK -> JavaTypes.nativeClass(types.object(p.type())) + ".TYPE.of(" + name + ", scope$)";
            case MEMORY -> "MemorySegment.ofAddress(" + name + ")";
            default -> name;
        };
    }
}
