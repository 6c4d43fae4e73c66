package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Threads of the C library, which the JVM did not make. */
final class NativeThreads {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle CREATE = function("pthread_create", ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
    private static final MethodHandle JOIN = function("pthread_join", JAVA_LONG, ADDRESS);
    private static final Map<Long, Runnable> WORK = new ConcurrentHashMap<>();

    private NativeThreads() {}

    private static MethodHandle function(String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().find(name).orElseThrow(), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private static long start(long number) {
        WORK.get(number).run(); // which must not throw: that would end the process
        return 0;
    }

    /** Does each work in a native thread of its own, all at once. */
    static void runAll(List<Runnable> works) throws Throwable {
        MethodHandle start = MethodHandles.lookup()
                .findStatic(NativeThreads.class, "start", MethodType.methodType(long.class, long.class));
        try (Arena arena = Arena.ofShared()) {
            MemorySegment stub = LINKER.upcallStub(start, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), arena);
            List<MemorySegment> threads =
                    arena.allocate(JAVA_LONG, works.size()).elements(JAVA_LONG).toList();
            int failed = 0;
            for (int i = 0; i < works.size(); i++) {
                WORK.put((long) i, works.get(i));
                failed |= (int) CREATE.invokeExact(threads.get(i), MemorySegment.NULL, stub, (long) i);
            }
            for (MemorySegment thread : threads) {
                failed |= (int) JOIN.invokeExact(thread.get(JAVA_LONG, 0), MemorySegment.NULL);
            }
            WORK.clear();
            if (failed != 0) {
                throw new IllegalStateException("pthread_create or pthread_join returned an error");
            }
        }
    }
}
