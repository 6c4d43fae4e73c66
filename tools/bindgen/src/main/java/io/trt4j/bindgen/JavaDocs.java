package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Version;
import java.util.ArrayList;
import java.util.List;

/** Javadoc of generated code: the C++ signature, since when, and who owns what. */
final class JavaDocs {
    private JavaDocs() {}

    static String since(Version version) {
        return " Since TensorRT " + version + (version.minor() == 0 ? " or earlier." : ".");
    }

    static String method(Method m, Version since, List<String> notes) {
        List<String> lines = new ArrayList<>();
        lines.add("<pre>{@code " + m.signature() + "}</pre>");
        lines.addAll(notes);
        lines.add(since(since).strip());
        if (m.deprecated()) {
            lines.add("Deprecated by TensorRT.");
        }
        return "    /**\n     * " + String.join("\n     * ", lines) + "\n     */\n";
    }
}
