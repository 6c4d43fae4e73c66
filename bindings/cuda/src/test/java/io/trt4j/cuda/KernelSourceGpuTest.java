package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kernels from their text, on devices. {@link FakeDriverTest} runs these where there is none. */
@Tag("gpu")
class KernelSourceGpuTest {
    static final String SOURCE = """
        extern "C" __global__ void all(double* out, long long l, int i, short s, signed char b, bool z, float f, double d) {
            out[0] = l;
            out[1] = i;
            out[2] = s;
            out[3] = b;
            out[4] = z;
            out[5] = f;
            out[6] = d;
            out[7] = gridDim.x * blockDim.x;
        }
        """;
    private static final String PTX = """
        .version 6.3
        .target sm_75
        .address_size 64
        .visible .entry all()
        {
            ret;
        }
        """;

    private final KernelSource module = KernelSource.of("all.cu", SOURCE);
    private final SourceKernel kernel = module.kernel("all");

    @BeforeEach
    void device() {
        assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
    }

    private static KernelArguments set(KernelArguments arguments, DeviceMemory memory) {
        return arguments.setAll(memory, 0L, 0, (short) 0, (byte) 0, false, 0f, 0d);
    }

    /** Launches in the current context, and checks that all arguments arrived. */
    private static void launchAndCheck(SourceKernel kernel, int number) {
        double[] result = new double[8];
        try (var context = CudaContext.current();
                var stream = CudaStream.create(context);
                var memory = DeviceMemory.allocate(context, 64)) {
            kernel.launch(
                    stream,
                    LaunchConfig.of(1, 1),
                    memory,
                    (1L << 40) + number,
                    -number,
                    (short) -3,
                    (byte) -4,
                    true,
                    0.5f,
                    Math.PI);
            stream.synchronize();
            memory.copyTo(MemorySegment.ofArray(result));
            assertThat(result).containsExactly((1L << 40) + number, -number, -3, -4, 1, 0.5, Math.PI, 1);
        }
    }

    @Test
    void aKernelGetsItsArguments() {
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind()) {
            launchAndCheck(kernel, 1);
            launchAndCheck(kernel, 2);
            assertThat(kernel.inCurrentContext()).isSameAs(kernel.inCurrentContext());
        }
    }

    @Test
    void argumentsThatWereForgottenAreRefused() {
        double[] result = new double[8];
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context);
                var memory = DeviceMemory.allocate(context, 64)) {
            LaunchConfig one = LaunchConfig.of(1, 1);
            kernel.launch(stream.address(), one, memory, 1L, 2, (short) 3, (byte) 4, true, 6f, 7d);
            var arguments = kernel.arguments().set(0, memory).set(1, 6L);
            if (arguments.count() >= 0) { // not with machine code on a driver before CUDA 12.4
                assertThatThrownBy(() -> kernel.launch(stream.address(), one, memory, 5L))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("The kernel all has 8 parameters, but got 2 arguments.");
                assertThatThrownBy(() -> kernel.launch(stream.address(), one, arguments))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("The kernel all has 8 parameters, but argument 2 is not set.");
            }
            kernel.launch(
                    stream.address(),
                    LaunchConfig.of(2, 3),
                    set(arguments, memory).set(1, 6L));
            stream.synchronize();
            memory.copyTo(MemorySegment.ofArray(result));
            assertThat(result).containsExactly(6, 0, 0, 0, 0, 0, 0, 6);
        }
    }

    @Test
    void ptxIsTranslatedByTheDriver() {
        try (KernelSource ptx = module.withOptions("--gpu-architecture=compute_80");
                var context = CudaContext.primary(0);
                var bound = context.bind()) {
            // A driver older than NVRTC refuses its PTX, and says so.
            try {
                launchAndCheck(ptx.kernel("all"), 1);
            } catch (CudaException e) {
                assertThat(e)
                        .hasMessageMatching(
                                "(?s)PTX of version \\d+\\.\\d+ is newer than the driver, which serves CUDA "
                                        + CudaDriver.report().versionText() + ": .*");
            }
        }
    }

    @Test
    void whatWasCompiledBeforeIsLoadedAsItIs() {
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind();
                KernelSource image = KernelSource.ofImage("all.image", module.compile())) {
            launchAndCheck(image.kernel("all"), 3);
        }
    }

    @Test
    void aVirtualThreadDoesWhatAPlatformThreadDoes() throws Exception {
        try (var context = CudaContext.primary(0)) {
            List<Throwable> failures = new ArrayList<>();
            Thread.ofVirtual()
                    .start(() -> {
                        try (module) {
                            work(context);
                        } catch (Throwable t) {
                            failures.add(t);
                        }
                    })
                    .join();
            assertThat(failures).isEmpty();
            try (var bound = context.bind()) {
                assertThatThrownBy(() -> launchAndCheck(kernel, 3)).hasMessageEndingWith("is closed.");
            }
        }
    }

    private void work(CudaContext context) {
        try (Arena arena = Arena.ofConfined();
                var stream = CudaStream.create(context);
                var event = CudaEvent.create(context);
                var memory = DeviceMemory.allocate(context, 64);
                var code = CudaModule.load(context, PTX.getBytes(StandardCharsets.US_ASCII));
                var graph = CudaGraph.capture(
                        stream,
                        () -> assertThat(CudaStream.isCapturing(stream.address()))
                                .isTrue())) {
            memory.fill((byte) 1);
            memory.copyFrom(arena.allocate(8));
            kernel.launch(
                    stream, LaunchConfig.of(1, 1), memory, 1L << 40, -2, (short) -3, (byte) -4, true, 0.5f, Math.PI);
            event.record(stream);
            event.synchronize();
            assertThat(event.millisecondsSince(event)).isNotNegative();
            graph.launch(stream);
            stream.waitFor(event);
            stream.synchronize();
            assertThat(stream.isDone()).isTrue();
            MemorySegment result = arena.allocate(64);
            memory.copyTo(result);
            assertThat(result.toArray(JAVA_DOUBLE)).containsExactly(1L << 40, -2, -3, -4, 1, 0.5, Math.PI, 1);
            assertThat(code.kernel("all").context()).isSameAs(context);
            assertThatThrownBy(() -> CudaModule.load(context, new byte[4]))
                    .isInstanceOf(CudaException.class)
                    .satisfies(e -> assertThat(e.getStackTrace())
                            .anyMatch(frame -> frame.getMethodName().equals("work")));
            assertThatThrownBy(context::bind)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("bind it in a platform thread");
            context.synchronize();
        }
    }

    @Test
    void anEmptyTensorLaunchesNothing() {
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context);
                var memory = DeviceMemory.allocate(context, 64)) {
            memory.fill((byte) 0);
            LaunchConfig nothing = LaunchConfig.of(0, 256);
            kernel.launch(stream, nothing);
            kernel.launch(0L, nothing);
            KernelArguments arguments = set(kernel.arguments(), memory);
            kernel.launch(stream, nothing, arguments);
            kernel.launch(stream.address(), nothing, arguments);
            for (int[] grid : new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}) {
                LaunchConfig config = nothing.withGrid(grid[0], grid[1], grid[2]);
                kernel.launch(stream.address(), config, arguments);
                kernel.load().launch(stream.address(), config, arguments);
                try (KernelLauncher launcher = kernel.load().launcher(arguments)) {
                    launcher.config(config).launch(stream.address());
                }
            }
            stream.synchronize();
            double[] result = new double[8];
            memory.copyTo(MemorySegment.ofArray(result));
            assertThat(result).containsOnly(0);
            try (KernelLauncher launcher = kernel.load().launcher(arguments)) {
                launcher.config(LaunchConfig.of(0, 1)).launch(stream.address());
                launcher.config(LaunchConfig.of(3, 2)).launch(stream.address());
            }
            stream.synchronize();
            memory.copyTo(MemorySegment.ofArray(result));
            assertThat(result[7]).isEqualTo(6);
        }
    }

    @Test
    void eachDeviceHasItsOwnCode() {
        int devices = CudaDriver.report().devices().size();
        assumeTrue(devices >= 2, "this machine has one GPU");
        try (module) {
            Set<CudaKernel> kernels = ConcurrentHashMap.newKeySet();
            for (int round = 0; round < 2; round++) {
                for (int device = 0; device < devices; device++) {
                    try (var context = CudaContext.primary(device);
                            var bound = context.bind()) {
                        launchAndCheck(kernel, device);
                        kernels.add(kernel.inCurrentContext());
                    }
                }
            }
            assertThat(kernels).hasSize(devices);
        }
    }

    @Test
    void contextsOfOthersHaveTheirOwnCode() throws Throwable {
        try (module;
                var primary = CudaContext.primary(0);
                var bound = primary.bind()) {
            launchAndCheck(kernel, 1);
            CudaKernel ofPrimary = kernel.inCurrentContext();
            List<CudaKernel> others = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                long foreign = createContext(); // the next one may take the address of this
                try (var current = CudaContext.current()) {
                    assertThat(current.isPrimary()).isFalse();
                    assertThat(current.address()).isEqualTo(foreign);
                    launchAndCheck(kernel, 2);
                    launchAndCheck(kernel, 3);
                    others.add(kernel.inCurrentContext());
                } finally {
                    destroyContext(foreign);
                }
            }
            assertThat(others).doesNotHaveDuplicates().doesNotContain(ofPrimary);
            try (var current = CudaContext.current()) {
                assertThat(current.isPrimary()).isTrue();
            }
            assertThat(kernel.inCurrentContext()).isSameAs(ofPrimary);
            launchAndCheck(kernel, 4);
        }
    }

    private static long createContext() throws Throwable {
        MemorySegment create =
                Libraries.lookup(CudaLibraries.CUDA).find("cuCtxCreate_v2").orElseThrow();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = arena.allocate(JAVA_LONG);
            int result =
                    (int) Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT).invoke(create, context.address(), 0, 0);
            CudaException.check("cuCtxCreate", result);
            return context.get(JAVA_LONG, 0);
        }
    }

    private static void destroyContext(long context) throws Throwable {
        MemorySegment destroy =
                Libraries.lookup(CudaLibraries.CUDA).find("cuCtxDestroy_v2").orElseThrow();
        CudaException.check(
                "cuCtxDestroy", (int) Calls.handle(JAVA_INT, JAVA_LONG).invoke(destroy, context));
    }

    @Test
    void severalThreadsLaunchAtOnce() throws Exception {
        Set<CudaKernel> kernels = ConcurrentHashMap.newKeySet();
        List<Throwable> failures = new ArrayList<>();
        try (module;
                var context = CudaContext.primary(0)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                threads.add(Thread.ofPlatform().start(() -> {
                    try (var bound = context.bind()) {
                        for (int round = 0; round < 100; round++) {
                            launchAndCheck(kernel, 100 * number + round);
                        }
                        kernels.add(kernel.inCurrentContext());
                    } catch (Throwable t) {
                        synchronized (failures) {
                            failures.add(t);
                        }
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(kernels).as("loaded once").hasSize(1);
    }

    @Test
    void launchingAllocatesNothing() {
        int calls = 5_000;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context);
                var memory = DeviceMemory.allocate(context, 64)) {
            KernelArguments arguments = set(kernel.arguments(), memory);
            LaunchConfig config = LaunchConfig.of(1, 1);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            long fewest = Long.MAX_VALUE;
            while (fewest >= calls && System.nanoTime() < end) { // the first rounds are not compiled yet
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < calls; i++) {
                    arguments.set(1, (long) i);
                    kernel.launch(stream.address(), config, arguments);
                }
                fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
                stream.synchronize();
            }
            assertThat(fewest).as("bytes of %d launches", calls).isLessThan(calls);
        }
    }

    @Test
    void closedItCannotBeLaunched() {
        try (var context = CudaContext.primary(0);
                var bound = context.bind();
                var stream = CudaStream.create(context)) {
            module.load();
            module.load();
            kernel.load();
            module.close();
            module.close();
            assertThatThrownBy(() -> kernel.launch(stream, LaunchConfig.of(1, 1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is closed.");
            assertThatThrownBy(module::load).hasMessage("KernelSource all.cu is closed.");
            assertThatThrownBy(kernel::load).hasMessage("KernelSource all.cu is closed.");
        }
    }

    @Test
    void withoutAContextThatIsSaid() throws Exception {
        Throwable[] thrown = new Throwable[2];
        Thread thread = Thread.ofPlatform().start(() -> {
            thrown[0] = catchThrowable(module::load);
            thrown[1] = catchThrowable(() -> kernel.launch(0L, LaunchConfig.of(1, 1)));
        });
        thread.join();
        assertThat(thrown)
                .allSatisfy(t -> assertThat(t)
                        .isInstanceOf(CudaException.class)
                        .hasMessageStartingWith("No CUDA context is current for this thread: bind one before,"));
    }

    @Test
    void aKernelThatIsNotThereIsNamed() {
        try (module;
                var context = CudaContext.primary(0);
                var bound = context.bind()) {
            assertThatThrownBy(() -> module.kernel("other").load())
                    .isInstanceOf(CudaException.class)
                    .hasMessageStartingWith("There is no kernel other in this module: is it declared extern \"C\"?")
                    .hasMessageContaining("CUDA_ERROR_NOT_FOUND");
        }
    }

    private static CudaModule load(CudaContext context, String ptx) {
        return CudaModule.load(context, ptx.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void ptxThatIsTooNewIsExplained() {
        try (var context = CudaContext.primary(0)) {
            load(context, PTX).close();
            String served = CudaDriver.report().versionText();
            assertThatThrownBy(() -> load(context, PTX.replace("6.3", "99.0")))
                    .isInstanceOf(CudaException.class)
                    .hasMessageStartingWith("PTX of version 99.0 is newer than the driver, which serves CUDA " + served
                            + ": install a newer driver, or compile with NVRTC " + served + " or older. (")
                    .hasMessageContaining("cuModuleLoadDataEx");
        }
    }

    @Test
    void ptxThatDoesNotAssembleShowsTheLog() {
        try (var context = CudaContext.primary(0)) {
            assertThatThrownBy(() -> load(context, PTX.replace("ret;", "bogus.u32 %x, 1;")))
                    .isInstanceOf(CudaException.class)
                    .hasMessageStartingWith("The driver's assembler refuses this PTX. (cuModuleLoadDataEx: ")
                    .hasMessageContaining("\nptxas application ptx input, line 6; ")
                    .hasMessageContaining("bogus");
        }
    }
}
