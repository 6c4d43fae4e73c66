package io.trt4j.cuda;

import io.trt4j.cuda.CPreprocessor.Header;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a text may include. Of each header that is named, all places where NVRTC would look for it are here,
 * whether or not there is a file.
 */
final class Includes {
    /** The options that name a folder for headers, whose value is part of the same option or the next one. */
    private static final Pattern INCLUDE_PATH = Pattern.compile("(?:--?include-path(?:[= ]|$)|-I[= ]?)(.*)");

    /** The options with which NVRTC reads or writes other files: single headers, precompiled ones, traces. */
    private static final Pattern OTHER_FILES =
            Pattern.compile("-(?!-?no-source-include).*(?:include|isystem|pch|trace).*");

    private static final Pattern NAMED = Pattern.compile(
            "(?:include|include_next|import|(?i:has_include\\w*)[ \\t]*\\()[ \\t]*[\"<]([^\">\\n]+)[\">]");
    private static final Pattern NAMED_BY_MACRO = Pattern.compile(
            "^(?:.*\\*/)?[ \\t]*(?:#|%:)[ \\t]*(?:include|include_next|import)\\b[ \\t]*[^\"< \\t]", Pattern.MULTILINE);

    private final List<Path> searched = new ArrayList<>();
    private final Map<Path, @Nullable String> files = new LinkedHashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean known;
    private @Nullable Path folder; // of the source; null where there is none

    private Includes() {}

    /**
     * Looks for headers.
     *
     * @param name of the source; quoted headers are looked for in its folder
     * @param options where else they are looked for
     * @param last where they are looked for after that
     */
    static Includes of(String name, String source, List<String> options, List<Path> last) {
        Includes includes = new Includes();
        try {
            includes.folder = Path.of(name).resolveSibling("");
            boolean plain = includes.search(options);
            includes.searched.addAll(last);
            includes.known = includes.add(source, includes.folder) && plain;
        } catch (IOException | InvalidPathException e) {
            includes.known = false; // NVRTC may know what to do about it, or say what is wrong
        }
        return includes;
    }

    /** Whether these are all; else what is included depends on macros, or on options that are not known here. */
    boolean isKnown() {
        return known;
    }

    /** Whether the text includes nothing, so that it does not matter where NVRTC looks. */
    boolean isNothing() {
        return known && files.isEmpty();
    }

    /** Where NVRTC looks, with what is there; null of what is absent. Their encoding is unknown: read as Latin-1. */
    Map<Path, @Nullable String> files() {
        return files;
    }

    /** The names that no file was found for. */
    Set<String> missing() {
        return missing;
    }

    /** Finds where headers are looked for; false where an option may lead elsewhere. */
    private boolean search(List<String> options) {
        boolean next = false;
        boolean plain = true;
        for (String option : options) {
            Matcher path = INCLUDE_PATH.matcher(option);
            if (next) {
                searched.add(Path.of(option));
                next = false;
            } else if (path.matches()) {
                next = path.group(1).isEmpty();
                if (!next) {
                    searched.add(Path.of(path.group(1)));
                }
            } else {
                plain &= !OTHER_FILES.matcher(option).matches();
            }
        }
        return plain;
    }

    private record Text(String content, Path folder) {}

    /** Adds the headers that a text names, and those that they name; false where a macro names one. */
    private boolean add(String source, Path sourceFolder) throws IOException {
        List<Text> texts = new ArrayList<>(List.of(new Text(source, sourceFolder)));
        boolean all = true;
        while (!texts.isEmpty()) {
            Text text = texts.removeLast();
            String whole = CTokens.spliced(text.content);
            all &= !NAMED_BY_MACRO.matcher(whole).find();
            List<Path> places = new ArrayList<>(searched);
            places.add(text.folder);
            Matcher header = NAMED.matcher(whole);
            while (header.find()) {
                boolean found = false;
                for (Path place : places) {
                    Path file = place.resolve(header.group(1));
                    if (!files.containsKey(file)) {
                        files.put(file, read(file));
                        if (files.get(file) != null) {
                            texts.add(new Text(files.get(file), file.resolveSibling("")));
                        }
                    }
                    found |= files.get(file) != null;
                }
                if (!found) {
                    missing.add(header.group(1));
                }
            }
        }
        return all;
    }

    /**
     * The files that an include may mean, those that only a macro or an option names too.
     *
     * @param from the header that names it; null for the source
     */
    List<Header> find(String name, @Nullable Path from) {
        List<Header> found = new ArrayList<>();
        Path own = from == null ? folder : from.resolveSibling("");
        for (Path place : own == null
                ? searched
                : Stream.concat(searched.stream(), Stream.of(own)).toList()) {
            try {
                Path file = place.resolve(name);
                String text = files.containsKey(file) ? files.get(file) : read(file);
                if (text != null) {
                    found.add(new Header(file, text));
                }
            } catch (IOException | InvalidPathException e) {
                // NVRTC does not read it either
            }
        }
        return found;
    }

    private static @Nullable String read(Path file) throws IOException {
        // Whatever its encoding, the directives are ASCII.
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : null;
    }
}
