package io.trt4j.plugin;

import static io.trt4j.ffm.internal.Calls.MEMORY;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginCreatorV3Quick;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.QuickPluginCreationRequest;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Programs that build and run engines with a quick plugin, for processes of their own; they need a GPU. */
final class QuickPrograms {
    private static final int ELEMENTS = 1000;
    private static final float ALPHA = 0.5f;

    /** The methods of a quick plugin and its creator that TensorRT may call, in the order of a plugin's life. */
    static final List<String> METHODS = List.of(
            "getCapabilityInterface",
            "getOutputDataTypes",
            "getOutputShapes",
            "getNbSupportedFormatCombinations",
            "getSupportedFormatCombinations",
            "configurePlugin",
            "getNbTactics",
            "getValidTactics",
            "getTimingCacheID",
            "getMetadataString",
            "setTactic",
            "enqueue",
            "getFieldsToSerialize",
            "clone",
            "createPlugin",
            "getAliasedInput",
            "getNbOutputs");

    private QuickPrograms() {}

    /** The argument is the program's name, or the methods that throw, one after the other. */
    public static void main(String[] args) {
        int implemented = NativeObjects.implemented();
        int owned = NativeObjects.owned();
        Creator creator = new Creator();
        System.out.println("registered: " + TensorRT.getPluginRegistry().registerCreator(creator, ""));
        if (args[0].equals("runs")) {
            runs();
        } else {
            List.of(args).forEach(QuickPrograms::throwsIn);
        }
        System.out.println("deregistered: " + TensorRT.getPluginRegistry().deregisterCreator(creator));
        System.out.println("left: " + (NativeObjects.implemented() - implemented) + " implemented, "
                + (NativeObjects.owned() - owned) + " owned");
    }

    private static void runs() {
        byte[] plan = build();
        System.out.println("told when built: " + Leaky.TOLD);
        Leaky.TOLD.clear();
        System.out.println("result: " + run(plan));
        System.out.println("told when run: " + Leaky.TOLD);
    }

    /** Has a method throw: while an engine is built, or where that does not call it, while it is loaded and run. */
    private static void throwsIn(String method) {
        String outcome;
        System.out.println("throwing: " + method);
        Leaky.failing = method;
        try {
            build();
            Leaky.failing = "";
            byte[] plan = build();
            Leaky.failing = method;
            outcome = "run: " + run(plan);
        } catch (TensorRTException | IllegalStateException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            outcome = root.getMessage();
        }
        Leaky.failing = "";
        System.out.println(method + ": " + outcome);
    }

    /** Makes {@link Leaky}. */
    static final class Creator implements IPluginCreatorV3Quick {
        @Override
        public IPluginV3 createPlugin(
                String name,
                String nspace,
                PluginFieldCollection fc,
                TensorRTPhase phase,
                QuickPluginCreationRequest quickPluginCreationRequest) {
            return createPlugin(name, nspace, fc, phase);
        }

        /** As versions before 10.9 ask. */
        @Override
        public IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase) {
            Leaky.at("createPlugin");
            PluginField field = fc.fields().stream()
                    .filter(f -> f.name().equals("alpha"))
                    .findFirst()
                    .orElseThrow();
            float alpha = field.data().get(JAVA_FLOAT_UNALIGNED, 0);
            Leaky.tell("create " + phase + " " + alpha);
            return new Leaky(alpha);
        }

        @Override
        public PluginFieldCollection getFieldNames() {
            return fields(0);
        }

        @Override
        public String getPluginName() {
            return Leaky.NAME;
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }
    }

    private static PluginFieldCollection fields(float alpha) {
        return new PluginFieldCollection(List.of(
                new PluginField("alpha", MemorySegment.ofArray(new float[] {alpha}), PluginFieldType.kFLOAT32, 1)));
    }

    /** Leaky ReLU, all capabilities in one object, as those of Python are. */
    static final class Leaky implements IPluginV3, IPluginV3QuickCore, IPluginV3QuickBuild, IPluginV3QuickRuntime {
        static final String NAME = "Trt4jQuickLeaky";
        static final List<String> TOLD = new ArrayList<>();

        private static final SourceKernel KERNEL =
                KernelSource.of("leaky.cu", """
                    extern "C" __global__ void leaky(const float* x, float* y, float alpha, int n) {
                        int i = blockIdx.x * blockDim.x + threadIdx.x;
                        if (i < n) y[i] = x[i] > 0 ? x[i] : alpha * x[i];
                    }
                    """).kernel("leaky");

        private static volatile String failing = "";

        private final float alpha;
        private int tactic;

        Leaky(float alpha) {
            this.alpha = alpha;
        }

        static void at(String method) {
            if (failing.equals(method)) {
                throw new IllegalStateException("thrown in " + method);
            }
        }

        /** Notes something once. */
        static synchronized void tell(String what) {
            if (!TOLD.contains(what)) {
                TOLD.add(what);
            }
        }

        /** The types of tensors, "unset" where TensorRT has not set them. */
        private static String described(DynamicPluginTensorDesc[] tensors) {
            return Arrays.stream(tensors)
                    .map(tensor -> {
                        try {
                            return tensor.desc().type().name();
                        } catch (TensorRTException e) {
                            return "unset";
                        }
                    })
                    .collect(Collectors.joining(" "));
        }

        @Override
        public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            at("getCapabilityInterface");
            return this;
        }

        @Override
        public IPluginV3 clone() {
            at("clone");
            Leaky copy = new Leaky(alpha);
            copy.tactic = tactic;
            return copy;
        }

        @Override
        public void close() {}

        @Override
        public String getPluginName() {
            return NAME;
        }

        @Override
        public String getPluginVersion() {
            return "1";
        }

        @Override
        public String getPluginNamespace() {
            return "";
        }

        @Override
        public int getNbOutputs() {
            at("getNbOutputs");
            return 1;
        }

        @Override
        public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
            at("getOutputDataTypes");
            outputTypes[0] = inputTypes[0];
            return 0;
        }

        @Override
        public int getOutputShapes(
                IDimensionExpr[][] inputs,
                IDimensionExpr[][] shapeInputs,
                IDimensionExpr[][] outputs,
                IExprBuilder exprBuilder) {
            at("getOutputShapes");
            outputs[0] = inputs[0];
            return 0;
        }

        @Override
        public int getAliasedInput(int outputIndex) {
            at("getAliasedInput");
            return -1;
        }

        @Override
        public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            at("getNbSupportedFormatCombinations");
            tell("combinations for " + described(inOut));
            return 1;
        }

        @Override
        public int getSupportedFormatCombinations(
                DynamicPluginTensorDesc[] inOut,
                int nbInputs,
                int nbOutputs,
                PluginTensorDesc[] supportedCombinations) {
            at("getSupportedFormatCombinations");
            tell("of combinations for " + described(inOut));
            for (int i = 0; i < supportedCombinations.length; i++) {
                supportedCombinations[i] =
                        new PluginTensorDesc(inOut[i].desc().dims(), DataType.kFLOAT, TensorFormat.kLINEAR, 1);
            }
            return 0;
        }

        @Override
        public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            at("configurePlugin");
            tell("configure " + described(in) + " " + described(out));
            return 0;
        }

        @Override
        public int getNbTactics() {
            at("getNbTactics");
            return 2;
        }

        @Override
        public int getValidTactics(int[] tactics) {
            at("getValidTactics");
            tactics[0] = 7;
            tactics[1] = 8;
            return 0;
        }

        @Override
        public String getTimingCacheID() {
            at("getTimingCacheID");
            return "alpha " + alpha;
        }

        @Override
        public String getMetadataString() {
            at("getMetadataString");
            return "alpha " + alpha;
        }

        @Override
        public int setTactic(int chosen) {
            at("setTactic");
            tell("tactic " + chosen);
            tactic = chosen;
            return 0;
        }

        @Override
        public int enqueue(
                long inputDesc,
                long outputDesc,
                long inputs,
                long outputs,
                long inputStrides,
                long outputStrides,
                int nbInputs,
                int nbOutputs,
                long stream) {
            at("enqueue");
            PluginTensorDesc x = PluginTensorDesc.read(MEMORY.asSlice(inputDesc, PluginTensorDesc.layout()));
            Dims strides = inputStrides == 0 ? null : Dims.read(MEMORY.asSlice(inputStrides, Dims.layout()));
            tell("enqueue " + x.dims() + " strides " + strides + " with tactic " + tactic);
            int n = (int) x.dims().d()[0];
            KERNEL.launch(
                    stream,
                    LaunchConfig.of((n + 255) / 256, 256),
                    MEMORY.get(JAVA_LONG, inputs),
                    MEMORY.get(JAVA_LONG, outputs),
                    alpha,
                    n);
            return 0;
        }

        @Override
        public PluginFieldCollection getFieldsToSerialize() {
            at("getFieldsToSerialize");
            return fields(alpha);
        }
    }

    /** An engine with the plugin. */
    private static byte[] build() {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder);
                IPluginV3 plugin = new Leaky(ALPHA)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(ELEMENTS));
            ILayer layer = network.addPluginV3(new ITensor[] {x}, new ITensor[0], plugin);
            layer.getOutput(0).setName("y");
            network.markOutput(layer.getOutput(0));
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    /** Runs an engine twice: "right", or the first number that differs from the CPU's. */
    private static String run(byte[] plan) {
        float[] values = new float[ELEMENTS];
        for (int i = 0; i < ELEMENTS; i++) {
            values[i] = i - 500;
        }
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, 4L * ELEMENTS);
                DeviceMemory y = DeviceMemory.allocate(cuda, 4L * ELEMENTS)) {
            x.copyFrom(MemorySegment.ofArray(values));
            context.setTensorAddress("x", x.address());
            context.setTensorAddress("y", y.address());
            for (int time = 0; time < 2; time++) {
                y.fill((byte) 0);
                if (!context.enqueueV3(stream)) {
                    return "enqueueV3 returned false";
                }
                stream.synchronize();
                float[] result = new float[ELEMENTS];
                y.copyTo(MemorySegment.ofArray(result));
                for (int i = 0; i < ELEMENTS; i++) {
                    float expected = values[i] > 0 ? values[i] : ALPHA * values[i];
                    if (result[i] != expected) {
                        return result[i] + " at " + i + " instead of " + expected;
                    }
                }
            }
            return "right";
        }
    }
}
