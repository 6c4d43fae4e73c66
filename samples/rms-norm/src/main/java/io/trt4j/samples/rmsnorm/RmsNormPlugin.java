package io.trt4j.samples.rmsnorm;

import static io.trt4j.plugin.declare.Declarations.*;
import static io.trt4j.tensorrt.DataType.*;

import io.trt4j.cuda.KernelSource;
import io.trt4j.plugin.declare.Call;
import io.trt4j.plugin.declare.KernelChoice;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** y = x / sqrt(mean(x²) + eps) * weight along the last axis, with sums in FP32; eps is an attribute of the ONNX node. */
public record RmsNormPlugin(float eps) {
    private static final Map<DataType, String> NAMES = Map.of(kFLOAT, "fp32", kHALF, "fp16", kBF16, "bf16");
    private static final KernelSource SOURCE = source();

    private static final KernelChoice WARP = kernel("warpPerRow");
    private static final KernelChoice BLOCK = kernel("blockPerRow");
    private static final int WARPS = 4;

    public static final PluginDeclaration<RmsNormPlugin> DECLARATION = plugin("RmsNorm", RmsNormPlugin.class)
            .input(kFLOAT, kHALF, kBF16)
            .input(kFLOAT, kHALF, kBF16)
            .output(sameAs(0))
            .combination(kFLOAT, kFLOAT, kFLOAT)
            .combination(kHALF, kHALF, kHALF)
            .combination(kBF16, kBF16, kBF16)
            .tactic(
                    1,
                    launch(WARP, input(0), input(1), output(0), input(0).rows(), input(0).dim(-1), attribute("eps"))
                            .grid(input(0).rows().ceilDiv(WARPS))
                            .block(32 * WARPS))
            .tactic(2, rows(BLOCK, input(0), input(1), output(0), input(0).dim(-1), attribute("eps")))
            .onHost(RmsNormPlugin::onHost);

    private static KernelChoice kernel(String name) {
        return perType(
                input(0),
                type -> SOURCE.withOptions("--std=c++17", "-DT=" + NAMES.get(type))
                        .kernel(name));
    }

    private static KernelSource source() {
        try (InputStream in = RmsNormPlugin.class.getResourceAsStream("rmsnorm.cu")) {
            return KernelSource.of("rmsnorm.cu", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onHost(Call<RmsNormPlugin> call) {
        DataType type = call.inputDesc().type(0);
        MemorySegment x = call.memory(input(0));
        MemorySegment weight = call.memory(input(1));
        MemorySegment y = call.memory(output(0));
        int columns = (int) call.inputDesc().volume(1);
        for (long row = 0; row < call.inputDesc().volume(0); row += columns) {
            float squares = 0;
            for (int i = 0; i < columns; i++) {
                squares += Floats.get(x, type, row + i) * Floats.get(x, type, row + i);
            }
            float scale =
                    1 / (float) Math.sqrt(squares / columns + call.attributes().eps());
            for (int i = 0; i < columns; i++) {
                Floats.set(y, type, row + i, Floats.get(x, type, row + i) * scale * Floats.get(weight, type, i));
            }
        }
    }
}
