package io.trt4j.testkit;

import io.trt4j.ffm.internal.ModuleVersions;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An engine that runs a plugin on the host, with no GPU: TensorRT's {@code IBuilder}, {@code IRuntime} and
 * {@code ICudaEngine} in one, for networks whose only layer is a plugin. The plugin is called through its native
 * vtable, as TensorRT would call it, with addresses of host memory and the stream 0. It must be an
 * {@code IPluginV3} or an {@code IPluginV2DynamicExt} whose {@code enqueue} works on such memory. The calls to the latter come in
 * the order that was recorded inside TensorRT 10.6 (see {@link CallTrace#order}); that is of a plugin with one output and one
 * format, of which TensorRT times nothing. Of several tactics of an {@code IPluginV3} the one is chosen that is fastest here.
 *
 * <p>The plugin's creator must be registered with TensorRT's registry, so {@code libnvinfer} must be there, unless the process
 * does without it (see {@link io.trt4j.tensorrt.TensorRT#version}). What the
 * plugin throws is the cause of a {@link TensorRTException} from the method here that led to it; a status that is not
 * success, an answer that makes no sense and memory written out of bounds are {@code TensorRTException}s too.
 *
 * <p>An engine may be used from several threads, and so may several of its contexts at once, each by one thread at a
 * time.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
public final class HostEngine implements AutoCloseable {
    private final Plan plan;
    private final CallTrace trace;
    private final Processor processor;
    private final List<PluginInstance> plugins = new ArrayList<>();
    private boolean closed;
    private int contexts;

    /**
     * Builds a network.
     *
     * @return the engine as bytes, for {@link #deserialize} in this process or another; a format of the host engine's
     *     own
     * @throws IllegalArgumentException if the network's inputs and profiles do not fit together
     * @throws TensorRTException if the plugin fails
     */
    public static byte[] build(HostNetwork network) {
        return build(network, new CallTrace());
    }

    /** Builds a network as {@link #build(HostNetwork)} does and records the calls. */
    public static byte[] build(HostNetwork network, CallTrace trace) {
        Objects.requireNonNull(network, "The network is null.");
        Objects.requireNonNull(trace, "The call trace is null.");
        return build(network, trace, Processor.CPU);
    }

    static byte[] build(HostNetwork network, CallTrace trace, Processor processor) {
        ModuleVersions.requireSame(HostEngine.class, TensorRT.class);
        return processor
                .call(() -> new HostBuilder(network, trace, processor).build())
                .write();
    }

    /**
     * Loads an engine, which the caller closes.
     *
     * @param plan what {@link #build} gave
     * @throws TensorRTException if the bytes are no such engine, are damaged or of another version of TensorRT, if the
     *     plugin's creator is not registered, or if the plugin fails
     */
    public static HostEngine deserialize(byte[] plan) {
        return deserialize(plan, new CallTrace());
    }

    /** Loads an engine as {@link #deserialize(byte[])} does and records the calls, also those of its contexts. */
    public static HostEngine deserialize(byte[] plan, CallTrace trace) {
        Objects.requireNonNull(plan, "The engine is null.");
        Objects.requireNonNull(trace, "The call trace is null.");
        return deserialize(plan, trace, Processor.CPU);
    }

    static HostEngine deserialize(byte[] plan, CallTrace trace, Processor processor) {
        ModuleVersions.requireSame(HostEngine.class, TensorRT.class);
        HostEngine engine = new HostEngine(Plan.read(plan), trace, processor);
        try {
            return processor.call(engine::load);
        } catch (RuntimeException e) {
            closeAfter(e, engine);
            throw e;
        }
    }

    /** Closes what was half made. */
    static void closeAfter(RuntimeException failure, AutoCloseable halfMade) {
        try {
            halfMade.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private HostEngine(Plan plan, CallTrace trace, Processor processor) {
        this.plan = plan;
        this.trace = trace;
        this.processor = processor;
    }

    private HostEngine load() {
        trace.heading("deserializeCudaEngine");
        for (Plan.Profile profile : plan.profiles()) {
            plugins.add(PluginInstance.deserialize(plan, profile.state(), trace));
        }
        plugins.forEach(PluginInstance::initialize);
        return this;
    }

    /** The inputs, in the plugin's order; -1 stands for extents that are set when the engine runs. */
    public List<HostTensorDesc> inputs() {
        return plan.inputs();
    }

    /** The shape inputs, in the plugin's order. */
    public List<HostTensorDesc> shapeInputs() {
        return plan.shapeInputs();
    }

    /** The outputs, in the plugin's order; -1 stands for extents that are known only when the engine runs. */
    public List<HostTensorDesc> outputs() {
        return plan.outputs().stream().map(Plan.Output::tensor).toList();
    }

    /** How many optimization profiles there are, at least 1. */
    public int getNbOptimizationProfiles() {
        return plan.profiles().size();
    }

    /** The calls that the plugin got, if the engine was given a trace. */
    public CallTrace trace() {
        return trace;
    }

    /**
     * Makes a context to run the engine with, which the caller closes. It begins with the first optimization profile.
     */
    public HostExecutionContext createExecutionContext() {
        synchronized (this) { // not while the plugin runs, which may wait for a thread that uses the engine
            if (closed) {
                throw new IllegalStateException("The engine was closed.");
            }
            contexts++;
        }
        trace.heading("createExecutionContext");
        try {
            return processor.call(() -> new HostExecutionContext(this, plan, plugins));
        } catch (Throwable t) {
            contextClosed();
            throw t;
        }
    }

    Processor processor() {
        return processor;
    }

    void contextClosed() {
        boolean isLast;
        synchronized (this) {
            contexts--;
            isLast = closed && contexts == 0;
        }
        if (isLast) {
            end();
        }
    }

    /** Frees the engine, once the last of its contexts is closed. */
    @Override
    public void close() {
        boolean isLast;
        synchronized (this) {
            isLast = !closed && contexts == 0;
            closed = true;
        }
        if (isLast) {
            end();
        }
    }

    private void end() {
        trace.heading("engine closed");
        processor.call(() -> {
            PluginInstance.forEach(plugins, PluginInstance::close);
            return null;
        });
    }
}
