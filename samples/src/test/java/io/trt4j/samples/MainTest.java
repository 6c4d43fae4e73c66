package io.trt4j.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(result.out()).contains("Usage: samples/run", "circ-pad", "bench", "info");
    }

    @Test
    void helpOfACommandNamesEveryOption() {
        Sample.Result result = Sample.run("circ-pad", "--help");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("--precision", "--workflow", "--backend", "--engine", "--natives", "--shape", "--pads")
                .contains("--save-engine", "--load-engine", "--picture", "--timing", "--verbose");
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
                .containsPattern("No device: |Devices, CUDA ")
                .contains("circ-pad --engine host: yes", "circ-pad --engine tensorrt --workflow onnx: ", "bench: ");
    }
}
