package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.bindgen.Api.Interface;
import io.trt4j.bindgen.Api.Method;
import io.trt4j.bindgen.Api.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader computes against what g++ does with the same header. */
class HeaderReaderTest {
    @TempDir
    static Path folder;

    private static Api api;

    @BeforeAll
    static void read() throws IOException {
        api = Trees.read(folder, "10.9");
    }

    @Test
    void theVersionIsThatOfTheTree() throws IOException {
        assertThat(api.version()).hasToString("10.9").isEqualTo(new Api.Version(10, 9, 0));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> VersionHeader.version(empty)).hasMessageContaining("not a TensorRT include folder");
    }

    @Test
    void everyClassIsRead() {
        assertThat(api.interfaces().keySet())
                .containsExactlyInAnyOrder(Stream.of(
                                "Middle",
                                "Inherits",
                                "InheritsAgain",
                                "Overloads",
                                "MoreOverloads",
                                "Cloned",
                                "ClonedWell",
                                "IVersioned",
                                "Bare",
                                "Grows",
                                "Base",
                                "Changes",
                                "Regrouped")
                        .map(n -> "nvinfer1::" + n)
                        .toArray(String[]::new));
        assertThat(api.structs()).containsOnlyKeys("nvinfer1::Size");
        assertThat(api.enums().get("nvinfer1::Colour").constants()).isEqualTo(Map.of("kRED", 0L, "kBLUE", 7L));
    }

    @Test
    void slotsOfMethodsAreGccs() throws Exception {
        List<String> expected = new ArrayList<>();
        StringBuilder program = new StringBuilder();
        for (Interface type : api.interfaces().values()) {
            for (Method m : type.methods()) {
                if (m.isVirtual()) {
                    String name = type.name() + " " + m.key();
                    int slot = type.vtable().stream().map(Slot::key).toList().indexOf(m.key());
                    expected.add(name + " " + slot);
                    program.append("print(\"" + name + "\", slot(static_cast<"
                            + m.result().spelling() + " (" + type.name()
                            + "::*)("
                            + String.join(
                                    ", ",
                                    m.parameters().stream()
                                            .map(p -> p.type().spelling())
                                            .toList())
                            + ")" + (m.signature().endsWith(" const") ? " const" : "") + ">(&" + type.name() + "::"
                            + m.name() + ")));\n");
                }
            }
        }
        // A pointer to a virtual member function is its offset in the vtable, plus one.
        String output = gcc("""
            template <class C, class M> long slot(M C::*p) {
              union { M C::*p; long raw[2]; } u;
              u.p = p;
              return (u.raw[0] - 1) / 8;
            }
            void print(char const* name, long slot) { std::printf("%s %ld\\n", name, slot); }
            """, program.toString());
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(output.lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void tablesAreAsLongAsGccsWithTheDestructorsInTheSamePlaces() throws Exception {
        gcc("", "");
        Map<String, List<String>> dumped = dumpedTables();
        for (Interface type : api.interfaces().values()) {
            List<Boolean> expected =
                    type.vtable().stream().map(s -> s.key().startsWith("~")).toList();
            List<Boolean> actual = dumped.get(type.name()).stream()
                    .map(entry -> entry.contains("~") || entry.endsWith(" 0")) // 0 where the class is abstract
                    .toList();
            assertThat(actual).as(type.name()).isEqualTo(expected);
        }
    }

    @Test
    void microsoftsTablesHaveOverloadsTogetherInReverse() {
        assertThat(msvc("Overloads"))
                .containsExactly(
                        "set[int32_t, bool]", "set[float]", "set[int32_t]", "between[]", "~delete", "hidden[]");
        assertThat(msvc("MoreOverloads"))
                .endsWith("hidden[]", "set[const char *]")
                .hasSize(7);
        assertThat(msvc("InheritsAgain")).hasSize(6).endsWith("deepest[]");
        assertThat(msvc("Regrouped")).containsExactly("~delete", "clone[]", "size[]", "size[int32_t]", "before[]");
    }

    private static List<String> msvc(String type) {
        return api.interfaces().get("nvinfer1::" + type).msvc().stream()
                .map(Slot::key)
                .toList();
    }

    /** clang can lay out as Microsoft's compiler does. */
    @Test
    void microsoftsTablesAreClangs() throws Exception {
        StringBuilder source = new StringBuilder("#define protected public\n#include \"")
                .append(folder.resolve("10.9/NvInfer.h"))
                .append("\"\nusing namespace nvinfer1;\n");
        // The vtable of a class that is made somewhere is dumped.
        for (Interface type : api.interfaces().values()) {
            source.append("struct Made%1$s : %1$s { Made%1$s(); }; Made%1$s::Made%1$s() {}\n".formatted(type.name()));
        }
        Path file = Files.writeString(folder.resolve("msvc.cpp"), source);
        String[] options = {
            "-target", "x86_64-pc-windows-msvc", "-std=c++17", "-w", "-Xclang", "-fdump-vtable-layouts", "-c", "-o"
        };
        String output = null;
        for (String compiler : new String[] {"clang++", "clang++-19"}) {
            List<String> command = new ArrayList<>(List.of(compiler));
            command.addAll(List.of(options));
            command.addAll(List.of(folder.resolve("msvc.o").toString(), file.toString()));
            output = output == null ? run(command.toArray(String[]::new)) : output;
        }
        assumeTrue(output != null, "there is no clang++ here");
        for (Interface type : api.interfaces().values()) {
            assertThat(dumpedByClang(output, "Made" + type.name()))
                    .as(type.name())
                    .isEqualTo(type.msvc().stream()
                            .map(s -> s.key().startsWith("~") ? "~" : s.key())
                            .toList());
        }
    }

    /** The functions in clang's dump of a class's vtable, as keys of slots. */
    private static List<String> dumpedByClang(String output, String type) {
        List<String> slots = new ArrayList<>();
        boolean found = false;
        for (String line : output.lines().toList()) {
            if (line.startsWith("VFTable for ")) {
                found = line.contains(" '" + type + "' (");
            } else if (line.isBlank()) {
                found = false;
            } else if (found && line.matches("\\s*\\d+ \\| .*") && !line.endsWith("RTTI")) {
                slots.add(
                        line.contains("~")
                                ? "~"
                                : line.replaceFirst(".*?(\\w+)\\((.*)\\).*", "$1[$2]")
                                        .replace("nvinfer1::", ""));
            }
        }
        return slots;
    }

    /** The entries of g++'s vtables after the first two, by class. */
    private static Map<String, List<String>> dumpedTables() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path dump = files.filter(f -> f.toString().endsWith(".class"))
                    .findFirst()
                    .orElseThrow();
            Map<String, List<String>> tables = new TreeMap<>();
            List<String> entries = new ArrayList<>();
            for (String line : Files.readAllLines(dump)) {
                if (line.startsWith("Vtable for nvinfer1::")) {
                    entries = new ArrayList<>();
                    tables.put(line.substring(line.lastIndexOf(':') + 1), entries);
                } else if (line.matches("\\d{2,} .*")) {
                    entries.add(line);
                }
            }
            return tables;
        }
    }

    @Test
    void namesInTypeInformationAreGccs() throws Exception {
        StringBuilder program = new StringBuilder();
        api.interfaces().values().forEach(i -> program.append("std::puts(typeid(" + i.name() + ").name());\n"));
        assertThat(gcc("", program.toString()).lines())
                .containsExactlyElementsOf(api.interfaces().values().stream()
                        .map(Interface::mangled)
                        .toList());
    }

    @Test
    void structsAreLaidOutAsGccDoes() throws Exception {
        Api.Struct size = api.structs().get("nvinfer1::Size");
        StringBuilder program = new StringBuilder("std::printf(\"%zu\\n\", sizeof(Size));\n");
        List<String> expected = new ArrayList<>(List.of(size.size() + ""));
        for (Api.Field field : size.fields()) {
            program.append("std::printf(\"%zu\\n\", offsetof(Size, " + field.name() + "));\n");
            expected.add(field.offset() + "");
        }
        assertThat(gcc("", program.toString()).lines()).containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(5);
    }

    /** What a C++ program on the header prints; without g++ the test is skipped. */
    private static String gcc(String declarations, String statements) throws IOException, InterruptedException {
        Path source = Files.writeString(
                folder.resolve("probe.cpp"),
                "#include <cstddef>\n#include <cstdint>\n#include <cstdio>\n#include <typeinfo>\n"
                        + "#define protected public\n#include \"" + folder.resolve("10.9/NvInfer.h")
                        + "\"\nusing namespace nvinfer1;\n" + declarations + "int main() {\n" + statements + "}\n");
        Path program = folder.resolve("probe");
        String output = run("g++", "-std=c++17", "-fdump-lang-class", "-o", program.toString(), source.toString());
        assumeTrue(output != null, "there is no g++ here");
        return run(program.toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Programs.Result result = Programs.run(folder, command).orElse(null);
        if (result == null) {
            return null;
        }
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }
}
