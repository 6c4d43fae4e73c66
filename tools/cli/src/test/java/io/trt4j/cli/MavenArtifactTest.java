package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Maven keeps what it fetched. */
class MavenArtifactTest {
    @TempDir
    Path folder;

    @Test
    void theLocalRepositoryIsMavens() throws Exception {
        assertThat(MavenArtifact.localRepository(Map.of(), folder)).isEqualTo(folder.resolve(".m2/repository"));

        Files.createDirectories(folder.resolve(".m2"));
        Files.writeString(
                folder.resolve(".m2/settings.xml"),
                "<settings><!-- <localRepository>/no</localRepository> -->"
                        + "<localRepository>${user.home}/jars</localRepository></settings>");
        assertThat(MavenArtifact.localRepository(Map.of(), folder)).isEqualTo(folder.resolve("jars"));

        Map<String, String> environment = Map.of("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=/here -Dx=y");
        assertThat(MavenArtifact.localRepository(environment, folder)).isEqualTo(Path.of("/here"));
    }
}
