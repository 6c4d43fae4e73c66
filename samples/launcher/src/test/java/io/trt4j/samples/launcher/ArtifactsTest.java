package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.CudaStream;
import io.trt4j.engine.Engine;
import io.trt4j.ffm.Libraries;
import io.trt4j.hostmodel.HostModel;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.Plugins;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.HostEngine;
import java.io.ByteArrayInputStream;
import java.lang.module.ModuleFinder;
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
                HostEngine.class,
                HostModel.class,
                Engine.class
            })
    void aModuleHasAVersion(Class<?> type) throws Exception {
        assertThat(ModuleFinder.of(place(type))
                        .findAll()
                        .iterator()
                        .next()
                        .descriptor()
                        .rawVersion())
                .contains(values(pom(ROOT), "/project/version").getFirst());
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** A class of each module, published or not; what samples/run has of its own is packed after its tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.trt4j.ffm.Libraries",
                "io.trt4j.cuda.CudaStream",
                "io.trt4j.kernel.JavaKernel",
                "io.trt4j.tensorrt.TensorRT",
                "io.trt4j.plugin.Plugins",
                "io.trt4j.testkit.HostEngine",
                "io.trt4j.hostmodel.HostModel",
                "io.trt4j.engine.Engine",
                "io.trt4j.bindgen.Bindgen",
                "io.trt4j.testing.GpuExtension",
                "io.trt4j.cli.Main",
                "io.trt4j.bench.Timed",
                "io.trt4j.samples.leakyrelu.LeakyRelu",
                "io.trt4j.samples.circpad.CircPadCommand",
                "io.trt4j.samples.runner.SampleCommand",
                "io.trt4j.samples.rmsnorm.RmsNorm",
                "io.trt4j.samples.scatteradd.ScatterAdd",
                "io.trt4j.samples.unique.Unique",
                "io.trt4j.samples.ctcdecode.CtcDecode",
                "io.trt4j.samples.nms.Nms",
                "io.trt4j.samples.ocr.OcrCommand",
                "io.trt4j.samples.launcher.CheckCommand"
            })
    void aJarHasTheLicenseAndAVersion(String type) throws Exception {
        String version = values(pom(ROOT), "/project/version").getFirst();
        Path path = place(Class.forName(type));
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
