package io.trt4j.samples.circpad.padding;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The elements of a dense tensor on the host, FP32 (4 bytes) or FP16 (2 bytes). */
public final class Elements {
    private Elements() {}

    public static float get(MemorySegment tensor, long index, int elementSize) {
        return elementSize == 4
                ? tensor.getAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, index)
                : Float.float16ToFloat(tensor.getAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, index));
    }

    public static void set(MemorySegment tensor, long index, int elementSize, float value) {
        if (elementSize == 4) {
            tensor.setAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, index, value);
        } else {
            tensor.setAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, index, Float.floatToFloat16(value));
        }
    }
}
