package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.CUDA_KERNEL_NODE_PARAMS_st;
import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;

/**
 * Launches a kernel again and again, for one thread at a time, and keeps the host for less time than {@link
 * CudaKernel#launch} does: it launches an executable CUDA graph whose only node is the kernel, which the driver has
 * looked at beforehand, and tells it only what changed since the last launch. Made by {@link CudaKernel#launcher};
 * the caller owns it and must close it.
 */
public final class KernelLauncher extends CudaObject {
    // All addresses as numbers, as in CudaKernel: a launch allocates nothing.
    private static final MethodHandle TWO_ADDRESSES = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle THREE_ADDRESSES = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    private static final MemorySegment CU_STREAM_IS_CAPTURING = function("cuStreamIsCapturing");
    private static final MemorySegment CU_GRAPH_EXEC_KERNEL_NODE_SET_PARAMS =
            function("cuGraphExecKernelNodeSetParams");

    private final Template template;
    private final CudaKernel kernel;
    private final KernelArguments arguments;
    private final MemorySegment captureStatus = Arena.ofAuto().allocate(JAVA_INT);
    private LaunchConfig config = LaunchConfig.of(1, 1);
    private boolean reshaped;
    private int seen = -1;

    /** The graph that the executable one is made of; its node is how a launch says what it is about. */
    private static final class Template extends CudaObject {
        private final long node;
        private final MemorySegment parameters = CUDA_KERNEL_NODE_PARAMS_st.allocate(Arena.ofAuto());

        Template(CudaKernel kernel, KernelArguments arguments) {
            super(kernel.context(), "cuGraphCreate", graph -> cuda_h.cuGraphCreate(graph, 0));
            CUDA_KERNEL_NODE_PARAMS_st.func(parameters, MemorySegment.ofAddress(kernel.address()));
            config(LaunchConfig.of(1, 1));
            boolean done = false;
            try {
                CUDA_KERNEL_NODE_PARAMS_st.kernelParams(
                        parameters, MemorySegment.ofAddress(arguments.pointersIfFor(kernel)));
                node = context().call(this::addNode);
                done = true;
            } finally {
                if (!done) {
                    close();
                }
            }
        }

        private long addNode() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment result = arena.allocate(JAVA_LONG);
                CudaException.check(
                        "cuGraphAddKernelNode",
                        cuda_h.cuGraphAddKernelNode(result, handle(), MemorySegment.NULL, 0, parameters));
                return result.get(JAVA_LONG, 0);
            }
        }

        void config(LaunchConfig config) {
            CUDA_KERNEL_NODE_PARAMS_st.gridDimX(parameters, config.gridX());
            CUDA_KERNEL_NODE_PARAMS_st.gridDimY(parameters, config.gridY());
            CUDA_KERNEL_NODE_PARAMS_st.gridDimZ(parameters, config.gridZ());
            CUDA_KERNEL_NODE_PARAMS_st.blockDimX(parameters, config.blockX());
            CUDA_KERNEL_NODE_PARAMS_st.blockDimY(parameters, config.blockY());
            CUDA_KERNEL_NODE_PARAMS_st.blockDimZ(parameters, config.blockZ());
            CUDA_KERNEL_NODE_PARAMS_st.sharedMemBytes(parameters, config.sharedBytes());
        }

        @Override
        void destroy(long address) {
            CudaException.check("cuGraphDestroy", cuda_h.cuGraphDestroy(MemorySegment.ofAddress(address)));
        }
    }

    private KernelLauncher(CudaKernel kernel, KernelArguments arguments, Template template) {
        super(
                kernel.context(),
                "cuGraphInstantiate",
                executable -> cuda_h.cuGraphInstantiateWithFlags(executable, template.handle(), 0));
        this.kernel = kernel;
        this.arguments = arguments;
        this.template = template;
    }

    static KernelLauncher of(CudaKernel kernel, KernelArguments arguments) {
        Objects.requireNonNull(arguments, "The arguments are null.");
        kernel.module().beginUse();
        try {
            Template template = new Template(kernel, arguments);
            try {
                return new KernelLauncher(kernel, arguments, template);
            } catch (RuntimeException e) {
                template.close();
                throw e;
            }
        } finally {
            kernel.module().endUse();
        }
    }

    private static MemorySegment function(String name) {
        return Libraries.lookup(CudaLibraries.CUDA).find(name).orElseThrow();
    }

    /**
     * Says how the next launches are made; at first, with one thread.
     *
     * @param next without attributes: those of an executable graph can only be changed by making another one
     * @throws IllegalArgumentException if it has attributes, or a block has more threads or shared memory than the kernel
     *     allows
     */
    public KernelLauncher config(LaunchConfig next) {
        Objects.requireNonNull(next, "The config is null.");
        if (!next.attributes().equals(LaunchConfig.Attributes.NONE)) {
            throw new IllegalArgumentException(
                    "A KernelLauncher has no launch attributes: launch with them by CudaKernel.launch.");
        }
        kernel.requireFits(next);
        config = next;
        template.config(next);
        reshaped = true;
        return this;
    }

    /**
     * Puts the kernel on a stream, with the arguments as they are now. Its context must be current, as it is in a
     * plugin's enqueue. Allocates nothing, waits for nothing. Launches of one launcher are done one after the other,
     * also those on different streams.
     *
     * @param stream a {@code CUstream} of the kernel's context; it may be capturing
     * @throws CudaException if the driver refuses
     * @throws IllegalArgumentException if an argument is not set
     * @throws IllegalStateException if this or the kernel's module is closed
     */
    public void launch(long stream) {
        long executable = beginUse();
        try {
            kernel.module().beginUse();
            try {
                if (!config.isEmpty()) {
                    launch(executable, stream);
                }
            } finally {
                kernel.module().endUse();
            }
        } finally {
            endUse();
        }
    }

    private void launch(long executable, long stream) {
        LaunchConfig.requireStream(stream);
        if (isCapturing(stream)) { // no graph can be launched into a graph
            kernel.launch(stream, config, arguments);
            return;
        }
        if (reshaped || seen != arguments.version()) {
            update(executable);
        }
        CudaGraph.launch(executable, stream);
    }

    private void update(long executable) {
        arguments.pointersFor(kernel);
        int result;
        try {
            result = (int) THREE_ADDRESSES.invokeExact(
                    CU_GRAPH_EXEC_KERNEL_NODE_SET_PARAMS, executable, template.node, template.parameters.address());
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuGraphExecKernelNodeSetParams", result);
        reshaped = false;
        seen = arguments.version();
    }

    private boolean isCapturing(long stream) {
        int result;
        try {
            result = (int) TWO_ADDRESSES.invokeExact(CU_STREAM_IS_CAPTURING, stream, captureStatus.address());
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuStreamIsCapturing", result);
        return captureStatus.get(JAVA_INT, 0) != cuda_h.CU_STREAM_CAPTURE_STATUS_NONE();
    }

    @Override
    void destroy(long address) {
        try (template) {
            CudaException.check("cuGraphExecDestroy", cuda_h.cuGraphExecDestroy(MemorySegment.ofAddress(address)));
        }
    }
}
