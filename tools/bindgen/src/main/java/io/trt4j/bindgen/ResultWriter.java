package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.JavaTypes.Shape;
import java.util.List;
import java.util.Optional;

/** The results of Java methods that call C++ ones: their types, whether they may be null, and who owns them. */
final class ResultWriter {
    /** Methods whose strings are never null; others may return a null pointer. */
    private static final String NAMING = "getName|getPlugin(Name|Type|Version|Namespace)|getMetadata|getMessage"
            + "|getEquation|getErrorDesc|getBuildRoute|desc|file|func|nodeName|nodeOperator";

    private final JavaTypes types;
    /** Whether arrays are lists in Java. */
    private final boolean arrays;

    private final ArrayParameters pluginArrays;

    ResultWriter(JavaTypes types, boolean arrays, ArrayParameters pluginArrays) {
        this.types = types;
        this.arrays = arrays;
        this.pluginArrays = pluginArrays;
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

    /** A pointer to something that must be freed, from a method that makes one. */
    boolean isOwned(Method m) {
        return (shape(m.result()) == Shape.OBJECT || shape(m.result()) == Shape.CALLBACK)
                && m.result().kind() == Kind.POINTER
                && types.roles.isResource(types.object(m.result()))
                && !m.name().matches("(get|acquire).*");
    }

    /** A pointer that is null only when the call failed. */
    boolean mayNotBeNull(Method m) {
        return shape(m.result()) == Shape.OBJECT
                && m.result().kind() == Kind.POINTER
                && (m.name().startsWith("add") || m.name().startsWith("create"));
    }

    /** The Java object of a native one; only within a type's package can it be made by its own method. */
    String object(Interface owner, CppType pointer, String address, String life) {
        Interface type = types.object(pointer);
        if (shape(pointer) == Shape.CALLBACK) {
            return JavaTypes.nativeClass(type) + ".TYPE.of(" + address + ", " + life + ")";
        }
        boolean near = arrays && owner.namespace().equals(type.namespace());
        return near
                ? JavaTypes.typeName(type) + ".of(" + address + ", " + life + ")"
                : JavaTypes.wrapped(type, address, life);
    }

    /** An array of TensorRT's, whose length it writes. */
    List<String> list(Interface owner, Method m, String element, String call) {
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

    String result(CppType r, String value) {
        return types.javaType(r) + " result$ = " + value + ";";
    }

    static String memoryResult(Interface owner, Method m, String call) {
        if (m.result().spelling().contains("PluginLibraryHandle")) {
            return "PluginLibraries.loaded(" + call + ")";
        }
        return owner.name().equals("IHostMemory") ? "life().lend(" + call + ", size())" : call;
    }

    /** What an object was made with or set to, and keeps. */
    List<String> keeps(Interface owner, Method m) {
        boolean sets = m.name().startsWith("set") && types.roles.isResource(owner);
        boolean creates = m.name().startsWith("create") && isOwned(m);
        if (!sets && !creates) {
            return List.of();
        }
        return m.parameters().stream()
                .filter(p -> shape(p.type()) == Shape.OBJECT && types.roles.isResource(types.object(p.type())))
                .map(p -> "NativeObject.keep(" + (creates ? "life$" : "life()") + ", " + JavaParameter.name(p) + ");")
                .toList();
    }

    /**
     * What the result keeps alive: its maker. A clone stands on its own; so does a timing cache, which other builders may
     * use, but for the library's builder.
     */
    static String parent(Method m) {
        return switch (m.name()) {
            case "clone" -> "Lifetime.FOREVER";
            case "createTimingCache" -> "life().parent()";
            default -> "life()";
        };
    }

    private Shape shape(CppType t) {
        return types.shape(t).orElseThrow();
    }
}
