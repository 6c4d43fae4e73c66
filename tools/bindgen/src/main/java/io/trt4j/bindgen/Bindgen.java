package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Headers in, bindings out. Usage:
 * {@code --tensorrt-include [VERSION=]DIR [--tensorrt-include [VERSION=]DIR ...] --cuda-include DIR --out DIR [--libclang FILE]
 * [--coverage]}. With {@code --coverage} nothing is written: what was written before is measured.
 */
public final class Bindgen {
    private static final String VERSION = "^\\d+(\\.\\d+)*=";

    private Bindgen() {}

    /** Runs the generator; what it cannot do ends with one sentence and status 2, and then no file has changed. */
    public static void main(String[] args) throws IOException {
        int status = run(args, Docs::load, NotBound::load, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The same with other documentation, another list and other streams; the result is the status. */
    static int run(String[] args, Supplier<Docs> docs, Supplier<NotBound> notBound, PrintStream out, PrintStream err)
            throws IOException {
        try {
            Options options = Options.parse(args);
            Coverage coverage = new Coverage(notBound.get());
            List<Api> apis = read(options, coverage);
            if (options.coverage()) {
                coverage.compare(options.out()).forEach(out::println);
            } else {
                generate(apis, options.out(), docs, coverage, out);
            }
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println("bindgen: " + e.getMessage());
            return 2;
        }
    }

    /**
     * What the command line gives.
     *
     * @param libclang null for the system's newest
     */
    private record Options(List<String> trees, Path cuda, Path out, Path libclang, boolean coverage) {
        static Options parse(String[] args) {
            List<String> trees = new ArrayList<>();
            Map<String, Path> paths = new HashMap<>();
            boolean coverage = false;
            for (int i = 0; i < args.length; i++) {
                String option = args[i];
                if (option.equals("--coverage")) {
                    coverage = true;
                    continue;
                }
                if (!List.of("--tensorrt-include", "--cuda-include", "--out", "--libclang")
                        .contains(option)) {
                    throw new IllegalArgumentException("Unknown option " + option + ".");
                }
                if (++i == args.length) {
                    throw new IllegalArgumentException(option + " needs a value.");
                }
                if (option.equals("--tensorrt-include")) {
                    trees.add(args[i]);
                } else {
                    paths.put(option, Path.of(args[i]));
                }
            }
            Path cuda = paths.get("--cuda-include");
            Path out = paths.get("--out");
            if (trees.isEmpty() || cuda == null || out == null) {
                throw new IllegalArgumentException(
                        "Give --tensorrt-include (once for each version), --cuda-include and --out.");
            }
            if (!Files.exists(cuda.resolve("cuda_runtime_api.h"))) {
                throw new IllegalArgumentException(
                        cuda + " has no cuda_runtime_api.h: not a CUDA toolkit's include folder.");
            }
            return new Options(trees, cuda, out, paths.get("--libclang"), coverage);
        }
    }

    private static List<Api> read(Options options, Coverage coverage) throws IOException {
        List<Api> apis = new ArrayList<>();
        for (String tree : options.trees()) {
            apis.add(reading(tree, options, coverage, clang -> read(clang, tree, options.cuda())));
        }
        List<Version> given = apis.stream().map(Api::version).toList();
        for (String tree : options.trees()) {
            Version version = given.get(options.trees().indexOf(tree));
            Optional<Reconstruction> following = Reconstruction.following(version, given);
            if (following.isPresent()) {
                apis.add(reading(
                        tree,
                        options,
                        coverage,
                        clang -> HeaderReader.read(clang, folder(tree), options.cuda(), following.get())));
            }
        }
        return apis;
    }

    private static void generate(List<Api> apis, Path bindings, Supplier<Docs> docs, Coverage coverage, PrintStream out)
            throws IOException {
        MergedApi merged = MergedApi.of(apis);
        new Roles(merged).requirePlaced();
        Generator generator = new Generator(merged, docs.get(), bindings);
        generator.run(files -> coverage.measure(files, bindings));
        report(merged, generator.leftOut(), out);
    }

    private interface Reading {
        Api with(LibClang clang) throws IOException;
    }

    private static Api reading(String tree, Options options, Coverage coverage, Reading reading) throws IOException {
        try (LibClang clang = new LibClang(options.libclang() != null ? options.libclang() : LibClang.find())) {
            Api api = reading.with(clang);
            coverage.add(api.version(), DeclaredNames.read(clang, folder(tree)));
            return api;
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
