package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a process must start again. */
class RelaunchTest {
    @TempDir
    Path folder;

    @Test
    void theProcessStartsAgainWhereTheBuilderWouldNotFindItsKernels() throws Exception {
        Path file = Files.createFile(folder.resolve("relaunch"));
        Path tensorrt = Files.createDirectory(folder.resolve("tensorrt"));
        LoadedLibrary nvinfer = new LoadedLibrary(
                TensorRTLibraries.NVINFER, tensorrt.resolve("libnvinfer.so.10"), "somehow", name -> Optional.empty());
        Map<String, String> launched = Map.of("TRT4J_RELAUNCH", file.toString());
        assertThat(isNeeded(nvinfer, launched))
                .as("there are no kernels beside it")
                .isEqualTo("false ");

        Files.createFile(tensorrt.resolve("libnvinfer_builder_resource.so.10.6.0"));
        assertThat(isNeeded(nvinfer, launched)).isEqualTo("true ");
        assertThat(file).hasContent(tensorrt.toString());

        String path = "/nowhere" + File.pathSeparator + File.pathSeparator + folder.resolve("x/../tensorrt");
        Files.createDirectory(folder.resolve("x"));
        assertThat(isNeeded(nvinfer, Map.of("LD_LIBRARY_PATH", path))).isEqualTo("false ");
        assertThat(isNeeded(nvinfer, Map.of("LD_LIBRARY_PATH", "/nowhere")))
                .startsWith("false warning: TensorRT's builder may not find its kernels; start with " + tensorrt);
    }

    private static String isNeeded(LoadedLibrary nvinfer, Map<String, String> environment) {
        StringWriter err = new StringWriter();
        return Relaunch.isNeeded(nvinfer, new PrintWriter(err), environment) + " " + err;
    }
}
