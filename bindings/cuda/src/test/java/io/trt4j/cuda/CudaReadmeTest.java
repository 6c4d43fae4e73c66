package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What this module's README shows is what there is. */
class CudaReadmeTest {
    private static final Path MODULE = Files.exists(Path.of("bindings")) ? Path.of("bindings/cuda") : Path.of("");

    @Test
    void itsProgramIsTheOneThatIsTested() throws IOException {
        String source = Files.readString(MODULE.resolve("src/test/java/io/trt4j/cuda/Add.java"));
        String shown = source.substring(source.indexOf("public final class"));
        assertThat(Files.readString(MODULE.resolve("README.md"))).contains(shown);
    }

    @Test
    void itsKernelCompiles() {
        assertThat(new String(Nvrtc.compile("add.cu", Add.SOURCE, "-arch=compute_80")))
                .contains(".entry add");
    }

    @Test
    @Tag("gpu")
    void itsProgramPrintsTheSums() throws Exception {
        assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
        assertThat(ChildJvm.run(Add.class, Map.of()).lines()).containsExactly("[1.5, 2.5, 3.5]", "status 0");
    }

    @Test
    void itNeedsNoTensorRT() {
        assertThatThrownBy(() -> Class.forName("io.trt4j.tensorrt.TensorRT"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
