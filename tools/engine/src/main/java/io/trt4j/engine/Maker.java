package io.trt4j.engine;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What engines are made by, as text. */
final class Maker {
    /** "ftrt", as TensorRT's own trtexec checks it. */
    private static final byte[] PLAN_TAG = {'f', 't', 'r', 't'};

    /** {@code CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT}. */
    private static final int MULTIPROCESSORS = 16;

    private static final int VERSION_AT = 24;

    private Maker() {}

    /** The loaded TensorRT and a device. */
    static String of(CudaDriver.Device device) {
        return "TensorRT " + TensorRT.version() + ", " + device.name() + ", compute capability " + device.computeMajor()
                + "." + device.computeMinor();
    }

    /** Adds a device to the key of an engine. */
    static void addTo(CacheKey.Builder key, CudaDriver.Device device) {
        key.device(
                device.name(),
                device.computeMajor() + "." + device.computeMinor(),
                device.attribute(MULTIPROCESSORS),
                device.memory());
    }

    /** A device, by its number. */
    static CudaDriver.Device device(int number) {
        CudaDriver.requireDevice();
        List<CudaDriver.Device> devices = CudaDriver.report().devices();
        if (number >= devices.size()) {
            throw new IllegalArgumentException(
                    "There is no device " + number + ": this machine has " + devices.size() + ".");
        }
        return devices.get(number);
    }

    /** What made the content of a file, by its label: of a cache's, the key's parts that tell. */
    static String ofLabel(String label) {
        String parts = label.lines()
                .filter(line -> line.startsWith(CacheKey.TENSORRT + ": ") || line.startsWith(CacheKey.DEVICE + ": "))
                .map(line -> line.startsWith(CacheKey.TENSORRT)
                        ? line.replaceFirst(": ", " ")
                        : line.substring(CacheKey.DEVICE.length() + 2))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? label : parts;
    }

    /** The TensorRT that made a plan, as the plan itself has it; null if it does not begin as a plan does. */
    static @Nullable String ofPlan(MemorySegment plan) {
        if (plan.byteSize() < VERSION_AT + 4
                || MemorySegment.mismatch(plan, 0, 4, MemorySegment.ofArray(PLAN_TAG), 0, 4) >= 0) {
            return null;
        }
        return "TensorRT " + number(plan, 0) + "." + number(plan, 1) + "." + number(plan, 2);
    }

    private static int number(MemorySegment plan, int index) {
        return Byte.toUnsignedInt(plan.get(ValueLayout.JAVA_BYTE, VERSION_AT + index));
    }
}
