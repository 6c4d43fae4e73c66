package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is saved with an engine, and read again. */
@ExtendWith(NothingIsLeft.class)
class SerializationTest {
    private static final String NAME = "Trt4jTestSaved";

    record Settings(String mode, int[] pads, Optional<Double> scale) {}

    private static final Settings SETTINGS = new Settings("wrap", new int[] {1, 2, 3, 4}, Optional.of(0.5));

    /** A plugin whose state is told by its test. */
    private static final class Learning extends Probe<Settings> {
        Settings now;
        RuntimeException failure;

        Learning(Settings state) {
            super(state);
            now = state;
        }

        @Override
        public Settings state() {
            if (failure != null) {
                throw failure;
            }
            return now;
        }
    }

    private Learning last;
    private PluginRegistration<Settings> registration;

    @BeforeEach
    void register() {
        registration = Plugins.register(NAME, "1", Settings.class, settings -> last = new Learning(settings));
    }

    @AfterEach
    void close() {
        registration.close();
    }

    private static IPluginV2 deserialize(byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocateFrom(JAVA_BYTE, bytes);
            return NativeCreators.get(NAME, "1", "").deserializePlugin("layer", data);
        }
    }

    private static byte[] serialize(IPluginV2 plugin) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(plugin.getSerializationSize());
            plugin.serialize(buffer);
            return buffer.toArray(JAVA_BYTE);
        }
    }

    private byte[] saved() {
        try (var plugin = registration.create(SETTINGS)) {
            return serialize(plugin);
        }
    }

    @Test
    void memoryThatCannotBeUsedIsNamed() {
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocate(100);
        }
        IPluginCreator creator = TensorRT.getPluginCreator(NAME, "1", "");
        assertThatThrownBy(() -> creator.deserializePlugin("layer", closed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("serialData was closed.");
        try (IPluginV2 java = creator.deserializePlugin("layer", saved());
                Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> java.serialize(arena.allocate(3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("buffer has 3 bytes, but the call would use ");
        }
    }

    @Test
    void twiceIsTheSame() {
        try (var plugin = registration.create(SETTINGS);
                var clone = plugin.clone()) {
            byte[] first = serialize(plugin);
            assertThat(serialize(plugin)).isEqualTo(first);
            assertThat(serialize(clone)).isEqualTo(first);
            try (IPluginV2 copy = deserialize(first)) {
                assertThat(last.state()).usingRecursiveComparison().isEqualTo(SETTINGS);
                assertThat(serialize(copy)).isEqualTo(first);
            }
        }
    }

    @Test
    void whatAPluginLearnedIsSaved() {
        try (var plugin = registration.create(SETTINGS)) {
            Learning learning = last;
            learning.now = new Settings("learned", new int[0], Optional.empty());
            byte[] bytes = serialize(plugin);
            deserialize(bytes).close();
            assertThat(last.state()).usingRecursiveComparison().isEqualTo(learning.now);
        }
    }

    @Test
    void cutOffAtEveryLength() {
        byte[] bytes = saved();
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> deserialize(part))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(NAME + ": the saved data is cut off.");
        }
    }

    @Test
    void tooLong() {
        byte[] bytes = saved();
        assertThatThrownBy(() -> deserialize(Arrays.copyOf(bytes, bytes.length + 3)))
                .isInstanceOf(TensorRTException.class)
                .hasRootCauseMessage(NAME + ": the saved data has 3 bytes too many.");
    }

    @Test
    void foreignBytesOfEveryLength() {
        Random random = new Random(1);
        for (int length = 4; length < 100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> deserialize(bytes))
                    .isInstanceOf(TensorRTException.class)
                    .hasRootCauseMessage(NAME + ": the saved data is not this plugin's.");
        }
    }

    /** One byte changed may give another plugin, or is refused; never anything worse. */
    @Test
    void damagedBytes() {
        byte[] bytes = saved();
        int refused = 0;
        for (int i = 0; i < bytes.length; i++) {
            for (byte damage : new byte[] {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF}) {
                byte[] damaged = bytes.clone();
                damaged[i] = damage;
                try {
                    deserialize(damaged).close();
                } catch (TensorRTException e) {
                    assertThat(e).hasMessageContaining("deserializePlugin");
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(bytes.length);
    }

    @Test
    void aTypeThatIsNotKnownIsNamedAsTheReason() {
        byte[] bytes = saved();
        bytes[16] = 99; // after the mark, the number of fields and the first one's two sizes
        assertThatThrownBy(() -> deserialize(bytes))
                .isInstanceOf(TensorRTException.class)
                .rootCause()
                .hasMessageEndingWith(": the saved data has a field of unknown type.");
    }

    record Renamed(String mode, Optional<int[]> padding, Optional<Double> scale) {}

    @Test
    void whatWasSavedUnderAnotherNameIsNotLost() {
        byte[] bytes = saved();
        registration.close();
        try (var renamed = Plugins.register(NAME, "1", Renamed.class, Probe::new)) {
            assertThatThrownBy(() -> deserialize(bytes))
                    .isInstanceOf(TensorRTException.class)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .hasRootCauseMessage(NAME + ": the saved data has [pads], which the plugin's record lacks; its"
                            + " components are [mode, padding, scale].");
        }
    }

    @Test
    void theBufferIsNeverOverrun() {
        try (Arena arena = Arena.ofConfined();
                var plugin = registration.create(SETTINGS)) {
            int size = (int) plugin.getSerializationSize();
            last.now = new Settings("longer than before", new int[100], Optional.empty());
            MemorySegment buffer = arena.allocate(size + 1000);
            buffer.fill((byte) 0x55);
            RawPlugin.of(plugin).serialize(buffer.address()); // of the size that TensorRT was told
            assertThat(buffer.asSlice(size).toArray(JAVA_BYTE)).containsOnly(0x55);
            byte[] written = buffer.asSlice(0, size).toArray(JAVA_BYTE);
            deserialize(written).close();
            assertThat(last.state()).usingRecursiveComparison().isEqualTo(SETTINGS);
        }
    }

    @Test
    void aSizeThatFailedAllowsNoBytes() {
        try (Arena arena = Arena.ofConfined();
                var plugin = registration.create(SETTINGS)) {
            assertThat(plugin.getSerializationSize()).isPositive();
            last.failure = new IllegalStateException("boom");
            assertThatThrownBy(plugin::getSerializationSize)
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(last.failure);
            last.failure = null;
            MemorySegment buffer = arena.allocate(1000);
            buffer.fill((byte) 0x55);
            RawPlugin.of(plugin).serialize(buffer.address()); // TensorRT was told 0
            assertThat(buffer.toArray(JAVA_BYTE)).containsOnly(0x55);
        }
    }

    @Test
    void aNullStateIsNamed() {
        try (var plugin = registration.create(SETTINGS)) {
            last.now = null;
            assertThatThrownBy(plugin::getSerializationSize)
                    .isInstanceOf(TensorRTException.class)
                    .hasRootCauseMessage(NAME + ": state() returned null.");
            assertThatThrownBy(plugin::clone)
                    .isInstanceOf(TensorRTException.class)
                    .hasRootCauseMessage(NAME + ": state() returned null.");
        }
    }
}
