package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Headers in, bindings out. Usage:
 * {@code --tensorrt-include [VERSION=]DIR [--tensorrt-include [VERSION=]DIR ...] --cuda-include DIR --out DIR [--libclang FILE]}.
 */
public final class Bindgen {
    private static final String VERSION = "^\\d+(\\.\\d+)*=";

    private Bindgen() {}

    /** Runs the generator; what it cannot do ends with one sentence and status 2, and then no file has changed. */
    public static void main(String[] args) throws IOException {
        int status = run(args, Docs::load, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The same with other documentation and streams; the result is the status. */
    static int run(String[] args, Supplier<Docs> docs, PrintStream out, PrintStream err) throws IOException {
        try {
            generate(args, docs, out);
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println("bindgen: " + e.getMessage());
            return 2;
        }
    }

    private static void generate(String[] args, Supplier<Docs> docs, PrintStream out) throws IOException {
        List<String> trees = new ArrayList<>();
        Path cuda = null;
        Path bindings = null;
        Path libclang = null;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value.");
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--tensorrt-include" -> trees.add(value);
                case "--cuda-include" -> cuda = Path.of(value);
                case "--out" -> bindings = Path.of(value);
                case "--libclang" -> libclang = Path.of(value);
                default -> throw new IllegalArgumentException("Unknown option " + args[i] + ".");
            }
        }
        if (trees.isEmpty() || cuda == null || bindings == null) {
            throw new IllegalArgumentException(
                    "Give --tensorrt-include (once for each version), --cuda-include and --out.");
        }
        if (!Files.exists(cuda.resolve("cuda_runtime_api.h"))) {
            throw new IllegalArgumentException(
                    cuda + " has no cuda_runtime_api.h: not a CUDA toolkit's include folder.");
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
        MergedApi merged = MergedApi.of(apis);
        new Roles(merged).requirePlaced();
        Generator generator = new Generator(merged, docs.get(), bindings);
        generator.run();
        report(merged, generator.leftOut(), out);
    }

    private interface Reading {
        Api with(LibClang clang) throws IOException;
    }

    private static Api reading(String tree, Path libclang, Reading reading) throws IOException {
        try (LibClang clang = new LibClang(libclang != null ? libclang : LibClang.find())) {
            return reading.with(clang);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(tree + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a tree.
     *
     * @param tree its folder, before which may stand the version it must be of: {@code 10.6=DIR}
     */
    static Api read(LibClang clang, String tree, Path cuda) throws IOException {
        Path folder = folder(tree);
        Version version = VersionHeader.version(folder);
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

    private static void report(MergedApi merged, List<String> leftOut, PrintStream out) {
        Roles roles = new Roles(merged);
        long interfaces = merged.interfaces().values().stream()
                .filter(i -> roles.isEmitted(i.newest()))
                .count();
        out.println("TensorRT " + merged.versions() + ": " + interfaces + " interfaces, "
                + merged.enums().size() + " enums, " + merged.structs().size() + " structs.");
        leftOut.forEach(m -> out.println("left out: " + m));
    }
}
