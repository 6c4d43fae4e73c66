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
import java.lang.ref.Reference;
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
    private boolean isEmpty;
    private boolean reshaped;
    private int seen = -1;

    /** The graph that the executable one is made of; its node is how a launch says what it is about. */
    private static final class Template extends CudaObject {
        private final long node;
        private final MemorySegment parameters = CUDA_KERNEL_NODE_PARAMS_st.allocate(Arena.ofAuto());

        Template(CudaKernel kernel, KernelArguments arguments) {
            super(kernel.context(), "cuGraphCreate", graph -> cuda_h.cuGraphCreate(graph, 0));
            CUDA_KERNEL_NODE_PARAMS_st.func(parameters, MemorySegment.ofAddress(kernel.address()));
            CUDA_KERNEL_NODE_PARAMS_st.kernelParams(parameters, MemorySegment.ofAddress(kernel.pointers(arguments)));
            shape(1, 1, 1, 1, 1, 1, 0);
            boolean done = false;
            try {
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

        void shape(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes) {
            CUDA_KERNEL_NODE_PARAMS_st.gridDimX(parameters, gridX);
            CUDA_KERNEL_NODE_PARAMS_st.gridDimY(parameters, gridY);
            CUDA_KERNEL_NODE_PARAMS_st.gridDimZ(parameters, gridZ);
            CUDA_KERNEL_NODE_PARAMS_st.blockDimX(parameters, blockX);
            CUDA_KERNEL_NODE_PARAMS_st.blockDimY(parameters, blockY);
            CUDA_KERNEL_NODE_PARAMS_st.blockDimZ(parameters, blockZ);
            CUDA_KERNEL_NODE_PARAMS_st.sharedMemBytes(parameters, sharedBytes);
        }

        /** Launches the kernel by itself. */
        void launch(long stream, CudaKernel kernel, KernelArguments arguments) {
            kernel.launch(
                    stream,
                    CUDA_KERNEL_NODE_PARAMS_st.gridDimX(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.gridDimY(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.gridDimZ(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.blockDimX(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.blockDimY(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.blockDimZ(parameters),
                    CUDA_KERNEL_NODE_PARAMS_st.sharedMemBytes(parameters),
                    arguments);
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
        kernel.requireOpen();
        kernel.pointers(Objects.requireNonNull(arguments, "The arguments are null."));
        Template template = new Template(kernel, arguments);
        try {
            return new KernelLauncher(kernel, arguments, template);
        } catch (RuntimeException e) {
            template.close();
            throw e;
        }
    }

    private static MemorySegment function(String name) {
        return Libraries.lookup(CudaLibraries.CUDA).find(name).orElseThrow();
    }

    /**
     * Says how many threads the next launches have.
     *
     * @param gridX blocks along x; the others likewise. Where one is 0, as for an empty tensor, launches do nothing
     * @param blockX threads of a block along x; the others likewise
     * @param sharedBytes dynamic shared memory of each block
     * @throws IllegalArgumentException if a number is negative, or a block has no threads
     */
    public KernelLauncher shape(int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes) {
        isEmpty = LaunchShape.isEmpty(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes);
        template.shape(gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes);
        reshaped = true;
        return this;
    }

    /**
     * Puts the kernel on a stream, with the arguments as they are now. Its context must be current, as it is in a
     * plugin's enqueue. Allocates nothing, waits for nothing. Launches of one launcher are done one after the other,
     * also those on different streams.
     *
     * @param stream a {@code CUstream} of the kernel's context; it may be capturing
     * @throws CudaException if the driver refuses, such as a shape that the device cannot do
     * @throws IllegalStateException if this or the kernel's module is closed
     */
    public void launch(long stream) {
        long executable = address();
        kernel.requireOpen();
        if (isEmpty) {
            return;
        }
        LaunchShape.requireStream(stream);
        if (isCapturing(stream)) { // no graph can be launched into a graph
            template.launch(stream, kernel, arguments);
            return;
        }
        if (reshaped || seen != arguments.version()) {
            update(executable);
        }
        CudaGraph.launch(executable, stream);
        Reference.reachabilityFence(this);
    }

    private void update(long executable) {
        kernel.pointers(arguments);
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
