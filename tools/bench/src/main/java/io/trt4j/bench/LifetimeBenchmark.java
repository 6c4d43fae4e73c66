package io.trt4j.bench;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Making a plugin and freeing it through its destructor. */
@SuppressWarnings("deprecation") // of plugins of version 2
public class LifetimeBenchmark extends Timed {
    private final EmptyPlugin.Settings settings = new EmptyPlugin.Settings(1);
    private PluginRegistration<EmptyPlugin.Settings> registration;
    private IPluginV2DynamicExt original;

    @Setup
    public void register() {
        registration = EmptyPlugin.register();
        original = registration.create(settings);
    }

    @TearDown
    public void close() {
        original.close();
        registration.close();
    }

    @Benchmark
    public void createAndFree() {
        registration.create(settings).close();
    }

    @Benchmark
    public void cloneAndFree() {
        original.clone().close();
    }
}
