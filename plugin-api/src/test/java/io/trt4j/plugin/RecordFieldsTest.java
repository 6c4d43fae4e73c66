package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fields whose memory has a known size, and bytes that were saved and damaged. */
class RecordFieldsTest {
    record Pads(int[] pads) {}

    record Nothing() {}

    record Saved(String mode, int[] pads, boolean[] flags, DataType type, Optional<Double> scale) {}

    private static final RecordFields<Pads> PADS = new RecordFields<>("Plugin", Pads.class, null);
    private static final RecordFields<Saved> SAVED = new RecordFields<>("Plugin", Saved.class, null);

    private static Pads read(MemorySegment data, int length) {
        return PADS.read(
                "", new PluginFieldCollection(List.of(new PluginField("pads", data, PluginFieldType.kINT32, length))));
    }

    @Test
    void aFieldLongerThanItsMemoryIsRefused() {
        MemorySegment four = Arena.global().allocateFrom(JAVA_INT, 1, 2);
        assertThat(read(four, 1).pads()).containsExactly(1);
        assertThat(read(four, 2).pads()).containsExactly(1, 2);
        assertThatThrownBy(() -> read(four, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Plugin: the field pads has 3 elements of type kINT32, 12 bytes, but its memory has only 8.");
        assertThatThrownBy(() -> read(four, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the field pads has 2147483647 elements of type kINT32, 8589934588 bytes, but its"
                        + " memory has only 8.");
    }

    @Test
    void heapMemoryIsReadOrTooShort() {
        assertThat(read(MemorySegment.ofArray(new int[] {3, 4}), 2).pads()).containsExactly(3, 4);
        assertThatThrownBy(() -> read(MemorySegment.ofArray(new byte[0]), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("4 bytes, but its memory has only 0.");
    }

    @Test
    void aFieldInAClosedArenaIsRefused() {
        MemorySegment data;
        try (Arena arena = Arena.ofConfined()) {
            data = arena.allocateFrom(JAVA_INT, 1, 2);
        }
        assertThatThrownBy(() -> read(data, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the field pads is in memory that was freed: its arena was closed.");
    }

    @Test
    void aFieldWithoutANameIsRefused() {
        assertThatThrownBy(() -> PADS.read(
                        "",
                        new PluginFieldCollection(
                                List.of(new PluginField(null, MemorySegment.NULL, PluginFieldType.kINT32, 0)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: a field has no name.");
    }

    private static byte[] saved() {
        return SAVED.serialize(
                new Saved("wrap", new int[] {1, 2, 3}, new boolean[] {true, false}, DataType.kHALF, Optional.of(0.5)));
    }

    private static void refused(RecordFields<?> fields, byte[] bytes, String message) {
        assertThatThrownBy(() -> fields.deserialize(MemorySegment.ofArray(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the saved data " + message + ".");
    }

    /** The mark, the numbers as they are saved, and text. */
    private static byte[] bytes(int number, int[] numbers, String... texts) {
        byte[] text = String.join("", texts).getBytes(UTF_8);
        ByteBuffer buffer =
                ByteBuffer.allocate(8 + 4 * numbers.length + text.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(saved(), 0, 4).putInt(number);
        Arrays.stream(numbers).forEach(buffer::putInt);
        return buffer.put(text).array();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        refused(
                new RecordFields<>("Plugin", Nothing.class, null),
                bytes(-1, new int[0]),
                "is damaged: it has -1 fields");
        refused(PADS, bytes(Integer.MAX_VALUE, new int[0]), "is cut off");
        refused(PADS, bytes(1, new int[] {-4, 0, 2}), "is damaged: it has -4 bytes in a field's name");
        refused(PADS, bytes(1, new int[] {Integer.MAX_VALUE, 0, 2}, "pads"), "is cut off");
        refused(PADS, bytes(1, new int[] {4, -1, 2}, "pads"), "is damaged: it has -1 elements in a field");
        refused(PADS, bytes(1, new int[] {4, 1 << 30, 2}, "pads"), "is cut off");
        refused(PADS, bytes(1, new int[] {4, 0, -1}, "pads"), "has a field of unknown type");
        assertThat(PADS.deserialize(MemorySegment.ofArray(bytes(1, new int[] {4, 0, 2}, "pads")))
                        .pads())
                .isEmpty();
    }

    @Test
    void namesAreUtf8AndUnique() {
        byte[] bytes = bytes(1, new int[] {4, 0, 2}, "pads");
        bytes[bytes.length - 1] = (byte) 0xC3;
        refused(PADS, bytes, "is damaged: a field's name is not UTF-8");
        byte[] once = bytes(2, new int[] {4, 0, 2}, "pads");
        byte[] twice = Arrays.copyOf(once, 2 * once.length - 8);
        System.arraycopy(once, 8, twice, once.length, once.length - 8);
        assertThatThrownBy(() -> PADS.deserialize(MemorySegment.ofArray(twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the field pads is given twice.");
    }

    @Test
    void noDataIsRefused() {
        assertThatThrownBy(() -> SAVED.deserialize(MemorySegment.NULL.reinterpret(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin: the saved data is null, but should have 100 bytes.");
        refused(SAVED, new byte[0], "is cut off");
    }

    /** Whatever is changed gives another record, or one sentence. */
    @Test
    void damagedDataIsReadOrRefused() {
        byte[] bytes = saved();
        Random random = new Random(5);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int change = random.nextInt(3); change >= 0 && damaged.length > 4; change--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) (random.nextInt() >> random.nextInt(32));
            }
            try {
                SAVED.deserialize(MemorySegment.ofArray(damaged));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(?s)Plugin: .+\\.");
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 19_999);
        assertThatCode(() -> SAVED.deserialize(MemorySegment.ofArray(bytes))).doesNotThrowAnyException();
    }

    @Test
    void largeArraysAreReadWhole() {
        record Weights(float[] weights) {}
        float[] weights = new float[1_000_000];
        weights[999_999] = 7;
        RecordFields<Weights> fields = new RecordFields<>("Plugin", Weights.class, null);
        MemorySegment data = Arena.ofAuto().allocateFrom(JAVA_FLOAT, weights);
        Weights read = fields.read(
                "",
                new PluginFieldCollection(
                        List.of(new PluginField("weights", data, PluginFieldType.kFLOAT32, weights.length))));
        assertThat(read.weights()).isEqualTo(weights);
    }
}
