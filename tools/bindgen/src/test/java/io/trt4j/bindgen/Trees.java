package io.trt4j.bindgen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trees of headers of our own, laid out as TensorRT's. */
final class Trees {
    private Trees() {}

    /** A tree of version 10.minor below {@code folder}. */
    static Path write(Path folder, int minor) throws IOException {
        Path tree = Files.createDirectories(folder.resolve("10." + minor));
        try (InputStream shapes = Trees.class.getResourceAsStream("shapes.h")) {
            Files.writeString(
                    tree.resolve("NvInfer.h"),
                    "#define MINOR " + minor + "\n" + new String(shapes.readAllBytes(), StandardCharsets.UTF_8));
        }
        Files.writeString(tree.resolve("NvInferVersion.h"), """
            #define TRT_MAJOR 10
            #define NV_TENSORRT_MAJOR TRT_MAJOR
            #define NV_TENSORRT_MINOR %d
            #define NV_TENSORRT_PATCH 0
            """.formatted(minor));
        return tree;
    }

    /** What the reader makes of that tree; without libclang the test is skipped. */
    static Api read(Path folder, int minor) throws IOException {
        Path tree = write(folder, minor);
        try (LibClang clang = new LibClang(libclang())) {
            return HeaderReader.read(clang, tree, tree);
        }
    }

    private static Path libclang() {
        try {
            return LibClang.find();
        } catch (IllegalStateException e) {
            assumeTrue(false, "there is no libclang here: " + e.getMessage());
            throw e;
        }
    }
}
