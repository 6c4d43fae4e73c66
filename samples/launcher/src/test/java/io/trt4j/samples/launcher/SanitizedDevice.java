package io.trt4j.samples.launcher;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorFormat;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Enqueues plugins on a device without TensorRT. Each tensor, and the workspace, has memory of its own and of exactly its size,
 * so that a byte too far is seen; outputs and workspace are not written before, and outputs are read afterwards.
 */
final class SanitizedDevice implements AutoCloseable {
    private final CudaContext cuda = CudaContext.primary(0);
    private final CudaContext.Binding binding = cuda.bind();
    private final CudaStream stream = CudaStream.create(cuda);

    /**
     * A plugin's enqueue. It works on the stream, and must have loaded what it launches.
     */
    @FunctionalInterface
    interface Work {
        void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream)
                throws Exception;
    }

    /** An input with its elements, or an output, whose elements are null. */
    record Tensor(DataType type, byte[] elements, long... shape) {
        static Tensor of(DataType type, long... shape) {
            return new Tensor(type, null, shape);
        }

        static Tensor of(float[] values, long... shape) {
            byte[] bytes = new byte[4 * values.length];
            MemorySegment.ofArray(bytes).copyFrom(MemorySegment.ofArray(values));
            return new Tensor(DataType.kFLOAT, bytes, shape);
        }

        static Tensor of(int[] values, long... shape) {
            byte[] bytes = new byte[4 * values.length];
            MemorySegment.ofArray(bytes).copyFrom(MemorySegment.ofArray(values));
            return new Tensor(DataType.kINT32, bytes, shape);
        }

        /** An input of zeros. */
        static Tensor zeros(DataType type, long... shape) {
            return new Tensor(type, new byte[(int) of(type, shape).bytes()], shape);
        }

        long bytes() {
            return volume() * (type == DataType.kHALF || type == DataType.kBF16 ? 2 : 4);
        }

        long volume() {
            return Arrays.stream(shape).reduce(1, Math::multiplyExact);
        }

        @Override
        public String toString() {
            return type.name().substring(1).toLowerCase(Locale.ROOT) + Arrays.toString(shape);
        }
    }

    private record Descs(List<Tensor> tensors) implements TensorDescs {
        @Override
        public int size() {
            return tensors.size();
        }

        @Override
        public int nbDims(int tensor) {
            return tensors.get(tensor).shape().length;
        }

        @Override
        public long d(int tensor, int axis) {
            return tensors.get(tensor).shape()[axis];
        }

        @Override
        public long volume(int tensor) {
            return tensors.get(tensor).volume();
        }

        @Override
        public DataType type(int tensor) {
            return tensors.get(tensor).type();
        }

        @Override
        public TensorFormat format(int tensor) {
            return TensorFormat.kLINEAR;
        }

        @Override
        public float scale(int tensor) {
            return 1;
        }
    }

    private record Addresses(List<DeviceMemory> memory) implements TensorAddresses {
        @Override
        public int size() {
            return memory.size();
        }

        @Override
        public long get(int tensor) {
            return memory.get(tensor).address();
        }
    }

    CudaStream stream() {
        return stream;
    }

    /** Memory with bytes in it. */
    DeviceMemory filled(byte[] bytes) {
        DeviceMemory memory = DeviceMemory.allocate(cuda, bytes.length);
        memory.copyFrom(MemorySegment.ofArray(bytes));
        return memory;
    }

    /** Memory that nothing has been written to. */
    DeviceMemory unwritten(long bytes) {
        return DeviceMemory.allocate(cuda, bytes);
    }

    /** Enqueues a plugin that writes its outputs whole. */
    void run(Work work, long workspace, List<Tensor> inputs, List<Tensor> outputs) {
        List<DeviceMemory> out = outputs.stream().map(o -> unwritten(o.bytes())).toList();
        enqueue(work, workspace, inputs, outputs, out);
        out.forEach(memory -> read(memory, memory.size()));
        out.forEach(DeviceMemory::close);
    }

    /** Enqueues a plugin whose second output is how many elements of the first it wrote. */
    void runCounted(Work work, long workspace, List<Tensor> inputs, List<Tensor> outputs) {
        List<DeviceMemory> out = outputs.stream().map(o -> unwritten(o.bytes())).toList();
        enqueue(work, workspace, inputs, outputs, out);
        int count = MemorySegment.ofArray(read(out.get(1), Integer.BYTES)).get(ValueLayout.JAVA_INT_UNALIGNED, 0);
        if (count < 0 || count > outputs.getFirst().volume()) {
            throw new IllegalStateException("a count of " + count + " elements in " + outputs.getFirst());
        }
        read(out.getFirst(), (long) count * Integer.BYTES);
        out.forEach(DeviceMemory::close);
    }

    /** Enqueues a plugin whose output is its first input. */
    void runInPlace(Work work, List<Tensor> inputs) {
        DeviceMemory first = filled(inputs.getFirst().elements());
        enqueue(work, 0, inputs, inputs.subList(0, 1), List.of(first));
        read(first, first.size());
        first.close();
    }

    private void enqueue(
            Work work, long workspaceBytes, List<Tensor> inputs, List<Tensor> outputs, List<DeviceMemory> out) {
        List<DeviceMemory> in = new ArrayList<>();
        for (Tensor input : inputs) {
            in.add(input == outputs.getFirst() ? out.getFirst() : filled(Objects.requireNonNull(input.elements())));
        }
        try (DeviceMemory workspace = unwritten(Math.max(1, workspaceBytes));
                CudaStream.Use use = stream.use()) {
            work.enqueue(
                    new Descs(inputs),
                    new Descs(outputs),
                    new Addresses(in),
                    new Addresses(out),
                    workspace.address(),
                    use.handle());
            stream.synchronize();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        in.stream().filter(memory -> !out.contains(memory)).forEach(DeviceMemory::close);
        System.out.println(inputs + " to " + outputs);
    }

    private static byte[] read(DeviceMemory memory, long bytes) {
        byte[] read = new byte[(int) bytes];
        if (bytes > 0) {
            memory.copyTo(MemorySegment.ofArray(read));
        }
        return read;
    }

    @Override
    public void close() {
        stream.close();
        binding.close();
        cuda.close();
    }
}
