package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Weights;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plugins on tensors of every type, inside TensorRT itself. Each case prints whether it ran, or what TensorRT refused it with.
 * Needs a GPU and is skipped without one.
 */
@SuppressWarnings("deprecation") // of dynamic ranges, which TensorRT has until 11.0
@Tag("gpu")
class PluginTypesGpuTest {
    private static final int COUNT = 256;
    private static final float SCALE = 0.5f;

    /** For each type, negation, or what comes next to it; of types smaller than a byte, a copy. */
    private static final KernelSource KERNELS = KernelSource.of("flip.cu", """
        #define FLIP(name, T, flipped) extern "C" __global__ void name(const T* x, T* y, long long n) { \\
            long long i = blockIdx.x * (long long) blockDim.x + threadIdx.x; \\
            if (i < n) { T v = x[i]; y[i] = (T) (flipped); } \\
        }
        FLIP(kFLOAT, unsigned, v ^ 0x80000000u)
        FLIP(kHALF, unsigned short, v ^ 0x8000)
        FLIP(kBF16, unsigned short, v ^ 0x8000)
        FLIP(kFP8, unsigned char, v ^ 0x80)
        FLIP(kINT8, signed char, -v)
        FLIP(kINT32, int, -v)
        FLIP(kINT64, long long, -v)
        FLIP(kUINT8, unsigned char, 255 - v)
        FLIP(kBOOL, unsigned char, v == 0)
        FLIP(kINT4, unsigned char, v)
        FLIP(kFP4, unsigned char, v)
        extern "C" __global__ void rescale(
                const signed char* x, signed char* y, float from, float to, long long n) {
            long long i = blockIdx.x * (long long) blockDim.x + threadIdx.x;
            if (i < n) y[i] = (signed char) rintf(x[i] * from / to);
        }
        """);

    record Nothing() {}

    /** @param isDeclared whether the plugin is a declaration; a {@link PluginV3} otherwise */
    record Case(DataType type, boolean isDeclared) {
        @Override
        public String toString() {
            return type + (isDeclared ? ", declared" : ", PluginV3");
        }

        boolean isSmall() {
            return type == DataType.kINT4 || type == DataType.kFP4;
        }

        boolean isQuantized() {
            return isSmall() || type == DataType.kINT8 || type == DataType.kFP8;
        }

        /** TensorRT documents that plugins have no BOOL or UINT8; types smaller than a byte are for weights. */
        boolean mayBeRefused() {
            return isSmall() || type == DataType.kBOOL || type == DataType.kUINT8;
        }

        float value(int i) {
            return switch (type) {
                case kUINT8 -> i % 256;
                case kBOOL -> i % 2;
                default -> (i % 15 - 7) * (isQuantized() ? SCALE : 1);
            };
        }

        float expected(int i) {
            return switch (type) {
                case kUINT8 -> 255 - value(i);
                case kBOOL -> 1 - value(i);
                case kINT4, kFP4 -> value(i);
                default -> -value(i);
            };
        }

        PluginV3Registration<Nothing> register() {
            if (!isDeclared) {
                return Plugins.registerV3(
                        "Trt4jTypes",
                        "1",
                        Nothing.class,
                        (fields, phase) -> new Flip(this, KERNELS.kernel(type.name())));
            }
            Dim elements = output(0).volume().ceilDiv(isSmall() ? 2 : 1);
            return plugin("Trt4jTypes", Nothing.class)
                    .input(type)
                    .output(sameAs(0))
                    .launch(elementwise(KERNELS.kernel(type.name()), input(0), output(0), elements)
                            .over(elements))
                    .register();
        }
    }

    /** The same as the declared plugin. */
    private record Flip(Case of, SourceKernel kernel) implements PluginV3<Nothing> {
        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return inOut[pos].desc().type() == of.type() && inOut[pos].desc().format() == TensorFormat.kLINEAR;
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            long n = Math.ceilDiv(inputDesc.volume(0), of.isSmall() ? 2 : 1);
            kernel.launch(stream, LaunchConfig.of((int) Math.ceilDiv(n, 256), 256), inputs.get(0), outputs.get(0), n);
        }
    }

    /** What a network is between its input and its output. */
    private interface Middle {
        ITensor of(INetworkDefinition network, ITensor x, IBuilderConfig config);
    }

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "strongly typed networks have all these types from 10.0 on");
    }

    /** What may be refused comes last. */
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (DataType type : List.of(
                DataType.kFLOAT,
                DataType.kHALF,
                DataType.kBF16,
                DataType.kINT32,
                DataType.kINT64,
                DataType.kINT8,
                DataType.kFP8,
                DataType.kBOOL,
                DataType.kUINT8,
                DataType.kINT4,
                DataType.kFP4)) {
            cases.add(new Case(type, false));
            cases.add(new Case(type, true));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTypeRunsOrIsRefusedByTensorRT(Case which) {
        float[] x = new float[COUNT];
        float[] expected = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = which.value(i);
            expected[i] = which.expected(i);
        }
        float[] y;
        try (Arena arena = Arena.ofConfined();
                var registered = which.register()) {
            byte[] plan = build(true, (network, tensor, config) -> around(network, tensor, which, registered, arena));
            y = run(plan, x);
        } catch (TensorRTException e) {
            System.out.println(which + ": refused by TensorRT: " + e.getMessage());
            assertThat(e.getCause()).as("what the plugin itself threw").isNull();
            assertThat(which.mayBeRefused()).as("%s was refused: %s", which, e).isTrue();
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        report(which.toString(), y, expected);
    }

    private static void report(String what, float[] y, float[] expected) {
        double error = 0;
        for (int i = 0; i < y.length; i++) {
            error = Math.max(error, Math.abs(y[i] - expected[i]));
        }
        System.out.println(what + ": ran, max error " + error);
        assertThat(error).as("%s: %s", what, Arrays.toString(y)).isZero();
    }

    /** The plugin between layers that make its type from FP32, and FP32 from its type. */
    private static ITensor around(
            INetworkDefinition network, ITensor x, Case which, PluginV3Registration<Nothing> plugin, Arena arena) {
        if (!which.isQuantized()) {
            ITensor cast = network.addCast(x, which.type()).getOutput(0);
            return network.addCast(added(network, plugin, cast), DataType.kFLOAT)
                    .getOutput(0);
        }
        MemorySegment value = arena.allocateFrom(JAVA_FLOAT, SCALE);
        ITensor scale = network.addConstant(Dims.of(), new Weights(DataType.kFLOAT, value, 1))
                .getOutput(0);
        ITensor quantized = network.addQuantize(x, scale, which.type()).getOutput(0);
        return network.addDequantize(added(network, plugin, quantized), scale, DataType.kFLOAT)
                .getOutput(0);
    }

    private static ITensor added(INetworkDefinition network, PluginV3Registration<Nothing> plugin, ITensor x) {
        return plugin.addTo(network, new Nothing(), x).getOutput(0);
    }

    private static byte[] build(boolean isStronglyTyped, Middle middle) {
        try (IBuilder builder = TensorRT.createInferBuilder((severity, text) -> {});
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = isStronglyTyped
                        ? builder.createNetworkV2(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED)
                        : builder.createNetworkV2()) {
            ITensor y = middle.of(network, network.addInput("x", DataType.kFLOAT, Dims.of(COUNT)), config);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static float[] run(byte[] plan, float[] x) {
        float[] y = new float[x.length];
        Arrays.fill(y, Float.NaN);
        OneLayer.run(plan, Map.of("x", 4L * x.length, "y", 4L * x.length), (context, stream, memory) -> {
            memory.get("x").copyFrom(MemorySegment.ofArray(x));
            OneLayer.enqueue(context, stream);
            memory.get("y").copyTo(MemorySegment.ofArray(y));
        });
        return y;
    }

    /** Without layers that quantize, a plugin is told the scales that follow from the ranges of its tensors. */
    @Test
    void scalesOfInt8AreThoseOfTheDynamicRanges() {
        assumeTrue(TensorRT.version().major() < 11, "dynamic ranges are in TensorRT 10 and older");
        PluginDeclaration<Nothing> rescale = plugin("Trt4jRescale", Nothing.class)
                .input(DataType.kINT8)
                .output(sameAs(0))
                .launch(elementwise(
                        KERNELS.kernel("rescale"),
                        input(0),
                        output(0),
                        input(0).scale(),
                        output(0).scale(),
                        output(0).volume()));
        try (var registered = rescale.register()) {
            byte[] plan = build(false, (network, x, config) -> {
                config.setFlag(BuilderFlag.kINT8);
                x.setDynamicRange(-127 * SCALE, 127 * SCALE);
                ILayer layer = registered.addTo(network, new Nothing(), x);
                layer.setOutputType(0, DataType.kINT8); // the network's own output is FP32
                ITensor y = layer.getOutput(0);
                y.setDynamicRange(-127 * SCALE / 2, 127 * SCALE / 2);
                ILayer last = network.addIdentity(y);
                last.setOutputType(0, DataType.kFLOAT);
                return last.getOutput(0);
            });
            float[] x = new float[COUNT];
            for (int i = 0; i < COUNT; i++) {
                x[i] = (i % 100 - 50) * SCALE;
            }
            report("kINT8 with dynamic ranges, declared", run(plan, x), x);
        }
    }
}
