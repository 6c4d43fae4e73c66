package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.Libraries;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.HostEngine;
import java.io.ByteArrayInputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is published says what it is, whose and under which license. */
class ArtifactsTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    private static Document pom(Path folder) throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("pom.xml"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> values(Document pom, String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getTextContent().trim());
        }
        return values;
    }

    private static List<Path> folders() throws Exception {
        List<Path> folders = new ArrayList<>(List.of(ROOT));
        values(pom(ROOT), "/project/modules/module").forEach(module -> folders.add(ROOT.resolve(module)));
        return folders;
    }

    /** Maven Central takes none without. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void theBuildNames(String element) throws Exception {
        assertThat(values(pom(ROOT), "/project/" + element)).isNotEmpty().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void executionsHaveNames(Path folder) throws Exception {
        Document pom = pom(folder);
        assertThat(values(pom, "//execution/id"))
                .hasSize(values(pom, "//execution").size())
                .allMatch(id -> id.matches("[a-z0-9-]+|default-[a-zA-Z]+"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Libraries.class,
                CudaStream.class,
                JavaKernel.class,
                TensorRT.class,
                Plugins.class,
                HostEngine.class
            })
    void aModuleHasTheLicenseAndAVersion(Class<?> type) throws Exception {
        String version = values(pom(ROOT), "/project/version").getFirst();
        Path path =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(path).findAll().iterator().next();
        assertThat(module.descriptor().rawVersion()).contains(version);
        if (Files.isDirectory(path)) {
            assertThat(path.resolve("META-INF/LICENSE")).hasSameBinaryContentAs(ROOT.resolve("LICENSE"));
            return; // `mvn test` makes no jars
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            assertThat(Files.readString(jar.getPath("META-INF/LICENSE")))
                    .isEqualTo(Files.readString(ROOT.resolve("LICENSE")));
            Manifest manifest =
                    new Manifest(new ByteArrayInputStream(Files.readAllBytes(jar.getPath("META-INF/MANIFEST.MF"))));
            assertThat(manifest.getMainAttributes())
                    .containsEntry(Attributes.Name.IMPLEMENTATION_VERSION, version)
                    .containsEntry(
                            Attributes.Name.IMPLEMENTATION_TITLE,
                            path.getFileName().toString().replace(".jar", ""));
        }
    }
}
