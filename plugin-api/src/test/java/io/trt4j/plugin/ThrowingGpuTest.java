package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin of version 2 that throws, inside TensorRT itself; needs a GPU, and is skipped without one. */
@Tag("gpu")
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
class ThrowingGpuTest {
    private int implemented;
    private int owned;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        TensorRT.version();
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        if (CudaDriver.report().hasDevice()) {
            assertThat(NativeObjects.implemented()).isEqualTo(implemented);
            assertThat(NativeObjects.owned()).isEqualTo(owned);
        }
    }

    record Where(String method) {}

    /** Throws in the method it is told to. */
    private static final class Throwing implements Plugin<Where> {
        private static volatile String now = "";
        private final Where where;

        Throwing(Where where) {
            this.where = where;
            at("constructor");
        }

        private void at(String method) {
            if (where.method().equals(method) || now.equals(method)) {
                throw new UnsupportedOperationException("thrown in " + method);
            }
        }

        @Override
        public Where state() {
            at("state");
            return where;
        }

        @Override
        public int getNbOutputs() {
            at("getNbOutputs");
            return 1;
        }

        @Override
        public DataType getOutputDataType(int index, DataType[] inputTypes) {
            at("getOutputDataType");
            return inputTypes[0];
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(int o, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            at("getOutputDimensions");
            return inputs[0];
        }

        @Override
        public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            at("supportsFormatCombination");
            return Plugin.super.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            at("configurePlugin");
        }

        @Override
        public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
            at("getWorkspaceSize");
            return 0;
        }

        @Override
        public void initialize() {
            at("initialize");
        }

        @Override
        public void terminate() {
            at("terminate");
        }

        @Override
        public void attachToContext(long cudnn, long cublas, IGpuAllocator allocator) {
            at("attachToContext");
        }

        @Override
        public void detachFromContext() {
            at("detachFromContext");
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            at("enqueue");
        }
    }

    private static byte[] build(IPluginV2DynamicExt plugin, Dims dims) {
        boolean before10 = TensorRT.version().major() < 10;
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = before10
                        ? builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH)
                        : builder.createNetworkV2()) {
            if (before10) {
                config.setTacticSources(Set.of()); // else the builder wants cuBLAS and cuDNN
            }
            ITensor input = network.addInput("X", DataType.kFLOAT, dims);
            ITensor output = network.addPluginV2(new ITensor[] {input}, plugin).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static byte[] buildThrowing(PluginRegistration<Where> plugin, String method) {
        try (IPluginV2DynamicExt throwing = plugin.create(new Where("nowhere"))) {
            Throwing.now = method;
            return build(throwing, Dims.of(2, 2));
        } finally {
            Throwing.now = "";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "constructor",
                "state",
                "getNbOutputs",
                "getOutputDataType",
                "getOutputDimensions",
                "supportsFormatCombination",
                "configurePlugin",
                "getWorkspaceSize",
                "initialize",
                "terminate"
            })
    void whatIsThrownWhileBuildingIsTheCause(String method) {
        try (PluginRegistration<Where> plugin = Plugins.register("Throwing", "1", Where.class, Throwing::new)) {
            assertThatThrownBy(() -> buildThrowing(plugin, method))
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("thrown in " + method);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"initialize", "state", "attachToContext", "configurePlugin", "enqueue", "detachFromContext"})
    void whatIsThrownWhileRunningIsTheCause(String method) {
        try (PluginRegistration<Where> plugin = Plugins.register("Throwing", "1", Where.class, Throwing::new)) {
            byte[] plan = buildThrowing(plugin, "nowhere");
            assertThatThrownBy(() -> runThrowing(plan, method))
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("thrown in " + method);
        }
    }

    private static void runThrowing(byte[] plan, String method) {
        try (Arena arena = Arena.ofConfined();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 64);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            Throwing.now = method;
            try (ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                    IExecutionContext context = engine.createExecutionContext()) {
                context.setTensorAddress("X", memory.address());
                context.setTensorAddress("Y", MemorySegment.ofAddress(memory.address() + 32));
                context.enqueueV3(stream);
                stream.synchronize();
            } finally {
                Throwing.now = "";
            }
        }
    }
}
