package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written from the headers of our own. */
class GeneratorTest {
    @TempDir
    Path folder;

    /** Reads the trees anew and generates; the result are the files by name. */
    private TreeMap<String, String> generate(String name, String... versions) throws IOException {
        List<Api> trees = Stream.of(versions)
                .map(version -> {
                    try {
                        return Trees.read(folder.resolve(name), version);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        Path out = folder.resolve(name).resolve("out");
        new Generator(Merged.of(trees), out).run();
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(out)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void theSameHeadersGiveTheSameBytesInWhateverOrder() throws IOException {
        TreeMap<String, String> once = generate("once", "10.6", "10.9", "11.0");
        assertThat(once).hasSizeGreaterThan(10);
        assertThat(generate("again", "11.0", "10.6", "10.9")).isEqualTo(once);
    }

    @Test
    void aVersionMoreNeedsNothingButItsHeaders() throws IOException {
        TreeMap<String, String> less = generate("less", "10.6");
        TreeMap<String, String> more = generate("more", "10.6", "10.8", "11.0");
        assertThat(more.keySet()).containsAll(less.keySet());
        assertThat(more.get("src/main/c/tensorrt.manifest"))
                .contains("  slots 10.8: ~ ~delete add inserted end add_2\n")
                .contains("  10.8- void Grows::inserted(int32_t x)")
                .contains("  10.6-11.0 void Changes::dropped()")
                .contains("  kMOVED: 10.6 1, 11.0 0\n");
    }

    @ParameterizedTest
    @CsvSource({"void f(Box box), void f(Box box)", "void f(int x), void f(long x)", "int f(), long f()"})
    void aCallbackThatVersionsCallInDifferentWaysIsRefused(String older, String newer) throws IOException {
        List<Api> trees = new ArrayList<>();
        for (String version : List.of("10.6", "11.0")) {
            trees.add(Trees.read(Trees.write(folder, version, """
                namespace nvinfer1
                {
                struct Box
                {
                #if MAJOR < 11
                    int side;
                #else
                    long side;
                #endif
                };
                class IProfiler
                {
                public:
                    virtual %s noexcept = 0;
                };
                }
                """.formatted(version.equals("10.6") ? older : newer))));
        }
        assertThatThrownBy(() -> new Generator(Merged.of(trees), folder).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not know how to be called by")
                .hasMessageContaining("IProfiler::f(");
    }

    @Test
    void aMethodTellsItsSignatureItsVersionsAndHowItIsCalledInEach() throws IOException {
        String changes = generate("changes", "10.6", "11.0").get("src/main/generated/io/trt4j/tensorrt/Changes.java");
        assertThat(changes)
                .contains("<pre>{@code bool Changes::answers(int32_t value)}</pre>\n"
                        + "     * Since TensorRT 10.6 or earlier.")
                .contains("<pre>{@code int32_t Changes::stays(int32_t howLong)}</pre>", "public int stays(int howLong)")
                .contains("if (Loaded.isBefore(11, 0)) {")
                .contains("V_JI.HANDLE.invokeExact(")
                .contains("Z_JI.HANDLE.invokeExact(")
                .contains("<pre>{@code void Changes::dropped()}</pre>\n"
                        + "     * Since TensorRT 10.6 or earlier, until 11.0.")
                .contains("\"10.6 dropped answers stays\",\n            \"11.0 Base.kind answers stays\"");
    }

    @Test
    void onlyGettersOfWhatTensorRTImplementsAreCalledWithoutACall() throws IOException {
        String getter = "virtual int32_t getNbInputs() const noexcept = 0;";
        Api tree = Trees.read(Trees.write(folder, "10.6", """
            typedef int int32_t;
            namespace nvinfer1
            {
            class ILayer { public: %1$s
                virtual int32_t getNbOutputs() noexcept = 0;
                virtual int32_t getNbRanks(int32_t of) const noexcept = 0;
                virtual char const* getNbNames() const noexcept = 0;
                virtual int32_t getInputs() const noexcept = 0; };
            class IProfiler { public: %1$s };
            class IPluginV2 { public: %1$s };
            class IDimensionExpr { public: %1$s };
            }
            """.formatted(getter)));
        new Generator(Merged.of(List.of(tree)), folder).run();
        Path types = folder.resolve("src/main/generated/io/trt4j/tensorrt");
        assertThat(Files.readString(types.resolve("ILayer.java")))
                .containsOnlyOnce("acquire();")
                .contains("public int getNbInputs() {\n        acquire();");
        for (String type : List.of("natives/IProfilerNative", "IPluginV2", "IDimensionExpr")) {
            assertThat(Files.readString(types.resolve(type + ".java")))
                    .contains("public int getNbInputs() {")
                    .doesNotContain("acquire();");
        }
    }
}
