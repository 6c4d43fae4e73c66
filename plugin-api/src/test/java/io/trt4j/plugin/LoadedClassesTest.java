package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What registering costs: nearly all of its time goes into loading and generating classes. */
class LoadedClassesTest {
    /** Lambda expressions included, and annotations, of which none is loaded. */
    private static final int MOST = 273;

    /** Registers a plugin of version 2, as the first thing in a process. */
    static final class Registers implements Plugin<Registers.Fields> {
        record Fields(float alpha) {}

        private final Fields fields;

        private Registers(Fields fields) {
            this.fields = fields;
        }

        @Override
        public Fields state() {
            return fields;
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(
                int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            return inputs[0];
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}

        public static void main(String[] args) {
            Plugins.register("Trt4jTestLoaded", "1", Fields.class, Registers::new);
        }
    }

    @TempDir
    Path folder;

    @Test
    void registeringOnePluginLoadsNoMoreClassesThanItDid() throws Exception {
        Libraries.load(TensorRTLibraries.NVINFER); // so that the process finds it in the cache
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Registers.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        List<String> loaded = Pattern.compile("(?m)^\\S+ (io\\.trt4j|org\\.jspecify)\\.\\S+")
                .matcher(Files.readString(log))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.contains(LoadedClassesTest.class.getSimpleName()))
                .toList();
        assertThat(loaded).hasSizeBetween(MOST / 2, MOST).noneMatch(name -> name.contains("org.jspecify"));
    }
}
