package io.trt4j.samples.launcher;

import io.trt4j.cli.Main;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.samples.leakyrelu.LeakyReluPlugin;
import io.trt4j.samples.rmsnorm.RmsNormPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code compute-sanitizer} watches: a program that runs the engines of a sample, which were built before, or launches
 * kernels. Tensors have odd sizes and memory of their own, so that a byte too far is seen.
 */
enum SanitizedSample {
    CIRC_PAD_RAW(circPad("raw", "v2", "v3", "short")),
    CIRC_PAD_JAVA(circPad("java", "v2", "short")),
    CIRC_PAD_TRITON(circPad("triton", "v2", "short")),
    CIRC_PAD_JCUDA(circPad("jcuda", "v2")),
    RMS_NORM(rmsNorm()),
    SCATTER_ADD(List.of("scatter-add --size 1001 --updates 5003")),
    UNIQUE(List.of("unique --size 1001", "unique --size 1")),
    CTC_DECODE(List.of("ctc-decode --steps 333 --classes 17", "ctc-decode --steps 1 --classes 1")),
    NMS(List.of("nms --boxes 777", "nms --boxes 1")),
    LEAKY_RELU(List.of()),
    /** Both tactics, whichever TensorRT chose. */
    RMS_NORM_KERNELS(List.of()),
    /** A fault that each tool is for. */
    MEMCHECK_FAULT(List.of()),
    RACECHECK_FAULT(List.of()),
    INITCHECK_FAULT(List.of()),
    SYNCCHECK_FAULT(List.of());

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

    private final List<String> commands;

    SanitizedSample(List<String> commands) {
        this.commands = commands;
    }

    /** Whether a tool must find something. */
    boolean isFaulty() {
        return name().endsWith("_FAULT");
    }

    private static List<String> circPad(String backend, String... apis) {
        List<String> commands = new ArrayList<>();
        for (String api : apis) {
            for (String precision : List.of("fp32", "fp16")) {
                commands.add("circ-pad --backend " + backend + " --api " + api + " --precision " + precision
                        + " --shape 3x1x7x9 --pads 1,2,3,0,0,1,2,2");
                commands.add("circ-pad --backend " + backend + " --api " + api + " --precision " + precision
                        + " --shape 2x1x5x37 --pads 2,1,0,3");
            }
        }
        commands.add("circ-pad --backend " + backend + " --precision fp16 --shape 1x1x1x1 --pads 0,2");
        return commands;
    }

    private static List<String> rmsNorm() {
        List<String> commands = new ArrayList<>();
        for (String precision : List.of("fp32", "fp16", "bf16")) {
            for (int columns : new int[] {101, 1024, 9000}) {
                commands.add("rms-norm --tokens 9 --precision " + precision + " --columns " + columns);
            }
        }
        return commands;
    }

    /** Builds the engines of all samples in a folder, or runs one sample with those: {@code build FOLDER}, {@code run FOLDER SAMPLE}. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("build")) {
            for (SanitizedSample sample : values()) {
                sample.engines(args[1], "--workflow", "network", "--save-engine");
            }
        } else {
            valueOf(args[2]).run(args[1]);
        }
        System.exit(0); // whatever threads there are
    }

    private void run(String folder) throws IOException {
        switch (this) {
            case LEAKY_RELU -> leakyRelu();
            case RMS_NORM_KERNELS -> rmsNormKernels();
            case MEMCHECK_FAULT, RACECHECK_FAULT, INITCHECK_FAULT, SYNCCHECK_FAULT -> fault();
            default -> engines(folder, "--load-engine");
        }
    }

    private void engines(String folder, String... options) {
        for (int i = 0; i < commands.size(); i++) {
            List<String> arguments = new ArrayList<>(List.of(commands.get(i).split(" ")));
            arguments.addAll(List.of("--engine", "tensorrt"));
            arguments.addAll(List.of(options));
            arguments.add(Path.of(folder, name() + i).toString());
            System.out.println(String.join(" ", arguments));
            int status = Main.run(arguments.toArray(String[]::new), System.out, System.out);
            if (status != Main.PASSED) {
                System.exit(status);
            }
        }
    }

    /** What is done on a device. */
    private interface Work {
        void on(CudaContext cuda, CudaStream stream);
    }

    private static void onDevice(Work work) {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda)) {
            work.on(cuda, stream);
            stream.synchronize();
        }
    }

    private static DeviceMemory filled(CudaContext cuda, long bytes) {
        DeviceMemory memory = DeviceMemory.allocate(cuda, bytes);
        memory.copyFrom(MemorySegment.ofArray(new byte[(int) bytes]));
        return memory;
    }

    private static void leakyRelu() {
        int n = 1001;
        onDevice((cuda, stream) -> {
            try (DeviceMemory x = filled(cuda, 4L * n);
                    DeviceMemory y = DeviceMemory.allocate(cuda, 4L * n)) {
                JavaKernel.of(LeakyReluPlugin.class, "leakyRelu")
                        .onDevice()
                        .launch(stream, LaunchConfig.of(4, 256), x, y, 0.5f, n);
                stream.synchronize();
                y.copyTo(MemorySegment.ofArray(new float[n]));
            }
        });
    }

    private static void rmsNormKernels() throws IOException {
        String text;
        try (InputStream in = RmsNormPlugin.class.getResourceAsStream("rmsnorm.cu")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        KernelSource source = KernelSource.of("rmsnorm.cu", text);
        long rows = 9;
        Map.of("fp32", 4, "fp16", 2, "bf16", 2).forEach((type, size) -> {
            KernelSource typed = source.withOptions("--std=c++17", "-DT=" + type);
            for (int columns : new int[] {101, 1024, 9000}) {
                onDevice((cuda, stream) -> {
                    try (DeviceMemory x = filled(cuda, rows * columns * size);
                            DeviceMemory weight = filled(cuda, (long) columns * size);
                            DeviceMemory y = DeviceMemory.allocate(cuda, rows * columns * size)) {
                        typed.kernel("warpPerRow")
                                .launch(stream, LaunchConfig.of(3, 128), x, weight, y, rows, columns, 1e-5f);
                        typed.kernel("blockPerRow")
                                .launch(stream, LaunchConfig.of((int) rows, 256), x, weight, y, columns, 1e-5f);
                        stream.synchronize();
                        y.copyTo(MemorySegment.ofArray(new byte[(int) rows * columns * size]));
                    }
                });
            }
        });
    }

    private void fault() {
        String kernel = name().toLowerCase(Locale.ROOT).replace("_fault", "");
        onDevice((cuda, stream) -> {
            try (DeviceMemory x = filled(cuda, 4L * THREADS);
                    DeviceMemory y = DeviceMemory.allocate(cuda, 4L * THREADS)) {
                KernelSource.of("faults.cu", FAULTS)
                        .kernel(kernel)
                        .launch(stream, LaunchConfig.of(1, THREADS), x, y, THREADS);
            }
        });
    }
}
