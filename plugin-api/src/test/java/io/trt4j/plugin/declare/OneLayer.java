package io.trt4j.plugin.declare;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.ITimingCache;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.PreviewFeature;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A network with one plugin, built and run by TensorRT. Inputs are {@code x0}, {@code x1}, …, outputs {@code y0}, … */
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
final class OneLayer {
    record Input(DataType type, Dims dims, Dims most) {
        static Input of(DataType type, long... d) {
            return new Input(type, Dims.of(d), null);
        }
    }

    /** The lines of TensorRT's log that were of the level kVERBOSE or graver. */
    final List<String> log = new ArrayList<>();

    private final ILogger logger = (severity, text) -> {
        synchronized (log) {
            log.add(text);
        }
    };

    private final List<Input> inputs = new ArrayList<>();
    private Dims shapeOf;
    private boolean inPlace;
    private boolean half;

    OneLayer input(DataType type, long... d) {
        inputs.add(Input.of(type, d));
        return this;
    }

    OneLayer dynamicInput(DataType type, Dims dims, Dims most) {
        inputs.add(new Input(type, dims, most));
        return this;
    }

    /** Gives the plugin, as its shape input, the shape of an input {@code like} of so many elements at most. */
    OneLayer shapeInput(long most) {
        shapeOf = Dims.of(most);
        return this;
    }

    OneLayer inPlace() {
        inPlace = true;
        return this;
    }

    /** Has all tensors the types that their inputs give them, FP16 among them. */
    OneLayer half() {
        half = true;
        return this;
    }

    /** @param cache where timings are kept, or null */
    <A extends Record> byte[] build(PluginV3Registration<A> plugin, A attributes, int times, byte[][] cache) {
        boolean before10 = TensorRT.version().major() < 10;
        try (IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = network(builder)) {
            if (before10) {
                config.setTacticSources(Set.of()); // else the builder wants cuBLAS and cuDNN
            }
            if (inPlace) {
                config.setPreviewFeature(PreviewFeature.kALIASED_PLUGIN_IO_10_03, true);
            }
            IOptimizationProfile profile = builder.createOptimizationProfile();
            ITensor[] tensors = new ITensor[inputs.size()];
            for (int i = 0; i < tensors.length; i++) {
                Input input = inputs.get(i);
                tensors[i] = network.addInput("x" + i, input.type(), input.dims());
                if (input.most() != null) {
                    dimensions(profile, "x" + i, input.dims(), input.most());
                }
            }
            ITensor[] shapes = new ITensor[0];
            if (shapeOf != null) {
                ITensor like = network.addInput("like", DataType.kFLOAT, Dims.of(-1));
                dimensions(profile, "like", Dims.of(-1), shapeOf);
                shapes = new ITensor[] {network.addShape(like).getOutput(0)};
            }
            config.addOptimizationProfile(profile);
            int outputs = 0;
            for (int time = 0; time < times; time++) {
                ILayer layer = plugin.addTo(network, attributes, tensors, shapes);
                for (int i = 0; i < layer.getNbOutputs(); i++) {
                    ITensor output = layer.getOutput(i);
                    output.setName("y" + outputs++);
                    network.markOutput(output);
                }
            }
            try (ITimingCache timings = cache == null ? null : config.createTimingCache(cache[0])) {
                if (timings != null) {
                    config.setTimingCache(timings, false);
                }
                try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                    if (cache != null) {
                        try (IHostMemory kept = timings.serialize()) {
                            cache[0] = kept.data().toArray(JAVA_BYTE);
                        }
                    }
                    return plan.data().toArray(JAVA_BYTE);
                }
            }
        }
    }

    private INetworkDefinition network(IBuilder builder) {
        if (TensorRT.version().major() < 10) {
            return builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH);
        }
        return half
                ? builder.createNetworkV2(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED)
                : builder.createNetworkV2();
    }

    private static void dimensions(IOptimizationProfile profile, String name, Dims dims, Dims most) {
        long[] least = Arrays.stream(dims.d(), 0, dims.nbDims())
                .map(d -> Math.abs(d)) // 1 where it is -1
                .toArray();
        profile.setDimensions(name, OptProfileSelector.kMIN, Dims.of(least));
        profile.setDimensions(name, OptProfileSelector.kOPT, most);
        profile.setDimensions(name, OptProfileSelector.kMAX, most);
    }

    /** What runs do with a context, a stream and device memory of inputs and outputs. */
    interface Work {
        void run(IExecutionContext context, CudaStream stream, Map<String, DeviceMemory> memory);
    }

    /** Runs an engine with memory of so many bytes for each tensor, zeros at first. */
    static void run(byte[] plan, Map<String, Long> bytes, Work work) {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda)) {
            Map<String, DeviceMemory> memory = new HashMap<>();
            try {
                bytes.forEach((name, size) -> {
                    DeviceMemory allocated = DeviceMemory.allocate(cuda, size);
                    allocated.fill((byte) 0);
                    memory.put(name, allocated);
                    context.setTensorAddress(name, allocated.address());
                });
                work.run(context, stream, memory);
                stream.synchronize();
            } finally {
                memory.values().forEach(DeviceMemory::close);
            }
        }
    }

    /** Enqueues and waits. */
    static void enqueue(IExecutionContext context, CudaStream stream) {
        if (!context.enqueueV3(stream)) {
            throw new AssertionError("enqueueV3 is false");
        }
        stream.synchronize();
    }

    /** Gives an output whose size depends on the data its memory, and keeps its dimensions. */
    static Dims[] allocator(IExecutionContext context, String output, DeviceMemory memory) {
        Dims[] given = new Dims[1];
        context.setOutputAllocator(output, new IOutputAllocator() {
            @Override
            public long reallocateOutputAsync(String name, long current, long size, long alignment, long stream) {
                return memory.address();
            }

            @Override
            public void notifyShape(String name, Dims dims) {
                given[0] = dims;
            }
        });
        return given;
    }

    static float[] floats(DeviceMemory memory, int count) {
        float[] result = new float[count];
        memory.copyTo(MemorySegment.ofArray(result));
        return result;
    }
}
