package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.NativeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling with the real NVRTC and keeping the result, which need no GPU. */
class KernelSourceTest {
    private static final int DRIVER = 12090;
    private static final String SOURCE = """
        #ifndef FACTOR
        #define FACTOR 2
        #endif
        extern "C" __global__ void scale(float* x) {
            x[threadIdx.x] *= FACTOR;
        }
        """;

    @TempDir
    Path folder;

    private String cacheBefore;

    @BeforeEach
    void ownCache() {
        Nvrtc.version(); // loaded from the usual place
        cacheBefore = System.getProperty(Libraries.CACHE_PROPERTY);
        System.setProperty(Libraries.CACHE_PROPERTY, folder.toString());
    }

    @AfterEach
    void usualCache() {
        System.clearProperty(KernelSource.CACHE_PROPERTY);
        if (cacheBefore == null) {
            System.clearProperty(Libraries.CACHE_PROPERTY);
        } else {
            System.setProperty(Libraries.CACHE_PROPERTY, cacheBefore);
        }
    }

    private static KernelSource module() {
        return KernelSource.of("scale.cu", SOURCE);
    }

    @Test
    void argumentsThatAreNullAreRefusedWithoutBlocksToo() {
        SourceKernel kernel = module().kernel("scale");
        LaunchConfig nothing = LaunchConfig.of(0, 32);
        kernel.launch(0, nothing, 1); // needs no device
        assertThatThrownBy(() -> kernel.launch(0, nothing, 1, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 1 of the kernel is null.");
        for (LaunchConfig config : List.of(nothing, LaunchConfig.of(1, 32))) {
            assertThatThrownBy(() -> kernel.launch(0, config, (KernelArguments) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The arguments are null.");
            assertThatThrownBy(() -> kernel.launch(0, config, (Object[]) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("The arguments are null.");
        }
    }

    private List<Path> entries() throws IOException {
        Path kernels = folder.resolve("kernels");
        if (!Files.exists(kernels)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kernels)) {
            return files.toList();
        }
    }

    /** Replaces what is kept by something that no compiler makes: who returns it has not compiled. */
    private byte[] plant() throws IOException {
        assertThat(entries()).hasSize(1);
        Path entry = entries().getFirst();
        byte[] key = HexFormat.of().parseHex(entry.getFileName().toString().replace(".kernel", ""));
        Files.delete(entry);
        byte[] planted = "planted".getBytes(StandardCharsets.US_ASCII);
        new KernelCache(entry.getParent(), 1 << 20).get(key, () -> planted);
        return planted;
    }

    private static String text(byte[] image) {
        return new String(image, StandardCharsets.ISO_8859_1);
    }

    @Test
    void machineCodeForAnArchitectureThatIsKnownElsePtxForAnOlderOne() {
        assertThat(text(module().image(90, DRIVER))).startsWith("\177ELF");
        assertThat(text(module().image(99, DRIVER))).contains(".target sm_90").endsWith("\0");
    }

    @Test
    void theArchitectureIsTheDevicesOrTheNearestOlder() {
        int[] known = {75, 80, 90, 120};
        assertThat(Nvrtc.target(90, known, "13.0")).isEqualTo("sm_90");
        assertThat(Nvrtc.target(89, known, "13.0")).isEqualTo("compute_80");
        assertThat(Nvrtc.target(121, known, "13.0")).isEqualTo("compute_120");
        assertThatThrownBy(() -> Nvrtc.target(61, known, "13.0"))
                .hasMessage("NVRTC 13.0 compiles for compute capability 7.5 and newer, but the device has 6.1: use an"
                        + " older NVRTC.");
    }

    @Test
    void anArchitectureAmongTheOptionsIsTaken() {
        for (String[] options :
                new String[][] {{"--gpu-architecture=compute_80"}, {"-arch=compute_80"}, {"-arch", "compute_80"}}) {
            assertThat(text(module().withOptions(options).image(90, DRIVER))).contains(".target sm_80");
        }
    }

    @Test
    void anotherProcessTakesItFromTheDisk() throws IOException {
        KernelSource module = module();
        byte[] compiled = module.image(90, DRIVER);
        byte[] planted = plant();
        assertThat(module.image(90, DRIVER)).as("in memory").isSameAs(compiled);
        assertThat(module().image(90, DRIVER)).as("as a new process has it").isEqualTo(planted);
        assertThat(module().image(80, DRIVER)).isNotEqualTo(planted);
        assertThat(module().image(90, 13000)).isEqualTo(compiled);
        assertThat(module().withOptions("-DFACTOR=3").image(90, DRIVER))
                .isNotEqualTo(planted)
                .isNotEqualTo(compiled);
        assertThat(KernelSource.of("scale.cu", SOURCE + " ").image(90, DRIVER)).isEqualTo(compiled);
        assertThat(entries()).hasSize(5);
    }

    @Test
    void switchedOffNothingIsKept() throws IOException {
        System.setProperty(KernelSource.CACHE_PROPERTY, "off");
        assertThat(module().image(90, DRIVER)).isNotEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeNamedOnlyCostsTime() {
        System.setProperty(Libraries.CACHE_PROPERTY, "no\0path");
        assertThat(text(module().image(90, DRIVER))).startsWith("\177ELF");
    }

    @Test
    void aHeaderThatChangedIsCompiledAgain() throws IOException {
        Path include = Files.createDirectory(folder.resolve("inc"));
        Path header = Files.writeString(include.resolve("factor.h"), "#define FACTOR 5");
        String source = "#include \"factor.h\"\n" + SOURCE;
        KernelSource module = KernelSource.of("scale.cu", source).withIncludePath(include);
        byte[] five = module.image(90, DRIVER);
        byte[] planted = plant();
        KernelSource again = KernelSource.of("scale.cu", source).withIncludePath(include);
        assertThat(again.image(90, DRIVER)).isEqualTo(planted);
        Files.writeString(header, "#define FACTOR 7");
        byte[] seven =
                KernelSource.of("scale.cu", source).withIncludePath(include).image(90, DRIVER);
        assertThat(seven).isNotEqualTo(planted).isNotEqualTo(five);
    }

    @Test
    void aHeaderNamedByAMacroIsCompiledEachTime() throws IOException {
        Files.writeString(folder.resolve("factor.h"), "#define FACTOR 5");
        KernelSource module = KernelSource.of("scale.cu", "#define HEADER <factor.h>\n#include HEADER\n" + SOURCE)
                .withIncludePath(folder);
        assertThat(module.image(90, DRIVER)).isNotEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void copiesLeaveTheOriginalAsItIs() {
        KernelSource module = module();
        module.withOptions("--no-such-option").withIncludePath(folder);
        assertThat(module.image(90, DRIVER)).isNotEmpty();
    }

    @Test
    void whatIsCompiledAlreadyIsTakenAsItIs() {
        byte[] image = {1, 2, 3};
        try (KernelSource module = KernelSource.ofImage("made elsewhere.ptx", image)) {
            image[0] = 9;
            assertThat(module.compile()).containsExactly(1, 2, 3);
            assertThatThrownBy(() -> module.withOptions("-DN=2"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("KernelSource made elsewhere.ptx is compiled already: it takes no options.");
        }
    }

    @Test
    void aMistakeShowsTheLogAndTheLine() throws IOException {
        KernelSource module = KernelSource.of("scale.cu", SOURCE.replace("threadIdx.x", "thread"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> module.image(90, DRIVER))
                    .isInstanceOf(NvrtcException.class)
                    .hasMessageStartingWith("Compiling scale.cu: NVRTC_ERROR_COMPILATION (6)\n")
                    .hasMessageContaining("scale.cu(5): error: identifier \"thread\" is undefined\n")
                    .hasMessageContaining("x[thread] *= FACTOR;");
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void withoutADeviceThatIsSaid() {
        assumeFalse(CudaDriver.report().hasDevice(), "this machine has a GPU");
        SourceKernel kernel = module().kernel("scale");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> kernel.launch(0L, LaunchConfig.of(1, 1), 1L))
                    .isInstanceOf(NativeException.class)
                    .hasMessageStartingWith("This needs a GPU, and none can be used: ");
        }
        assertThatThrownBy(() -> module().load()).isInstanceOf(NativeException.class);
    }

    @Test
    void closedItCannotBeLoaded() {
        KernelSource module = module();
        module.close();
        module.close();
        assertThatThrownBy(() -> module.kernel("scale").load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("KernelSource scale.cu is closed.");
    }
}
