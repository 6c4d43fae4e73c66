package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Finding libraries, against the real ones of bytedeco's artifacts. A library stays in its process, so most searches
 * are made in a JVM of their own; none of them depends on what is installed on this machine unless it says so.
 */
class LibrariesTest {
    private static final String NVINFER_RESOURCE = "org/bytedeco/tensorrt/linux-x86_64/libnvinfer.so.10";
    private static final String NVRTC_RESOURCE = "org/bytedeco/cuda/linux-x86_64/libnvrtc.so.12";

    /** A cache all tests share: to fill it takes seconds. */
    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    @Test
    void aMissingLibraryIsReportedWithEveryAttemptInOrder() throws Exception {
        assumeTrue(
                !installed("libnvinfer.so.10", "libnvinfer.so.11", "libnvinfer.so.9", "libnvinfer.so.8"),
                "TensorRT is installed here");
        Path nowhere = folder.resolve("nowhere");
        String output = new LibraryJvm()
                .property(Libraries.PATH_PROPERTY, folder + File.pathSeparator + nowhere)
                .environment("TENSORRT_HOME", nowhere.toString())
                .run("NVINFER");
        String message = output.substring(output.indexOf("threw LibraryNotFoundException"));
        assertThat(message)
                .containsSubsequence(
                        "No usable libnvinfer.so was found: install TensorRT 8.6 or newer, or name its file or folder"
                                + " with -Dtrt4j.library.path=PATH or the environment variable TENSORRT_HOME, or put"
                                + " org.bytedeco:tensorrt:",
                        "on the class path. Tried:",
                        "1. system property trt4j.library.path, " + folder + ": no libnvinfer.so.10, libnvinfer.so.11,"
                                + " libnvinfer.so.9, libnvinfer.so.8 in this folder",
                        "2. system property trt4j.library.path, " + nowhere + ": no such file or folder",
                        "3. environment variable TENSORRT_HOME, " + nowhere + ": no such folder",
                        "4. system's loader, libnvinfer.so.10: cannot open shared object file",
                        "5. system's loader, libnvinfer.so.11: cannot open shared object file",
                        "6. system's loader, libnvinfer.so.9: cannot open shared object file",
                        "7. system's loader, libnvinfer.so.8: cannot open shared object file",
                        "8. class path: no resource libnvinfer.so.10");
    }

    @Test
    void theExceptionHasTheAttemptsAsSuppressedExceptions() {
        var attempts = List.of(new LoadAttempt("here", "no"), new LoadAttempt("there", "neither"));
        var e = new LibraryNotFoundException(new LibraryReport(CudaLibraries.NVRTC, Optional.empty(), attempts));
        assertThat(e.attempts()).isEqualTo(attempts);
        assertThat(e.getSuppressed()).extracting(Throwable::getMessage).containsExactly("here: no", "there: neither");
        assertThat(e).hasMessageContainingAll("1. here: no", "2. there: neither", "CUDA_HOME", "cuda-redist");
    }

    @Test
    void aTextFileIsRejectedInTheLoadersWords() throws Exception {
        Path file = Files.writeString(folder.resolve("libnvinfer.so.10"), "not a library at all, ".repeat(9));
        String output =
                new LibraryJvm().property(Libraries.PATH_PROPERTY, folder).run("NVINFER");
        assertThat(output).contains("trt4j.library.path, " + file + ": invalid ELF header");
    }

    @Test
    void aTruncatedFileIsRejectedInTheLoadersWords() throws Exception {
        Path file = Files.writeString(folder.resolve("libnvinfer.so.10"), "\u007fELF");
        String output = new LibraryJvm().property(Libraries.PATH_PROPERTY, file).run("NVINFER");
        assertThat(output).contains("trt4j.library.path, " + file + ": file too short");
    }

    @Test
    void anotherLibraryUnderTheNameIsRejected() throws Exception {
        Path other = Path.of(System.getProperty("java.home"), "lib", "libverify.so");
        Path file = Files.copy(other, folder.resolve("libnvinfer.so.10"));
        String output = new LibraryJvm().property(Libraries.PATH_PROPERTY, file).run("NVINFER");
        assertThat(output).contains(file + ": loaded, but is another library: it lacks the symbol getInferLibVersion");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aMissingDependencyIsNamedInTheLoadersWords() throws Exception {
        Path tensorrt = nvinfer().getParent();
        Path file = Files.copy(tensorrt.resolve("libnvinfer_plugin.so.10"), folder.resolve("libnvinfer.so.10"));
        assumeTrue(!installed("libnvinfer.so.10"), "TensorRT is installed here");
        String output = new LibraryJvm().property(Libraries.PATH_PROPERTY, file).run("NVINFER");
        assertThat(output).contains(file + ": libnvinfer.so.10: cannot open shared object file");
    }

    @Test
    void aFileOfAnotherNameIsNotTried() throws Exception {
        Path file = Files.writeString(folder.resolve("libsomething.so"), "");
        String output = new LibraryJvm().property(Libraries.PATH_PROPERTY, file).run("NVINFER");
        assertThat(output).contains(file + ": not named like libnvinfer.so");
    }

    @Test
    void tensorrtComesFromOneFolder() throws Exception {
        Path nvinfer = nvinfer();
        // Another parser, earlier on the search path than the one beside libnvinfer.
        Path other = Files.writeString(folder.resolve("libnvonnxparser.so.10"), "must not be looked at");
        String output = new LibraryJvm()
                .property(Libraries.PATH_PROPERTY, folder + File.pathSeparator + nvinfer.getParent())
                .run("NVONNXPARSER", "NVINFER_PLUGIN", "NVINFER");
        assertThat(output)
                .contains(
                        "NVONNXPARSER loaded " + nvinfer.resolveSibling("libnvonnxparser.so.10"),
                        "NVINFER_PLUGIN loaded " + nvinfer.resolveSibling("libnvinfer_plugin.so.10"),
                        "NVINFER loaded " + nvinfer)
                .doesNotContain(other.toString(), "twice");
    }

    @Test
    void aParserOfAnotherMajorVersionIsRefused() throws Exception {
        Path nvinfer = Files.copy(nvinfer(), folder.resolve("libnvinfer.so.10"));
        Files.writeString(folder.resolve("libnvonnxparser.so.8"), "never opened");
        String output =
                new LibraryJvm().property(Libraries.PATH_PROPERTY, folder).run("NVONNXPARSER");
        assertThat(output)
                .contains("beside libnvinfer, " + folder + ": libnvonnxparser.so.8 is of TensorRT 8, but "
                        + nvinfer.toRealPath() + " of TensorRT 10 is loaded: both must be of one version");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void callingALibraryThatIsMissingSaysSoEachTime() throws Exception {
        assumeTrue(!installed("libnvinfer_plugin.so.10"), "TensorRT's plugins are installed here");
        Files.copy(nvinfer(), folder.resolve("libnvinfer.so.10"));
        String output =
                new LibraryJvm().property(Libraries.PATH_PROPERTY, folder).run("plugins");
        String threw = "plugins threw LibraryNotFoundException No usable libnvinfer_plugin.so was found";
        assertThat(output).containsSubsequence(threw, threw);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void propertyBeatsEnvironmentBeatsClassPath() throws Exception {
        Path nvrtc = extract(NVRTC_RESOURCE, cache, CudaLibraries.NVRTC);
        Path byProperty = copyNvrtc(nvrtc, folder.resolve("property"));
        Path byEnvironment = copyNvrtc(nvrtc, folder.resolve("home/targets/x86_64-linux/lib"));

        var jvm = new LibraryJvm().classPath(NVRTC_RESOURCE).property(Libraries.CACHE_PROPERTY, cache);
        if (!installed("libnvrtc.so.12", "libnvrtc.so.13")) {
            assertThat(jvm.run("NVRTC")).contains("NVRTC loaded " + nvrtc + " (class path)");
        }
        jvm.environment("CUDA_HOME", folder.resolve("home").toString());
        assertThat(jvm.run("NVRTC")).contains("NVRTC loaded " + byEnvironment + " (environment variable CUDA_HOME)");
        jvm.property(Libraries.PATH_PROPERTY, byProperty.getParent());
        assertThat(jvm.run("NVRTC")).contains("NVRTC loaded " + byProperty + " (system property trt4j.library.path)");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void thePropertyMayNameAJar() throws Exception {
        Path nvrtc = extract(NVRTC_RESOURCE, cache, CudaLibraries.NVRTC);
        Path jar = LibraryJvm.jarOf(NVRTC_RESOURCE);
        Path other = Files.writeString(folder.resolve("other.jar"), "no jar");
        String output = new LibraryJvm()
                .property(Libraries.PATH_PROPERTY, other + File.pathSeparator + jar)
                .property(Libraries.CACHE_PROPERTY, cache)
                .run("NVRTC", "NVINFER");
        assertThat(output)
                .contains("NVRTC tried system property trt4j.library.path, other.jar, " + NVRTC_RESOURCE
                        + ": cannot be extracted: ")
                .contains("NVRTC loaded " + nvrtc + " (system property trt4j.library.path, " + jar.getFileName() + ")")
                .contains("NVINFER tried system property trt4j.library.path, " + jar.getFileName()
                        + ": no resource libnvinfer.so.10");
    }

    @Test
    void anotherMajorVersionIsLoadedBesideTheFirst() throws Exception {
        Path nvrtc = extract(NVRTC_RESOURCE, cache, CudaLibraries.NVRTC);
        // It is loaded by its name and never called, so that it is of version 12 inside does not matter.
        Path thirteen = Files.copy(nvrtc, folder.resolve("libnvrtc.so.13")).toRealPath();
        String output = new LibraryJvm()
                .property(Libraries.PATH_PROPERTY, folder + File.pathSeparator + nvrtc.getParent())
                .run("NVRTC", "NVRTC:12", "NVRTC:13", "NVRTC:14");
        assertThat(output)
                .contains(
                        "NVRTC loaded " + thirteen,
                        "NVRTC:12 tried system property trt4j.library.path, " + folder
                                + ": libnvrtc.so.13 is not of version 12, which is needed",
                        "NVRTC:12 loaded " + nvrtc,
                        "NVRTC:13 loaded " + thirteen)
                .doesNotContain("twice", "NVRTC:14 loaded");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aSecondTensorRTInTheProcessIsRefused() throws Exception {
        // What is in it does not matter: it is refused before it is called.
        Path other = Files.copy(
                        Path.of(System.getProperty("java.home"), "lib", "libverify.so"),
                        folder.resolve("libnvinfer.so.8"))
                .toRealPath();
        String output = new LibraryJvm().classPath(NVINFER_RESOURCE).run("beside", other.toString());
        assertThat(output)
                .contains("opened " + other, "plugins threw NativeException", "and " + other + " are both loaded");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void twoProcessesExtractAtOnce() throws Exception {
        var jvm = new LibraryJvm().classPath(NVRTC_RESOURCE);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(jvm.start("extract", NVRTC_RESOURCE, folder.toString(), "NVRTC"));
        }
        int extractions = 0;
        for (Process process : processes) {
            String output = LibraryJvm.output(process);
            assertThat(output).contains("extracted " + folder);
            extractions += output.split("extracting ", -1).length - 1;
        }
        assertThat(extractions).as("files written by both processes together").isEqualTo(2);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            ".lock", ".used", ".manifest", "libnvrtc.so.12", "libnvrtc-builtins.so.12.9");
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aTruncatedFileInTheCacheIsRepaired() throws Exception {
        Path file = extract(NVRTC_RESOURCE, folder, CudaLibraries.NVRTC);
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length / 2));
        assertThat(extract(NVRTC_RESOURCE, folder, CudaLibraries.NVRTC))
                .isEqualTo(file)
                .hasBinaryContent(content);
    }

    @Test
    void filesOfAnyJarAreExtractedIntoOneFolder() throws Exception {
        Path jar = folder.resolve("libraries.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("a/", "a/one.so", "b/c/two.so", "b/readme.txt")) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        System.setProperty(Libraries.CACHE_PROPERTY, folder.toString());
        try {
            Path extracted = Libraries.extract(jar, name -> name.endsWith(".so"));
            assertThat(extracted).hasParent(folder);
            assertThat(extracted.resolve("one.so")).hasContent("a/one.so");
            assertThat(extracted.resolve("two.so")).hasContent("b/c/two.so");
            assertThat(extracted.resolve("readme.txt")).doesNotExist();
        } finally {
            System.clearProperty(Libraries.CACHE_PROPERTY);
        }
    }

    @Test
    void refusedNativeAccessNamesTheFlag() throws Exception {
        // Before Java 24, naming any module refuses all others.
        String refusal =
                Runtime.version().feature() >= 24 ? "--illegal-native-access=deny" : "--enable-native-access=java.base";
        String output = new LibraryJvm().option(refusal).run("NVINFER");
        assertThat(output)
                .contains("NVINFER threw NativeException This JVM refuses native access")
                .contains(
                        "--enable-native-access=ALL-UNNAMED",
                        "--enable-native-access=io.trt4j.ffm,io.trt4j.cuda,io.trt4j.tensorrt");
        assertThat(new LibraryJvm().option(refusal).run("plugins").lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("plugins threw NativeException This JVM refuses native access"));
        assertThat(new LibraryJvm().option(refusal).run("driver"))
                .startsWith("driver Report[")
                .contains("This JVM refuses native access");
    }

    @Test
    void fileNamesCarryTheMajorVersion() {
        assertThat(TensorRTLibraries.NVINFER.fileNames()).startsWith("libnvinfer.so.10");
        assertThat(TensorRTLibraries.NVINFER.majorOf("libnvinfer.so.10.6.0")).isEqualTo(10);
        assertThat(TensorRTLibraries.NVINFER.majorOf("libnvinfer.so")).isEqualTo(-1);
        assertThat(TensorRTLibraries.NVINFER.isNamedBy("libnvinfer.so")).isTrue();
        assertThat(TensorRTLibraries.NVINFER.isNamedBy("libnvinfer_plugin.so.10"))
                .isFalse();
        assertThat(TensorRTLibraries.NVINFER_PLUGIN.isNamedBy("libnvinfer_plugin.so.10"))
                .isTrue();
        assertThat(CudaLibraries.NVRTC.isNamedBy("libnvrtc-builtins.so.12.9")).isFalse();
    }

    /** TensorRT of the artifact on the class path, extracted into the shared cache. */
    private static Path nvinfer() throws IOException {
        return extract(NVINFER_RESOURCE, cache, TensorRTLibraries.NVINFER);
    }

    private static Path extract(String resource, Path into, Library library) throws IOException {
        return RedistArtifact.find(resource).extract(into, library).toRealPath();
    }

    private static Path copyNvrtc(Path nvrtc, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(nvrtc.resolveSibling("libnvrtc-builtins.so.12.9"), folder.resolve("libnvrtc-builtins.so.12.9"));
        return Files.copy(nvrtc, folder.resolve(nvrtc.getFileName())).toRealPath();
    }

    /**
     * Whether the system's loader finds one of these; in a JVM of its own, since this one has loaded some by their
     * path.
     */
    private static boolean installed(String... names) throws Exception {
        return new LibraryJvm()
                .run(Stream.concat(Stream.of("open"), Stream.of(names)).toArray(String[]::new))
                .contains("opened ");
    }
}
