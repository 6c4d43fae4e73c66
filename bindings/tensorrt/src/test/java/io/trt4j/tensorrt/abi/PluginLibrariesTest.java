package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which handles reach a registry's {@code deregisterLibrary}, and how often. */
class PluginLibrariesTest {
    private final AtomicInteger calls = new AtomicInteger();
    private IPluginRegistry registry;
    private MemorySegment handle;

    @BeforeEach
    void load() throws ReflectiveOperationException {
        TensorRT.version();
        long library = Arena.global().allocate(8).address();
        long address = NativeStub.create(
                Arena.global(),
                () -> { // whose vtable is remembered
                    calls.incrementAndGet();
                    return library;
                });
        registry = Wrapper.wrap(IPluginRegistry.class, address, Lifetime.FOREVER);
        handle = registry.loadLibrary("a library");
        calls.set(0);
    }

    @Test
    void aHandleWhoseArenaWasClosedReachesTheRegistryAllTheSame() {
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = handle.reinterpret(arena, null);
        }
        registry.deregisterLibrary(closed);
        assertThat(calls).hasValue(1);
        assertForgotten();
    }

    @Test
    void aCallThatIsRefusedForgetsNothing() {
        Lifetime closed = Lifetime.owned(Lifetime.FOREVER);
        closed.closeNow();
        IPluginRegistry gone = Wrapper.wrap(IPluginRegistry.class, registry.address(), closed);
        assertThatThrownBy(() -> gone.deregisterLibrary(handle)).isInstanceOf(IllegalStateException.class);
        assertThat(calls).hasValue(0);
        registry.deregisterLibrary(handle);
        assertThat(calls).hasValue(1);
        assertForgotten();
    }

    private void assertForgotten() {
        assertThatThrownBy(() -> registry.deregisterLibrary(handle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("still registered");
    }

    @Test
    void ofThreadsThatDeregisterALibraryAtOnceOneReachesTheRegistry() throws InterruptedException {
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    registry.deregisterLibrary(handle);
                } catch (IllegalArgumentException e) {
                    refused.incrementAndGet();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(calls).hasValue(1);
        assertThat(refused).hasValue(7);
    }
}
