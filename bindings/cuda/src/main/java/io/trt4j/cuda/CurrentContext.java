package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Which context is current for the calling thread, asked before each launch. To be used once there is a device. */
final class CurrentContext {
    private static final MemorySegment CU_CTX_GET_CURRENT =
            Libraries.lookup(CudaLibraries.CUDA).find("cuCtxGetCurrent").orElseThrow();

    /** CUDA 12.0 and newer have it. */
    private static final MemorySegment CU_CTX_GET_ID =
            Libraries.lookup(CudaLibraries.CUDA).find("cuCtxGetId").orElse(MemorySegment.NULL);

    // All addresses as numbers, and one place for the answer for each thread: nothing is allocated.
    private static final MethodHandle GET_CURRENT = Calls.handle(JAVA_INT, JAVA_LONG);
    private static final MethodHandle GET_ID = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final ThreadLocal<MemorySegment> ANSWER =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(JAVA_LONG));

    private CurrentContext() {}

    /** The {@code CUcontext}; 0 where there is none. */
    static long handle() {
        MemorySegment answer = ANSWER.get();
        int result;
        try {
            result = (int) GET_CURRENT.invokeExact(CU_CTX_GET_CURRENT, answer.address());
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        CudaException.check("cuCtxGetCurrent", result);
        return answer.get(JAVA_LONG, 0);
    }

    /** A number that no other context has in this process; 0 where the driver is too old to tell. */
    static long id(long context) {
        if (CU_CTX_GET_ID.address() == 0) {
            return 0;
        }
        MemorySegment answer = ANSWER.get();
        int result;
        try {
            result = (int) GET_ID.invokeExact(CU_CTX_GET_ID, context, answer.address());
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
        // Of a context that is no more the driver says only that: no context has this number.
        return result == cuda_h.CUDA_SUCCESS() ? answer.get(JAVA_LONG, 0) : -1;
    }
}
