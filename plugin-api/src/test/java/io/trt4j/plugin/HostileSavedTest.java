package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What is saved with an engine, changed in every byte and cut off at every length, as the bytes of version 2 and as the fields of
 * version 3. What is read is what the changed data says, which its being saved again shows, and what the record's constructor
 * allows; anything else is refused. That the number of a float is another one, nothing can see.
 */
class HostileSavedTest {
    private static final String NAME = "Trt4jTestHostileSaved";

    record State(
            int axis,
            HostileFields.Mode mode,
            float[] scales,
            boolean flag,
            String text,
            Optional<Long> some,
            byte[] bytes) {
        State {
            if (axis < 0 || axis > 3 || scales.length != 2) {
                throw new IllegalArgumentException(NAME + ": not allowed.");
            }
        }
    }

    private static final State STATE = new State(
            2, HostileFields.Mode.EDGE, new float[] {0.5f, -1}, true, "größe", Optional.of(1L << 40), new byte[] {
                1, 2, 3
            });

    private static final RecordFields<State> FIELDS = new RecordFields<>(NAME, State.class, null);

    private int refused;
    private int read;

    /** Reads changed data: what is read is what it says, and so is saved as it was; null where that has another form. */
    private void tryOne(Supplier<State> reads, byte[] changed, String what) {
        State state;
        try {
            state = reads.get();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).as(what).startsWith(NAME + ": ");
            refused++;
            return;
        }
        read++;
        assertThat(state.axis()).as(what).isBetween(0, 3);
        assertThat(state.scales()).as(what).hasSize(2);
        if (changed != null) {
            byte[] again = FIELDS.serialize(state);
            // A text may come without the zero that is saved at its end.
            assertThat(again.length == changed.length + 1 || Arrays.equals(again, changed))
                    .as(what)
                    .isTrue();
        }
    }

    @Test
    void bytesOfVersion2() {
        byte[] saved = FIELDS.serialize(STATE);
        for (int at = 0; at < saved.length; at++) {
            byte[] part = Arrays.copyOf(saved, at);
            tryOne(() -> FIELDS.deserialize(MemorySegment.ofArray(part)), part, "cut off at " + at);
            for (int value = 0; value < 256; value++) {
                byte[] changed = saved.clone();
                changed[at] = (byte) value;
                tryOne(
                        () -> FIELDS.deserialize(MemorySegment.ofArray(changed)),
                        changed,
                        "byte " + at + " is " + value);
            }
        }
        assertThat(refused).isGreaterThan(10 * saved.length);
        assertThat(read).isGreaterThan(saved.length);
    }

    /** As TensorRT hands over what it has read from an engine. */
    private static State readFields(List<PluginField> fields) {
        return FIELDS.readSaved(new PluginFieldCollection(fields));
    }

    @Test
    void fieldsOfVersion3() {
        try (Arena arena = Arena.ofConfined()) {
            List<PluginField> saved = FIELDS.fields(STATE, arena).fields();
            for (int i = 0; i < saved.size(); i++) {
                PluginField field = saved.get(i);
                List<PluginField> without = new ArrayList<>(saved);
                without.remove(i);
                boolean optional = field.name().equals("some");
                tryOne(
                        () -> readFields(without),
                        optional ? SavedFields.write(new PluginFieldCollection(without)) : null,
                        "without " + field.name());
                for (PluginField other : changed(field, arena)) {
                    List<PluginField> fields = new ArrayList<>(saved);
                    fields.set(i, other);
                    // The numbers of types and elements are not the saved bytes' then, unless they are refused.
                    byte[] bytes = other.length() < 0 || other.type() != field.type()
                            ? null
                            : SavedFields.write(new PluginFieldCollection(fields));
                    tryOne(() -> readFields(fields), bytes, field + " changed to " + other);
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(read).isGreaterThan(1000);
    }

    private static List<PluginField> changed(PluginField field, Arena arena) {
        List<PluginField> all = new ArrayList<>();
        byte[] bytes = field.data().toArray(JAVA_BYTE);
        for (int at = 0; at < bytes.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] other = bytes.clone();
                other[at] = (byte) value;
                all.add(new PluginField(
                        field.name(), arena.allocateFrom(JAVA_BYTE, other), field.type(), field.length()));
            }
        }
        for (int length = -1; length <= field.length() + 2; length++) {
            MemorySegment data = arena.allocate(Math.max(1, ElementSizes.bytes(field.type(), Math.max(0, length))));
            data.copyFrom(field.data().asSlice(0, Math.min(data.byteSize(), bytes.length)));
            all.add(new PluginField(
                    field.name(),
                    data.asSlice(0, ElementSizes.bytes(field.type(), Math.max(0, length))),
                    field.type(),
                    length));
        }
        for (PluginFieldType type : PluginFieldType.values()) {
            if (type != field.type()) {
                all.add(new PluginField(field.name(), field.data(), type, field.length()));
            }
        }
        all.add(new PluginField(field.name() + "s", field.data(), field.type(), field.length()));
        return all;
    }
}
