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
        new Generator(MergedApi.of(trees), out).run();
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
        assertThatThrownBy(() -> new Generator(MergedApi.of(trees), folder).run())
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
                .contains("if (LoadedVersion.isBefore(11, 0)) {")
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
        new Generator(MergedApi.of(List.of(tree)), folder).run();
        Path types = folder.resolve("src/main/generated/io/trt4j/tensorrt");
        assertThat(Files.readString(types.resolve("ILayer.java")))
                .containsOnlyOnce("= acquire();")
                .contains("public int getNbInputs() {\n        Lifetime life$ = acquire();");
        for (String type : List.of("natives/IProfilerNative", "natives/IPluginV2Native", "IDimensionExpr")) {
            assertThat(Files.readString(types.resolve(type + ".java")))
                    .contains("public int getNbInputs() {")
                    .doesNotContain("acquire();");
        }
    }

    private String written(String header, String type) throws IOException {
        Api tree = Trees.read(Trees.write(
                folder,
                "10.6",
                "typedef int int32_t; typedef unsigned int uint32_t;\n"
                        + "typedef long int64_t; typedef unsigned long uint64_t;\n" + header));
        new Generator(MergedApi.of(List.of(tree)), folder).run();
        return Files.readString(
                folder.resolve("src/main/generated/io/trt4j/tensorrt").resolve(type + ".java"));
    }

    @Test
    void whatMayBeNullIsNullableAndAReferenceIsNot() throws IOException {
        String header = """
            namespace nvinfer1
            {
            struct InterfaceInfo { char const* kind; int32_t major; int32_t minor; };
            struct PluginField { char const* name; int32_t length; };
            class ITensor { public: virtual void f() noexcept = 0; };
            class IProfiler { public: virtual void reportLayerTime(char const* layerName, float ms) noexcept = 0; };
            class ILayer { public:
                virtual ITensor* getInput(int32_t index) const noexcept = 0;
                virtual ITensor& getTensor() const noexcept = 0;
                virtual ITensor* addTensor(char const* name) noexcept = 0;
                virtual ITensor* const* getAll(int32_t* numTensors) const noexcept = 0;
                virtual char const* getName() const noexcept = 0;
                virtual char const* getHint() const noexcept = 0;
                virtual void setInput(ITensor* tensor) noexcept = 0;
                virtual void setOther(ITensor* tensor = nullptr) noexcept = 0;
                virtual void setTensor(ITensor& tensor) noexcept = 0;
                virtual void setProfiler(IProfiler* profiler) noexcept = 0;
                virtual void useProfiler(IProfiler& profiler) noexcept = 0; };
            class IProgressMonitor { public:
                virtual ITensor* choose(ITensor* one, ITensor& other) noexcept = 0;
                virtual void phaseStart(char const* phaseName, char const* parentPhase, int32_t nbSteps) noexcept = 0; };
            }
            """;
        assertThat(written(header, "ILayer"))
                .contains(
                        "import org.jspecify.annotations.Nullable;",
                        "public @Nullable ITensor getInput(int index) {",
                        "public ITensor getTensor() {",
                        "public ITensor addTensor(String name) {",
                        "public List<ITensor> getAll() {",
                        "public String getName() {",
                        "public @Nullable String getHint() {",
                        "public void setInput(ITensor tensor) {",
                        "public void setOther(@Nullable ITensor tensor) {",
                        "public void setTensor(ITensor tensor) {",
                        "public void setProfiler(@Nullable IProfiler profiler) {",
                        "public void useProfiler(IProfiler profiler) {");
        assertThat(written(header, "IProgressMonitor"))
                .contains(
                        "@Nullable ITensor choose(@Nullable ITensor one, ITensor other);",
                        "void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps);");
        assertThat(written(header, "IProfiler"))
                .contains("void reportLayerTime(String layerName, float ms);")
                .doesNotContain("jspecify");
        assertThat(written(header, "PluginField"))
                .contains("public record PluginField(@Nullable String name, int length) {");
        assertThat(written(header, "InterfaceInfo"))
                .contains("public record InterfaceInfo(String kind, int major, int minor) {");
    }

    @Test
    void memoryFlagsArraysAndDeviceAddressesAreOfTypesOfJava() throws IOException {
        String header = """
            namespace nvinfer1
            {
            enum class BuilderFlag : int32_t { kFIRST = 0, kSECOND = 5 };
            using BuilderFlags = uint32_t;
            class ILayer { public:
                virtual bool load(void const* blob, uint64_t size, char const* path = nullptr) noexcept = 0;
                virtual void setFlags(BuilderFlags flags) noexcept = 0;
                virtual BuilderFlags getFlags() const noexcept = 0;
                virtual void numbered(uint32_t numbers) noexcept = 0;
                virtual bool setTensorAddress(char const* tensorName, void* data) noexcept = 0;
                virtual void* getTensorAddress(char const* tensorName) const noexcept = 0;
                virtual ILayer* const* getAll(int32_t* numLayers) const noexcept = 0;
                virtual char const* const* getNames(int64_t& nbNames) const noexcept = 0;
                virtual int32_t getMissing(int32_t size, char const** names) noexcept = 0;
                [[deprecated]] virtual void old() noexcept = 0; };
            class IGpuAllocator { public:
                virtual void* allocate(uint64_t size, BuilderFlags const flags) noexcept = 0;
                virtual bool deallocate(void* const memory) noexcept = 0; };
            }
            """;
        assertThat(written(header, "ILayer"))
                .contains(
                        "public boolean load(MemorySegment blob, @Nullable String path) {",
                        "public boolean load(byte[] blob, @Nullable String path) {",
                        "public boolean load(MemorySegment blob) {",
                        "public boolean load(byte[] blob) {",
                        "public void setFlags(Set<BuilderFlag> flags) {",
                        "public void setFlags(BuilderFlag... flags) {",
                        "public Set<BuilderFlag> getFlags() {\n        Lifetime life$ = acquire();",
                        "public void numbered(int numbers) {",
                        "public boolean setTensorAddress(String tensorName, long data) {",
                        "public boolean setTensorAddress(String tensorName, MemorySegment data) {",
                        "public long getTensorAddress(String tensorName) {",
                        "public List<ILayer> getAll() {",
                        "count$.get(JAVA_INT, 0)",
                        "public List<String> getNames() {",
                        "count$.get(JAVA_LONG, 0)",
                        "public List<String> getMissing() {",
                        "     * @deprecated TensorRT has deprecated it.\n"
                                + "     */\n"
                                + "    @Deprecated\n"
                                + "    public void old() {");
        assertThat(written(header, "IGpuAllocator"))
                .contains(
                        "    long allocate(long size, Set<BuilderFlag> flags);",
                        "    boolean deallocate(long memory);");
        assertThat(written(header, "natives/IGpuAllocatorNative"))
                .contains("return TYPE.find(self).allocate(size, BuilderFlag.ofMask(flags));");
        assertThat(Files.readString(folder.resolve("src/main/c/trt4j_tensorrt.h")))
                .contains("TRT4J_POINTER(void*) memory");
    }

    /** The core of the bindings knows no type of TensorRT. */
    @Test
    void whatAnInterfaceAnswersIsWrittenBesideIt() throws IOException {
        String header = """
            namespace nvinfer1
            {
            struct InterfaceInfo { char const* kind; int32_t major; int32_t minor; };
            class IVersionedInterface { public: virtual InterfaceInfo getInterfaceInfo() const noexcept = 0; };
            class IProfiler : public IVersionedInterface { public:
                InterfaceInfo getInterfaceInfo() const noexcept override { return InterfaceInfo{"PROFILER", 1, 0}; } };
            class IPluginCapability : public IVersionedInterface {};
            class ILogger { public: virtual void log(char const* msg) noexcept = 0; };
            class IPluginResource { public: virtual int32_t release() noexcept = 0; };
            }
            """;
        assertThat(written(header, "natives/IProfilerNative"))
                .contains(
                        "return new InterfaceInfo(\"PROFILER\", 1, 0).allocate(arena);",
                        "extends NativeObject implements IProfiler, Foreign {")
                .doesNotContain("isKeptByTensorRT", "deleted(");
        assertThat(written(header, "natives/IPluginCapabilityNative"))
                .contains("throw new TensorRTException(\"IPluginCapability is abstract in TensorRT too");
        assertThat(written(header, "natives/ILoggerNative"))
                .contains("protected boolean isKeptByTensorRT() {")
                .doesNotContain("MemorySegment info(");
        assertThat(written(header, "natives/IPluginResourceNative"))
                .contains("protected void deleted(IPluginResource implementation) {", "implementation.close();");
    }

    /** Of the newest version that has it. */
    @Test
    void aConstantIsDeprecatedWhereTensorRTSaysSo() throws IOException {
        String[] kinds = {
            "kDROPPED [[deprecated]] = 1, kAGAIN [[deprecated]] = 2, kLATER = 3",
            "kAGAIN = 2, kLATER [[deprecated]] = 3"
        };
        List<Api> trees = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            String header = "namespace nvinfer1 { enum class Kind : int { " + kinds[i]
                    + " }; enum class [[deprecated]] Old : int { kFIRST = 0 }; }";
            trees.add(Trees.read(Trees.write(folder, i == 0 ? "10.6" : "11.0", header)));
        }
        new Generator(MergedApi.of(trees), folder).run();
        Path types = folder.resolve("src/main/generated/io/trt4j/tensorrt");
        assertThat(Files.readString(types.resolve("Kind.java")))
                .containsPattern("    @Deprecated\\R    kDROPPED\\(")
                .containsPattern("    @Deprecated\\R    kLATER\\(")
                .containsPattern("\\*/\\R    kAGAIN\\(|\\{\\R    kAGAIN\\(");
        assertThat(Files.readString(types.resolve("Old.java")))
                .containsOnlyOnce("@Deprecated")
                .contains("@Deprecated\n@SuppressWarnings(\"deprecation\")\npublic enum Old {");
    }

    @Test
    void aFlagThatIsNoBitStopsTheGenerator() {
        assertThatThrownBy(() -> written("""
            namespace nvinfer1
            {
            enum class BuilderFlag : int32_t { kFIRST = 0, kLAST = 32 };
            using BuilderFlags = uint32_t;
            class ILayer { public: virtual void setFlags(BuilderFlags flags) noexcept = 0; };
            }
            """, "ILayer"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this generator does not know what bit BuilderFlag::kLAST is, whose number is 32.");
    }

    @Test
    void aFailureLeavesEveryFileAsItWas() throws IOException {
        written("namespace nvinfer1 { class ILayer { public: virtual void f() noexcept = 0; }; }", "ILayer");
        List<String> before = contents();
        assertThatThrownBy(() -> written("""
            namespace nvinfer1
            {
            enum class BuilderFlag : int32_t { kLAST = 32 };
            using BuilderFlags = uint32_t;
            class ILayer { public: virtual void setFlags(BuilderFlags flags) noexcept = 0; };
            }
            """, "ILayer")).isInstanceOf(IllegalStateException.class);
        assertThat(contents()).isEqualTo(before);
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(file + "\n" + Files.readString(file));
            }
        }
        assertThat(contents).hasSizeGreaterThan(5);
        return contents;
    }
}
