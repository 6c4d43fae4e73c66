package io.trt4j.testkit;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.DeviceMemory;
import java.lang.foreign.MemorySegment;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A copy of the memory of an enqueue, guards included, on a device. Nothing may be at work on it when it is closed. */
final class DeviceTensors implements AutoCloseable {
    private final EnqueueMemory host;
    private final Map<GuardedMemory, Long> offsets = new IdentityHashMap<>();
    private final DeviceMemory memory;

    DeviceTensors(CudaContext context, EnqueueMemory host) {
        this.host = host;
        long size = 0;
        for (GuardedMemory block : host.blocks()) {
            offsets.put(block, size);
            size += aligned(block.all().byteSize());
        }
        memory = DeviceMemory.allocate(context, size);
    }

    private static long aligned(long size) {
        return Math.ceilDiv(size, GuardedMemory.TENSOR_ALIGNMENT) * GuardedMemory.TENSOR_ALIGNMENT;
    }

    private long offset(GuardedMemory block) {
        return Objects.requireNonNull(offsets.get(block));
    }

    /** What to tell the plugin. */
    EnqueueMemory.Arguments arguments(long stream) {
        return host.at(block -> memory.address() + offset(block) + block.offset(), stream);
    }

    /** Makes it as it is on the host. */
    void upload() {
        host.blocks().forEach(block -> memory.copyFrom(block.all(), offset(block)));
    }

    /** Makes the host's as it is. */
    void download() {
        host.blocks().forEach(block -> memory.copyTo(block.all(), offset(block)));
    }

    /** Sets each byte of the inputs to 0. */
    void clearInputs() {
        for (GuardedMemory input : host.inputs()) {
            long size = input.memory().byteSize();
            memory.copyFrom(MemorySegment.ofArray(new byte[Math.toIntExact(size)]), offset(input) + input.offset());
        }
    }

    /** What is in the memory that the plugin may write to. */
    List<byte[]> written() {
        return host.written().stream()
                .map(block -> {
                    byte[] bytes = new byte[Math.toIntExact(block.all().byteSize())];
                    memory.copyTo(MemorySegment.ofArray(bytes), offset(block));
                    return bytes;
                })
                .toList();
    }

    @Override
    public void close() {
        memory.close();
    }
}
