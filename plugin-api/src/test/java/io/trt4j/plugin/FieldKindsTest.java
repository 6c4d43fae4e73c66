package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Strings, lists of strings, enums, elements of any type, names and defaults. */
class FieldKindsTest {
    enum Mode {
        REFLECT,
        @FieldName("edge-values")
        EDGE {}
    }

    record Texts(
            String[] array,
            List<String> list,
            Mode mode,
            Optional<Mode> other,
            @FieldName("class") int category) {}

    record Data(FieldData weights) {}

    /** Of TensorRT's enum it has no more than the name. */
    static final class Own {
        enum DataType {
            A
        }
    }

    record Namesake(Own.DataType x, Optional<String[]> texts) {}

    record Defaulted(float alpha, Mode mode, Optional<String> name) {}

    private static final RecordFields<Texts> TEXTS = new RecordFields<>("Plugin", Texts.class, null);

    private static PluginField text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PluginField(name, MemorySegment.ofArray(bytes), PluginFieldType.kCHAR, bytes.length);
    }

    private static PluginField number(String name, int value) {
        return new PluginField(name, MemorySegment.ofArray(new int[] {value}), PluginFieldType.kINT32, 1);
    }

    private static Texts read(String list, String mode) {
        return TEXTS.read(
                "",
                new PluginFieldCollection(List.of(
                        text("array", list),
                        text("list", list),
                        text("mode", mode),
                        text("other", mode),
                        number("class", 3))));
    }

    @Test
    void listsOfStringsComeWhole() {
        assertThat(read("one\0\0zwölf\0", "REFLECT\0").array()).containsExactly("one", "", "zwölf");
        assertThat(read("one\0\0zwölf\0", "REFLECT\0").list()).containsExactly("one", "", "zwölf");
        assertThat(read("", "REFLECT\0").list()).isEmpty();
        assertThat(read("\0", "REFLECT\0").list()).containsExactly("");
        assertThat(read("one", "REFLECT").list()).as("no zero at its end").containsExactly("one");
    }

    @Test
    void enumsComeByName() {
        Texts texts = read("", "edge-values\0");
        assertThat(texts.mode()).isEqualTo(Mode.EDGE);
        assertThat(texts.other()).contains(Mode.EDGE);
        assertThat(texts.category()).isEqualTo(3);
        assertThatThrownBy(() -> read("", "EDGE\0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the field mode is \"EDGE\", but must be one of [REFLECT, edge-values].");
    }

    @Test
    void anEnumIsTakenByItsTypeNotByItsName() {
        RecordFields<Namesake> fields = new RecordFields<>("Plugin", Namesake.class, null);
        Namesake read = fields.read("", new PluginFieldCollection(List.of(text("x", "A\0"), text("texts", "a\0b\0"))));
        assertThat(read.x()).isEqualTo(Own.DataType.A);
        assertThat(read.texts()).hasValueSatisfying(texts -> assertThat(texts).containsExactly("a", "b"));
    }

    @Test
    void whatIsSavedIsReadAgain() {
        Texts texts = new Texts(new String[] {"a", "", "ü"}, List.of("x"), Mode.EDGE, Optional.empty(), 7);
        Texts again = TEXTS.deserialize(MemorySegment.ofArray(TEXTS.serialize(texts)));
        assertThat(again.array()).containsExactly("a", "", "ü");
        assertThat(again.list()).containsExactly("x");
        assertThat(again.mode()).isEqualTo(Mode.EDGE);
        assertThat(again.other()).isEmpty();
        assertThat(again.category()).isEqualTo(7);
        assertThat(TEXTS.fields(texts, Arena.ofAuto()).fields())
                .extracting(PluginField::name)
                .containsExactly("array", "list", "mode", "class");
        assertThatThrownBy(() -> TEXTS.serialize(new Texts(new String[] {"a\0b"}, List.of(), Mode.EDGE, null, 0)))
                .hasMessage("Plugin: the field array has a zero in it, which would end it.");
    }

    @Test
    void elementsOfEveryTypeAreKept() {
        RecordFields<Data> fields = new RecordFields<>("Plugin", Data.class, null);
        for (PluginFieldType type : PluginFieldType.values()) {
            if (type == PluginFieldType.kUNKNOWN || type == PluginFieldType.kDIMS) {
                continue;
            }
            int bytes = (int) io.trt4j.tensorrt.natives.ElementSizes.bytes(type, 3);
            byte[] elements = new byte[bytes];
            for (int i = 0; i < bytes; i++) {
                elements[i] = (byte) (i + 1);
            }
            FieldData data = FieldData.of(type, 3, elements);
            assertThat(fields.deserialize(MemorySegment.ofArray(fields.serialize(new Data(data))))
                            .weights())
                    .isEqualTo(data);
            assertThat(fields.read("", fields.fields(new Data(data), Arena.ofAuto()))
                            .weights())
                    .isEqualTo(data)
                    .isNotEqualTo(FieldData.of(type, 3, new byte[bytes]));
        }
        assertThatThrownBy(() -> FieldData.of(PluginFieldType.kINT4, 3, new byte[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 elements of type kINT4 do not have 3 bytes.");
        assertThatThrownBy(() -> fields.serialize(new Data(FieldData.of(PluginFieldType.kUNKNOWN, 1, new byte[1]))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field weights is of type kUNKNOWN, which cannot be saved.");
    }

    @Test
    void whatANodeLacksIsTheDefault() {
        RecordFields<Defaulted> fields =
                new RecordFields<>("Plugin", Defaulted.class, new Defaulted(0.01f, Mode.REFLECT, Optional.of("none")));
        assertThat(fields.read("", new PluginFieldCollection(List.of())))
                .isEqualTo(new Defaulted(0.01f, Mode.REFLECT, Optional.of("none")));
        assertThat(fields.read("", new PluginFieldCollection(List.of(text("mode", "edge-values\0")))))
                .isEqualTo(new Defaulted(0.01f, Mode.EDGE, Optional.of("none")));
        byte[] other = new RecordFields<>("Plugin", Data.class, null)
                .serialize(new Data(FieldData.of(PluginFieldType.kINT8, 0, new byte[0])));
        assertThatThrownBy(() -> fields.deserialize(MemorySegment.ofArray(other)))
                .as("an engine has all of them")
                .hasMessageStartingWith("Plugin: the field alpha is missing");
    }
}
