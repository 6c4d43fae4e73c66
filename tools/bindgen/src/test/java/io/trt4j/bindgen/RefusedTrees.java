package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The generator, run on trees that it must refuse. */
final class RefusedTrees {
    /** What stands before a header of the tests: the line of its first is 6. */
    private static final String TYPES = """
        #include "std.h"
        typedef int int32_t; typedef unsigned int uint32_t; typedef long int64_t; typedef unsigned long uint64_t;
        """;

    private static final String STD = "namespace std { template <class T> class vector { T* t; }; }";

    private final Path folder;
    private final Path out;
    private final List<String> arguments = new ArrayList<>();
    private Supplier<NotBound> notBound = NotBound::anything;

    RefusedTrees(Path folder) throws IOException {
        this.folder = folder;
        out = folder.resolve("out");
        Path cuda = Files.createDirectories(folder.resolve("cuda"));
        Files.writeString(cuda.resolve("cuda_runtime_api.h"), "");
        arguments.addAll(List.of(
                "--cuda-include",
                cuda.toString(),
                "--out",
                out.toString(),
                "--libclang",
                Trees.libclang().toString()));
    }

    /** Adds a tree with a header in it; the result is its folder. */
    Path tree(String version, String header) throws IOException {
        Path tree = Trees.write(folder, version, TYPES + header);
        Files.writeString(tree.resolve("std.h"), STD);
        Files.writeString(tree.resolve("NvOnnxParser.h"), ""); // else some versions get a reconstructed one
        arguments.addAll(List.of("--tensorrt-include", tree.toString()));
        return tree;
    }

    /** Adds an argument and its value. */
    RefusedTrees with(String option, String value) {
        arguments.addAll(List.of(option, value));
        return this;
    }

    /** Lets Java lack only what a list has: without this it may lack anything. */
    RefusedTrees lacking(String list) {
        notBound = () -> NotBound.of(list);
        return this;
    }

    /** Makes sure that a header in namespace nvinfer1, which stands in line 6, is refused. */
    static void of(Path folder, String header, String sentence) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", "namespace nvinfer1 { " + header + " }");
        refusals.end(sentence.startsWith("NvInfer.h:") ? tree + ": " + sentence : sentence);
    }

    /** Makes sure that two versions' headers in namespace nvinfer1 are refused together. */
    static void of(Path folder, String older, String newer, String sentence) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        refusals.tree("10.6", "namespace nvinfer1 { " + older + " }");
        refusals.tree("11.0", "namespace nvinfer1 { " + newer + " }");
        refusals.end(sentence);
    }

    /** Makes sure that the generator ends with a sentence, a status, and no file changed. */
    void end(String sentence) throws IOException {
        Path generated = out.resolve("src/main/generated/io/trt4j/tensorrt/Generated.java");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, "as it was");
        Map<String, String> before = contents();
        assertThat(run(2)).isEqualTo("bindgen: " + sentence + "\n");
        assertThat(contents()).isEqualTo(before);
    }

    /** What the generator writes from the trees, by name. */
    Map<String, String> generated() throws IOException {
        run(0);
        return contents();
    }

    /** What the generator prints, run with the arguments so far and some more. */
    String run(int status, String... more) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output);
        String[] all = Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
        int actual = Bindgen.run(all, Docs::none, notBound, stream, stream);
        assertThat(actual).as(output.toString(StandardCharsets.UTF_8)).isEqualTo(status);
        return output.toString(StandardCharsets.UTF_8);
    }

    /** The files below {@link #out}, by name. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
