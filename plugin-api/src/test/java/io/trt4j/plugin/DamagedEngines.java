package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaException;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ElementWiseOperation;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.Weights;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An engine with a plugin in it, and that engine damaged in many ways. Damaged ones are loaded and run by processes of their own,
 * since TensorRT may end these. Needs a GPU.
 */
final class DamagedEngines {
    static final String PLUGIN = "Trt4jTestEngineFile";
    private static final int ELEMENTS = 1000;
    private static final int SEED = 1;
    private static final int FLIPS = 100;
    private static final int HEADER = 64;

    private DamagedEngines() {}

    /** What the plugin is made from; its constructor allows a part of what the fields can hold. */
    record Fields(float factor, String mode, int[] numbers) {
        Fields {
            if (!(Math.abs(factor) <= 1) || mode.length() != 4 || numbers.length != 3) {
                throw new IllegalArgumentException("not allowed");
            }
        }
    }

    /** Multiplies by a factor. */
    private record Scale(Fields fields) implements PluginV3<Fields> {
        private static final SourceKernel KERNEL =
                KernelSource.of("scale.cu", """
                    extern "C" __global__ void scale(const float* x, float* y, float factor, int n) {
                        int i = blockIdx.x * blockDim.x + threadIdx.x;
                        if (i < n) y[i] = factor * x[i];
                    }
                    """).kernel("scale");

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            int n = (int) inputDesc.volume(0);
            KERNEL.launch(
                    stream, LaunchConfig.of((n + 255) / 256, 256), inputs.get(0), outputs.get(0), fields.factor(), n);
        }
    }

    private static PluginV3Registration<Fields> register() {
        return Plugins.registerV3(PLUGIN, "1", Fields.class, (fields, phase) -> new Scale(fields));
    }

    private static float input(int i) {
        return i - 500;
    }

    private static float weight(int i) {
        return i % 7;
    }

    /** {@code y = 0.5 x + w}, of which the plugin does the product. */
    static byte[] build() {
        float[] weights = new float[ELEMENTS];
        for (int i = 0; i < ELEMENTS; i++) {
            weights[i] = weight(i);
        }
        try (PluginV3Registration<Fields> plugin = register();
                IBuilder builder = TensorRT.createInferBuilder((severity, text) -> {});
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(ELEMENTS));
            ITensor product = plugin.addTo(network, new Fields(0.5f, "mode", new int[] {1, 2, 3}), x)
                    .getOutput(0);
            ITensor w = network.addConstant(
                            Dims.of(ELEMENTS), new Weights(DataType.kFLOAT, MemorySegment.ofArray(weights), ELEMENTS))
                    .getOutput(0);
            ITensor y = network.addElementWise(product, w, ElementWiseOperation.kSUM)
                    .getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    /**
     * What is done to an engine.
     *
     * @param length how much of it is left
     * @param bit the one that is flipped; -1 for none
     */
    record Damage(String kind, int length, long bit) {
        byte[] of(byte[] engine) {
            byte[] damaged = Arrays.copyOf(engine, length);
            if (bit >= 0) {
                damaged[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
            }
            return damaged;
        }

        @Override
        public String toString() {
            return kind + (bit < 0 ? " at " + length : " " + bit % 8 + " of byte " + bit / 8);
        }
    }

    /** All that is tried, the same for each engine of a size; the first is none. */
    static List<Damage> damages(byte[] engine) {
        int size = engine.length;
        List<Damage> all = new ArrayList<>(List.of(new Damage("whole", size, -1)));
        for (int length = 0; length < size; length += length < HEADER ? 8 : length < 1024 ? 960 : 1024) {
            all.add(new Damage("truncated", length, -1));
        }
        all.add(new Damage("truncated", size - 1, -1));
        Random random = new Random(SEED);
        for (int bit = 0; bit < HEADER * 8; bit += 1 + random.nextInt(12)) {
            all.add(new Damage("header bit", size, bit));
        }
        for (int i = 0; i < FLIPS; i++) {
            all.add(new Damage("bit", size, (long) (random.nextDouble() * size * 8)));
        }
        int plugin = new String(engine, StandardCharsets.ISO_8859_1).lastIndexOf(PLUGIN);
        for (long i = Math.max(0, plugin - 256L); plugin >= 0 && i < Math.min(size, plugin + 256L); i += 4) {
            all.add(new Damage("bit near the plugin", size, i * 8 + random.nextInt(32)));
        }
        return all;
    }

    /**
     * Loads and runs the engine in a file, damaged in each way from {@code from} on, every {@code step}th of them. Tells before
     * each what is tried and after it what came of it, in a line. Ends where the device can no longer be used.
     */
    public static void main(String[] args) throws Exception {
        Logger.getLogger("io.trt4j").setLevel(Level.OFF);
        byte[] engine = Files.readAllBytes(Path.of(args[0]));
        List<Damage> damages = damages(engine);
        int step = Integer.parseInt(args[2]);
        try (PluginV3Registration<Fields> plugin = register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind()) {
            for (int i = Integer.parseInt(args[1]); i < damages.size(); i += step) {
                System.out.println("trying " + i);
                System.out.flush();
                String result = result(cuda, damages.get(i).of(engine));
                System.out.println("result " + i + " " + result.replaceAll("\\s+", " "));
                System.out.flush();
                if (result.startsWith("fails")) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }
    }

    private static String result(CudaContext cuda, byte[] engine) {
        boolean loaded = false;
        try (IRuntime runtime = TensorRT.createInferRuntime((severity, text) -> {});
                ICudaEngine made = runtime.deserializeCudaEngine(engine)) {
            loaded = true;
            return run(cuda, made) ? "right" : "wrong";
        } catch (CudaException e) {
            return "fails " + e.getMessage();
        } catch (NativeException | IllegalArgumentException | IllegalStateException e) {
            return (loaded ? "does not run " : "refused ") + e.getMessage();
        }
    }

    private static boolean run(CudaContext cuda, ICudaEngine engine) {
        float[] values = new float[ELEMENTS];
        for (int i = 0; i < ELEMENTS; i++) {
            values[i] = input(i);
        }
        try (IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, 4L * ELEMENTS);
                DeviceMemory y = DeviceMemory.allocate(cuda, 4L * ELEMENTS)) {
            x.copyFrom(MemorySegment.ofArray(values));
            y.fill((byte) 0);
            context.setTensorAddress("x", x.address());
            context.setTensorAddress("y", y.address());
            if (!context.enqueueV3(stream)) {
                throw new IllegalStateException("enqueueV3 is false");
            }
            stream.synchronize();
            float[] result = new float[ELEMENTS];
            y.copyTo(MemorySegment.ofArray(result));
            boolean right = true;
            for (int i = 0; i < ELEMENTS; i++) {
                right &= result[i] == 0.5f * input(i) + weight(i);
            }
            return right;
        }
    }
}
