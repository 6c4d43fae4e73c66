package io.trt4j.samples.torch;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.samples.CannotRunException;
import io.trt4j.tensorrt.DataType;
import java.io.File;
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

    /** What a process of its own finds: LibTorch stays in its process. */
    static final class Finder {
        public static void main(String[] arguments) {
            try {
                System.out.println(LibTorch.load(false, null));
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
                            "); install LibTorch 2.7 or newer, or name its folder with the system property"
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
        assertThat(find("", Map.of()))
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
        Path libraries = file(LibTorch.load(false, null)).getParent();
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

    /** What {@link Finder} says where python3 says this, and nothing is fetched. */
    private String find(String torchOfPython, Map<String, String> environment) throws Exception {
        Path python = Files.writeString(folder.resolve("python3"), "#!/bin/sh\necho '" + torchOfPython + "'\n");
        assertThat(python.toFile().setExecutable(true)).isTrue();
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dmaven.repo.local=" + folder, "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Finder.class.getName()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("LIBTORCH", "LD_LIBRARY_PATH"));
        builder.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8).strip();
    }

    @Test
    void aCallThatFailsIsNamed() {
        LibTorch torch = LibTorch.load(false, null);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(JAVA_FLOAT, 6);
            Tensor two = torch.tensor(memory.address(), Device.CPU, DataType.kFLOAT, new long[] {2});
            try (two;
                    Tensor three = torch.tensor(memory.address() + 8, Device.CPU, DataType.kFLOAT, new long[] {3})) {
                assertThatThrownBy(() -> three.copyFrom(two))
                        .isInstanceOf(TorchException.class)
                        .hasMessageStartingWith("aoti_torch_copy_: ");
            }
            two.close();
            assertThatIllegalStateException().isThrownBy(() -> two.copyFrom(two));
        }
    }
}
