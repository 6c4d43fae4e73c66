package io.trt4j.samples.circpad.jcuda;

import static io.trt4j.samples.circpad.jcuda.JcudaKernel.check;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import jcuda.driver.CUDA_KERNEL_NODE_PARAMS;
import jcuda.driver.CUcontext;
import jcuda.driver.CUfunction;
import jcuda.driver.CUgraph;
import jcuda.driver.CUgraphExec;
import jcuda.driver.CUgraphNode;
import jcuda.driver.CUstream;
import jcuda.driver.CUstreamCaptureStatus;
import jcuda.driver.JCudaDriver;

/**
 * Launches the kernels with one padding, again and again, for one thread at a time. Each launch is that of an
 * executable graph whose only node is the kernel: of {@code cuLaunchKernel}, JCuda looks through the arguments with JNI
 * every time; {@code cuGraphLaunch} has but two, and costs the driver less as well. Only what differs from the launch
 * before, addresses or shape, costs more. Must be closed before its kernels are.
 */
final class JcudaLauncher implements AutoCloseable {
    private final CUcontext context;
    private final CUfunction fp32;
    private final CUfunction fp16;
    private final PadShape shape;
    private final MemorySegment arguments;
    private final CUDA_KERNEL_NODE_PARAMS kernel = new CUDA_KERNEL_NODE_PARAMS();
    private final CUgraph graph = new CUgraph();
    private final CUgraphNode node = new CUgraphNode();
    private final CUgraphExec executable = new CUgraphExec();
    private final CUstream stream = new CUstream();
    private final int[] captureStatus = {0};
    private boolean prepared;
    private boolean closed;

    /** Prepares a graph in a context; there is one kernel for each element size. */
    JcudaLauncher(CUcontext context, CUfunction fp32, CUfunction fp16, Padding padding) {
        this.context = context;
        this.fp32 = fp32;
        this.fp16 = fp16;
        shape = new PadShape(padding);
        // The driver takes an array of the arguments' addresses. Both blocks live as long as this object.
        Arena arena = Arena.ofAuto();
        arguments = arena.allocate(JAVA_LONG, Kernels.PARAMETERS);
        MemorySegment pointers = arena.allocate(JAVA_LONG, Kernels.PARAMETERS);
        for (int i = 0; i < Kernels.PARAMETERS; i++) {
            pointers.setAtIndex(JAVA_LONG, i, arguments.address() + 8L * i);
        }
        kernel.func = fp32;
        kernel.kernelParams = JcudaPointers.to(pointers.address());
        kernel.gridDimX = 1;
        kernel.gridDimY = 1;
        kernel.gridDimZ = 1;
        kernel.blockDimX = Kernels.THREADS;
        kernel.blockDimY = 1;
        kernel.blockDimZ = 1;
        check("cuCtxPushCurrent", JCudaDriver.cuCtxPushCurrent(context));
        try {
            check("cuGraphCreate", JCudaDriver.cuGraphCreate(graph, 0));
            check("cuGraphAddKernelNode", JCudaDriver.cuGraphAddKernelNode(node, graph, null, 0, kernel));
            check("cuGraphInstantiate", JCudaDriver.cuGraphInstantiate(executable, graph, 0));
        } catch (RuntimeException e) {
            close();
            throw e;
        } finally {
            JCudaDriver.cuCtxPopCurrent(new CUcontext());
        }
    }

    /**
     * Enqueues the padding of one tensor and returns at once: no synchronization, no allocation on the device or
     * the Java heap.
     *
     * @param stream a {@code CUstream}, as TensorRT gives it; it may be capturing
     * @param elementSize bytes of one element: 4 for FP32, 2 for FP16
     * @param input device address of the dense N×C×H×W input
     * @param output device address of the dense output, which must not overlap the input
     * @param n the input's N, not negative like the other extents; no padded one may be 0
     * @throws IllegalArgumentException if an extent is negative, empty though padded, or too large for the kernels
     * @throws IllegalStateException if the launch fails, in the driver's words
     */
    void launch(long stream, int elementSize, long input, long output, long n, long c, long h, long w) {
        CUfunction function = elementSize == 4 ? fp32 : fp16;
        if (shape.set(n, c, h, w) || kernel.func != function) {
            kernel.func = function;
            reshape(elementSize);
        }
        if (shape.isEmpty()) {
            return;
        }
        if (arguments.get(JAVA_LONG, 0) != input || arguments.get(JAVA_LONG, 8) != output) {
            arguments.set(JAVA_LONG, 0, input);
            arguments.set(JAVA_LONG, 8, output);
            prepared = false;
        }
        JcudaPointers.setAddress(this.stream, stream);
        if (isCapturing()) {
            launchKernel();
        } else {
            launchGraph();
        }
        Reference.reachabilityFence(this);
    }

    private boolean isCapturing() {
        check("cuStreamIsCapturing", JCudaDriver.cuStreamIsCapturing(stream, captureStatus));
        return captureStatus[0] != CUstreamCaptureStatus.CU_STREAM_CAPTURE_STATUS_NONE;
    }

    /** The graph is given what is new first; launches that were enqueued before keep what they had. */
    private void launchGraph() {
        if (!prepared) {
            check(
                    "cuGraphExecKernelNodeSetParams",
                    JCudaDriver.cuGraphExecKernelNodeSetParams(executable, node, kernel));
            prepared = true;
        }
        check("cuGraphLaunch", JCudaDriver.cuGraphLaunch(executable, stream));
    }

    /** What works in a stream that is being captured into a graph, which takes no launch of another graph. */
    private void launchKernel() {
        check(
                "cuLaunchKernel",
                JCudaDriver.cuLaunchKernel(
                        kernel.func,
                        kernel.gridDimX,
                        kernel.gridDimY,
                        kernel.gridDimZ,
                        kernel.blockDimX,
                        kernel.blockDimY,
                        kernel.blockDimZ,
                        0,
                        stream,
                        kernel.kernelParams,
                        null));
    }

    /** Tells the kernel what depends on the shape. */
    private void reshape(int elementSize) {
        for (int i = 0; i < PadShape.PARAMETERS; i++) {
            arguments.set(JAVA_INT, 8L * (2 + i), shape.parameter(i));
        }
        kernel.gridDimX = Math.max(1, Kernels.blocks(shape.elements() * elementSize));
        prepared = false;
    }

    /** Frees the graph; launches that have been enqueued are still done. Does nothing the second time. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        check("cuCtxPushCurrent", JCudaDriver.cuCtxPushCurrent(context));
        int first = JcudaPointers.address(executable) == 0 ? 0 : JCudaDriver.cuGraphExecDestroy(executable);
        int second = JcudaPointers.address(graph) == 0 ? 0 : JCudaDriver.cuGraphDestroy(graph);
        int third = JCudaDriver.cuCtxPopCurrent(new CUcontext());
        check("cuGraphExecDestroy", first);
        check("cuGraphDestroy", second);
        check("cuCtxPopCurrent", third);
    }
}
