package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.engine.EngineCache;
import io.trt4j.hostmodel.TensorValue;
import io.trt4j.plugin.declare.Place;
import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The networks in TensorRT, and text that was drawn is read back by them. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Timeout(300)
class OcrGpuTest {
    @TempDir
    static Path folder;

    private static EngineCache cache;

    @BeforeAll
    static void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        cache = EngineCache.of(folder.resolve("engines"));
    }

    private static List<TensorValue> inputs(Models network) {
        Pixels pixels = new Pixels(SamplePicture.draw());
        Box line = Box.upright(30, 104, 560, 60);
        return switch (network) {
            case DETECTION -> List.of(input(pixels, 768, 448), input(pixels, 384, 224));
            case DIRECTION ->
                List.of(TensorValue.of(pixels.planes(line, 192, 48, 192, Recognition.SCALE), 1, 3, 48, 192));
            default -> List.of(Recognition.input(pixels, line), Recognition.input(pixels, line.middle(200)));
        };
    }

    private static TensorValue input(Pixels pixels, int width, int height) {
        Box all = Box.upright(0, 0, pixels.width(), pixels.height());
        return TensorValue.of(pixels.planes(all, width, height, width, Recognition.SCALE), 1, 3, height, width);
    }

    @ParameterizedTest
    @EnumSource(names = {"DETECTION", "DIRECTION", "RECOGNITION"})
    void aNetworkGivesWhatOnnxRuntimeGives(Models network) {
        try (Network inTensorRt = new NetworkInTensorRt(network, cache);
                Network inOnnxRuntime = new InOnnxRuntime(network)) {
            for (TensorValue input : inputs(network)) {
                TensorValue result = inTensorRt.run(input);
                TensorValue right = inOnnxRuntime.run(input);
                assertThat(result.dims()).isEqualTo(right.dims());
                assertThat(result.floats()).containsExactly(right.floats(), within(1e-2f));
            }
        }
    }

    @Test
    void theSampleIsReadAsItWasDrawnAndAsByOnnxRuntimeAlone() {
        Pixels pixels = new Pixels(SamplePicture.draw());
        try (var registered = CtcDecodePlugin.DECLARATION.register();
                TextReader reader = new TextReader(network -> new NetworkInTensorRt(network, cache));
                OnnxRuntimeReference reference = new OnnxRuntimeReference()) {
            List<TextReader.Line> lines = reader.read(pixels);
            assertThat(lines).extracting(TextReader.Line::text).isEqualTo(SamplePicture.TEXT);
            for (TextReader.Line line : lines) {
                Reading right = reference.read(Recognition.input(pixels, line.box()));
                assertThat(line.reading().classes()).isEqualTo(right.classes());
                assertThat(line.reading().score()).isEqualTo(right.score(), within(1e-3));
            }
            assertThat(CtcDecodePlugin.DECLARATION.ranOn()).contains(Place.DEVICE);
        }
    }
}
