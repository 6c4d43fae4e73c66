package io.trt4j.plugin;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.tensorrt.AllocatorFlag;
import io.trt4j.tensorrt.IGpuAllocator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives TensorRT memory of the device, and notes what is given back that it did not give. */
@SuppressWarnings("deprecation") // before 10, there is nothing else
final class DeviceAllocator implements IGpuAllocator {
    final AtomicInteger allocations = new AtomicInteger();
    final List<Long> strange = new CopyOnWriteArrayList<>();
    final Map<Long, DeviceMemory> live = new ConcurrentHashMap<>();

    private final CudaContext cuda;

    DeviceAllocator(CudaContext cuda) {
        this.cuda = cuda;
    }

    @Override
    public long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
        if (size == 0) {
            return 0;
        }
        allocations.incrementAndGet();
        DeviceMemory memory = DeviceMemory.allocate(cuda, size);
        live.put(memory.address(), memory);
        return memory.address();
    }

    @Override
    public boolean deallocate(long address) {
        DeviceMemory memory = live.remove(address);
        if (memory != null) {
            memory.close();
        } else if (address != 0) {
            strange.add(address);
        }
        return memory != null || address == 0;
    }
}
