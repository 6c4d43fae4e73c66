package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Span;
import java.util.ArrayList;
import java.util.List;

/** Javadoc of generated code: the C++ signature, since when, and who owns what. */
final class JavaDocs {
    private JavaDocs() {}

    static String since(Span span) {
        return " Since TensorRT " + span.since() + (span.isFirstKnown() ? " or earlier" : "")
                + span.until().map(v -> ", until " + v).orElse("") + ".";
    }

    static String method(Method m, Span span, List<String> notes) {
        List<String> lines = new ArrayList<>();
        lines.add("<pre>{@code " + m.signature() + "}</pre>");
        lines.addAll(notes);
        lines.add(since(span).strip());
        if (m.deprecated()) {
            lines.add("Deprecated by TensorRT.");
        }
        return "    /**\n     * " + String.join("\n     * ", lines) + "\n     */\n";
    }
}
