package io.trt4j.bench;

import io.trt4j.plugin.PluginRegistration;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.NativeObject;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** {@code enqueue} as TensorRT calls it: out of Java through the plugin's native vtable, which leads into Java. */
@SuppressWarnings("deprecation") // of plugins of version 2
public class EnqueueBenchmark extends Timed {
    private final Arena arena = Arena.ofShared();
    private PluginRegistration<EmptyPlugin.Settings> emptyRegistration;
    private PluginRegistration<ReadingPlugin.Settings> readingRegistration;
    private IPluginV2DynamicExt empty;
    private IPluginV2DynamicExt reading;
    private EnqueueArguments arguments;
    private long bareAddress;
    private long emptyAddress;
    private long readingAddress;
    private RuntimeV3 emptyV3;
    private RuntimeV3 readingV3;
    private long emptyV3Address;
    private long readingV3Address;

    @Setup
    public void register() {
        ByHand.requireTensorRT10();
        arguments = EnqueueArguments.allocate(arena);
        emptyRegistration = EmptyPlugin.register();
        readingRegistration = ReadingPlugin.register();
        empty = emptyRegistration.create(new EmptyPlugin.Settings(1));
        reading = readingRegistration.create(new ReadingPlugin.Settings());
        EnqueueArguments.configure(empty);
        EnqueueArguments.configure(reading);
        bareAddress = ByHand.bareObject(arena);
        emptyAddress = ((NativeObject) empty).address();
        readingAddress = ((NativeObject) reading).address();
        emptyV3 = RuntimeV3.empty();
        readingV3 = RuntimeV3.reading();
        emptyV3Address = emptyV3.address();
        readingV3Address = readingV3.address();
    }

    @TearDown
    public void close() {
        emptyV3.close();
        readingV3.close();
        empty.close();
        reading.close();
        emptyRegistration.close();
        readingRegistration.close();
        arena.close();
    }

    /** A stub by hand that returns at once: what going out of Java and back in costs by itself. */
    @Benchmark
    public int bareStub() {
        return arguments.enqueue(bareAddress);
    }

    @Benchmark
    public int emptyPlugin() {
        return arguments.enqueue(emptyAddress);
    }

    @Benchmark
    public int readingPlugin() {
        return arguments.enqueue(readingAddress);
    }

    @Benchmark
    public int emptyPluginV3() {
        return arguments.enqueueV3(emptyV3Address);
    }

    @Benchmark
    public int readingPluginV3() {
        return arguments.enqueueV3(readingV3Address);
    }

    @Benchmark
    public long capabilityOfV3() {
        return emptyV3.ask();
    }

    /** By the bindings, which watch over a call that may lead to a callback. */
    @Benchmark
    public int getNbOutputs() {
        return empty.getNbOutputs();
    }
}
