package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code tools/regenerate}, in a repository where there is nothing but what a test puts there. */
class RegenerateTest {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path SCRIPT = Path.of("../regenerate");
    private static final String USAGE = "usage: tools/regenerate --tensorrt-include [VERSION=]DIR"
            + " [--tensorrt-include [VERSION=]DIR ...] --cuda-include DIR [--jextract PATH] [--libclang FILE]"
            + " [--coverage]";
    private static final String NEWER = "        SYMBOL_LOOKUP.findOrThrow(\\\"f\\\");";
    private static final String UNCHANGED = "; no file was changed";

    /** Writes the arguments it was given for bindgen, and what bindgen would write from headers. */
    private static final String MAVEN = """
        for argument in "$@"; do
            [[ $argument != -Dbindgen.args=* ]] || eval "set -- ${argument#*=}"
        done
        printf '%s\\n' "$@" >"$HOME/arguments"
        while (($#)); do
            case $1 in
                --coverage) echo "version 10.6: all"; exit 0 ;;
                --out) out=$2 ;;
            esac
            shift
        done
        mkdir -p "$out/src/main/c" "$out/src/main/generated"
        echo "new" >"$out/src/main/c/trt4j_tensorrt.h"
        echo "--include-function getInferLibVersion" >"$out/src/main/c/tensorrt.symbols"
        echo "new" >"$out/src/main/generated/New.java"
        """;

    /** Writes a class of the given name with the symbols of the given list, as jextract lays it out. */
    private static final String JEXTRACT = """
        list=/dev/null name=probe_h
        while (($# > 1)); do
            case $1 in
                @*) list=${1#@} ;;
                --output) output=$2 ;;
                --target-package) package=${2//.//} ;;
                --header-class-name) name=$2 ;;
            esac
            shift
        done
        mkdir -p "$output/$package"
        {
            echo "class $name {"
            echo "    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup.loaderLookup()"
            echo "            .or(Linker.nativeLinker().defaultLookup());"
            sed 's/.* / \\/\\/ /' "$list"
            echo "// probe"
            %s
            echo "}"
        } >"$output/$package/$name.java"
        """;

    /** Where the script runs, and the home of its user. */
    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void everything() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no " + BASH);
        assumeTrue(Files.exists(SCRIPT), "the script is not here: the test runs outside its module's folder");
        folder = folder.toRealPath();
        Path tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : "cp dirname find grep mkdir mktemp realpath rm sed sha256sum sort wc xargs".split(" ")) {
            Path program = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(
                    tools.resolve(tool),
                    Files.exists(program) ? program : Path.of("/bin").resolve(tool));
        }
        program("mvn", MAVEN);
        program("jextract", JEXTRACT.formatted(""));
        for (String header : List.of("trt 1/NvInfer.h", "cuda/cuda.h", "cuda/cuda_runtime_api.h", "cuda/nvrtc.h")) {
            write(folder.resolve(header), "");
        }
        repository = folder.resolve("a repository");
        write(repository.resolve("tools/regenerate"), Files.readString(SCRIPT));
        write(repository.resolve("bindings/cuda/src/main/c/cuda.symbols"), "--include-function cuInit\n");
        write(repository.resolve("bindings/cuda/src/main/c/nvrtc.symbols"), "--include-function nvrtcVersion\n");
        for (String old : List.of("cuda/src/main/jextract", "tensorrt/src/main/generated", "tensorrt/src/main/c")) {
            write(repository.resolve("bindings").resolve(old).resolve("Old.java"), "old\n");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve("bin").resolve(name);
        Files.deleteIfExists(file); // it may be a link to the system's
        Files.writeString(file, "#!/bin/bash\n" + script);
        assertThat(file.toFile().setExecutable(true, false)).isTrue();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(repository.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private String run(int status, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(BASH.toString(), repository.resolve("tools/regenerate").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(status);
        assertThat(folder.resolve("tmp")).as("what is temporary").isEmptyDirectory();
        return output.strip();
    }

    /** The last line of what the script says with the arguments it needs; no file has changed. */
    private String refusal(String... more) throws IOException, InterruptedException {
        Map<String, String> before = contents();
        String output = run(2, arguments(more));
        assertThat(contents()).isEqualTo(before);
        return output.substring(output.lastIndexOf('\n') + 1);
    }

    private static String[] arguments(String... more) {
        return Stream.concat(Stream.of("--tensorrt-include", "10.6=trt 1", "--cuda-include", "cuda"), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void everythingIsWrittenAnew() throws Exception {
        assertThat(run(0, arguments())).isEqualTo("""
            jextract: io.trt4j.tensorrt.jextract
            jextract: io.trt4j.cuda.jextract.cuda
            jextract: io.trt4j.cuda.jextract.nvrtc\
            """);
        Map<String, String> written = contents();
        assertThat(written)
                .containsOnlyKeys(
                        "bindings/cuda/src/main/c/cuda.symbols",
                        "bindings/cuda/src/main/c/nvrtc.symbols",
                        "bindings/cuda/src/main/jextract/io/trt4j/cuda/jextract/cuda/cuda_h.java",
                        "bindings/cuda/src/main/jextract/io/trt4j/cuda/jextract/nvrtc/nvrtc_h.java",
                        "bindings/generated.sha256",
                        "bindings/tensorrt/src/main/c/tensorrt.symbols",
                        "bindings/tensorrt/src/main/c/trt4j_tensorrt.h",
                        "bindings/tensorrt/src/main/generated/New.java",
                        "bindings/tensorrt/src/main/jextract/io/trt4j/tensorrt/jextract/tensorrt_h.java",
                        "tools/regenerate");
        assertThat(written.get("bindings/cuda/src/main/jextract/io/trt4j/cuda/jextract/nvrtc/nvrtc_h.java"))
                .contains("    static final SymbolLookup SYMBOL_LOOKUP ="
                        + " io.trt4j.ffm.Libraries.lookup(io.trt4j.cuda.lookup.CudaLookup.NVRTC);\n // nvrtcVersion\n");
        assertThat(written.get("bindings/generated.sha256").lines())
                .hasSize(6)
                .contains("7aa7a5359173d05b63cfd682e3c38487f3cb4f7f1d60659fe59fab1505977d4c"
                        + "  bindings/tensorrt/src/main/generated/New.java");
        run(0, arguments());
        assertThat(contents()).as("run again").isEqualTo(written);
    }

    /** As one version of clang calls a type, whichever reads the headers. */
    @Test
    void commentsDoNotDependOnTheVersionOfClang() throws Exception {
        program("jextract", JEXTRACT.formatted("echo ' * typedef bool (*f)(bool)'; echo 'boolean bool;'"));
        run(0, arguments());
        assertThat(contents().get("bindings/cuda/src/main/jextract/io/trt4j/cuda/jextract/cuda/cuda_h.java"))
                .contains("\n * typedef _Bool (*f)(_Bool)\nboolean bool;\n");
    }

    @Test
    void bindgenGetsWhatWasGiven() throws Exception {
        write(folder.resolve("libclang.so"), "");
        run(0, arguments("--libclang", "libclang.so"));
        List<String> given = Files.readAllLines(folder.resolve("arguments"));
        assertThat(given.subList(0, 7))
                .containsExactly(
                        "--tensorrt-include",
                        "10.6=" + folder.resolve("trt 1"),
                        "--libclang",
                        folder.resolve("libclang.so").toString(),
                        "--cuda-include",
                        folder.resolve("cuda").toString(),
                        "--out");
        assertThat(given.get(7)).as("not the repository").startsWith(folder.resolve("tmp") + "/");
        assertThat(given).hasSize(8);
    }

    @Test
    void aMeasureNeedsNoJextractAndWritesNothing() throws Exception {
        Files.delete(folder.resolve("bin/jextract"));
        Files.delete(folder.resolve("cuda/nvrtc.h"));
        Map<String, String> before = contents();
        assertThat(run(0, arguments("--coverage"))).isEqualTo("version 10.6: all");
        assertThat(contents()).isEqualTo(before);
        assertThat(Files.readAllLines(folder.resolve("arguments")))
                .endsWith("--out", repository.resolve("bindings/tensorrt").toString(), "--coverage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsTheUsage(String option) throws Exception {
        assertThat(run(0, option)).isEqualTo(USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cuda-include cuda | --tensorrt-include is missing",
                "--tensorrt-include trt | --cuda-include is missing",
                "--tensorrt-include | --tensorrt-include needs a value",
                "--jextract | --jextract needs a value",
                "--libclang | --libclang needs a value",
                "--verbose | unknown argument '--verbose'",
                "trt | unknown argument 'trt'",
            })
    void wrongArgumentsAreNamed(String arguments, String sentence) throws Exception {
        assertThat(run(2, arguments.split(" "))).isEqualTo("regenerate: " + sentence + "; " + USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--tensorrt-include 10.8=cuda | there is no NvInfer.h in --tensorrt-include cuda",
                "--cuda-include bin | there is no cuda.h in --cuda-include bin",
                "--libclang bin | --libclang bin is not a file",
                "--jextract bin | --jextract bin is not a program that can be run",
                "--jextract cuda/cuda.h | --jextract cuda/cuda.h is not a program that can be run",
                "--jextract gone | --jextract gone is not a program that can be run",
            })
    void whatIsNotThereIsNamed(String arguments, String sentence) throws Exception {
        assertThat(refusal(arguments.split(" "))).isEqualTo("regenerate: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuda.h", "cuda_runtime_api.h", "nvrtc.h"})
    void aToolkitThatLacksAHeaderIsRefused(String header) throws Exception {
        Files.delete(folder.resolve("cuda").resolve(header));
        assertThat(refusal()).isEqualTo("regenerate: there is no " + header + " in --cuda-include cuda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp", "find", "mktemp", "realpath", "sha256sum", "xargs"})
    void aProgramThatTheSystemLacksIsNamed(String program) throws Exception {
        Files.delete(folder.resolve("bin").resolve(program));
        assertThat(refusal()).isEqualTo("regenerate: there is no " + program + " on the PATH");
    }

    @Test
    void withoutMavenTheSentenceTellsWhichToInstall() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(refusal()).isEqualTo("regenerate: Maven (mvn) is not on the PATH; install Maven 3.8.7 or newer");
    }

    @Test
    void withoutJextractTheSentenceTellsWhichToTake() throws Exception {
        Files.delete(folder.resolve("bin/jextract"));
        assertThat(refusal())
                .isEqualTo(
                        "regenerate: there is no jextract on the PATH: build github.com/openjdk/jextract at a revision"
                                + " before 2025-01-06 (later ones emit API of Java 23) and name its launcher with"
                                + " --jextract");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit 1 | fails on a header of one line, for the reason above",
                "exit 0 | writes no Java: is it jextract?",
            })
    void aProgramThatIsNoJextractIsRefused(String script, String sentence) throws Exception {
        program("jextract", script);
        assertThat(refusal()).isEqualTo("regenerate: " + folder.resolve("bin/jextract") + " " + sentence);
        assertThat(folder.resolve("arguments"))
                .as("before anything that takes long")
                .doesNotExist();
    }

    @Test
    void aJextractThatNeedsANewerJavaIsRefused() throws Exception {
        program("jextract", JEXTRACT.formatted("echo \"" + NEWER + "\""));
        assertThat(refusal())
                .isEqualTo("regenerate: " + folder.resolve("bin/jextract") + " emits API of Java 23: take a revision of"
                        + " jextract from before 2025-01-06");
        assertThat(folder.resolve("arguments"))
                .as("before anything that takes long")
                .doesNotExist();
    }

    @Test
    void whatBindgenRefusesIsItsSentenceAlone() throws Exception {
        program("mvn", """
            echo "bindgen: NvInfer.h:12: this generator does not know how to read union U."
            echo "[ERROR] Command execution failed."
            echo "[ERROR] more of Maven's"
            exit 1
            """);
        Map<String, String> before = contents();
        assertThat(run(2, arguments()))
                .isEqualTo("bindgen: NvInfer.h:12: this generator does not know how to read union U.");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aHeaderThatJextractCannotReadChangesNothing() throws Exception {
        program("jextract", JEXTRACT.formatted("[[ $name != nvrtc_h ]] || exit 1"));
        assertThat(refusal())
                .isEqualTo("regenerate: jextract cannot read " + folder.resolve("cuda/nvrtc.h")
                        + ", for the reason above" + UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[ $name == cuda_h ]] && sed -i s/cuInit/cuOther/ \"$output/$package/$name.java\""
                        + " | bindings/cuda/src/main/c/cuda.symbols asks for cuInit, which CUDA/cuda.h does not have",
                "echo '    static final SymbolLookup SYMBOL_LOOKUP = x;' >\"$output/$package/Other.java\""
                        + " | jextract's output for tensorrt has 2 definitions of SYMBOL_LOOKUP where one was expected",
                "sed -i s/SYMBOL_LOOKUP/LOOKUP/ \"$output/$package/$name.java\""
                        + " | jextract's output for tensorrt has 0 definitions of SYMBOL_LOOKUP where one was expected",
                "echo '// DOWN$MH' >>\"$output/$package/$name.java\""
                        + " | jextract's output for tensorrt calls function pointers in another way",
                "echo \"// $PWD\" >>\"$output/$package/$name.java\" | the files above contain a path of this machine",
                "echo \"// $output\" >>\"$output/$package/$name.java\" | the files above contain a path of this"
                        + " machine",
            })
    void unexpectedOutputOfJextractChangesNothing(String more, String sentence) throws Exception {
        program("jextract", JEXTRACT.formatted("") + more + "\ntrue\n");
        assertThat(refusal())
                .isEqualTo("regenerate: "
                        + sentence.replace("CUDA", folder.resolve("cuda").toString()));
    }

    @Test
    void whatTheScriptDoesNotForeseeChangesNothing() throws Exception {
        program("jextract", JEXTRACT.formatted("") + "[[ $name != nvrtc_h ]] || rm \"$HOME/bin/mkdir\"\n");
        assertThat(refusal())
                .matches("regenerate: cannot go on, for the reason above \\(line \\d+ of the script\\); no file was"
                        + " changed\\.");
    }

    @Test
    void whatCannotBeMovedIntoTheRepositoryIsTold() throws Exception {
        program("cp", "[[ $* == *' bindings/cuda/'* ]] && { echo 'cp: no space'; exit 1; }\nexec /bin/cp \"$@\"\n");
        assertThat(run(2, arguments()))
                .contains("cp: no space")
                .endsWith("of the script): bindings is now half old, half new.");
    }
}
