package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IPluginV2;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plugins of version 2 in engines that were saved before there was {@link PluginV3}: they load as they did. */
@ExtendWith(NothingIsLeft.class)
@SuppressWarnings("deprecation") // of plugins of version 2
class SavedBeforeV3Test {
    private static final String NAME = "Trt4jTestSavedBefore";

    /** A field of every kind that there was. */
    record State(
            int i,
            long l,
            short s,
            byte b,
            float f,
            double d,
            boolean z,
            DataType t,
            String text,
            int[] ints,
            long[] longs,
            short[] shorts,
            byte[] bytes,
            float[] floats,
            double[] doubles,
            boolean[] booleans,
            DataType[] types,
            Optional<Integer> some,
            Optional<String> none) {}

    private static final State STATE = new State(
            -7,
            5_000_000_000L,
            (short) -300,
            (byte) -1,
            0.1f,
            Math.PI,
            true,
            DataType.kHALF,
            "Gr\u00fc\u00dfe",
            new int[] {1, -2},
            new long[] {Long.MIN_VALUE, 3},
            new short[] {4},
            new byte[] {5, 6, 7},
            new float[] {0.5f, -0.25f},
            new double[] {1e300},
            new boolean[] {true, false},
            new DataType[] {DataType.kINT8, DataType.kFLOAT},
            Optional.of(9),
            Optional.empty());

    /**
     * That state as the classes of commit 9852bed wrote it, the last without PluginV3: the mark "TRJ5" and the number of
     * fields, then a line for each field: the size of its name, the number of its elements, its type, its name and its data.
     * Numbers are 32-bit, little-endian; an empty Optional is no field. Today's layout is the same: changing it breaks engines
     * that were saved.
     */
    private static final String SAVED = """
        54524a3512000000
        01000000010000000200000069f9ffffff
        0100000001000000030000006c00f2052a01000000
        01000000010000000100000073d4fe
        01000000010000000000000062ff
        01000000010000000400000066cdcccc3d
        01000000010000000500000064182d4454fb210940
        0100000001000000020000007a01000000
        0100000001000000020000007401000000
        040000000800000006000000746578744772c3bcc39f6500
        040000000200000002000000696e747301000000feffffff
        0500000002000000030000006c6f6e677300000000000000800300000000000000
        06000000010000000100000073686f7274730400
        0500000003000000000000006279746573050607
        060000000200000004000000666c6f6174730000003f000080be
        070000000100000005000000646f75626c65739c7500883ce4377e
        080000000200000002000000626f6f6c65616e730100000000000000
        05000000020000000200000074797065730200000000000000
        040000000100000002000000736f6d6509000000
        """;

    private static byte[] saved() {
        return HexFormat.of().parseHex(SAVED.replace("\n", ""));
    }

    @Test
    void theirFieldsAreReadAsTheyWere() {
        List<State> read = new ArrayList<>();
        try (Arena arena = Arena.ofConfined();
                var registration = Plugins.register(NAME, "1", State.class, state -> {
                    read.add(state);
                    return new Probe<>(state);
                })) {
            MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_BYTE, saved());
            try (IPluginV2 plugin = NativeCreators.get(NAME, "1", "").deserializePlugin("layer", data)) {
                assertThat(plugin).isNotNull();
            }
        }
        assertThat(read).first().usingRecursiveComparison().isEqualTo(STATE);
    }

    @Test
    void theyAreSavedAsTheyWere() {
        try (Arena arena = Arena.ofConfined();
                var registration = Plugins.register(NAME, "1", State.class, Probe::new);
                IPluginV2 plugin = registration.create(STATE)) {
            MemorySegment buffer = arena.allocate(plugin.getSerializationSize());
            plugin.serialize(buffer);
            assertThat(buffer.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(saved());
        }
    }
}
