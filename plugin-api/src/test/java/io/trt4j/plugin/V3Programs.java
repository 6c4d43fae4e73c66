package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

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
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that build and run engines with plugins of version 3, for processes of their own; they need a GPU. */
final class V3Programs {
    private static final int ELEMENTS = 1000;

    private V3Programs() {}

    /** The arguments are the program's name and its own. */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "throws" -> throwsIn(args[1]);
            case "run" -> System.out.println(runs(Files.readAllBytes(Path.of(args[1]))));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** What a {@link Leaky} is made from; it fails in the method it names. */
    record Fields(float alpha, String failing) {}

    /** Leaky ReLU with two tactics, of which the second works a thousand times as much. */
    static final class Leaky implements PluginV3<Fields> {
        static final int FAST = 11;
        static final int SLOW = 12;
        /** What the plugins were told, in order. */
        static final List<String> TOLD = new ArrayList<>();

        private static volatile String failing = "";
        private static int made;

        private static final SourceKernel KERNEL =
                KernelSource.of("leaky.cu", """
                    extern "C" __global__ void leaky(const float* x, float* y, float alpha, int n, int times) {
                        int i = blockIdx.x * blockDim.x + threadIdx.x;
                        if (i < n) {
                            float v = x[i];
                            for (int t = 1; t < times; t++) v += __sinf(v) * 1e-30f;
                            y[i] = v > 0 ? x[i] : alpha * x[i];
                        }
                    }
                    """).kernel("leaky");

        private final Fields fields;
        private int tactic;

        Leaky(Fields fields, TensorRTPhase phase) {
            this.fields = fields;
            at("create");
            if (failing.equals("clone")) { // what is loaded is made by the creator, what runs is a copy
                made++;
                if (made > 1) {
                    throw new IllegalStateException("thrown in clone");
                }
            }
        }

        private void at(String method) {
            if (fields.failing().equals(method) || failing.equals(method)) {
                throw new IllegalStateException("thrown in " + method);
            }
        }

        private static synchronized void tell(String what) {
            TOLD.add(what);
        }

        @Override
        public Fields getFieldsToSerialize(Fields made) {
            at("getFieldsToSerialize");
            return made;
        }

        @Override
        public DataType[] getOutputDataTypes(DataType[] inputTypes) {
            at("getOutputDataTypes");
            return PluginV3.super.getOutputDataTypes(inputTypes);
        }

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            at("getOutputShapes");
            return PluginV3.super.getOutputShapes(inputs, shapeInputs, exprBuilder);
        }

        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            at("supportsFormatCombination");
            return inOut[pos].desc().type() == DataType.kFLOAT
                    && PluginV3.super.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            at("configurePlugin");
        }

        @Override
        public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
            at("getWorkspaceSize");
            return 0;
        }

        @Override
        public int[] getValidTactics() {
            at("getValidTactics");
            return new int[] {SLOW, FAST};
        }

        @Override
        public String getTimingCacheID() {
            at("getTimingCacheID");
            return "leaky";
        }

        @Override
        public int getFormatCombinationLimit() {
            at("getFormatCombinationLimit");
            return 100;
        }

        @Override
        public String getMetadataString() {
            at("getMetadataString");
            return "alpha " + fields.alpha();
        }

        @Override
        public void setTactic(int chosen) {
            at("setTactic");
            tell("tactic " + chosen);
            tactic = chosen;
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            at("onShapeChange");
            tell("shape " + in[0].dims().d()[0]);
        }

        @Override
        public void attachToContext(IGpuAllocator allocator, IErrorRecorder errorRecorder) {
            at("attachToContext");
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
            int n = (int) inputDesc.volume(0);
            KERNEL.launch(
                    stream,
                    LaunchConfig.of((n + 255) / 256, 256),
                    inputs.get(0),
                    outputs.get(0),
                    fields.alpha(),
                    n,
                    tactic == SLOW ? 100_000 : 1);
        }
    }

    static PluginV3Registration<Fields> register() {
        return Plugins.registerV3("Trt4jLeaky", "1", Fields.class, Leaky::new);
    }

    /** An engine with the plugin. */
    static byte[] build(PluginV3Registration<Fields> leaky, Fields fields) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(ELEMENTS));
            ILayer layer = leaky.addTo(network, fields, x);
            layer.getOutput(0).setName("y");
            network.markOutput(layer.getOutput(0));
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static String runs(byte[] plan) {
        try (PluginV3Registration<Fields> leaky = register()) {
            return run(plan) ? "right " + Leaky.TOLD : "wrong";
        }
    }

    /** Whether an engine gives the right numbers, twice. */
    static boolean run(byte[] plan) {
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
            boolean right = true;
            for (int time = 0; time < 2; time++) {
                y.fill((byte) 0);
                context.enqueueV3(stream);
                stream.synchronize();
                float[] result = new float[ELEMENTS];
                y.copyTo(MemorySegment.ofArray(result));
                for (int i = 0; i < ELEMENTS; i++) {
                    right &= result[i] == (values[i] > 0 ? values[i] : 0.5f * values[i]);
                }
            }
            return right;
        }
    }

    /**
     * Has the plugin throw in a method: while an engine is built, or where that does not call it, while it is run. Prints the
     * cause that reached this caller.
     */
    private static void throwsIn(String method) throws IOException {
        try (PluginV3Registration<Fields> leaky = register()) {
            byte[] plan;
            try {
                plan = build(leaky, new Fields(0.5f, method));
            } catch (TensorRTException | IllegalStateException e) {
                System.out.println("build: " + root(e));
                return;
            }
            plan = build(leaky, new Fields(0.5f, ""));
            Leaky.failing = method;
            try {
                System.out.println("run: " + run(plan));
            } catch (TensorRTException | IllegalStateException e) {
                System.out.println("run: " + root(e));
            }
            Leaky.failing = "";
        }
    }

    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
