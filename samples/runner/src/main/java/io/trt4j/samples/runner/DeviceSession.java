package io.trt4j.samples.runner;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaEvent;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An execution context, with memory for its tensors on the device. */
final class DeviceSession implements AutoCloseable {
    /** How often something is timed; the fastest counts. */
    private static final int ROUNDS = 10;

    private final CudaContext cuda;
    private final PluginNetwork<?> network;
    private final ICudaEngine engine;
    private final IExecutionContext context;
    private final CudaStream stream;
    private final Map<String, OnDevice> tensors = new HashMap<>();

    /** A tensor's memory. Where the data give its size TensorRT asks for the memory, and tells the dimensions. */
    private final class OnDevice implements IOutputAllocator, AutoCloseable {
        private DeviceMemory memory;
        private Dims dims;

        @Override
        public long reallocateOutputAsync(String name, long current, long size, long alignment, long on) {
            close();
            memory = DeviceMemory.allocate(cuda, Math.max(1, size));
            return memory.address();
        }

        @Override
        public void notifyShape(String name, Dims known) {
            dims = known;
        }

        @Override
        public void close() {
            if (memory != null) {
                memory.close();
            }
        }
    }

    DeviceSession(CudaContext cuda, PluginNetwork<?> network, ICudaEngine engine, IExecutionContext context) {
        this.cuda = cuda;
        this.network = network;
        this.engine = engine;
        this.context = context;
        stream = CudaStream.create(cuda);
    }

    /** Gives the tensors memory, and the inputs their elements. */
    void bind() {
        network.inputs().forEach(input -> bind(input.tensor()));
        network.outputs().forEach(this::bind);
    }

    private void bind(NamedTensor input) {
        PluginNetwork.requireType(input.name(), engine.getTensorDataType(input.name()), input.type());
        if (!context.setInputShape(input.name(), input.dims())) {
            throw new TensorRTException("The engine was built for other inputs than " + input + ".");
        }
        allocate(input.name(), input.data().byteSize()).copyFrom(input.data());
    }

    private void bind(PluginNetwork.Output output) {
        PluginNetwork.requireType(output.name(), engine.getTensorDataType(output.name()), output.type());
        Dims dims = context.getTensorShape(output.name());
        if (output.inPlaceOf() != null) {
            OnDevice input = tensors.get(output.inPlaceOf());
            context.setTensorAddress(output.name(), input.memory.address());
            tensors.put(output.name(), input);
        } else if (dims.nbDims() < 0 || Arrays.stream(dims.d()).anyMatch(d -> d < 0)) {
            OnDevice tensor = new OnDevice();
            tensors.put(output.name(), tensor);
            context.setOutputAllocator(output.name(), tensor);
        } else {
            allocate(output.name(), NamedTensor.bytes(output.type(), dims));
        }
    }

    private DeviceMemory allocate(String name, long bytes) {
        OnDevice tensor = new OnDevice();
        tensor.memory = DeviceMemory.allocate(cuda, Math.max(1, bytes));
        context.setTensorAddress(name, tensor.memory.address());
        tensors.put(name, tensor);
        return tensor.memory;
    }

    /** Runs the engine and waits. */
    void enqueue() {
        add();
        stream.synchronize();
    }

    private void add() {
        if (!context.enqueueV3(stream)) {
            throw new TensorRTException("TensorRT could not run the engine.");
        }
    }

    List<NamedTensor> outputs() {
        List<NamedTensor> outputs = new ArrayList<>();
        for (PluginNetwork.Output output : network.outputs()) {
            OnDevice tensor = tensors.get(output.name());
            Dims dims = tensor.dims != null ? tensor.dims : context.getTensorShape(output.name());
            NamedTensor result = NamedTensor.zeros(output.name(), output.type(), dims);
            if (result.data().byteSize() > 0) {
                tensor.memory.copyTo(result.data());
            }
            outputs.add(result);
        }
        return outputs;
    }

    /** Runs the engine, captures that in a CUDA graph and launches it: what is there in the end is the graph's. */
    void replay() {
        enqueue(); // what is captured next allocates nothing
        requireCapturable();
        network.outputs().forEach(output -> tensors.get(output.name()).memory.fill((byte) 0xFF));
        network.inputs()
                .forEach(input -> tensors.get(input.name())
                        .memory
                        .copyFrom(input.tensor().data())); // outputs in place overwrote some
        try (CudaGraph graph = CudaGraph.capture(stream, this::add)) {
            graph.launch(stream);
            stream.synchronize();
        }
    }

    private void requireCapturable() {
        if (tensors.values().stream().anyMatch(tensor -> tensor.dims != null)) {
            throw new CannotRunException(
                    "the size of an output depends on the data, so the engine cannot be captured in a CUDA graph.");
        }
    }

    /** Times runs of the engine, and copies that read and write as many bytes, each in a CUDA graph. */
    Timing time(int runs) {
        enqueue(); // what is captured next allocates nothing
        requireCapturable();
        long bytes = tensors.values().stream()
                .distinct()
                .mapToLong(t -> t.memory.size())
                .sum();
        try (DeviceMemory from = DeviceMemory.allocate(cuda, bytes / 2);
                DeviceMemory to = DeviceMemory.allocate(cuda, bytes / 2)) {
            return new Timing(
                    microseconds(runs, this::add), microseconds(runs, () -> from.copyTo(to, bytes / 2, stream)), bytes);
        }
    }

    private double microseconds(int runs, Runnable action) {
        float best = Float.MAX_VALUE;
        try (CudaEvent start = CudaEvent.create(cuda);
                CudaEvent end = CudaEvent.create(cuda);
                CudaGraph graph = CudaGraph.capture(stream, () -> {
                    for (int i = 0; i < runs; i++) {
                        action.run();
                    }
                })) {
            for (int round = 0; round < ROUNDS; round++) {
                start.record(stream);
                graph.launch(stream);
                end.record(stream);
                end.synchronize();
                best = Math.min(best, end.millisecondsSince(start));
            }
        }
        return 1e3 * best / runs;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnDevice::close);
        stream.close();
    }
}
