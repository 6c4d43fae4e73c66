package io.trt4j.samples.circpad.torch;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.MavenArtifact;
import io.trt4j.tensorrt.DataType;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where LibTorch comes from, and what is said where there is none that will do. */
class LibTorchTest {
    @TempDir
    Path folder;

    /** What a process of its own finds, or fetches if it has an argument: LibTorch stays in its process. */
    static final class Finder {
        public static void main(String[] arguments) {
            try {
                PrintWriter out = arguments.length > 0 ? new PrintWriter(System.out, true) : null;
                System.out.println(LibTorch.load(false, out));
            } catch (CannotRunException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"version.py, __version__ = '2.6.0+cu124'", "build-version, 2.6.0+cu124"})
    void anOldOneIsToldBeforeItIsLoaded(String file, String content) throws Exception {
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/libtorch_cpu.so"));
        Files.writeString(folder.resolve(file), "# written by the build\n" + content + "\n");
        refuses(folder, false, folder + ": is LibTorch 2.6.0+cu124, and 2.7 or newer is needed");
    }

    @Test
    void aFolderWithoutOne() throws Exception {
        refuses(folder.resolve("none"), false, folder.resolve("none") + ": no such folder");
        refuses(folder, false, folder + ": no libtorch_cpu.so in it");
        Files.writeString(folder.resolve("libtorch_cpu.so"), "not a library at all, ".repeat(9));
        refuses(folder, false, "libtorch_cpu.so: invalid ELF header");
        refuses(folder, true, folder + ": is for CPUs only");
    }

    @Test
    void anotherLibraryOfThatName() throws Exception {
        Files.copy(Path.of(System.getProperty("java.home"), "lib/libjimage.so"), folder.resolve("libtorch_cpu.so"));
        refuses(folder, false, folder + ": lacks aoti_torch_abi_version, as LibTorch before 2.7 does");
    }

    @Test
    void aVersionThatIsNotFetched() {
        refuses(Path.of("9.9.9-9.9.9"), false, "org.bytedeco:pytorch:9.9.9-9.9.9:linux-x86_64: not fetched");
        refuses(Path.of("9.9.9-9.9.9"), true, "org.bytedeco:pytorch:9.9.9-9.9.9:linux-x86_64: is for CPUs only");
    }

    private static void refuses(Path named, boolean cuda, String reason) {
        String before = System.setProperty(LibTorch.PROPERTY, named.toString());
        try {
            assertThatThrownBy(() -> new LibTorchSearch(cuda, null).run())
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageStartingWith("no usable LibTorch ")
                    .hasMessageContaining(reason)
                    .hasMessageEndingWith(
                            "); install LibTorch 2.7 or newer, or name its folder with --libtorch, the system property"
                                    + " trt4j.libtorch or the environment variable LIBTORCH.");
        } finally {
            if (before == null) {
                System.clearProperty(LibTorch.PROPERTY);
            } else {
                System.setProperty(LibTorch.PROPERTY, before);
            }
        }
    }

    @Test
    void allThatWasTriedIsListed() throws Exception {
        String nothing = find("", Map.of());
        assumeTrue(!nothing.startsWith("LibTorch "), "LibTorch is installed here");
        assertThat(nothing)
                .startsWith(
                        "no usable LibTorch was found (system property trt4j.libtorch: not set; environment variable"
                                + " LIBTORCH: not set; python3's torch: python3 has none; system's loader,"
                                + " libtorch_cpu.so: not found; org.bytedeco:pytorch:2.10.0-1.5.13:linux-x86_64: not"
                                + " fetched); install");
        assertThat(find("/no/torch", Map.of())).contains("python3's torch, /no/torch: no such folder; ");
        assertThat(find("", Map.of("LIBTORCH", "/no/libtorch")))
                .as("what is named must be it")
                .contains("environment variable LIBTORCH, /no/libtorch: no such folder); ");
    }

    @Test
    void thatOfPythonOrOfTheSystem() throws Exception {
        Path libraries = file(LibTorch.load(false, null)).toRealPath().getParent();
        Path torch = Files.createDirectory(folder.resolve("torch"));
        Files.createSymbolicLink(torch.resolve("lib"), libraries);
        String version = LibTorch.load(false, null).version();
        assertThat(find(torch.toString(), Map.of("LD_LIBRARY_PATH", needed(libraries))))
                .isEqualTo("LibTorch " + version + ", " + torch.resolve("lib/libtorch_cpu.so"));
        assertThat(find("", Map.of("LD_LIBRARY_PATH", needed(libraries))))
                .isEqualTo("LibTorch " + version + ", " + libraries.resolve("libtorch_cpu.so"));
        Files.delete(torch.resolve("lib"));
    }

    private static Path file(LibTorch torch) {
        return Path.of(torch.toString().replaceFirst(".*, ", ""));
    }

    /** Maven Central's needs a library of another folder. */
    private static String needed(Path libraries) {
        Path blas = LibTorchSearch.mapped("libopenblas.so.0").getParent();
        return libraries + (blas == null ? "" : File.pathSeparator + blas);
    }

    @Test
    void whatIsFetchedIsSaidBefore() throws Exception {
        MavenArtifact torch = new MavenArtifact("pytorch", "2.10.0-1.5.13", "linux-x86_64");
        MavenArtifact blas = new MavenArtifact("openblas", "0.3.31-1.5.13", "linux-x86_64");
        assumeTrue(torch.isFetched() && blas.isFetched(), "the build's profile natives-for-tests is off");
        assumeTrue(!find("", Map.of()).startsWith("LibTorch "), "LibTorch is installed here");
        String fetch = "";
        for (MavenArtifact artifact : List.of(torch, blas)) {
            Path here = folder.resolve("org/bytedeco").resolve(artifact.name()).resolve(artifact.version());
            Files.createDirectories(here);
            fetch += "case \"$*\" in *:" + artifact.name() + ":*) ln -s " + artifact.file() + " " + here + ";; esac\n";
        }
        program("mvn", fetch);
        assertThat(find("", Map.of(), "fetch"))
                .startsWith(
                        "fetching org.bytedeco:pytorch:2.10.0-1.5.13:linux-x86_64 from Maven Central, 90,245,300 bytes,"
                                + " once, to " + folder)
                .contains("\n"
                        + "fetching org.bytedeco:openblas:0.3.31-1.5.13:linux-x86_64 from Maven Central,"
                        + " 19,701,299 bytes")
                .containsPattern("\nLibTorch 2\\.10\\.0, /.*/libtorch_cpu\\.so$");
    }

    private void program(String name, String commands) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + commands + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    /** What {@link Finder} says where python3 says this, and nothing is fetched yet. */
    private String find(String torchOfPython, Map<String, String> environment, String... arguments) throws Exception {
        program("python3", "echo '" + torchOfPython + "'");
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dmaven.repo.local=" + folder, "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Finder.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("LIBTORCH", "LD_LIBRARY_PATH"));
        builder.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8).strip();
    }

    @Test
    void oneForCpusIsLoadedAndOneForGpusIsAskedFor() throws Exception {
        LibTorch torch = LibTorch.load(false, null);
        Path gpus = file(torch).resolveSibling(LibTorch.CUDA_LIBRARY);
        assumeTrue(!Files.exists(gpus), "it is one for GPUs");
        assertThatThrownBy(() -> LibTorch.load(true, null))
                .isInstanceOf(CannotRunException.class)
                .hasMessage(torch + ", which is loaded in this process, cannot work on GPUs (Can't load library: "
                        + gpus + "); start again with another.");
    }

    @Test
    void aCallThatFailsIsNamed() {
        LibTorch torch = LibTorch.load(false, null);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(JAVA_FLOAT, 6);
            TorchTensor two = torch.tensor(memory.address(), TorchDevice.CPU, DataType.kFLOAT, new long[] {2});
            try (two;
                    TorchTensor three =
                            torch.tensor(memory.address() + 8, TorchDevice.CPU, DataType.kFLOAT, new long[] {3})) {
                assertThatThrownBy(() -> three.copyFrom(two))
                        .isInstanceOf(TorchException.class)
                        .hasMessage("aoti_torch_copy_: "
                                + (keepsReasons(torch)
                                        ? "The size of tensor a (3) must match the size of tensor b (2) at"
                                                + " non-singleton dimension 0"
                                        : "LibTorch wrote the reason to standard error; before 2.13 it keeps none."));
            }
            two.close();
            assertThatIllegalStateException().isThrownBy(() -> two.copyFrom(two));
        }
    }

    private static boolean keepsReasons(LibTorch torch) {
        return Integer.parseInt(torch.version().split("\\.")[1]) >= 13;
    }
}
