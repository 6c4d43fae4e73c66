package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed Java API has all that TensorRT's headers declare, as {@code tensorrt.coverage} tells of each version. */
class CoverageTest {
    private static final Path ROOT = Files.exists(Path.of("bindings")) ? Path.of("") : Path.of("../..");
    private static final Path BINDINGS = ROOT.resolve("bindings/tensorrt");

    private static Map<Path, String> sources;
    private static String recorded;

    @BeforeAll
    static void read() throws IOException {
        sources = Coverage.sources(BINDINGS);
        recorded = Files.readString(BINDINGS.resolve("src/main/c/tensorrt.coverage"));
    }

    private static Path source(String name) {
        return sources.keySet().stream()
                .filter(file -> file.endsWith(name + ".java"))
                .findFirst()
                .orElseThrow();
    }

    private static void requireBound(Map<Path, String> changed) {
        Coverage.parse(recorded, NotBound.load()).requireBound(BoundNames.of(changed));
    }

    @Test
    void whatIsRecordedIsThere() {
        requireBound(sources);
    }

    @Test
    void theNumbersAreThoseOfWhatIsRecorded() {
        Coverage coverage = Coverage.parse(recorded, NotBound.load());
        assertThat(coverage.write(BoundNames.of(sources))).isEqualTo(recorded);
        assertThat(recorded.lines().filter(line -> line.startsWith("version "))).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IBuilder | int getMaxDLABatchSize() | int gone()"
                        + " | method nvinfer1::IBuilder::getMaxDLABatchSize() const (8.6-)",
                "IRuntime | ICudaEngine deserializeCudaEngine(IStreamReader streamReader) | ICudaEngine"
                        + " gone(IStreamReader streamReader) | method"
                        + " nvinfer1::IRuntime::deserializeCudaEngine(IStreamReader&) (10.0-11.0)",
                "IBuilder | public int getMaxThreads() | int getMaxThreads()"
                        + " | method nvinfer1::IBuilder::getMaxThreads() const (8.6-)",
                "ILogger | void log(ILogger.Severity severity, String msg) | void gone(ILogger.Severity"
                        + " severity, String msg) | method nvinfer1::ILogger::log(Severity, const AsciiChar*) (8.6-)",
                "DataType | kHALF(\"8.6 1\"), | '' | constant nvinfer1::DataType::kHALF (8.6-)",
                "ILogger | kERROR(1), | '' | constant nvinfer1::ILogger::Severity::kERROR (8.6-)",
                "PluginTensorDesc | , float scale) | ) | field nvinfer1::PluginTensorDesc::scale (8.6-)",
                "DataType | public enum | enum | enum nvinfer1::DataType (8.6-)",
                "Functions | '+ setInternalLibraryPath' | '+'"
                        + " | function nvinfer1::setInternalLibraryPath(const AsciiChar*) (10.16-)",
                "IBuilder | Since TensorRT 10.13. | Since TensorRT 10.14. | method"
                        + " nvinfer1::IBuilder::buildSerializedNetworkToStream(INetworkDefinition&, IBuilderConfig&,"
                        + " IStreamWriter&) (10.13-10.14)",
            })
    void whatIsMissingIsNamed(String file, String text, String instead, String name) {
        Path path = source(file);
        Map<Path, String> changed = new TreeMap<>(sources);
        changed.computeIfPresent(path, (p, source) -> source.replace(text, instead));
        assertThat(changed.get(path)).isNotEqualTo(sources.get(path));
        assertThatThrownBy(() -> requireBound(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Java does not have what TensorRT's headers declare: ")
                .hasMessageContaining(name)
                .hasMessageEndingWith(". Bind it, or list it in not-bound.txt with the reason.");
    }

    @Test
    void aFileIsMissing() {
        Map<Path, String> changed = new TreeMap<>(sources);
        changed.remove(source("IUnaryLayer"));
        assertThatThrownBy(() -> requireBound(changed))
                .hasMessage("Java does not have what TensorRT's headers declare: class nvinfer1::IUnaryLayer (8.6-),"
                        + " method nvinfer1::IUnaryLayer::getOperation() const (8.6-),"
                        + " method nvinfer1::IUnaryLayer::setOperation(UnaryOperation) (8.6-)."
                        + " Bind it, or list it in not-bound.txt with the reason.");
    }
}
