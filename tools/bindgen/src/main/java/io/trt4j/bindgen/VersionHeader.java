package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header that tells the version of a tree, {@code NvInferVersion.h}. */
final class VersionHeader {
    private VersionHeader() {}

    /** The version a tree of headers is of. */
    static Version version(Path include) throws IOException {
        Path file = include.resolve("NvInferVersion.h");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(include + " has no NvInferVersion.h: not a TensorRT include folder.");
        }
        Map<String, String> macros = new HashMap<>();
        Matcher m = Pattern.compile("#define\\s+(\\w+)\\s+(\\w+)").matcher(Files.readString(file));
        while (m.find()) {
            macros.put(m.group(1), m.group(2));
        }
        return new Version(
                number(macros, "NV_TENSORRT_MAJOR", file),
                number(macros, "NV_TENSORRT_MINOR", file),
                number(macros, "NV_TENSORRT_PATCH", file));
    }

    private static int number(Map<String, String> macros, String name, Path file) {
        String value = name;
        for (int i = 0; i < macros.size() && macros.containsKey(value); i++) {
            value = macros.get(value);
        }
        if (!value.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(file + " does not define " + name + " as a number.");
        }
        return Integer.parseInt(value);
    }
}
