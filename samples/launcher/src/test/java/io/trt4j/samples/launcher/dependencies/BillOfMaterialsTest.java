package io.trt4j.samples.launcher.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.samples.launcher.dependencies.Dependency.Use;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code target/bom.json}, the bill of materials that {@code mvn verify} writes, has what the published modules consist of. Skipped
 * where there is none: Maven leaves it out where it is told to be offline.
 */
class BillOfMaterialsTest {
    private static final Path ROOT = KnownVulnerabilitiesTest.ROOT;
    private static final Path BILL = ROOT.resolve("target/bom.json");

    private final Map<String, JsonObject> components = new TreeMap<>();
    private JsonObject bill;

    @BeforeEach
    void needsABill() throws Exception {
        KnownVulnerabilitiesTest.needsMaven();
        assumeTrue(Files.exists(BILL), "no target/bom.json, which `mvn verify` writes where Maven is not offline");
        bill = JsonParser.parseString(Files.readString(BILL)).getAsJsonObject();
        for (JsonElement each : bill.getAsJsonArray("components")) {
            JsonObject component = each.getAsJsonObject();
            components.put(text(component, "group") + ":" + text(component, "name"), component);
        }
    }

    private static String text(JsonObject component, String name) {
        return component.get(name).getAsString();
    }

    /** Neither more nor less: what tests and samples use is not in it. */
    @Test
    void itHasThePublishedModulesAndWhatTheyBring() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        List<Project> projects = UsedDependencies.projects(ROOT);
        String version = projects.getFirst().text("/project/version", "");
        for (Project project : projects.subList(1, projects.size())) {
            if (project.isPublished()) {
                expected.put("io.trt4j:" + project.artifact(), version);
            }
            UsedDependencies.resolved(project).stream()
                    .filter(dependency -> dependency.use() == Use.PUBLISHED)
                    .forEach(dependency -> expected.put(dependency.artifact(), dependency.version()));
        }
        Map<String, String> found = new TreeMap<>();
        components.forEach((name, component) -> found.put(name, text(component, "version")));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyComponentHasALicense() {
        assertThat(components).isNotEmpty().allSatisfy((name, component) -> {
            Set<String> licenses = new TreeSet<>();
            component
                    .getAsJsonArray("licenses")
                    .forEach(each -> licenses.add(text(each.getAsJsonObject().getAsJsonObject("license"), "id")));
            assertThat(licenses).as(name).isNotEmpty().isSubsetOf("Apache-2.0", "BSD-3-Clause", "MIT");
        });
    }

    @Test
    void whatIsBroughtHasDigests() {
        assertThat(components).anySatisfy((name, component) -> assertThat(name).isEqualTo("org.ow2.asm:asm"));
        components.forEach((name, component) -> {
            if (!name.startsWith("io.trt4j:")) {
                assertThat(component.getAsJsonArray("hashes")).as(name).isNotEmpty();
            }
        });
    }

    /** The same sources give the same bytes. */
    @Test
    void itHasNoTimeOfItsBuild() {
        assertThat(bill.getAsJsonObject("metadata").has("timestamp")).isFalse();
        assertThat(bill.toString()).doesNotContain(System.getProperty("user.dir"));
    }
}
