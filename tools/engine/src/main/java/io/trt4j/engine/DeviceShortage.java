package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import java.util.Locale;

/** What is said where device memory runs out. */
final class DeviceShortage {
    private DeviceShortage() {}

    /** Whether an exception is about device memory, by what TensorRT or the driver said. */
    static boolean isOne(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("out of memory")
                || message.contains("outofmemory")
                || message.contains("out_of_memory");
    }

    /** How much is free. */
    static String text(CudaContext cuda) {
        return text(cuda.device(), cuda.memoryInfo());
    }

    static String text(int device, CudaContext.MemoryInfo memory) {
        return "Device %d has %s, of which %s are free."
                .formatted(device, Sizes.text(memory.total()), Sizes.text(memory.free()));
    }
}
