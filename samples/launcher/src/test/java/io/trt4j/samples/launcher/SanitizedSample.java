package io.trt4j.samples.launcher;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.javakernel.CircPadJava;
import io.trt4j.samples.circpad.jcuda.CircPadJcuda;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.raw.CircPadRaw;
import io.trt4j.samples.circpad.triton.CircPadTriton;
import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import io.trt4j.samples.launcher.SanitizedDevice.Tensor;
import io.trt4j.samples.launcher.SanitizedDevice.Work;
import io.trt4j.samples.leakyrelu.LeakyReluPlugin;
import io.trt4j.samples.nms.NmsPlugin;
import io.trt4j.samples.rmsnorm.RmsNormPlugin;
import io.trt4j.samples.scatteradd.ScatterAddPlugin;
import io.trt4j.samples.unique.UniquePlugin;
import io.trt4j.tensorrt.DataType;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What {@code compute-sanitizer} watches: the kernels of a sample, launched as its plugin launches them, over shapes that are
 * odd, small and large. TensorRT, whose kernels the tools would watch too, is not in the process.
 */
enum SanitizedSample {
    CIRC_PAD_RAW("circpad.cu: circPadFp32, circPadFp16"),
    CIRC_PAD_JCUDA("circpad.cu by JCuda: circPadFp32, circPadFp16"),
    CIRC_PAD_JAVA("PadKernels: circPadFp32, circPadFp16"),
    CIRC_PAD_TRITON("circPadFp32.ptx and circPadFp16.ptx of Triton: circ_pad"),
    RMS_NORM("rmsnorm.cu: warpPerRow, blockPerRow"),
    SCATTER_ADD("ScatterAddPlugin: scatterAdd"),
    UNIQUE("UniquePlugin: markFirst, place"),
    CTC_DECODE("CtcDecodePlugin: mostLikely, collapse"),
    NMS("NmsPlugin: sortBoxes, suppress"),
    LEAKY_RELU("LeakyReluPlugin: leakyRelu"),
    /** Faults, each of them one that a tool is for. */
    MEMCHECK_FAULT("a write behind the memory"),
    RACECHECK_FAULT("a race in shared memory"),
    INITCHECK_FAULT("a read of what was not written"),
    SYNCCHECK_FAULT("a barrier for half of a warp");

    private static final String FAULTS = """
        extern "C" __global__ void memcheck(const int* x, int* y, int n) {
            y[n + threadIdx.x] = x[threadIdx.x];
        }
        extern "C" __global__ void racecheck(const int* x, int* y, int n) {
            __shared__ int shared[64];
            shared[threadIdx.x] = x[threadIdx.x];
            y[threadIdx.x] = shared[63 - threadIdx.x];
        }
        extern "C" __global__ void initcheck(const int* x, int* y, int n) {
            y[threadIdx.x] += x[threadIdx.x];
        }
        extern "C" __global__ void synccheck(const int* x, int* y, int n) {
            if (threadIdx.x % 2 == 0) __syncthreads();
            y[threadIdx.x] = x[threadIdx.x];
        }
        """;
    private static final int THREADS = 64;

    private final String kernels;

    SanitizedSample(String kernels) {
        this.kernels = kernels;
    }

    /** Where the kernels are, and their names; or what is wrong with one. */
    String kernels() {
        return kernels;
    }

    /** Whether a tool must find something. */
    boolean isFaulty() {
        return name().endsWith("_FAULT");
    }

    /** Runs the sample of a name, and prints each enqueue once it is done. */
    public static void main(String[] args) throws Exception {
        System.out.println("on " + CudaDriver.report().devices());
        try (SanitizedDevice device = new SanitizedDevice()) {
            valueOf(args[0]).run(device);
        }
        System.out.println("ended");
        System.exit(0); // whatever threads there are
    }

    private void run(SanitizedDevice device) throws Exception {
        switch (this) {
            case CIRC_PAD_RAW -> circPad(device, CircPadRaw::new, CircPadRaw.declaration());
            case CIRC_PAD_JCUDA -> circPad(device, CircPadJcuda::new, null);
            case CIRC_PAD_JAVA -> circPad(device, CircPadJava::new, CircPadJava.declaration());
            case CIRC_PAD_TRITON -> circPad(device, CircPadTriton::new, CircPadTriton.declaration());
            case RMS_NORM -> rmsNorm(device);
            case SCATTER_ADD -> scatterAdd(device);
            case UNIQUE -> unique(device);
            case CTC_DECODE -> ctcDecode(device);
            case NMS -> nms(device);
            case LEAKY_RELU -> leakyRelu(device);
            default -> fault(device);
        }
    }

    /** The plugin of a declaration, as TensorRT's calls would reach it. */
    private static <A extends Record> PluginV3<?> plugin(PluginDeclaration<A> declaration, A attributes, int tactic)
            throws Exception {
        Constructor<?> constructor =
                Class.forName("io.trt4j.plugin.declare.DeclaredPlugin").getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        declaration.register().close(); // makes the kernels of a declaration
        PluginV3<?> plugin = (PluginV3<?>) constructor.newInstance(declaration, attributes);
        plugin.setTactic(tactic);
        return plugin;
    }

    private static <A extends Record> Work work(PluginDeclaration<A> declaration, A attributes) throws Exception {
        return plugin(declaration, attributes, 0)::enqueue;
    }

    private static void circPad(
            SanitizedDevice device, Function<Padding, PadWork> backend, PluginDeclaration<CircPadShort> declaration)
            throws Exception {
        // Rows that begin anywhere in a word; whole rows of words; one element; pads larger than the tensor.
        circPad(device, backend, declaration, new long[] {3, 1, 7, 9}, 1, 2, 3, 0, 0, 1, 2, 2);
        circPad(device, backend, declaration, new long[] {2, 1, 5, 37}, 2, 1, 0, 3);
        circPad(device, backend, declaration, new long[] {1, 2, 33, 512}, 8, 8, 1, 1);
        circPad(device, backend, declaration, new long[] {1, 1, 1, 1}, 0, 2);
        circPad(device, backend, declaration, new long[] {1, 1, 2, 3}, 11, 13, 5, 7);
    }

    private static void circPad(
            SanitizedDevice device,
            Function<Padding, PadWork> backend,
            PluginDeclaration<CircPadShort> declaration,
            long[] shape,
            int... pads)
            throws Exception {
        Padding padding = new Padding(pads);
        try (PadWork work = backend.apply(padding)) {
            work.load();
            for (DataType type : List.of(DataType.kFLOAT, DataType.kHALF)) {
                List<Tensor> inputs = List.of(Tensor.zeros(type, shape));
                List<Tensor> outputs = List.of(Tensor.of(type, padding.outputShape(shape)));
                device.run(
                        (id, od, in, out, memory, stream) -> work.enqueue(id, od, in, out, stream), 0, inputs, outputs);
                if (declaration != null) {
                    device.run(work(declaration, new CircPadShort(pads)), 0, inputs, outputs);
                }
            }
        }
    }

    private static void rmsNorm(SanitizedDevice device) throws Exception {
        for (int tactic : new int[] {1, 2}) {
            for (DataType type : List.of(DataType.kFLOAT, DataType.kHALF, DataType.kBF16)) {
                for (long columns : new long[] {1, 101, 1024, 9000}) {
                    PluginV3<?> plugin = plugin(RmsNormPlugin.DECLARATION, new RmsNormPlugin(1e-5f), tactic);
                    device.run(
                            plugin::enqueue,
                            0,
                            List.of(Tensor.zeros(type, 9, columns), Tensor.zeros(type, columns)),
                            List.of(Tensor.of(type, 9, columns)));
                }
            }
        }
    }

    private static void scatterAdd(SanitizedDevice device) throws Exception {
        Random random = new Random(1);
        for (int n : new int[] {1, 1001}) {
            for (int updates : new int[] {1, 5003}) {
                int[] index = random.ints(updates, -2, n + 2).toArray(); // some are not the output's
                device.runInPlace(
                        work(ScatterAddPlugin.DECLARATION, new ScatterAddPlugin()),
                        List.of(
                                Tensor.zeros(DataType.kFLOAT, n),
                                Tensor.of(index, updates),
                                Tensor.zeros(DataType.kFLOAT, updates)));
            }
        }
    }

    private static void unique(SanitizedDevice device) throws Exception {
        for (int n : new int[] {1, 257, 1001}) {
            int[] x = new Random(1).ints(n, 0, 300).toArray();
            device.runCounted(
                    work(UniquePlugin.DECLARATION, new UniquePlugin()),
                    4L * n,
                    List.of(Tensor.of(x, n)),
                    List.of(Tensor.of(DataType.kINT32, n), Tensor.of(DataType.kINT32)));
        }
    }

    private static void ctcDecode(SanitizedDevice device) throws Exception {
        for (int[] size : new int[][] {{1, 1}, {1, 9}, {333, 17}}) {
            float[] x = floats(size[0] * size[1]);
            device.runCounted(
                    work(CtcDecodePlugin.DECLARATION, new CtcDecodePlugin()),
                    4L * size[0],
                    List.of(Tensor.of(x, size[0], size[1])),
                    List.of(Tensor.of(DataType.kINT32, size[0]), Tensor.of(DataType.kINT32)));
        }
    }

    private static void nms(SanitizedDevice device) throws Exception {
        for (int n : new int[] {1, 33, 1777}) {
            float[] boxes = floats(4 * n);
            for (int i = 0; i < n; i++) {
                boxes[4 * i + 2] += boxes[4 * i];
                boxes[4 * i + 3] += boxes[4 * i + 1];
            }
            device.runCounted(
                    work(NmsPlugin.DECLARATION, new NmsPlugin(0.5f)),
                    4L * n,
                    List.of(Tensor.of(boxes, n, 4), Tensor.of(floats(n), n)),
                    List.of(Tensor.of(DataType.kINT32, n), Tensor.of(DataType.kINT32)));
        }
    }

    private static void leakyRelu(SanitizedDevice device) throws Exception {
        for (int n : new int[] {1, 1001}) {
            device.run(
                    work(LeakyReluPlugin.DECLARATION, new LeakyReluPlugin(0.5f)),
                    0,
                    List.of(Tensor.of(floats(n), n)),
                    List.of(Tensor.of(DataType.kFLOAT, n)));
        }
    }

    private static float[] floats(int n) {
        Random random = new Random(n);
        float[] values = new float[n];
        IntStream.range(0, n).forEach(i -> values[i] = random.nextFloat());
        return values;
    }

    private void fault(SanitizedDevice device) {
        String kernel = name().toLowerCase(Locale.ROOT).replace("_fault", "");
        try (DeviceMemory x = device.filled(new byte[4 * THREADS]);
                DeviceMemory y = device.unwritten(4L * THREADS)) {
            KernelSource.of("faults.cu", FAULTS)
                    .kernel(kernel)
                    .launch(device.stream(), LaunchConfig.of(1, THREADS), x, y, THREADS);
            device.stream().synchronize();
        }
    }
}
