package io.trt4j.tensorrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The functions that TensorRT's libraries export. */
class FunctionsTest {
    /** The methods of {@link TensorRT} whose names are not those of the functions. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "createInferBuilder_INTERNAL", "createInferBuilder",
            "createInferRefitter_INTERNAL", "createInferRefitter",
            "createInferRuntime_INTERNAL", "createInferRuntime",
            "createNvOnnxParserRefitter_INTERNAL", "createParserRefitter",
            "createNvOnnxParser_INTERNAL", "createParser");

    /** The declarations in the manifest, by name. */
    private static Map<String, String> declared() throws IOException {
        Path manifest = Path.of(System.getProperty("user.dir"), "src/main/c/tensorrt.manifest");
        List<String> lines = Stream.of(Files.readString(manifest).split("\n\n"))
                .filter(paragraph -> paragraph.startsWith("functions\n"))
                .findFirst()
                .orElseThrow()
                .lines()
                .skip(1)
                .toList();
        Map<String, String> result = new TreeMap<>();
        lines.forEach(line -> result.put(line.replaceFirst(".*?(\\w+)\\(.*", "$1"), line));
        return result;
    }

    private static List<Method> entryPoints() {
        return Stream.of(TensorRT.class, OnnxParser.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
                .toList();
    }

    @Test
    void eachOneOfTheHeadersIsAMethod() throws IOException {
        assertThat(declared()).hasSizeGreaterThan(10).containsKeys("getPluginRegistry", "setInternalLibraryPath");
        assertThat(declared().keySet()).containsAll(OTHERWISE.keySet());
        for (String function : declared().keySet()) {
            assertThat(entryPoints()).extracting(Method::getName).contains(OTHERWISE.getOrDefault(function, function));
        }
    }

    @Test
    void eachOneIsCalledThere() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Class<?> type : List.of(TensorRT.class, OnnxParser.class)) {
            try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                code.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(declared().keySet()).allMatch(function -> code.indexOf(function) >= 0);
    }

    @Test
    void partsOfTheVersionAreTheLibrarys() {
        Version version = TensorRT.version();
        assertThat(TensorRT.getInferLibVersion())
                .isEqualTo(version.number())
                .isEqualTo(tensorrt_h.getInferLibVersion());
        assertThat(version)
                .isEqualTo(new Version(
                        TensorRT.getInferLibMajorVersion(),
                        TensorRT.getInferLibMinorVersion(),
                        TensorRT.getInferLibPatchVersion()));
        assumeFalse(LoadedVersion.isBefore(10, 0), "only the number of the version is known");
        assertThat(version)
                .isEqualTo(new Version(
                        tensorrt_h.getInferLibMajorVersion(),
                        tensorrt_h.getInferLibMinorVersion(),
                        tensorrt_h.getInferLibPatchVersion()));
        assertThat(TensorRT.getInferLibBuildVersion()).isPositive();
    }

    @Test
    void theBuildIsRefusedWhereTheLibraryDoesNotTell() {
        assumeTrue(LoadedVersion.isBefore(10, 0), "this version has it");
        assertThatThrownBy(TensorRT::getInferLibBuildVersion)
                .isInstanceOf(TensorRTException.class)
                .hasMessage("TensorRT.getInferLibBuildVersion is in TensorRT 10.0 and newer; " + TensorRT.version()
                        + " is loaded.");
    }

    @ParameterizedTest
    @EnumSource(EngineCapability.class)
    @SuppressWarnings("deprecation")
    void onlyStandardEnginesAreBuiltWithARegistry(EngineCapability capability) {
        assumeTrue(capability.isAvailable(), "this version does not know it");
        boolean standard = capability.value() == EngineCapability.kSTANDARD.value();
        assertThat(TensorRT.getBuilderPluginRegistry(capability))
                .isEqualTo(standard ? TensorRT.getPluginRegistry() : null);
        assertThat(TensorRT.getBuilderSafePluginRegistry(capability)).isZero();
    }

    @Test
    @SuppressWarnings("deprecation")
    void aCapabilityIsGiven() {
        assertThatThrownBy(() -> TensorRT.getBuilderPluginRegistry(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("capability is null.");
        assertThatThrownBy(() -> TensorRT.getBuilderSafePluginRegistry(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("capability is null.");
    }

    @Test
    void theLoggerIsOneThatWasGiven() {
        assumeFalse(LoadedVersion.isBefore(10, 0), "the plugins of this version need cuDNN");
        TensorRT.initLibNvInferPlugins((severity, message) -> {}, "");
        ILogger logger = TensorRT.getLogger();
        if (logger != null) {
            logger.log(ILogger.Severity.kVERBOSE, "asked for");
        }
    }

    @Test
    void theParserHasAVersionOfItsOwn() {
        assumeFalse(LoadedVersion.isBefore(10, 0), "this version's parser needs cuDNN");
        assertThat(OnnxParser.getNvOnnxParserVersion()).isBetween(100, 9999);
    }

    @Test
    void theFolderOfInternalLibrariesIsSetAndReset(@TempDir Path folder) {
        assumeFalse(TensorRT.version().compareTo(new Version(10, 16, 0)) < 0, "this version lacks it");
        assertThat(TensorRT.setInternalLibraryPath(folder.toString())).isTrue();
        assertThat(TensorRT.setInternalLibraryPath("")).isTrue();
    }

    @Test
    void theFolderIsRefusedWhereTheLibraryLacksIt() {
        assumeTrue(TensorRT.version().compareTo(new Version(10, 16, 0)) < 0, "this version has it");
        assertThatThrownBy(() -> TensorRT.setInternalLibraryPath("/lib"))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("TensorRT.setInternalLibraryPath is in TensorRT 10.16 and newer; " + TensorRT.version()
                        + " is loaded.");
    }

    @Test
    void aFolderThatCannotBeNamedIsRefused() {
        assertThatThrownBy(() -> TensorRT.setInternalLibraryPath(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("path is null.");
        assertThatThrownBy(() -> TensorRT.setInternalLibraryPath("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path has a zero in it, at 1");
    }
}
