package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headers in, bindings out. Usage:
 * {@code --tensorrt-include [VERSION=]DIR [--tensorrt-include [VERSION=]DIR ...] --cuda-include DIR --out DIR [--libclang FILE]}.
 */
public final class Bindgen {
    private static final String VERSION = "^\\d+(\\.\\d+)*=";

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
        Path headers = cuda;
        for (String tree : trees) {
            apis.add(reading(tree, libclang, clang -> read(clang, tree, headers)));
        }
        List<Version> given = apis.stream().map(Api::version).toList();
        for (String tree : trees) {
            Version version = given.get(trees.indexOf(tree));
            Optional<Reconstruction> following = Reconstruction.following(version, given);
            if (following.isPresent()) {
                apis.add(reading(
                        tree, libclang, clang -> HeaderReader.read(clang, folder(tree), headers, following.get())));
            }
        }
        try {
            MergedApi merged = MergedApi.of(apis);
            new Roles(merged).requirePlaced();
            Generator generator = new Generator(merged, out);
            generator.run();
            report(merged, generator.leftOut());
        } catch (IllegalStateException e) {
            fail(e.getMessage());
        }
    }

    private interface Reading {
        Api with(LibClang clang) throws IOException;
    }

    private static Api reading(String tree, Path libclang, Reading reading) throws IOException {
        try (LibClang clang = new LibClang(libclang != null ? libclang : LibClang.find())) {
            return reading.with(clang);
        } catch (IllegalArgumentException | IllegalStateException e) {
            fail(tree + ": " + e.getMessage());
            throw e;
        }
    }

    /**
     * Reads a tree.
     *
     * @param tree its folder, before which may stand the version it must be of: {@code 10.6=DIR}
     */
    static Api read(LibClang clang, String tree, Path cuda) throws IOException {
        Path folder = folder(tree);
        Version version = HeaderReader.version(folder);
        String expected = tree.matches(VERSION + ".*") ? tree.substring(0, tree.indexOf('=')) : "";
        if (!(version + "." + version.patch() + ".").startsWith(expected.isEmpty() ? "" : expected + ".")) {
            throw new IllegalArgumentException(
                    "these are the headers of " + version + "." + version.patch() + ", not of " + expected + ".");
        }
        Optional<Reconstruction> parser = Reconstruction.neededBy(folder, version);
        return parser.isPresent()
                ? HeaderReader.read(clang, folder, cuda, parser.get())
                : HeaderReader.read(clang, folder, cuda);
    }

    /** The folder of a tree before which its version may stand. */
    private static Path folder(String tree) {
        return Path.of(tree.replaceFirst(VERSION, ""));
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
