package io.trt4j.samples.circpad.torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.Libraries;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.Reference;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.CircPadV2;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostExecutionContext;
import io.trt4j.testkit.HostNetwork;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * LibTorch's padding on the host engine, with the LibTorch that is found. Maven runs this twice, the second time with
 * the oldest one that will do.
 */
class CircPadTorchTest {
    private static PluginRegistration<CircPadPlugin.Attributes> plugin;

    @BeforeAll
    static void register() {
        Libraries.load(TensorRTLibraries.NVINFER);
        plugin = Plugins.register(
                CircPadPlugin.NAME,
                CircPadPlugin.VERSION,
                CircPadPlugin.Attributes.class,
                attributes -> new CircPadV2(attributes, CircPadTorch::onHost));
    }

    @AfterAll
    static void deregister() {
        plugin.close();
    }

    @Test
    void theLibTorchThatWasAskedFor() {
        String wanted = System.getProperty("trt4j.test.libtorch", "2.");
        assertThat(LibTorch.load(false, null).version()).startsWith(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void padsAsOnnxRuntimeDoes(PaddingJob.Precision precision) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            int rank = 2 + i % 4;
            long[] shape = random.longs(rank, 1, 8).toArray();
            // All dimensions that can be padded, or fewer.
            int[] pads = new int[2 * random.nextInt(1, Math.min(3, rank - 1) + 1)];
            for (int p = 0; p < pads.length; p++) {
                pads[p] = random.nextInt((int) shape[rank - 1 - p / 2] + 1);
            }
            padsAsOnnxRuntimeDoes(precision, shape, new Padding(pads));
        }
    }

    @Test
    void padsOfNothingAreNoPads() {
        padsAsOnnxRuntimeDoes(
                PaddingJob.Precision.FP32, new long[] {2, 3, 4, 5}, new Padding(new int[] {1, 2, 3, 4, 0, 0, 0, 0}));
    }

    private static void padsAsOnnxRuntimeDoes(PaddingJob.Precision precision, long[] shape, Padding padding) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape, precision.elementSize, Arrays.hashCode(shape), arena);
            MemorySegment expected = Reference.expected(input, shape, padding, precision.elementSize, arena);
            MemorySegment output = arena.allocate(expected.byteSize(), 64);
            try (HostEngine engine = HostEngine.deserialize(build(precision, shape, padding, arena));
                    HostExecutionContext context = engine.createExecutionContext()) {
                context.setTensorAddress("X", input);
                context.setTensorAddress("Y", output);
                context.enqueue();
                output.fill((byte) 0x55);
                context.enqueue();
            }
            assertThat(expected.mismatch(output))
                    .as("%s, shape %s, pads %s", precision, Arrays.toString(shape), padding)
                    .isEqualTo(-1);
        }
    }

    private static byte[] build(PaddingJob.Precision precision, long[] shape, Padding padding, Arena arena) {
        int[] pads = padding.pads();
        PluginField field = new PluginField(
                "pads", arena.allocateFrom(ValueLayout.JAVA_INT, pads), PluginFieldType.kINT32, pads.length);
        return HostEngine.build(new HostNetwork(
                        CircPadPlugin.NAME, CircPadPlugin.VERSION, "", new PluginFieldCollection(List.of(field)))
                .addInput("X", precision.type, Dims.of(shape))
                .setOutputNames("Y"));
    }

    @Test
    void whatLibTorchCannotPadIsRefusedWhenTheEngineIsBuilt() {
        refuses(
                new long[] {1, 2, 3, 4},
                "0,0,4,0",
                "LibTorch's circular padding wraps around once at most, so dimension 2 of [1, 2, 3, 4] cannot be padded"
                        + " with 4.");
        refuses(
                new long[] {1, 2, 3, 4},
                "0,0,0,0,0,0,1,0",
                "LibTorch pads 1 to 3 dimensions of a tensor circularly, all but its first one or two, and not 4 of"
                        + " 4.");
        refuses(
                new long[] {1, 2, 3, 4, 5, 6},
                "1,1",
                "LibTorch pads 1 to 3 dimensions of a tensor circularly, all but its first one or two, and not 4 of"
                        + " 6.");
    }

    private static void refuses(long[] shape, String pads, String sentence) {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> build(PaddingJob.Precision.FP32, shape, Padding.parse(pads), arena))
                    .isInstanceOf(TensorRTException.class)
                    .rootCause()
                    .hasMessage(sentence);
        }
    }
}
