package io.trt4j.cuda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that compiled code depends on, as one digest: text, options, compiler and driver, and every file that may be
 * included, with its content. Of each header that is named, all places where NVRTC would look for it are in, whether or
 * not there is a file: one that appears there changes the key.
 */
final class KernelKey {
    /** The options that name a folder for headers, whose value is part of the same option or the next one. */
    private static final Pattern INCLUDE_PATH = Pattern.compile("(?:--?include-path(?:[= ]|$)|-I[= ]?)(.*)");

    /** The options with which NVRTC reads or writes other files: single headers, precompiled ones, traces. */
    private static final Pattern OTHER_FILES =
            Pattern.compile("-(?!-?no-source-include).*(?:include|isystem|pch|trace).*");

    private static final Pattern SPLICE = Pattern.compile("\\\\\\r?\\n");
    private static final Pattern NAMED = Pattern.compile(
            "(?:include|include_next|import|(?i:has_include\\w*)[ \\t]*\\()[ \\t]*[\"<]([^\">\\n]+)[\">]");
    private static final Pattern NAMED_BY_MACRO = Pattern.compile(
            "^(?:.*\\*/)?[ \\t]*(?:#|%:)[ \\t]*(?:include|include_next|import)\\b[ \\t]*[^\"< \\t]", Pattern.MULTILINE);

    private final MessageDigest digest = digest();
    private final List<Path> searched = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private KernelKey() {}

    /**
     * The key; empty where it cannot be told what is included, so that the code must be compiled each time.
     *
     * @param name of the source; quoted headers are looked for in its folder
     * @param compiler the NVRTC, see {@link Nvrtc#identity()}
     * @param driver the CUDA that the driver serves
     */
    static Optional<byte[]> of(String name, String source, List<String> options, String compiler, int driver) {
        KernelKey key = new KernelKey();
        key.add(name).add(source).add(compiler).add(driver + " " + options.size());
        options.forEach(key::add);
        try {
            Path file = Path.of(name);
            boolean known = key.search(options) && key.addHeaders(source, file.resolveSibling(""));
            return known ? Optional.of(key.digest.digest()) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // NVRTC may know what to do about it, or say what is wrong
        }
    }

    /** Finds where headers are looked for; false where an option may lead elsewhere. */
    private boolean search(List<String> options) {
        boolean next = false;
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
            } else if (OTHER_FILES.matcher(option).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the headers that a text names, and those that they name; false where a macro names one. */
    private boolean addHeaders(String text, Path folder) throws IOException {
        String whole = SPLICE.matcher(text).replaceAll("");
        if (NAMED_BY_MACRO.matcher(whole).find()) {
            return false;
        }
        List<Path> places = new ArrayList<>(searched);
        places.add(folder);
        Matcher header = NAMED.matcher(whole);
        while (header.find()) {
            for (Path place : places) {
                if (!addHeader(place.resolve(header.group(1)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean addHeader(Path file) throws IOException {
        if (!seen.add(file)) {
            return true;
        }
        add(file.toString());
        if (!Files.isRegularFile(file)) {
            add("absent");
            return true;
        }
        // Whatever its encoding, the directives are ASCII.
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        add("present").add(text);
        return addHeaders(text, file.resolveSibling(""));
    }

    /** Each part with its length before it: two lists of parts are never the same bytes. */
    private KernelKey add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every JDK has it
        }
    }
}
