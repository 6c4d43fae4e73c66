package io.trt4j.bindgen;

import java.io.IOException;
import java.io.PrintStream;
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

    /** Runs the generator; what it cannot do ends with one sentence and status 2, and then no file has changed. */
    public static void main(String[] args) throws IOException {
        int status = run(args, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The same with other streams; the result is the status. */
    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        try {
            generate(args, out);
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println("bindgen: " + e.getMessage());
            return 2;
        }
    }

    private static void generate(String[] args, PrintStream out) throws IOException {
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
        for (String tree : trees) {
            try (LibClang clang = new LibClang(libclang != null ? libclang : LibClang.find())) {
                apis.add(read(clang, tree, cuda));
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new IllegalArgumentException(tree + ": " + e.getMessage(), e);
            }
        }
        MergedApi merged = MergedApi.of(apis);
        new Roles(merged).requirePlaced();
        Generator generator = new Generator(merged, bindings);
        generator.run();
        report(merged, generator.leftOut(), out);
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
