package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides an engine, and that all of it does. */
class CacheKeyTest {
    @TempDir
    Path temp;

    private static MemorySegment bytes(String text) {
        return MemorySegment.ofArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CacheKey.Builder without(String missing) {
        CacheKey.Builder parts = CacheKey.builder();
        List.of(CacheKey.MODEL, CacheKey.OPTIONS, CacheKey.TENSORRT, CacheKey.DEVICE).stream()
                .filter(part -> !part.equals(missing))
                .forEach(part -> parts.text(part, part));
        return parts;
    }

    @Test
    void equalPartsInAnyOrderMakeEqualKeys() {
        CacheKey one = without("").text("a", "1").text("b", "2").build();
        CacheKey other =
                without("").text("b", "2").text("a", "1").text("a", "1").build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one.hex()).isEqualTo(other.hex()).matches("[0-9a-f]{64}").startsWith(one.brief());
        assertThat(one).isNotEqualTo(without("").text("b", "1").text("a", "2").build());
    }

    @Test
    void everyPartDecides() {
        List<CacheKey> keys = new ArrayList<>();
        for (String changed : List.of(CacheKey.MODEL, CacheKey.OPTIONS, CacheKey.TENSORRT, CacheKey.DEVICE)) {
            keys.add(without(changed).text(changed, "another").build());
            keys.add(without(changed).text(changed, "").build());
        }
        keys.add(without("").build());
        keys.add(without("").text("model's data", "").build());
        for (String[] plugin : new String[][] {
            {"n", "p", "1", "f", "i 1"}, {"m", "p", "1", "f", "i 1"}, {"n", "q", "1", "f", "i 1"},
            {"n", "p", "2", "f", "i 1"}, {"n", "p", "1", "g", "i 1"}, {"n", "p", "1", "f", "i 2"}
        }) {
            keys.add(without("")
                    .plugin(plugin[0], plugin[1], plugin[2], plugin[3], plugin[4])
                    .build());
        }
        for (CacheKey.Builder device : List.of(
                without(CacheKey.DEVICE).device("a", "9.0", 132, 80),
                without(CacheKey.DEVICE).device("b", "9.0", 132, 80),
                without(CacheKey.DEVICE).device("a", "9.1", 132, 80),
                without(CacheKey.DEVICE).device("a", "9.0", 114, 80),
                without(CacheKey.DEVICE).device("a", "9.0", 132, 81))) {
            keys.add(device.build());
        }
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.stream().map(CacheKey::hex)).doesNotHaveDuplicates();
        assertThat(keys.stream().map(CacheKey::toString)).doesNotHaveDuplicates();
    }

    @Test
    void whereAPartEndsDecides() {
        List<CacheKey> keys = List.of(
                without("").text("a", "bc").build(),
                without("").text("ab", "c").build(),
                without("").text("a", "b").text("c", "").build(),
                without("").text("a", "").text("b", "c").build(),
                without("").plugin("a", "b\", \"c", "1", "", "").build(),
                without("").plugin("a\", \"b", "c", "1", "", "").build(),
                without("").plugin("a", "b", "1", "c], implementation d", "e").build(),
                without("").plugin("a", "b", "1", "c", "d], implementation e").build());
        assertThat(keys.stream().map(CacheKey::hex)).doesNotHaveDuplicates();
    }

    @Test
    void aTextIsNotTheBytesThatItDescribes() {
        CacheKey bytes = without("").bytes("a", bytes("content")).build();
        String described = bytes.describe()
                .lines()
                .filter(line -> line.startsWith("a: "))
                .findFirst()
                .orElseThrow();
        assertThat(described).startsWith("a: 7 bytes, SHA-256 ");
        CacheKey text = without("").text("a", described.substring(3)).build();
        assertThat(text.describe()).isEqualTo(bytes.describe());
        assertThat(text).isNotEqualTo(bytes);
    }

    @Test
    void textsThatNoEncodingTellsApartDiffer() {
        assertThat(without("").text("a", "\ud800").build())
                .isNotEqualTo(without("").text("a", "\ud801").build())
                .isNotEqualTo(without("").text("a", "?").build());
    }

    @Test
    void aFileIsItsContent() throws Exception {
        var lengths = List.of(0, 1, 65535, 65536, 65537, 200_000);
        var seen = new HashSet<CacheKey>();
        for (int length : lengths) {
            byte[] content = Keys.content("a", length);
            Path file = Files.write(temp.resolve("file" + length), content);
            Path same = Files.write(temp.resolve("same" + length), content);
            CacheKey key = without("").file("data", file).build();
            assertThat(key)
                    .isEqualTo(without("").file("data", same).build())
                    .isEqualTo(without("")
                            .bytes("data", MemorySegment.ofArray(content))
                            .build());
            assertThat(seen.add(key)).isTrue();
            if (length > 0) {
                content[length - 1]++;
                Files.write(same, content);
                assertThat(key).isNotEqualTo(without("").file("data", same).build());
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> CacheKey.builder().file("data", temp.resolve("none")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining(temp.resolve("none").toString());
    }

    @Test
    void readingAFileCanBeInterrupted() throws Exception {
        Path file = Files.write(temp.resolve("file"), new byte[10]);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> CacheKey.builder().file("data", file)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whatDecidesEveryEngineMustBeThere() {
        for (String missing : List.of(CacheKey.MODEL, CacheKey.OPTIONS, CacheKey.TENSORRT, CacheKey.DEVICE)) {
            assertThatThrownBy(() -> without(missing).build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The key of an engine lacks " + missing + ".");
        }
        assertThatThrownBy(() -> CacheKey.builder().build())
                .hasMessage("The key of an engine lacks model, options, TensorRT, device.");
    }

    @Test
    void aNameHasOnePart() {
        CacheKey.Builder parts = without("");
        assertThatCode(() -> parts.text(CacheKey.MODEL, CacheKey.MODEL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> parts.text(CacheKey.MODEL, "another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key of an engine has two parts with the name \"model\".");
    }

    @Test
    void aKeyThatWasBuiltDoesNotChange() {
        CacheKey.Builder parts = without("");
        CacheKey key = parts.build();
        String before = key.toString();
        parts.text("later", "part").build();
        key.digest()[0]++;
        assertThat(key.toString()).isEqualTo(before).startsWith("key: " + key.hex() + "\n");
    }

    @Test
    void theTextListsAllParts() {
        CacheKey key = Keys.parts("model")
                .text("options of two lines", "a\nb")
                .plugin("", "Pad", "1", "mode", "x.Pad 2.0")
                .build();
        assertThat(key.describe()).isEqualTo("""
            TensorRT: 10.6.0
            device: NVIDIA H100, compute capability 9.0, 132 multiprocessors, 85899345920 bytes
            model: 5 bytes, SHA-256 9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4
            options: flags [FP16]
            options of two lines: a
                b
            plugin "", "Pad", "1": fields 4 [mode], implementation x.Pad 2.0\
            """);
    }
}
