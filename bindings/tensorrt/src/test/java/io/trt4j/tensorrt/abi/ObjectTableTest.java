package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.ILoggerNative;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectTableTest {
    private static final ILogger LOGGER = (severity, message) -> {};

    private final int before = NativeObjects.implemented();

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void aHandleThatWasFreedDoesNotFreeTheNextObjectThere() {
        ObjectTable.Handle old = ILoggerNative.TYPE.create(LOGGER);
        ObjectTable.free(old);
        List<ObjectTable.Handle> later = new ArrayList<>();
        do {
            later.add(ILoggerNative.TYPE.create(LOGGER));
        } while (later.getLast().address() != old.address());
        ObjectTable.free(old);
        assertThat(ObjectTable.find(old.address())).isSameAs(LOGGER);
        later.forEach(ObjectTable::free);
        assertThat(ObjectTable.find(old.address())).isNull();
    }

    @Test
    void memoryIsNotUsedAgainAtOnce() {
        ObjectTable.Handle old = ILoggerNative.TYPE.create(LOGGER);
        ObjectTable.free(old);
        List<ObjectTable.Handle> later = IntStream.range(0, 100)
                .mapToObj(i -> ILoggerNative.TYPE.create(LOGGER))
                .toList();
        assertThat(later).extracting(ObjectTable.Handle::address).doesNotContain(old.address());
        later.forEach(ObjectTable::free);
    }

    @Test
    void aFreedObjectIsLeftToTheGarbageCollector() throws InterruptedException {
        WeakReference<Object> implementation = madeAndFreed();
        for (int i = 0; i < 50 && implementation.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(implementation.get()).isNull();
    }

    private static WeakReference<Object> madeAndFreed() {
        byte[] captured = new byte[1];
        ILogger logger = (severity, message) -> captured[0]++;
        ObjectTable.free(ILoggerNative.TYPE.create(logger));
        return new WeakReference<>(logger);
    }

    @Test
    void pinnedStringsAreSharedAndGoWithTheirObject() {
        ObjectTable.Handle object = ILoggerNative.TYPE.create(LOGGER);
        MemorySegment text = ObjectTable.pin(object.address(), "text");
        assertThat(CStrings.read(text.address())).isEqualTo("text");
        assertThat(ObjectTable.pin(object.address(), "text")).isSameAs(text);
        ObjectTable.free(object);
        assertThat(ObjectTable.pin(object.address(), "text")).isNotSameAs(text);
    }

    @Test
    void ofTextsThatAreAlwaysNewTheLatestArePinned() throws InterruptedException {
        ObjectTable.Handle object = ILoggerNative.TYPE.create(LOGGER);
        MemorySegment first = ObjectTable.pin(object.address(), "text 0");
        WeakReference<MemorySegment.Scope> second =
                new WeakReference<>(ObjectTable.pin(object.address(), "text 1").scope());
        for (int i = 2; i < 10_000; i++) {
            ObjectTable.pin(object.address(), "text " + i);
            if (i % 500 == 0) {
                assertThat(ObjectTable.pin(object.address(), "text 0"))
                        .as("used all the time")
                        .isSameAs(first);
            }
        }
        for (int i = 0; i < 50 && second.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(second.get()).as("forgotten").isNull();
        MemorySegment latest = ObjectTable.pin(object.address(), "text 9000");
        assertThat(ObjectTable.pin(object.address(), "text 9000")).isSameAs(latest);
        assertThat(CStrings.read(latest.address())).isEqualTo("text 9000");
        ObjectTable.free(object);
    }

    @Test
    void manyThreadsMakeAndFree() throws Exception {
        int threads = 8;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                tasks.add(() -> {
                    for (int round = 0; round < 50; round++) {
                        List<ILogger> loggers = IntStream.range(0, 200)
                                .<ILogger>mapToObj(i ->
                                        (severity, message) -> assertThat(i).isNegative())
                                .toList();
                        List<ObjectTable.Handle> made =
                                loggers.stream().map(ILoggerNative.TYPE::create).toList();
                        for (int i = 0; i < made.size(); i++) {
                            assertThat(ILoggerNative.TYPE.find(made.get(i).address()))
                                    .isSameAs(loggers.get(i));
                        }
                        made.forEach(ObjectTable::free);
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
