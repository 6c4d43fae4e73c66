package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.onnxparser.IParser;
import io.trt4j.plugin.Attack.Recorder;
import io.trt4j.plugin.Attack.Settings;
import io.trt4j.tensorrt.ActivationType;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.abi.Lifetime;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Programs of {@link Attack} that end while TensorRT is at work: in another thread, or in a callback. */
final class MomentAttack {
    private static final int SIZE = 1 << 20;

    /** What is done again and again. */
    private enum Work {
        REGISTER,
        PARSE,
        BUILD,
        LOAD,
        RUN
    }

    /** Ends the process in a callback of the plugin or of the logger, once it was called some times. */
    private static final AtomicInteger callsLeft = new AtomicInteger();

    private static EndOfProcess end;
    private static String callback = "";

    private MomentAttack() {}

    /** Whether the program is one of these. */
    static boolean run(String[] args) throws Exception {
        switch (args[0]) {
            case "save" -> Files.write(Path.of(args[1]), plan((severity, message) -> {}));
            case "atTheStart" -> atTheStart(EndOfProcess.valueOf(args[1]), Long.parseLong(args[2]));
            case "during" -> during(args[1], EndOfProcess.valueOf(args[2]), Long.parseLong(args[3]), plan(args, 4));
            case "inside" -> inside(args[1], EndOfProcess.valueOf(args[2]), Integer.parseInt(args[3]), plan(args, 4));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static byte[] plan(String[] args, int index) throws IOException {
        return args.length > index ? Files.readAllBytes(Path.of(args[index])) : new byte[0];
    }

    private interface Job {
        void run() throws Exception;
    }

    /** Does something in a thread that must not fail, not even while the process ends. */
    private static void start(Job job) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                job.run();
            } catch (Throwable t) {
                t.printStackTrace(System.out);
                System.out.flush();
                Runtime.getRuntime().halt(4);
            }
        });
    }

    private static void endAfter(long microseconds, EndOfProcess how) {
        LockSupport.parkNanos(1000 * microseconds);
        how.run();
    }

    /** While TensorRT is loaded. */
    private static void atTheStart(EndOfProcess how, long microseconds) {
        start(() -> Attack.register(() -> 1));
        endAfter(microseconds, how);
    }

    /** While each of some works is done in a thread; counted from when all have been done once, but a build's begin. */
    private static void during(String works, EndOfProcess how, long microseconds, byte[] plan)
            throws InterruptedException {
        TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
        List<CountDownLatch> begun = new ArrayList<>();
        for (String name : works.split(",")) {
            CountDownLatch done = new CountDownLatch(1);
            begun.add(done);
            Work work = Work.valueOf(name);
            if (work == Work.BUILD) {
                done.countDown();
            }
            start(() -> again(work, plan, done));
        }
        for (CountDownLatch done : begun) {
            done.await();
        }
        endAfter(microseconds, how);
    }

    private static void again(Work work, byte[] plan, CountDownLatch done) throws Exception {
        if (work == Work.RUN) {
            enqueue(plan, done);
        }
        while (true) {
            switch (work) {
                case REGISTER -> register();
                case PARSE -> parse();
                case BUILD -> plan((severity, message) -> {});
                case LOAD -> load(plan);
                default -> throw new IllegalStateException(work + " ended.");
            }
            done.countDown();
        }
    }

    private static void register() {
        try (var registration = Attack.register(() -> 1);
                IPluginV2DynamicExt plugin = registration.create(Attack.SETTINGS)) {
            plugin.getNbOutputs();
        }
    }

    /** Without a GPU: the parser makes a plugin, and is refused its layer. */
    private static void parse() throws Exception {
        List<ParserGpuTest.AFloat> made = new ArrayList<>();
        byte[] model = Onnx.withoutInput(Onnx.node(ParserGpuTest.NAME, "y", List.of(Onnx.attribute("x", 2f))), 1, 8);
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope();
                var registration = ParserGpuTest.register(2, ParserGpuTest.AFloat.class, made)) {
            IParser parser = EmptyNetwork.parser(arena, life);
            if (parser.parse(model) || made.isEmpty()) {
                throw new IllegalStateException("The parser made " + made + ".");
            }
        }
    }

    /** A plugin in which the process may end. */
    private static final class Ender extends Probe<Settings> {
        Ender(Settings settings) {
            super(settings);
            called("factory");
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            called("enqueue");
        }
    }

    private static void called(String what) {
        if (callback.equals(what) && callsLeft.getAndDecrement() == 0) {
            end.run();
        }
    }

    /** Registered once, for all threads. */
    private static final class Registered {
        static final PluginRegistration<Settings> ENDER = Plugins.register("Ender", "1", Settings.class, Ender::new);

        private Registered() {}

        static void once() {}
    }

    private static void inside(String where, EndOfProcess how, int calls, byte[] plan) {
        end = how;
        callsLeft.set(calls);
        callback = where;
        if (where.equals("logger")) {
            while (true) {
                plan((severity, message) -> called("logger"));
            }
        }
        enqueue(plan, new CountDownLatch(1));
    }

    /** Builds an engine with the plugin between two layers of TensorRT's. */
    private static byte[] plan(ILogger logger) {
        try (IPluginV2DynamicExt plugin = Registered.ENDER.create(Attack.SETTINGS);
                IBuilder builder = TensorRT.createInferBuilder(logger);
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(SIZE));
            ITensor positive = network.addActivation(x, ActivationType.kRELU).getOutput(0);
            ITensor same = network.addPluginV2(new ITensor[] {positive}, plugin).getOutput(0);
            ITensor y = network.addActivation(same, ActivationType.kSIGMOID).getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static void load(byte[] plan) {
        Registered.once();
        try (IRuntime runtime = TensorRT.createInferRuntime((severity, message) -> {});
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext()) {
            if (context.getEngine() == null) {
                throw new IllegalStateException("The context has no engine.");
            }
        }
    }

    /** Enqueues the engine for ever, and waits for the device now and then. */
    private static void enqueue(byte[] plan, CountDownLatch done) {
        Registered.once();
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime((severity, message) -> {});
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, 4L * SIZE);
                DeviceMemory y = DeviceMemory.allocate(cuda, 4L * SIZE)) {
            context.setTensorAddress("x", x.address());
            context.setTensorAddress("y", y.address());
            for (int i = 0; context.enqueueV3(stream); i++) {
                if (i % 16 == 0) {
                    stream.synchronize();
                    done.countDown();
                }
            }
        }
        throw new IllegalStateException("TensorRT could not run the engine.");
    }
}
