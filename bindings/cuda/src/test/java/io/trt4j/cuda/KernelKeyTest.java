package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of which means another key, and when there is none. */
class KernelKeyTest {
    private static final String SOURCE = "#include \"a.h\"\n";

    @TempDir
    Path folder;

    private static Program program(String name, String source, String... options) {
        return Program.of(name, source, List.of(options));
    }

    private static String key(String name, String source, String... options) {
        return KernelKey.of(program(name, source, options), "12.9", 12090)
                .map(HexFormat.of()::formatHex)
                .orElse("none");
    }

    private String header(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void everyPartIsInIt() {
        List<String> keys = new ArrayList<>();
        keys.add(key("a.cu", ""));
        keys.add(key("b.cu", ""));
        keys.add(key("a.cu", " "));
        keys.add(key("a.cu", "", ""));
        keys.add(key("a.cu", "", "ab", "c"));
        keys.add(key("a.cu", "", "a", "bc"));
        keys.add(key("a.cu", "", "c", "ab"));
        for (String compiler : new String[] {"12.9", "12.8"}) {
            for (int driver : new int[] {12080, 13000}) {
                keys.add(HexFormat.of()
                        .formatHex(KernelKey.of(program("a.cu", ""), compiler, driver)
                                .orElseThrow()));
            }
        }
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("none");
        assertThat(key("a.cu", "")).isEqualTo(keys.getFirst()).hasSize(64);
    }

    /** Other releases of this library may bring others. */
    @Test
    void headersOfOurOwnAreInIt() {
        Program plain = program("a.cu", "");
        assertThat(List.of(Map.of("a.h", "1"), Map.of("a.h", "2"), Map.of("b.h", "1"), Map.<String, String>of()))
                .extracting(headers -> new Program("a.cu", "", List.of(), plain.includes(), headers))
                .extracting(each -> HexFormat.of()
                        .formatHex(KernelKey.of(each, "12.9", 12090).orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeaderWhoseContentIsThePlaceOfAnotherIsNotThatOne() throws IOException {
        String[] options = {"-I" + folder.resolve("1"), "-I" + folder.resolve("2")};
        String second = folder.resolve("2/a.h").toString();
        header("2/a.h", second);
        String inSecond = key("s.cu", SOURCE, options);
        Files.delete(folder.resolve("2/a.h"));
        header("1/a.h", second);
        assertThat(key("s.cu", SOURCE, options)).isNotEqualTo(inSecond);
    }

    @Test
    void headersAreInItWithTheirContent() throws IOException {
        for (String option : new String[] {"--include-path=%s", "--include-path %s", "-I%s", "-I %s", "-I=%s"}) {
            String options = option.formatted(folder.resolve("inc"));
            header("inc/a.h", "1");
            String first = key("s.cu", SOURCE, options);
            assertThat(first).isNotEqualTo("none");
            header("inc/a.h", "2");
            assertThat(key("s.cu", SOURCE, options)).as(option).isNotEqualTo(first);
            Path file = folder.resolve("inc/a.h");
            FileTime time = Files.getLastModifiedTime(file);
            header("inc/a.h", "1");
            Files.setLastModifiedTime(file, time);
            assertThat(key("s.cu", SOURCE, options)).as("the same again").isEqualTo(first);
            header("inc/b.h", "not included");
            assertThat(key("s.cu", SOURCE, options)).isEqualTo(first);
        }
    }

    @Test
    void theFolderMayBeAnOptionOfItsOwn() throws IOException {
        for (String option : new String[] {"--include-path", "-I"}) {
            header("inc/a.h", "1");
            String first = key("s.cu", SOURCE, option, folder.resolve("inc").toString());
            header("inc/a.h", "2");
            assertThat(key("s.cu", SOURCE, option, folder.resolve("inc").toString()))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void headersOfHeadersAreInIt() throws IOException {
        String include = "-I" + folder.resolve("inc");
        header("inc/a.h", "  # include <sub/b.h> // twice\n#include \"sub/b.h\"\n");
        header("inc/sub/b.h", "%:include \\\n \"c.h\"\n#include <sub/b.h>");
        header("inc/sub/c.h", "1");
        String first = key("s.cu", SOURCE, include);
        header("inc/sub/c.h", "2");
        assertThat(key("s.cu", SOURCE, include)).isNotEqualTo(first).isNotEqualTo("none");
    }

    @Test
    void headersBesideTheSourceAreInIt() throws IOException {
        String name = folder.resolve("s.cu").toString();
        String absent = key(name, SOURCE);
        header("a.h", "1");
        String first = key(name, SOURCE);
        header("a.h", "2");
        assertThat(List.of(absent, first, key(name, SOURCE))).doesNotHaveDuplicates();
        // Of a bare name the folder is the process's.
        assertThat(Path.of("pom.xml")).exists();
        assertThat(key("s.cu", "#include \"pom.xml\"")).isNotEqualTo(key("s.cu", "#include \"pom.XML\""));
    }

    @Test
    void aHeaderThatAppearsEarlierOnThePathChangesIt() throws IOException {
        String[] options = {"-I" + folder.resolve("1"), "-I" + folder.resolve("2")};
        header("2/a.h", "");
        String first = key("s.cu", SOURCE, options);
        header("1/a.h", "");
        assertThat(key("s.cu", SOURCE, options)).isNotEqualTo(first);
        String asks = "#if __has_include( <x.h>)\n#endif";
        String without = key("s.cu", asks, options);
        header("1/x.h", "");
        assertThat(key("s.cu", asks, options)).isNotEqualTo(without);
    }

    @Test
    void thereIsNoneWhereHeadersCannotBeKnown() throws IOException {
        assertThat(key("s.cu", "#define H <a.h>\n#include H\n")).isEqualTo("none");
        assertThat(key("s.cu", "/* */ #include /* */ <a.h>\n")).isEqualTo("none");
        header("a.h", "\n  #  include H");
        assertThat(key("s.cu", SOURCE, "-I" + folder)).isEqualTo("none");
        for (String option : Arrays.asList("--pre-include=a.h", "-include=a.h", "--use-pch=a", "-pch", "-isystem=a")) {
            assertThat(key("s.cu", "", option)).as(option).isEqualTo("none");
        }
        assertThat(key("s.cu", "// to #include something\n// and include that", "--no-source-include", "-DX=\"-I\""))
                .isNotEqualTo("none");
    }
}
