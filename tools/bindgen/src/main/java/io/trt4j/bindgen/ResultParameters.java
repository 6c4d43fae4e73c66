package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.CppType;
import io.trt4j.bindgen.Api.Kind;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Parameter;
import io.trt4j.bindgen.ArrayParameters.Array;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin gives through a pointer, beside its status: a text through {@code char const**}, and bytes through {@code
 * char**} with their number through an {@code int32_t*} of the same name and {@code Size}. In Java each is an array of one.
 */
final class ResultParameters {
    private static final String TEXT = "String";
    private static final String BYTES = "byte[]";

    private ResultParameters() {}

    /** The result at a parameter, as an array of one; empty if it is none. */
    static Optional<Array> at(Method m, int index) {
        Parameter p = m.parameters().get(index);
        CppType target = p.type().target().orElseThrow();
        String name = JavaParameter.name(p);
        if (!target.isCharPointer() || target.isConst() || followedByCount(m, index)) {
            return Optional.empty();
        }
        if (target.target().orElseThrow().isConst()) {
            return Optional.of(new Array(p, name, TEXT, "1", Optional.empty(), Optional.empty(), true));
        }
        String size = name + "$.address() + ADDRESS.byteSize()";
        return isSize(m, index + 1, name)
                ? Optional.of(new Array(p, name, BYTES, "1", Optional.of(size), Optional.empty(), true))
                : Optional.empty();
    }

    /** Whether it is an array of texts instead. */
    private static boolean followedByCount(Method m, int index) {
        return index + 1 < m.parameters().size()
                && m.parameters().get(index + 1).type().kind() == Kind.INTEGER;
    }

    private static boolean isSize(Method m, int index, String of) {
        List<Parameter> parameters = m.parameters();
        if (index >= parameters.size() || !parameters.get(index).name().equals(of + "Size")) {
            return false;
        }
        CppType size = parameters.get(index).type();
        return size.isPointerTo(Kind.INTEGER)
                && size.target().orElseThrow().size() == 4
                && !size.target().orElseThrow().isConst();
    }

    static boolean isResult(Array a) {
        return isText(a) || a.element().equals(BYTES);
    }

    private static boolean isText(Array a) {
        return a.element().equals(TEXT);
    }

    /** Gives what an upcall was answered: it is good until the plugin is freed or gives another one. */
    static String give(Array a) {
        String quoted = "\"" + a.name() + "\"";
        return isText(a)
                ? "PluginResults.give(TYPE.pin(self, PluginResults.text(" + a.local() + ", " + quoted + ")), "
                        + a.name() + ", " + quoted + ");"
                : "PluginResults.give(self, " + a.local() + ", " + a.name() + ", " + a.name() + "Size, " + quoted
                        + ");";
    }

    /** Where a downcall is answered: a pointer, and after it the number of bytes. */
    static String room(Array a) {
        return "MemorySegment " + a.local() + " = PluginResults.room(" + a.name() + ", \"" + a.name() + "\", arena$);";
    }

    /** Takes what a downcall was answered. */
    static String take(Array a) {
        return "PluginResults." + (isText(a) ? "takeText(" : "takeBytes(") + a.local() + ", " + a.name() + ");";
    }
}
