package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.engine.SealedFile.Kind;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.TensorRT;
import java.io.FileNotFoundException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of engines where there is no GPU, or before one is needed. */
class EngineTest {
    @TempDir
    Path folder;

    private static void needsNoGpu() {
        assumeFalse(CudaDriver.report().hasDevice(), "a GPU");
    }

    @Test
    void aDamagedFileIsRefusedBeforeTensorRTSeesIt() throws Exception {
        Path file = folder.resolve("model.engine");
        new SealedFile("TensorRT 10.6.0, H100", MemorySegment.ofArray(new byte[500])).write(file, Kind.ENGINE);
        byte[] bytes = Files.readAllBytes(file);
        bytes[300] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Engine.load(file))
                .isInstanceOf(EngineLoadException.class)
                .hasMessage(file + " is not loaded, since it is damaged: its content is not what was written.");
        assertThatThrownBy(() -> Engine.load(bytes))
                .isInstanceOf(EngineLoadException.class)
                .hasMessageStartingWith("an engine of " + bytes.length + " bytes is not loaded, since it is damaged");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("model.engine"));
        assertThatThrownBy(() -> Engine.load(file))
                .isInstanceOf(EngineLoadException.class)
                .hasMessage(file + " is no engine: it is empty.");
    }

    @Test
    void aMissingFileIsToldAsSuch() {
        Path file = folder.resolve("none");
        assertThatThrownBy(() -> Engine.load(file)).isInstanceOf(FileNotFoundException.class);
        assertThatThrownBy(() -> Engine.build(Model.onnx(file), BuildOptions.defaults()))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void whatTheLoadedVersionLacksIsRefusedFirst() {
        BuilderFlag flag = List.of(BuilderFlag.values()).stream()
                .filter(f -> !f.isAvailable())
                .findFirst()
                .orElse(null);
        assumeTrue(flag != null, "TensorRT " + TensorRT.version() + " has all flags");
        assertThatThrownBy(() -> Engine.build(
                        Model.onnx(TestModel.withWeights()),
                        BuildOptions.defaults().flags(Objects.requireNonNull(flag))))
                .isInstanceOf(EngineBuildException.class)
                .hasMessageEndingWith("cannot be built as asked: TensorRT " + TensorRT.version()
                        + ", which is loaded, does not have the flag " + flag + ".");
    }

    @Test
    void withoutAGpuItSaysSo() {
        needsNoGpu();
        Model model = Model.onnx(TestModel.withWeights());
        assertThatThrownBy(() -> Engine.build(model, BuildOptions.defaults()))
                .isInstanceOf(NativeException.class)
                .hasMessageStartingWith("This needs a GPU, and none can be used: ");
        EngineCache cache = EngineCache.of(folder.resolve("cache"));
        assertThatThrownBy(() -> Engine.open(model, BuildOptions.defaults(), cache))
                .isInstanceOf(NativeException.class)
                .hasMessageStartingWith("This needs a GPU, and none can be used: ");
        assertThatThrownBy(() -> Engine.load(new byte[100]))
                .isInstanceOf(NativeException.class)
                .hasMessageStartingWith("This needs a GPU, and none can be used: ");
    }

    @Test
    void theFlightRecorderHasBuildsAndLoads() throws Exception {
        needsNoGpu();
        Path dump = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("io.trt4j.engine.Build").withoutThreshold();
            recording.enable("io.trt4j.engine.Load").withoutThreshold();
            recording.start();
            Model model = Model.network("net", network -> {});
            assertThatThrownBy(() -> Engine.build(model, BuildOptions.defaults().optimizationLevel(1)))
                    .isInstanceOf(NativeException.class);
            assertThatThrownBy(() -> Engine.load(new byte[100])).isInstanceOf(NativeException.class);
            recording.stop();
            recording.dump(dump);
        }
        List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(dump));
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getEventType().getName()).isEqualTo("io.trt4j.engine.Build");
        assertThat(events.getFirst().getString("model")).isEqualTo("net");
        assertThat(events.getFirst().getString("options")).contains("optimization level 1");
        assertThat(events.getFirst().getBoolean("success")).isFalse();
        assertThat(events.getLast().getEventType().getName()).isEqualTo("io.trt4j.engine.Load");
        assertThat(events.getLast().getString("engine")).isEqualTo("an engine of 100 bytes");
        assertThat(events.getLast().getLong("planSize")).isEqualTo(100);
        assertThat(events.getLast().getBoolean("cacheHit")).isFalse();
        assertThat(events.getLast().getBoolean("success")).isFalse();
    }
}
