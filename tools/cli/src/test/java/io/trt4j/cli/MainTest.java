package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import org.junit.jupiter.api.Test;

/** The command line as such. */
class MainTest {
    @Test
    void helpIsHelp() {
        Sample.Result result = Sample.run("--help");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Usage: samples/run", "info");
    }

    @Test
    void noCommandIsOneSentence() {
        Sample.Result result = Sample.run();
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualToIgnoringNewLines("samples/run: Missing required subcommand.");
    }

    @Test
    void infoTellsWhatWasFoundAndTriedAndWhatCanRun() {
        Libraries.load(TensorRTLibraries.NVINFER); // fills the cache, which says so, once
        Libraries.load(CudaLibraries.NVRTC);
        Sample.Result result = Sample.run("info");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("JDK " + Runtime.version())
                .containsPattern("libnvinfer\\.so: /.*/libnvinfer\\.so\\.10 \\(.*\\), TensorRT 10\\.")
                .containsPattern("libnvonnxparser\\.so: /.*/libnvonnxparser\\.so\\.10 \\(beside libnvinfer\\)")
                .containsPattern("libnvrtc\\.so: /.*/libnvrtc\\.so\\.12")
                .contains("system's loader, libcuda.so.1: ")
                .containsPattern("No device: |Devices, CUDA ");
    }
}
