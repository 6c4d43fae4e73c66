package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several versions as one, in whatever order they are given. */
class MergedApiTest {
    private static final String GROWS = "nvinfer1::Grows";

    @TempDir
    Path folder;

    private MergedApi merged;

    @BeforeEach
    void read() throws IOException {
        merged = MergedApi.of(List.of(
                Trees.read(folder, "10.9"),
                Trees.read(folder, "11.0"),
                Trees.read(folder, "10.6"),
                Trees.read(folder, "10.8"),
                Trees.read(folder, "10.7")));
    }

    @Test
    void aTableIsKeptForEachVersionThatChangedIt() {
        TreeMap<Api.Version, List<String>> tables = merged.tables().get(GROWS);
        assertThat(tables)
                .containsExactly(
                        entry(6, "~ ~delete add end"),
                        entry(8, "~ ~delete add inserted end add_2"),
                        entry(9, "~ ~delete add end add_2 inserted"),
                        Map.entry(version(11, 0), List.of("~ ~delete add end add_2 inserted".split(" "))));
    }

    @Test
    void aMajorVersionMayChangeAnything() {
        assertThat(merged.tables().get("nvinfer1::Changes"))
                .containsExactly(
                        entry(6, "dropped answers stays"),
                        Map.entry(version(11, 0), List.of("Base.kind", "answers", "stays")));
        assertThat(merged.typeNames("nvinfer1::Changes"))
                .containsExactly(
                        entry(6, "N8nvinfer17ChangesE"),
                        Map.entry(version(11, 0), List.of("N8nvinfer17ChangesE", "N8nvinfer14BaseE")));
        Map<String, Api.Span> members =
                merged.interfaces().get("nvinfer1::Changes").members();
        assertThat(members.get("dropped[]void").until()).contains(version(11, 0));
        assertThat(members.get("answers[int32_t]void").until()).contains(version(11, 0));
        assertThat(members.get("answers[int32_t]bool"))
                .isEqualTo(new Api.Span(version(11, 0), false, Optional.empty(), false));
    }

    @Test
    void aConstantHasANumberInEachVersion() {
        String renumbered = "nvinfer1::Renumbered";
        assertThat(merged.numbers(renumbered, "kDROPPED"))
                .containsExactly(
                        Map.entry(version(10, 6), OptionalLong.of(0)), Map.entry(version(11, 0), OptionalLong.empty()));
        assertThat(merged.numbers(renumbered, "kMOVED"))
                .containsExactly(
                        Map.entry(version(10, 6), OptionalLong.of(1)), Map.entry(version(11, 0), OptionalLong.of(0)));
        assertThat(merged.numbers(renumbered, "kSTAYS")).containsExactly(Map.entry(version(10, 6), OptionalLong.of(5)));
        assertThat(merged.enums().get(renumbered).newest().constants())
                .containsOnlyKeys("kMOVED", "kSTAYS", "kDROPPED");
    }

    private static Api.Version version(int major, int minor) {
        return new Api.Version(major, minor, 0);
    }

    private static Map.Entry<Api.Version, List<String>> entry(int minor, String slots) {
        return Map.entry(new Api.Version(10, minor, 0), List.of(slots.split(" ")));
    }

    @Test
    void anOverloadHasOneNameInAllVersions() {
        assertThat(merged.slotOf(GROWS, "add[int32_t]")).isEqualTo("add");
        assertThat(merged.slotOf(GROWS, "add[int32_t, int32_t]")).isEqualTo("add_2");
    }

    @Test
    void aMemberIsKnownSinceTheFirstVersionThatHadIt() {
        MergedApi.Type<Api.Interface> type = merged.interfaces().get(GROWS);
        assertThat(type.span()).isEqualTo(new Api.Span(version(10, 6), true, Optional.empty(), false));
        assertThat(type.members().get("inserted[int32_t]void").since()).isEqualTo(version(10, 8));
        assertThat(type.members().get("end[]void").since()).isEqualTo(version(10, 6));
    }

    @Test
    void whatAllVersionsAgreeOnHasOneTable() {
        assertThat(merged.tables().get("nvinfer1::Inherits"))
                .containsExactly(
                        entry(6, "Middle.first ~ ~delete Middle.last added addedToo"),
                        Map.entry(
                                version(11, 0),
                                List.of("Middle.first ~ ~delete Middle.last added addedToo".split(" "))));
    }
}
