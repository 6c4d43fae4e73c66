package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Headers in, bindings out. Usage:
 * {@code --tensorrt-include [VERSION=]DIR [--tensorrt-include [VERSION=]DIR ...] --cuda-include DIR --out DIR [--libclang FILE]}.
 */
public final class Bindgen {
    private Bindgen() {}

    /** Runs the generator; bad arguments end with one sentence and status 2. */
    public static void main(String[] args) throws IOException {
        List<String> trees = new ArrayList<>();
        Path cuda = null;
        Path out = null;
        Path libclang = null;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                fail(args[i] + " needs a value.");
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--tensorrt-include" -> trees.add(value);
                case "--cuda-include" -> cuda = Path.of(value);
                case "--out" -> out = Path.of(value);
                case "--libclang" -> libclang = Path.of(value);
                default -> fail("Unknown option " + args[i] + ".");
            }
        }
        if (trees.isEmpty() || cuda == null || out == null) {
            fail("Give --tensorrt-include (once for each version), --cuda-include and --out.");
        }
        if (!Files.exists(cuda.resolve("cuda_runtime_api.h"))) {
            fail(cuda + " has no cuda_runtime_api.h: not a CUDA toolkit's include folder.");
        }
        List<Api> apis = new ArrayList<>();
        for (String tree : trees) {
            try (LibClang clang = new LibClang(libclang != null ? libclang : LibClang.find())) {
                apis.add(read(clang, tree, cuda));
            } catch (IllegalArgumentException | IllegalStateException e) {
                fail(tree + ": " + e.getMessage());
            }
        }
        try {
            MergedApi merged = MergedApi.of(apis);
            new Roles(merged).requirePlaced();
            Generator generator = new Generator(merged, Docs.load(), out);
            generator.run();
            report(merged, generator.leftOut());
        } catch (IllegalStateException e) {
            fail(e.getMessage());
        }
    }

    /**
     * Reads a tree.
     *
     * @param tree its folder, before which may stand the version it must be of: {@code 10.6=DIR}
     */
    static Api read(LibClang clang, String tree, Path cuda) throws IOException {
        String expected = tree.matches("\\d+(\\.\\d+)*=.*") ? tree.substring(0, tree.indexOf('=')) : "";
        Path folder = Path.of(expected.isEmpty() ? tree : tree.substring(expected.length() + 1));
        Api api = HeaderReader.read(clang, folder, cuda);
        Api.Version version = api.version();
        if (!(version + "." + version.patch() + ".").startsWith(expected.isEmpty() ? "" : expected + ".")) {
            throw new IllegalArgumentException(
                    "these are the headers of " + version + "." + version.patch() + ", not of " + expected + ".");
        }
        return api;
    }

    private static void report(MergedApi merged, List<String> leftOut) {
        Roles roles = new Roles(merged);
        long interfaces = merged.interfaces().values().stream()
                .filter(i -> roles.isEmitted(i.newest()))
                .count();
        System.out.println("TensorRT " + merged.versions() + ": " + interfaces + " interfaces, "
                + merged.enums().size() + " enums, " + merged.structs().size() + " structs.");
        leftOut.forEach(m -> System.out.println("left out: " + m));
    }

    private static void fail(String message) {
        System.err.println("bindgen: " + message);
        System.exit(2);
    }
}
