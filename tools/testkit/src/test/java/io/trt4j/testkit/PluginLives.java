package io.trt4j.testkit;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static io.trt4j.plugin.declare.Declarations.workspace;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Plugins of each kind that multiply by a factor, and their lives on the host engine. */
final class PluginLives {
    /** What plugins are made from: a negative factor is refused, and with 0 they do not run. */
    record Factor(float factor) {
        Factor {
            if (factor < 0) {
                throw new IllegalArgumentException("The factor is negative: " + factor);
            }
        }
    }

    /** How many tables that plugins share are open. */
    static final AtomicInteger OPEN = new AtomicInteger();

    private record V2(Factor state) implements Plugin<Factor> {
        @Override
        public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder builder) {
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
            scale(inputDesc.volume(0), inputs.get(0), outputs.get(0), state.factor);
        }
    }

    private record V3(Factor fields) implements PluginV3<Factor> {
        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            scale(inputDesc.volume(0), inputs.get(0), outputs.get(0), fields.factor);
        }
    }

    private static void scale(long size, long from, long to, float factor) {
        if (factor == 0) {
            throw new IllegalStateException("nothing is left of it");
        }
        MemorySegment x = MemorySegment.ofAddress(from).reinterpret(4 * size);
        MemorySegment y = MemorySegment.ofAddress(to).reinterpret(4 * size);
        for (long i = 0; i < size; i++) {
            y.setAtIndex(JAVA_FLOAT, i, factor * x.getAtIndex(JAVA_FLOAT, i));
        }
    }

    private static PluginDeclaration<Factor> declared(String name) {
        PluginDeclaration<Factor> declared = plugin(name, Factor.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .workspace(input(0).volume().times(Float.BYTES))
                .enqueue(call -> {
                    long x = call.memory(input(0)).address();
                    long work = call.memory(workspace()).address();
                    scale(call.inputDesc().volume(0), x, work, call.attributes().factor);
                    long bytes = call.inputDesc().volume(0) * Float.BYTES;
                    call.memory(output(0)).copyFrom(call.memory(workspace()).asSlice(0, bytes));
                });
        return TensorRT.version().major() < 10
                ? declared
                : declared.resource("trt4j table", () -> {
                    OPEN.incrementAndGet();
                    return OPEN::decrementAndGet;
                });
    }

    enum Kind {
        V2 {
            @Override
            Registered register(String name) {
                PluginRegistration<Factor> made = Plugins.register(name, "1", Factor.class, PluginLives.V2::new);
                return new Registered(name, made::fields, made::close);
            }
        },
        V3 {
            @Override
            Registered register(String name) {
                PluginV3Registration<Factor> made =
                        Plugins.registerV3(name, "1", Factor.class, (fields, phase) -> new PluginLives.V3(fields));
                return new Registered(name, made::fields, made::close);
            }
        },
        DECLARED {
            @Override
            Registered register(String name) {
                PluginV3Registration<Factor> made = declared(name).register();
                return new Registered(name, made::fields, made::close);
            }
        };

        abstract Registered register(String name);
    }

    /** A plugin that the registry knows until this is closed. */
    record Registered(String name, Function<Factor, PluginFieldCollection> fields, Runnable end)
            implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }

        HostNetwork network(float factor, int profiles) {
            HostNetwork network = new HostNetwork(name, "1", "", fields.apply(new Factor(factor)))
                    .addInput("x", DataType.kFLOAT, Dims.of(-1, 3))
                    .setOutputNames("y");
            for (int i = 0; i < profiles; i++) {
                network.addOptimizationProfile(
                        new HostProfile().setDimensions("x", Dims.of(1, 3), Dims.of(2, 3), Dims.of(MOST_ROWS, 3)));
            }
            return network;
        }
    }

    static final int MOST_ROWS = 6;

    private PluginLives() {}

    /** Registers a plugin, builds, loads and runs it, and closes all. Some plugins cannot be run. */
    static void live(Kind kind, String name, RandomGenerator random) {
        try (Registered plugin = kind.register(name)) {
            float factor = random.nextInt(8);
            byte[] plan = HostEngine.build(plugin.network(factor, 1 + random.nextInt(2)));
            HostEngine engine = HostEngine.deserialize(plan);
            List<HostExecutionContext> contexts = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                contexts.add(engine.createExecutionContext());
            }
            if (random.nextBoolean()) {
                engine.close(); // its contexts keep it
            }
            for (HostExecutionContext context : contexts) {
                context.setOptimizationProfile(random.nextInt(engine.getNbOptimizationProfiles()));
                for (int i = random.nextInt(3); i > 0; i--) {
                    tryToRun(context, factor, 1 + random.nextInt(MOST_ROWS), random);
                }
                context.close();
            }
            engine.close();
        }
    }

    private static void tryToRun(HostExecutionContext context, float factor, int rows, RandomGenerator random) {
        if (factor != 0) {
            run(context, factor, rows, random);
            return;
        }
        try {
            run(context, factor, rows, random);
        } catch (TensorRTException e) {
            return; // as it should be
        }
        throw new AssertionError("a plugin that throws was run");
    }

    /** Runs a context and checks what it gives. */
    static void run(HostExecutionContext context, float factor, int rows, RandomGenerator random) {
        float[] x = new float[rows * 3];
        float[] right = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextInt(1000);
            right[i] = factor * x[i];
        }
        float[] y = new float[x.length];
        context.setInputShape("x", Dims.of(rows, 3));
        context.setTensorAddress("x", MemorySegment.ofArray(x));
        context.setTensorAddress("y", MemorySegment.ofArray(y));
        context.enqueue();
        if (!Arrays.equals(y, right)) {
            throw new AssertionError("factor " + factor + ", " + Arrays.toString(x) + " gave " + Arrays.toString(y));
        }
    }
}
