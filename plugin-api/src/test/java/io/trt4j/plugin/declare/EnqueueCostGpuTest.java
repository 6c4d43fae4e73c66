package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an enqueue costs the host, of one kernel in a plugin of each kind. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Tag("gpu-alone")
class EnqueueCostGpuTest {
    private static final int ELEMENTS = 256;
    private static final int PAIRS = 11;
    private static final int ENQUEUES = 20_000;

    private static final SourceKernel KERNEL = KernelSource.of("cost.cu", """
        extern "C" __global__ void cost(const float* x, float* y, float factor, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = factor * x[i];
        }
        """).kernel("cost");

    record Factor(float factor) {}

    /** Launches the kernel, with arguments that are kept. */
    private static final class Launcher {
        private final Factor factor;
        private KernelArguments arguments;
        private LaunchConfig config = LaunchConfig.of(1, 256);

        Launcher(Factor factor) {
            this.factor = factor;
        }

        void launch(TensorDescs inputDesc, TensorAddresses inputs, TensorAddresses outputs, long stream) {
            if (arguments == null) {
                arguments = KERNEL.arguments();
            }
            int n = (int) inputDesc.volume(0);
            arguments
                    .set(0, inputs.get(0))
                    .set(1, outputs.get(0))
                    .set(2, factor.factor())
                    .set(3, n);
            config = config.withGrid((n + 255) / 256, 1, 1);
            KERNEL.launch(stream, config, arguments);
        }
    }

    private record V2(Factor state, Launcher launcher) implements Plugin<Factor> {
        @Override
        public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            return inputs[0];
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            launcher.launch(inputDesc, inputs, outputs, stream);
        }
    }

    private record V3(Launcher launcher) implements PluginV3<Factor> {
        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            launcher.launch(inputDesc, inputs, outputs, stream);
        }
    }

    private static final PluginDeclaration<Factor> DECLARATION = plugin("Trt4jCostDeclared", Factor.class)
            .input(DataType.kFLOAT)
            .output(sameAs(0))
            .launch(elementwise(
                    KERNEL, input(0), output(0), attribute("factor"), output(0).volume()));

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
    }

    private static byte[] build(BiFunction<INetworkDefinition, ITensor, ILayer> layer) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = builder.createNetworkV2()) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(ELEMENTS));
            ITensor y = layer.apply(network, x).getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    /** Nanoseconds that an enqueue takes; once it is warm, fails if it allocates. */
    private static double cost(IExecutionContext context, CudaStream stream, boolean isWarm) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long time = 0;
        for (int i = 0; i < ENQUEUES / 200; i++) {
            long start = System.nanoTime();
            for (int j = 0; j < 200; j++) {
                context.enqueueV3(stream);
            }
            time += System.nanoTime() - start;
            stream.synchronize();
        }
        double bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / (double) ENQUEUES;
        if (isWarm) {
            assertThat(bytes).as("bytes that an enqueue allocates").isLessThan(8); // those of waiting, 200 apart
        }
        return time / (double) ENQUEUES;
    }

    @Test
    @SuppressWarnings("deprecation") // of plugins of version 2
    void noKindCostsMoreThanAPluginOfVersion2() {
        try (var v2 = Plugins.register(
                        "Trt4jCostV2", "1", Factor.class, factor -> new V2(factor, new Launcher(factor)));
                var made = v2.create(new Factor(2));
                var v3 = Plugins.registerV3(
                        "Trt4jCostV3", "1", Factor.class, (factor, phase) -> new V3(new Launcher(factor)));
                var declared = DECLARATION.register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 2048);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                var engine2 = runtime.deserializeCudaEngine(
                        build((network, x) -> network.addPluginV2(new ITensor[] {x}, made)));
                var engine3 =
                        runtime.deserializeCudaEngine(build((network, x) -> v3.addTo(network, new Factor(2), x)));
                var engineD = runtime.deserializeCudaEngine(
                        build((network, x) -> declared.addTo(network, new Factor(2), x)));
                IExecutionContext context2 = engine2.createExecutionContext();
                IExecutionContext context3 = engine3.createExecutionContext();
                IExecutionContext contextD = engineD.createExecutionContext()) {
            IExecutionContext[] contexts = {context2, context3, contextD};
            for (IExecutionContext context : contexts) {
                context.setTensorAddress("x", memory.address());
                context.setTensorAddress("y", memory.address() + 1024);
            }
            double[][] ratios = new double[2][PAIRS];
            for (int pair = -3; pair < PAIRS; pair++) { // three to warm up
                double base = cost(context2, stream, pair >= 0);
                for (int kind = 0; kind < 2; kind++) {
                    double ratio = cost(contexts[kind + 1], stream, pair >= 0) / base;
                    if (pair >= 0) {
                        ratios[kind][pair] = ratio;
                    }
                }
            }
            Arrays.stream(ratios).forEach(Arrays::sort);
            System.out.printf(
                    "an enqueue of version 3 takes %.2f (%.2f to %.2f), a declared one %.2f (%.2f to %.2f) times that"
                            + " of version 2%n",
                    ratios[0][PAIRS / 2],
                    ratios[0][0],
                    ratios[0][PAIRS - 1],
                    ratios[1][PAIRS / 2],
                    ratios[1][0],
                    ratios[1][PAIRS - 1]);
            assertThat(ratios[0][PAIRS / 2]).as("version 3").isLessThan(1.1);
            assertThat(ratios[1][PAIRS / 2]).as("declared").isLessThan(1.1);
        }
    }
}
