package io.trt4j.plugin;

import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Programs that used to end the JVM, or to hang, or to compute with what was not given. Each runs in a process of its own,
 * by its name; it prints what it found last, or ends as its name says.
 */
final class Attack {
    /** Kept: what only the log manager refers to is collected when memory is short, with its settings. */
    private static final Logger LOG = Logger.getLogger("io.trt4j");

    record Settings(int number, float[] values) {}

    static final Settings SETTINGS = new Settings(1, new float[] {1, 2, 3, 4});

    private Attack() {}

    public static void main(String[] args) throws Exception {
        LOG.setUseParentHandlers(false);
        switch (args[0]) {
            case "aPluginThatCallsItself" -> aPluginThatCallsItself();
            case "recursionThatCallsAPlugin" -> recursionThatCallsAPlugin();
            case "stackOverflowInAPlugin" -> stackOverflowInAPlugin();
            case "everyCallbackThatLeadsToItself" -> everyCallbackThatLeadsToItself();
            case "aLoggerThatLeadsToItself" -> aLoggerThatLeadsToItself();
            case "brokenLog" -> brokenLog();
            case "registryInReportError" -> registryInReportError();
            case "aPluginThatWaitsForItsCopy" -> aPluginThatWaitsForItsCopy();
            default -> {
                if (!EndAttack.run(args)
                        && !MomentAttack.run(args)
                        && !CloseAttack.run(args)
                        && !MemoryAttack.run(args)
                        && !PointerAttack.run(args)
                        && !LoaderAttack.run(args)) {
                    throw new IllegalArgumentException(args[0]);
                }
            }
        }
    }

    /** Runs a program in a process of its own; what it prints goes to a file. */
    static Process start(Path output, String... program) throws IOException {
        return start(Attack.class, output, program);
    }

    /** Likewise, a program of another class. */
    static Process start(Class<?> main, Path output, String... program) throws IOException {
        List<String> command = new ArrayList<>(NativeProcess.heedingInterrupts());
        command.addAll(List.of(
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
    interface Work {
        int run() throws Exception;
    }

    static final class Worker extends Probe<Settings> {
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

    static PluginRegistration<Settings> register(Work work) {
        return Plugins.register("Attack", "1", Settings.class, settings -> new Worker(settings, work));
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

    /**
     * A plugin overflows the stack, called with whatever is left of it, down to where the call is refused, by native code
     * that takes as much stack as TensorRT may.
     */
    private static void stackOverflowInAPlugin() throws InterruptedException {
        boolean[] warm = new boolean[1];
        try (var registration = register(() -> warm[0] ? overflow(0) : 1);
                IPluginV2DynamicExt made = registration.create(SETTINGS)) {
            IPluginV2DynamicExt plugin = DeepCalls.to(made, StackDepthTest.MAX);
            for (int i = 0;
                    i < 20_000;
                    i++) { // compiled, the call takes so little stack that it gets as far as the plugin
                plugin.getNbOutputs();
            }
            warm[0] = true;
            int[] told = new int[1];
            for (int size : new int[] {400 << 10, 420 << 10, 512 << 10}) {
                Thread thread = new Thread(null, () -> overflowAtAnyDepth(plugin, told), "overflow", size);
                thread.start();
                thread.join();
            }
            System.out.println(told[0] > 50 ? "survived" : "called " + told[0] + " times");
        }
    }

    private static void overflowAtAnyDepth(IPluginV2DynamicExt plugin, int[] told) {
        int[] deepest = new int[1];
        overflowOn(null, told, deepest, 0);
        int dense = deepest[0] * 3 / 4;
        overflowOn(plugin, told, new int[] {dense}, 0);
    }

    /** An overflow takes a while, but for the last quarter of the stack: there at each depth. */
    private static int overflowOn(IPluginV2DynamicExt plugin, int[] told, int[] depths, int depth) {
        try {
            if (plugin == null) {
                depths[0] = depth;
            } else if (depth % 16 == 0 || depth >= depths[0]) {
                expectOverflow(plugin, told);
            }
            return 1 + overflowOn(plugin, told, depths, depth + 1);
        } catch (StackOverflowError e) { // where the call is refused, or as in any recursion
            return 0;
        }
    }

    private static void expectOverflow(IPluginV2DynamicExt plugin, int[] told) {
        try {
            plugin.getNbOutputs();
            System.out.println("returned");
        } catch (TensorRTException e) {
            if (!(e.getCause() instanceof StackOverflowError)) {
                System.out.println(e);
            }
            told[0]++;
        }
    }

    /** What a callback does that leads to the same callback again. */
    private interface Again {
        void call();
    }

    /** Each way ends with a sentence: at a depth of 100, or at once where TensorRT would wait for itself. */
    private static void everyCallbackThatLeadsToItself() {
        Again[] again = new Again[1];
        int[] depth = new int[1];
        try (var registration = Plugins.register("Attack", "1", Settings.class, settings -> {
                    if (settings.number() == 2) {
                        depth[0]++;
                        again[0].call();
                    }
                    return new Probe<Settings>(settings) {
                        @Override
                        public Settings state() {
                            if (settings.number() == 3) {
                                depth[0]++;
                                again[0].call();
                            }
                            return super.state();
                        }
                    };
                });
                IPluginV2DynamicExt three = registration.create(new Settings(3, new float[0]))) {
            IPluginCreator creator = NativeCreators.get("Attack", "1", "");
            expectBounded(
                    "factory",
                    depth,
                    again,
                    () -> creator.createPlugin("layer", MemoryAttack.fields(2)).close());
            expectBounded("copy", depth, again, () -> three.clone().close());
            expectBounded("size", depth, again, three::getSerializationSize);
        }
        System.out.println("bounded");
    }

    private static void aLoggerThatLeadsToItself() {
        Again[] again = new Again[1];
        int[] depth = new int[1];
        expectBounded(
                "logger",
                depth,
                again,
                () -> TensorRT.initLibNvInferPlugins(
                        (severity, message) -> {
                            depth[0]++;
                            again[0].call();
                        },
                        "again"));
        System.out.println("refused");
    }

    private static void expectBounded(String what, int[] depth, Again[] again, Again first) {
        again[0] = first;
        depth[0] = 0;
        try {
            first.call();
            System.out.println(what + " returned");
        } catch (Throwable t) {
            Throwable cause = t;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (!cause.getMessage().matches(".*(100 deep|in a callback of its own).*") || depth[0] > 100) {
                System.out.println(what + " at depth " + depth[0] + ": " + t);
            }
        }
    }

    private static void brokenLog() {
        LOG.addHandler(new Handler() {
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
    record Recorder(Runnable work) implements IErrorRecorder {
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

    static void sleep(long milliseconds) {
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
                    seen.add(NativeCreators.get("Attack", "1", "") == null ? "lost" : "found");
                } catch (TensorRTException e) {
                    seen.add("refused");
                }
                inside[0] = false;
            }));
            registry.loadLibrary("/no/such/library.so");
            NativeCreators.get("NoSuchPlugin", "1", "");
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
}
