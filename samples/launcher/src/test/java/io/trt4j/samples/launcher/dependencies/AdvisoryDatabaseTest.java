package io.trt4j.samples.launcher.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.samples.launcher.dependencies.Snapshot.Advisory;
import io.trt4j.samples.launcher.dependencies.Snapshot.Severity;
import io.trt4j.samples.launcher.dependencies.Snapshot.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisoryDatabaseTest {
    @TempDir
    Path clone;

    private void advisory(String id, String ecosystem, String artifact, String ranges, String more) throws Exception {
        Path folder = clone.resolve("advisories/github-reviewed/2026/01/" + id);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(id + ".json"), """
            {"id": "%s", "aliases": ["CVE-1"], %s
             "affected": [{"package": {"ecosystem": "%s", "name": "%s"}, %s}],
             "database_specific": {"severity": "MODERATE"}}
            """.formatted(id, more, ecosystem, artifact, ranges));
    }

    private List<Advisory> lookUp(Advisory... before) throws IOException {
        return new AdvisoryDatabase(clone)
                .lookUp(Set.of("org.example:a"), "c0ffee", "2026-11-28", List.of(before))
                .advisories();
    }

    private static String events(String events) {
        return "\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [" + events + "]}]";
    }

    @Test
    void onlyWhatWeUseIsTaken() throws Exception {
        String all = events("{\"introduced\": \"0\"}, {\"fixed\": \"2\"}");
        advisory("GHSA-a", "Maven", "org.example:a", all, "");
        advisory("GHSA-b", "Maven", "org.example:ab", all, "");
        advisory("GHSA-c", "npm", "org.example:a", all, "");
        advisory("GHSA-d", "Maven", "org.example:a", all, "\"withdrawn\": \"2026-02-01T00:00:00Z\",");
        Files.writeString(clone.resolve("advisories/github-reviewed/README.md"), "org.example:a");
        Snapshot made = new AdvisoryDatabase(clone)
                .lookUp(Set.of("org.example:a", "org.example:0"), "c0ffee", "2026-11-28", List.of());
        assertThat(made.advisories())
                .containsExactly(new Advisory(
                        "GHSA-a",
                        List.of("CVE-1"),
                        Severity.MODERATE,
                        "org.example:a",
                        List.of(new Versions("0", "2", null)),
                        ""));
        assertThat(made.artifacts()).containsExactly("org.example:0", "org.example:a");
        assertThat(made.read()).isEqualTo(4);
        assertThat(made.commit()).isEqualTo("c0ffee");
    }

    @Test
    void rangesOfEveryFormAreRead() throws Exception {
        advisory(
                "GHSA-a",
                "Maven",
                "org.example:a",
                events("{\"introduced\": \"1\"}, {\"fixed\": \"2\"}, {\"introduced\": \"3\"}, {\"last_affected\":"
                        + " \"4\"},{\"introduced\": \"5\"}"),
                "");
        assertThat(lookUp().getFirst().affected())
                .containsExactly(
                        new Versions("1", "2", null), new Versions("3", null, "4"), new Versions("5", null, null));
        String known = ", \"database_specific\": {\"last_known_affected_version_range\": \"<= 6.1\"}";
        advisory("GHSA-a", "Maven", "org.example:a", events("{\"introduced\": \"5\"}") + known, "");
        assertThat(lookUp().getFirst().affected()).containsExactly(new Versions("5", null, "6.1"));
        advisory("GHSA-a", "Maven", "org.example:a", "\"versions\": [\"7.1\"]", "");
        assertThat(lookUp().getFirst().affected()).containsExactly(new Versions("7.1", null, "7.1"));
    }

    @Test
    void summariesAreKept() throws Exception {
        advisory("GHSA-a", "Maven", "org.example:a", events("{\"introduced\": \"0\"}"), "");
        Advisory before = new Advisory("GHSA-a", List.of(), Severity.LOW, "org.example:a", List.of(), "It is bad.");
        assertThat(lookUp(before).getFirst().summary()).isEqualTo("It is bad.");
    }

    @Test
    void aSnapshotIsReadAsItWasWritten() throws Exception {
        advisory("GHSA-a", "Maven", "org.example:a", events("{\"introduced\": \"0\"}"), "");
        Snapshot made = new AdvisoryDatabase(clone).lookUp(Set.of("org.example:a"), "c", "2026-11-28", List.of());
        Path file = clone.resolve("made.json");
        made.write(file);
        assertThat(Snapshot.read(file)).isEqualTo(made);
    }

    @Test
    void anotherFolderIsRefused() {
        assertThatThrownBy(this::lookUp).isInstanceOf(IOException.class).hasMessageContaining("is this a clone");
    }
}
