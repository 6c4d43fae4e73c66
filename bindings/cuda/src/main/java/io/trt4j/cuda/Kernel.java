package io.trt4j.cuda;

import java.util.List;
import java.util.Optional;

/**
 * A kernel that is compiled for whichever device it is launched on: CUDA C++ ({@link SourceKernel}), or a Java method, which
 * also runs on the CPU ({@code io.trt4j.kernel.JavaKernel}). Thread-safe; needs no closing.
 */
public interface Kernel {
    /** The kernel to be launched on a device. Always the same one. */
    SourceKernel onDevice();

    /** The types of its parameters, a pointer as {@link java.lang.foreign.MemorySegment}; empty before it is compiled. */
    Optional<List<Class<?>>> parameterTypes();

    /**
     * Runs the kernel on the CPU, once for each thread of each block, and waits.
     *
     * @param config how many blocks and threads; shared memory and attributes are not used
     * @param arguments one for each parameter: what boxes its primitive type, and for a pointer a {@link
     *     java.lang.foreign.MemorySegment} of host memory
     * @throws UnsupportedOperationException if it runs on devices only
     */
    void runOnHost(LaunchConfig config, Object... arguments);
}
