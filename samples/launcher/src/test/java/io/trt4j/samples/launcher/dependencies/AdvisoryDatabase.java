package io.trt4j.samples.launcher.dependencies;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.samples.launcher.dependencies.Snapshot.Advisory;
import io.trt4j.samples.launcher.dependencies.Snapshot.Severity;
import io.trt4j.samples.launcher.dependencies.Snapshot.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clone of the GitHub Advisory Database, {@code https://github.com/github/advisory-database}: a file in the format OSV for each
 * advisory.
 */
final class AdvisoryDatabase {
    private final Path clone;

    AdvisoryDatabase(Path clone) {
        this.clone = clone;
    }

    /**
     * {@code tools/advisories}: its argument is the clone. Writes what is known of all that we use, and says which advisories still
     * need a summary.
     */
    public static void main(String[] args) throws Exception {
        Path clone = Path.of(args[0]);
        Path root = Path.of("");
        Set<String> artifacts = UsedDependencies.of(root).stream()
                .map(Dependency::artifact)
                .collect(Collectors.toCollection(TreeSet::new));
        Path file = root.resolve(Snapshot.FILE);
        Snapshot old = Snapshot.read(file);
        Snapshot made = new AdvisoryDatabase(clone)
                .lookUp(
                        artifacts,
                        git(clone, "rev-parse", "HEAD"),
                        git(clone, "log", "-1", "--format=%cs"),
                        old.advisories());
        made.write(file);
        System.out.println(made.read() + " advisories were read, "
                + made.advisories().size() + " are of " + artifacts.size() + " artifacts.");
        made.advisories().stream()
                .filter(advisory -> advisory.summary().isEmpty())
                .forEach(advisory -> System.out.println(
                        advisory.id() + " needs a summary: one line in your own words, in " + Snapshot.FILE));
    }

    private static String git(Path clone, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", clone.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes()).trim();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed.");
        }
        return output;
    }

    /** All that is known of some artifacts; summaries are taken over from what was known before. */
    Snapshot lookUp(Set<String> artifacts, String commit, String date, List<Advisory> before) throws IOException {
        Map<String, String> summaries =
                before.stream().collect(Collectors.toMap(a -> a.id() + a.artifact(), Advisory::summary));
        List<Advisory> found = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            String text = Files.readString(file);
            if (artifacts.stream().anyMatch(text::contains)) {
                read(JsonParser.parseString(text).getAsJsonObject(), artifacts, summaries, found);
            }
        }
        found.sort(Comparator.comparing(Advisory::artifact).thenComparing(Advisory::id));
        return new Snapshot(
                "https://github.com/github/advisory-database, CC BY 4.0",
                commit,
                date,
                files.size(),
                List.copyOf(new TreeSet<>(artifacts)),
                found);
    }

    private List<Path> files() throws IOException {
        Path reviewed = clone.resolve("advisories/github-reviewed");
        if (!Files.isDirectory(reviewed)) {
            throw new IOException(reviewed + " does not exist: is this a clone of github/advisory-database?");
        }
        try (Stream<Path> files = Files.walk(reviewed)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(
            JsonObject advisory, Set<String> artifacts, Map<String, String> summaries, List<Advisory> found) {
        if (advisory.has("withdrawn")) {
            return;
        }
        Map<String, List<Versions>> affected = new TreeMap<>();
        for (JsonElement element : array(advisory, "affected")) {
            JsonObject each = element.getAsJsonObject();
            JsonObject artifact = each.getAsJsonObject("package");
            String name = artifact.get("name").getAsString();
            if (artifact.get("ecosystem").getAsString().equals("Maven") && artifacts.contains(name)) {
                affected.computeIfAbsent(name, key -> new ArrayList<>()).addAll(versions(each));
            }
        }
        String id = advisory.get("id").getAsString();
        affected.forEach((name, versions) -> found.add(new Advisory(
                id,
                array(advisory, "aliases").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList(),
                Severity.valueOf(advisory.getAsJsonObject("database_specific")
                        .get("severity")
                        .getAsString()),
                name,
                versions,
                summaries.getOrDefault(id + name, ""))));
    }

    private static List<Versions> versions(JsonObject affected) {
        List<Versions> versions = new ArrayList<>();
        for (JsonElement range : array(affected, "ranges")) {
            String introduced = null;
            for (JsonElement event : array(range.getAsJsonObject(), "events")) {
                Map<String, JsonElement> told = event.getAsJsonObject().asMap();
                if (told.get("introduced") instanceof JsonElement from) {
                    introduced = from.getAsString();
                } else if (told.get("fixed") instanceof JsonElement fixed) {
                    versions.add(new Versions(introduced, fixed.getAsString(), null));
                    introduced = null;
                } else if (told.get("last_affected") instanceof JsonElement last) {
                    versions.add(new Versions(introduced, null, last.getAsString()));
                    introduced = null;
                }
            }
            if (introduced != null) {
                versions.add(open(introduced, affected));
            }
        }
        for (JsonElement version : array(affected, "versions")) {
            versions.add(new Versions(version.getAsString(), null, version.getAsString()));
        }
        return versions;
    }

    /** Versions without a fixed one; the database may know which the last of them was. */
    private static Versions open(String introduced, JsonObject affected) {
        JsonObject more = affected.getAsJsonObject("database_specific");
        String last = more != null && more.get("last_known_affected_version_range") instanceof JsonElement range
                ? range.getAsString()
                : "";
        return last.startsWith("<=")
                ? new Versions(introduced, null, last.substring(2).trim())
                : new Versions(
                        introduced, last.isEmpty() ? null : last.substring(1).trim(), null);
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }
}
