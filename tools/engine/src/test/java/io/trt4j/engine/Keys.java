package io.trt4j.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Keys of engines that were never built, and engines that no TensorRT would take. */
final class Keys {
    private Keys() {}

    static CacheKey.Builder parts(String model) {
        return CacheKey.builder()
                .bytes(CacheKey.MODEL, MemorySegment.ofArray(model.getBytes(StandardCharsets.UTF_8)))
                .text(CacheKey.OPTIONS, "flags [FP16]")
                .text(CacheKey.TENSORRT, "10.6.0")
                .device("NVIDIA H100", "9.0", 132, 80L << 30);
    }

    static CacheKey key(String model) {
        return parts(model).build();
    }

    /** An engine whose every byte depends on the model and the place. */
    static byte[] content(String model, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (31 * model.hashCode() + i + (i >> 8) * 7);
        }
        return bytes;
    }

    static SerializedPlan plan(String model, int size) {
        Arena arena = Arena.ofShared();
        return new SerializedPlan(arena.allocateFrom(ValueLayout.JAVA_BYTE, content(model, size)), arena::close);
    }

    /** The bytes of a plan, which is closed. */
    static byte[] bytes(SerializedPlan plan) {
        try (plan) {
            return plan.bytes().toArray(ValueLayout.JAVA_BYTE);
        }
    }
}
