package io.trt4j.samples.launcher.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.samples.launcher.dependencies.Dependency.Use;
import io.trt4j.samples.launcher.dependencies.Snapshot.Advisory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that we use is known to be vulnerable, by what was known when {@value Snapshot#FILE} was written. */
class KnownVulnerabilitiesTest {
    static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    /** Skipped where no module was built by Maven. */
    static void needsMaven() throws Exception {
        boolean any = false;
        for (Project project : UsedDependencies.projects(ROOT)) {
            any |= Files.exists(UsedDependencies.list(project));
        }
        assumeTrue(any, "no module has a target/dependencies.txt, which Maven writes");
    }

    @Test
    void nothingThatWeUseIsKnownToBeVulnerable() throws Exception {
        needsMaven();
        VulnerabilityCheck check = VulnerabilityCheck.of(
                UsedDependencies.of(ROOT), Snapshot.read(ROOT.resolve(Snapshot.FILE)), LocalDate.now());
        check.warnings().forEach(warning -> System.out.println("WARNING: " + warning));
        assertThat(check.errors()).isEmpty();
    }

    @Test
    void whatIsUsedHasTheVersionsThatTheBuildTakes() throws Exception {
        needsMaven();
        Set<Dependency> used = UsedDependencies.of(ROOT);
        assertThat(used)
                .anySatisfy(it -> assertThat(it.artifact()).isEqualTo("org.ow2.asm:asm"))
                .allSatisfy(it -> assertThat(it.version()).matches("[0-9].*"));
        assertThat(used.stream().filter(it -> it.use() == Use.PUBLISHED).map(Dependency::artifact))
                .contains("org.jspecify:jspecify", "com.google.protobuf:protobuf-java")
                .doesNotContain("org.assertj:assertj-core", "org.jcuda:jcuda", "info.picocli:picocli");
        assertThat(used.stream().filter(it -> it.use() == Use.BUILD).map(Dependency::artifact))
                .contains(
                        "org.apache.maven.plugins:maven-compiler-plugin",
                        "com.palantir.javaformat:palantir-java-format",
                        "com.uber.nullaway:nullaway",
                        "org.bytedeco:tensorrt",
                        "org.bytedeco:pytorch");
    }

    @Test
    void everyAdvisoryIsOfSomethingThatWeUseAndHasASummary() throws Exception {
        Snapshot snapshot = Snapshot.read(ROOT.resolve(Snapshot.FILE));
        assertThat(snapshot.artifacts()).isSorted().doesNotHaveDuplicates();
        assertThat(snapshot.advisories()).isNotEmpty().allSatisfy(advisory -> {
            assertThat(snapshot.artifacts()).contains(advisory.artifact());
            assertThat(advisory.summary()).as(advisory.id()).isNotBlank().doesNotContain("\n");
            assertThat(advisory.affected()).as(advisory.id()).isNotEmpty();
            assertThat(advisory.severity()).as(advisory.id()).isNotNull();
        });
    }

    /** The file finds what it is for: versions that its own advisories are of. */
    @Test
    void anOldVersionOfWhatWeUseIsFound() throws Exception {
        Snapshot snapshot = Snapshot.read(ROOT.resolve(Snapshot.FILE));
        Dependency old = new Dependency("com.google.protobuf:protobuf-java", "3.25.3", Use.PUBLISHED);
        assertThat(VulnerabilityCheck.of(Set.of(old), snapshot, LocalDate.now()).errors())
                .singleElement()
                .asString()
                .startsWith("com.google.protobuf:protobuf-java 3.25.3, which published modules bring, is vulnerable:")
                .contains("GHSA-735f-pc8j-v9w8 [CVE-2024-7254], HIGH (from 0 before 3.25.5, fixed in 3.25.5)");
        assertThat(snapshot.advisories().stream().map(Advisory::artifact).collect(Collectors.toSet()))
                .contains("org.assertj:assertj-core", "com.google.code.gson:gson");
    }
}
