package io.trt4j.cuda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A text to compile, with all that it may include.
 *
 * @param options the caller's, and after them where CUDA's headers are
 * @param headers of the standard library that the text names and no folder has, by name
 */
record Program(String name, String source, List<String> options, Includes includes, Map<String, String> headers) {
    static Program of(String name, String source, List<String> options) {
        requireText(name, "name");
        requireText(source, "source");
        options.forEach(option -> requireText(option, "option"));
        List<Path> folders = CudaHeaders.folders();
        Includes includes = Includes.of(name, source, options, folders);
        List<String> all = new ArrayList<>(options);
        if (!includes.isNothing()) {
            folders.forEach(folder -> all.add("--include-path=" + folder));
        }
        Map<String, String> headers = new TreeMap<>();
        StandardHeaders.add(includes.missing(), headers);
        return new Program(name, source, List.copyOf(all), includes, headers);
    }

    /** Refuses what would end early in C. */
    static String requireText(String text, String what) {
        Objects.requireNonNull(text, () -> "The " + what + " is null.");
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new IllegalArgumentException(
                    "The %s has a zero character at %d, where it would end for NVRTC and the driver: remove it."
                            .formatted(what, zero));
        }
        return text;
    }

    /** The bytes of stack that NVRTC may need. CUDA's own headers are made for the usual one. */
    long stack() {
        List<Path> cuda = CudaHeaders.folders();
        return StackNeed.of(
                source,
                options,
                (header, from) -> includes.find(header, from).stream()
                        .filter(found -> cuda.stream().noneMatch(found.file()::startsWith))
                        .toList());
    }
}
