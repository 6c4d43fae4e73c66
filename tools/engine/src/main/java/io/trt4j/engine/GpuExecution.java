package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaException;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.HostMemory;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.TensorLocation;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An execution context of TensorRT, with a stream and memory. */
final class GpuExecution implements Execution {
    /** How much is copied at once where no pinned memory is used: the driver gets a copy of so much of an array. */
    private static final long PIECE = 16L << 20;

    private final CudaContext cuda;
    private final IExecutionContext context;
    private final CudaStream stream;
    private final List<GpuBuffer> buffers = new ArrayList<>();

    /** How many bytes of pinned memory there may be besides what there is. */
    private long pinnedLeft;

    GpuExecution(CudaContext cuda, IExecutionContext context, long stagingLimit) {
        this.cuda = cuda;
        this.context = context;
        pinnedLeft = stagingLimit;
        stream = CudaStream.create(cuda);
    }

    @Override
    public boolean isOnHost(String tensor) {
        return context.getEngine().getTensorLocation(tensor) == TensorLocation.kHOST;
    }

    @Override
    public boolean setInputShape(String input, Dims dims) {
        return context.setInputShape(input, dims);
    }

    @Override
    public void setAddress(String tensor, long address) {
        if (!context.setTensorAddress(tensor, address)) {
            throw new TensorRTException("TensorRT does not take the address 0x%x for the tensor %s; its log says why."
                    .formatted(address, tensor));
        }
    }

    @Override
    public void setAllocator(String output, @Nullable IOutputAllocator allocator) {
        if (!context.setOutputAllocator(output, allocator)) {
            throw new TensorRTException(
                    "TensorRT does not take an allocator for the output " + output + "; its log says why.");
        }
    }

    @Override
    public boolean inferShapes() {
        return context.inferShapes(0, MemorySegment.NULL) == 0;
    }

    @Override
    public Dims shape(String output) {
        return context.getTensorShape(output);
    }

    @Override
    public void enqueue() {
        enqueue(stream);
    }

    @Override
    public void enqueue(CudaStream onto) {
        if (!context.enqueueV3(onto)) {
            throw new TensorRTException("TensorRT could not run the engine; its log says why.");
        }
    }

    @Override
    public void synchronize() {
        stream.synchronize();
    }

    @Override
    public void synchronize(CudaStream other) {
        try {
            other.synchronize();
        } catch (IllegalStateException e) { // closed, though its work may be under way
            cuda.synchronize();
        }
    }

    @Override
    public boolean isDone() {
        return stream.isDone();
    }

    @Override
    public void whenDone(Runnable action) {
        stream.launchHostFunction(action);
    }

    @Override
    public Buffer buffer() {
        GpuBuffer buffer = new GpuBuffer();
        buffers.add(buffer);
        return buffer;
    }

    @Override
    public void close() {
        List<AutoCloseable> parts = new ArrayList<>();
        parts.add(context);
        buffers.forEach(buffer -> buffer.addTo(parts));
        parts.add(stream);
        try {
            stream.synchronize();
        } catch (CudaException e) {
            // The device failed, which whoever used it was told: it does no more work.
        } finally {
            Closing.all(parts);
        }
    }

    private final class GpuBuffer implements Buffer {
        private @Nullable DeviceMemory device;
        private @Nullable HostMemory host;

        @Override
        public long reserve(long bytes) {
            if (device == null || device.size() < bytes) {
                long needed = Math.max(1, bytes);
                long size = needed;
                if (device != null) {
                    size = Math.max(needed, device.size() + device.size() / 2);
                    device.close();
                    device = null;
                }
                device = allocate(size, needed);
            }
            return device.address();
        }

        private DeviceMemory allocate(long size, long needed) {
            try {
                return DeviceMemory.allocate(cuda, size);
            } catch (CudaException e) {
                if (!DeviceShortage.isOne(e)) {
                    throw e;
                }
                if (size > needed) {
                    return allocate(needed, needed);
                }
                throw new TensorRTException(
                        "A tensor needs " + Sizes.text(needed) + ". " + DeviceShortage.text(cuda), e);
            }
        }

        @Override
        public @Nullable MemorySegment pinned(long bytes) {
            if (bytes == 0) {
                return MemorySegment.NULL;
            }
            if (host == null || host.size() < bytes) {
                long had = host == null ? 0 : host.size();
                if (bytes - had > pinnedLeft) {
                    return null;
                }
                if (host != null) {
                    host.close();
                    host = null;
                    pinnedLeft += had;
                }
                host = HostMemory.allocate(cuda, bytes);
                pinnedLeft -= host.size();
            }
            return host.segment().asSlice(0, bytes);
        }

        @Override
        public void upload(long bytes) {
            Objects.requireNonNull(device).copyFrom(Objects.requireNonNull(host), bytes, stream);
        }

        @Override
        public void download(long bytes) {
            Objects.requireNonNull(device).copyTo(Objects.requireNonNull(host), bytes, stream);
        }

        @Override
        public void copyFrom(MemorySegment source) {
            DeviceMemory memory = Objects.requireNonNull(device);
            for (long at = 0; at < source.byteSize(); at += PIECE) {
                memory.copyFrom(source.asSlice(at, Math.min(PIECE, source.byteSize() - at)), at);
            }
        }

        @Override
        public void copyTo(MemorySegment target) {
            DeviceMemory memory = Objects.requireNonNull(device);
            for (long at = 0; at < target.byteSize(); at += PIECE) {
                memory.copyTo(target.asSlice(at, Math.min(PIECE, target.byteSize() - at)), at);
            }
        }

        void addTo(List<AutoCloseable> parts) {
            if (device != null) {
                parts.add(device);
            }
            if (host != null) {
                parts.add(host);
            }
        }
    }
}
