package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Work that was captured from a stream once and can be launched as often as wanted. The caller owns it and must close it. */
public final class CudaGraph extends CudaObject {
    /**
     * Apart, so that the class can be initialized without a driver. Addresses are numbers, as in CudaKernel: a launch allocates
     * nothing.
     */
    private static final class Launch {
        static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG);
        static final MemorySegment FUNCTION =
                Libraries.lookup(CudaLibraries.CUDA).find("cuGraphLaunch").orElseThrow();

        private Launch() {}
    }

    /** Of {@code CUgraphExecUpdateResultInfo}: a number and two nodes. */
    private static final long UPDATE_RESULT_BYTES = 24;

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
        return captured(stream, action, graph -> new CudaGraph(stream.context(), graph));
    }

    private static <T extends @Nullable Object> T captured(
            CudaStream stream, Runnable action, Function<MemorySegment, T> use) {
        return stream.call(() -> captureHere(stream, action, use));
    }

    private static <T extends @Nullable Object> T captureHere(
            CudaStream stream, Runnable action, Function<MemorySegment, T> use) {
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
                return use.apply(graph);
            } finally {
                CudaException.check("cuGraphDestroy", cuda_h.cuGraphDestroy(graph));
            }
        }
    }

    /**
     * Captures an action again, and gives this graph its parameters, such as addresses and sizes: faster than a new graph.
     *
     * @param stream a stream of the graph's context
     * @param action adds the same kinds of work in the same order as the one that was captured first
     * @throws CudaException if its work is not the same; then this graph is as it was
     */
    public void update(CudaStream stream, Runnable action) {
        Objects.requireNonNull(stream, "The stream is null.");
        Objects.requireNonNull(action, "The action is null.");
        CudaDriver.requireFunction("cuGraphExecUpdate_v2");
        beginUse();
        try {
            captured(stream, action, graph -> {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment why = arena.allocate(UPDATE_RESULT_BYTES, 8);
                    CudaException.check("cuGraphExecUpdate", cuda_h.cuGraphExecUpdate_v2(handle(), graph, why));
                }
                return null;
            });
        } finally {
            endUse();
        }
    }

    /** Adds to a stream that what the graph needs goes to the device, so that its first launch is as fast as the others. */
    public void upload(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        run(() -> CudaException.check("cuGraphUpload", cuda_h.cuGraphUpload(handle(), stream.handle())), stream);
    }

    /** Adds the captured work to a stream. */
    public void launch(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        run(() -> launch(handle().address(), stream.handle().address()), stream);
    }

    /**
     * Adds the captured work to a stream. The graph's context must be current; allocates nothing.
     *
     * @param stream a {@code CUstream} of the graph's context
     */
    public void launch(long stream) {
        LaunchConfig.requireStream(stream);
        long executable = beginUse();
        try {
            launch(executable, stream);
        } finally {
            endUse();
        }
    }

    /** Launches a {@code CUgraphExec}, whose context is current. */
    static void launch(long executable, long stream) {
        int result;
        try {
            result = (int) Launch.HANDLE.invokeExact(Launch.FUNCTION, executable, stream);
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
