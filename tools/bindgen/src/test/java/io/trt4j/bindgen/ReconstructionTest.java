package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser's header in words of our own, for the versions whose own may not be at hand. */
class ReconstructionTest {
    private static final String FIRST = "parse parseFromFile supportsModel parseWithWeightDescriptors supportsOperator"
            + " getNbErrors getError clearErrors ~ ~delete getUsedVCPluginLibraries setFlags getFlags clearFlag setFlag"
            + " getFlag getLayerOutputTensor supportsModelV2 getNbSubgraphs isSubgraphSupported getSubgraphNodes";
    private static final String REFITTER = "refitFromBytes refitFromFile getNbErrors getError clearErrors ~ ~delete";

    @TempDir
    Path folder;

    private Api read(Path tree) throws IOException {
        try (LibClang clang = new LibClang(Trees.libclang())) {
            return Bindgen.read(clang, tree.toString(), tree);
        }
    }

    private static List<String> slots(Api api, String type) {
        return api.interfaces().get("nvonnxparser::" + type).vtable().stream()
                .map(slot -> slot.key().replaceFirst("\\[.*", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10.2, '', 1",
        "10.10, '', 1",
        "10.11, '', 2",
        "10.12, '', 2",
        "10.13, ' loadModelProto loadInitializer', 2"
    })
    void aTreeWithoutAParserGetsOurs(String version, String more, int flags) throws IOException {
        Api api = read(Trees.write(folder, version));
        assertThat(api.reconstructed()).isTrue();
        assertThat(slots(api, "IParser"))
                .containsExactly((FIRST + (more.isEmpty() ? "" : more + " parseModelProto")).split(" "));
        assertThat(slots(api, "IParserRefitter"))
                .containsExactly((REFITTER + (more.isEmpty() ? "" : more + " refitModelProto")).split(" "));
        assertThat(api.enums().get("nvonnxparser::OnnxParserFlag").constants()).hasSize(flags);
        assertThat(api.functions()).containsKeys("createNvOnnxParser_INTERNAL", "getNvOnnxParserVersion");
        assertThat(api.interfaces()).containsKey("nvinfer1::Grows"); // the rest is the tree's
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.6.1", "10.1", "10.14", "11.0"})
    void aTreeOfWhichOursKnowsNothingStaysWithoutOne(String version) throws IOException {
        Api api = read(Trees.write(folder, version));
        assertThat(api.reconstructed()).isFalse();
        assertThat(api.declares("nvonnxparser")).isFalse();
    }

    @Test
    void aTreesOwnParserIsTaken() throws IOException {
        Path tree = Trees.write(folder, "10.6");
        Files.writeString(
                tree.resolve("NvOnnxParser.h"),
                "namespace nvonnxparser { class IOwn { public: virtual int answer() noexcept = 0; }; }");
        Api api = read(tree);
        assertThat(api.reconstructed()).isFalse();
        assertThat(api.interfaces()).containsKey("nvonnxparser::IOwn").doesNotContainKey("nvonnxparser::IParser");
    }

    @Test
    void theVersionThatFollowsAddsAnObserver() throws IOException {
        Version newest = new Version(11, 1, 0);
        Reconstruction following =
                Reconstruction.following(newest, List.of(newest)).orElseThrow();
        assertThat(following.of()).isEqualTo(new Version(11, 2, 0));
        Path tree = Trees.write(folder, "11.1");
        Api api;
        try (LibClang clang = new LibClang(Trees.libclang())) {
            api = HeaderReader.read(clang, tree, tree, following);
        }
        assertThat(api.version()).hasToString("11.2");
        List<String> refitter = new ArrayList<>(List.of(REFITTER.split(" ")));
        refitter.addAll(List.of("loadModelProto", "loadInitializer", "refitModelProto", "setRefitObserver"));
        assertThat(slots(api, "IParserRefitter")).isEqualTo(refitter);
        assertThat(slots(api, "IRefitterObserver")).containsExactly("~", "~delete", "onRefittableWeight");
        assertThat(slots(api, "IParser")).endsWith("setBuilderConfig").doesNotContain("supportsModel");
        assertThat(api.structs().get("nvonnxparser::RefitRecord").size()).isEqualTo(72);
    }

    @Test
    void theVersionThatFollowsIsNotMadeWhereItIsGiven() {
        Version before = new Version(11, 1, 0);
        assertThat(Reconstruction.following(before, List.of(before, new Version(11, 2, 1))))
                .isEmpty();
        assertThat(Reconstruction.following(new Version(11, 0, 0), List.of(new Version(11, 0, 0))))
                .isEmpty();
    }

    @Test
    void whatOnlyOursDeclaresIsMarked() throws IOException {
        Path own = Trees.write(folder, "11.1");
        Files.writeString(
                own.resolve("NvOnnxParser.h"),
                "namespace nvonnxparser { class IParserRefitter { public:"
                        + " virtual bool refitFromFile(char const* onnxModelFile) noexcept = 0; }; }");
        Api following;
        try (LibClang clang = new LibClang(Trees.libclang())) {
            following = HeaderReader.read(clang, own, own, new Reconstruction(new Version(11, 2, 0)));
        }
        MergedApi merged = MergedApi.of(List.of(read(own), following));
        assertThat(merged.structs().get("nvonnxparser::RefitRecord").span().isReconstructed())
                .isTrue();
        MergedApi.Type<Api.Interface> refitter = merged.interfaces().get("nvonnxparser::IParserRefitter");
        assertThat(refitter.span().isReconstructed()).isFalse();
        assertThat(refitter.members().get("refitFromFile[const char *]bool").isReconstructed())
                .isFalse();
        assertThat(refitter.members().get("refitModelProto[]bool").isReconstructed())
                .isTrue();
        assertThat(JavaDocs.since(refitter.members().get("refitModelProto[]bool")))
                .contains("11.2")
                .contains("Reconstructed");
        assertThat(merged.interfaces().get("nvinfer1::Grows").span().isReconstructed())
                .isFalse();
    }
}
