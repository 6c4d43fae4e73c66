package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Launches with attributes, by {@code cuLaunchKernelEx}, which CUDA 11.8 and newer have. Allocates nothing. */
final class ExtendedLaunch {
    private static final MethodHandle LAUNCH = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    private static final MemorySegment CU_LAUNCH_KERNEL_EX =
            Libraries.lookup(CudaLibraries.CUDA).find("cuLaunchKernelEx").orElse(MemorySegment.NULL);

    // CUlaunchConfig, which begins with the seven numbers, and CUlaunchAttribute.
    private static final long STREAM = 32;
    private static final long ATTRIBUTES = 40;
    private static final long COUNT = 48;
    private static final long CONFIG_BYTES = 56;
    private static final long ATTRIBUTE_BYTES = 72;
    private static final long VALUE = 8;
    private static final int MOST = 4;

    private static final ThreadLocal<ExtendedLaunch> KEPT = ThreadLocal.withInitial(ExtendedLaunch::new);

    private final MemorySegment config = Arena.ofAuto().allocate(CONFIG_BYTES + MOST * ATTRIBUTE_BYTES, 8);
    private int count;

    private ExtendedLaunch() {}

    /** Launches a {@code CUfunction}, whose context is current. */
    static void launch(long function, long stream, LaunchConfig config, long pointers) {
        if (CU_LAUNCH_KERNEL_EX.address() == 0) {
            CudaDriver.requireFunction("cuLaunchKernelEx");
        }
        ExtendedLaunch kept = KEPT.get();
        kept.write(stream, config);
        int result;
        try {
            result = (int) LAUNCH.invokeExact(CU_LAUNCH_KERNEL_EX, kept.config.address(), function, pointers, 0L);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuLaunchKernelEx", result);
    }

    private void write(long stream, LaunchConfig wanted) {
        config.set(JAVA_INT, 0, wanted.gridX());
        config.set(JAVA_INT, 4, wanted.gridY());
        config.set(JAVA_INT, 8, wanted.gridZ());
        config.set(JAVA_INT, 12, wanted.blockX());
        config.set(JAVA_INT, 16, wanted.blockY());
        config.set(JAVA_INT, 20, wanted.blockZ());
        config.set(JAVA_INT, 24, wanted.sharedBytes());
        config.set(JAVA_LONG, STREAM, stream);
        config.set(JAVA_LONG, ATTRIBUTES, config.address() + CONFIG_BYTES);
        count = 0;
        LaunchConfig.Attributes attributes = wanted.attributes();
        if (attributes.hasCluster()) {
            add(
                    cuda_h.CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION(),
                    attributes.clusterX(),
                    attributes.clusterY(),
                    attributes.clusterZ());
        }
        if (attributes.cooperative()) {
            add(cuda_h.CU_LAUNCH_ATTRIBUTE_COOPERATIVE(), 1, 0, 0);
        }
        if (attributes.overlapping()) {
            add(cuda_h.CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION(), 1, 0, 0);
        }
        if (attributes.hasPriority()) {
            add(cuda_h.CU_LAUNCH_ATTRIBUTE_PRIORITY(), attributes.priority(), 0, 0);
        }
        config.set(JAVA_INT, COUNT, count);
    }

    private void add(int attribute, int first, int second, int third) {
        long at = CONFIG_BYTES + count++ * ATTRIBUTE_BYTES;
        config.set(JAVA_INT, at, attribute);
        config.set(JAVA_INT, at + VALUE, first);
        config.set(JAVA_INT, at + VALUE + 4, second);
        config.set(JAVA_INT, at + VALUE + 8, third);
    }
}
