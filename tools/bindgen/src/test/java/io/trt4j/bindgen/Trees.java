package io.trt4j.bindgen;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Trees of headers of our own, laid out as TensorRT's. */
final class Trees {
    private static final String BYTEDECO = "/org/bytedeco/llvm/linux-x86_64/";

    private static Path libclang;

    private Trees() {}

    /** A tree of a version, such as {@code 10.6} or {@code 8.6.1}, below {@code folder}. */
    static Path write(Path folder, String version) throws IOException {
        return write(folder, version, resource("shapes.h"));
    }

    /** The same with another text in {@code NvInfer.h}. */
    static Path write(Path folder, String version, String header) throws IOException {
        String[] numbers = (version + ".0").split("\\.");
        Path tree = Files.createDirectories(folder.resolve(version));
        Files.writeString(
                tree.resolve("NvInfer.h"),
                "#define MAJOR %s\n#define MINOR %s\n#define PATCH %s\n".formatted((Object[]) numbers) + header);
        Files.writeString(tree.resolve("NvInferVersion.h"), """
            #define TRT_MAJOR %s
            #define NV_TENSORRT_MAJOR TRT_MAJOR
            #define NV_TENSORRT_MINOR %s
            #define NV_TENSORRT_PATCH %s
            """.formatted((Object[]) numbers));
        Files.writeString(tree.resolve("NvInferPlugin.h"), "");
        return tree;
    }

    /** A file that lies beside the tests. */
    static String resource(String name) throws IOException {
        try (InputStream file = Trees.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the reader makes of the tree that {@link #write(Path, String)} writes. */
    static Api read(Path folder, String version) throws IOException {
        return read(write(folder, version));
    }

    /** What the reader makes of a tree. */
    static Api read(Path tree) throws IOException {
        try (LibClang clang = new LibClang(libclang())) {
            return HeaderReader.read(clang, tree, tree);
        }
    }

    /**
     * The libclang that Maven brings, so that the tests run wherever the build does; where Maven has none for the platform, the
     * system's, without which they fail.
     */
    static synchronized Path libclang() throws IOException {
        if (libclang == null) {
            libclang = Trees.class.getResource(BYTEDECO + "libclang.so") == null ? LibClang.find() : extracted();
        }
        return libclang;
    }

    private static Path extracted() throws IOException {
        // libclang names libLLVM with a version that the artifact's file name lacks: loaded before, it is found all the
        // same.
        SymbolLookup.libraryLookup(extract("libLLVM.so"), Arena.global());
        return extract("libclang.so");
    }

    private static Path extract(String name) throws IOException {
        Path file = Files.createTempFile("trt4j-", "-" + name);
        file.toFile().deleteOnExit();
        try (InputStream library = Trees.class.getResourceAsStream(BYTEDECO + name)) {
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
