package io.trt4j.ffm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.internal.PrivateFolder;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files, users and locales that libraries are looked for with, each in a JVM of its own. */
class LibraryFilesTest {
    private static final String NVRTC_RESOURCE = "org/bytedeco/cuda/linux-x86_64/libnvrtc.so.12";
    private static final String NVINFER_RESOURCE = "org/bytedeco/tensorrt/linux-x86_64/libnvinfer.so.10";

    /** A cache all tests share: to fill it takes seconds. */
    @TempDir
    static Path cache;

    private static Path nvrtc;

    @TempDir
    Path folder;

    @BeforeAll
    static void extract() throws IOException {
        nvrtc = RedistArtifact.find(NVRTC_RESOURCE)
                .extract(cache, CudaLibraries.NVRTC)
                .toRealPath();
    }

    static boolean works(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    private static Path pipe(Path path) throws IOException, InterruptedException {
        assumeTrue(works("mkfifo", path.toString()), "no mkfifo");
        return path;
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = pipe(folder.resolve("libnvrtc.so.12"));
        Path link = Files.createSymbolicLink(folder.resolve("libnvrtc.so.13"), pipe);
        String entries = folder + File.pathSeparator + pipe + File.pathSeparator + link;
        assertThat(new LibraryJvm().property(Libraries.PATH_PROPERTY, entries).run("NVRTC"))
                .contains(
                        "NVRTC tried system property trt4j.library.path, " + pipe + ": not a regular file",
                        "NVRTC tried system property trt4j.library.path, " + link + ": not a regular file")
                .doesNotContain("NVRTC loaded " + folder);
        Files.createDirectories(folder.resolve("home/lib"));
        pipe(folder.resolve("home/lib/libnvrtc.so.12"));
        assertThat(new LibraryJvm().environment("CUDA_HOME", folder + "/home").run("NVRTC"))
                .contains("NVRTC tried environment variable CUDA_HOME, " + folder.toRealPath()
                        + "/home/lib/libnvrtc.so.12: not a regular file");
        assertThat(new LibraryJvm()
                        .environment("LD_LIBRARY_PATH", folder.toString())
                        .run("NVRTC"))
                .contains(
                        "NVRTC tried system's loader, libnvrtc.so.12: " + pipe + ": not a regular file",
                        "NVRTC tried system's loader, libnvrtc.so.13: " + link + ": not a regular file");
    }

    @Test
    void aPipeBesideNvrtcIsNotOpened() throws Exception {
        Path copy = Files.copy(nvrtc, folder.resolve("libnvrtc.so.12")).toRealPath();
        Path pipe = pipe(folder.resolve("libnvrtc-builtins.so.12.9"));
        assertThat(new LibraryJvm().property(Libraries.PATH_PROPERTY, folder).run("NVRTC"))
                .contains("NVRTC tried " + pipe.toRealPath() + ": not a regular file", "NVRTC loaded " + copy);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aTruncatedLibraryIsRefused() throws Exception {
        Path copy = Files.copy(nvrtc, folder.resolve("libnvrtc.so.12"));
        long size = Files.size(copy);
        for (long length : new long[] {size - size / 4, size / 2, 1 << 20, 4096, 100}) {
            try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
                file.setLength(length);
            }
            String refused = copy + ": cut off: it has " + length + " of at least ";
            assertThat(new LibraryJvm().property(Libraries.PATH_PROPERTY, copy).run("NVRTC"))
                    .contains("NVRTC tried system property trt4j.library.path, " + refused, "download it again");
            assertThat(new LibraryJvm()
                            .environment("LD_LIBRARY_PATH", folder.toString())
                            .run("NVRTC"))
                    .contains("NVRTC tried system's loader, libnvrtc.so.12: " + refused);
        }
    }

    @Test
    void aLibraryThatLacksSymbolsIsNamed() throws Exception {
        Path source = Files.writeString(folder.resolve("fake.c"), "int cuInit(int f) { return 0; }");
        Path library = folder.resolve("libcuda.so.1");
        assumeTrue(
                works("gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString()),
                "this machine has no gcc");
        assertThat(new LibraryJvm().property(Libraries.PATH_PROPERTY, library).run("driver"))
                .contains(library + ": loaded, but is another library: it lacks the symbol cuDriverGetVersion");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anInterruptedThreadLoads() throws Exception {
        assertThat(new LibraryJvm()
                        .classPath(NVINFER_RESOURCE)
                        .property(Libraries.CACHE_PROPERTY, folder)
                        .run("interrupted"))
                .contains("version 10.6.0, interrupted true");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void classLoadersThreadsAndProcessesLoadAtOnce() throws Exception {
        var jvm = new LibraryJvm().classPath(NVRTC_RESOURCE).property(Libraries.CACHE_PROPERTY, folder);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(jvm.start("loaders", "3", "NVRTC"));
        }
        for (Process process : processes) {
            String output = LibraryJvm.output(process);
            assertThat(output).doesNotContain("threw", "Exception", "twice");
            assertThat(output.split("NVRTC loaded " + folder.toRealPath(), -1))
                    .as(output)
                    .hasSize(1 + 2 * 3);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anEmptyEntryIsNotTheWorkingFolder() throws Exception {
        Files.copy(nvrtc, folder.resolve("libnvrtc.so.12"));
        for (String entries : List.of(":/nowhere", "/nowhere::/nowhere", " :/nowhere")) {
            assertThat(new LibraryJvm()
                            .in(folder)
                            .property(Libraries.PATH_PROPERTY, entries)
                            .run("NVRTC"))
                    .contains("trt4j.library.path, /nowhere: no such file or folder")
                    .doesNotContain("NVRTC loaded " + folder.toRealPath());
        }
        assertThat(new LibraryJvm()
                        .in(folder)
                        .property(Libraries.PATH_PROPERTY, ".")
                        .run("NVRTC"))
                .as("where it is named")
                .contains("NVRTC loaded " + folder.toRealPath());
    }

    @Test
    void aCompleteCacheThatCannotBeWrittenServes() throws Exception {
        // The user's own file system, read-only for this JVM alone; as root, permissions would not do.
        var jvm = mounting("mount --bind " + cache + " " + cache + " && mount -o remount,bind,ro " + cache)
                .classPath(NVRTC_RESOURCE)
                .classPath(NVINFER_RESOURCE)
                .property(Libraries.CACHE_PROPERTY, cache);
        String output = jvm.run("extract", NVRTC_RESOURCE, cache.toString(), "NVRTC");
        assertThat(output).contains("extracted " + nvrtc).doesNotContain("extracting");
        assertThat(jvm.run("NVINFER"))
                .contains("cannot be extracted: the cache " + cache + " cannot be used (", "Read-only file system")
                .contains("): name another folder with -Dtrt4j.cache=FOLDER");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDamagedCacheThatCannotBeWrittenIsNotUsed() throws Exception {
        Path own = Files.createDirectory(folder.resolve("cache"));
        Path damaged = RedistArtifact.find(NVRTC_RESOURCE).extract(own, CudaLibraries.NVRTC);
        try (var file = new RandomAccessFile(damaged.toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int changed = ~file.read();
            file.seek(middle);
            file.write(changed);
        }
        assertThat(mounting("mount --bind " + own + " " + own + " && mount -o remount,bind,ro " + own)
                        .classPath(NVRTC_RESOURCE)
                        .property(Libraries.CACHE_PROPERTY, own)
                        .run("NVRTC"))
                .contains("the cache " + own + ", which lacks a whole libnvrtc.so.12, cannot be used (")
                .doesNotContain("NVRTC loaded " + own);
    }

    /** A JVM in a view of its own of the file systems. */
    private static LibraryJvm mounting(String mount) throws Exception {
        String[] prefix = {"unshare", "--map-root-user", "--mount", "sh", "-c", mount + " && exec \"$@\"", "sh"};
        List<String> attempt = new ArrayList<>(List.of(prefix));
        attempt.add("true");
        assumeTrue(works(attempt.toArray(new String[0])), "mounting is not permitted");
        return new LibraryJvm().prefix(prefix);
    }

    /** A JVM that sees an empty file system of its own in place of the folder. */
    private LibraryJvm empty(String options) throws Exception {
        return mounting("mount -t tmpfs -o mode=700," + options + " tmpfs " + folder)
                .classPath(NVRTC_RESOURCE)
                .property(Libraries.CACHE_PROPERTY, folder);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aFolderMountedNoexecIsNamed() throws Exception {
        assertThat(empty("size=200m,noexec").run("NVRTC"))
                .contains("failed to map segment")
                .contains("its file system is mounted noexec", "-Dtrt4j.cache=FOLDER");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aFullDiskSaysWhatToSet() throws Exception {
        assertThat(empty("size=50m").run("NVRTC"))
                .contains("cannot be extracted: the cache " + folder + " cannot be used (" + folder)
                .contains(": No space left on device): name another folder with -Dtrt4j.cache=FOLDER");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aUserWithoutHomeHasATemporaryFolder() throws Exception {
        String own = "cache " + folder.resolve("trt4j-" + PrivateFolder.user());
        for (String home : List.of("?", "", folder.resolve("file/below").toString())) {
            Files.writeString(folder.resolve("file"), "");
            var jvm = new LibraryJvm().in(folder).property("user.home", home).property("java.io.tmpdir", folder);
            assertThat(jvm.run("cache")).as(home).contains(own);
        }
        var jvm = new LibraryJvm().in(folder).property("user.home", "?").property("java.io.tmpdir", folder);
        assertThat(jvm.classPath(NVRTC_RESOURCE).run("NVRTC"))
                .contains("NVRTC loaded " + folder.toRealPath() + "/trt4j-");
        assertThat(folder.resolve("?")).doesNotExist();
        for (String home : List.of("?", "")) {
            Files.createDirectories(folder.resolve(home).resolve(".cache/trt4j"));
            assertThat(new LibraryJvm()
                            .in(folder)
                            .property("user.home", home)
                            .property("java.io.tmpdir", folder)
                            .run("cache"))
                    .as("though there is such a folder where it runs")
                    .contains(own);
        }
    }

    @Test
    void theCacheIsBelowTheHome() throws Exception {
        var jvm = new LibraryJvm().property("user.home", folder.resolve("new"));
        assertThat(jvm.run("cache")).contains("cache " + folder.resolve("new/.cache/trt4j"));
        assertThat(jvm.environment("XDG_CACHE_HOME", folder.toString()).run("cache"))
                .contains("cache " + folder.resolve("trt4j"));
        assertThat(jvm.environment("XDG_CACHE_HOME", "relative").run("cache"))
                .contains("cache " + folder.resolve("new/.cache/trt4j"));
    }

    @Test
    void aMissingTemporaryFolderSaysWhatToSet() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(new LibraryJvm()
                        .classPath(NVRTC_RESOURCE)
                        .property("user.home", "?")
                        .property("java.io.tmpdir", file)
                        .run("NVRTC"))
                .contains("cannot be extracted: the folder " + file + "/trt4j-", "-Dtrt4j.cache=FOLDER");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void namesThatTheLocaleLacksAreReported() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        for (String[] variable : new String[][] {{"XDG_CACHE_HOME", "NVRTC"}, {"CUDA_HOME", "NVRTC"}}) {
            // Bytes that no encoding of US-ASCII has, whatever this JVM's locale is.
            String output = new LibraryJvm()
                    .prefix("sh", "-c", variable[0] + "=" + other + "/$(printf '\\303\\244') exec \"$@\"", "sh")
                    .environment("LC_ALL", "C")
                    .classPath(NVRTC_RESOURCE)
                    .property("user.home", folder)
                    .run("NVRTC");
            assertThat(output)
                    .contains("environment variable " + variable[0])
                    .contains("which is no path in the system's encoding, ANSI_X3.4-1968 (")
                    .contains("LC_ALL=C.UTF-8");
        }
    }

    @Test
    void namesInTheEncodingOfTheLocaleAreFound() throws Exception {
        Path locales = Files.createDirectory(folder.resolve("locales"));
        assumeTrue(
                works("localedef", "-i", "en_US", "-f", "ISO-8859-1", locales + "/en_US.ISO-8859-1"),
                "no locale with ISO-8859-1 can be made");
        String output = new LibraryJvm()
                .prefix(
                        "sh",
                        "-c",
                        "d=" + folder + "/$(printf '\\344'); mkdir $d; cp " + nvrtc + " $d; CUDA_HOME=$d exec \"$@\"",
                        "sh")
                .environment("LOCPATH", locales.toString())
                .environment("LC_ALL", "en_US.ISO-8859-1")
                .run("NVRTC");
        assertThat(output).contains("NVRTC loaded " + folder.toRealPath());
    }

    @Test
    void aSymbolWithANulIsNotTheOneBeforeIt() {
        MemorySegment library = DynamicLoader.get().open(nvrtc);
        SymbolLookup symbols = DynamicLoader.get().symbols(library);
        assertThat(symbols.find("nvrtcVersion")).isPresent();
        assertThat(symbols.find("nvrtcVersion\0x")).isEmpty();
    }

    @Test
    void aNulInANameIsReported() {
        String before = System.getProperty(Libraries.PATH_PROPERTY);
        System.setProperty(Libraries.PATH_PROPERTY, "/nowhere\0" + nvrtc);
        System.setProperty(Libraries.CACHE_PROPERTY, "/nowhere\0");
        try {
            // Of a version that there is not, so that no other test has it.
            assertThat(Libraries.report(CudaLibraries.NVRTC, 99).attempts())
                    .anySatisfy(attempt -> assertThat(attempt.outcome()).contains("'/nowhere?", "Nul character"));
        } finally {
            System.clearProperty(Libraries.CACHE_PROPERTY);
            if (before == null) {
                System.clearProperty(Libraries.PATH_PROPERTY);
            } else {
                System.setProperty(Libraries.PATH_PROPERTY, before);
            }
        }
    }
}
