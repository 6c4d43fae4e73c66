package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** A plugin of the host engine in one of whose callbacks the process ends. */
final class EndingPlugin implements PluginV3<EndingPlugin.Fields> {
    private static final String NAME = "Trt4jEnding";
    private static final int ELEMENTS = 64;

    private static volatile String callback = "";
    private static volatile End end = End.HALT;

    private final Fields fields;

    record Fields(float factor) {}

    /** How the process ends, and its status then. */
    enum End {
        EXIT(3),
        HALT(3),
        SIGINT(130),
        SIGTERM(143);

        private static final int OF_SIGNALS = 128;

        final int status;

        End(int status) {
            this.status = status;
        }

        /** Whether this process, and so its children, ignore the signal. */
        boolean isIgnored() throws IOException {
            String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .findFirst()
                    .orElseThrow()
                    .split("\\s+")[1];
            return (Long.parseUnsignedLong(ignored, 16) >> status - OF_SIGNALS - 1 & 1) != 0;
        }

        void come() {
            switch (this) {
                case EXIT -> System.exit(status);
                case HALT -> Runtime.getRuntime().halt(status);
                default -> signal();
            }
        }

        private void signal() {
            Linker linker = Linker.nativeLinker();
            try {
                int failed = (int) linker.downcallHandle(
                                linker.defaultLookup().find("raise").orElseThrow(),
                                FunctionDescriptor.of(JAVA_INT, JAVA_INT))
                        .invokeExact(status - OF_SIGNALS);
                Thread.sleep(failed == 0 ? 20_000 : 0);
            } catch (Throwable t) {
                throw new AssertionError(t);
            }
        }
    }

    /** What is done with the engine. */
    enum Work {
        BUILD,
        LOAD,
        ENQUEUE
    }

    private EndingPlugin(Fields fields) {
        this.fields = fields;
        called("factory");
    }

    private static void called(String what) {
        if (what.equals(callback)) {
            end.come();
        }
    }

    private static PluginV3Registration<Fields> register() {
        return Plugins.registerV3(NAME, "1", Fields.class, (made, phase) -> new EndingPlugin(made));
    }

    private static byte[] build(PluginV3Registration<Fields> plugin) {
        return HostEngine.build(new HostNetwork(NAME, "1", "", plugin.fields(new Fields(2)))
                .addInput("x", DataType.kFLOAT, Dims.of(ELEMENTS))
                .setOutputNames("y"));
    }

    /** Runs an engine as often as is said. */
    private static void run(byte[] plan, long times) {
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            context.setTensorAddress("x", MemorySegment.ofArray(new float[ELEMENTS]));
            context.setTensorAddress("y", MemorySegment.ofArray(new float[ELEMENTS]));
            for (long i = 0; i < times; i++) {
                context.enqueue();
            }
        }
    }

    /** Builds, loads and runs an engine, and ends in a callback. */
    static String endIn(String where, End how) {
        end = how;
        callback = where;
        try (PluginV3Registration<Fields> plugin = register()) {
            run(build(plugin), 1);
        }
        return where + " was not called";
    }

    /** Ends while other threads build, load and run engines: microseconds after each has done so once. */
    static String endDuringAll(End how, long microseconds) throws InterruptedException {
        PluginV3Registration<Fields> plugin = register();
        byte[] plan = build(plugin);
        run(plan, 1);
        CountDownLatch begun = new CountDownLatch(Work.values().length);
        for (Work work : Work.values()) {
            Thread.ofPlatform().daemon().start(() -> again(work, plugin, plan, begun));
        }
        begun.await();
        LockSupport.parkNanos(1000 * microseconds);
        how.come();
        return "the process did not end";
    }

    /** What fails while the process ends ends it with another status. */
    private static void again(Work work, PluginV3Registration<Fields> plugin, byte[] plan, CountDownLatch begun) {
        try {
            while (true) {
                switch (work) {
                    case BUILD -> build(plugin);
                    case LOAD -> run(plan, 0);
                    case ENQUEUE -> run(plan, 1000);
                }
                begun.countDown();
            }
        } catch (Throwable t) {
            t.printStackTrace();
            Runtime.getRuntime().halt(4);
        }
    }

    @Override
    public IDimensionExpr[][] getOutputShapes(
            IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
        called("getOutputShapes");
        return new IDimensionExpr[][] {inputs[0]};
    }

    @Override
    public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        called("supportsFormatCombination");
        return PluginV3.super.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        called("configurePlugin");
    }

    @Override
    public long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        called("getWorkspaceSize");
        return 0;
    }

    @Override
    public Fields getFieldsToSerialize(Fields made) {
        called("getFieldsToSerialize");
        return made;
    }

    @Override
    public void attachToContext(IGpuAllocator allocator, IErrorRecorder errorRecorder) {
        called("attachToContext");
    }

    @Override
    public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        called("onShapeChange");
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
        if (fields.factor() != 2) {
            throw new IllegalStateException("The factor is " + fields.factor() + ".");
        }
    }

    @Override
    public void close() {
        called("close");
    }
}
