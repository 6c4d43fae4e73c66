package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.util.Objects;

/** Work that was captured from a stream once and can be launched as often as wanted. The caller owns it and must close it. */
public final class CudaGraph extends CudaObject {
    // Addresses as numbers, as in CudaKernel: a launch allocates nothing.
    private static final MethodHandle LAUNCH = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MemorySegment CU_GRAPH_LAUNCH =
            Libraries.lookup(CudaLibraries.CUDA).find("cuGraphLaunch").orElseThrow();

    private CudaGraph(CudaContext context, MemorySegment graph) {
        super(context, "cuGraphInstantiate", exec -> cuda_h.cuGraphInstantiateWithFlags(exec, graph, 0));
    }

    /**
     * Captures what an action adds to a stream, instead of doing it.
     *
     * @param stream the stream; it must not be capturing already
     * @param action adds work to the stream; it must not synchronize, nor allocate device memory. It runs on the calling
     *     thread, or for a virtual thread on a platform thread
     * @throws CudaException if the action did what cannot be captured
     */
    public static CudaGraph capture(CudaStream stream, Runnable action) {
        Objects.requireNonNull(stream, "The stream is null.");
        Objects.requireNonNull(action, "The action is null.");
        return stream.context().call(() -> captureHere(stream, action));
    }

    private static CudaGraph captureHere(CudaStream stream, Runnable action) {
        try (Arena arena = Arena.ofConfined()) {
            int mode = cuda_h.CU_STREAM_CAPTURE_MODE_THREAD_LOCAL();
            CudaException.check("cuStreamBeginCapture", cuda_h.cuStreamBeginCapture_v2(stream.handle(), mode));
            MemorySegment result = arena.allocate(cuda_h.C_POINTER);
            try {
                action.run();
            } catch (Throwable t) {
                // The stream must leave capture mode; of what was captured until then there may be a graph.
                if (cuda_h.cuStreamEndCapture(stream.handle(), result) == cuda_h.CUDA_SUCCESS()) {
                    cuda_h.cuGraphDestroy(result.get(cuda_h.C_POINTER, 0));
                }
                throw t;
            }
            CudaException.check("cuStreamEndCapture", cuda_h.cuStreamEndCapture(stream.handle(), result));
            MemorySegment graph = result.get(cuda_h.C_POINTER, 0);
            try {
                return new CudaGraph(stream.context(), graph);
            } finally {
                CudaException.check("cuGraphDestroy", cuda_h.cuGraphDestroy(graph));
            }
        }
    }

    /** Adds the captured work to a stream. */
    public void launch(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        context().run(() -> launch(stream.address()));
    }

    /**
     * Adds the captured work to a stream. The graph's context must be current; allocates nothing.
     *
     * @param stream a {@code CUstream} of the graph's context
     */
    public void launch(long stream) {
        LaunchShape.requireStream(stream);
        launch(address(), stream);
        Reference.reachabilityFence(this);
    }

    /** Launches a {@code CUgraphExec}, whose context is current. */
    static void launch(long executable, long stream) {
        int result;
        try {
            result = (int) LAUNCH.invokeExact(CU_GRAPH_LAUNCH, executable, stream);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuGraphLaunch", result);
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuGraphExecDestroy", cuda_h.cuGraphExecDestroy(MemorySegment.ofAddress(address)));
    }
}
