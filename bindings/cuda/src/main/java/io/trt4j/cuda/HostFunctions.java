package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Java methods that streams call. All are called through one upcall that is never freed, so that none can be freed while
 * the driver is in it; which method is meant is the number that the driver hands over.
 */
final class HostFunctions {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Map<Long, Runnable> WAITING = new ConcurrentHashMap<>();
    private static final MemorySegment UPCALL = upcall();

    private HostFunctions() {}

    private static MemorySegment upcall() {
        try {
            MethodHandle call = MethodHandles.lookup()
                    .findStatic(HostFunctions.class, "call", MethodType.methodType(void.class, long.class));
            return Linker.nativeLinker()
                    .upcallStub(call, FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds a function to a stream, whose context is current. */
    static void launch(MemorySegment stream, Runnable function) {
        long number = NUMBERS.incrementAndGet();
        WAITING.put(number, function);
        int result = cuda_h.cuLaunchHostFunc(stream, UPCALL, MemorySegment.ofAddress(number));
        if (result != cuda_h.CUDA_SUCCESS()) {
            WAITING.remove(number);
        }
        CudaException.check("cuLaunchHostFunc", result);
    }

    /** An exception that left this would end the process. */
    private static void call(long number) {
        try {
            Objects.requireNonNull(WAITING.remove(number)).run();
        } catch (Throwable t) {
            report(t);
        }
    }

    private static void report(Throwable thrown) {
        try {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (Throwable t) {
            // The handler failed, too: as for other threads, that is ignored.
        }
    }
}
