package io.trt4j.samples.launcher.dependencies;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * What is publicly known to be vulnerable in what we use: the committed file {@value #FILE}, which {@code tools/advisories} writes.
 *
 * @param source where it is from
 * @param commit the state of the source; "" where it was put together from single files
 * @param date of the state, such as 2026-11-28
 * @param read how many advisories were read
 * @param artifacts what was looked up in them
 */
record Snapshot(
        String source, String commit, String date, int read, List<String> artifacts, List<Advisory> advisories) {
    static final String FILE = "samples/launcher/src/test/resources/advisories.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    enum Severity {
        LOW,
        MODERATE,
        HIGH,
        CRITICAL
    }

    /**
     * A vulnerability of an artifact.
     *
     * @param id of the GitHub Advisory Database, or a CVE
     * @param summary a line in our own words
     */
    record Advisory(
            String id,
            List<String> aliases,
            Severity severity,
            String artifact,
            List<Versions> affected,
            String summary) {
        boolean affects(Dependency dependency) {
            return dependency.artifact().equals(artifact)
                    && affected.stream().anyMatch(versions -> versions.contain(dependency.version()));
        }
    }

    /**
     * Vulnerable versions, compared as Maven compares them.
     *
     * @param introduced the first; 0 if all before are
     * @param fixed the first that is not; null if there is none
     * @param last the last; null where the first fixed one is given, or none is
     */
    record Versions(String introduced, String fixed, String last) {
        boolean contain(String version) {
            return compare(version, introduced) >= 0
                    && (fixed == null || compare(version, fixed) < 0)
                    && (last == null || compare(version, last) <= 0);
        }

        private static int compare(String a, String b) {
            return new ComparableVersion(a).compareTo(new ComparableVersion(b));
        }

        @Override
        public String toString() {
            String to = fixed != null ? "before " + fixed : last != null ? "to " + last : "on";
            return "from " + introduced + " " + to + (fixed != null ? ", fixed in " + fixed : ", no version is fixed");
        }
    }

    static Snapshot read(Path file) throws IOException {
        return Objects.requireNonNull(GSON.fromJson(Files.readString(file), Snapshot.class), "an empty file");
    }

    void write(Path file) throws IOException {
        Files.writeString(file, GSON.toJson(this) + "\n");
    }
}
