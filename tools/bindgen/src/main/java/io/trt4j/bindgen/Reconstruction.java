package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Headers of the ONNX parser in words of our own, for versions whose own may not be at hand: the resource
 * {@code NvOnnxParser.h}, which says what it was written from.
 *
 * @param of the version it is to be of
 */
record Reconstruction(Version of) {
    private static final String HEADER = "NvOnnxParser.h";
    /** The tree that, with our header, is one of the version that follows: only the parser grew. */
    private static final Version BEFORE = new Version(11, 1, 0);

    private static final Version FOLLOWING = new Version(11, 2, 0);

    /** What a tree of a version needs; empty if it has a header of its own, or ours knows nothing of the version. */
    static Optional<Reconstruction> neededBy(Path tree, Version version) {
        boolean known = version.major() == 10 && version.minor() >= 2 && version.minor() <= 13;
        return known && !Files.exists(tree.resolve(HEADER))
                ? Optional.of(new Reconstruction(version))
                : Optional.empty();
    }

    /** What makes a tree one of the version that follows it; empty if that is not known, or among those given. */
    static Optional<Reconstruction> following(Version version, List<Version> given) {
        return isMinor(version, BEFORE) && given.stream().noneMatch(v -> isMinor(v, FOLLOWING))
                ? Optional.of(new Reconstruction(FOLLOWING))
                : Optional.empty();
    }

    private static boolean isMinor(Version one, Version other) {
        return one.major() == other.major() && one.minor() == other.minor();
    }

    /** Writes the header into a folder that stands before the tree's own. */
    void write(Path folder) throws IOException {
        try (InputStream header = Reconstruction.class.getResourceAsStream(HEADER)) {
            if (header == null) {
                throw new IllegalStateException("the resource " + HEADER + " is missing beside " + getClass() + ".");
            }
            Files.copy(header, folder.resolve(HEADER));
        }
    }

    /** What the header asks for the version by. */
    String macro() {
        return "-DTRT4J_VERSION=" + (of.major() * 100 + of.minor());
    }
}
