package io.trt4j.plugin;

import io.trt4j.ffm.Libraries;
import io.trt4j.plugin.internal.RawPlugin;
import io.trt4j.tensorrt.ActivationType;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Programs that used to end the JVM, or to hang, or to compute with what was not given. Each runs in a process of its own,
 * by its name; it prints what it found last, or ends as its name says.
 */
final class Attack {
    record Settings(int number, float[] values) {}

    private static final Settings SETTINGS = new Settings(1, new float[] {1, 2, 3, 4});

    private Attack() {}

    public static void main(String[] args) throws Exception {
        Logger.getLogger("io.trt4j").setUseParentHandlers(false);
        switch (args[0]) {
            case "outOfMemoryWithAFullHeap" -> outOfMemoryWithAFullHeap();
            case "outOfMemoryInOtherMethods" -> outOfMemoryInOtherMethods();
            case "mainReturnsWithAFullHeap" -> endWithAFullHeap(() -> {});
            case "exitWithAFullHeap" -> endWithAFullHeap(() -> System.exit(3));
            case "aPluginThatCallsItself" -> aPluginThatCallsItself();
            case "recursionThatCallsAPlugin" -> recursionThatCallsAPlugin();
            case "stackOverflowInAPlugin" -> stackOverflowInAPlugin();
            case "brokenLog" -> brokenLog();
            case "mainReturnsWithARecorder" -> TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
            case "exitWithARecorder" -> {
                TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
                System.exit(3);
            }
            case "haltWithARecorder" -> {
                TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
                Runtime.getRuntime().halt(3);
            }
            case "exitInReportError" -> inReportError(() -> System.exit(3));
            case "haltInReportError" -> inReportError(() -> Runtime.getRuntime().halt(3));
            case "exitInALogger" -> inLogger(() -> System.exit(3));
            case "haltInALogger" -> inLogger(() -> Runtime.getRuntime().halt(3));
            case "haltAfterAStartThatWasInterrupted" -> {
                Thread.currentThread().interrupt();
                TensorRT.version();
                if (!Thread.interrupted()) {
                    System.out.println("the interrupt was lost");
                }
                inLogger(() -> Runtime.getRuntime().halt(3));
            }
            case "exitWhileALoggerIsSlow" -> whileLoggerIsSlow(() -> System.exit(3));
            case "haltWhileALoggerIsSlow" ->
                whileLoggerIsSlow(() -> Runtime.getRuntime().halt(3));
            case "registryInReportError" -> registryInReportError();
            case "aPluginThatWaitsForItsCopy" -> aPluginThatWaitsForItsCopy();
            case "closingARegistrationThatIsRead" -> closingARegistrationThatIsRead();
            case "fieldsInMemoryThatIsCollected" -> fieldsInMemoryThatIsCollected();
            case "wrongPointers" -> wrongPointers();
            case "mainReturnsDuringABuild" -> duringABuild(args[1], () -> {});
            case "exitDuringABuild" -> duringABuild(args[1], () -> System.exit(3));
            case "haltDuringABuild" ->
                duringABuild(args[1], () -> Runtime.getRuntime().halt(3));
            case "terminatedDuringABuild" -> duringABuild(args[1], () -> sleep(60_000)); // by the test
            case "exitInABuildersLogger" -> inABuildersLogger(args[1], () -> System.exit(3));
            case "haltInABuildersLogger" ->
                inABuildersLogger(args[1], () -> Runtime.getRuntime().halt(3));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Runs a program in a process of its own; what it prints goes to a file. */
    static Process start(Path output, String... program) throws IOException {
        return start(Attack.class, output, program);
    }

    /** Likewise, a program of another class. */
    static Process start(Class<?> main, Path output, String... program) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=" + output + ".crash",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path")));
        String libraries = System.getProperty("trt4j.library.path");
        if (libraries != null) {
            command.add("-Dtrt4j.library.path=" + libraries);
        }
        command.add(main.getName());
        command.addAll(List.of(program));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** What a plugin's getNbOutputs does. */
    private interface Work {
        int run() throws Exception;
    }

    private static final class Worker extends Probe<Settings> {
        private final Work work;

        Worker(Settings settings, Work work) {
            super(settings);
            this.work = work;
        }

        @Override
        public int getNbOutputs() {
            try {
                return work.run();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    private static PluginRegistration<Settings> register(Work work) {
        return Plugins.register("Attack", "1", Settings.class, settings -> new Worker(settings, work));
    }

    /** Takes all memory until the list is cleared, and throws. */
    private static void fill(List<Object> heap) {
        heap.add(null);
        for (int size = 1 << 20; size > 0; size = size / 2) {
            try {
                while (true) {
                    heap.add(new byte[size]);
                }
            } catch (OutOfMemoryError e) {
                // smaller ones
            }
        }
        while (true) { // what the list could not grow by
            heap.set(0, new Object[] {heap.get(0)});
        }
    }

    private static void fillWhole(List<Object> heap) {
        try {
            fill(heap);
        } catch (OutOfMemoryError e) {
            // as expected
        }
    }

    private static void outOfMemoryWithAFullHeap() {
        List<Object> heap = new ArrayList<>();
        try (var registration = register(() -> {
                    fill(heap);
                    return 1;
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            String seen = null;
            try {
                plugin.getNbOutputs();
            } catch (TensorRTException | OutOfMemoryError e) {
                heap.clear();
                seen = e.getClass().getSimpleName();
            }
            heap.clear();
            System.out.println(seen == null ? "nothing thrown" : "thrown");
        }
    }

    /** What has to give an answer that needs memory. */
    private static void outOfMemoryInOtherMethods() {
        List<Object> heap = new ArrayList<>();
        boolean[] full = new boolean[1];
        try (var registration =
                        Plugins.register("Attack", "1", Settings.class, settings -> new Probe<Settings>(settings) {
                            @Override
                            public Settings state() {
                                if (full[0]) {
                                    fill(heap);
                                }
                                return super.state();
                            }

                            @Override
                            public IDimensionExpr[] getOutputDimensions(
                                    int output, IDimensionExpr[][] inputs, IExprBuilder builder) {
                                fill(heap);
                                return null;
                            }

                            @Override
                            public void initialize() {
                                fill(heap);
                            }
                        });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            RawPlugin raw = new RawPlugin(plugin.address());
            try {
                raw.getOutputDimensions(0, 0, 0, 0);
            } catch (OutOfMemoryError | AssertionError e) {
                // of the caller, who reads the answer
            }
            heap.clear();
            raw.initialize();
            heap.clear();
            full[0] = true;
            long copy = raw.copy();
            heap.clear();
            full[0] = false;
            new RawPlugin(copy).destroy();
            System.out.println(copy == 0 ? "null" : "answered");
        }
    }

    private static final List<Object> HEAP = new ArrayList<>();

    /** The heap remains full while the process ends, which a native thread inside TensorRT would see. */
    private static void endWithAFullHeap(Runnable end) {
        TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
        System.out.println("full");
        fillWhole(HEAP);
        end.run();
    }

    private static void aPluginThatCallsItself() {
        IPluginV2DynamicExt[] self = new IPluginV2DynamicExt[1];
        int[] depth = new int[1];
        try (var registration = register(() -> {
                    depth[0]++;
                    return self[0].getNbOutputs();
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            self[0] = plugin;
            for (int i = 0; i < 5; i++) {
                depth[0] = 0;
                try {
                    System.out.println("returned " + plugin.getNbOutputs());
                } catch (TensorRTException e) {
                    if (depth[0] > 100) {
                        System.out.println("depth " + depth[0]);
                    }
                }
            }
            System.out.println("refused");
        }
    }

    private static void recursionThatCallsAPlugin() throws InterruptedException {
        try (var registration = register(() -> 1);
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            List<Thread> threads = new ArrayList<>();
            for (int size : new int[] {0, 512 << 10, 2 << 20, 8 << 20}) {
                for (int i = 0; i < 10; i++) {
                    threads.add(new Thread(null, () -> recurse(plugin), "recursion", size));
                }
            }
            threads.add(Thread.ofVirtual().unstarted(() -> recurse(plugin)));
            for (Thread thread : threads) {
                thread.start();
                thread.join();
            }
            recurse(plugin);
            System.out.println(plugin.getNbOutputs());
        }
    }

    private static void recurse(IPluginV2DynamicExt plugin) {
        try {
            recurseOn(plugin);
        } catch (StackOverflowError e) {
            // as in any recursion
        }
    }

    private static int recurseOn(IPluginV2DynamicExt plugin) {
        return plugin.getNbOutputs() + recurseOn(plugin);
    }

    private static int overflow(int n) {
        return 1 + overflow(n + 1);
    }

    private static void stackOverflowInAPlugin() {
        try (var registration = register(() -> overflow(0));
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            for (int i = 0; i < 20; i++) {
                try {
                    plugin.getNbOutputs();
                    System.out.println("returned");
                } catch (TensorRTException e) {
                    if (!(e.getCause() instanceof StackOverflowError)) {
                        System.out.println(e);
                    }
                }
            }
            System.out.println("survived");
        }
    }

    private static void brokenLog() {
        Logger.getLogger("io.trt4j").addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                throw new IllegalStateException("the log is broken");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        System.setErr(null);
        TensorRT.setUncaughtHandler((where, thrown) -> {
            throw new IllegalStateException("so is the handler");
        });
        try (var registration = register(() -> {
                    throw new Error("as ThreadDeath") {};
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            plugin.getNbOutputs();
        } catch (TensorRTException e) {
            System.out.println(e.getCause().getMessage());
        }
    }

    /** Does something in reportError. */
    private record Recorder(Runnable work) implements IErrorRecorder {
        @Override
        public int getNbErrors() {
            return 0;
        }

        @Override
        public ErrorCode getErrorCode(int errorIdx) {
            return ErrorCode.kSUCCESS;
        }

        @Override
        public String getErrorDesc(int errorIdx) {
            return "";
        }

        @Override
        public boolean hasOverflowed() {
            return false;
        }

        @Override
        public void clear() {}

        @Override
        public boolean reportError(ErrorCode val, String desc) {
            work.run();
            return true;
        }

        @Override
        public int incRefCount() {
            return 1;
        }

        @Override
        public int decRefCount() {
            return 0;
        }
    }

    private static void inReportError(Runnable work) {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        registry.setErrorRecorder(new Recorder(work));
        registry.loadLibrary("/no/such/library.so");
        System.out.println("no error was reported");
    }

    private static void inLogger(Runnable work) {
        TensorRT.initLibNvInferPlugins((severity, message) -> work.run(), "attack");
        System.out.println("nothing was logged");
    }

    private static void whileLoggerIsSlow(Runnable work) throws InterruptedException {
        Libraries.load(TensorRTLibraries.NVINFER_PLUGIN);
        CountDownLatch logging = new CountDownLatch(1);
        Thread.ofPlatform()
                .daemon()
                .start(() -> TensorRT.initLibNvInferPlugins(
                        (severity, message) -> {
                            logging.countDown();
                            sleep(20_000);
                        },
                        "attack"));
        logging.await();
        work.run();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void registryInReportError() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        List<String> seen = new ArrayList<>();
        try (var registration = register(() -> 1)) {
            boolean[] inside = new boolean[1];
            registry.setErrorRecorder(new Recorder(() -> {
                if (inside[0]) {
                    return;
                }
                inside[0] = true;
                try {
                    seen.add(TensorRT.getPluginCreator("Attack", "1", "") == null ? "lost" : "found");
                } catch (TensorRTException e) {
                    seen.add("refused");
                }
                inside[0] = false;
            }));
            registry.loadLibrary("/no/such/library.so");
            TensorRT.getPluginCreator("NoSuchPlugin", "1", "");
            registry.setErrorRecorder(null);
        }
        System.out.println(seen.isEmpty() || seen.contains("lost") ? "seen " + seen : "answered");
    }

    private static void aPluginThatWaitsForItsCopy() {
        IPluginV2DynamicExt[] self = new IPluginV2DynamicExt[1];
        Plugin<Settings> waits = new Probe<>(SETTINGS) {
            @Override
            public void initialize() throws Exception {
                Thread copier = Thread.ofPlatform().start(() -> self[0].clone().close());
                copier.join(TimeUnit.SECONDS.toMillis(10));
                System.out.println(copier.isAlive() ? "waits" : "copied");
            }
        };
        boolean[] first = {true};
        try (var registration = Plugins.register("Attack", "1", Settings.class, settings -> {
                    boolean isFirst = first[0];
                    first[0] = false;
                    return isFirst ? waits : new Worker(settings, () -> 1);
                });
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            self[0] = plugin;
            plugin.initialize();
        }
    }

    private static void closingARegistrationThatIsRead() throws InterruptedException {
        for (int round = 0; round < 30; round++) {
            var registration = register(() -> 1);
            IPluginCreator creator = TensorRT.getPluginCreator("Attack", "1", "");
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(Thread.ofPlatform().start(() -> {
                    try {
                        while (true) {
                            PluginFieldCollection fields = creator.getFieldNames();
                            if (!fields.fields().get(1).name().equals("values")
                                    || !creator.getPluginName().equals("Attack")) {
                                System.out.println("read " + fields);
                            }
                        }
                    } catch (TensorRTException | NullPointerException e) {
                        // freed, and it says so
                    }
                }));
            }
            sleep(5);
            registration.close();
            for (Thread reader : readers) {
                reader.join();
            }
        }
        System.out.println("closed");
    }

    private static void fieldsInMemoryThatIsCollected() {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                System.gc();
                sleep(1);
            }
        });
        List<float[]> got = new ArrayList<>();
        try (var registration = Plugins.register("Attack", "1", Settings.class, settings -> {
            got.add(settings.values());
            return new Worker(settings, () -> 1);
        })) {
            IPluginCreator creator = TensorRT.getPluginCreator("Attack", "1", "");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            for (int i = 0; System.nanoTime() < end; i++) {
                creator.createPlugin("layer", fields(i)).close();
            }
        }
        for (int i = 0; i < got.size(); i++) {
            float[] expected = new float[64];
            Arrays.fill(expected, i);
            if (!Arrays.equals(expected, got.get(i))) {
                System.out.println("wrong values");
                return;
            }
        }
        System.out.println("right values");
    }

    private static PluginFieldCollection fields(int i) {
        float[] values = new float[64];
        Arrays.fill(values, i);
        return new PluginFieldCollection(List.of(
                new PluginField(
                        "number", Arena.ofAuto().allocateFrom(ValueLayout.JAVA_INT, i), PluginFieldType.kINT32, 1),
                new PluginField(
                        "values",
                        Arena.ofAuto().allocateFrom(ValueLayout.JAVA_FLOAT, values),
                        PluginFieldType.kFLOAT32,
                        values.length)));
    }

    /** Makes builders and builds engines, again and again. Needs a GPU. */
    private static void build(ILogger logger) {
        while (true) {
            try (IBuilder builder = TensorRT.createInferBuilder(logger);
                    INetworkDefinition network = Builds.network(builder);
                    IBuilderConfig config = Builds.config(builder)) {
                ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(1 << 20));
                network.markOutput(
                        network.addActivation(x, ActivationType.kRELU).getOutput(0));
                builder.buildSerializedNetwork(network, config).close();
            }
        }
    }

    private static void duringABuild(String milliseconds, Runnable end) {
        TensorRT.getPluginRegistry().setErrorRecorder(new Recorder(() -> {}));
        Thread thread = Thread.ofPlatform().daemon().start(() -> build((severity, message) -> {}));
        sleep(Long.parseLong(milliseconds));
        if (!thread.isAlive()) { // it has said why
            System.exit(4);
        }
        System.out.println("now");
        end.run();
    }

    private static void inABuildersLogger(String messages, Runnable end) {
        int[] left = {Integer.parseInt(messages)};
        build((severity, message) -> {
            if (left[0]-- == 0) {
                end.run();
            }
        });
    }

    private interface Call {
        Object call() throws Exception;
    }

    private static void wrongPointers() {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        MemorySegment none = MemorySegment.NULL;
        MemorySegment one = Arena.global().allocate(1);
        try (var registration = register(() -> 1);
                IPluginV2DynamicExt plugin = registration.create(SETTINGS)) {
            IPluginCreator creator = TensorRT.getPluginCreator("Attack", "1", "");
            List<Call> calls = List.of(
                    () -> creator.deserializePlugin("layer", none),
                    () -> creator.deserializePlugin("layer", (byte[]) null),
                    () -> creator.deserializePlugin("layer", (MemorySegment) null),
                    () -> creator.deserializePlugin(null, one),
                    () -> creator.deserializePlugin("a\0b", one),
                    () -> creator.createPlugin("layer", null),
                    () -> creator.createPlugin("layer", field(none, 4)),
                    () -> creator.createPlugin("layer", field(MemorySegment.ofAddress(1), 4)),
                    () -> creator.createPlugin("layer", field(one, 4)),
                    () -> creator.createPlugin("layer", field(one, -1)),
                    () -> run(() -> plugin.serialize(one)),
                    () -> run(() -> plugin.serialize(none)),
                    () -> run(() -> plugin.configurePlugin(none, 1, none, 1)),
                    () -> run(() -> plugin.configurePlugin(one, 1, one, 1)),
                    () -> run(() -> plugin.configurePlugin(none, -1, none, -1)),
                    () -> plugin.supportsFormatCombination(0, none, 1, 1),
                    () -> plugin.supportsFormatCombination(0, one, 1, 1),
                    () -> plugin.supportsFormatCombination(-1, one, 0, 0),
                    () -> plugin.supportsFormatCombination(1_000_000, one, 0, 0),
                    () -> plugin.getOutputDataType(0, none, 1),
                    () -> plugin.getOutputDataType(0, one, 1),
                    () -> plugin.getWorkspaceSize(none, 1, none, 1),
                    () -> plugin.getWorkspaceSize(one, 1, one, 1),
                    () -> run(() -> plugin.setPluginNamespace(null)),
                    () -> TensorRT.getPluginCreator("Attack\0", "1", ""),
                    () -> TensorRT.getPluginCreator(null, "1", ""),
                    () -> registry.loadLibrary("x\0y"),
                    () -> registry.loadLibrary(null),
                    () -> run(() -> registry.deregisterLibrary(one)),
                    () -> run(() -> registry.deregisterLibrary(none)),
                    () -> run(() -> registry.deregisterLibrary(null)),
                    () -> TensorRT.initLibNvInferPlugins((severity, message) -> {}, null),
                    () -> TensorRT.initLibNvInferPlugins(null, ""));
            for (int i = 0; i < calls.size(); i++) {
                try {
                    System.out.println("call " + i + " returned " + calls.get(i).call());
                } catch (IllegalArgumentException | NullPointerException | TensorRTException e) {
                    if (e.getMessage() == null || !e.getMessage().endsWith(".") && e.getCause() == null) {
                        System.out.println("call " + i + ": " + e);
                    }
                } catch (Exception e) {
                    System.out.println("call " + i + ": " + e);
                }
            }
            System.out.println("tried");
        }
    }

    private static PluginFieldCollection field(MemorySegment data, int length) {
        return new PluginFieldCollection(List.of(new PluginField("number", data, PluginFieldType.kINT32, length)));
    }

    private static Object run(Runnable call) {
        call.run();
        return "nothing";
    }
}
