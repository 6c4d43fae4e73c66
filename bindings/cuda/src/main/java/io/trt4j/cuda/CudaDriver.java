package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LibraryReport;
import io.trt4j.ffm.LoadAttempt;
import io.trt4j.ffm.NativeException;
import io.trt4j.ffm.internal.Given;
import io.trt4j.ffm.internal.OwnThread;
import io.trt4j.ffm.internal.StackGuard;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the CUDA driver says about this machine. It is asked once.
 */
public final class CudaDriver {
    /**
     * A device.
     *
     * @param ordinal its number, from 0
     * @param name what the driver calls it
     * @param computeMajor major number of its compute capability
     * @param computeMinor minor number of its compute capability
     * @param memory its memory in bytes
     */
    public record Device(int ordinal, String name, int computeMajor, int computeMinor, long memory) {
        public Device {
            Given.argument(name, "name");
        }

        /**
         * An attribute of the device, which the driver is asked for.
         *
         * @param attribute a {@code CUdevice_attribute}, such as 16 for the number of multiprocessors
         * @throws NativeException if the driver does not know it
         */
        public int attribute(int attribute) {
            Libraries.load(CudaLibraries.CUDA);
            try (Arena arena = Arena.ofConfined()) {
                int device = answer(arena, "cuDeviceGet", number -> cuda_h.cuDeviceGet(number, ordinal));
                return CudaDriver.attribute(arena, attribute, device);
            }
        }

        @Override
        public String toString() {
            return "%d: %s, compute capability %d.%d, %d MiB"
                    .formatted(ordinal, name, computeMajor, computeMinor, memory >> 20);
        }
    }

    /**
     * The driver's answers.
     *
     * @param version the newest CUDA the driver serves, as 1000 × major + 10 × minor; 0 where there is no driver
     * @param devices the devices, which may be none
     * @param reason why there are none, as one sentence; empty where there are some
     */
    public record Report(int version, List<Device> devices, String reason) {
        public Report {
            devices = Given.elements(devices, "devices");
            Given.argument(reason, "reason");
        }

        /** Whether there is a device. */
        public boolean hasDevice() {
            return !devices.isEmpty();
        }

        /** The newest CUDA the driver serves, such as {@code 12.6}. */
        public String versionText() {
            return version / 1000 + "." + version % 1000 / 10;
        }
    }

    /**
     * Initializes what the driver is called with: a class whose initialization overflows the stack cannot be used ever
     * after. Not a lambda expression: what links one needs stack, too.
     */
    private static final class Preparation implements Supplier<Void> {
        @Override
        public Void get() {
            Libraries.requireNativeAccess(); // or the initialization of a class fails, and tells no one why
            new StackGuard().require();
            return null;
        }
    }

    /** Of the thread that {@link Preparation} runs on, in bytes. */
    private static final long STACK = 1 << 20;

    private static volatile @Nullable Report report;

    private CudaDriver() {}

    /** The driver's answers; they are asked for once in a process. Never throws for want of a driver or a device. */
    public static Report report() {
        Report known = report;
        return known != null ? known : askOnce();
    }

    private static synchronized Report askOnce() {
        if (report == null) {
            report = ask();
        }
        return report;
    }

    /**
     * Makes sure that there is a device.
     *
     * @throws NativeException if there is none; says why
     */
    public static void requireDevice() {
        if (!report().hasDevice()) {
            throw new NativeException("This needs a GPU, and none can be used: " + report().reason());
        }
    }

    /**
     * Makes sure that the driver has a function.
     *
     * @throws NativeException if it is too old; names function and driver
     */
    static void requireFunction(String name) {
        if (Libraries.lookup(CudaLibraries.CUDA).find(name).isEmpty()) {
            throw new NativeException("The driver has no %s, for it serves only CUDA %s: install a newer driver."
                    .formatted(name, report().versionText()));
        }
    }

    /**
     * The driver's name of a {@code CUresult}, such as {@code CUDA_ERROR_NO_DEVICE}.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is no driver
     */
    public static String errorName(int result) {
        return text(result, true);
    }

    /**
     * The driver's description of a {@code CUresult}.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if there is no driver
     */
    public static String errorText(int result) {
        return text(result, false);
    }

    private static String text(int result, boolean name) {
        Libraries.load(CudaLibraries.CUDA); // or a class is not initialized, and cannot be ever after
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pointer = arena.allocate(cuda_h.C_POINTER);
            int unknown = name ? cuda_h.cuGetErrorName(result, pointer) : cuda_h.cuGetErrorString(result, pointer);
            return unknown == cuda_h.CUDA_SUCCESS()
                    ? pointer.get(cuda_h.C_POINTER, 0).getString(0)
                    : "CUresult " + result + ", which the driver does not know";
        }
    }

    private static Report ask() {
        try {
            OwnThread.call("trt4j-prepare", STACK, new Preparation());
            new StackGuard().require();
        } catch (NativeException e) { // native access is refused
            return new Report(0, List.of(), e.getMessage());
        }
        LibraryReport library = Libraries.report(CudaLibraries.CUDA);
        if (library.loaded().isEmpty()) {
            String attempts = library.attempts().stream()
                    .filter(attempt -> !attempt.outcome().equals(LoadAttempt.NOT_SET))
                    .map(LoadAttempt::toString)
                    .collect(Collectors.joining("; "));
            return new Report(0, List.of(), "no usable NVIDIA driver (" + attempts + ").");
        }
        int version = 0;
        List<Device> devices = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            version = answer(arena, "cuDriverGetVersion", cuda_h::cuDriverGetVersion);
            check("cuInit", cuda_h.cuInit(0));
            int count = answer(arena, "cuDeviceGetCount", cuda_h::cuDeviceGetCount);
            for (int ordinal = 0; ordinal < count; ordinal++) {
                devices.add(device(arena, ordinal));
            }
        } catch (NativeException e) {
            return new Report(version, List.of(), e.getMessage());
        }
        return new Report(version, devices, devices.isEmpty() ? "The driver knows no device." : "");
    }

    private static Device device(Arena arena, int ordinal) {
        int device = answer(arena, "cuDeviceGet", number -> cuda_h.cuDeviceGet(number, ordinal));
        MemorySegment name = arena.allocate(256);
        check("cuDeviceGetName", cuda_h.cuDeviceGetName(name, (int) name.byteSize(), device));
        MemorySegment memory = arena.allocate(cuda_h.C_LONG);
        check("cuDeviceTotalMem", cuda_h.cuDeviceTotalMem_v2(memory, device));
        return new Device(
                ordinal,
                name.getString(0),
                attribute(arena, cuda_h.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR(), device),
                attribute(arena, cuda_h.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR(), device),
                memory.get(cuda_h.C_LONG, 0));
    }

    private static int attribute(Arena arena, int attribute, int device) {
        return answer(arena, "cuDeviceGetAttribute", number -> cuda_h.cuDeviceGetAttribute(number, attribute, device));
    }

    private static int answer(Arena arena, String call, ToIntFunction<MemorySegment> function) {
        MemorySegment number = arena.allocate(cuda_h.C_INT);
        check(call, function.applyAsInt(number));
        return number.get(cuda_h.C_INT, 0);
    }

    private static void check(String call, int result) {
        if (result != cuda_h.CUDA_SUCCESS()) {
            throw new NativeException("%s: %s (%d), %s.".formatted(call, errorName(result), result, errorText(result)));
        }
    }
}
