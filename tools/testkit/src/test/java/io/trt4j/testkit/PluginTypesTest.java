package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins on tensors of every type that TensorRT gives plugins and that has whole bytes, on the host engine. */
class PluginTypesTest {
    private static final String NAME = "Trt4jTestTypes";
    private static final int COUNT = 13;

    record Nothing() {}

    /** What a plugin is told of its tensors when it runs. */
    private final List<String> told = new ArrayList<>();

    private void tell(DataType in, DataType out, TensorFormat format, float scale, long elements) {
        told.add(in + " " + out + " " + format + " " + scale + " " + elements);
    }

    private static void invert(MemorySegment x, MemorySegment y) {
        for (long i = 0; i < x.byteSize(); i++) {
            y.set(JAVA_BYTE, i, (byte) ~x.get(JAVA_BYTE, i));
        }
    }

    private AutoCloseable declared(DataType type) {
        return plugin(NAME, Nothing.class)
                .input(type)
                .output(sameAs(0))
                .enqueue(call -> {
                    tell(
                            call.inputDesc().type(0),
                            call.outputDesc().type(0),
                            call.inputDesc().format(0),
                            call.inputDesc().scale(0),
                            call.memory(input(0)).byteSize());
                    invert(call.memory(input(0)), call.memory(output(0)));
                })
                .register();
    }

    private AutoCloseable typed(DataType type, int bytes) {
        return Plugins.registerV3(NAME, "1", Nothing.class, (fields, phase) -> new PluginV3<>() {
            @Override
            public boolean supportsFormatCombination(
                    int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
                return inOut[pos].desc().type() == type && inOut[pos].desc().format() == TensorFormat.kLINEAR;
            }

            @Override
            public void enqueue(
                    TensorDescs inputDesc,
                    TensorDescs outputDesc,
                    TensorAddresses inputs,
                    TensorAddresses outputs,
                    long workspace,
                    long stream) {
                long size = inputDesc.volume(0) * bytes;
                tell(inputDesc.type(0), outputDesc.type(0), inputDesc.format(0), inputDesc.scale(0), size);
                invert(
                        MemorySegment.ofAddress(inputs.get(0)).reinterpret(size),
                        MemorySegment.ofAddress(outputs.get(0)).reinterpret(size));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"kFLOAT, 4", "kHALF, 2", "kBF16, 2", "kINT32, 4", "kINT64, 8", "kINT8, 1", "kFP8, 1"})
    void aPluginHasTensorsOfTheType(DataType type, int bytes) throws Exception {
        assumeTrue(type.isAvailable(), () -> "this TensorRT has no " + type);
        try (AutoCloseable registered = declared(type)) {
            assertInverts(type, bytes);
        }
        try (AutoCloseable registered = typed(type, bytes)) {
            assertInverts(type, bytes);
        }
    }

    private void assertInverts(DataType type, int bytes) {
        byte[] x = new byte[COUNT * bytes];
        new Random(1).nextBytes(x);
        byte[] y = new byte[COUNT * bytes];
        byte[] plan = HostEngine.build(new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of()))
                .addInput("x", type, Dims.of(COUNT))
                .setOutputNames("y"));
        told.clear();
        try (var engine = HostEngine.deserialize(plan);
                var context = engine.createExecutionContext()) {
            context.setTensorAddress("x", MemorySegment.ofArray(x));
            context.setTensorAddress("y", MemorySegment.ofArray(y));
            context.enqueue();
        }
        for (int i = 0; i < x.length; i++) {
            assertThat(y[i]).as("byte %d", i).isEqualTo((byte) ~x[i]);
        }
        // The scale is 1: the host engine has no layers that quantize.
        assertThat(told).containsExactly(type + " " + type + " kLINEAR 1.0 " + x.length);
    }
}
