package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an engine or a model whose plugin is not registered. Needs a GPU and is skipped without one. */
@SuppressWarnings("deprecation") // of plugins of version 2
@Tag("gpu")
class MissingPluginGpuTest {
    private static final String NAME = "Trt4jTestMissing";

    record Nothing() {}

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    /** An engine with a plugin of version 2 or 3 that is no longer registered. */
    private static byte[] plan(int version) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(4));
            if (version == 2) {
                try (var registered = Plugins.register(NAME, "1", Nothing.class, Probe::new);
                        IPluginV2 plugin = registered.create(new Nothing())) {
                    network.markOutput(
                            network.addPluginV2(new ITensor[] {x}, plugin).getOutput(0));
                    return built(builder, network, config);
                }
            }
            try (var registered = Plugins.registerV3(NAME, "1", Nothing.class, (fields, phase) ->
                    (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {})) {
                network.markOutput(registered.addTo(network, new Nothing(), x).getOutput(0));
                return built(builder, network, config);
            }
        }
    }

    private static byte[] built(IBuilder builder, INetworkDefinition network, IBuilderConfig config) {
        try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
            return plan.data().toArray(JAVA_BYTE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anEngineNamesItAndListsTheOthers(int version) {
        byte[] plan = plan(version);
        try (var near = Plugins.register(NAME, "2", Nothing.class, Probe::new);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            assertThatThrownBy(() -> {
                        try (ICudaEngine engine = runtime.deserializeCudaEngine(plan)) {
                            assertThat(engine).isNull();
                        }
                    })
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("registry has no creator of the plugin " + NAME + ", version 1")
                    .hasMessageContaining("register it first. Registered: " + NAME + ", version 2, namespace \"\"");
        }
    }

    @Test
    void aModelNamesItAndListsTheOthers() {
        byte[] model = Onnx.model(
                List.of(Onnx.node(NAME, "y", List.of(Onnx.attribute("plugin_version", "7")), "x")), List.of(), 4);
        try (var near = Plugins.register(NAME, "2", Nothing.class, Probe::new);
                IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                INetworkDefinition network = Builds.network(builder);
                IParser parser = Builds.parser(network)) {
            assertThatThrownBy(() -> OnnxParser.parse(parser, model))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageStartingWith("TensorRT's ONNX parser refuses the model: ")
                    .hasMessageContaining("registry has no creator of the plugin " + NAME + ", version 7")
                    .hasMessageContaining("Registered: " + NAME + ", version 2, namespace \"\"");
        }
    }
}
