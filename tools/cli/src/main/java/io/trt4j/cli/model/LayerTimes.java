package io.trt4j.cli.model;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.engine.DeviceTensor;
import io.trt4j.engine.Engine;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.TensorInfo;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IProfiler;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each layer of an engine takes, as TensorRT's profiler says, in runs of their own: the profiler slows them down. */
final class LayerTimes implements IProfiler {
    private static final int ALIGNMENT = 64;

    private final Map<String, double[]> times = new LinkedHashMap<>();

    /**
     * A layer's time.
     *
     * @param name of the layer, or of several that became one
     * @param millis the mean
     * @param percent of the sum of all layers
     */
    record LayerTime(String name, double millis, double percent) {}

    /** Sum and number. */
    @Override
    public synchronized void reportLayerTime(String layerName, float ms) {
        double[] sum = times.computeIfAbsent(layerName, name -> new double[2]);
        sum[0] += ms;
        sum[1]++;
    }

    private synchronized void clear() {
        times.clear();
    }

    /** The layers, the slowest first. */
    synchronized List<LayerTime> layers() {
        double total = times.values().stream().mapToDouble(t -> t[0] / t[1]).sum();
        return times.entrySet().stream()
                .map(e -> {
                    double millis = e.getValue()[0] / e.getValue()[1];
                    return new LayerTime(e.getKey(), millis, total == 0 ? 0 : 100 * millis / total);
                })
                .sorted(Comparator.comparingDouble(LayerTime::millis).reversed())
                .toList();
    }

    /**
     * Runs an engine whose outputs' sizes are known.
     *
     * @param outputs of the shape that they have in a run with these inputs
     */
    static List<LayerTime> of(
            Engine engine, Measurement runs, Map<String, HostTensor> inputs, Map<String, HostTensor> outputs) {
        LayerTimes profiler = new LayerTimes();
        try (CudaContext cuda = CudaContext.primary(engine.device());
                CudaContext.Binding binding = cuda.bind();
                Arena arena = Arena.ofShared();
                BoundTensors tensors = BoundTensors.of(cuda, engine.inputs(), inputs, outputs);
                CudaStream stream = CudaStream.create(cuda);
                IExecutionContext context = engine.cudaEngine().createExecutionContext()) {
            bind(context, engine, tensors, arena);
            context.setProfiler(profiler);
            for (int i = 0; i < runs.warmUp() + runs.iterations(); i++) {
                if (i == runs.warmUp()) {
                    profiler.clear();
                }
                if (!context.enqueueV3(stream)) {
                    throw new TensorRTException("TensorRT could not run the engine.");
                }
                stream.synchronize();
            }
            context.setProfiler(null);
        }
        return profiler.layers();
    }

    private static void bind(IExecutionContext context, Engine engine, BoundTensors tensors, Arena arena) {
        for (TensorInfo info : engine.inputs()) {
            switch (tensors.inputs().get(info.name())) {
                case DeviceTensor tensor -> {
                    context.setInputShape(info.name(), tensor.dims());
                    context.setTensorAddress(info.name(), tensor.address());
                }
                case HostTensor tensor -> {
                    context.setInputShape(info.name(), tensor.dims());
                    MemorySegment copy = arena.allocate(Math.max(1, tensor.byteSize()), ALIGNMENT);
                    MemorySegment.copy(tensor.segment(), 0, copy, 0, tensor.byteSize());
                    context.setTensorAddress(info.name(), copy);
                }
            }
        }
        tensors.outputs().forEach((name, tensor) -> context.setTensorAddress(name, tensor.address()));
    }
}
