package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Upcalls from threads that the JVM did not make. */
class NativeThreadTest {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle CREATE = function("pthread_create", ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
    private static final MethodHandle JOIN = function("pthread_join", JAVA_LONG, ADDRESS);

    private final FailureLog log = new FailureLog();

    private static MethodHandle function(String name, MemoryLayout... arguments) {
        SymbolLookup libc = LINKER.defaultLookup();
        return LINKER.downcallHandle(libc.find(name).orElseThrow(), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void close() {
        TensorRT.setUncaughtHandler((where, thrown) -> {});
        log.close();
    }

    /** Runs {@code poke} in that many new native threads: the upcall stub itself is what each of them runs. */
    static void inThreads(int count, Runnable poke) throws Throwable {
        Thing thing = Thing.owned(Lifetime.FOREVER, new Thing.Implementation() {
            @Override
            public void poke() {
                poke.run();
            }

            @Override
            public void destroyed() {}
        });
        try (thing) {
            inThreads(count, thing.function(), thing.address());
        }
    }

    /** Runs a function with an argument in that many new native threads. While they run, no Java memory is needed. */
    static void inThreads(int count, MemorySegment function, long argument) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment threads = arena.allocate(JAVA_LONG, count);
            List<MemorySegment> each = threads.elements(JAVA_LONG).toList();
            int failed = 0;
            for (int i = 0; i < count; i++) {
                failed |= (int) CREATE.invokeExact(each.get(i), MemorySegment.NULL, function, argument);
            }
            for (int i = 0; i < count; i++) {
                failed |= (int) JOIN.invokeExact(threads.getAtIndex(JAVA_LONG, i), MemorySegment.NULL);
            }
            assertThat(failed).isZero();
        }
    }

    @Test
    void theImplementationIsCalled() throws Throwable {
        List<Thread> callers = new CopyOnWriteArrayList<>();
        inThreads(16, () -> callers.add(Thread.currentThread()));
        assertThat(callers).hasSize(16).doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
    }

    @Test
    void whatItThrowsGoesToTheHandlerAndTheProcessLives() throws Throwable {
        List<Error> booms =
                IntStream.range(0, 8).mapToObj(i -> new Error("boom " + i)).toList();
        List<Error> left = new CopyOnWriteArrayList<>(booms);
        List<Throwable> told = new CopyOnWriteArrayList<>();
        List<String> where = new CopyOnWriteArrayList<>();
        TensorRT.setUncaughtHandler((method, thrown) -> {
            where.add(method);
            told.add(thrown);
        });
        inThreads(booms.size(), () -> {
            synchronized (left) {
                throw left.removeFirst();
            }
        });
        assertThat(told).containsExactlyInAnyOrderElementsOf(booms);
        assertThat(where).containsOnly("Thing.poke");
        assertThat(log.thrown()).containsExactlyInAnyOrderElementsOf(booms);
    }
}
