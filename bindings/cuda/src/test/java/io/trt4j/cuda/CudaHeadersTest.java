package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where CUDA's headers are found, for an NVRTC that does nothing, in processes of their own; it needs gcc. */
class CudaHeadersTest {
    /** As text, since what CUDA has is a matter of the machine: an empty variable counts as none. */
    private static final Map<String, String> NOTHING_NAMED = Map.of("CUDA_HOME", "", "CUDA_PATH", "");

    @TempDir
    Path folder;

    static final class Prints {
        public static void main(String[] args) {
            CudaHeaders.folders().forEach(System.out::println);
        }
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    private Path nvrtc(String in) throws IOException, InterruptedException {
        StringBuilder source = new StringBuilder();
        CudaLibraries.NVRTC.symbols().forEach(symbol -> source.append("int " + symbol + "() { return 0; }\n"));
        Path text = Files.writeString(folder.resolve("nvrtc.c"), source);
        Path library = Files.createDirectories(folder.resolve(in)).resolve("libnvrtc.so.12");
        assumeTrue(
                works(List.of("gcc", "-shared", "-fPIC", "-w", "-o", library.toString(), text.toString())),
                "this machine has no gcc");
        return library.toRealPath();
    }

    private Path headers(String in) throws IOException {
        Path include = Files.createDirectories(folder.resolve(in)).toRealPath();
        Files.writeString(include.resolve("cuda_fp16.h"), "");
        return include;
    }

    private static List<String> found(Path nvrtc, Map<String, String> environment, String... prefix) throws Exception {
        String output =
                ChildJvm.run(List.of(prefix), Prints.class, environment, "-D" + Libraries.PATH_PROPERTY + "=" + nvrtc);
        List<String> lines = new ArrayList<>(output.lines().toList());
        assertThat(lines.removeLast()).as(output).isEqualTo("status 0");
        return lines;
    }

    @Test
    void theyAreBesideNvrtc() throws Exception {
        Path include = headers("cuda/include");
        assertThat(found(nvrtc("cuda/lib64"), NOTHING_NAMED)).containsExactly(include.toString());
        Path libraries = Files.createDirectory(include.resolve("cccl"));
        assertThat(found(nvrtc("cuda/lib64"), NOTHING_NAMED))
                .as("as of CUDA 13")
                .containsExactly(include.toString(), libraries.toString());
    }

    @Test
    void inPackagesOfPythonTheyAreInTheRuntimes() throws Exception {
        Path include = headers("nvidia/cuda_runtime/include");
        assertThat(found(nvrtc("nvidia/cuda_nvrtc/lib"), NOTHING_NAMED)).containsExactly(include.toString());
    }

    @Test
    void theyAreInATarget() throws Exception {
        Files.createDirectories(folder.resolve("cuda/targets/other"));
        Path include = headers("cuda/targets/x86_64-linux/include");
        assertThat(found(nvrtc("cuda/lib64"), NOTHING_NAMED)).containsExactly(include.toString());
    }

    @Test
    void whatTheUserNamesComesFirst() throws Exception {
        headers("cuda/include");
        Path nvrtc = nvrtc("cuda/lib64");
        Path home = headers("home/include");
        Path path = headers("path/include");
        String named = home.getParent().toString();
        String other = path.getParent().toString();
        assertThat(found(nvrtc, Map.of("CUDA_HOME", named, "CUDA_PATH", other))).containsExactly(home.toString());
        assertThat(found(nvrtc, Map.of("CUDA_HOME", "/nowhere", "CUDA_PATH", other)))
                .containsExactly(path.toString());
    }

    @Test
    void elseTheyAreWhereCudaIsUsually() throws Exception {
        assumeFalse(System.getProperty("java.home").startsWith("/usr/local/"), "Java itself would be hidden");
        // The system's folder, replaced for this JVM alone.
        String[] mounting = {
            "unshare",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs tmpfs /usr/local && mkdir -p /usr/local/cuda/include"
                    + " && touch /usr/local/cuda/include/cuda_fp16.h && exec \"$@\"",
            "sh"
        };
        List<String> attempt = new ArrayList<>(List.of(mounting));
        attempt.add("true");
        assumeTrue(works(attempt), "mounting is not permitted");
        assertThat(found(nvrtc("lib"), NOTHING_NAMED, mounting)).containsExactly("/usr/local/cuda/include");
    }

    @Test
    void aNameThatIsNoPathIsPassedOver() throws Exception {
        Path include = headers("cuda/include");
        // A byte that no encoding of US-ASCII has.
        String[] unreadable = {
            "sh", "-c", "LC_ALL=C CUDA_HOME=/$(printf '\\303\\244') exec \"$@\"", "sh",
        };
        assertThat(found(nvrtc("cuda/lib64"), NOTHING_NAMED, unreadable)).containsExactly(include.toString());
    }
}
