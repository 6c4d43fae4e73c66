package io.trt4j.bench;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObject;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** {@code enqueue} of one among many live plugins, another one each time. */
@SuppressWarnings("deprecation") // of plugins of version 2
public class DispatchBenchmark extends Timed {
    private static final int PICKS = 1 << 16;

    @Param({"1", "100", "10000"})
    public int live;

    private final Arena arena = Arena.ofShared();
    private final List<IPluginV2DynamicExt> plugins = new ArrayList<>();
    private final long[] picked = new long[PICKS];
    private PluginRegistration<EmptyPlugin.Settings> registration;
    private EnqueueArguments arguments;
    private int next;

    @Setup
    public void create() {
        ByHand.requireTensorRT10();
        arguments = EnqueueArguments.allocate(arena);
        registration = EmptyPlugin.register();
        for (int i = 0; i < live; i++) {
            IPluginV2DynamicExt plugin = registration.create(new EmptyPlugin.Settings(i));
            EnqueueArguments.configure(plugin);
            plugins.add(plugin);
        }
        Random random = new Random(1);
        for (int i = 0; i < PICKS; i++) {
            picked[i] = ((NativeObject) plugins.get(random.nextInt(live))).address();
        }
    }

    @TearDown
    public void close() {
        plugins.forEach(IPluginV2DynamicExt::close);
        plugins.clear();
        registration.close();
        arena.close();
    }

    @Benchmark
    public int enqueue() {
        return arguments.enqueue(picked[next++ & PICKS - 1]);
    }
}
