package io.trt4j.cuda;

import static io.trt4j.cuda.FakeDriverTest.fake;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.NativeException;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Calls of the driver with their arguments, as the driver of {@link FakeDriverTest} sees them. */
final class FakeCalls {
    private static final String PTX = ".version 6.3\n.target sm_75\n.visible .entry all() .entry large() .entry none()";

    private FakeCalls() {}

    private static void told(String call) throws Throwable {
        MemorySegment last =
                Libraries.lookup(CudaLibraries.CUDA).find("fakeLast").orElseThrow();
        long text = (long) Calls.handle(JAVA_LONG).invoke(last);
        assertThat(MemorySegment.ofAddress(text).reinterpret(256).getString(0)).isEqualTo(call);
    }

    private static CudaModule load(CudaContext context) {
        return CudaModule.load(context, PTX.getBytes(StandardCharsets.US_ASCII));
    }

    public static void main(String[] args) throws Throwable {
        try (var context = CudaContext.primary(1);
                var peer = CudaContext.primary(0);
                var bound = context.bind()) {
            memory(context, peer);
            streams(context, peer);
            kernels(context);
            assembler(context, peer);
            current(context, peer);
            closing(context);
        }
        System.out.println("all called");
        System.out.println("left "
                + (fake("fakeObjects") + fake("fakeModules") + fake("fakeReferences", 0) + fake("fakeReferences", 1)));
    }

    private static void memory(CudaContext context, CudaContext peer) throws Throwable {
        try (var stream = CudaStream.create(context, -3);
                var device = DeviceMemory.allocate(context, 8);
                var far = DeviceMemory.allocate(peer, 8);
                var arena = Arena.ofShared()) {
            var pinned = HostMemory.allocate(context, 16, HostMemory.Flag.PORTABLE, HostMemory.Flag.WRITE_COMBINED);
            told("hostAlloc 16 5");
            MemorySegment segment = pinned.segment();
            segment.set(JAVA_INT, 0, 42);
            device.copyFrom(pinned, 4, stream);
            told("HtoDAsync 4");
            device.copyTo(far, 4, stream);
            told("peer 0 from 1 4");
            segment.fill((byte) 0);
            far.copyTo(pinned, 4, stream);
            told("DtoHAsync 4");
            assertThat(segment.get(JAVA_INT, 0)).isEqualTo(42);
            assertThat(pinned.deviceAddress()).isEqualTo(segment.address());
            assertThatThrownBy(() -> device.copyFrom(pinned, 9, stream)).hasMessageContaining("Cannot copy 9 bytes");
            assertThatThrownBy(() -> far.copyTo(pinned, 17, stream)).hasMessageContaining("Cannot copy 17 bytes");
            pinned.close();
            told("freeHost");
            assertThatThrownBy(() -> segment.get(JAVA_INT, 0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(pinned::segment).hasMessageEndingWith("is closed.");
            try (var registered = HostMemory.register(context, arena.allocate(32), HostMemory.Flag.DEVICE_MAP)) {
                told("register 32 2");
                device.copyFrom(registered, 8, stream);
            }
            told("unregister");
            assertThatThrownBy(() -> HostMemory.register(context, MemorySegment.ofArray(new int[1])))
                    .hasMessageStartingWith("Only native memory can be pinned");
            assertThatThrownBy(() -> HostMemory.allocate(context, 1, HostMemory.Flag.READ_ONLY))
                    .hasMessage("READ_ONLY is not for memory that is allocated.");
            device.fill((byte) 7, stream);
            told("set8 7 8");
            device.fill(9, stream);
            told("set32 9 2");
            MemorySegment managed;
            try (var both = ManagedMemory.allocate(context, 64)) {
                told("managed 64 1");
                managed = both.segment();
                managed.set(JAVA_INT, 60, 1);
                both.prefetch(stream);
                told("prefetch 64 1");
            }
            assertThatThrownBy(() -> managed.get(JAVA_INT, 0)).isInstanceOf(IllegalStateException.class);
            pools(context, stream);
        }
        assertThat(context.memoryInfo()).isEqualTo(new CudaContext.MemoryInfo(123, 456));
        assertThat(context.canAccess(peer)).isTrue();
        context.enableAccess(peer);
        told("enable 0 from 1");
        context.disableAccess(peer);
        told("disable 0 from 1");
        assertThat(CudaDriver.report().devices().get(1).attribute(75)).isEqualTo(9);
    }

    private static void pools(CudaContext context, CudaStream stream) throws Throwable {
        DeviceMemory ordered = DeviceMemory.allocate(stream, 24);
        told("allocAsync 24 -3");
        ordered.close();
        told("freeAsync -3");
        MemoryPool pool = MemoryPool.create(context);
        told("pool 1");
        DeviceMemory one = pool.allocate(stream, 48);
        told("allocFromPool 48 1");
        pool.trim(7);
        told("trim 7");
        pool.setReleaseThreshold(1L << 40);
        told("poolSet 4 1099511627776");
        assertThat(pool.reservedBytes()).isEqualTo(5);
        assertThat(pool.usedBytes()).isEqualTo(7);
        pool.close();
        told("poolDestroy");
        one.close();
        told("freeAsync -3");
        try (MemoryPool shared = MemoryPool.ofDevice(context)) {
            shared.trim(0);
        }
        told("trim 0");
        CudaStream early = CudaStream.create(context);
        DeviceMemory late = DeviceMemory.allocate(early, 8);
        early.close();
        told("allocAsync 8 0");
        late.close();
        told("stream destroyed"); // once the memory was freed on it
    }

    private static void streams(CudaContext context, CudaContext peer) throws Throwable {
        assertThat(context.streamPriorities()).isEqualTo(new CudaContext.PriorityRange(0, -5));
        try (var stream = CudaStream.create(context, -2);
                var far = CudaStream.create(peer)) {
            assertThat(stream.priority()).isEqualTo(-2);
            CudaStream wrapped = CudaStream.wrap(stream.address());
            assertThat(wrapped.priority()).isEqualTo(-2);
            wrapped.close();
            assertThatThrownBy(wrapped::synchronize).hasMessageEndingWith("is closed.");
            stream.synchronize(); // ends the process if it is destroyed
            assertThatThrownBy(() -> CudaStream.wrap(far.address())).hasMessageContaining("bind the stream's context");
            for (long number = 0; number <= 2; number++) {
                try (CudaStream standard = CudaStream.wrap(number)) {
                    standard.synchronize();
                    assertThat(standard.address()).isEqualTo(number);
                }
            }
            hostFunctions(stream);
            try (var event = CudaEvent.create(context, CudaEvent.Flag.BLOCKING_SYNC, CudaEvent.Flag.DISABLE_TIMING)) {
                told("event 3");
                event.record(stream);
                assertThat(event.isDone()).isTrue();
                fake("fakeSlow", 1);
                assertThat(event.isDone()).isFalse();
                fake("fakeSlow", 0);
            }
            try (var graph = CudaGraph.capture(stream, () -> {})) {
                graph.upload(stream);
                told("upload");
                if (CudaDriver.report().version() >= 12000) {
                    graph.update(stream, () -> {});
                    told("update 1");
                } else {
                    assertThatThrownBy(() -> graph.update(stream, () -> {}))
                            .isInstanceOf(NativeException.class)
                            .hasMessage("The driver has no cuGraphExecUpdate_v2, for it serves only CUDA 11.8:"
                                    + " install a newer driver.");
                }
            }
        }
    }

    private static void hostFunctions(CudaStream stream) throws Throwable {
        List<Thread> threads = new ArrayList<>();
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            uncaught.set(thrown);
            throw new ArithmeticException("so does the handler");
        });
        try {
            stream.launchHostFunction(() -> threads.add(Thread.currentThread()));
            System.gc();
            stream.launchHostFunction(() -> {
                throw new StackOverflowError("on purpose");
            });
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
        assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
        assertThat(uncaught.get()).hasMessage("on purpose");
        fake("fakeFail", 1);
        assertThatThrownBy(() -> stream.launchHostFunction(() -> {})).hasMessageStartingWith("cuLaunchHostFunc: ");
        assertThatThrownBy(() -> CudaGraph.capture(stream, () -> stream.launchHostFunction(() -> {})))
                .hasMessageContaining("is capturing");
    }

    private static void kernels(CudaContext context) throws Throwable {
        try (var module = load(context);
                var stream = CudaStream.create(context)) {
            assertThat(module.global("table").size()).isEqualTo(40);
            assertThatThrownBy(() -> module.global("other")).hasMessageStartingWith("There is no variable other");
            CudaKernel kernel = module.kernel("none");
            assertThat(kernel.attributes()).isEqualTo(new CudaKernel.Attributes(1024, 40, 16, 8, 32));
            assertThat(kernel.activeBlocks(256, 77)).isEqualTo(8);
            told("active 256 77");
            assertThat(kernel.suggestedBlockSize(5)).isEqualTo(new CudaKernel.BlockSize(264, 768));
            told("potential 5");
            kernel.prefer(CudaKernel.CachePreference.L1);
            told("cache 2");
            KernelArguments arguments = kernel.arguments();
            LaunchConfig config = LaunchConfig.of(4, 32).withCluster(2, 1, 1).withPriority(-1);
            kernel.launch(stream.address(), config, arguments);
            told("ex 4 32 0 4=2,1,1 8=-1,0,0");
            kernel.allowDynamicShared(65_536);
            config = LaunchConfig.of(3, 64).withCooperative().withProgrammaticStreamSerialization();
            kernel.launch(stream.address(), config.withSharedBytes(65_536), arguments);
            told("ex 3 64 65536 2=1,0,0 6=1,0,0");
            assertThat(config.withGrid(3, 1, 1).withBlock(64, 1, 1).withSharedBytes(0))
                    .isSameAs(config);
        }
    }

    /** The driver's assembler has a thread of its own, with the caller's context and room for what is nested. */
    private static void assembler(CudaContext context, CudaContext other) throws Throwable {
        try (var bound = other.bind()) {
            load(context).close();
            MemorySegment stack =
                    Libraries.lookup(CudaLibraries.CUDA).find("fakeLoaderStack").orElseThrow();
            assertThat(fake("fakeLoadedByThisThread")).isZero();
            assertThat(fake("fakeLoadedIn", 1)).isEqualTo(1);
            assertThat((long) Calls.handle(JAVA_LONG).invoke(stack)).isGreaterThanOrEqualTo(256L << 20);
            assertThat(CurrentContext.handle()).isEqualTo(other.address());
        }
    }

    /** Nothing is remembered of a thread: it may bind another context at any time. */
    private static void current(CudaContext context, CudaContext other) throws Exception {
        assertThat(context.isCurrent()).isTrue();
        assertThat(other.isCurrent()).isFalse();
        try (var bound = other.bind()) {
            assertThat(context.isCurrent()).isFalse();
            assertThat(other.isCurrent()).isTrue();
        }
        assertThat(context.isCurrent()).isTrue();
        CudaContext again = CudaContext.primary(context.device());
        assertThat(again.isCurrent()).isTrue();
        again.close();
        assertThat(again.isCurrent()).isFalse();
        for (Thread.Builder kind : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
            AtomicReference<Boolean> current = new AtomicReference<>();
            kind.start(() -> current.set(context.isCurrent())).join();
            assertThat(current).hasValue(false);
        }
    }

    /** A driver crashes where a stream is used that is destroyed; this one ends the process. */
    private static void closing(CudaContext context) throws Throwable {
        for (int round = 0; round < 20; round++) {
            CudaStream stream = CudaStream.create(context);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            fake("fakeSlow", 10);
            Thread user = Thread.ofPlatform().start(() -> {
                try {
                    while (true) {
                        stream.synchronize();
                    }
                } catch (Throwable t) {
                    thrown.set(t);
                }
            });
            Thread.sleep(5 + round);
            stream.close();
            stream.close();
            user.join();
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageEndingWith("is closed.");
            told("stream destroyed");
        }
        fake("fakeSlow", 0);
        CudaStream used = CudaStream.create(context);
        CudaStream.Use use = used.use();
        CudaStream.Use other = used.use();
        used.close();
        use.close();
        use.close();
        try (CudaStream wrapped = CudaStream.wrap(other.handle())) {
            wrapped.synchronize(); // ends the process if it is destroyed
        }
        other.close();
        told("stream destroyed");
        assertThatThrownBy(used::use).hasMessageEndingWith("is closed.");
        anyOrder();
    }

    /** The context first, then its children in both orders, each twice. */
    private static void anyOrder() throws Throwable {
        for (boolean reverse : new boolean[] {false, true}) {
            CudaContext context = CudaContext.primary(0);
            CudaStream stream = CudaStream.create(context);
            CudaModule module = load(context);
            CudaKernel kernel = module.kernel("none");
            List<AutoCloseable> all = new ArrayList<>(List.of(
                    context,
                    stream,
                    module,
                    kernel.launcher(kernel.arguments()),
                    CudaEvent.create(context),
                    CudaGraph.capture(stream, () -> {}),
                    DeviceMemory.allocate(context, 8),
                    DeviceMemory.allocate(stream, 8),
                    ManagedMemory.allocate(context, 8),
                    HostMemory.allocate(context, 8),
                    MemoryPool.create(context)));
            if (reverse) {
                Collections.reverse(all);
            }
            for (AutoCloseable one : all) {
                one.close();
                one.close();
            }
            assertThatThrownBy(context::bind).hasMessageEndingWith("is closed.");
            assertThatThrownBy(() -> kernel.launch(0, LaunchConfig.of(1, 1), kernel.arguments()))
                    .hasMessageEndingWith("is closed.");
        }
    }
}
