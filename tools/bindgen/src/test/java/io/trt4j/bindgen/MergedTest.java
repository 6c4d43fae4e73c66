package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several versions as one, in whatever order they are given. */
class MergedTest {
    private static final String GROWS = "nvinfer1::Grows";

    @TempDir
    Path folder;

    private Merged merged;

    @BeforeEach
    void read() throws IOException {
        merged = Merged.of(
                List.of(Trees.read(folder, 9), Trees.read(folder, 6), Trees.read(folder, 8), Trees.read(folder, 7)));
    }

    @Test
    void aTableIsKeptForEachVersionThatChangedIt() {
        TreeMap<Api.Version, List<String>> tables = merged.tables().get(GROWS);
        assertThat(tables)
                .containsExactly(
                        entry(6, "~ ~delete add end"),
                        entry(8, "~ ~delete add inserted end add_2"),
                        entry(9, "~ ~delete add end add_2 inserted"));
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
        Merged.Type<Api.Interface> type = merged.interfaces().get(GROWS);
        assertThat(type.since()).hasToString("10.6");
        assertThat(type.members().get("inserted[int32_t]")).hasToString("10.8");
        assertThat(type.members().get("end[]")).hasToString("10.6");
    }

    @Test
    void whatAllVersionsAgreeOnHasOneTable() {
        assertThat(merged.tables().get("nvinfer1::Inherits"))
                .containsExactly(entry(6, "Middle.first ~ ~delete Middle.last added addedToo"));
    }
}
