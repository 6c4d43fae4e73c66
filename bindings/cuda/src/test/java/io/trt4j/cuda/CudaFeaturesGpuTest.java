package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the driver does on a device; it needs NVRTC, too. */
@Tag("gpu")
class CudaFeaturesGpuTest {
    private static final String SOURCE = """
        struct Pair { int a, b; char rest[16]; };
        extern "C" __device__ int table[10] = {7};
        extern "C" __global__ void add(int* x, int y, int n) {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] += y;
        }
        extern "C" __global__ void copy(int* to, const int* from) { *to = *from; }
        extern "C" __global__ void sum(int* x, Pair p) { *x = p.a + p.b; }
        extern "C" __global__ void shared(int* x) {
            extern __shared__ int large[];
            large[16 * 1024 - 1] = 5; // the last of 64 KB
            __syncthreads();
            *x = large[16 * 1024 - 1];
        }
        extern "C" __global__ void cluster(unsigned* x) {
        #if __CUDA_ARCH__ >= 900
            unsigned size;
            asm volatile("mov.u32 %0, %%cluster_nctaid.x;" : "=r"(size));
            *x = size;
        #endif
        }
        """;

    private CudaContext context;
    private CudaContext.Binding bound;
    private CudaStream stream;
    private CudaModule module;

    @BeforeEach
    void load() {
        assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
        context = CudaContext.primary(0);
        bound = context.bind();
        stream = CudaStream.create(context);
        int capability = Nvrtc.capability(CudaDriver.report().devices().getFirst());
        String target = Nvrtc.target(capability, Nvrtc.architectures(), Nvrtc.version());
        module = CudaModule.load(context, Nvrtc.compile("features.cu", SOURCE, "--gpu-architecture=" + target));
    }

    @AfterEach
    void close() {
        if (bound != null) {
            module.close();
            stream.close();
            bound.close();
            context.close();
        }
    }

    private int first(DeviceMemory memory) {
        stream.synchronize();
        int[] result = new int[1];
        memory.copyTo(MemorySegment.ofArray(result));
        return result[0];
    }

    private void add(CudaStream onto, DeviceMemory memory, int value) {
        CudaKernel kernel = module.kernel("add");
        int n = (int) (memory.size() / 4);
        kernel.launch(
                onto.address(),
                LaunchConfig.of((n + 255) / 256, 256),
                kernel.arguments().setAll(memory, value, n));
    }

    @Test
    void pinnedMemoryIsCopiedInAStream() {
        try (var pinned = HostMemory.allocate(context, 4096, HostMemory.Flag.DEVICE_MAP);
                var memory = DeviceMemory.allocate(context, 4096)) {
            pinned.segment().fill((byte) 1);
            memory.copyFrom(pinned, 4096, stream);
            add(stream, memory, 2);
            memory.copyTo(pinned, 4096, stream);
            stream.synchronize();
            assertThat(pinned.segment().get(JAVA_INT, 4092)).isEqualTo(0x01010103);
            CudaKernel kernel = module.kernel("add");
            kernel.launch(
                    stream.address(),
                    LaunchConfig.of(4, 256),
                    kernel.arguments().setAll(pinned.deviceAddress(), 1, 1024));
            stream.synchronize();
            assertThat(pinned.segment().get(JAVA_INT, 4092)).isEqualTo(0x01010104);
        }
    }

    @Test
    void registeredMemoryIsCopiedInAStream() {
        try (var arena = Arena.ofShared();
                var pinned = HostMemory.register(context, arena.allocate(1 << 16, 4096));
                var memory = DeviceMemory.allocate(context, 1 << 16)) {
            memory.fill(9, stream);
            memory.copyTo(pinned, 1 << 16, stream);
            stream.synchronize();
            assertThat(pinned.segment().get(JAVA_INT, 65_532)).isEqualTo(9);
        }
    }

    @Test
    void managedMemoryIsSeenByBoth() {
        try (var memory = ManagedMemory.allocate(context, 4096)) {
            memory.segment().fill((byte) 0);
            memory.segment().set(JAVA_INT, 0, 40);
            memory.prefetch(stream);
            add(stream, memory, 2);
            stream.synchronize();
            assertThat(memory.segment().get(JAVA_INT, 0)).isEqualTo(42);
        }
    }

    @Test
    void memoryComesFromPoolsInTheStreamsOrder() {
        try (var pool = MemoryPool.create(context)) {
            pool.setReleaseThreshold(Long.MAX_VALUE);
            DeviceMemory memory = pool.allocate(stream, 1 << 20);
            memory.fill((byte) 0, stream);
            add(stream, memory, 3);
            assertThat(pool.usedBytes()).isEqualTo(1 << 20);
            assertThat(first(memory)).isEqualTo(3);
            memory.close();
            stream.synchronize();
            assertThat(pool.usedBytes()).isZero();
            assertThat(pool.reservedBytes()).isPositive();
            pool.trim(0);
            assertThat(pool.reservedBytes()).isZero();
        }
        try (DeviceMemory memory = DeviceMemory.allocate(stream, 64)) {
            memory.fill(5, stream);
            assertThat(first(memory)).isEqualTo(5);
        }
    }

    @Test
    void streamsHavePrioritiesAndAreWrapped() {
        CudaContext.PriorityRange range = context.streamPriorities();
        try (var high = CudaStream.create(context, range.highest());
                var memory = DeviceMemory.allocate(context, 64)) {
            assertThat(high.priority()).isEqualTo(range.highest());
            memory.fill((byte) 0);
            for (long number : new long[] {0, 1, 2, high.address()}) {
                try (CudaStream wrapped = CudaStream.wrap(number)) {
                    add(wrapped, memory, 1);
                    wrapped.synchronize();
                }
            }
            add(high, memory, 1); // still there
            high.synchronize();
            assertThat(first(memory)).isEqualTo(5);
        }
    }

    @Test
    void eventsAreAskedAndMeasure() {
        try (var start = CudaEvent.create(context);
                var end = CudaEvent.create(context, CudaEvent.Flag.BLOCKING_SYNC);
                var untimed = CudaEvent.create(context, CudaEvent.Flag.DISABLE_TIMING)) {
            start.record(stream);
            untimed.record(stream);
            end.record(stream);
            end.synchronize();
            assertThat(end.isDone()).isTrue();
            assertThat(end.millisecondsSince(start)).isNotNegative();
            assertThatThrownBy(() -> untimed.millisecondsSince(start)).isInstanceOf(CudaException.class);
        }
    }

    @Test
    void aGraphIsUpdatedAndUploaded() {
        try (var memory = DeviceMemory.allocate(context, 64);
                var graph = CudaGraph.capture(stream, () -> add(stream, memory, 1))) {
            memory.fill((byte) 0);
            graph.upload(stream);
            graph.launch(stream);
            assertThat(first(memory)).isEqualTo(1);
            graph.update(stream, () -> add(stream, memory, 10));
            graph.launch(stream);
            assertThat(first(memory)).isEqualTo(11);
            assertThatThrownBy(() -> graph.update(stream, () -> memory.fill(1, stream)))
                    .isInstanceOf(CudaException.class)
                    .hasMessageContaining("cuGraphExecUpdate");
            graph.launch(stream);
            assertThat(first(memory)).isEqualTo(21);
        }
    }

    @Test
    void aKernelTellsItsAttributesAndOccupancy() {
        CudaKernel kernel = module.kernel("add");
        assertThat(kernel.attributes().maxThreads()).isEqualTo(1024);
        assertThat(kernel.attributes().registers()).isPositive();
        assertThat(kernel.activeBlocks(256, 0)).isBetween(1, 32);
        CudaKernel.BlockSize best = kernel.suggestedBlockSize(0);
        assertThat(best.threads()).isBetween(32, 1024);
        assertThat(best.minBlocks()).isPositive();
        kernel.prefer(CudaKernel.CachePreference.L1);
    }

    @Test
    void moreSharedMemoryMustBeAllowed() {
        try (var memory = DeviceMemory.allocate(context, 4)) {
            CudaKernel kernel = module.kernel("shared");
            KernelArguments arguments = kernel.arguments().set(0, memory);
            LaunchConfig config = LaunchConfig.of(1, 1).withSharedBytes(64 << 10);
            assertThatThrownBy(() -> kernel.launch(stream.address(), config, arguments))
                    .hasMessageContaining("call allowDynamicShared(65536) before");
            kernel.allowDynamicShared(64 << 10).launch(stream.address(), config, arguments);
            assertThat(first(memory)).isEqualTo(5);
        }
    }

    @Test
    void launchesHaveAttributes() {
        try (var memory = DeviceMemory.allocate(context, 1024)) {
            memory.fill((byte) 0);
            CudaKernel kernel = module.kernel("add");
            KernelArguments arguments = kernel.arguments().setAll(memory, 1, 256);
            LaunchConfig config = LaunchConfig.of(1, 256);
            kernel.launch(stream.address(), config.withCooperative(), arguments);
            kernel.launch(
                    stream.address(),
                    config.withPriority(context.streamPriorities().highest()),
                    arguments);
            assertThat(first(memory)).isEqualTo(2);
            assumeTrue(CudaDriver.report().devices().getFirst().computeMajor() >= 9, "this GPU has no clusters");
            stream.synchronize();
            kernel.launch(stream.address(), config.withProgrammaticStreamSerialization(), arguments);
            assertThat(first(memory)).isEqualTo(3);
            CudaKernel cluster = module.kernel("cluster");
            cluster.launch(
                    stream.address(),
                    LaunchConfig.of(4, 32).withCluster(2, 1, 1),
                    cluster.arguments().set(0, memory));
            assertThat(first(memory)).isEqualTo(2);
        }
    }

    @Test
    void aStructIsAnArgument() {
        try (var memory = DeviceMemory.allocate(context, 4)) {
            CudaKernel kernel = module.kernel("sum");
            int[] pair = {40, 2, 0, 0, 0, 0};
            kernel.launch(
                    stream.address(),
                    LaunchConfig.of(1, 1),
                    kernel.arguments().setAll(memory, MemorySegment.ofArray(pair)));
            assertThat(first(memory)).isEqualTo(42);
        }
    }

    @Test
    void aModuleHasVariables() {
        CudaModule.Global table = module.global("table");
        assertThat(table.size()).isEqualTo(40);
        CudaKernel kernel = module.kernel("copy");
        try (var memory = DeviceMemory.allocate(context, 4)) {
            kernel.launch(
                    stream.address(), LaunchConfig.of(1, 1), kernel.arguments().setAll(memory, table.address()));
            assertThat(first(memory)).isEqualTo(7);
        }
        assertThatThrownBy(() -> module.global("chair")).hasMessageStartingWith("There is no variable chair");
    }

    @Test
    void aStreamCallsJava() {
        AtomicInteger calls = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            int expected = i;
            stream.launchHostFunction(() -> calls.compareAndSet(expected, expected + 1));
        }
        System.gc();
        stream.synchronize();
        assertThat(calls).hasValue(100);
    }

    @Test
    void theContextTellsItsMemory() {
        CudaContext.MemoryInfo info = context.memoryInfo();
        assertThat(info.free()).isBetween(1L, info.total());
        assertThat(CudaDriver.report().devices().getFirst().attribute(10))
                .as("warp size")
                .isEqualTo(32);
    }

    @Test
    void devicesReachEachOthersMemory() {
        assumeTrue(CudaDriver.report().devices().size() > 1, "this machine has one GPU");
        try (var peer = CudaContext.primary(1);
                var near = DeviceMemory.allocate(context, 64);
                var far = DeviceMemory.allocate(peer, 64)) {
            far.fill((byte) 0);
            near.fill(8, stream);
            near.copyTo(far, 64, stream);
            stream.synchronize();
            assertThat(first(far)).isEqualTo(8);
            if (context.canAccess(peer)) {
                context.enableAccess(peer);
                add(stream, far, 1);
                assertThat(first(far)).isEqualTo(9);
                context.disableAccess(peer);
            }
        }
    }
}
