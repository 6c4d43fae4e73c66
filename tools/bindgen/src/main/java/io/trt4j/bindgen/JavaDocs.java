package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Span;
import java.util.ArrayList;
import java.util.List;

/** Javadoc of generated code: the C++ signature, since when, and who owns what. */
final class JavaDocs {
    private static final String DEPRECATED = "@deprecated TensorRT has deprecated it.";

    private JavaDocs() {}

    static String since(Span span) {
        return " Since TensorRT " + span.since() + (span.isFirstKnown() ? " or earlier" : "")
                + span.until().map(v -> ", until " + v).orElse("") + "."
                + (span.isReconstructed() ? " Reconstructed from public facts, not read from TensorRT's header." : "");
    }

    static String method(Method m, Span span, List<String> notes) {
        List<String> lines = new ArrayList<>();
        lines.add("<pre>{@code " + m.signature() + "}</pre>");
        lines.addAll(notes);
        lines.add(since(span).strip());
        if (m.deprecated()) {
            lines.add(DEPRECATED);
        }
        return "    /**\n     * " + String.join("\n     * ", lines) + "\n     */\n"
                + (m.deprecated() ? "    @Deprecated\n" : "");
    }

    /** A type's comment and annotations: generated types may use what TensorRT has deprecated. */
    static String type(String text, boolean deprecated) {
        return "/**\n * " + text + (deprecated ? "\n *\n * " + DEPRECATED : "") + "\n */\n"
                + (deprecated ? "@Deprecated\n" : "") + "@SuppressWarnings(\"deprecation\")\n";
    }
}
