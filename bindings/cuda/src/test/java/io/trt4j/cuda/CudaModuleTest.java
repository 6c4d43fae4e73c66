package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Modules, kernels and their arguments. */
class CudaModuleTest {
    private static final String SOURCE = """
        extern "C" __global__ void store(double* out, long long n, int i, float f, double d) {
            out[0] = n;
            out[1] = i;
            out[2] = f;
            out[3] = d;
        }
        """;

    @Test
    void argumentsAreCheckedByIndex() {
        KernelArguments arguments = new KernelArguments(2);
        assertThat(arguments.set(0, 1L).set(1, 1)).isSameAs(arguments);
        assertThatThrownBy(() -> arguments.set(2, 1f)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> arguments.set(-1, 1d)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new KernelArguments(-1)).isInstanceOf(IllegalArgumentException.class);
        new KernelArguments(0).pointers();
    }

    @Test
    void argumentsTakeLittleMemory() throws IOException {
        List<KernelArguments> kept = new ArrayList<>();
        long before = residentBytes();
        for (int i = 0; i < 20_000; i++) {
            kept.add(new KernelArguments(4).set(3, i));
        }
        assertThat(residentBytes() - before).as("%d of them", kept.size()).isLessThan(20_000 * 10_000L);
    }

    private static long residentBytes() throws IOException {
        Path statistics = Path.of("/proc/self/statm");
        assumeTrue(Files.exists(statistics), "this system does not tell");
        return 4096 * Long.parseLong(Files.readString(statistics).split(" ")[1]);
    }

    @Nested
    @Tag("gpu")
    class WithADevice {
        @BeforeEach
        void device() {
            assumeTrue(CudaDriver.report().hasDevice(), "this machine has no GPU");
        }

        private static byte[] ptx() {
            return Nvrtc.compile("store.cu", SOURCE, "--gpu-architecture=compute_80");
        }

        private static void launch(CudaStream stream, CudaKernel kernel, KernelArguments arguments) {
            try (var bound = stream.context().bind()) {
                kernel.launch(stream.address(), 1, 1, 1, 1, 1, 1, 0, arguments);
            }
        }

        @Test
        void aKernelGetsItsArguments() {
            double[] result = new double[4];
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx())) {
                CudaKernel kernel = module.kernel("store");
                assertThat(kernel.address()).isNotZero();
                KernelArguments arguments = new KernelArguments(5).set(0, memory.address());
                launch(
                        stream,
                        kernel,
                        arguments.set(1, 1L << 40).set(2, -7).set(3, 0.5f).set(4, Math.PI));
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).containsExactly(1L << 40, -7, 0.5, Math.PI);
                // Copied by the launch: changing them afterwards changes nothing.
                launch(stream, kernel, arguments.set(1, -3).set(2, 8));
                arguments.set(1, 0).set(2, 0);
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).as("an int for a long long").containsExactly(-3, 8, 0.5, Math.PI);
            }
        }

        @Test
        void argumentsThatWereForgottenAre0OrRefused() {
            double[] result = {1, 1, 1, 1};
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx())) {
                memory.copyFrom(MemorySegment.ofArray(result));
                KernelArguments one = new KernelArguments(1).set(0, memory.address());
                if (CudaDriver.report().version() >= 12040) {
                    assertThatThrownBy(() -> launch(stream, module.kernel("store"), one))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("The kernel store has 5 parameters, but got 1 arguments.");
                    return;
                }
                launch(stream, module.kernel("store"), one);
                stream.synchronize();
                memory.copyTo(MemorySegment.ofArray(result));
                assertThat(result).containsOnly(0);
            }
        }

        @Test
        void ptxNeedsNoZeroAtItsEnd() {
            byte[] ptx = ptx();
            assertThat(ptx).endsWith((byte) 0);
            try (var context = CudaContext.primary(0);
                    var module = CudaModule.load(context, Arrays.copyOf(ptx, ptx.length - 1))) {
                assertThat(module.kernel("store").address()).isNotZero();
            }
        }

        @Test
        void whatTheDriverRefusesIsNamed() {
            try (var context = CudaContext.primary(0)) {
                for (String bad : new String[] {"", "not PTX"}) {
                    assertThatThrownBy(() -> CudaModule.load(context, bad.getBytes(StandardCharsets.UTF_8)))
                            .isInstanceOf(CudaException.class)
                            .hasMessageContaining("cuModuleLoadData");
                }
                try (var module = CudaModule.load(context, ptx())) {
                    assertThatThrownBy(() -> module.kernel("load"))
                            .isInstanceOf(CudaException.class)
                            .hasMessageContaining("CUDA_ERROR_NOT_FOUND");
                }
            }
        }

        @Test
        void aKernelEndsWithItsModule() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context)) {
                var module = CudaModule.load(context, ptx());
                CudaKernel kernel = module.kernel("store");
                module.close();
                module.close();
                assertThatThrownBy(() -> launch(stream, kernel, new KernelArguments(5)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageEndingWith("is closed.");
                assertThatThrownBy(() -> module.kernel("store")).isInstanceOf(IllegalStateException.class);
            }
        }

        @Test
        void aWrongLaunchIsAnException() {
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx());
                    var bound = context.bind()) {
                KernelArguments arguments = new KernelArguments(5).set(0, memory.address());
                assertThatThrownBy(() ->
                                module.kernel("store").launch(stream.address(), 1, 1, 1, 2048, 1, 1, 0, arguments))
                        .isInstanceOf(CudaException.class)
                        .hasMessageContaining("cuLaunchKernel");
            }
        }

        @Test
        void launchingAllocatesNothing() {
            int calls = 5_000;
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            try (var context = CudaContext.primary(0);
                    var stream = CudaStream.create(context);
                    var memory = DeviceMemory.allocate(context, 32);
                    var module = CudaModule.load(context, ptx());
                    var bound = context.bind()) {
                CudaKernel kernel = module.kernel("store");
                KernelArguments arguments = new KernelArguments(5).set(0, memory.address());
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                long fewest = Long.MAX_VALUE;
                while (fewest >= calls && System.nanoTime() < end) { // the first rounds are not compiled yet
                    long before = threads.getCurrentThreadAllocatedBytes();
                    for (int i = 0; i < calls; i++) {
                        arguments.set(1, (long) i).set(2, i).set(3, 1f).set(4, 1d);
                        kernel.launch(stream.address(), 1, 1, 1, 1, 1, 1, 0, arguments);
                    }
                    fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
                    stream.synchronize();
                }
                assertThat(fewest).as("bytes of %d launches", calls).isLessThan(calls);
            }
        }
    }
}
