package io.trt4j.samples.circpad;

import static io.trt4j.samples.circpad.JcudaKernel.check;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

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
    private final Padding padding;
    private final int[] before = new int[4];
    private final int[] total = new int[4];
    private final MemorySegment arguments;
    private final CUDA_KERNEL_NODE_PARAMS kernel = new CUDA_KERNEL_NODE_PARAMS();
    private final CUgraph graph = new CUgraph();
    private final CUgraphNode node = new CUgraphNode();
    private final CUgraphExec executable = new CUgraphExec();
    private final CUstream stream = new CUstream();
    private final int[] captureStatus = {0};
    private final long[] shape = {-1, -1, -1, -1};
    private boolean empty;
    private boolean prepared;
    private boolean closed;

    /** Prepares a graph in a context; there is one kernel for each element size. */
    JcudaLauncher(CUcontext context, CUfunction fp32, CUfunction fp16, Padding padding) {
        padding.requireRank(4);
        this.context = context;
        this.fp32 = fp32;
        this.fp16 = fp16;
        this.padding = padding;
        for (int d = 0; d < 4; d++) {
            before[d] = padding.before(4, d);
            total[d] = Math.addExact(before[d], padding.after(4, d));
        }
        // The driver takes an array of the arguments' addresses. Both blocks live as long as this object.
        Arena arena = Arena.ofAuto();
        arguments = arena.allocate(JAVA_LONG, Kernels.PARAMETERS);
        MemorySegment pointers = arena.allocate(JAVA_LONG, Kernels.PARAMETERS);
        for (int i = 0; i < Kernels.PARAMETERS; i++) {
            pointers.setAtIndex(JAVA_LONG, i, arguments.address() + 8L * i);
        }
        kernel.func = fp32;
        kernel.kernelParams = JcudaPointers.to(pointers.address());
        setGrid(1, 1);
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

    private void setGrid(int rows, int outW) {
        kernel.gridDimX = Kernels.gridX(rows, outW);
        kernel.gridDimY = Kernels.gridY(rows, outW);
        kernel.gridDimZ = 1;
        kernel.blockDimX = Kernels.blockX(outW);
        kernel.blockDimY = Kernels.blockY(outW);
        kernel.blockDimZ = 1;
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
        if (n != shape[0] || c != shape[1] || h != shape[2] || w != shape[3]) {
            reshape(n, c, h, w);
        }
        if (empty) {
            return;
        }
        CUfunction function = elementSize == 4 ? fp32 : fp16;
        if (kernel.func != function || arguments.get(JAVA_LONG, 0) != input || arguments.get(JAVA_LONG, 8) != output) {
            kernel.func = function;
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

    /** Works out what depends on the shape alone. */
    private void reshape(long n, long c, long h, long w) {
        int outN = extent(0, n);
        int outC = extent(1, c);
        int outH = extent(2, h);
        int outW = extent(3, w);
        boolean nothing = outN == 0 || outC == 0 || outH == 0 || outW == 0;
        if (!nothing) {
            int rows = rows(outN, outC, outH);
            prepared = false;
            int[] values = {
                (int) n,
                (int) c,
                (int) h,
                (int) w,
                rows,
                outC,
                outH,
                outW,
                Kernels.shift(before[0], (int) n),
                Kernels.shift(before[1], (int) c),
                Kernels.shift(before[2], (int) h),
                Kernels.shift(before[3], (int) w)
            };
            for (int i = 0; i < values.length; i++) {
                arguments.set(JAVA_INT, 8L * (2 + i), values[i]);
            }
            setGrid(rows, outW);
        }
        empty = nothing;
        shape[0] = n;
        shape[1] = c;
        shape[2] = h;
        shape[3] = w;
    }

    private int extent(int dimension, long extent) {
        if (extent < 0 || extent > Integer.MAX_VALUE - total[dimension] || (extent == 0 && total[dimension] > 0)) {
            throw new IllegalArgumentException("dimension " + dimension + " of " + extent
                    + " elements cannot be padded by " + padding + " on the device.");
        }
        return (int) extent + total[dimension];
    }

    private static int rows(int outN, int outC, int outH) {
        // The product of two never overflows; the third factor is checked before it is used.
        long planes = (long) outN * outC;
        if (planes > Integer.MAX_VALUE / outH) {
            throw new IllegalArgumentException("the kernels pad at most 2147483647 rows, but the output has " + outN
                    + "x" + outC + "x" + outH + ".");
        }
        return (int) planes * outH;
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
